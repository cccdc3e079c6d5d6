//! Events: the input of the core.

use std::time::Instant;

use super::in_flight::AttemptId;
use super::query::{Reply, Track};
use crate::store::excerpts::SealedExcerpt;
use crate::store::queue::{News, Report, Wakeup};
use crate::webhooks::Attempt;

/// An input of the core.
#[derive(Debug)]
pub enum Event {
    /// Something was committed in this process.
    Committed(Wakeup),
    /// Another process committed something for these queues, or released them.
    Heard(Vec<News>),
    /// Messages from other processes may have been missed.
    Missed,
    /// An attempt ended.
    Ended {
        /// The attempt.
        id: AttemptId,
        /// Its result.
        attempt: Attempt,
        /// What is kept of its response.
        excerpt: Option<SealedExcerpt>,
        /// Chance, from 0 to 1: spreads the moments of retries.
        chance: f64,
    },
    /// These reports were written to the database.
    Written(Vec<Report>),
    /// Reports cannot be written at the moment.
    WritingFails,
    /// A statement ended, with its reply or the cause of its failure.
    Replied(Track, Result<Reply, String>),
    /// Send nothing new; end by this moment.
    Stop(Instant),
}
