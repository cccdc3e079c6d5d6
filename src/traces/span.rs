//! Spans: opened, described, and queued for the exporter when they are dropped.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::time::Instant;

use super::Queue;
use super::context::Context;
use super::value::{Kind, Value};
use crate::clock::random;

/// The most spans of one trace; further ones are dropped and counted.
const MOST: u32 = 256;

/// What the spans of one trace have in common.
pub(super) struct Trace {
    id: [u8; 16],
    /// The moment that its times are counted from, in Unix nanoseconds.
    began_ns: u64,
    began: Instant,
    /// How many more spans it may have.
    left: AtomicU32,
    queue: Queue,
}

/// A span that has ended.
#[derive(Debug, Default)]
pub(super) struct Ended {
    pub(super) context: Context,
    pub(super) parent: Option<[u8; 8]>,
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) start_ns: u64,
    pub(super) end_ns: u64,
    pub(super) attributes: Vec<(&'static str, Value)>,
    pub(super) link: Option<Context>,
    pub(super) failed: bool,
}

/// A span that is open. It ends when it is dropped.
pub struct Span {
    trace: Arc<Trace>,
    ended: Ended,
}

impl Trace {
    /// A trace that begins now.
    pub(super) fn begin(id: [u8; 16], now_ms: i64, queue: &Queue) -> Arc<Trace> {
        let began_ns = u64::try_from(now_ms).unwrap_or_default().saturating_mul(1_000_000);
        let left = AtomicU32::new(MOST);
        Arc::new(Trace { id, began_ns, began: Instant::now(), left, queue: queue.clone() })
    }

    /// The place of one of its spans.
    pub(super) fn context(&self, span: [u8; 8]) -> Context {
        Context { trace: self.id, span }
    }

    fn now_ns(&self) -> u64 {
        let since = u64::try_from(self.began.elapsed().as_nanos()).unwrap_or(u64::MAX);
        self.began_ns.saturating_add(since)
    }
}

impl Span {
    pub(super) fn begin(trace: Arc<Trace>, parent: Option<[u8; 8]>, name: &'static str, kind: Kind) -> Span {
        let start_ns = trace.now_ns();
        let context = Context { trace: trace.id, span: random() };
        Span { trace, ended: Ended { context, parent, name, kind, start_ns, ..Ended::default() } }
    }

    /// Says more about it.
    pub fn set(&mut self, name: &'static str, value: impl Into<Value>) {
        self.ended.attributes.push((name, value.into()));
    }

    /// It has failed, through a fault that is ours to look at.
    pub fn fail(&mut self) {
        self.ended.failed = true;
    }

    pub(super) fn link(&mut self, to: Context) {
        self.ended.link = Some(to);
    }

    /// It began this long ago.
    pub(super) fn lasted(&mut self, elapsed: Duration) {
        let elapsed = u64::try_from(elapsed.as_nanos()).unwrap_or(u64::MAX);
        self.ended.start_ns = self.ended.start_ns.saturating_sub(elapsed);
    }

    pub(super) fn id(&self) -> [u8; 8] {
        self.ended.context.span
    }

    pub(super) fn trace(&self) -> &Arc<Trace> {
        &self.trace
    }
}

impl Drop for Span {
    fn drop(&mut self) {
        let mut ended = std::mem::take(&mut self.ended);
        let counted_down = |left: u32| left.checked_sub(1);
        if self.trace.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, counted_down).is_err() {
            self.trace.queue.drop_one();
            return;
        }
        ended.end_ns = self.trace.now_ns().max(ended.start_ns);
        self.trace.queue.put(ended);
    }
}
