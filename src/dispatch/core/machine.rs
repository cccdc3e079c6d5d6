//! The state machine: events in, commands out.

use std::time::{Duration, Instant};

use uuid::Uuid;

use super::command::Command;
use super::event::Event;
use super::now::Now;
use super::query::Track;
use super::settings::Settings;
use super::state::State;
use super::statements::{SCAN, Statements};
use super::{attempts, news, stopping};

/// How often the clock alone is checked: attempts that become due.
const TICK: Duration = Duration::from_millis(50);

/// Decides what a process sends, and when.
pub struct Core {
    state: State,
    statements: Statements,
}

impl Core {
    /// A dispatcher without any state. `worker` and the ids after it are its own.
    pub fn new(settings: Settings, worker: Uuid, now: Now) -> Self {
        Core { state: State::new(settings, worker, now), statements: Statements::new(now) }
    }

    /// Handles the events up to now, and decides what to do. Many events at once cost less than single ones, because
    /// all queues are checked only once after them.
    pub fn handle(&mut self, now: Now, events: impl IntoIterator<Item = Event>) -> Vec<Command> {
        events.into_iter().for_each(|event| self.take(event, now));
        attempts::look_for_slow(&mut self.state, now);
        if stopping::has_ended(&self.state, self.statements.are_in_flight(), now.instant) {
            let worker = self.state.worker.is_registered().then(|| self.state.worker.id());
            self.state.commands.push(Command::End { worker });
            return std::mem::take(&mut self.state.commands);
        }
        if self.state.stopping.is_none() {
            self.look_at_the_clock(now);
            attempts::begin(&mut self.state, now);
        }
        for track in Track::ALL {
            self.statements.start(&mut self.state, track, now);
        }
        let wake_at = self.wake_at(now.instant);
        self.state.commands.push(Command::WakeAt(wake_at));
        std::mem::take(&mut self.state.commands)
    }

    fn take(&mut self, event: Event, now: Now) {
        let state = &mut self.state;
        match event {
            Event::Committed(wakeup) => news::committed(state, wakeup, now),
            Event::Heard(told) => told.into_iter().for_each(|news| news::heard(state, news, now)),
            Event::Missed => self.statements.scan_next(now),
            Event::Ended { id, attempt, excerpt, chance } => {
                attempts::ended(state, id, (&attempt, excerpt), chance, now);
            }
            Event::Written(reports) => attempts::written(state, &reports, now.instant),
            Event::WritingFails => state.results.cannot_be_written(),
            Event::Replied(track, reply) => self.statements.ended(state, track, reply, now),
            Event::Stop(by) => stopping::begin(state, by),
        }
    }

    /// Handles attempts that have become due and queues whose host may be another one, and drops queues that no longer
    /// need memory.
    fn look_at_the_clock(&mut self, now: Now) {
        let queues = &mut self.state.queues;
        queues.values_mut().filter(|queue| queue.is_due(now.unix_ms)).for_each(|queue| queue.backlog.want());
        let moved = queues.values_mut().filter(|queue| queue.may_have_moved(now.instant));
        moved.for_each(|queue| queue.backlog.miss_turn());
        queues.retain(|_, queue| !queue.is_forgettable(now.instant));
    }

    fn wake_at(&self, now: Instant) -> Instant {
        let State { queues, stopping, attempts, .. } = &self.state;
        if let Some(stopping) = stopping {
            return stopping.by.min(now + TICK);
        }
        let has_work = queues.values().any(|queue| queue.ownership.is_mine() || queue.backlog.is_wanted());
        let tick = now + if has_work { TICK } else { SCAN };
        // The end of a statement is an event; before it, no other statement of its track can begin.
        let scan = self.statements.is_free(Track::Watch).then(|| self.statements.next_scan());
        let reads = self.statements.is_free(Track::Work) && self.state.has_room_for_results();
        let read = || queues.values().filter_map(|queue| queue.wakes_at(now)).min();
        let read = reads.then(read).flatten();
        let statement = scan.into_iter().chain(read).min().unwrap_or(tick);
        let statement = statement.max(self.statements.paused_until().unwrap_or(now));
        attempts.next_slow_at().into_iter().chain([statement, tick]).min().unwrap_or(tick)
    }
}
