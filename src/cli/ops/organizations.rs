//! `trailflow ops organizations`

use std::path::PathBuf;

use clap::Subcommand;

use super::export;
use super::layout::NEXT;
use super::names::Names;
use super::session::{Session, ask};
use super::show::{Facts, Shown, time, words};
use super::webhooks::of_test_keys;
use super::words::{Limit, choice, contact, nothing_to_change, pages};
use crate::cli::failure::Failure;
use crate::contract::operator::client::types::{
    CloseOrganizationRequest, Contact, ContactInput, CreateOrganizationRequest, Organization,
    UpdateOrganizationRequest,
};
use crate::contract::operator::words::PartnerScope;

#[derive(Subcommand)]
#[command(after_help = "Examples:
  trailflow ops organizations create \"Blue Ridge Freight\" --technical \"Ana Ruiz <ana@blueridge.example>\"
  trailflow ops organizations show org_019c86d4c1007b3c9a5e62f18d07b4c3")]
pub(super) enum Organizations {
    /// Create an organization without access
    #[command(after_help = "Examples:
  trailflow ops organizations create \"Blue Ridge Freight\"
  ORG=$(trailflow ops organizations create \"Blue Ridge Freight\" --quiet)
  trailflow ops organizations create \"Blue Ridge Freight\" \\
    --technical \"Ana Ruiz <ana@blueridge.example> +1 555 0100\" --support \"Desk <desk@blueridge.example>\"")]
    Create {
        /// The organization's name
        name: String,
        #[command(flatten)]
        contacts: People,
    },
    /// List organizations, oldest first
    #[command(after_help = "Examples:
  trailflow ops organizations list
  trailflow ops organizations list --limit 1000 --json | jq -r '.[] | select(.accessState == \"DISABLED\") | .name'")]
    List {
        /// Show only closed organizations
        #[arg(long)]
        closed: bool,
        #[command(flatten)]
        limit: Limit,
    },
    /// Show an organization with its contacts, access and possible moves
    #[command(after_help = "Example:\n  trailflow ops organizations show \"Blue Ridge Freight\"")]
    Show {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
    },
    /// Change an organization's name, contacts or scopes; what is not given stays unchanged
    #[command(after_help = "Examples:
  trailflow ops organizations update org_019c86d4c1007b3c9a5e62f18d07b4c3 --name \"Blue Ridge\"
  trailflow ops organizations update \"Blue Ridge\" --technical \"Ana Ruiz <ana@blueridge.example>\" \\
    --technical \"Bo Lee <bo@blueridge.example> +1 555 0101\"
  trailflow ops organizations update \"Blue Ridge\" --scopes loads:read,tracking:read")]
    Update {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        /// The new name
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        contacts: People,
        /// The scopes that the organization's admins may give to test keys that they create in the portal
        #[arg(long, value_delimiter = ',', value_parser = choice::<PartnerScope>(), value_name = "SCOPE,…")]
        scopes: Option<Vec<PartnerScope>>,
        /// Reset them to the scopes of the first key that staff issued
        #[arg(long, conflicts_with = "scopes")]
        default_scopes: bool,
    },
    /// Write an organization's freight to a file, one JSON object per line
    #[command(
        after_help = "Each line has a type (customer, carrier, vehicle, load, position) and the data as the API \
gives it. The file appears once it is complete. Of an organization that is not closed, changes made during the export \
may be missing or present twice.

Example:
  trailflow ops organizations export org_019c86d4c1007b3c9a5e62f18d07b4c3 blue-ridge.jsonl"
    )]
    Export {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        /// The file, which must not exist
        file: Option<PathBuf>,
    },
    /// Close an organization permanently: its keys, webhook subscriptions, people and requests end
    #[command(
        after_help = "Access must have been disabled for 30 days. Export the freight before it is removed, by \
default 90 days after closing. The name is asked for on a terminal unless it is given.

Example:
  trailflow ops organizations close org_019c86d4c1007b3c9a5e62f18d07b4c3 --name \"Blue Ridge Freight\" \\
    --reason \"The contract ended on 2026-03-31\""
    )]
    Close {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        /// The organization's name, as confirmation
        #[arg(long)]
        name: Option<String>,
        /// The reason, kept with the organization and in the audit log
        #[arg(long)]
        reason: String,
    },
}

#[derive(clap::Args)]
pub(super) struct People {
    /// A technical contact; repeatable. Replaces the existing ones
    #[arg(long, value_parser = contact, value_name = "NAME <EMAIL> PHONE")]
    technical: Option<Vec<ContactInput>>,
    /// A support contact; repeatable. Replaces the existing ones
    #[arg(long, value_parser = contact, value_name = "NAME <EMAIL> PHONE")]
    support: Option<Vec<ContactInput>>,
}

impl Organizations {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Organizations::Create { name, contacts } => {
                let People { technical: technical_contacts, support: support_contacts } = contacts;
                let body = CreateOrganizationRequest { name, technical_contacts, support_contacts };
                let made = session.answer(session.client.create_organization().body(body).send().await)?;
                session.manner.one(&made.data)
            }
            Organizations::List { closed, limit } => {
                let (items, more) =
                    pages!(session, limit, session.client.list_organizations().closed(closed));
                session.manner.list(&items, more)
            }
            Organizations::Show { organization } => {
                let organization = Names(session).organization(organization).await?;
                session.manner.one(&session.read_organization(&organization).await?)
            }
            Organizations::Update { organization, name, contacts, scopes, default_scopes } => {
                let scopes = if default_scopes { Some(Vec::new()) } else { scopes };
                let body = UpdateOrganizationRequest {
                    name,
                    technical_contacts: contacts.technical,
                    support_contacts: contacts.support,
                    allowed_scopes: scopes.map(|scopes| scopes.into_iter().map(Into::into).collect()),
                };
                update(session, organization, body).await
            }
            Organizations::Export { organization, file } => {
                let (organization, file) = Names(session).pair(organization, file, "FILE").await?;
                export::run(session, &organization, &file).await
            }
            Organizations::Close { organization, name, reason } => {
                close(session, Names(session).organization(organization).await?, name, reason).await
            }
        }
    }
}

async fn update(
    session: &Session,
    organization: Option<String>,
    body: UpdateOrganizationRequest,
) -> Result<(), Failure> {
    let UpdateOrganizationRequest { name, technical_contacts, support_contacts, allowed_scopes } = &body;
    if name.is_none()
        && technical_contacts.is_none()
        && support_contacts.is_none()
        && allowed_scopes.is_none()
    {
        return Err(nothing_to_change("organizations update"));
    }
    let organization = Names(session).organization(organization).await?;
    let before = session.before(session.read_organization(&organization)).await?;
    let sent = session.client.update_organization().organization_id(organization).body(body).send().await;
    session.manner.changed(before.as_ref(), &session.answer(sent)?.data)
}

async fn close(
    session: &Session,
    organization: String,
    name: Option<String>,
    reason: String,
) -> Result<(), Failure> {
    let name = match name {
        Some(name) => name,
        None => {
            let now = session.read_organization(&organization).await?;
            ask(
                &format!(
                    "This ends {:?} permanently: its API keys, webhook subscriptions, people and requests. Its freight is \
                     removed later.",
                    now.name
                ),
                "Type its name to close it:",
                "--name if you mean it",
            )?
        }
    };
    let before = session.before(session.read_organization(&organization)).await?;
    let body = CloseOrganizationRequest { name, reason };
    let sent = session.client.close_organization().organization_id(organization).body(body).send().await;
    session.manner.changed(before.as_ref(), &session.answer(sent)?.data)
}

impl Shown for Organization {
    fn row(&self) -> Facts {
        vec![
            ("id", self.id.clone()),
            ("name", self.name.clone()),
            ("access", self.access_state.to_string()),
            ("created", time(self.created_at)),
        ]
    }

    fn more(&self) -> Facts {
        let mut facts = vec![(NEXT, words(&self.access_moves))];
        facts.extend(self.access_reason.clone().map(|reason| ("reason", reason)));
        facts.extend(self.disabled_at.map(|at| ("disabled since", time(at))));
        facts.extend(self.closed_at.map(|at| ("closed", time(at))));
        facts.extend(self.freight_removed_at.map(|at| ("freight removed", time(at))));
        facts.extend(self.production_approval.as_ref().map(|approval| {
            let (by, at) = (&approval.approved_by, time(approval.approved_at));
            ("production approval", format!("{by}, {at}: {}", approval.uat_result))
        }));
        if !self.allowed_scopes.is_empty() {
            facts.push(("scopes of self-made keys", words(&self.allowed_scopes)));
        }
        facts.extend(self.technical_contacts.iter().map(|contact| ("technical contact", person(contact))));
        facts.extend(self.support_contacts.iter().map(|contact| ("support contact", person(contact))));
        facts.extend(of_test_keys(self.test_key_webhooks.as_ref()));
        facts
    }
}

fn person(contact: &Contact) -> String {
    let phone = contact.phone.as_deref().unwrap_or_default();
    format!("{} <{}> {phone}", contact.name, contact.email).trim_end().to_owned()
}
