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
use crate::store::queue::{Ask, Due, QueueKey, Report};

/// How long an endpoint's URL, secrets and state are kept: a pause or a rotation takes effect on every node within
/// this.
const KEPT: Duration = Duration::from_millis(900);
/// How long a queue is owned when it has nothing to do.
const IDLE: Duration = Duration::from_secs(3);

/// All queues that this process knows of.
pub type Queues = HashMap<QueueKey, SubscriptionQueue>;

/// What is known of the queue of one subscription, and what of it is being sent.
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

/// Where a queue waits for its turn to send.
#[derive(Default)]
pub struct Turn {
    /// In which line it stands.
    pub in_line: Option<Health>,
    /// The host that has enough, which it waits for.
    pub waits_at: Option<Arc<str>>,
    /// The host that called it, and calls another when this one does not come.
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

    /// The queue is another worker's or nobody's.
    pub fn lose(&mut self) {
        self.ownership.lost();
        self.backlog.lose();
    }

    pub fn acquired(&mut self, now: Instant) {
        self.ownership.acquired(now);
        self.backlog.starts_over();
    }

    /// Whether a scan that began at this moment may not know yet who owns it.
    pub fn is_newer_than(&self, scan: Instant) -> bool {
        let being_acquired = self.backlog.is_being_read() && !self.ownership.is_mine();
        being_acquired || self.ownership.was_acquired_since(scan)
    }

    /// Takes up a delivery that was committed in this process, or wants to read it.
    pub fn take_fresh(&mut self, due: Due, now: Instant) {
        self.touched = now;
        let can_send = self.ownership.is_mine() && self.destination(now).is_some();
        if !can_send || !self.backlog.take_fresh(due, self.pace.window()) {
            self.backlog.want();
            self.ownership.owner_must_be_told();
        }
    }

    /// Whether it should be read or acquired now.
    pub fn wants_work(&self, now: Instant) -> bool {
        self.lacks_work(now) && self.backlog.may_be_read_at().is_none_or(|at| at <= now)
    }

    /// When it will want to be, by time alone. `None` for one that has enough: however much it has left in the
    /// database, nothing is to be done before an attempt has ended.
    pub fn wakes_at(&self, now: Instant) -> Option<Instant> {
        self.lacks_work(now).then(|| self.backlog.may_be_read_at()).flatten()
    }

    fn lacks_work(&self, now: Instant) -> bool {
        !self.ownership.is_foreign(now) && self.backlog.lacks_work(self.pace.window())
    }

    /// What to read now.
    pub fn ask(&mut self, now: Now) -> Ask {
        self.backlog.ask(self.key, self.pace.window(), now)
    }

    /// Its endpoint was looked up.
    pub fn goes_to(&mut self, destination: Arc<Destination>, now: Instant) {
        self.destination = Some((now, destination));
        self.backlog.is_unblocked();
    }

    /// Its endpoint has to be looked up again.
    pub fn look_again(&mut self) {
        self.destination = None;
        self.backlog.is_unblocked();
        self.backlog.want();
    }

    /// The endpoint, as long as it is kept.
    pub fn destination(&self, now: Instant) -> Option<Arc<Destination>> {
        let (since, destination) = self.destination.as_ref()?;
        (*since + KEPT > now).then(|| destination.clone())
    }

    /// Nothing may be sent now: returns what has waited for too long.
    pub fn block(&mut self, rows: &[Due], ask: &Ask, now: Now) -> Vec<Report> {
        self.destination = None;
        self.blocked_ms = Some(now.unix_ms);
        self.backlog.block(rows, ask, now.instant)
    }

    /// Whether something that was due at this moment had to wait because its subscription was paused or closed.
    pub fn was_blocked_since(&self, due_at: i64) -> bool {
        self.blocked_ms.is_some_and(|blocked| blocked >= due_at)
    }

    /// Its subscription was deleted: returns what was left in it.
    pub fn cancel(&mut self, rows: &[Due], ask: &Ask) -> Vec<Report> {
        self.destination = None;
        self.backlog.cancel(rows, ask)
    }

    pub fn may_send(&self) -> bool {
        self.ownership.is_mine() && self.backlog.has_ready() && self.pace.has_room()
    }

    /// The next to send, if the endpoint may get one more attempt at this time.
    pub fn next(&mut self, now: Instant) -> Option<Due> {
        if !self.pace.has_room() {
            return None;
        }
        let due = self.backlog.next()?;
        self.pace.begin();
        self.touched = now;
        Some(due)
    }

    /// An attempt ended. There are never more than `most`.
    pub fn ended(&mut self, delivered: bool, slow: bool, most: usize, now: Instant) {
        self.pace.ended(delivered, slow, most);
        self.touched = now;
    }

    /// Whether one that waits for another attempt is due.
    pub fn is_due(&self, now_ms: i64) -> bool {
        self.ownership.is_mine() && self.backlog.is_due(now_ms)
    }

    pub fn is_idle(&self, now: Instant) -> bool {
        !self.backlog.holds_any() && !self.backlog.is_wanted() && self.touched + IDLE <= now
    }

    /// Whether nothing is lost by forgetting this queue.
    pub fn is_forgettable(&self, now: Instant) -> bool {
        let Turn { in_line, waits_at, called_by } = &self.turn;
        let waits = in_line.is_some() || waits_at.is_some() || called_by.is_some();
        !self.ownership.is_mine() && !waits && self.is_idle(now) && self.touched + 100 * IDLE <= now
    }
}

#[cfg(test)]
mod tests;
