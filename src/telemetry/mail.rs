//! What is measured of mail.

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

/// Attempts of this node; and the queue, as it last looked at it.
pub struct MailMetrics {
    attempts: Family<ResultLabels, Counter>,
    queued: Gauge,
    oldest: Gauge,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ResultLabels {
    result: &'static str,
}

impl MailMetrics {
    pub(super) fn register(registry: &mut Registry) -> Self {
        let attempts = Family::<ResultLabels, Counter>::default();
        registry.register(
            "mail_attempts",
            "Attempts to send mail: sent, deferred (to be retried) or failed (given up)",
            attempts.clone(),
        );
        let queued = Gauge::default();
        registry.register("mail_queued", "Mails that are neither sent nor given up", queued.clone());
        let oldest = Gauge::default();
        registry.register(
            "mail_oldest_queued_age_milliseconds",
            "How long the oldest of these mails has been queued; 0 when there is none",
            oldest.clone(),
        );
        MailMetrics { attempts, queued, oldest }
    }

    /// Counts an attempt.
    pub fn attempted(&self, result: &'static str) {
        self.attempts.get_or_create(&ResultLabels { result }).inc();
    }

    /// Keeps how much waits, and for how long.
    pub fn queue_is(&self, queued: i64, oldest_age_ms: Option<i64>) {
        self.queued.set(queued);
        self.oldest.set(oldest_age_ms.unwrap_or(0).max(0));
    }
}
