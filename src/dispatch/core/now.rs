//! One moment, by the two clocks that the dispatcher goes by.

use std::time::Instant;

/// The core never asks for the time: it is handed in with the events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// For leases, pauses and deadlines: never jumps.
    pub instant: Instant,
    /// Unix milliseconds, which deliveries are due by.
    pub unix_ms: i64,
}
