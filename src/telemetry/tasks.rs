//! What is measured of background tasks.

use std::sync::atomic::{AtomicU64, Ordering};

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use super::registered::registered;
use crate::tasks::TaskStatus;

/// Tasks that should never end.
pub(super) struct TaskMetrics {
    running: Family<TaskLabels, Gauge>,
    ended: Family<TaskLabels, Counter<u64, AtomicU64>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct TaskLabels {
    task: &'static str,
}

impl TaskMetrics {
    pub(super) fn register(all: &mut Registry) -> Self {
        TaskMetrics {
            running: registered(
                all,
                "task_running",
                "1 while a background task runs, 0 until it is restarted",
            ),
            ended: registered(
                all,
                "task_ended",
                "Background tasks that ended or panicked, and were restarted",
            ),
        }
    }

    pub(super) fn set(&self, tasks: &[TaskStatus]) {
        for TaskStatus { name: task, running, ended } in tasks {
            let labels = TaskLabels { task };
            self.running.get_or_create(&labels).set(i64::from(*running));
            // The count is kept where the tasks are; here it is only shown.
            self.ended.get_or_create(&labels).inner().store(*ended, Ordering::Relaxed);
        }
    }
}
