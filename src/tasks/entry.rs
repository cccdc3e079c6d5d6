//! The state of one task.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio_util::sync::CancellationToken;

/// A task, for metrics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TaskStatus {
    /// Its name.
    pub name: &'static str,
    /// Whether it runs now.
    pub running: bool,
    /// How often it ended or panicked, and was restarted.
    pub ended: u64,
}

pub(super) struct Entry {
    pub(super) name: &'static str,
    running: AtomicBool,
    ended: AtomicU64,
    /// Cancelled to end its current run.
    drill: Mutex<CancellationToken>,
}

impl Entry {
    pub(super) fn new(name: &'static str) -> Self {
        // It is about to start.
        let running = AtomicBool::new(true);
        Entry { name, running, ended: AtomicU64::new(0), drill: Mutex::default() }
    }

    /// Marks it as running, until this token is cancelled.
    pub(super) fn runs(&self) -> CancellationToken {
        self.running.store(true, Ordering::Relaxed);
        self.drill().clone()
    }

    pub(super) fn rests(&self) {
        self.running.store(false, Ordering::Relaxed);
        *self.drill() = CancellationToken::new();
    }

    /// Counts an unexpected end; returns its name, for the log.
    pub(super) fn note_end(&self) -> &'static str {
        self.ended.fetch_add(1, Ordering::Relaxed);
        self.name
    }

    /// Ends its run, if it runs.
    pub(super) fn end(&self) {
        if self.running.load(Ordering::Relaxed) {
            self.drill().cancel();
        }
    }

    pub(super) fn status(&self) -> TaskStatus {
        TaskStatus {
            name: self.name,
            running: self.running.load(Ordering::Relaxed),
            ended: self.ended.load(Ordering::Relaxed),
        }
    }

    fn drill(&self) -> MutexGuard<'_, CancellationToken> {
        // Nothing panics while it is held.
        self.drill.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
