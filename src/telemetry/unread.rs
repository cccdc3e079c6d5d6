//! What is measured of responses that wait to be read.

use std::sync::atomic::AtomicU64;

use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use super::registered::registered;
use crate::http::UnreadStatus;

pub(super) struct UnreadMetrics {
    bytes: Gauge,
    refused: Counter<u64, AtomicU64>,
    dropped: Counter<u64, AtomicU64>,
}

impl UnreadMetrics {
    pub(super) fn register(all: &mut Registry) -> Self {
        UnreadMetrics {
            bytes: registered(all, "unread_response_bytes", "Bytes of responses that wait to be read"),
            refused: registered(
                all,
                "unread_responses_refused",
                "Requests answered 503 because too many bytes waited to be read",
            ),
            dropped: registered(
                all,
                "unread_responses_dropped",
                "Responses dropped because their callers did not read them in time",
            ),
        }
    }

    pub(super) fn set(&self, status: UnreadStatus) {
        self.bytes.set(i64::try_from(status.bytes).unwrap_or(i64::MAX));
        // The counts are kept where the responses are; here they are only shown.
        self.refused.inner().store(status.refused, std::sync::atomic::Ordering::Relaxed);
        self.dropped.inner().store(status.dropped, std::sync::atomic::Ordering::Relaxed);
    }
}
