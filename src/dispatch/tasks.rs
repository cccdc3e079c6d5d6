//! Keeping the dispatcher's tasks alive: one that ends is logged, counted and started again.
//!
//! The runner and those that work for it end and start together, because what one had in its memory the others
//! cannot know. Their successors are another worker: they get the queues when the lease of the old one is over, and
//! what it was sending is sent again, with the same id.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;
use slog::error;
use tokio::sync::{Mutex, mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

use super::core::Event;
use super::shell::parts::Parts;
use super::shell::runner::Runner;
use super::shell::{signal, writer};
use crate::store::queue::Ring;

/// Before a task that ended is started again.
const PAUSE: Duration = Duration::from_secs(1);
/// For what the others still have to write and to tell when the runner has stopped.
const LAST_WORDS: Duration = Duration::from_secs(1);

const RUNNER: &str = "webhook_dispatcher";

/// What the process's commits tell. It outlives the runners that hear it.
pub(super) type Bell = Arc<Mutex<mpsc::UnboundedReceiver<Ring>>>;

/// Starts a task again whenever it ends, until it is stopped.
pub(super) async fn keep<W: Future<Output = ()>>(
    parts: Parts,
    task: &'static str,
    start: impl Fn(Parts) -> W,
) {
    loop {
        parts.telemetry.tasks().runs(task);
        let ended = AssertUnwindSafe(start(parts.clone())).catch_unwind().await;
        note_end(&parts, task, ended.is_err());
        sleep(PAUSE).await;
    }
}

/// Sends until it is told to stop, and by when.
pub(super) async fn send(parts: Parts, bell: Bell, mut stop: watch::Receiver<Option<Instant>>) {
    loop {
        let (events, mut group) = start(&parts, &bell);
        while let Some(ended) = next_end(&mut group, &events, &mut stop).await {
            if ended.task == RUNNER && !ended.panicked {
                let finish = async { while group.join_next().await.is_some() {} };
                drop(events);
                let _finished = timeout(LAST_WORDS, finish).await;
                return;
            }
            // The others end by themselves when their runner is gone, and it says why.
            if ended.task == RUNNER || ended.panicked {
                note_end(&parts, ended.task, ended.panicked);
                break;
            }
        }
        // The rest of the group ends with it.
        drop(group);
        sleep(PAUSE).await;
    }
}

struct Ended {
    task: &'static str,
    panicked: bool,
}

fn start(parts: &Parts, bell: &Bell) -> (mpsc::UnboundedSender<Event>, JoinSet<Ended>) {
    let (events, inbox) = mpsc::unbounded_channel();
    let (reports, to_write) = mpsc::unbounded_channel();
    let (others, to_tell) = mpsc::unbounded_channel();
    let mut group = JoinSet::new();
    let mut add = |task, work: futures::future::BoxFuture<'static, ()>| {
        parts.telemetry.tasks().runs(task);
        group.spawn(
            async move { Ended { task, panicked: AssertUnwindSafe(work).catch_unwind().await.is_err() } },
        );
    };
    let runner = Runner::new(parts.clone(), events.clone(), reports, others);
    let bell = bell.clone();
    add(RUNNER, async move { runner.run(&mut *bell.lock().await, inbox).await }.boxed());
    add("webhook_writer", writer::write(parts.clone(), to_write, events.clone()).boxed());
    add("webhook_teller", signal::tell(parts.clone(), to_tell).boxed());
    add("webhook_listener", signal::listen(parts.clone(), events.clone()).boxed());
    (events, group)
}

/// The next task that ends; meanwhile the runner is told when to stop.
async fn next_end(
    group: &mut JoinSet<Ended>,
    events: &mpsc::UnboundedSender<Event>,
    stop: &mut watch::Receiver<Option<Instant>>,
) -> Option<Ended> {
    loop {
        if let Some(by) = *stop.borrow_and_update() {
            // Its end is what is waited for.
            let _told = events.send(Event::Stop(by.into_std()));
        }
        tokio::select! {
            ended = group.join_next() => return ended?.ok(),
            changed = stop.changed() => if changed.is_err() { return group.join_next().await?.ok() },
        }
    }
}

fn note_end(parts: &Parts, task: &'static str, panicked: bool) {
    parts.telemetry.tasks().ended(task);
    error!(parts.telemetry.log(), "a background task ended and is started again"; "task" => task, "panicked" => panicked);
}
