//! What is known of one task.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use tokio::sync::Notify;

/// A task, for metrics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TaskStatus {
    /// Its name.
    pub name: &'static str,
    /// Whether it runs at the moment.
    pub running: bool,
    /// How often it ended or panicked, and was restarted.
    pub ended: u64,
}

pub(super) struct Entry {
    pub(super) name: &'static str,
    running: AtomicBool,
    ended: AtomicU64,
    /// Somebody wants its current run to end.
    drill: Notify,
}

impl Entry {
    pub(super) fn new(name: &'static str) -> Self {
        // It is about to.
        Entry { name, running: AtomicBool::new(true), ended: AtomicU64::new(0), drill: Notify::new() }
    }

    pub(super) fn runs(&self) {
        self.running.store(true, Ordering::Relaxed);
    }

    pub(super) fn rests(&self) {
        self.running.store(false, Ordering::Relaxed);
    }

    /// Counts an end that should not be; its name, for the log.
    pub(super) fn note_end(&self) -> &'static str {
        self.ended.fetch_add(1, Ordering::Relaxed);
        self.name
    }

    pub(super) fn end(&self) {
        self.drill.notify_one();
    }

    pub(super) async fn is_to_end(&self) {
        self.drill.notified().await;
    }

    pub(super) fn status(&self) -> TaskStatus {
        TaskStatus {
            name: self.name,
            running: self.running.load(Ordering::Relaxed),
            ended: self.ended.load(Ordering::Relaxed),
        }
    }
}
