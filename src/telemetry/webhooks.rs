//! What is measured of webhooks.

use std::fmt;
use std::sync::atomic::AtomicU64;
use std::sync::{Mutex, MutexGuard, PoisonError};

use prometheus_client::encoding::{EncodeLabel, EncodeLabelSet, LabelSetEncoder};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::exemplar::HistogramWithExemplars;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;
use tokio::time::Instant;

use super::registered::{registered, seconds};
use crate::domain::id::DeliveryId;
use crate::webhooks::ErrorClass;

/// What an attempt came to when it was accepted.
const DELIVERED: &str = "delivered";

/// Attempts of this node; and the queue, as it last looked through it.
pub struct WebhookMetrics {
    attempts: Family<ResultLabels, Counter>,
    durations: HistogramWithExemplars<Exemplar>,
    delays: HistogramWithExemplars<Exemplar>,
    oldest: Gauge<f64, AtomicU64>,
    scan_age: Gauge<f64, AtomicU64>,
    /// When the queue was last looked through, or this node began.
    scanned: Mutex<Instant>,
    waiting: Gauge,
    depth: Gauge,
    owned: Gauge,
    leases_lost: Counter,
    unusable_secrets: Counter,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ResultLabels {
    result: &'static str,
}

/// A delivery by its id, which is written out only when it is looked at.
#[derive(Debug, Clone)]
struct Exemplar(DeliveryId);

impl EncodeLabelSet for Exemplar {
    fn encode(&self, encoder: &mut LabelSetEncoder<'_>) -> fmt::Result {
        ("delivery_id", self.0.to_string()).encode(encoder.encode_label())
    }
}

/// An attempt that has ended.
#[derive(Debug, Clone, Copy)]
pub struct AttemptEnded {
    /// The delivery.
    pub delivery: DeliveryId,
    /// Why it failed, if it did.
    pub error: Option<ErrorClass>,
    /// How long it took, in milliseconds.
    pub duration_ms: i64,
    /// How long after its event it began, in milliseconds; of first attempts that nothing of the receiver held up.
    pub delay_ms: Option<i64>,
}

impl WebhookMetrics {
    pub(super) fn register(all: &mut Registry) -> Self {
        let metrics = WebhookMetrics {
            attempts: registered(
                all,
                "webhook_attempts",
                "Attempts to deliver, by result: delivered, or why they failed",
            ),
            durations: HistogramWithExemplars::new(
                [0.01, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 15.0, 30.0, 60.0].into_iter(),
            ),
            delays: HistogramWithExemplars::new(
                [0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 3600.0].into_iter(),
            ),
            oldest: registered(
                all,
                "webhook_oldest_due_age_seconds",
                "How long the oldest delivery that may be sent has been due; 0 when none is",
            ),
            scan_age: registered(
                all,
                "webhook_scan_age_seconds",
                "Since this node last looked through the queue, which tells what is due",
            ),
            scanned: Mutex::new(Instant::now()),
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
            owned: registered(
                all,
                "webhook_queues_owned",
                "Subscriptions whose deliveries this node sends, by its lease",
            ),
            leases_lost: registered(
                all,
                "webhook_leases_lost",
                "Times that this node lost its queues, because the database was not reached in time",
            ),
            unusable_secrets: registered(
                all,
                "webhook_unusable_secrets",
                "Times that a subscription was passed over because its signing secret cannot be decrypted",
            ),
        };
        all.register(
            "webhook_attempt_duration_seconds",
            "How long attempts took, from the check of the target to the end of the response",
            metrics.durations.clone(),
        );
        all.register(
            "webhook_first_attempt_delay_seconds",
            "From an event to its first attempt, where no pause and no slow endpoint held it up",
            metrics.delays.clone(),
        );
        for result in [DELIVERED].into_iter().chain(ErrorClass::ALL.map(ErrorClass::as_str)) {
            let _shown = metrics.attempts.get_or_create(&ResultLabels { result });
        }
        metrics
    }

    /// Counts an attempt.
    pub fn attempted(&self, ended: AttemptEnded) {
        let AttemptEnded { delivery, error, duration_ms, delay_ms } = ended;
        let result = error.map_or(DELIVERED, ErrorClass::as_str);
        self.attempts.get_or_create(&ResultLabels { result }).inc();
        self.durations.observe(seconds(duration_ms), Some(Exemplar(delivery)), None);
        if let Some(delay_ms) = delay_ms {
            self.delays.observe(seconds(delay_ms), Some(Exemplar(delivery)), None);
        }
    }

    /// Keeps how the queue was found: the age of the oldest due delivery in milliseconds, the subscriptions that wait,
    /// and those whose queues are this node's.
    pub fn queue_is(&self, oldest_age_ms: Option<i64>, waiting: i64, owned: i64) {
        self.oldest.set(seconds(oldest_age_ms.unwrap_or(0)));
        *self.scanned() = Instant::now();
        self.waiting.set(waiting);
        self.owned.set(owned);
    }

    /// Tells how old that is.
    pub(super) fn tell_age(&self) {
        let age = self.scanned().elapsed();
        self.scan_age.set(age.as_secs_f64());
    }

    fn scanned(&self) -> MutexGuard<'_, Instant> {
        // Nothing panics while it is held.
        self.scanned.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts that the queues were lost.
    pub fn lease_is_lost(&self) {
        self.leases_lost.inc();
        self.owned.set(0);
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
