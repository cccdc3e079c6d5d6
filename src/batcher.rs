//! Batches without a timer: requests that queue during earlier calls go into one call. A single request does not
//! wait; under load there is a fraction of the calls.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::task::yield_now;
use tokio::time::Instant;

/// A database or a service for which several requests cost little more than one.
pub trait BatchLoader: Send + Sync + 'static {
    /// The request.
    type Request: Send + 'static;
    /// The response.
    type Response: Send + 'static;

    /// The most bytes that the requests of one call have together; a larger request goes alone.
    const MOST_BYTES: usize = usize::MAX;

    /// The bytes of a request, where their number does not bound a call enough.
    fn bytes(_request: &Self::Request) -> usize {
        0
    }

    /// One response for each request, in their order.
    fn load_many(&self, requests: Vec<Self::Request>) -> impl Future<Output = Vec<Self::Response>> + Send;
}

/// How many requests were answered together.
#[derive(Debug, Clone, Copy)]
pub struct BatchStatus {
    /// What they ask for.
    pub name: &'static str,
    /// Calls so far.
    pub calls: u64,
    /// Requests that they answered.
    pub items: u64,
    /// How long these waited for their calls to begin, together.
    pub waited: Duration,
}

/// Counts of calls, and of what they answered.
#[derive(Debug, Default)]
pub struct BatchCounts {
    calls: AtomicU64,
    items: AtomicU64,
    waited_us: AtomicU64,
}

impl BatchCounts {
    /// Counts a call that begins now, for requests that have been queued since.
    pub fn add(&self, queued: impl ExactSizeIterator<Item = Instant>) {
        self.calls.fetch_add(1, Ordering::Relaxed);
        self.items.fetch_add(queued.len() as u64, Ordering::Relaxed);
        let now = Instant::now();
        let waited: Duration = queued.map(|since| now - since).sum();
        let waited = u64::try_from(waited.as_micros()).unwrap_or(u64::MAX);
        self.waited_us.fetch_add(waited, Ordering::Relaxed);
    }

    /// The counts so far.
    #[must_use]
    pub fn status(&self, name: &'static str) -> BatchStatus {
        let counts = [&self.calls, &self.items, &self.waited_us];
        let [calls, items, waited_us] = counts.map(|count| count.load(Ordering::Relaxed));
        BatchStatus { name, calls, items, waited: Duration::from_micros(waited_us) }
    }
}

/// A loader and the requests that wait for it. A clone shares both.
///
/// The queue's bound is the number of requests that the process handles at once: each waits for its response here.
/// Those whose callers have given up leave it before the next call.
pub struct Batcher<L: BatchLoader>(Arc<Shared<L>>);

struct Shared<L: BatchLoader> {
    loader: L,
    /// The most requests in one call.
    most: usize,
    /// The most concurrent calls.
    calls: usize,
    queue: Mutex<Queue<L>>,
    counts: Arc<BatchCounts>,
}

/// A request that waits for its call.
struct Waiting<L: BatchLoader> {
    request: L::Request,
    sender: oneshot::Sender<L::Response>,
    queued: Instant,
}

struct Queue<L: BatchLoader> {
    waiting: VecDeque<Waiting<L>>,
    /// Calls in progress.
    calls: usize,
    /// Whether the last call had several requests.
    crowded: bool,
}

impl<L: BatchLoader> Queue<L> {
    /// Whether the next call is likely to find company for its requests.
    fn is_crowded(&self) -> bool {
        self.crowded || self.waiting.len() > 1
    }
}

impl<L: BatchLoader> Batcher<L> {
    /// At most `most` requests go into one call, and at most `calls` run concurrently.
    pub fn new(loader: L, most: usize, calls: usize) -> Self {
        Self::counted(loader, most, calls, Arc::default())
    }

    /// The same, counted together with those before it.
    pub fn counted(loader: L, most: usize, calls: usize, counts: Arc<BatchCounts>) -> Self {
        let queue = Mutex::new(Queue { waiting: VecDeque::new(), calls: 0, crowded: false });
        Self(Arc::new(Shared { loader, most, calls, queue, counts }))
    }

    /// How many requests its calls have answered.
    pub fn status(&self, name: &'static str) -> BatchStatus {
        self.0.counts.status(name)
    }

    /// The response to a request; `None` if the loader panicked.
    pub async fn load(&self, request: L::Request) -> Option<L::Response> {
        let (sender, receiver) = oneshot::channel();
        if self.0.enqueue(request, sender) {
            // No task of the node: it ends when no requests wait, and its slot restarts it if it panics. The
            // caller does not run it itself, because the caller may be cancelled, and the other requests of its call
            // need their responses.
            tokio::spawn(self.0.clone().drain());
        }
        receiver.await.ok()
    }
}

impl<L: BatchLoader> Clone for Batcher<L> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<L: BatchLoader> Shared<L> {
    /// Queues a request; returns whether there is room for another call.
    fn enqueue(&self, request: L::Request, sender: oneshot::Sender<L::Response>) -> bool {
        let mut queue = self.queue();
        queue.waiting.push_back(Waiting { request, sender, queued: Instant::now() });
        let room = queue.calls < self.calls;
        queue.calls += usize::from(room);
        room
    }

    /// Makes one call after the other while requests wait.
    async fn drain(self: Arc<Self>) {
        let mut slot = CallSlot { shared: self.clone(), taken: true };
        while let Some(waiting) = slot.next().await {
            self.counts.add(waiting.iter().map(|one| one.queued));
            let (requests, senders): (Vec<_>, Vec<_>) =
                waiting.into_iter().map(|one| (one.request, one.sender)).unzip();
            let responses = self.loader.load_many(requests).await;
            for (sender, response) in senders.into_iter().zip(responses) {
                // The receiver may have been dropped.
                let _sent = sender.send(response);
            }
        }
    }

    /// How many of the waiting requests the next call takes: at least one.
    fn fitting(&self, waiting: &VecDeque<Waiting<L>>) -> usize {
        let mut bytes = 0_usize;
        let fitting = waiting.iter().take(self.most).take_while(|one| {
            bytes = bytes.saturating_add(L::bytes(&one.request));
            bytes <= L::MOST_BYTES
        });
        fitting.count().max(1)
    }

    fn queue(&self) -> MutexGuard<'_, Queue<L>> {
        // Nothing panics while it is held.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The slot of one concurrent call. If the loader panics, the slot goes to a new task that serves the waiting
/// requests.
struct CallSlot<L: BatchLoader> {
    shared: Arc<Shared<L>>,
    taken: bool,
}

impl<L: BatchLoader> CallSlot<L> {
    /// The next call's requests. If there are none, the slot is released under the same lock, so that the next
    /// request takes it.
    async fn next(&mut self) -> Option<Vec<Waiting<L>>> {
        if self.shared.most > 1 && self.shared.queue().is_crowded() {
            // Whatever is ready to run comes first: it may queue more for this call, and takes no longer than it would
            // later. Where requests come one by one, a turn of the runtime would only cost them its system calls.
            yield_now().await;
        }
        let mut queue = self.shared.queue();
        // Callers who have given up meanwhile cost nothing more.
        queue.waiting.retain(|one| !one.sender.is_closed());
        if queue.waiting.is_empty() {
            queue.calls -= 1;
            self.taken = false;
            return None;
        }
        let many = self.shared.fitting(&queue.waiting);
        queue.crowded = many > 1;
        Some(queue.waiting.drain(..many).collect())
    }
}

impl<L: BatchLoader> Drop for CallSlot<L> {
    fn drop(&mut self) {
        if !self.taken {
            return;
        }
        // No task of the node, as above. Without a runtime the process is ending, and nothing waits.
        match tokio::runtime::Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn(self.shared.clone().drain())),
            Err(_) => self.shared.queue().calls -= 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::task::Poll;

    use futures::future::join_all;
    use tokio::sync::Semaphore;

    use super::*;

    /// Responds with the number of requests in one call, when it is released; panics on a 13. A request has as many
    /// bytes as its number says.
    struct Doorman {
        open: Arc<Semaphore>,
    }

    impl BatchLoader for Doorman {
        type Request = usize;
        type Response = (usize, usize);

        const MOST_BYTES: usize = 100;

        fn bytes(request: &usize) -> usize {
            *request
        }

        async fn load_many(&self, requests: Vec<usize>) -> Vec<(usize, usize)> {
            self.open.acquire().await.expect("it is never closed").forget();
            assert!(!requests.contains(&13), "an unlucky number");
            let together = requests.len();
            requests.into_iter().map(|request| (request, together)).collect()
        }
    }

    /// No request waits forever.
    async fn in_time<T>(answered: impl Future<Output = T>) -> T {
        tokio::time::timeout(Duration::from_secs(20), answered).await.expect("it is answered")
    }

    #[tokio::test]
    async fn what_waits_goes_together_and_each_request_has_its_own_response() {
        let open = Arc::new(Semaphore::new(0));
        let batcher = Batcher::new(Doorman { open: open.clone() }, 4, 1);
        let loading = join_all((0..10).map(|number| batcher.load(number)));
        let (responses, ()) = tokio::join!(loading, async { open.add_permits(10) });
        let (numbers, sizes): (Vec<_>, Vec<_>) = responses.into_iter().map(Option::unwrap).unzip();
        assert_eq!(numbers, (0..10).collect::<Vec<_>>());
        assert!(sizes.contains(&4) && sizes.iter().all(|size| *size <= 4), "{sizes:?}");
        assert_eq!(batcher.load(5).await, Some((5, 1)), "alone, it waits for nothing");
        let status = batcher.status("numbers");
        assert_eq!(status.items, 11);
        assert!((4..11).contains(&status.calls), "{status:?}");
    }

    #[tokio::test]
    async fn only_where_requests_come_together_do_others_go_first() {
        let batcher = Batcher::new(Doorman { open: Arc::new(Semaphore::new(9)) }, 4, 1);
        let mut slot = CallSlot { shared: batcher.0.clone(), taken: true };
        let mut callers = Vec::new();
        for (requests, waits) in [(1, false), (1, false), (2, true), (1, true), (1, false)] {
            for _ in 0..requests {
                let (sender, receiver) = oneshot::channel();
                batcher.0.enqueue(7, sender);
                callers.push(receiver);
            }
            let mut next = std::pin::pin!(slot.next());
            let mut took = futures::poll!(&mut next);
            assert_eq!(took.is_pending(), waits, "{} so far", callers.len());
            if waits {
                took = futures::poll!(&mut next);
            }
            assert!(matches!(took, Poll::Ready(Some(taken)) if taken.len() == requests));
        }
    }

    #[tokio::test]
    async fn a_call_ends_before_its_bytes_are_too_many() {
        let open = Arc::new(Semaphore::new(0));
        let batcher = Batcher::new(Doorman { open: open.clone() }, 4, 1);
        let loading = join_all([60, 40, 60, 101, 1, 99].map(|number| batcher.load(number)));
        let (responses, ()) = in_time(async { tokio::join!(loading, async { open.add_permits(4) }) }).await;
        let sizes: Vec<_> = responses.into_iter().map(|response| response.map(|(_, size)| size)).collect();
        assert_eq!(sizes, [Some(2), Some(2), Some(1), Some(1), Some(2), Some(2)]);
    }

    #[tokio::test]
    async fn a_loader_that_panics_answers_the_next_request() {
        let batcher = Batcher::new(Doorman { open: Arc::new(Semaphore::new(9)) }, 4, 1);
        assert_eq!(batcher.load(13).await, None);
        assert_eq!(in_time(batcher.load(7)).await, Some((7, 1)));
    }

    #[tokio::test]
    async fn a_request_that_waits_behind_a_panic_is_answered_without_another() {
        let open = Arc::new(Semaphore::new(0));
        let batcher = Batcher::new(Doorman { open: open.clone() }, 1, 1);
        let loading = join_all([13, 7, 13, 8].map(|number| batcher.load(number)));
        let (responses, ()) = in_time(async { tokio::join!(loading, async { open.add_permits(4) }) }).await;
        assert_eq!(responses, [None, Some((7, 1)), None, Some((8, 1))]);
        // No slot is lost.
        in_time(async {
            while batcher.0.queue().calls > 0 {
                yield_now().await;
            }
        })
        .await;
    }
}
