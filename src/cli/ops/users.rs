//! `trailflow ops users`

use clap::Subcommand;

use super::names::Names;
use super::session::Session;
use super::show::{Facts, Shown, maybe, maybe_time, time};
use super::words::{Limit, choice, pages};
use crate::cli::failure::Failure;
use crate::contract::operator::client::types::{InvitePortalUserRequest, PortalUser, RevokeRequest, SignIn};
use crate::contract::operator::words::PortalRole;

#[derive(Subcommand)]
#[command(after_help = "Examples:
  trailflow ops users invite org_019c86d4c1007b3c9a5e62f18d07b4c3 ana@blueridge.example --role admin
  trailflow ops users list org_019c86d4c1007b3c9a5e62f18d07b4c3")]
pub(super) enum Users {
    /// Invite a person to the partner portal by email
    #[command(after_help = "Example:
  trailflow ops users invite org_019c86d4c1007b3c9a5e62f18d07b4c3 ana@blueridge.example --name \"Ana Ruiz\" --role admin")]
    Invite {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        /// The email address to invite
        email: Option<String>,
        /// The person's display name
        #[arg(long)]
        name: Option<String>,
        /// The person's role
        #[arg(long, ignore_case = true, value_parser = choice::<PortalRole>())]
        role: PortalRole,
        /// Rename the person if they have another name
        #[arg(long, requires = "name")]
        rename: bool,
    },
    /// List an organization's portal users, oldest first
    #[command(after_help = "Example:\n  trailflow ops users list org_019c86d4c1007b3c9a5e62f18d07b4c3")]
    List {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        #[command(flatten)]
        limit: Limit,
    },
    /// Show a portal user: role, invitation, how they sign in
    #[command(after_help = "Example:
  trailflow ops users show org_019c86d4c1007b3c9a5e62f18d07b4c3 user_019c8c02a1137f60b2d4c9e7350fa86b")]
    Show {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        /// The user's id or email address
        user: Option<String>,
    },
    /// Revoke a person's access to the portal
    #[command(after_help = "Example:
  trailflow ops users revoke org_019c86d4c1007b3c9a5e62f18d07b4c3 user_019c8c02a1137f60b2d4c9e7350fa86b \\
    --reason \"Left the company\"")]
    Revoke {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        /// The user's id or email address
        user: Option<String>,
        /// The reason, kept with the user and in the audit log
        #[arg(long)]
        reason: String,
    },
}

impl Users {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let client = &session.client;
        match self {
            Users::Invite { organization, email, name, role, rename } => {
                let (organization, email) = Names(session).pair(organization, email, "EMAIL").await?;
                let body = InvitePortalUserRequest { email, name, role: role.into(), rename };
                let sent = client.invite_portal_user().organization_id(organization).body(body).send().await;
                session.manner.one(&session.answer(sent)?.data)
            }
            Users::List { organization, limit } => {
                let organization = Names(session).organization(organization).await?;
                let (items, more) =
                    pages!(session, limit, client.list_portal_users().organization_id(&organization));
                session.manner.list(&items, more)
            }
            Users::Show { organization, user } => {
                let (organization, user) = Names(session).pair(organization, user, "USER").await?;
                let user = Names(session).user(&organization, user).await?;
                session.manner.one(&read(session, &organization, &user).await?)
            }
            Users::Revoke { organization, user, reason } => {
                let (organization, user) = Names(session).pair(organization, user, "USER").await?;
                let user = Names(session).user(&organization, user).await?;
                session.confirm(&format!(
                    "This signs {user} out of the portal, and cancels an open invitation."
                ))?;
                let before = session.before(read(session, &organization, &user)).await?;
                let sent = client.revoke_portal_user().organization_id(organization).user_id(user);
                let sent = sent.body(RevokeRequest { reason }).send().await;
                session.manner.changed(before.as_ref(), &session.answer(sent)?.data)
            }
        }
    }
}

async fn read(session: &Session, organization: &str, user: &str) -> Result<PortalUser, Failure> {
    let sent = session.client.get_portal_user().organization_id(organization).user_id(user).send().await;
    Ok(session.answer(sent)?.data)
}

impl Shown for PortalUser {
    fn row(&self) -> Facts {
        vec![
            ("id", self.id.clone()),
            ("email", self.email.clone()),
            ("name", maybe(self.name.as_ref())),
            ("role", self.role.to_string()),
            ("status", self.status.to_string()),
            ("invited", time(self.invited_at)),
            ("signs in with", self.sign_in.as_ref().map_or_else(|| "-".to_owned(), factors)),
            ("last login", maybe_time(self.sign_in.as_ref().and_then(|sign_in| sign_in.last_login_at))),
            ("mail", maybe(self.invitation_mail.map(|state| state.to_string()).as_ref())),
        ]
    }

    fn more(&self) -> Facts {
        let reason = self.revoked_reason.clone().map(|reason| ("reason", reason));
        let mut facts = vec![
            ("invitation expires", maybe_time(self.invitation_expires_at)),
            ("accepted", maybe_time(self.accepted_at)),
            ("revoked", maybe_time(self.revoked_at)),
        ];
        facts.extend(reason);
        facts.extend(self.invitation_mail_problem.clone().map(|problem| ("mail problem", problem)));
        facts
    }
}

/// What somebody signs in with, in few words.
fn factors(sign_in: &SignIn) -> String {
    let mut ways = Vec::new();
    match sign_in.passkeys {
        0 => {}
        1 => ways.push("passkey".to_owned()),
        count => ways.push(format!("{count} passkeys")),
    }
    if sign_in.password_with_codes {
        ways.push("password with codes".to_owned());
    }
    ways.push(match sign_in.recovery_codes {
        0 => "no recovery codes left".to_owned(),
        1 => "1 recovery code left".to_owned(),
        count => format!("{count} recovery codes left"),
    });
    ways.join(", ")
}
