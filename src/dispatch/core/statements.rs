//! Which statement is needed next, one at a time on each [`Track`], and what follows from its reply.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use super::command::{Command, Note};
use super::now::Now;
use super::query::{Query, Reply, Track};
use super::state::State;
use super::{reads, scan, stopping};
use crate::store::queue::QueueKey;

/// How often a worker scans the heads of all queues.
pub const SCAN: Duration = Duration::from_secs(1);
/// One scan in this many also counts the queued deliveries.
const SCANS_PER_COUNT: u32 = 15;
/// The pause after a failed statement.
const PAUSE: Duration = Duration::from_millis(200);
/// Queues per statement.
const QUEUES: usize = 64;

/// The statements in progress.
pub struct Statements {
    /// Tracks with a statement in progress.
    busy: HashSet<Track>,
    /// Tracks whose last statement failed.
    unwell: HashSet<Track>,
    paused_until: Option<Instant>,
    next_scan: Instant,
    scans: u32,
}

impl Statements {
    pub fn new(now: Now) -> Self {
        Statements {
            busy: HashSet::new(),
            unwell: HashSet::new(),
            paused_until: None,
            next_scan: now.instant,
            scans: 0,
        }
    }

    pub fn are_in_flight(&self) -> bool {
        !self.busy.is_empty()
    }

    pub fn is_free(&self, track: Track) -> bool {
        !self.busy.contains(&track)
    }

    pub fn paused_until(&self) -> Option<Instant> {
        self.paused_until
    }

    pub fn next_scan(&self) -> Instant {
        self.next_scan
    }

    /// A message may have been missed: scan next.
    pub fn scan_next(&mut self, now: Now) {
        self.next_scan = now.instant;
    }

    /// Starts the most urgent statement of this track, if none is in progress.
    pub fn start(&mut self, state: &mut State, track: Track, now: Now) {
        if !self.is_free(track) || self.paused_until.is_some_and(|until| until > now.instant) {
            return;
        }
        let query = match track {
            Track::Work => next_work(state, now),
            Track::Watch if state.stopping.is_some() => None,
            Track::Watch => self.next_scan_of(state, now),
        };
        if let Some(query) = query {
            self.busy.insert(track);
            state.commands.push(Command::Query(track, query));
        }
    }

    fn next_scan_of(&mut self, state: &State, now: Now) -> Option<Query> {
        if self.next_scan > now.instant {
            return None;
        }
        self.next_scan = now.instant + SCAN;
        self.scans += 1;
        let count = self.scans % SCANS_PER_COUNT == 1;
        Some(Query::Scan { worker: state.worker.id(), began: now.instant, now_ms: now.unix_ms, count })
    }

    /// A statement ended.
    pub fn ended(&mut self, state: &mut State, track: Track, reply: Result<Reply, String>, now: Now) {
        self.busy.remove(&track);
        match reply {
            Ok(reply) => {
                if shows_that_all_is_well(&reply) && self.unwell.remove(&track) {
                    state.note(Note::DispatchesAgain);
                }
                self.take_up(state, reply, now);
            }
            Err(cause) => {
                if self.unwell.insert(track) {
                    state.note(Note::CannotDispatch(cause));
                }
                self.paused_until = Some(now.instant + PAUSE);
                if track == Track::Work {
                    state.worker.beats_next(now.instant);
                    // The failed reads must be repeated.
                    state.queues.values_mut().for_each(|queue| queue.backlog.was_not_read());
                }
            }
        }
    }

    fn take_up(&mut self, state: &mut State, reply: Reply, now: Now) {
        match reply {
            Reply::Beat { kept: true, asked } => state.worker.renewed(asked),
            Reply::Beat { kept: false, .. } => {
                // Other workers may have its queues now.
                state.note(Note::QueuesLost);
                state.worker.lost();
                state.queues.values_mut().for_each(|queue| queue.lose());
                self.scan_next(now);
            }
            Reply::Released(queues) => stopping::released(state, &queues),
            Reply::Scanned(scanned) => scan::take_up(state, scanned, now),
            Reply::Read(read) => reads::take_up(state, *read, now),
        }
    }
}

/// Reads alone do not prove that a track works: a read-only database still reads.
fn shows_that_all_is_well(reply: &Reply) -> bool {
    match reply {
        Reply::Beat { kept, .. } => *kept,
        Reply::Read(read) => read.registered.is_some(),
        Reply::Scanned(..) => true,
        Reply::Released(_) => false,
    }
}

/// The heartbeat when it is due; then reads; then releasing idle queues.
fn next_work(state: &mut State, now: Now) -> Option<Query> {
    if state.owns_any() && state.worker.beats(now.instant) {
        return Some(Query::Beat { worker: state.worker.id(), asked: now.instant });
    }
    if state.stopping.is_some() {
        return stopping::release(state);
    }
    next_read(state, now).or_else(|| release_idle(state, now))
}

fn next_read(state: &mut State, now: Now) -> Option<Query> {
    if !state.has_room_for_results() {
        return None;
    }
    let owns_any = state.owns_any();
    let (mut acquire, mut requests) = (Vec::new(), Vec::new());
    let wants = |(key, queue): (&QueueKey, &super::queue::SubscriptionQueue)| {
        queue.wants_work(now.instant).then(|| (queue.backlog.read_at(), *key))
    };
    let mut wanting: Vec<_> = state.queues.iter().filter_map(wants).collect();
    // The longest-waiting queues first.
    wanting.sort_unstable();
    for (_, key) in wanting.into_iter().take(QUEUES) {
        let Some(queue) = state.queues.get_mut(&key) else { continue };
        if !queue.ownership.is_mine() {
            acquire.push(key);
        }
        requests.push(queue.read_request(now));
    }
    if requests.is_empty() {
        return None;
    }
    // A worker without queues sends no heartbeats, and its last one may be old.
    if !acquire.is_empty() && !owns_any {
        let worker = state.worker.becomes_new(now.instant);
        return Some(Query::Read { register: Some(now.instant), worker, acquire, requests });
    }
    Some(Query::Read { register: None, worker: state.worker.id(), acquire, requests })
}

fn release_idle(state: &mut State, now: Now) -> Option<Query> {
    let mine = state.queues.iter_mut().filter(|(_, queue)| queue.ownership.is_mine());
    let mut idle = Vec::new();
    for (key, queue) in mine.filter(|(_, queue)| queue.is_idle(now.instant)) {
        queue.lose();
        idle.push(*key);
    }
    idle.sort_unstable();
    (!idle.is_empty()).then(|| Query::Release { worker: state.worker.id(), queues: idle })
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::super::query::Read;
    use super::super::simulation::{moment, tenants::settings};
    use super::*;

    /// A registered worker, and the moment of its first statement.
    fn registered() -> (State, Statements, Instant) {
        let began = moment(0);
        let mut state = State::new(settings(8, 4, 8), Uuid::from_u128(1), began);
        state.worker.becomes_new(began.instant);
        (state, Statements::new(began), began.instant)
    }

    #[test]
    fn a_lease_counts_from_the_question_however_late_its_reply_is_read() {
        for late_ms in [10, 3_000, 10_000] {
            let (mut state, mut statements, asked) = registered();
            let replies = [
                Reply::Read(Box::new(Read { registered: Some(asked), ..Read::default() })),
                Reply::Beat { kept: true, asked },
            ];
            for reply in replies {
                let told = moment(late_ms);
                statements.ended(&mut state, Track::Work, Ok(reply), told);
                assert_eq!(state.worker.may_send(told.instant), late_ms < 3_500);
                assert!(!state.worker.may_send(moment(3_600).instant));
            }
        }
    }
}
