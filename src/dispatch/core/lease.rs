//! The lease: until when this worker may send.
//!
//! After missed heartbeats, other workers may take its queues, even if it does not know. So it stops sending before
//! that can happen.

use std::time::{Duration, Instant};

use crate::store::queue::LEASE_MS;

/// Sending stops this long before the lease can end: the clocks of two machines differ in speed, and an attempt takes
/// a moment to start.
const MARGIN: Duration = Duration::from_millis(500);

/// Until when this worker owns its queues.
#[derive(Default)]
pub struct Lease {
    ends: Option<Instant>,
}

impl Lease {
    /// The database has recorded a heartbeat. The lease counts from `asked`, when the statement began.
    pub fn renewed(&mut self, asked: Instant) {
        self.ends = Some(asked + Duration::from_millis(LEASE_MS.unsigned_abs()) - MARGIN);
    }

    /// The lease has ended.
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
        // The next heartbeat counts from its own beginning, however late its reply is read.
        lease.renewed(asked + Duration::from_secs(2));
        assert!(lease.holds(lease_ends));
        lease.lost();
        assert!(!lease.holds(asked));
    }
}
