//! Keeping the dispatcher's tasks alive: one that ends is logged, counted and started again.
//!
//! The conductor and those that work for it end and start together, because what one had in its memory the others
//! cannot know. Their successors are another worker: they get the lanes when the lease of the old one is over, and
//! what it was sending is sent again, with the same id.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;
use slog::error;
use tokio::sync::{Mutex, mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

use super::conductor::{Conductor, Message};
use super::{Settings, signal, writer};
use crate::app::App;
use crate::store::queue::Ring;

/// Before a task that ended is started again.
const PAUSE: Duration = Duration::from_secs(1);
/// For what the others still have to write and to tell when the conductor has stopped.
const LAST_WORDS: Duration = Duration::from_secs(1);

const CONDUCTOR: &str = "webhook_dispatcher";

/// What the process's commits tell. It outlives the conductors that hear it.
pub(super) type Bell = Arc<Mutex<mpsc::UnboundedReceiver<Ring>>>;

/// Starts a task again whenever it ends, until it is stopped.
pub(super) async fn keep<W: Future<Output = ()>>(app: App, task: &'static str, start: impl Fn(App) -> W) {
    loop {
        app.telemetry.tasks().runs(task);
        let ended = AssertUnwindSafe(start(app.clone())).catch_unwind().await;
        note_end(&app, task, ended.is_err());
        sleep(PAUSE).await;
    }
}

/// Sends until it is told to stop, and by when.
pub(super) async fn send(
    app: App,
    settings: Settings,
    bell: Bell,
    mut stop: watch::Receiver<Option<Instant>>,
) {
    loop {
        let (messages, mut group) = start(&app, &settings, &bell);
        while let Some(ended) = next_end(&mut group, &messages, &mut stop).await {
            if ended.task == CONDUCTOR && !ended.panicked {
                let finish = async { while group.join_next().await.is_some() {} };
                drop(messages);
                let _finished = timeout(LAST_WORDS, finish).await;
                return;
            }
            // The others end by themselves when their conductor is gone, and it says why.
            if ended.task == CONDUCTOR || ended.panicked {
                note_end(&app, ended.task, ended.panicked);
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

fn start(app: &App, settings: &Settings, bell: &Bell) -> (mpsc::UnboundedSender<Message>, JoinSet<Ended>) {
    let (messages, inbox) = mpsc::unbounded_channel();
    let (reports, to_write) = mpsc::unbounded_channel();
    let (others, to_tell) = mpsc::unbounded_channel();
    let mut group = JoinSet::new();
    let mut add = |task, work: futures::future::BoxFuture<'static, ()>| {
        app.telemetry.tasks().runs(task);
        group.spawn(
            async move { Ended { task, panicked: AssertUnwindSafe(work).catch_unwind().await.is_err() } },
        );
    };
    let conductor = Conductor::new(app.clone(), settings.clone(), messages.clone(), reports, others);
    let bell = bell.clone();
    add(CONDUCTOR, async move { conductor.run(&mut *bell.lock().await, inbox).await }.boxed());
    add("webhook_writer", writer::write(app.clone(), to_write, messages.clone()).boxed());
    add("webhook_teller", signal::tell(app.clone(), to_tell).boxed());
    add("webhook_listener", signal::listen(app.clone(), messages.clone()).boxed());
    (messages, group)
}

/// The next task that ends; meanwhile the conductor is told when to stop.
async fn next_end(
    group: &mut JoinSet<Ended>,
    messages: &mpsc::UnboundedSender<Message>,
    stop: &mut watch::Receiver<Option<Instant>>,
) -> Option<Ended> {
    loop {
        if let Some(by) = *stop.borrow_and_update() {
            // Its end is what is waited for.
            let _told = messages.send(Message::Stop(by));
        }
        tokio::select! {
            ended = group.join_next() => return ended?.ok(),
            changed = stop.changed() => if changed.is_err() { return group.join_next().await?.ok() },
        }
    }
}

fn note_end(app: &App, task: &'static str, panicked: bool) {
    app.telemetry.tasks().ended(task);
    error!(app.telemetry.log(), "a background task ended and is started again"; "task" => task, "panicked" => panicked);
}
