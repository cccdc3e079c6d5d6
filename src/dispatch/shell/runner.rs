//! The loop: events go into the core, and its commands are carried out concurrently.

use tokio::sync::mpsc::{Receiver, Sender, UnboundedSender};
use tokio::time::Instant;

use super::notes::Notes;
use super::parts::Parts;
use super::{attempts, statements};
use crate::clock::{SharedClock, uuid_at};
use crate::dispatch::core::{Command, Core, Event, Now};
use crate::store::queue::{News, Report, Wakeup};

/// The most events that are handled together.
const BATCH: usize = 256;

/// Runs one core.
pub struct Runner {
    parts: Parts,
    notes: Notes,
    events: Sender<Event>,
    reports: UnboundedSender<Report>,
    others: Sender<News>,
}

impl Runner {
    /// Reports go to the writer, and news for other processes to the teller; they and the attempts reply with
    /// `events`.
    pub fn new(
        parts: Parts,
        events: Sender<Event>,
        reports: UnboundedSender<Report>,
        others: Sender<News>,
    ) -> Self {
        let notes = Notes::new(parts.telemetry.clone(), parts.requests.clone());
        Runner { parts, notes, events, reports, others }
    }

    /// Runs until it is stopped and everything in progress has ended.
    pub async fn run(mut self, wakeups: &mut Receiver<Wakeup>, mut inbox: Receiver<Event>) {
        let clock = self.parts.clock.clone();
        let mut core = Core::new(self.parts.settings.clone(), uuid_at(0), now(&clock));
        let (mut committed, mut events) = (Vec::new(), Vec::new());
        let mut wake_at = Instant::now();
        loop {
            tokio::select! {
                _ = wakeups.recv_many(&mut committed, BATCH) => {}
                _ = inbox.recv_many(&mut events, BATCH) => {}
                () = tokio::time::sleep_until(wake_at) => {}
            }
            let committed = committed.drain(..).map(Event::Committed);
            for command in core.handle(now(&clock), committed.chain(events.drain(..))) {
                match command {
                    Command::Send(sending) => {
                        // No task of the node: it is this attempt, and reports its end.
                        tokio::spawn(attempts::send(self.parts.clone(), sending, self.events.clone()));
                    }
                    Command::Query(track, query) => {
                        // No task of the node: it is this statement, and reports its end.
                        tokio::spawn(statements::run(self.parts.clone(), track, query, self.events.clone()));
                    }
                    // The writer lives as long as this. This never waits, because the writer may be waiting for room
                    // for its own event.
                    Command::Record(report) => drop(self.reports.send(report)),
                    // If the message is dropped, for example because the teller has no room, others find the work at
                    // their next scan.
                    Command::Tell(news) => drop(self.others.try_send(news)),
                    Command::Note(note) => self.notes.take(note),
                    Command::WakeAt(at) => wake_at = Instant::from_std(at),
                    Command::End { worker } => {
                        if let Some(worker) = worker {
                            // If it fails, the lease ends it.
                            let _left = self.parts.store.unregister_worker(worker).await;
                        }
                        return;
                    }
                }
            }
        }
    }
}

fn now(clock: &SharedClock) -> Now {
    Now { instant: Instant::now().into_std(), unix_ms: clock.now() }
}
