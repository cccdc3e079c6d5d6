//! The background tasks of a node: one place that starts, names, watches, restarts and stops them.
//!
//! A task is work that lasts as long as the node runs: polling access changes, writing the request log, sending
//! webhooks, listening. It must not end before it is stopped. A task that ends earlier or panics is logged, counted
//! (`trailflow_task_ended_total`) and restarted after a pause ([`PAUSE`]); all other tasks continue meanwhile.
//! `trailflow_task_running` shows whether a task runs, from the first scrape on.
//!
//! | Kept with | For | On stop |
//! |---|---|---|
//! | [`Tasks::keep`] | a loop without anything to finish | it is dropped where it waits |
//! | [`Tasks::keep_until_told`] | work that must finish its current step | it is notified, and ends within a deadline |
//! | [`Tasks::keep_group`] | tasks that need each other's state in memory | the first is notified; the others follow |
//!
//! A group ends and starts together. Its first task is the leader: its end ends the group, and so does a panic of any
//! other. If another task merely ends, it has lost its leader, which is about to report the cause, or it ends the
//! group a moment later.
//!
//! The work of one request, response, connection, statement or command is not a task: it ends with that, and its
//! failure is returned to its waiter. A comment at each spawn says which it is.

mod entry;
mod run;
#[cfg(test)]
mod tests;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::FutureExt;
use futures::future::BoxFuture;
use slog::{Logger, error, warn};
use tokio::time::timeout;
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;

use entry::Entry;
pub use entry::TaskStatus;
use run::{Ended, run};

/// The pause before an ended task is restarted; also the time that the others of a group have after their leader's
/// end.
const PAUSE: Duration = Duration::from_secs(1);

/// One run of a task.
pub type Work = BoxFuture<'static, ()>;

/// The tasks of one node. Dropping it stops them.
pub struct Tasks {
    overview: Overview,
    tracker: TaskTracker,
    stop: Stop,
    pause: Duration,
    log: Logger,
    _stopped_with_this: DropGuard,
}

/// The state of a node's tasks. Cheap to clone.
#[derive(Clone, Default)]
pub struct Overview(Arc<Mutex<Vec<Arc<Entry>>>>);

/// One task or group that is kept running.
pub struct Kept {
    stop: Stop,
    tracker: TaskTracker,
}

/// How tasks are stopped: first they are notified, and after the deadline they are aborted.
#[derive(Clone)]
struct Stop {
    told: CancellationToken,
    ended: CancellationToken,
}

impl Tasks {
    /// No tasks yet; their ends are logged here.
    #[must_use]
    pub fn new(log: Logger) -> Self {
        let stop = Stop { told: CancellationToken::new(), ended: CancellationToken::new() };
        let _stopped_with_this = stop.told.clone().drop_guard();
        let (overview, tracker) = (Overview::default(), TaskTracker::new());
        Tasks { overview, tracker, stop, pause: PAUSE, log, _stopped_with_this }
    }

    /// Keeps a loop running over a part of the node.
    pub fn keep<T: Clone + Send + 'static, W: Future<Output = ()> + Send + 'static>(
        &self,
        name: &'static str,
        part: &T,
        work: impl Fn(T) -> W + Send + 'static,
    ) -> Kept {
        let part = part.clone();
        self.keep_until_told(name, move |stop| {
            let work = work(part.clone());
            async move { stop.run_until_cancelled_owned(work).await.unwrap_or_default() }
        })
    }

    /// Keeps a task running that ends by itself when its token is cancelled.
    pub fn keep_until_told<W: Future<Output = ()> + Send + 'static>(
        &self,
        name: &'static str,
        mut work: impl FnMut(CancellationToken) -> W + Send + 'static,
    ) -> Kept {
        self.keep_group([name], move |stop| [work(stop).boxed()])
    }

    /// Keeps tasks running that end and start together. The first leads them, and ends when the token is cancelled.
    pub fn keep_group<const N: usize>(
        &self,
        names: [&'static str; N],
        start: impl FnMut(CancellationToken) -> [Work; N] + Send + 'static,
    ) -> Kept {
        let members = names.map(|name| self.overview.enter(name));
        let stop = Stop { told: self.stop.told.child_token(), ended: self.stop.ended.child_token() };
        let tracker = TaskTracker::new();
        let watched = watch(members, start, stop.told.clone(), self.pause, self.log.clone());
        let watched = stop.ended.clone().run_until_cancelled_owned(watched).map(|_| ());
        // Tracked twice: for stopping this one, and for stopping all.
        self.tracker.spawn(tracker.track_future(watched));
        tracker.close();
        Kept { stop, tracker }
    }

    /// The state of the tasks.
    #[must_use]
    pub fn overview(&self) -> Overview {
        self.overview.clone()
    }

    /// Stops all tasks that still run. Returns whether they ended in time.
    pub async fn stop(self, within: Duration) -> bool {
        self.tracker.close();
        let in_time = self.stop.wait(&self.tracker, within).await;
        if !in_time {
            let late: Vec<_> = self.overview.running().collect();
            warn!(self.log, "background tasks did not end in time"; "tasks" => late.join(" "));
        }
        in_time
    }
}

impl Kept {
    /// Stops it. Returns whether it ended by itself in time.
    pub async fn stop(self, within: Duration) -> bool {
        self.stop.wait(&self.tracker, within).await
    }
}

impl Stop {
    async fn wait(&self, tracker: &TaskTracker, within: Duration) -> bool {
        self.told.cancel();
        let in_time = timeout(within, tracker.wait()).await.is_ok();
        self.ended.cancel();
        in_time
    }
}

impl Overview {
    /// Every task, in the order in which they were first started.
    #[must_use]
    pub fn status(&self) -> Vec<TaskStatus> {
        self.entries().iter().map(|entry| entry.status()).collect()
    }

    /// Whether a task of this name is kept and runs now.
    #[must_use]
    pub fn runs(&self, name: &str) -> bool {
        self.entries().iter().any(|entry| entry.name == name && entry.status().running)
    }

    /// Whether a task of this name is kept and does not run now.
    #[must_use]
    pub fn is_down(&self, name: &str) -> bool {
        self.entries().iter().any(|entry| entry.name == name && !entry.status().running)
    }

    /// Ends the current run of a task as a bug would, for drills: the end is recorded and the task restarted.
    pub fn end(&self, name: &str) {
        self.entries().iter().filter(|entry| entry.name == name).for_each(|entry| entry.end());
    }

    fn running(&self) -> impl Iterator<Item = &'static str> {
        self.status().into_iter().filter(|status| status.running).map(|status| status.name)
    }

    fn enter(&self, name: &'static str) -> Arc<Entry> {
        let entry = Arc::new(Entry::new(name));
        self.entries().push(entry.clone());
        entry
    }

    fn entries(&self) -> std::sync::MutexGuard<'_, Vec<Arc<Entry>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Starts the members again whenever they end, until they are stopped.
async fn watch<const N: usize>(
    members: [Arc<Entry>; N],
    mut start: impl FnMut(CancellationToken) -> [Work; N],
    stop: CancellationToken,
    pause: Duration,
    log: Logger,
) {
    loop {
        let works = catch_unwind(AssertUnwindSafe(|| start(stop.clone())));
        let ended = match works {
            Ok(works) => run(&members, works, &stop, pause).await,
            Err(_panic) => Some(Ended { member: 0, panicked: true }),
        };
        members.iter().for_each(|member| member.rests());
        let Some(Ended { member, panicked }) = ended.filter(|_| !stop.is_cancelled()) else { return };
        let task = members[member].note_end();
        error!(log, "a background task ended and is restarted"; "task" => task, "panicked" => panicked);
        if stop.run_until_cancelled(tokio::time::sleep(pause)).await.is_none() {
            return;
        }
    }
}
