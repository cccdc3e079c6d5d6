//! What all metrics have in common: they are shown from the start, and tell times in seconds.

use prometheus_client::registry::{Metric, Registry};

/// Makes a metric and adds it to `all`, which shows it.
pub(super) fn registered<M: Metric + Clone + Default>(all: &mut Registry, name: &str, help: &str) -> M {
    let metric = M::default();
    all.register(name, help, metric.clone());
    metric
}

/// Milliseconds as seconds; a clock that was set back is no time at all.
#[expect(
    clippy::cast_precision_loss,
    reason = "nothing lasts for longer than a number of this kind can tell"
)]
pub(super) fn seconds(milliseconds: i64) -> f64 {
    milliseconds.max(0) as f64 / 1000.0
}
