//! Endpoint health: how an endpoint responded last.

use std::time::Duration;

/// An attempt that takes longer than this blocks a slot for others.
pub const SLOW: Duration = Duration::from_secs(2);

/// How the endpoint of a queue responded last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Health {
    /// It has not been tried since this process owns the queue.
    Untried,
    /// In time. An immediate failure is prompt, too: it blocks no slot.
    Prompt,
    /// After more than [`SLOW`], or not at all.
    Slow,
}

impl Health {
    /// In the order in which they are served: the two that have bounded shares come first, because
    /// prompt ones could always use every slot.
    pub const ALL: [Health; 3] = [Health::Untried, Health::Slow, Health::Prompt];
}
