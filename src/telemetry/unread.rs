//! What is measured of responses that wait to be read.

use std::sync::atomic::AtomicU64;

use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use crate::http::UnreadStatus;

pub(super) struct UnreadMetrics {
    bytes: Gauge,
    refused: Counter<u64, AtomicU64>,
    dropped: Counter<u64, AtomicU64>,
}

impl UnreadMetrics {
    pub(super) fn register(registry: &mut Registry) -> Self {
        let metrics = UnreadMetrics {
            bytes: Gauge::default(),
            refused: Counter::default(),
            dropped: Counter::default(),
        };
        let (bytes, refused, dropped) =
            (metrics.bytes.clone(), metrics.refused.clone(), metrics.dropped.clone());
        registry.register("unread_response_bytes", "Bytes of responses that wait to be read", bytes);
        let help = "Requests answered 503 because too many bytes waited to be read";
        registry.register("unread_responses_refused", help, refused);
        let help = "Responses dropped because their callers did not read them in time";
        registry.register("unread_responses_dropped", help, dropped);
        metrics
    }

    pub(super) fn set(&self, status: UnreadStatus) {
        self.bytes.set(i64::try_from(status.bytes).unwrap_or(i64::MAX));
        // The counts are kept where the responses are; here they are only shown.
        self.refused.inner().store(status.refused, std::sync::atomic::Ordering::Relaxed);
        self.dropped.inner().store(status.dropped, std::sync::atomic::Ordering::Relaxed);
    }
}
