//! `trailflow ops webhooks`: support for webhook subscriptions.

use std::time::Duration;

use clap::Subcommand;
use tokio::time::Instant;

use super::layout::STILL_ACTIVE;
use super::names::{MOST, Names, no_such};
use super::session::Session;
use super::show::{Facts, Shown, maybe, maybe_time, time, words};
use super::words::{Limit, pages};
use crate::cli::failure::Failure;
use crate::contract::operator::client::types::{
    RotateWebhookSecretRequest, RotatedWebhookSecret, Webhook, WebhookDelivery, WebhookReasonRequest,
};

/// How often a test's delivery is looked at.
const POLL: Duration = Duration::from_millis(500);

#[derive(Subcommand)]
#[command(after_help = "Examples:
  trailflow ops webhooks list org_019c86d4c1007b3c9a5e62f18d07b4c3
  trailflow ops webhooks test org_019c86d4c1007b3c9a5e62f18d07b4c3 whsub_019c8c02a1137f60b2d4c9e7350fa86b --reason \"Asked by Ana\"")]
pub(super) enum Webhooks {
    /// List an organization's subscriptions, oldest first
    #[command(after_help = "Example:\n  trailflow ops webhooks list org_019c86d4c1007b3c9a5e62f18d07b4c3")]
    List {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        #[command(flatten)]
        limit: Limit,
    },
    /// Show a subscription with its last changes by keys, and until when its old secret signs
    #[command(after_help = "Example:
  trailflow ops webhooks show org_019c86d4c1007b3c9a5e62f18d07b4c3 whsub_019c8c02a1137f60b2d4c9e7350fa86b")]
    Show(Which),
    /// Pause deliveries; events stay queued for up to 72 hours each
    #[command(after_help = "Example:
  trailflow ops webhooks pause org_019c86d4c1007b3c9a5e62f18d07b4c3 whsub_019c8c02a1137f60b2d4c9e7350fa86b \\
    --reason \"Their server is being moved\"")]
    Pause(Subscription),
    /// Resume deliveries, queued events first
    #[command(after_help = "Example:
  trailflow ops webhooks resume org_019c86d4c1007b3c9a5e62f18d07b4c3 whsub_019c8c02a1137f60b2d4c9e7350fa86b \\
    --reason \"The new server is up\"")]
    Resume(Subscription),
    /// Rotate the signing secret and print the new one, which is shown only once; ends a running overlap
    #[command(after_help = "Example:
  trailflow ops webhooks rotate org_019c86d4c1007b3c9a5e62f18d07b4c3 whsub_019c8c02a1137f60b2d4c9e7350fa86b \\
    --overlap-hours 48 --reason \"The yearly rotation\"")]
    Rotate {
        #[command(flatten)]
        which: Subscription,
        /// Hours for which deliveries are also signed with the current secret; 0 for none
        #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(i32).range(0..=168), value_name = "0-168")]
        overlap_hours: i32,
    },
    /// Send a webhook.test event, wait, and show how the endpoint responded
    #[command(after_help = "Example:
  trailflow ops webhooks test org_019c86d4c1007b3c9a5e62f18d07b4c3 whsub_019c8c02a1137f60b2d4c9e7350fa86b \\
    --reason \"Asked by Ana\"")]
    Test {
        #[command(flatten)]
        which: Subscription,
        /// Seconds to wait for the first attempt; 0 shows the queued delivery
        #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u64).range(0..=300), value_name = "0-300")]
        wait: u64,
    },
}

#[derive(clap::Args)]
pub(super) struct Which {
    /// The organization's id or name [default: TRAILFLOW_ORG]
    organization: Option<String>,
    /// The subscription's id or URL
    webhook: Option<String>,
}

#[derive(clap::Args)]
pub(super) struct Subscription {
    #[command(flatten)]
    which: Which,
    /// The reason, kept in the audit log
    #[arg(long)]
    reason: String,
}

impl Which {
    /// The ids of the organization and of the subscription.
    async fn ids(self, session: &Session) -> Result<(String, String), Failure> {
        let (organization, webhook) = Names(session).pair(self.organization, self.webhook, "WEBHOOK").await?;
        let webhook = Names(session).webhook(&organization, webhook).await?;
        Ok((organization, webhook))
    }
}

impl Subscription {
    /// The ids of the organization and of the subscription, and the reason.
    async fn ids(self, session: &Session) -> Result<(String, String, String), Failure> {
        let (organization, webhook) = self.which.ids(session).await?;
        Ok((organization, webhook, self.reason))
    }
}

impl Webhooks {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let client = &session.client;
        match self {
            Webhooks::List { organization, limit } => {
                let organization = Names(session).organization(organization).await?;
                let (items, more) =
                    pages!(session, limit, client.list_webhooks().organization_id(&organization));
                session.manner.list(&items, more)
            }
            Webhooks::Show(which) => {
                let (organization, webhook) = which.ids(session).await?;
                let unknown = || Failure::Other(no_such("WEBHOOK", "subscription", &webhook));
                session.manner.one(&read(session, &organization, &webhook).await?.ok_or_else(unknown)?)
            }
            Webhooks::Pause(which) => {
                let (organization, webhook, reason) = which.ids(session).await?;
                session.confirm(&format!("This queues every event of {webhook} until it is resumed."))?;
                let before = session.before(read(session, &organization, &webhook)).await?.flatten();
                let sent = client.pause_webhook().organization_id(organization).webhook_id(webhook);
                let sent = sent.body(WebhookReasonRequest { reason }).send().await;
                session.manner.changed(before.as_ref(), &session.answer(sent)?.data)
            }
            Webhooks::Resume(which) => {
                let (organization, webhook, reason) = which.ids(session).await?;
                let before = session.before(read(session, &organization, &webhook)).await?.flatten();
                let sent = client.resume_webhook().organization_id(organization).webhook_id(webhook);
                let sent = sent.body(WebhookReasonRequest { reason }).send().await;
                session.manner.changed(before.as_ref(), &session.answer(sent)?.data)
            }
            Webhooks::Rotate { which, overlap_hours } => {
                let (organization, webhook, reason) = which.ids(session).await?;
                session.confirm(&match overlap_hours {
                    0 => format!("From now on {webhook} is no longer signed with its current secret."),
                    1 => format!("In 1 hour {webhook} is no longer signed with its current secret."),
                    hours => {
                        format!("In {hours} hours {webhook} is no longer signed with its current secret.")
                    }
                })?;
                let sent = client.rotate_webhook_secret().organization_id(organization).webhook_id(webhook);
                let sent = sent.body(RotateWebhookSecretRequest { overlap_hours, reason }).send().await;
                let rotated = session.answer(sent)?.data;
                session.manner.secret(&rotated, &rotated.signing_secret)
            }
            Webhooks::Test { which, wait } => {
                let (organization, webhook, reason) = which.ids(session).await?;
                let sent = client.test_webhook().organization_id(&organization).webhook_id(webhook);
                let sent = sent.body(WebhookReasonRequest { reason }).send().await;
                let queued = session.answer(sent)?.data;
                let delivery = attempted(session, &organization, queued, Duration::from_secs(wait)).await?;
                session.manner.one(&delivery)?;
                judge(&delivery, wait)
            }
        }
    }
}

/// A subscription, unless the organization has more than are looked through.
async fn read(session: &Session, organization: &str, webhook: &str) -> Result<Option<Webhook>, Failure> {
    let every = Limit { limit: MOST };
    let (found, _) = pages!(session, every, session.client.list_webhooks().organization_id(organization));
    Ok(found.into_iter().find(|found| found.id == webhook))
}

/// The delivery after its first attempt, or as it is when the time is over or it is held back.
async fn attempted(
    session: &Session,
    organization: &str,
    mut delivery: WebhookDelivery,
    wait: Duration,
) -> Result<WebhookDelivery, Failure> {
    let end = Instant::now() + wait;
    while delivery.attempts.is_empty() && delivery.held_by.is_none() && Instant::now() < end {
        tokio::time::sleep(POLL.min(wait)).await;
        let sent = session.client.get_webhook_delivery().organization_id(organization);
        delivery = session.answer(sent.delivery_id(&delivery.id).send().await)?.data;
    }
    Ok(delivery)
}

/// A test that was waited for and did not arrive is a failure.
fn judge(delivery: &WebhookDelivery, wait: u64) -> Result<(), Failure> {
    let failed = |text: String| Err(Failure::Other(text));
    match (delivery.attempts.last(), wait) {
        (_, 0) => Ok(()),
        (None, _) if delivery.held_by.is_some() => {
            failed("the subscription is paused: the delivery is queued until it is resumed".to_owned())
        }
        (None, _) => failed(format!("no attempt was made within {wait} s; the delivery stays queued")),
        (Some(attempt), _) => match (attempt.status, &attempt.error) {
            (Some(200..300), None) => Ok(()),
            (Some(status), _) => {
                failed(format!("the endpoint responded with {status}; the delivery is retried"))
            }
            (None, error) => {
                let error = error.as_deref().unwrap_or("no response");
                failed(format!("the endpoint did not respond ({error}); the delivery is retried"))
            }
        },
    }
}

impl Shown for Webhook {
    fn row(&self) -> Facts {
        let why = self.paused_reason.as_ref().map(|reason| format!(" ({reason})")).unwrap_or_default();
        vec![
            ("id", self.id.clone()),
            ("url", self.url.clone()),
            ("events", words(&self.event_types)),
            ("created", time(self.created_at)),
            ("by key", maybe(self.created_by_key.as_ref())),
            ("paused", maybe_time(self.paused_at) + &why),
        ]
    }

    fn more(&self) -> Facts {
        vec![
            ("url changed by key", maybe(self.url_changed_by_key.as_ref())),
            ("secret rotated by key", maybe(self.secret_rotated_by_key.as_ref())),
            ("old secret until", maybe_time(self.previous_secret_until)),
        ]
    }
}

impl Shown for RotatedWebhookSecret {
    fn row(&self) -> Facts {
        vec![("id", self.id.clone()), ("old secret until", maybe_time(self.previous_secret_until))]
    }
}

/// The subscriptions that test keys created, where live access is approved: whoever approves it should know that they
/// stay active.
pub(super) fn of_test_keys(webhooks: Option<&Vec<Webhook>>) -> Facts {
    let told = |webhook: &Webhook| (STILL_ACTIVE, format!("{} {}", webhook.id, webhook.url));
    webhooks.into_iter().flatten().map(told).collect()
}
