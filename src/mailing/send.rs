//! The task that sends what is queued.

use std::sync::Arc;
use std::time::Duration;

use futures::StreamExt;
use futures::stream::FuturesUnordered;
use slog::{info, warn};
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

use super::Post;
use super::attempt::{WITHIN, attempt};
use crate::clock::SharedClock;
use crate::error::Result;
use crate::mail::Mailer;
use crate::store::Store;
use crate::store::mail::{ClaimedMail, MailOutcome};
use crate::telemetry::Telemetry;

/// Mails that a node sends at the same time, at most.
const AT_ONCE: usize = 4;
/// How often to look for what other nodes queued, or what is due again.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How often to count what waits.
const COUNT_EVERY: Duration = Duration::from_secs(5);
/// How long a claim is kept: longer than an attempt and the difference of two clocks.
const LEASE_MS: i64 = 30_000;
const _: () = assert!(WITHIN.as_millis() as i64 + 5_000 < LEASE_MS, "an attempt ends before its lease");

/// What the task works with. Cheap to clone.
#[derive(Clone)]
pub struct Outbox {
    /// The queue.
    pub store: Store,
    /// Where mail goes.
    pub mailer: Arc<dyn Mailer>,
    /// What opens it.
    pub post: Post,
    /// The time.
    pub clock: SharedClock,
    /// Log and metrics.
    pub telemetry: Arc<Telemetry>,
}

/// Sends until it is told to stop; what is being sent then is finished first.
pub async fn send_queued(outbox: Outbox, stop: CancellationToken) {
    let mut in_flight = FuturesUnordered::new();
    let mut count_at = Instant::now();
    while !stop.is_cancelled() {
        let claimed = outbox.claim(AT_ONCE - in_flight.len()).await;
        in_flight.extend(claimed.into_iter().map(|mail| outbox.send(mail)));
        if count_at <= Instant::now() {
            outbox.count().await;
            count_at = Instant::now() + COUNT_EVERY;
        }
        tokio::select! {
            Some((mail, outcome)) = in_flight.next() => outbox.settle(&mail, &outcome).await,
            () = outbox.store.mail_is_queued(), if in_flight.len() < AT_ONCE => {}
            () = sleep(LOOK_EVERY) => {}
            () = stop.cancelled() => {}
        }
    }
    while let Some((mail, outcome)) = in_flight.next().await {
        outbox.settle(&mail, &outcome).await;
    }
}

impl Outbox {
    async fn claim(&self, most: usize) -> Vec<ClaimedMail> {
        if most == 0 {
            return Vec::new();
        }
        let claimed = self.store.claim_mail(self.clock.now(), LEASE_MS, most).await;
        claimed.unwrap_or_else(|error| {
            warn!(self.telemetry.log(), "cannot look for mail to send"; "cause" => error.cause());
            Vec::new()
        })
    }

    async fn send(&self, mail: ClaimedMail) -> (ClaimedMail, MailOutcome) {
        let outcome = attempt(&*self.mailer, &self.post, &mail, self.clock.now()).await;
        (mail, outcome)
    }

    /// One after another: however many mails are under way, they take one of the store's connections.
    async fn settle(&self, mail: &ClaimedMail, outcome: &MailOutcome) {
        if let Err(error) = self.store.settle_mail(mail, outcome, self.clock.now()).await {
            warn!(self.telemetry.log(), "what came of a mail cannot be written; it is sent again";
                "mail" => mail.id.to_string(), "cause" => error.cause());
        }
        self.note(mail, outcome);
    }

    /// The log never names a recipient.
    fn note(&self, mail: &ClaimedMail, outcome: &MailOutcome) {
        let (log, id) = (self.telemetry.log(), mail.id.to_string());
        let result = match outcome {
            MailOutcome::Sent => {
                info!(log, "mail sent"; "mail" => id, "kind" => &mail.kind, "attempts" => mail.attempts);
                "sent"
            }
            MailOutcome::Printed => {
                info!(log, "mail printed: there is no mail server"; "mail" => id, "kind" => &mail.kind);
                "printed"
            }
            MailOutcome::Later { cause, .. } => {
                warn!(log, "mail not sent, to be retried"; "mail" => id, "kind" => &mail.kind,
                    "attempts" => mail.attempts, "cause" => cause);
                "deferred"
            }
            MailOutcome::Failed(cause) => {
                warn!(log, "mail given up"; "mail" => id, "kind" => &mail.kind, "attempts" => mail.attempts,
                    "cause" => cause);
                "failed"
            }
        };
        self.telemetry.mail().attempted(result);
    }

    /// For the metrics. What was counted last stays when the database is away.
    async fn count(&self) {
        let counted: Result<_> = self.store.mail_queue().await;
        if let Ok(queue) = counted {
            self.telemetry
                .mail()
                .queue_is(queue.queued, queue.oldest.map(|oldest| self.clock.now() - oldest));
        }
    }
}
