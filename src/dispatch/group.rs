//! The dispatcher's group of tasks.
//!
//! The runner and those that work for it end and start together, because what one had in its memory the others
//! cannot know. Their successors are another worker: they get the queues when the lease of the old one is over, and
//! what it was sending is sent again, with the same id.

use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;
use tokio::sync::{Mutex, mpsc};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::core::Event;
use super::shell::parts::Parts;
use super::shell::runner::Runner;
use super::shell::{signal, writer};
use crate::store::queue::Wakeup;
use crate::tasks::{Kept, Tasks};

/// The runner leads: its end is the end of the group.
const NAMES: [&str; 4] = ["webhook_dispatcher", "webhook_writer", "webhook_teller", "webhook_listener"];

/// Events that wait for the runner. Beyond them, whoever has one waits: the runner itself waits for nobody.
const EVENTS: usize = 1_024;
/// News that wait to be told to other processes. Beyond them, they are dropped, and the others find the work at their
/// next scan.
const NEWS: usize = 1_024;

/// What the process's commits tell. It outlives the runners that hear it.
pub(super) type Wakeups = Arc<Mutex<mpsc::Receiver<Wakeup>>>;

/// Sends until it is stopped.
pub(super) fn keep_sending(parts: Parts, patience: Duration, wakeups: Wakeups, tasks: &Tasks) -> Kept {
    tasks.keep_group(NAMES, move |stop| {
        let (events, inbox) = mpsc::channel(EVENTS);
        // Bounded by the core, which begins and reads nothing more while `unrecorded_at_most` results wait to be written.
        let (reports, to_write) = mpsc::unbounded_channel();
        let (others, to_tell) = mpsc::channel(NEWS);
        let runner = Runner::new(parts.clone(), events.clone(), reports, others);
        let told = tell_to_stop(stop, events.clone(), patience);
        let wakeups = wakeups.clone();
        let run = async move {
            tokio::select! {
                () = async { runner.run(&mut *wakeups.lock().await, inbox).await } => {}
                () = told => {}
            }
        };
        [
            run.boxed(),
            writer::write(parts.clone(), to_write, events.clone()).boxed(),
            signal::tell(parts.clone(), to_tell).boxed(),
            signal::listen(parts.clone(), events).boxed(),
        ]
    })
}

/// Tells the runner by when to end, once it is to stop. Its end is what is waited for.
async fn tell_to_stop(stop: CancellationToken, runner: mpsc::Sender<Event>, patience: Duration) {
    stop.cancelled().await;
    let by = Instant::now() + patience;
    let _told = runner.send(Event::Stop(by.into_std())).await;
    std::future::pending().await
}
