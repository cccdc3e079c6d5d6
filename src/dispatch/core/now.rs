//! One moment, by the two clocks of the dispatcher.

use std::time::Instant;

/// The core never reads a clock: the time comes with the events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// For leases, pauses and deadlines: never jumps.
    pub instant: Instant,
    /// Unix milliseconds, for due times of deliveries.
    pub unix_ms: i64,
}
