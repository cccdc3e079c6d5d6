//! What became of the spans of traces.

use std::sync::atomic::{AtomicU64, Ordering};

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::registry::Registry;

use super::registered::registered;
use crate::traces::TraceStatus;

pub(super) struct TraceMetrics(Family<ResultLabels, Counter<u64, AtomicU64>>);

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ResultLabels {
    result: &'static str,
}

impl TraceMetrics {
    pub(super) fn register(all: &mut Registry) -> Self {
        let metrics = TraceMetrics(registered(
            all,
            "trace_spans",
            "Spans of traces: exported, failed because the collector did not take them, or dropped because too many waited",
        ));
        metrics.set(TraceStatus::default());
        metrics
    }

    pub(super) fn set(&self, status: TraceStatus) {
        let TraceStatus { exported, failed, dropped } = status;
        // The counts are kept where the spans are; here they are only shown.
        for (result, count) in [("exported", exported), ("failed", failed), ("dropped", dropped)] {
            self.0.get_or_create(&ResultLabels { result }).inner().store(count, Ordering::Relaxed);
        }
    }
}
