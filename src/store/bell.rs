//! The bell: what a commit tells the dispatcher of its own process, without a round trip.
//!
//! It is a short cut and nothing rests on it. Who hears nothing finds the same work in the queue.

use std::sync::Arc;

use bytes::Bytes;
use tokio::sync::mpsc;
use uuid::Uuid;

/// Names the queue of one subscription's deliveries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QueueKey {
    /// Whose subscription.
    pub organization: Uuid,
    /// The subscription.
    pub subscription: Uuid,
}

/// A delivery that is to be sent.
#[derive(Debug, Clone)]
pub struct Due {
    /// The queue that it is in.
    pub queue: QueueKey,
    /// Its id.
    pub delivery: Uuid,
    /// When it may be sent; also its place in the queue. A first attempt may go at once, whatever this
    /// says: it is a moment of the organization's clock, which can run ahead.
    pub due_at: i64,
    /// Attempts made since it was last put into the queue.
    pub tries: i32,
    /// The event's name.
    pub event_type: String,
    /// The bytes to send.
    pub body: Bytes,
}

/// What the bell tells.
#[derive(Debug)]
pub enum Ring {
    /// New in the queue.
    Fresh(Vec<Due>),
    /// Look at these queues: something about them changed.
    Look(Vec<QueueKey>),
}

/// Rung by whoever commits work for the dispatcher.
#[derive(Clone)]
pub(crate) struct Bell {
    rings: mpsc::UnboundedSender<Ring>,
    /// Until the dispatcher takes it. Nobody listens in a process without one.
    ear: Arc<std::sync::Mutex<Option<mpsc::UnboundedReceiver<Ring>>>>,
    heard: Arc<std::sync::atomic::AtomicBool>,
}

impl Bell {
    pub(super) fn new() -> Self {
        let (rings, ear) = mpsc::unbounded_channel();
        Bell { rings, ear: Arc::new(std::sync::Mutex::new(Some(ear))), heard: Arc::default() }
    }

    /// Tells the dispatcher, if this process has one.
    pub(crate) fn ring(&self, ring: Ring) {
        if self.heard.load(std::sync::atomic::Ordering::Relaxed) {
            // A dispatcher that has stopped leaves the work to others.
            let _heard = self.rings.send(ring);
        }
    }

    /// The dispatcher's end of the bell; once.
    pub(crate) fn listen(&self) -> Option<mpsc::UnboundedReceiver<Ring>> {
        self.heard.store(true, std::sync::atomic::Ordering::Relaxed);
        self.ear.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take()
    }
}
