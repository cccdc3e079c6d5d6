//! `trailflow ops webhooks`: support for webhook subscriptions.

use clap::Subcommand;

use super::session::Session;
use super::show::{Facts, Shown, maybe, maybe_time, time, words};
use super::words::{Limit, pages};
use crate::cli::failure::Failure;
use crate::contract::operator::client::types::{
    RotateWebhookSecretRequest, RotatedWebhookSecret, Webhook, WebhookReasonRequest,
};

#[derive(Subcommand)]
#[command(after_help = "Examples:
  trailflow ops webhooks list org_019c86d4c1007b3c9a5e62f18d07b4c3
  trailflow ops webhooks test org_019c86d4c1007b3c9a5e62f18d07b4c3 whsub_019c8c02a1137f60b2d4c9e7350fa86b --reason \"Asked by Ana\"")]
pub(super) enum Webhooks {
    /// List an organization's subscriptions, oldest first
    #[command(after_help = "Example:\n  trailflow ops webhooks list org_019c86d4c1007b3c9a5e62f18d07b4c3")]
    List {
        /// The organization's id
        organization: String,
        #[command(flatten)]
        limit: Limit,
    },
    /// Pause deliveries; events stay queued for up to 72 hours each
    #[command(after_help = "Example:
  trailflow ops webhooks pause org_019c86d4c1007b3c9a5e62f18d07b4c3 whsub_019c8c02a1137f60b2d4c9e7350fa86b \\
    --reason \"Their server is being moved\"")]
    Pause(Subscription),
    /// Resume deliveries, queued events first
    #[command(after_help = "Example:
  trailflow ops webhooks resume org_019c86d4c1007b3c9a5e62f18d07b4c3 whsub_019c8c02a1137f60b2d4c9e7350fa86b \\
    --reason \"The new server answers\"")]
    Resume(Subscription),
    /// Rotate the signing secret and print the new one; it is shown only once. An overlap that runs ends
    #[command(after_help = "Example:
  trailflow ops webhooks rotate org_019c86d4c1007b3c9a5e62f18d07b4c3 whsub_019c8c02a1137f60b2d4c9e7350fa86b \\
    --overlap-hours 48 --reason \"The yearly rotation\"")]
    Rotate {
        #[command(flatten)]
        which: Subscription,
        /// How many hours deliveries are signed with the present secret as well; 0: only with the new one, at once
        #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(i32).range(0..=168), value_name = "0-168")]
        overlap_hours: i32,
    },
    /// Send a webhook.test event and show its delivery
    #[command(after_help = "Example:
  trailflow ops webhooks test org_019c86d4c1007b3c9a5e62f18d07b4c3 whsub_019c8c02a1137f60b2d4c9e7350fa86b \\
    --reason \"Asked by Ana\"")]
    Test(Subscription),
}

#[derive(clap::Args)]
pub(super) struct Subscription {
    /// The organization's id
    organization: String,
    /// The subscription's id
    webhook: String,
    /// Why; kept in the audit log
    #[arg(long)]
    reason: String,
}

impl Webhooks {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let client = &session.client;
        match self {
            Webhooks::List { organization, limit } => {
                let (items, more) =
                    pages!(session, limit, client.list_webhooks().organization_id(&organization));
                session.manner.list(&items, more)
            }
            Webhooks::Pause(Subscription { organization, webhook, reason }) => {
                session.confirm(&format!("This holds every event of {webhook} back until it is resumed."))?;
                let sent = client.pause_webhook().organization_id(organization).webhook_id(webhook);
                let sent = sent.body(WebhookReasonRequest { reason }).send().await;
                session.manner.one(&session.answer(sent)?.data)
            }
            Webhooks::Resume(Subscription { organization, webhook, reason }) => {
                let sent = client.resume_webhook().organization_id(organization).webhook_id(webhook);
                let sent = sent.body(WebhookReasonRequest { reason }).send().await;
                session.manner.one(&session.answer(sent)?.data)
            }
            Webhooks::Rotate { which: Subscription { organization, webhook, reason }, overlap_hours } => {
                session.confirm(&match overlap_hours {
                    0 => format!("From now on {webhook} is no longer signed with its present secret."),
                    1 => format!("In 1 hour {webhook} is no longer signed with its present secret."),
                    hours => {
                        format!("In {hours} hours {webhook} is no longer signed with its present secret.")
                    }
                })?;
                let sent = client.rotate_webhook_secret().organization_id(organization).webhook_id(webhook);
                let sent = sent.body(RotateWebhookSecretRequest { overlap_hours, reason }).send().await;
                let rotated = session.answer(sent)?.data;
                session.manner.secret(&rotated, &rotated.signing_secret)
            }
            Webhooks::Test(Subscription { organization, webhook, reason }) => {
                let sent = client.test_webhook().organization_id(organization).webhook_id(webhook);
                let sent = sent.body(WebhookReasonRequest { reason }).send().await;
                session.manner.one(&session.answer(sent)?.data)
            }
        }
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

/// The subscriptions that test keys created, where live access is approved: whoever approves it should know that they go
/// on.
pub(super) fn of_test_keys(webhooks: Option<&Vec<Webhook>>) -> Facts {
    let told = |webhook: &Webhook| {
        ("goes on after cutover, made with a test key", format!("{} {}", webhook.id, webhook.url))
    };
    webhooks.into_iter().flatten().map(told).collect()
}
