//! What is measured of background tasks.

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

/// Tasks that should never end.
pub struct TaskMetrics {
    running: Family<TaskLabels, Gauge>,
    ended: Family<TaskLabels, Counter>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct TaskLabels {
    task: &'static str,
}

impl TaskMetrics {
    pub(super) fn register(registry: &mut Registry) -> Self {
        let running = Family::<TaskLabels, Gauge>::default();
        registry.register(
            "task_running",
            "1 while a background task runs, 0 until it is restarted",
            running.clone(),
        );
        let ended = Family::<TaskLabels, Counter>::default();
        registry.register(
            "task_ended",
            "Background tasks that ended or panicked, and were restarted",
            ended.clone(),
        );
        TaskMetrics { running, ended }
    }

    /// A task runs.
    pub fn runs(&self, task: &'static str) {
        self.running.get_or_create(&TaskLabels { task }).set(1);
    }

    /// A task ended that should not.
    pub fn ended(&self, task: &'static str) {
        let labels = TaskLabels { task };
        self.running.get_or_create(&labels).set(0);
        self.ended.get_or_create(&labels).inc();
    }
}
