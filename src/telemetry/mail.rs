//! What is measured of mail.

use std::sync::atomic::AtomicU64;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use super::registered::seconds;

/// Attempts of this node; and the queue, as it last looked at it.
pub struct MailMetrics {
    attempts: Family<ResultLabels, Counter>,
    queued: Gauge,
    oldest: Gauge<f64, AtomicU64>,
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
            "Attempts to send mail: sent, printed (no mail server), deferred (to be retried) or failed (given up)",
            attempts.clone(),
        );
        let queued = Gauge::default();
        registry.register("mail_queued", "Mails that are neither sent nor given up", queued.clone());
        let oldest = Gauge::<f64, AtomicU64>::default();
        registry.register(
            "mail_oldest_queued_age_seconds",
            "How long the oldest of these mails has been queued; 0 when there is none",
            oldest.clone(),
        );
        for result in ["sent", "printed", "deferred", "failed"] {
            let _shown = attempts.get_or_create(&ResultLabels { result });
        }
        MailMetrics { attempts, queued, oldest }
    }

    /// Counts an attempt.
    pub fn attempted(&self, result: &'static str) {
        self.attempts.get_or_create(&ResultLabels { result }).inc();
    }

    /// Keeps how much waits, and for how long.
    pub fn queue_is(&self, queued: i64, oldest_age_ms: Option<i64>) {
        self.queued.set(queued);
        self.oldest.set(seconds(oldest_age_ms.unwrap_or(0)));
    }
}
