//! The dispatcher's whole state, and its commands.

use std::time::Instant;

use uuid::Uuid;

use super::command::{Command, Note};
use super::finished::Finished;
use super::in_flight::Attempts;
use super::now::Now;
use super::queue::{Queues, SubscriptionQueue};
use super::results::Results;
use super::serving::Serving;
use super::settings::Settings;
use super::worker::Worker;
use crate::store::queue::{News, QueueKey, Report};

/// The state that the core's modules work on, each for one kind of event.
pub struct State {
    pub settings: Settings,
    pub worker: Worker,
    pub queues: Queues,
    pub serving: Serving,
    pub attempts: Attempts,
    pub results: Results,
    pub finished: Finished,
    /// Set when it is to stop.
    pub stopping: Option<Stopping>,
    /// The commands, in order.
    pub commands: Vec<Command>,
}

/// Until when it stops, and what it still has to release.
pub struct Stopping {
    pub by: Instant,
    /// Queues that are given up, but still owned in the database.
    pub leaving: Vec<QueueKey>,
}

impl State {
    pub fn new(settings: Settings, worker: Uuid, now: Now) -> Self {
        State {
            worker: Worker::new(worker, now.instant),
            queues: Queues::new(),
            serving: Serving::new(settings.in_total, settings.per_host),
            attempts: Attempts::default(),
            results: Results::default(),
            finished: Finished::default(),
            stopping: None,
            commands: Vec::new(),
            settings,
        }
    }

    pub fn queue(&mut self, key: QueueKey, now: Instant) -> &mut SubscriptionQueue {
        self.queues.entry(key).or_insert_with(|| SubscriptionQueue::new(key, now))
    }

    pub fn owns_any(&self) -> bool {
        let leaves_any = self.stopping.as_ref().is_some_and(|stopping| !stopping.leaving.is_empty());
        leaves_any || self.queues.values().any(|queue| queue.ownership.is_mine())
    }

    /// Whether there is room for results: attempts that cannot be recorded are repeated, so their
    /// number is bounded.
    pub fn has_room_for_results(&self) -> bool {
        let slots = self.serving.slots();
        slots.taken() + self.results.unwritten() < slots.unrecorded_at_most()
    }

    pub fn stand_in_line(&mut self, key: QueueKey) {
        self.serving.stand_in_line(&mut self.queues, key);
    }

    pub fn note(&mut self, note: Note) {
        self.commands.push(Command::Note(note));
    }

    pub fn tell(&mut self, news: News) {
        self.commands.push(Command::Tell(news));
    }

    /// Records the result of a delivery.
    pub fn report(&mut self, report: Report) {
        self.results.reported();
        self.commands.push(Command::Record(report));
    }

    /// Notifies the owner of another worker's queue of a commit in this process.
    pub fn notify_owner(&mut self, key: QueueKey, now: Instant) {
        if let Some(queue) = self.queues.get_mut(&key)
            && queue.ownership.notifies_owner(now)
        {
            queue.backlog.want_no_more();
            // If it is lost, the owner finds the work at its next scan.
            self.tell(News::Look(key));
        }
    }
}
