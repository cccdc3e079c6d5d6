//! Which worker owns a queue, as far as this one knows.

use std::time::{Duration, Instant};

/// How long another worker's ownership is assumed.
const FOREIGN: Duration = Duration::from_secs(2);

/// Own, foreign or free.
#[derive(Default)]
pub struct Ownership {
    mine: bool,
    acquired_at: Option<Instant>,
    foreign_until: Option<Instant>,
    /// A delivery was committed to it in this process: if another worker owns it, that worker must be
    /// notified.
    must_notify: bool,
}

impl Ownership {
    pub fn is_mine(&self) -> bool {
        self.mine
    }

    pub fn acquired(&mut self, now: Instant) {
        self.mine = true;
        self.acquired_at = Some(now);
        self.foreign_until = None;
    }

    pub fn lost(&mut self) {
        self.mine = false;
    }

    pub fn was_acquired_since(&self, moment: Instant) -> bool {
        self.acquired_at.is_some_and(|at| at >= moment)
    }

    /// Another worker owns it.
    pub fn became_foreign(&mut self, now: Instant) {
        self.mine = false;
        self.foreign_until = Some(now + FOREIGN);
    }

    /// Another worker has released it, or no longer owns it.
    pub fn became_free(&mut self) {
        self.foreign_until = None;
    }

    pub fn is_foreign(&self, now: Instant) -> bool {
        self.foreign_until.is_some_and(|until| until > now)
    }

    pub fn owner_must_be_notified(&mut self) {
        self.must_notify = true;
    }

    /// Whether to notify another worker now; true once.
    pub fn notifies_owner(&mut self, now: Instant) -> bool {
        let tells = self.must_notify && self.is_foreign(now);
        if tells {
            self.must_notify = false;
        }
        tells
    }
}
