//! Traces: what one request spent its time on, step by step, sent to an OpenTelemetry collector. Off by default.
//!
//! A request that is sampled has a [`Span`] of its own. While its task runs, [`step`] opens a span below whichever is
//! open: the gate, a call to Redis, the start and commit of a transaction. The store reports each statement with
//! [`statement`]. The events of a change are stored with the [`Context`] of the span that wrote them, and each attempt
//! to deliver one is a trace of its own with a link to it. Ended spans wait in a bounded queue for the [`exporter`], a
//! task of the node.
//!
//! **Whether a request is sampled is decided here alone,** by `TRAILFLOW_TRACES_SAMPLE`. The caller's `traceparent`
//! makes its span the parent of ours, and its flag that asks for sampling is ignored: a caller must not decide what we
//! spend.
//!
//! **A span holds words of this program, numbers and ids that it made,** and nothing else fits into a [`Value`]. So no
//! body, key, secret, address, name, tenant or external id can reach a collector. This, the bound of the queue with its
//! counter and the supervised task are why the few messages of the protocol are written out in [`otlp`], instead of a
//! tracing library with a thread and a queue of its own.

mod context;
mod current;
pub mod exporter;
mod otlp;
mod span;
mod value;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use http::HeaderMap;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{Mutex, mpsc};

use crate::clock::random;
pub use context::Context;
pub use current::{Step, context, in_span, statement, step};
pub use span::Span;
use span::{Ended, Trace};
pub use value::{Kind, Value};

/// The most ended spans that wait for the exporter; further ones are dropped and counted.
const QUEUED: usize = 4_096;

/// Traces are not kept.
pub static OFF: Traces = Traces(None);

/// Where traces go, and how many of them.
#[derive(Debug, Clone, PartialEq)]
pub struct TraceSettings {
    /// The collector's URL for traces, such as `http://127.0.0.1:4318/v1/traces`.
    pub endpoint: url::Url,
    /// The share of requests that are sampled, from 0 to 1.
    pub sample: f64,
}

/// The traces of this process; the default keeps none. Cheap to clone.
#[derive(Clone, Default)]
pub struct Traces(Option<Arc<Shared>>);

struct Shared {
    settings: TraceSettings,
    /// A random number below this is sampled.
    below: u128,
    queue: Queue,
    ended: Mutex<mpsc::Receiver<Ended>>,
}

/// What became of spans.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TraceStatus {
    /// The collector has them.
    pub exported: u64,
    /// The collector did not take them.
    pub failed: u64,
    /// They were dropped because too many waited, or a trace had too many.
    pub dropped: u64,
}

/// Where ended spans wait.
#[derive(Clone)]
struct Queue {
    sender: mpsc::Sender<Ended>,
    counts: Arc<Counts>,
}

#[derive(Default)]
struct Counts {
    exported: AtomicU64,
    failed: AtomicU64,
    dropped: AtomicU64,
}

impl Traces {
    /// Traces that go to a collector.
    #[must_use]
    pub fn to(settings: TraceSettings) -> Traces {
        let (sender, ended) = mpsc::channel(QUEUED);
        let queue = Queue { sender, counts: Arc::default() };
        let below = share_of_all(settings.sample);
        Traces(Some(Arc::new(Shared { settings, below, queue, ended: Mutex::new(ended) })))
    }

    /// Whether any are kept.
    #[must_use]
    pub fn are_kept(&self) -> bool {
        self.0.is_some()
    }

    /// The span of a request, if it is sampled. `now` tells the time in Unix milliseconds.
    #[must_use]
    pub fn request(
        &self,
        name: &'static str,
        headers: &HeaderMap,
        now: impl FnOnce() -> i64,
    ) -> Option<Span> {
        let shared = self.0.as_ref()?;
        if u128::from(u64::from_le_bytes(random())) >= shared.below {
            return None;
        }
        let parent = Context::of_caller(headers);
        let trace = Trace::begin(parent.map_or_else(random, |parent| parent.trace), now(), &shared.queue);
        Some(Span::begin(trace, parent.map(|parent| parent.span), name, Kind::Server))
    }

    /// The span of later work for a change: a trace of its own, linked to the span that made the change. `None` if that
    /// one was not sampled.
    #[must_use]
    pub fn follow_up(&self, name: &'static str, change: Option<Context>, now: i64) -> Option<Span> {
        let (shared, change) = self.0.as_ref().zip(change)?;
        let mut span = Span::begin(Trace::begin(random(), now, &shared.queue), None, name, Kind::Client);
        span.link(change);
        Some(span)
    }

    /// What became of the spans so far.
    #[must_use]
    pub fn status(&self) -> TraceStatus {
        let Some(shared) = &self.0 else { return TraceStatus::default() };
        let Counts { exported, failed, dropped } = &*shared.queue.counts;
        let [exported, failed, dropped] =
            [exported, failed, dropped].map(|count| count.load(Ordering::Relaxed));
        TraceStatus { exported, failed, dropped }
    }
}

impl Queue {
    fn put(&self, ended: Ended) {
        match self.sender.try_send(ended) {
            Ok(()) => {}
            Err(TrySendError::Full(_) | TrySendError::Closed(_)) => self.drop_one(),
        }
    }

    fn drop_one(&self) {
        self.counts.dropped.fetch_add(1, Ordering::Relaxed);
    }
}

/// How many of all 64-bit numbers make up this share.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share is from 0 to 1")]
fn share_of_all(share: f64) -> u128 {
    (share.clamp(0.0, 1.0) * 2_f64.powi(64)) as u128
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(sample: f64) -> TraceSettings {
        TraceSettings { endpoint: "http://127.0.0.1:9/v1/traces".parse().unwrap(), sample }
    }

    #[tokio::test]
    async fn about_the_share_is_sampled_whatever_a_caller_asks_for() {
        let asking = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        let headers = HeaderMap::from_iter([("traceparent".parse().unwrap(), asking.parse().unwrap())]);
        for (share, least, most) in [(0.0, 0, 0), (0.1, 800, 1_200), (1.0, 10_000, 10_000)] {
            let traces = Traces::to(settings(share));
            let sampled = (0..10_000).filter(|_| traces.request("r", &headers, || 0).is_some()).count();
            assert!((least..=most).contains(&sampled), "{sampled} of 10,000 at {share}");
        }
        assert!(OFF.request("r", &headers, || 0).is_none());
    }

    #[tokio::test]
    async fn spans_beyond_the_bound_are_dropped_and_counted() {
        let traces = Traces::to(settings(1.0));
        for _ in 0..QUEUED + 5 {
            drop(traces.request("r", &HeaderMap::new(), || 0));
        }
        assert_eq!(traces.status().dropped, 5);
    }
}
