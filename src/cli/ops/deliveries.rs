//! `trailflow ops deliveries` and `trailflow ops replays`: the log of webhook deliveries, and
//! resending them.

use clap::Subcommand;

use super::names::{Names, missing};
use super::session::Session;
use super::show::{Facts, Shown, maybe, maybe_time, time, words};
use super::tail::{Tail, told};
use super::words::{Limit, choice, moment, pages};
use crate::cli::failure::Failure;
use crate::contract::operator::client::types::{
    CreateWebhookReplayRequest, WebhookDelivery, WebhookReasonRequest, WebhookReplay,
};
use crate::contract::operator::words::{DeliveryState, WebhookEvent};

#[derive(Subcommand)]
#[command(after_help = "Examples:
  trailflow ops deliveries list org_019c86d4c1007b3c9a5e62f18d07b4c3 --state failed
  trailflow ops deliveries replay org_019c86d4c1007b3c9a5e62f18d07b4c3 whdel_019c8c02a1137f60b2d4c9e7350fa86b \\
    --reason \"Their server is back\"")]
pub(super) enum Deliveries {
    /// List an organization's deliveries, newest first; they are kept for 30 days
    #[command(after_help = "Example:
  trailflow ops deliveries list org_019c86d4c1007b3c9a5e62f18d07b4c3 --state failed --since 2026-03-20")]
    List {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        /// Show only deliveries in this state
        #[arg(long, alias = "in-state", ignore_case = true, value_parser = choice::<DeliveryState>(), value_name = "STATE")]
        state: Option<DeliveryState>,
        /// Show only deliveries to this subscription (id or URL)
        #[arg(long, value_name = "WEBHOOK")]
        webhook: Option<String>,
        /// Show only deliveries of this event
        #[arg(long, value_parser = choice::<WebhookEvent>())]
        event: Option<WebhookEvent>,
        /// Show only deliveries of events since this time
        #[arg(long, value_parser = moment, value_name = "TIME")]
        since: Option<i64>,
        #[command(flatten)]
        limit: Limit,
    },
    /// Show deliveries as they change, until Ctrl-C
    #[command(after_help = "Examples:
  trailflow ops deliveries tail org_019c86d4c1007b3c9a5e62f18d07b4c3
  trailflow ops deliveries tail \"Blue Ridge Freight\" --json | jq .state")]
    Tail(Tail),
    /// Show a delivery with all its attempts
    #[command(after_help = "Example:
  trailflow ops deliveries show org_019c86d4c1007b3c9a5e62f18d07b4c3 whdel_019c8c02a1137f60b2d4c9e7350fa86b")]
    Show {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        /// The delivery's id
        delivery: Option<String>,
    },
    /// Resend a delivery with the same id and bytes
    #[command(after_help = "Example:
  trailflow ops deliveries replay org_019c86d4c1007b3c9a5e62f18d07b4c3 whdel_019c8c02a1137f60b2d4c9e7350fa86b \\
    --reason \"Their server is back\"")]
    Replay {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        /// The delivery's id
        delivery: Option<String>,
        /// The reason, kept in the audit log
        #[arg(long)]
        reason: String,
    },
}

impl Deliveries {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let client = &session.client;
        match self {
            Deliveries::Tail(tail) => tail.run(session).await,
            Deliveries::List { organization, state, webhook, event, since, limit } => {
                let organization = Names(session).organization(organization).await?;
                let webhook = Names(session).maybe_webhook(&organization, webhook).await?;
                let request = || {
                    let mut request = client.list_webhook_deliveries().organization_id(&organization);
                    if let Some(state) = state {
                        request = request.state(state);
                    }
                    if let Some(webhook) = &webhook {
                        request = request.subscription_id(webhook);
                    }
                    if let Some(event) = event {
                        request = request.event_type(event);
                    }
                    match since {
                        Some(since) => request.created_from(since),
                        None => request,
                    }
                };
                let (items, more) = pages!(session, limit, request());
                session.manner.list(&items, more)
            }
            Deliveries::Show { organization, delivery } => {
                let (organization, delivery) =
                    Names(session).pair(organization, delivery, "DELIVERY").await?;
                let sent = client.get_webhook_delivery().organization_id(organization).delivery_id(delivery);
                session.manner.one(&session.answer(sent.send().await)?.data)
            }
            Deliveries::Replay { organization, delivery, reason } => {
                let (organization, delivery) =
                    Names(session).pair(organization, delivery, "DELIVERY").await?;
                let sent = client.replay_webhook_delivery().organization_id(organization);
                let sent = sent.delivery_id(delivery).body(WebhookReasonRequest { reason }).send().await;
                session.manner.one(&session.answer(sent)?.data)
            }
        }
    }
}

impl Shown for WebhookDelivery {
    fn row(&self) -> Facts {
        let held = self.held_by.as_ref().map(|why| format!(" ({why})")).unwrap_or_default();
        vec![
            ("id", self.id.clone()),
            ("event", self.event_type.to_string()),
            ("load", maybe(self.load_id.as_ref())),
            ("state", self.state.to_string() + &held),
            ("attempts", self.attempts.len().to_string()),
            ("created", time(self.created_at)),
            ("next attempt", maybe_time(self.next_attempt_at)),
        ]
    }

    fn more(&self) -> Facts {
        let attempts = self.attempts.iter().map(|attempt| ("attempt", told(attempt)));
        [("subscription", self.subscription_id.clone())].into_iter().chain(attempts).collect()
    }
}

#[derive(Subcommand)]
#[command(after_help = "Examples:
  trailflow ops replays create --all-organizations --from 2026-03-20T08:00:00Z --to 2026-03-20T12:00:00Z \\
    --reason \"Our outage\"
  trailflow ops replays list")]
pub(super) enum Replays {
    /// Resend all failed or expired deliveries of a time range, in the background
    #[command(after_help = "Example:
  trailflow ops replays create --organization org_019c86d4c1007b3c9a5e62f18d07b4c3 \\
    --from 2026-03-20T08:00:00Z --to 2026-03-20T12:00:00Z --reason \"Their outage\"")]
    Create {
        /// Events since this time
        #[arg(long = "from", value_parser = moment, value_name = "TIME")]
        first: i64,
        /// Events until this time [default: now]
        #[arg(long = "to", value_parser = moment, value_name = "TIME")]
        last: Option<i64>,
        /// Resend only deliveries of this organization (id or name) [default: TRAILFLOW_ORG]
        #[arg(long, value_name = "ORGANIZATION")]
        organization: Option<String>,
        /// Resend deliveries of all organizations
        #[arg(long, conflicts_with_all = ["organization", "webhook"])]
        all_organizations: bool,
        /// Resend only deliveries to this subscription of the organization (id or URL)
        #[arg(long, value_name = "WEBHOOK")]
        webhook: Option<String>,
        /// Resend only deliveries of this event
        #[arg(long, value_parser = choice::<WebhookEvent>())]
        event: Option<WebhookEvent>,
        /// Maximum deliveries per second
        #[arg(long, default_value_t = 50, value_name = "N")]
        per_second: i32,
        /// The reason, kept in the audit log
        #[arg(long)]
        reason: String,
    },
    /// List replays, newest first
    #[command(after_help = "Example:\n  trailflow ops replays list --limit 5")]
    List(Limit),
    /// Show a replay's progress and its deliveries' results
    #[command(after_help = "Example:\n  trailflow ops replays show whrep_019c8c02a1137f60b2d4c9e7350fa86b")]
    Show {
        /// The replay's id
        replay: String,
    },
}

impl Replays {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let client = &session.client;
        match self {
            Replays::Create {
                first,
                last,
                organization,
                all_organizations,
                webhook,
                event,
                per_second,
                reason,
            } => {
                let organization = resent(session, organization, all_organizations).await?;
                let webhook = match &organization {
                    Some(organization) => Names(session).maybe_webhook(organization, webhook).await?,
                    // Then no subscription can be given: each is of one organization.
                    None => None,
                };
                let body = CreateWebhookReplayRequest {
                    event_type: event.map(Into::into),
                    from: first,
                    organization_id: organization,
                    per_second,
                    reason,
                    states: None,
                    subscription_id: webhook,
                    to: last,
                };
                let sent = client.create_webhook_replay().body(body).send().await;
                session.manner.one(&session.answer(sent)?.data)
            }
            Replays::List(limit) => {
                let (items, more) = pages!(session, limit, client.list_webhook_replays());
                session.manner.list(&items, more)
            }
            Replays::Show { replay } => {
                let sent = client.get_webhook_replay().replay_id(replay).send().await;
                session.manner.one(&session.answer(sent)?.data)
            }
        }
    }
}

/// The organization whose deliveries are resent; `None` for all. A flag that was forgotten must not mean all, because
/// `--yes` skips the question.
async fn resent(
    session: &Session,
    organization: Option<String>,
    all_organizations: bool,
) -> Result<Option<String>, Failure> {
    if all_organizations {
        session.confirm("This resends failed webhook deliveries of every organization.")?;
        return Ok(None);
    }
    let found = Names(session).maybe_organization(organization).await?;
    let advice = "name it, set TRAILFLOW_ORG to its id or name, or give --all-organizations";
    found.map(Some).ok_or_else(|| missing("--organization", advice))
}

impl Shown for WebhookReplay {
    fn row(&self) -> Facts {
        vec![
            ("id", self.id.clone()),
            ("organization", maybe(self.organization_id.as_ref())),
            ("events", format!("{} to {}", time(self.from), time(self.to))),
            ("running", if self.running { "yes" } else { "no" }.to_owned()),
            ("resent", format!("{} of {}", self.requeued, self.matched)),
            ("delivered", self.delivered.to_string()),
            ("failed", self.failed.to_string()),
        ]
    }

    fn more(&self) -> Facts {
        vec![
            ("pending", self.pending.to_string()),
            ("states", words(&self.states)),
            ("per second", self.per_second.to_string()),
            ("created", time(self.created_at)),
            ("finished", maybe_time(self.finished_at)),
        ]
    }
}
