//! `trailflow ops keys`

use clap::Subcommand;

use super::names::{MOST, Names, no_such};
use super::session::Session;
use super::show::{Facts, Shown, maybe, maybe_time, time, words};
use super::words::{Limit, choice, in_days, nothing_to_change, pages};
use crate::cli::failure::Failure;
use crate::contract::operator::client::types::{
    self, ApiKey, CreateApiKeyRequest, CreatedApiKey, RevokeApiKeyRequest, RevokedApiKey, RollApiKeyRequest,
    UpdateApiKeyRequest, Webhook,
};
use crate::contract::operator::words::{KeyMode, PartnerScope};

#[derive(Subcommand)]
#[command(after_help = "Examples:
  trailflow ops keys create org_019c86d4c1007b3c9a5e62f18d07b4c3 --name \"TMS sync\" --mode test --scopes loads:read
  trailflow ops keys list org_019c86d4c1007b3c9a5e62f18d07b4c3")]
pub(super) enum Keys {
    /// Create an API key and print it; it is shown only once
    #[command(after_help = "Examples:
  trailflow ops keys create org_019c86d4c1007b3c9a5e62f18d07b4c3 --name \"TMS sync\" --mode test \\
    --scopes loads:read,loads:write,tracking:read
  KEY=$(trailflow ops keys create org_019c86d4c1007b3c9a5e62f18d07b4c3 --name Reports --mode live \\
    --scopes loads:read --expires-in-days 90 --quiet)")]
    Create {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        /// The key's display name
        #[arg(long)]
        name: String,
        /// The key's mode; live keys require live access
        #[arg(long, ignore_case = true, value_parser = choice::<KeyMode>())]
        mode: KeyMode,
        /// The key's scopes
        #[arg(long, required = true, value_delimiter = ',', value_parser = choice::<PartnerScope>(), value_name = "SCOPE,…")]
        scopes: Vec<PartnerScope>,
        /// Requests per minute
        #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(i32).range(1..=600), value_name = "1-600")]
        rate_limit: i32,
        /// Expire after this many days [default: never]
        #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u16).range(1..))]
        expires_in_days: Option<u16>,
    },
    /// List an organization's keys, oldest first, with their last use
    #[command(after_help = "Example:\n  trailflow ops keys list org_019c86d4c1007b3c9a5e62f18d07b4c3")]
    List {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        #[command(flatten)]
        limit: Limit,
    },
    /// Show a key with its replacement, and why it is blocked or revoked
    #[command(after_help = "Example:
  trailflow ops keys show org_019c86d4c1007b3c9a5e62f18d07b4c3 key_019c8b10e4407d219c83a7f5e206bd94")]
    Show(Which),
    /// Change a key's name, scopes or limit
    #[command(after_help = "Example:
  trailflow ops keys update org_019c86d4c1007b3c9a5e62f18d07b4c3 key_019c8b10e4407d219c83a7f5e206bd94 --rate-limit 300")]
    Update {
        #[command(flatten)]
        which: Which,
        /// The key's display name
        #[arg(long)]
        name: Option<String>,
        /// The key's new scopes
        #[arg(long, value_delimiter = ',', value_parser = choice::<PartnerScope>(), value_name = "SCOPE,…")]
        scopes: Option<Vec<PartnerScope>>,
        /// Requests per minute
        #[arg(long, value_parser = clap::value_parser!(i32).range(1..=600), value_name = "1-600")]
        rate_limit: Option<i32>,
        /// Unblock a key that an admin of the organization blocked
        #[arg(long)]
        unblock: bool,
    },
    /// Replace a key and print the new one; the old key keeps working for the overlap
    #[command(after_help = "Example:
  trailflow ops keys roll org_019c86d4c1007b3c9a5e62f18d07b4c3 key_019c8b10e4407d219c83a7f5e206bd94 --overlap-days 14")]
    Roll {
        #[command(flatten)]
        which: Which,
        /// How long the old key keeps working
        #[arg(long, value_parser = clap::value_parser!(i32).range(0..=30), value_name = "0-30")]
        overlap_days: i32,
        /// Expire the new key after this many days [default: with the old key]
        #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u16).range(1..))]
        expires_in_days: Option<u16>,
    },
    /// Revoke a key permanently
    #[command(after_help = "Example:
  trailflow ops keys revoke org_019c86d4c1007b3c9a5e62f18d07b4c3 key_019c8b10e4407d219c83a7f5e206bd94 \\
    --reason \"Leaked in a log\" --pause-webhooks --yes")]
    Revoke {
        #[command(flatten)]
        which: Which,
        /// The reason, kept with the key and in the audit log
        #[arg(long)]
        reason: String,
        /// Also pause the webhook subscriptions that the key created, redirected or rotated the secret of, even if it is
        /// already revoked
        #[arg(long)]
        pause_webhooks: bool,
    },
}

#[derive(clap::Args)]
pub(super) struct Which {
    /// The organization's id or name [default: TRAILFLOW_ORG]
    organization: Option<String>,
    /// The key's id or name, not the key itself
    key: Option<String>,
}

impl Which {
    /// The ids of the organization and of the key.
    async fn ids(self, session: &Session) -> Result<(String, String), Failure> {
        let (organization, key) = Names(session).pair(self.organization, self.key, "KEY").await?;
        let key = Names(session).key(&organization, key).await?;
        Ok((organization, key))
    }
}

impl Keys {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let client = &session.client;
        match self {
            Keys::Create { organization, name, mode, scopes, rate_limit, expires_in_days } => {
                let organization = Names(session).organization(organization).await?;
                let body = CreateApiKeyRequest {
                    name,
                    mode: mode.into(),
                    scopes: open(scopes),
                    rate_limit_per_minute: rate_limit,
                    expires_at: in_days(expires_in_days),
                };
                let sent = client.create_api_key().organization_id(organization).body(body).send().await;
                let made = session.answer(sent)?.data;
                session.manner.secret(&made, &made.token)
            }
            Keys::List { organization, limit } => {
                let organization = Names(session).organization(organization).await?;
                let (items, more) =
                    pages!(session, limit, client.list_api_keys().organization_id(&organization));
                session.manner.list(&items, more)
            }
            Keys::Show(which) => {
                let (organization, key_id) = which.ids(session).await?;
                let unknown = || Failure::Other(no_such("KEY", "key", &key_id));
                session.manner.one(&read(session, &organization, &key_id).await?.ok_or_else(unknown)?)
            }
            Keys::Update { which, name, scopes, rate_limit, unblock } => {
                if name.is_none() && scopes.is_none() && rate_limit.is_none() && !unblock {
                    return Err(nothing_to_change("keys update"));
                }
                let (organization, key_id) = which.ids(session).await?;
                let before = session.before(read(session, &organization, &key_id)).await?.flatten();
                let (scopes, rate_limit_per_minute) = (scopes.map(open), rate_limit);
                let body = UpdateApiKeyRequest { name, scopes, rate_limit_per_minute, unblock };
                let sent = client.update_api_key().organization_id(organization).key_id(key_id).body(body);
                session.manner.changed(before.as_ref(), &session.answer(sent.send().await)?.data)
            }
            Keys::Roll { which, overlap_days, expires_in_days } => {
                let (organization, key_id) = which.ids(session).await?;
                if overlap_days == 0 {
                    session.confirm(&format!(
                        "This refuses {key_id} within a second, before anyone has its replacement."
                    ))?;
                }
                let body = RollApiKeyRequest { overlap_days, expires_at: in_days(expires_in_days) };
                let sent = client.roll_api_key().organization_id(organization).key_id(key_id).body(body);
                let made = session.answer(sent.send().await)?.data;
                session.manner.secret(&made, &made.token)
            }
            Keys::Revoke { which, reason, pause_webhooks } => {
                let (organization, key_id) = which.ids(session).await?;
                session.confirm(&format!("This refuses {key_id} within a second, permanently."))?;
                let before = session.before(read(session, &organization, &key_id)).await?.flatten();
                let body = RevokeApiKeyRequest { reason, pause_webhooks };
                let sent = client.revoke_api_key().organization_id(organization).key_id(key_id).body(body);
                let revoked = session.answer(sent.send().await)?.data;
                let before = before.map(|key| as_revoked(key, revoked.webhooks.clone()));
                session.manner.changed(before.as_ref(), &revoked)?;
                offer_pause(&revoked);
                Ok(())
            }
        }
    }
}

/// A key, unless the organization has more than are looked through.
async fn read(session: &Session, organization: &str, key: &str) -> Result<Option<ApiKey>, Failure> {
    let every = Limit { limit: MOST };
    let (keys, _) = pages!(session, every, session.client.list_api_keys().organization_id(organization));
    Ok(keys.into_iter().find(|found| found.id == key))
}

/// A key before its revocation in the form of the response, to compare the two. The subscriptions are the response's:
/// they are listed beside the key, and are no part of it.
fn as_revoked(key: ApiKey, webhooks: Vec<Webhook>) -> RevokedApiKey {
    RevokedApiKey {
        id: key.id,
        organization_id: key.organization_id,
        name: key.name,
        mode: key.mode,
        scopes: key.scopes,
        rate_limit_per_minute: key.rate_limit_per_minute,
        created_at: key.created_at,
        expires_at: key.expires_at,
        revoked_at: key.revoked_at,
        revoked_reason: key.revoked_reason,
        replaced_by: key.replaced_by,
        last_used_at: key.last_used_at,
        last_used_address: key.last_used_address,
        webhooks,
    }
}

/// Lists the subscriptions of a revoked key that still get deliveries, and how to pause them.
fn offer_pause(revoked: &RevokedApiKey) {
    let active = match revoked.webhooks.iter().filter(|webhook| webhook.paused_at.is_none()).count() {
        0 => return,
        1 => {
            "1 webhook subscription that this key created, redirected or rotated the secret of is".to_owned()
        }
        many => {
            format!(
                "{many} webhook subscriptions that this key created, redirected or rotated the secret of are"
            )
        }
    };
    eprintln!("{active} still active. Repeat the command with --pause-webhooks to pause.");
}

impl Shown for RevokedApiKey {
    fn row(&self) -> Facts {
        vec![
            ("id", self.id.clone()),
            ("name", self.name.clone()),
            ("mode", self.mode.to_string()),
            ("last used", maybe_time(self.last_used_at)),
            ("revoked", maybe_time(self.revoked_at)),
            ("reason", maybe(self.revoked_reason.as_ref())),
        ]
    }

    fn more(&self) -> Facts {
        let webhook = |webhook: &Webhook| {
            let paused = if webhook.paused_at.is_some() { " (paused)" } else { "" };
            ("webhook", format!("{} to {}{paused}", webhook.id, webhook.url))
        };
        self.webhooks.iter().map(webhook).collect()
    }
}

/// The scopes in the form of a request.
fn open(scopes: Vec<PartnerScope>) -> Vec<types::PartnerScope> {
    scopes.into_iter().map(Into::into).collect()
}

/// The output for every key, new or not.
macro_rules! row {
    ($key:expr) => {
        vec![
            ("id", $key.id.clone()),
            ("name", $key.name.clone()),
            ("mode", $key.mode.to_string()),
            ("scopes", words(&$key.scopes)),
            ("per minute", $key.rate_limit_per_minute.to_string()),
            ("expires", maybe_time($key.expires_at)),
        ]
    };
}

impl Shown for ApiKey {
    fn row(&self) -> Facts {
        let used = self.last_used_address.as_ref().map(|address| format!(" from {address}"));
        let mut row = row!(self);
        row.push(("last used", maybe_time(self.last_used_at) + &used.unwrap_or_default()));
        row.push(("revoked", maybe_time(self.revoked_at)));
        row
    }

    fn more(&self) -> Facts {
        let reason = self.revoked_reason.clone().map(|reason| ("reason", reason));
        let blocked = self.blocked_at.map(|moment| ("blocked", time(moment)));
        let successor = self.replaced_by.clone().map(|key| ("replaced by", key));
        let client = (self.client_id != self.id).then(|| ("client", self.client_id.clone()));
        [("created", time(self.created_at))]
            .into_iter()
            .chain(client)
            .chain(reason)
            .chain(successor)
            .chain(blocked)
            .collect()
    }
}

impl Shown for CreatedApiKey {
    fn row(&self) -> Facts {
        row!(self)
    }
}
