//! The lease: until when this worker may send.
//!
//! When it has been silent for too long, other workers may take its queues, whether it knows or not. So it stops
//! sending before that can happen.

use std::time::{Duration, Instant};

use crate::store::queue::LEASE_MS;

/// Sending ends so long before the lease can have ended: the clocks of two machines do not run alike, and an attempt
/// takes a moment to get on its way.
const MARGIN: Duration = Duration::from_millis(500);

/// Until when the queues are this worker's.
#[derive(Default)]
pub struct Lease {
    ends: Option<Instant>,
}

impl Lease {
    /// The database has heard of this worker. It counts from a moment after `asked`, when the statement was begun.
    pub fn renewed(&mut self, asked: Instant) {
        self.ends = Some(asked + Duration::from_millis(LEASE_MS.unsigned_abs()) - MARGIN);
    }

    /// It is over.
    pub fn lost(&mut self) {
        self.ends = None;
    }

    /// Whether it is safe to send now.
    pub fn holds(&self, now: Instant) -> bool {
        self.ends.is_some_and(|ends| now < ends)
    }
}

#[cfg(test)]
mod tests {
    use super::super::simulation::start;
    use super::*;

    #[test]
    fn sending_ends_before_another_worker_can_have_the_queues() {
        let asked = start();
        let lease_ends = asked + Duration::from_millis(4_000);
        let mut lease = Lease::default();
        assert!(!lease.holds(asked), "nothing is sent before the worker is known");
        lease.renewed(asked);
        assert!(lease.holds(asked + Duration::from_secs(1)));
        assert!(!lease.holds(lease_ends - Duration::from_millis(500)));
        // The next beat counts from its own beginning, however late its reply is read.
        lease.renewed(asked + Duration::from_secs(2));
        assert!(lease.holds(lease_ends));
        lease.lost();
        assert!(!lease.holds(asked));
    }
}
