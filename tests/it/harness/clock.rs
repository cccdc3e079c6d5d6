//! A clock that tests move.

use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};

use trailflow::clock::Clock;

/// Stands still until it is moved.
pub struct ManualClock {
    now: AtomicI64,
    /// Readings until one panics; 0: none will.
    fuse: AtomicU32,
}

impl ManualClock {
    /// 2026-03-21 12:00 UTC.
    pub fn new() -> Self {
        ManualClock { now: AtomicI64::new(1_774_094_400_000), fuse: AtomicU32::new(0) }
    }

    pub fn advance_ms(&self, milliseconds: i64) {
        self.now.fetch_add(milliseconds, Ordering::SeqCst);
    }

    /// The `nth` reading from now panics: a bug in the middle of a request. 0 takes it back.
    pub fn panic_at(&self, nth: u32) {
        self.fuse.store(nth, Ordering::SeqCst);
    }

    /// Whether the reading that was to panic has been made.
    pub fn has_panicked(&self) -> bool {
        self.fuse.load(Ordering::SeqCst) == 0
    }

    pub fn advance_hours(&self, hours: i64) {
        self.advance_ms(hours * 3_600_000);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> i64 {
        let burn = |fuse: u32| fuse.checked_sub(1);
        let burnt = self.fuse.fetch_update(Ordering::SeqCst, Ordering::SeqCst, burn);
        assert!(burnt != Ok(1), "the clock panics, as the test wants");
        self.now.load(Ordering::SeqCst)
    }
}
