//! The deliveries read from a queue: what to request next, and how to handle the result.

use std::collections::{HashSet, VecDeque};
use std::time::{Duration, Instant};

use uuid::Uuid;

use super::super::now::Now;
use crate::domain::event::AGE_LIMIT_MS;
use crate::store::queue::{Due, QueueKey, ReadRequest, Report, Then, Unreadable};

/// How long a blocked queue is not read.
const BLOCKED: Duration = Duration::from_millis(500);
/// Reads of one queue are at least this far apart, so that a busy one is read in batches.
const READ_INTERVAL: Duration = Duration::from_millis(2);
/// How often a queue is read from its beginning.
const SWEEP: Duration = Duration::from_secs(10);
/// How far before the last row that was read the next read begins.
const SLACK_MS: i64 = 1_000;
/// The most unreadable deliveries of a queue that are skipped.
const SKIPPED: usize = 1_000;

/// The deliveries of one queue that were read.
#[derive(Default)]
pub struct Backlog {
    /// Read, and waiting for a free slot.
    ready: VecDeque<Due>,
    /// In `ready`, being sent, or with a result that is not written yet.
    held: HashSet<Uuid>,
    /// Cannot be read by this version.
    skipped: HashSet<Uuid>,
    /// Written during the current read, which may have seen them before that.
    settled: HashSet<Uuid>,
    /// Whether a read is in progress.
    reading: bool,
    /// Whether the queue may have deliveries that were not read.
    wanted: bool,
    /// Whether the last read had no room for all that is due.
    is_behind: bool,
    turn_missed: bool,
    /// When the first waiting retry is due.
    next_due: Option<i64>,
    watermark: i64,
    swept_at: Option<Instant>,
    read_at: Option<Instant>,
    quiet_until: Option<Instant>,
}

impl Backlog {
    /// This worker owns the queue from now on: earlier knowledge of its rows is discarded.
    pub fn starts_over(&mut self) {
        self.watermark = 0;
        self.swept_at = None;
        self.skipped.clear();
    }

    /// This worker no longer owns the queue. Deliveries that are being sent stay held until their results are
    /// written.
    pub fn lose(&mut self) {
        self.drop_ready();
        self.next_due = None;
    }

    /// Takes a delivery that was committed in this process, if no unread delivery is due before it and if there is
    /// room. Otherwise it is read in its turn.
    pub fn take_fresh(&mut self, due: Due, window: usize) -> bool {
        // While a read is in progress, nothing is wanted, but it may find others that are due before this one.
        let takes = !self.wanted && !self.is_behind && self.ready.len() < 2 * window;
        if takes && self.held.insert(due.delivery) {
            self.ready.push_back(due);
        }
        takes
    }

    pub fn want(&mut self) {
        self.wanted = true;
    }

    pub fn want_no_more(&mut self) {
        self.wanted = false;
    }

    pub fn is_wanted(&self) -> bool {
        self.wanted
    }

    /// The queue has its turn, but its endpoint must be looked up again: it must be read, however much it has to
    /// send. Not before its turn: queues that wait long for a slot would be read repeatedly.
    pub fn miss_turn(&mut self) {
        self.turn_missed = true;
        self.wanted = true;
    }

    /// Whether it could send more than was read.
    pub fn lacks_work(&self, window: usize) -> bool {
        self.wanted && (self.ready.len() < window || self.turn_missed)
    }

    pub fn may_be_read_at(&self) -> Option<Instant> {
        self.quiet_until.max(self.read_at.map(|read| read + READ_INTERVAL))
    }

    pub fn read_at(&self) -> Option<Instant> {
        self.read_at
    }

    /// Whether a read is in progress.
    pub fn is_being_read(&self) -> bool {
        self.reading
    }

    /// The queue is no longer blocked.
    pub fn is_unblocked(&mut self) {
        self.quiet_until = None;
    }

    pub fn has_ready(&self) -> bool {
        !self.ready.is_empty()
    }

    pub fn next(&mut self) -> Option<Due> {
        self.ready.pop_front()
    }

    /// Whether a delivery is being sent, or its result is not written yet.
    pub fn holds_any(&self) -> bool {
        !self.held.is_empty()
    }

    /// Drops the deliveries that were read and not sent.
    pub fn drop_ready(&mut self) {
        for due in self.ready.drain(..) {
            self.held.remove(&due.delivery);
        }
    }

    /// The result of a delivery was written.
    pub fn written(&mut self, delivery: Uuid, then: Then) {
        self.held.remove(&delivery);
        if self.reading {
            self.settled.insert(delivery);
        }
        if let Then::Again(at) = then {
            self.again_at(at);
            // When the result was written late, what was read meanwhile may be due after the retry.
            self.watermark = self.watermark.min(at);
        }
    }

    /// Whether a waiting retry is due, and no read was scheduled for it yet.
    pub fn is_due(&self, now_ms: i64) -> bool {
        !self.wanted && self.next_due.is_some_and(|due| due <= now_ms)
    }

    /// The next read request.
    pub fn read_request(&mut self, queue: QueueKey, window: usize, now: Now) -> ReadRequest {
        self.wanted = false;
        self.turn_missed = false;
        self.reading = true;
        self.next_due = None;
        self.read_at = Some(now.instant);
        if self.swept_at.is_none_or(|swept| swept + SWEEP <= now.instant) {
            self.watermark = 0;
            self.swept_at = Some(now.instant);
        }
        let room = (3 * window).saturating_sub(self.ready.len());
        ReadRequest {
            queue,
            watermark: self.watermark,
            room: i64::try_from(room).unwrap_or(i64::MAX),
            now: now.unix_ms,
            held: self.held.iter().chain(&self.skipped).copied().collect(),
        }
    }

    /// The read ended, and its result follows.
    pub fn was_read(&mut self) {
        self.reading = false;
        self.settled.clear();
    }

    /// If a read was in progress, it failed and must be repeated.
    pub fn was_not_read(&mut self) {
        if self.reading {
            self.miss_turn();
        }
        self.was_read();
    }

    /// Takes the result of a read; returns the deliveries that have expired. A delivery that is not due yet only
    /// determines when to read again.
    pub fn take_read(&mut self, rows: Vec<Due>, request: &ReadRequest) -> Vec<Report> {
        let (mut expired, mut found, mut reached) = (Vec::new(), 0, None);
        for due in rows {
            if due.due_at > request.now {
                self.again_at(due.due_at);
                if due.tries > 0 {
                    continue;
                }
            }
            found += 1;
            if found > request.room {
                // The first one ahead of the clock: others before it were not read.
                break;
            }
            reached = Some(due.due_at);
            if self.settled.contains(&due.delivery) {
                // The row may have changed by now, and moved to another position.
                self.wanted = true;
                continue;
            }
            if !self.held.insert(due.delivery) {
                continue;
            }
            if due.due_at + AGE_LIMIT_MS <= request.now {
                expired.push(report(&due, Then::Expired, request.now));
            } else {
                self.ready.push_back(due);
            }
        }
        if let Some(reached) = reached {
            // A first attempt can be ahead of the clock. Retries and replays will be queued before it.
            self.watermark = self.watermark.max(reached.min(request.now) - SLACK_MS);
        }
        self.is_behind = found >= request.room;
        self.wanted |= self.is_behind;
        expired
    }

    /// Nothing may be sent now: returns the deliveries that have expired, and drops the rest.
    pub fn block(&mut self, rows: &[Due], request: &ReadRequest, now: Instant) -> Vec<Report> {
        self.drop_ready();
        self.watermark = 0;
        let over = rows.iter().take_while(|due| due.due_at + AGE_LIMIT_MS <= request.now);
        let expired: Vec<_> = over.map(|due| report(due, Then::Expired, request.now)).collect();
        self.held.extend(expired.iter().map(|report| report.delivery));
        if i64::try_from(expired.len()).unwrap_or(i64::MAX) < request.room {
            self.quiet_until = Some(now + BLOCKED);
        } else {
            self.wanted = true;
        }
        expired
    }

    /// The subscription is gone: returns the remaining deliveries.
    pub fn cancel(&mut self, rows: &[Due], request: &ReadRequest) -> Vec<Report> {
        let mut cancelled: Vec<_> =
            self.ready.drain(..).map(|due| report(&due, Then::Cancelled, request.now)).collect();
        cancelled.extend(rows.iter().map(|due| report(due, Then::Cancelled, request.now)));
        self.held.extend(rows.iter().map(|due| due.delivery));
        // Of the deliveries that are not due, one is found at a time.
        self.wanted = !rows.is_empty();
        cancelled
    }

    /// Skips a delivery that this version cannot read: a newer node can send it. Beyond [`SKIPPED`], such deliveries
    /// block the rest of this queue.
    pub fn skip(&mut self, unreadable: &Unreadable) {
        if self.skipped.len() < SKIPPED && self.skipped.insert(unreadable.row) {
            self.wanted = true;
            // It took the room of another one, which may be due before the last that was read.
            self.watermark = 0;
        }
    }

    fn again_at(&mut self, at: i64) {
        self.next_due = Some(self.next_due.map_or(at, |next| next.min(at)));
    }
}

fn report(due: &Due, then: Then, at: i64) -> Report {
    Report {
        queue: due.queue,
        delivery: due.delivery,
        due_at: due.due_at,
        tries: due.tries,
        attempt: None,
        excerpt: None,
        gone: None,
        then,
        at,
    }
}
