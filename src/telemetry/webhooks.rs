//! What is measured of webhooks.

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use super::registered::registered;

/// Attempts of this node; and the queue, as it last looked through it.
pub struct WebhookMetrics {
    attempts: Family<ResultLabels, Counter>,
    oldest: Gauge,
    waiting: Gauge,
    depth: Gauge,
    unusable_secrets: Counter,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ResultLabels {
    result: &'static str,
}

impl WebhookMetrics {
    pub(super) fn register(all: &mut Registry) -> Self {
        WebhookMetrics {
            attempts: registered(
                all,
                "webhook_attempts",
                "Attempts to deliver, by result: delivered, or why they failed",
            ),
            oldest: registered(
                all,
                "webhook_oldest_due_age_milliseconds",
                "How long the oldest delivery that may be sent has been due; 0 when none is",
            ),
            waiting: registered(
                all,
                "webhook_waiting_subscriptions",
                "Subscriptions with deliveries that wait because they are paused or access is closed",
            ),
            depth: registered(
                all,
                "webhook_queue_depth",
                "Deliveries that are not sent yet, counted up to 100,000",
            ),
            unusable_secrets: registered(
                all,
                "webhook_unusable_secrets",
                "Times that a subscription was passed over because its signing secret cannot be decrypted",
            ),
        }
    }

    /// Counts an attempt.
    pub fn attempted(&self, result: &'static str) {
        self.attempts.get_or_create(&ResultLabels { result }).inc();
    }

    /// Keeps how the queue was found: the age of the oldest due delivery in milliseconds, and the
    /// subscriptions that wait.
    pub fn queue_is(&self, oldest_age_ms: Option<i64>, waiting: i64) {
        self.oldest.set(oldest_age_ms.unwrap_or(0).max(0));
        self.waiting.set(waiting);
    }

    /// Counts a subscription that is passed over because its signing secret cannot be used.
    pub fn secret_is_unusable(&self) {
        self.unusable_secrets.inc();
    }

    /// Keeps how many deliveries are in the queue.
    pub fn depth_is(&self, depth: i64) {
        self.depth.set(depth);
    }
}
