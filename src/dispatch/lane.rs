//! One lane in the memory of its worker.

mod reading;

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;
use uuid::Uuid;

use super::destination::Destination;
use super::places::Standing;
use crate::store::queue::{Due, LaneKey, Then};

/// Attempts at a time to begin with, and after one that was not answered in time; each success allows one
/// more.
const FIRST_WINDOW: usize = 1;
/// Attempts at a time at an endpoint that answers, but takes long for it.
const SLOW_WINDOW: usize = 4;
/// How long an endpoint's URL, secrets and state are believed: a pause or a rotation takes effect on
/// every node within this.
const BELIEVED: Duration = Duration::from_millis(900);
/// How long a lane that may not be sent for is left alone.
const BLOCKED: Duration = Duration::from_millis(500);
/// Reads of one lane are at least this far apart, so that a busy one is read in batches.
const PACE: Duration = Duration::from_millis(2);
/// How often a lane is read from its very beginning.
const SWEEP: Duration = Duration::from_secs(10);
/// How far before the last place that was read the next read begins.
const SLACK_MS: i64 = 1_000;
/// How long a lane is kept when it has nothing to do.
const IDLE: Duration = Duration::from_secs(3);
/// How long another worker's ownership is believed.
const FOREIGN: Duration = Duration::from_secs(2);
/// Deliveries of a lane that this version cannot read, and reads past.
const SKIPPED: usize = 1_000;

/// A lane: what is known of it, and what of it is on its way.
pub(super) struct Lane {
    pub key: LaneKey,
    pub owned: bool,
    /// Read, and waiting for a free place.
    pub ready: VecDeque<Due>,
    /// In `ready`, being sent, or not written down yet.
    pub held: HashSet<Uuid>,
    /// Cannot be read by this version.
    skipped: HashSet<Uuid>,
    /// Whether a read is under way.
    reading: bool,
    /// Written down while the read is under way, which may have seen them before that.
    settled: HashSet<Uuid>,
    pub in_flight: usize,
    /// In which line it waits for its turn to send.
    pub in_line: Option<Standing>,
    /// The host that has enough, which it waits for.
    pub waits_at: Option<Arc<str>>,
    /// The host that called it, and calls another when this one does not come.
    pub called_by: Option<Arc<str>>,
    /// Whether the queue may hold something that was not read.
    pub wanted: bool,
    /// Rung in this process: if another worker owns the lane, it must be told.
    pub tell_owner: bool,
    /// Whose places its attempts take.
    pub standing: Standing,
    window: usize,
    /// When the first that waits for another attempt is due.
    next_due: Option<i64>,
    floor: i64,
    swept: Option<Instant>,
    pub read_at: Option<Instant>,
    endpoint: Option<(Instant, Arc<Destination>)>,
    turn_missed: bool,
    quiet_until: Option<Instant>,
    foreign_until: Option<Instant>,
    acquired_at: Option<Instant>,
    pub touched: Instant,
}

impl Lane {
    pub(super) fn new(key: LaneKey, now: Instant) -> Self {
        Lane {
            key,
            owned: false,
            ready: VecDeque::new(),
            held: HashSet::new(),
            skipped: HashSet::new(),
            reading: false,
            settled: HashSet::new(),
            in_flight: 0,
            in_line: None,
            waits_at: None,
            called_by: None,
            wanted: false,
            tell_owner: false,
            standing: Standing::Untried,
            window: FIRST_WINDOW,
            next_due: None,
            floor: 0,
            swept: None,
            read_at: None,
            endpoint: None,
            turn_missed: false,
            quiet_until: None,
            foreign_until: None,
            acquired_at: None,
            touched: now,
        }
    }

    /// Whether another worker has the lane, as far as this one knows.
    pub(super) fn is_foreign(&self, now: Instant) -> bool {
        self.foreign_until.is_some_and(|until| until > now)
    }

    pub(super) fn became_foreign(&mut self, now: Instant) {
        self.lose();
        self.wanted = false;
        self.foreign_until = Some(now + FOREIGN);
    }

    /// Another worker has left the lane, or was seen not to have it.
    pub(super) fn became_free(&mut self) {
        self.foreign_until = None;
    }

    /// The lane is somebody else's or nobody's. What is being sent stays held until it is written.
    pub(super) fn lose(&mut self) {
        self.owned = false;
        self.drop_ready();
        self.next_due = None;
    }

    pub(super) fn acquired(&mut self, now: Instant) {
        self.owned = true;
        self.acquired_at = Some(now);
        self.foreign_until = None;
        self.floor = 0;
        self.swept = None;
        self.skipped.clear();
    }

    /// Whether a scan that began at this moment may not know yet who owns it.
    pub(super) fn is_newer_than(&self, scan: Instant) -> bool {
        let being_acquired = self.reading && !self.owned;
        being_acquired || self.acquired_at.is_some_and(|at| at >= scan)
    }

    /// Takes up a delivery that was committed in this process, if nothing is due before it that was not
    /// read. Otherwise it is read in its turn.
    pub(super) fn take_fresh(&mut self, due: Due, now: Instant) {
        self.touched = now;
        let has_room = self.ready.len() < 2 * self.window;
        if self.owned && !self.wanted && has_room && self.endpoint(now).is_some() {
            if self.held.insert(due.delivery) {
                self.ready.push_back(due);
            }
        } else {
            self.wanted = true;
            self.tell_owner = true;
        }
    }

    /// Whether it should be read or acquired now.
    pub(super) fn wants_work(&self, now: Instant) -> bool {
        self.lacks_work(now) && self.may_be_read_at().is_none_or(|at| at <= now)
    }

    /// When it will want to be, by time alone. `None` for one that has enough: however much it has left in the
    /// queue, nothing is to be done before an attempt has ended.
    pub(super) fn wakes_at(&self, now: Instant) -> Option<Instant> {
        self.lacks_work(now).then(|| self.may_be_read_at()).flatten()
    }

    /// Whether more can be done for it than is read.
    fn lacks_work(&self, now: Instant) -> bool {
        self.wanted && !self.is_foreign(now) && (self.ready.len() < self.window || self.turn_missed)
    }

    /// It was its turn, and its endpoint is not believed any more: it has to be read again, however much it has to
    /// send. Not before its turn: lanes that wait for a place for long would be read over and over.
    pub(super) fn miss_turn(&mut self) {
        self.turn_missed = true;
        self.wanted = true;
    }

    fn may_be_read_at(&self) -> Option<Instant> {
        self.quiet_until.max(self.read_at.map(|read| read + PACE))
    }

    pub(super) fn believe(&mut self, endpoint: Arc<Destination>, now: Instant) {
        self.endpoint = Some((now, endpoint));
        self.quiet_until = None;
    }

    /// Its endpoint has to be asked for again.
    pub(super) fn doubt(&mut self) {
        self.endpoint = None;
        self.quiet_until = None;
        self.wanted = true;
    }

    /// The endpoint, as long as it is believed.
    pub(super) fn endpoint(&self, now: Instant) -> Option<Arc<Destination>> {
        let (since, endpoint) = self.endpoint.as_ref()?;
        (*since + BELIEVED > now).then(|| endpoint.clone())
    }

    /// The next to send, if the endpoint may be asked once more at this time.
    pub(super) fn next(&mut self, now: Instant) -> Option<Due> {
        if self.in_flight >= self.window {
            return None;
        }
        let due = self.ready.pop_front()?;
        self.in_flight += 1;
        self.touched = now;
        Some(due)
    }

    pub(super) fn may_send(&self) -> bool {
        self.owned && !self.ready.is_empty() && self.in_flight < self.window
    }

    /// An attempt is not answered in time.
    pub(super) fn lingers(&mut self) {
        self.standing = Standing::Slow;
        self.window = FIRST_WINDOW;
    }

    /// An attempt ended.
    pub(super) fn ended(&mut self, delivered: bool, slow: bool, most: usize, now: Instant) {
        self.in_flight = self.in_flight.saturating_sub(1);
        self.touched = now;
        self.standing = if slow { Standing::Slow } else { Standing::Prompt };
        if delivered {
            let most = if slow { most.min(SLOW_WINDOW) } else { most };
            self.window = (self.window + 1).min(most);
        } else if slow {
            self.window = FIRST_WINDOW;
        }
    }

    /// What came of a delivery is written down.
    pub(super) fn written(&mut self, delivery: Uuid, then: Then) {
        self.held.remove(&delivery);
        if self.reading {
            self.settled.insert(delivery);
        }
        if let Then::Again(at) = then {
            self.again_at(at);
        }
    }

    fn again_at(&mut self, at: i64) {
        self.next_due = Some(self.next_due.map_or(at, |next| next.min(at)));
    }

    /// Whether one that waits for another attempt is due.
    pub(super) fn is_due(&self, now_ms: impl FnOnce() -> i64) -> bool {
        self.owned && !self.wanted && self.next_due.is_some_and(|due| due <= now_ms())
    }

    pub(super) fn is_idle(&self, now: Instant) -> bool {
        self.held.is_empty() && !self.wanted && self.touched + IDLE <= now
    }

    /// Whether nothing is lost by forgetting that this lane exists.
    pub(super) fn is_forgettable(&self, now: Instant) -> bool {
        let waits = self.in_line.is_some() || self.waits_at.is_some() || self.called_by.is_some();
        !self.owned && !waits && self.is_idle(now) && self.touched + 100 * IDLE <= now
    }

    /// Whether something is being sent, or what came of it is not written down.
    pub(super) fn is_busy(&self) -> bool {
        !self.held.is_empty()
    }

    /// Sends nothing more of what was read.
    pub(super) fn drop_ready(&mut self) {
        for due in self.ready.drain(..) {
            self.held.remove(&due.delivery);
        }
    }
}

#[cfg(test)]
mod tests;
