//! The queue of one subscription, in the memory of a worker.

pub mod backlog;
mod ownership;
mod pace;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use backlog::Backlog;
use ownership::Ownership;
use pace::Pace;

use super::destination::Destination;
use super::health::Health;
use super::now::Now;
use crate::store::queue::{Due, QueueKey, ReadRequest, Report};

/// How long an endpoint's URL, secrets and state are cached: a pause or a rotation takes effect on every node within
/// this.
const KEPT: Duration = Duration::from_millis(900);
/// How long an idle queue stays owned.
const IDLE: Duration = Duration::from_secs(3);

/// All queues that this process knows.
pub type Queues = HashMap<QueueKey, SubscriptionQueue>;

/// The state of one subscription's queue, including the deliveries that are being sent.
pub struct SubscriptionQueue {
    key: QueueKey,
    pub ownership: Ownership,
    pub pace: Pace,
    pub backlog: Backlog,
    pub turn: Turn,
    destination: Option<(Instant, Arc<Destination>)>,
    touched: Instant,
    /// When nothing could be sent, the last time that this was looked at.
    blocked_ms: Option<i64>,
}

/// A queue's position while it waits for its turn to send.
#[derive(Default)]
pub struct Turn {
    /// The line that it waits in.
    pub in_line: Option<Health>,
    /// The host that it waits for, because that host has enough attempts.
    pub waits_at: Option<Arc<str>>,
    /// The host that called it, and calls another queue if this one has nothing to send.
    pub called_by: Option<Arc<str>>,
}

impl SubscriptionQueue {
    pub fn new(key: QueueKey, now: Instant) -> Self {
        SubscriptionQueue {
            key,
            ownership: Ownership::default(),
            pace: Pace::default(),
            backlog: Backlog::default(),
            turn: Turn::default(),
            destination: None,
            touched: now,
            blocked_ms: None,
        }
    }

    pub fn became_foreign(&mut self, now: Instant) {
        self.lose();
        self.backlog.want_no_more();
        self.ownership.became_foreign(now);
    }

    /// This worker no longer owns the queue.
    pub fn lose(&mut self) {
        self.ownership.lost();
        self.backlog.lose();
    }

    pub fn acquired(&mut self, now: Instant) {
        self.ownership.acquired(now);
        self.backlog.starts_over();
    }

    /// Whether the ownership may be newer than a scan that began at this moment.
    pub fn is_newer_than(&self, scan: Instant) -> bool {
        let being_acquired = self.backlog.is_being_read() && !self.ownership.is_mine();
        being_acquired || self.ownership.was_acquired_since(scan)
    }

    /// Takes a delivery that was committed in this process, or schedules a read of it.
    pub fn take_fresh(&mut self, due: Due, now: Instant) {
        let can_send = self.ownership.is_mine() && self.destination(now).is_some();
        if can_send && self.backlog.take_fresh(due, self.pace.window()) {
            self.touched = now;
        } else {
            self.find_fresh(now);
        }
    }

    /// Schedules a read of what was committed in this process.
    pub fn find_fresh(&mut self, now: Instant) {
        self.touched = now;
        self.backlog.want();
        self.ownership.owner_must_be_notified();
    }

    /// Whether it should be read or acquired now.
    pub fn wants_work(&self, now: Instant) -> bool {
        self.lacks_work(now) && self.backlog.may_be_read_at().is_none_or(|at| at <= now)
    }

    /// When it should be, by time alone. `None` if it has enough deliveries in memory: regardless of its backlog,
    /// there is nothing to do before an attempt ends.
    pub fn wakes_at(&self, now: Instant) -> Option<Instant> {
        self.lacks_work(now).then(|| self.backlog.may_be_read_at()).flatten()
    }

    fn lacks_work(&self, now: Instant) -> bool {
        !self.ownership.is_foreign(now) && self.backlog.lacks_work(self.pace.window())
    }

    /// The next read request.
    pub fn read_request(&mut self, now: Now) -> ReadRequest {
        self.backlog.read_request(self.key, self.pace.window(), now)
    }

    /// Caches its endpoint after a lookup. If its URL has another host now, it no longer waits for the old one.
    pub fn goes_to(&mut self, destination: Arc<Destination>, now: Instant) {
        self.turn.waits_at.take_if(|host| *host != destination.host);
        self.destination = Some((now, destination));
        self.backlog.is_unblocked();
    }

    /// Invalidates the cached endpoint.
    pub fn look_again(&mut self) {
        self.destination = None;
        self.backlog.is_unblocked();
        self.backlog.want();
    }

    /// The endpoint, while it is cached.
    pub fn destination(&self, now: Instant) -> Option<Arc<Destination>> {
        let (since, destination) = self.destination.as_ref()?;
        (*since + KEPT > now).then(|| destination.clone())
    }

    /// Nothing may be sent now: returns what has waited for too long.
    pub fn block(&mut self, rows: &[Due], request: &ReadRequest, now: Now) -> Vec<Report> {
        self.destination = None;
        self.blocked_ms = Some(now.unix_ms);
        self.backlog.block(rows, request, now.instant)
    }

    /// Whether something that was due at this moment had to wait because its subscription was paused or closed.
    pub fn was_blocked_since(&self, due_at: i64) -> bool {
        self.blocked_ms.is_some_and(|blocked| blocked >= due_at)
    }

    /// Its subscription was deleted: returns the remaining deliveries.
    pub fn cancel(&mut self, rows: &[Due], request: &ReadRequest) -> Vec<Report> {
        self.destination = None;
        self.backlog.cancel(rows, request)
    }

    pub fn may_send(&self) -> bool {
        self.ownership.is_mine() && self.backlog.has_ready() && self.pace.has_room()
    }

    /// The next delivery to send, if the endpoint may get another attempt now.
    pub fn next(&mut self, now: Instant) -> Option<Due> {
        if !self.pace.has_room() {
            return None;
        }
        let due = self.backlog.next()?;
        self.pace.begin();
        self.touched = now;
        Some(due)
    }

    /// An attempt ended. The window never exceeds `most`.
    pub fn ended(&mut self, delivered: bool, slow: bool, most: usize, now: Instant) {
        self.pace.ended(delivered, slow, most);
        self.touched = now;
    }

    /// Whether a waiting retry is due.
    pub fn is_due(&self, now_ms: i64) -> bool {
        self.ownership.is_mine() && self.backlog.is_due(now_ms)
    }

    /// Whether it waits for a host for so long that its URL may have another one by now.
    pub fn may_have_moved(&self, now: Instant) -> bool {
        let waits = self.turn.waits_at.is_some() && self.backlog.has_ready();
        waits && self.ownership.is_mine() && self.backlog.read_at().is_none_or(|read| read + KEPT <= now)
    }

    pub fn is_idle(&self, now: Instant) -> bool {
        !self.backlog.holds_any() && !self.backlog.is_wanted() && self.touched + IDLE <= now
    }

    /// Whether this queue can be dropped from memory without loss.
    pub fn is_forgettable(&self, now: Instant) -> bool {
        let Turn { in_line, waits_at, called_by } = &self.turn;
        let waits = in_line.is_some() || waits_at.is_some() || called_by.is_some();
        !self.ownership.is_mine() && !waits && self.is_idle(now) && self.touched + 100 * IDLE <= now
    }
}

#[cfg(test)]
mod tests;
