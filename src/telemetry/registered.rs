//! A metric that is shown from the start.

use prometheus_client::registry::{Metric, Registry};

/// Makes a metric and adds it to `all`, which shows it.
pub(super) fn registered<M: Metric + Clone + Default>(all: &mut Registry, name: &str, help: &str) -> M {
    let metric = M::default();
    all.register(name, help, metric.clone());
    metric
}
