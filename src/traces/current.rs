//! The span that is open in a request's task.
//!
//! A request is handled by one task, so its open span is kept there: nothing has to hand it through the store's and the
//! limits' functions. Where no request is traced, finding that out costs a few nanoseconds.

use std::cell::Cell;
use std::sync::Arc;
use std::time::Duration;

use super::context::Context;
use super::span::{Span, Trace};
use super::value::{Kind, Value};

tokio::task_local! {
    static CURRENT: Current;
}

struct Current {
    trace: Arc<Trace>,
    /// The innermost span that is open.
    span: Cell<[u8; 8]>,
}

/// A step of a traced request, open until it is dropped.
pub struct Step {
    span: Span,
    /// The span that is open again after it.
    parent: [u8; 8],
}

/// Does the work of this span, if there is one.
pub async fn in_span<T>(span: Option<&Span>, work: impl Future<Output = T>) -> T {
    match span {
        Some(span) => {
            let current = Current { trace: span.trace().clone(), span: Cell::new(span.id()) };
            CURRENT.scope(current, work).await
        }
        None => work.await,
    }
}

/// Begins a step, if the request of this task is traced. Steps end in reverse order.
#[must_use]
pub fn step(name: &'static str, kind: Kind) -> Option<Step> {
    CURRENT
        .try_with(|current| {
            let parent = current.span.get();
            let span = Span::begin(current.trace.clone(), Some(parent), name, kind);
            current.span.set(span.id());
            Step { span, parent }
        })
        .ok()
}

/// The span that is open in this task, to be stored with what it writes.
#[must_use]
pub fn context() -> Option<Context> {
    CURRENT.try_with(|current| current.trace.context(current.span.get())).ok()
}

/// A statement of the request of this task has ended. `name` is that of its span, and the text of a statement is never
/// in it.
pub fn statement(name: &'static str, database: &'static str, elapsed: Duration, failed: bool) {
    // Most tasks trace nothing.
    let _traced = CURRENT.try_with(|current| {
        let mut span = Span::begin(current.trace.clone(), Some(current.span.get()), name, Kind::Client);
        span.lasted(elapsed);
        span.set("db.system.name", database);
        if failed {
            span.fail();
        }
    });
}

impl Step {
    /// Says more about it.
    pub fn set(&mut self, name: &'static str, value: impl Into<Value>) {
        self.span.set(name, value);
    }
}

impl Drop for Step {
    fn drop(&mut self) {
        // A cancelled request drops its steps within its task, too.
        let _left = CURRENT.try_with(|current| current.span.set(self.parent));
    }
}
