//! Wakeups: messages of a commit to the dispatcher of its own process, without a round trip.
//!
//! They are a shortcut, and nothing depends on them: a dispatcher that misses one finds its work in the queue.

use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use tokio::sync::mpsc;
use uuid::Uuid;

use crate::traces::Context;

/// Identifies the queue of one subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QueueKey {
    /// The subscription's organization.
    pub organization: Uuid,
    /// The subscription.
    pub subscription: Uuid,
}

/// A queued delivery.
#[derive(Debug, Clone)]
pub struct Due {
    /// Its queue.
    pub queue: QueueKey,
    /// Its id.
    pub delivery: Uuid,
    /// When it may be sent; also its position in the queue. A first attempt may be sent at once, regardless of this
    /// value: it is a moment of the organization's clock, which can run ahead.
    pub due_at: i64,
    /// Attempts made since it was last put into the queue.
    pub tries: i32,
    /// The event's name.
    pub event_type: String,
    /// The bytes to send.
    pub body: Bytes,
    /// The span of the request that caused it, if that was traced.
    pub change: Option<Context>,
}

/// The most wakeups that wait for the dispatcher. It takes hundreds at once without waiting, so that this many
/// accumulate only while it ends or restarts. Further ones are dropped: it finds their work when it scans the queues.
const QUEUED: usize = 1_024;

/// A message of a commit.
#[derive(Debug)]
pub enum Wakeup {
    /// New deliveries in the queue.
    Fresh {
        /// The deliveries.
        due: Vec<Due>,
        /// A moment at which nobody could see them yet.
        committed_after: Instant,
    },
    /// Check these queues: something about them changed.
    Look(Vec<QueueKey>),
}

/// The channel from commits to the dispatcher.
#[derive(Clone)]
pub(crate) struct Wakeups {
    sender: mpsc::Sender<Wakeup>,
    /// Kept until the dispatcher takes it. In a process without a dispatcher, it is never taken.
    receiver: Arc<std::sync::Mutex<Option<mpsc::Receiver<Wakeup>>>>,
    heard: Arc<std::sync::atomic::AtomicBool>,
}

impl Wakeups {
    pub(super) fn new() -> Self {
        let (sender, receiver) = mpsc::channel(QUEUED);
        Wakeups { sender, receiver: Arc::new(std::sync::Mutex::new(Some(receiver))), heard: Arc::default() }
    }

    /// Notifies the dispatcher, if this process has one and fewer than [`QUEUED`] wakeups wait.
    pub(crate) fn notify(&self, wakeup: Wakeup) {
        if self.heard.load(std::sync::atomic::Ordering::Relaxed) {
            // A dispatcher that has stopped leaves the work to others.
            let _heard = self.sender.try_send(wakeup);
        }
    }

    /// The dispatcher's end of the channel; can be taken once.
    pub(crate) fn listen(&self) -> Option<mpsc::Receiver<Wakeup>> {
        self.heard.store(true, std::sync::atomic::Ordering::Relaxed);
        self.receiver.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn rings_wait_up_to_the_bound_and_no_further() {
        let wakeups = Wakeups::new();
        wakeups.notify(Wakeup::Look(Vec::new()));
        let mut receiver = wakeups.listen().expect("nobody has it yet");
        for _ in 0..2 * QUEUED {
            wakeups.notify(Wakeup::Look(Vec::new()));
        }
        assert_eq!(receiver.len(), QUEUED, "those before anybody listens are for nobody");
        assert!(receiver.recv().await.is_some());
        wakeups.notify(Wakeup::Look(Vec::new()));
        assert_eq!(receiver.len(), QUEUED, "there is room again");
        assert!(wakeups.listen().is_none());
    }
}
