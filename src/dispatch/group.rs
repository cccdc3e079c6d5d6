//! The dispatcher's group of tasks.
//!
//! The runner and its helper tasks end and start together, because they depend on each other's state in memory. Their
//! successors are a new worker: it gets the queues when the old one's lease ends, and its unfinished deliveries are
//! sent again, with the same id.

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

/// The runner is the leader: its end ends the group.
const NAMES: [&str; 4] = ["webhook_dispatcher", "webhook_writer", "webhook_teller", "webhook_listener"];

/// Events that wait for the runner. Beyond this bound, senders wait; the runner itself never waits for them.
const EVENTS: usize = 1_024;
/// Messages that wait to be sent to other processes. Further ones are dropped, and the other processes find the work
/// at their next scan.
const NEWS: usize = 1_024;

/// The wakeups of the process's commits. It outlives the runners that receive them.
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

/// Sends the runner its deadline when it must stop. The group waits for the end of this task.
async fn tell_to_stop(stop: CancellationToken, runner: mpsc::Sender<Event>, patience: Duration) {
    stop.cancelled().await;
    let by = Instant::now() + patience;
    let _told = runner.send(Event::Stop(by.into_std())).await;
    std::future::pending().await
}
