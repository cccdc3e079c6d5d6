//! The worker: this process's identity for the others, and its heartbeats.

use std::time::{Duration, Instant};

use uuid::Uuid;

use super::lease::Lease;

/// How often a worker sends a heartbeat.
const BEAT: Duration = Duration::from_secs(1);

/// This process, as the owner of queues.
pub struct Worker {
    id: Uuid,
    registered: bool,
    lease: Lease,
    next_beat: Instant,
}

impl Worker {
    /// A worker that is not registered yet. Each new registration uses the next id.
    pub fn new(id: Uuid, now: Instant) -> Self {
        Worker { id, registered: false, lease: Lease::default(), next_beat: now }
    }

    pub fn id(&self) -> Uuid {
        self.id
    }

    pub fn is_registered(&self) -> bool {
        self.registered
    }

    /// Prepares a registration with a new id: the last heartbeat under the old one may be too old.
    pub fn becomes_new(&mut self, now: Instant) -> Uuid {
        self.id = Uuid::from_u128(self.id.as_u128().wrapping_add(1));
        self.registered = true;
        self.next_beat = now + BEAT;
        self.id
    }

    /// Whether a heartbeat is due; if so, schedules the next one.
    pub fn beats(&mut self, now: Instant) -> bool {
        let beats = self.registered && self.next_beat <= now;
        if beats {
            self.next_beat = now + BEAT;
        }
        beats
    }

    /// A statement failed: the lease keeps running, so the next heartbeat is due at once.
    pub fn beats_next(&mut self, now: Instant) {
        self.next_beat = now;
    }

    /// The database has recorded a heartbeat, at some moment after `asked`.
    pub fn renewed(&mut self, asked: Instant) {
        self.lease.renewed(asked);
    }

    /// Its heartbeats were too old.
    pub fn lost(&mut self) {
        self.registered = false;
        self.lease.lost();
    }

    /// Whether it certainly owns its queues.
    pub fn may_send(&self, now: Instant) -> bool {
        self.lease.holds(now)
    }
}
