//! Reading a lane from the queue: what to ask for, and what to make of what was found.

use tokio::time::Instant;

use super::{BLOCKED, Lane, SKIPPED, SLACK_MS, SWEEP};
use crate::domain::event::AGE_LIMIT_MS;
use crate::store::queue::{Ask, Due, Report, Then, Unreadable};

impl Lane {
    /// What to read now; `now_ms` is the same moment by the clock that deliveries are due by.
    pub(in crate::dispatch) fn ask(&mut self, now: Instant, now_ms: i64) -> Ask {
        self.wanted = false;
        self.turn_missed = false;
        self.reading = true;
        self.next_due = None;
        self.read_at = Some(now);
        if self.swept.is_none_or(|swept| swept + SWEEP <= now) {
            self.floor = 0;
            self.swept = Some(now);
        }
        let room = (3 * self.window).saturating_sub(self.ready.len());
        Ask {
            lane: self.key,
            floor: self.floor,
            room: i64::try_from(room).unwrap_or(i64::MAX),
            now: now_ms,
            held: self.held.iter().chain(&self.skipped).copied().collect(),
        }
    }

    /// The read ended, and what it found is taken up.
    pub(in crate::dispatch) fn was_read(&mut self) {
        self.reading = false;
        self.settled.clear();
    }

    /// If a read was under way, it failed, and what was to be read still is.
    pub(in crate::dispatch) fn was_not_read(&mut self) {
        if self.reading {
            self.miss_turn();
        }
        self.was_read();
    }

    /// Takes up what was read; returns what has waited for too long. What waits for its moment is none of the rest's
    /// business: it says when to read again, and changes nothing else.
    pub(in crate::dispatch) fn take_read(&mut self, rows: Vec<Due>, ask: &Ask) -> Vec<Report> {
        let (mut expired, mut found, mut reached) = (Vec::new(), 0, None);
        for due in rows {
            if due.due_at > ask.now {
                self.again_at(due.due_at);
                if due.tries > 0 {
                    continue;
                }
            }
            found += 1;
            reached = Some(due.due_at);
            if self.settled.contains(&due.delivery) {
                // The row may be another by now, at another place.
                self.wanted = true;
                continue;
            }
            if !self.held.insert(due.delivery) {
                continue;
            }
            if due.due_at + AGE_LIMIT_MS <= ask.now {
                expired.push(report(&due, Then::Expired, ask.now));
            } else {
                self.ready.push_back(due);
            }
        }
        if let Some(reached) = reached {
            // A first attempt can be ahead of the clock. Retries and replays will be put before it.
            self.floor = self.floor.max(reached.min(ask.now) - SLACK_MS);
        }
        self.wanted |= found >= ask.room;
        expired
    }

    /// Nothing may be sent now: returns what has waited for too long, and forgets the rest.
    pub(in crate::dispatch) fn block(&mut self, rows: &[Due], ask: &Ask, now: Instant) -> Vec<Report> {
        self.drop_ready();
        self.endpoint = None;
        self.floor = 0;
        let over = rows.iter().take_while(|due| due.due_at + AGE_LIMIT_MS <= ask.now);
        let expired: Vec<_> = over.map(|due| report(due, Then::Expired, ask.now)).collect();
        self.held.extend(expired.iter().map(|report| report.delivery));
        if i64::try_from(expired.len()).unwrap_or(i64::MAX) < ask.room {
            self.quiet_until = Some(now + BLOCKED);
        } else {
            self.wanted = true;
        }
        expired
    }

    /// Nobody wants what is left: returns it.
    pub(in crate::dispatch) fn cancel(&mut self, rows: &[Due], ask: &Ask) -> Vec<Report> {
        let mut cancelled: Vec<_> =
            self.ready.drain(..).map(|due| report(&due, Then::Cancelled, ask.now)).collect();
        cancelled.extend(rows.iter().map(|due| report(due, Then::Cancelled, ask.now)));
        self.held.extend(rows.iter().map(|due| due.delivery));
        self.endpoint = None;
        // Of those that wait for their moment, one is found at a time.
        self.wanted = !rows.is_empty();
        cancelled
    }

    /// Reads past a delivery that this version cannot read: it is left to a node that can. Beyond [`SKIPPED`], they
    /// are in the way of the rest of this lane.
    pub(in crate::dispatch) fn skip(&mut self, unreadable: &Unreadable) {
        if self.skipped.len() < SKIPPED && self.skipped.insert(unreadable.row) {
            self.wanted = true;
        }
    }
}

fn report(due: &Due, then: Then, at: i64) -> Report {
    Report {
        lane: due.lane,
        delivery: due.delivery,
        due_at: due.due_at,
        attempt: None,
        pause: false,
        then,
        at,
    }
}
