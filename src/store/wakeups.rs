//! Wakeups: what a commit tells the dispatcher of its own process, without a round trip.
//!
//! They are a short cut and nothing depends on them: a dispatcher that misses one finds the same work in the queue.

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

/// Commits that wait for the dispatcher to hear of them. It takes hundreds at once and waits for nobody, so that so many
/// wait only while it is ended or restarted. Those beyond are not told: it finds their work when it looks through the
/// queues.
const QUEUED: usize = 1_024;

/// What a commit tells.
#[derive(Debug)]
pub enum Wakeup {
    /// New in the queue.
    Fresh(Vec<Due>),
    /// Look at these queues: something about them changed.
    Look(Vec<QueueKey>),
}

/// Where commits tell of work for the dispatcher.
#[derive(Clone)]
pub(crate) struct Wakeups {
    sender: mpsc::Sender<Wakeup>,
    /// Until the dispatcher takes it. Nobody listens in a process without one.
    receiver: Arc<std::sync::Mutex<Option<mpsc::Receiver<Wakeup>>>>,
    heard: Arc<std::sync::atomic::AtomicBool>,
}

impl Wakeups {
    pub(super) fn new() -> Self {
        let (sender, receiver) = mpsc::channel(QUEUED);
        Wakeups { sender, receiver: Arc::new(std::sync::Mutex::new(Some(receiver))), heard: Arc::default() }
    }

    /// Tells the dispatcher, if this process has one and it is not [`QUEUED`] behind.
    pub(crate) fn notify(&self, wakeup: Wakeup) {
        if self.heard.load(std::sync::atomic::Ordering::Relaxed) {
            // A dispatcher that has stopped leaves the work to others.
            let _heard = self.sender.try_send(wakeup);
        }
    }

    /// The dispatcher's end; once.
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
        wakeups.notify(Wakeup::Fresh(Vec::new()));
        assert_eq!(receiver.len(), QUEUED, "there is room again");
        assert!(wakeups.listen().is_none());
    }
}
