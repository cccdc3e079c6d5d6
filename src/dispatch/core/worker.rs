//! The worker: who this process is to the others, and when it says that it is alive.

use std::time::{Duration, Instant};

use uuid::Uuid;

use super::lease::Lease;

/// How often a worker says that it is alive.
const BEAT: Duration = Duration::from_secs(1);

/// This process, as the owner of queues.
pub struct Worker {
    id: Uuid,
    registered: bool,
    lease: Lease,
    next_beat: Instant,
}

impl Worker {
    /// Nobody knows it yet. Each time that it is made known anew, it has the id after this one.
    pub fn new(id: Uuid, now: Instant) -> Self {
        Worker { id, registered: false, lease: Lease::default(), next_beat: now }
    }

    pub fn id(&self) -> Uuid {
        self.id
    }

    pub fn is_registered(&self) -> bool {
        self.registered
    }

    /// It is about to be made known, as somebody new: under its old id it may have been silent for long.
    pub fn becomes_new(&mut self, now: Instant) -> Uuid {
        self.id = Uuid::from_u128(self.id.as_u128().wrapping_add(1));
        self.registered = true;
        self.next_beat = now + BEAT;
        self.id
    }

    /// Whether it is time to say that it is alive; then the next time is a beat later.
    pub fn beats(&mut self, now: Instant) -> bool {
        let beats = self.registered && self.next_beat <= now;
        if beats {
            self.next_beat = now + BEAT;
        }
        beats
    }

    /// A statement failed: the lease goes on running, so it says at once that it is alive.
    pub fn beats_next(&mut self, now: Instant) {
        self.next_beat = now;
    }

    /// The database has heard of it, at some moment after `asked`.
    pub fn renewed(&mut self, asked: Instant) {
        self.lease.renewed(asked);
    }

    /// It was silent for too long.
    pub fn lost(&mut self) {
        self.registered = false;
        self.lease.lost();
    }

    /// Whether its queues are surely its own.
    pub fn may_send(&self, now: Instant) -> bool {
        self.lease.holds(now)
    }
}
