//! Commands: the core's instructions to the shell.

use std::sync::Arc;
use std::time::Instant;

use uuid::Uuid;

use super::destination::Destination;
use super::in_flight::AttemptId;
use super::query::{Query, Track};
use crate::store::queue::{Due, News, QueueKey, Report, Unreadable};
use crate::webhooks::ErrorClass;

/// An instruction to the shell, which reports every result back with an [`Event`](super::event::Event).
#[derive(Debug)]
pub enum Command {
    /// Attempt to deliver; ends with `Event::Ended`.
    Send(Sending),
    /// Query the database; ends with `Event::Replied`.
    Query(Track, Query),
    /// Record the result of a delivery; repeated until it succeeds with `Event::Written`.
    Record(Report),
    /// Notify other processes. Nothing depends on its arrival.
    Tell(News),
    /// Log or count.
    Note(Note),
    /// Call the core at this moment, or earlier when there are events. The last command of each batch, but for `End`.
    WakeAt(Instant),
    /// The core has stopped: nothing follows.
    End {
        /// The worker to unregister, if it is registered.
        worker: Option<Uuid>,
    },
}

/// A delivery to attempt.
#[derive(Debug)]
pub struct Sending {
    /// The id of the attempt.
    pub id: AttemptId,
    /// The delivery.
    pub due: Due,
    /// Its destination.
    pub to: Arc<Destination>,
    /// The time of its signature, in Unix milliseconds.
    pub at_ms: i64,
}

/// How an attempt ended, for those who count.
#[derive(Debug, Clone, Copy)]
pub struct Attempted {
    /// Whose delivery it is.
    pub queue: QueueKey,
    /// The delivery.
    pub delivery: Uuid,
    /// Why it failed, if it did.
    pub error: Option<ErrorClass>,
    /// Whether it was the last, and failed.
    pub parked: bool,
    /// How long it took, in milliseconds.
    pub duration_ms: i64,
    /// How long after its event it began, of first attempts that nothing of the receiver held up.
    pub delay_ms: Option<i64>,
    /// When it ended, in Unix milliseconds.
    pub at: i64,
}

/// Something for the log or the metrics.
#[derive(Debug)]
pub enum Note {
    /// An attempt ended.
    Attempted(Attempted),
    /// The queue, as a scan found it: the age of the oldest delivery that is due, and the queues that wait.
    QueueIs {
        /// In milliseconds; `None` when none is due.
        oldest_age_ms: Option<i64>,
        /// Queues with deliveries that may not be sent now.
        waiting: i64,
        /// Queues that are this worker's.
        owned: i64,
    },
    /// The number of queued deliveries.
    DepthIs(i64),
    /// A row cannot be read by this version.
    Unreadable(Unreadable),
    /// A signing secret cannot be used.
    Unusable(QueueKey, String),
    /// The endpoint of this queue is usable again.
    Usable(QueueKey),
    /// The database is unavailable.
    CannotDispatch(String),
    /// It is available again.
    DispatchesAgain,
    /// The worker missed its heartbeats and has lost its queues.
    QueuesLost,
}
