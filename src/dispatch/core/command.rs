//! Commands: what the core wants done.

use std::sync::Arc;
use std::time::Instant;

use uuid::Uuid;

use super::destination::Destination;
use super::query::{Query, Track};
use super::under_way::AttemptId;
use crate::store::queue::{Due, News, QueueKey, Report, Unreadable};

/// What the core wants done. Whoever carries commands out reports back with an
/// [`Event`](super::event::Event), however it ended.
#[derive(Debug)]
pub enum Command {
    /// Attempt to deliver; ends with `Event::Ended`.
    Send(Sending),
    /// Ask the database; ends with `Event::Replied`.
    Ask(Track, Query),
    /// Write down what came of a delivery; repeated until it succeeds with `Event::Written`.
    Record(Report),
    /// Tell other processes. Nothing depends on its arrival.
    Tell(News),
    /// Log or count.
    Note(Note),
    /// Come back at this moment, or when there are events before it. The last command of each batch, but for `End`.
    WakeAt(Instant),
    /// It has stopped: nothing follows.
    End {
        /// The worker to sign off, if it is known to others.
        worker: Option<Uuid>,
    },
}

/// A delivery to attempt.
#[derive(Debug)]
pub struct Sending {
    /// The name of the attempt.
    pub id: AttemptId,
    /// What to send.
    pub due: Due,
    /// Where to.
    pub to: Arc<Destination>,
    /// The time that it is signed at, in Unix milliseconds.
    pub at_ms: i64,
}

/// Something for the log or the metrics.
#[derive(Debug)]
pub enum Note {
    /// An attempt ended this way.
    Attempted(&'static str),
    /// The queue, as a scan found it: the age of the oldest delivery that is due, and the queues that wait.
    QueueIs {
        /// In milliseconds; `None` when none is due.
        oldest_age_ms: Option<i64>,
        /// Queues with deliveries that may not be sent now.
        waiting: i64,
    },
    /// So many deliveries are queued.
    DepthIs(i64),
    /// A row cannot be read by this version.
    Unreadable(Unreadable),
    /// A signing secret cannot be used.
    Unusable(QueueKey, String),
    /// The endpoint of this queue can be used.
    Usable(QueueKey),
    /// The database is unavailable.
    CannotDispatch(String),
    /// It can be asked again.
    DispatchesAgain,
    /// The worker was silent for too long and has lost its queues.
    QueuesLost,
}
