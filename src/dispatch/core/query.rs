//! The core's queries to the database, and their replies.

use std::sync::Arc;
use std::time::Instant;

use uuid::Uuid;

use super::destination::Destination;
use crate::store::queue::{Due, Found, Head, QueueKey, ReadRequest, Unreadable};

/// Statements of one track run one after the other; with two tracks, scanning all queues does not delay sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Track {
    /// Heartbeats, and acquiring, reading and releasing queues: everything that depends on ownership, so never two at
    /// a time. When the database is slow, no queue is read before the worker has sent its heartbeat in time.
    Work,
    /// Scanning the heads of all queues.
    Watch,
}

impl Track {
    /// All of them.
    pub const ALL: [Track; 2] = [Track::Work, Track::Watch];
}

/// A query to the database.
#[derive(Debug)]
pub enum Query {
    /// A heartbeat, at some moment after `asked`.
    Beat { worker: Uuid, asked: Instant },
    /// Find the queues that have deliveries.
    Scan { worker: Uuid, began: Instant, now_ms: i64, count: bool },
    /// Register the worker, if it is not registered; acquire queues, and read the due deliveries in them and in
    /// others.
    Read { register: Option<Instant>, worker: Uuid, acquire: Vec<QueueKey>, requests: Vec<ReadRequest> },
    /// Release queues to other workers.
    Release { worker: Uuid, queues: Vec<QueueKey> },
}

/// A reply of the database.
#[derive(Debug)]
pub enum Reply {
    /// Whether the worker still owns its queues; the heartbeat began at this moment.
    Beat { kept: bool, asked: Instant },
    /// The result of a scan.
    Scanned(Scanned),
    /// The result of a read.
    Read(Box<Read>),
    /// These queues have no owner now.
    Released(Vec<QueueKey>),
}

/// The heads of all queues as `worker` saw them, at some moment after `began`.
#[derive(Debug)]
pub struct Scanned {
    /// The worker that scanned.
    pub worker: Uuid,
    /// When the scan began.
    pub began: Instant,
    /// The first delivery of each queue that has one.
    pub heads: Found<Head>,
    /// How many deliveries are queued, if they were counted.
    pub depth: Option<i64>,
}

/// The result of reading queues, and of acquiring them for that.
#[derive(Debug, Default)]
pub struct Read {
    /// When the registration of the worker began, if there was one.
    pub registered: Option<Instant>,
    /// Other workers own these.
    pub lost: Vec<QueueKey>,
    /// This worker owns these now.
    pub acquired: Vec<QueueKey>,
    /// The read request of each queue that this worker owns.
    pub requests: Vec<ReadRequest>,
    /// The due deliveries in them.
    pub due: Vec<Due>,
    /// Their targets. Queues whose subscription was deleted have none.
    pub targets: Vec<Target>,
    /// Rows that this version cannot read.
    pub unreadable: Vec<Unreadable>,
}

/// The target of a queue's deliveries.
#[derive(Debug)]
pub struct Target {
    /// The queue.
    pub queue: QueueKey,
    /// Its endpoint, if it may be used.
    pub route: Route,
}

/// An endpoint, if it may be used.
#[derive(Debug)]
pub enum Route {
    /// Deliveries may be sent there.
    Open(Arc<Destination>),
    /// Nothing may be sent now.
    Closed,
    /// Nothing can be sent, because a signing secret cannot be used.
    Unusable {
        /// The cause, for the log.
        cause: String,
    },
}
