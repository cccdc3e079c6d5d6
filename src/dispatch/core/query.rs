//! What the core asks of the database, and what it is answered.

use std::sync::Arc;
use std::time::Instant;

use uuid::Uuid;

use super::destination::Destination;
use crate::store::queue::{Ask, Due, Found, Head, QueueKey, Unreadable};

/// Statements of one track run one after the other, so that looking through all queues does not delay what is to be
/// sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Track {
    /// Staying alive, and acquiring, reading and releasing queues: all that depends on owning them, so never two at a
    /// time. When the database is slow, no queue is read before the worker has said in time that it is alive.
    Work,
    /// Looking through the heads of all queues.
    Watch,
}

impl Track {
    /// All of them.
    pub const ALL: [Track; 2] = [Track::Work, Track::Watch];
}

/// A question to the database.
#[derive(Debug)]
pub enum Query {
    /// The worker is alive, at some moment after `asked`.
    Beat { worker: Uuid, asked: Instant },
    /// Which queues have anything?
    Scan { worker: Uuid, began: Instant, now_ms: i64, count: bool },
    /// Make the worker known, if it is not; acquire queues, and read what is due in them and in others.
    Read { register: Option<Instant>, worker: Uuid, acquire: Vec<QueueKey>, asks: Vec<Ask> },
    /// Release queues to other workers.
    Release { worker: Uuid, queues: Vec<QueueKey> },
}

/// What the database said.
#[derive(Debug)]
pub enum Reply {
    /// Whether the worker still has its queues; it was asked at this moment.
    Beat { kept: bool, asked: Instant },
    /// What a scan found.
    Scanned(Scanned),
    /// What was read.
    Read(Box<Read>),
    /// Nobody owns these queues.
    Released(Vec<QueueKey>),
}

/// The heads of all queues as `worker` saw them, at some moment after `began`.
#[derive(Debug)]
pub struct Scanned {
    /// Who looked.
    pub worker: Uuid,
    /// When it began to look.
    pub began: Instant,
    /// The first delivery of each queue that has one.
    pub heads: Found<Head>,
    /// How many deliveries are queued, if they were counted.
    pub depth: Option<i64>,
}

/// What was read of queues, and which were acquired for that.
#[derive(Debug, Default)]
pub struct Read {
    /// When it was begun to make the worker known, if it was.
    pub registered: Option<Instant>,
    /// Other workers own these.
    pub lost: Vec<QueueKey>,
    /// This worker owns these now.
    pub acquired: Vec<QueueKey>,
    /// What was asked of each queue that this worker owns.
    pub asks: Vec<Ask>,
    /// What is due in them.
    pub due: Vec<Due>,
    /// Where it goes. Queues whose subscription was deleted have none.
    pub targets: Vec<Target>,
    /// What this version cannot read.
    pub unreadable: Vec<Unreadable>,
}

/// Where the deliveries of a queue go.
#[derive(Debug)]
pub struct Target {
    /// The queue.
    pub queue: QueueKey,
    /// Its endpoint, as far as it may be used.
    pub route: Route,
}

/// An endpoint, as far as it may be used.
#[derive(Debug)]
pub enum Route {
    /// Deliveries may be sent there.
    Open(Arc<Destination>),
    /// Nothing may be sent now.
    Closed,
    /// Nothing can be sent, because a signing secret cannot be used.
    Unusable {
        /// Why, for the log.
        cause: String,
    },
}
