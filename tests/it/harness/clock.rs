//! A clock that tests move.

use std::sync::atomic::{AtomicI64, Ordering};

use trailflow::clock::Clock;

/// Stands still until it is moved.
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// 2026-03-21 12:00 UTC.
    pub fn new() -> Self {
        ManualClock(AtomicI64::new(1_774_094_400_000))
    }

    pub fn advance_ms(&self, milliseconds: i64) {
        self.0.fetch_add(milliseconds, Ordering::SeqCst);
    }

    pub fn advance_hours(&self, hours: i64) {
        self.advance_ms(hours * 3_600_000);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}
