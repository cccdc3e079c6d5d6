//! `trailflow ops tokens`

use clap::Subcommand;

use super::names::{MOST, Names};
use super::session::Session;
use super::show::{Facts, Shown, maybe_time, time};
use super::words::{Limit, choice, in_days, pages};
use crate::cli::failure::Failure;
use crate::contract::operator::client::types::{
    CreateOperatorTokenRequest, CreatedOperatorToken, OperatorToken, RevokeRequest,
};
use crate::contract::operator::words::OperatorRole;

#[derive(Subcommand)]
#[command(after_help = "Examples:
  trailflow ops tokens show
  trailflow ops tokens create \"Priya Nair\" --role support --expires-in-days 90")]
pub(super) enum Tokens {
    /// Show the token that these commands use
    #[command(after_help = "Example:\n  trailflow ops tokens show --json | jq -r .role")]
    Show,
    /// Create a staff token and print it; it is shown only once
    #[command(after_help = "Example:
  trailflow ops tokens create \"Priya Nair\" --role support --expires-in-days 90 --quiet > priya.token")]
    Create {
        /// The token's owner or purpose
        name: String,
        /// The token's role
        #[arg(long, ignore_case = true, value_parser = choice::<OperatorRole>())]
        role: OperatorRole,
        /// Expire after this many days [default: never]
        #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u16).range(1..))]
        expires_in_days: Option<u16>,
    },
    /// List the tokens of staff, oldest first
    #[command(after_help = "Example:\n  trailflow ops tokens list")]
    List(Limit),
    /// Revoke a token permanently
    #[command(after_help = "Example:
  trailflow ops tokens revoke optok_019c86d2a0f47e11b3c55d20917fe6a4 --reason \"Left the company\"")]
    Revoke {
        /// The token's id or name, not the token itself
        token: String,
        /// The reason, kept with the token and in the audit log
        #[arg(long)]
        reason: String,
    },
}

impl Tokens {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let client = &session.client;
        match self {
            Tokens::Show => session.manner.one(&session.answer(client.get_self().send().await)?.data),
            Tokens::Create { name, role, expires_in_days } => {
                let body = CreateOperatorTokenRequest {
                    name,
                    role: role.into(),
                    expires_at: in_days(expires_in_days),
                };
                let made = session.answer(client.create_operator_token().body(body).send().await)?.data;
                session.manner.secret(&made, &made.token)
            }
            Tokens::List(limit) => {
                let (items, more) = pages!(session, limit, client.list_operator_tokens());
                session.manner.list(&items, more)
            }
            Tokens::Revoke { token, reason } => {
                let token_id = Names(session).token(token).await?;
                session.confirm(&format!("This refuses {token_id} permanently."))?;
                let before = session.before(read(session, &token_id)).await?.flatten();
                let sent = client.revoke_operator_token().token_id(token_id).body(RevokeRequest { reason });
                session.manner.changed(before.as_ref(), &session.answer(sent.send().await)?.data)
            }
        }
    }
}

/// A token, unless there are more than are looked through.
async fn read(session: &Session, token: &str) -> Result<Option<OperatorToken>, Failure> {
    let every = Limit { limit: MOST };
    let (tokens, _) = pages!(session, every, session.client.list_operator_tokens());
    Ok(tokens.into_iter().find(|found| found.id == token))
}

impl Shown for OperatorToken {
    fn row(&self) -> Facts {
        vec![
            ("id", self.id.clone()),
            ("name", self.name.clone()),
            ("role", self.role.to_string()),
            ("created", time(self.created_at)),
            ("expires", maybe_time(self.expires_at)),
            ("revoked", maybe_time(self.revoked_at)),
        ]
    }

    fn more(&self) -> Facts {
        self.revoked_reason.clone().map(|reason| ("reason", reason)).into_iter().collect()
    }
}

impl Shown for CreatedOperatorToken {
    fn row(&self) -> Facts {
        vec![
            ("id", self.id.clone()),
            ("name", self.name.clone()),
            ("role", self.role.to_string()),
            ("expires", maybe_time(self.expires_at)),
        ]
    }
}
