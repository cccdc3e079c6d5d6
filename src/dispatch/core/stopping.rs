//! Stopping: nothing new is sent, queues with nothing in flight are released at once, and the others stay owned until
//! their attempts have ended and their results are written. So no other worker sends a delivery that this one is
//! still sending.

use std::time::Instant;

use super::query::Query;
use super::state::{State, Stopping};
use crate::store::queue::{News, QueueKey};

/// Sends nothing new from now on.
pub fn begin(state: &mut State, by: Instant) {
    state.stopping.get_or_insert_with(|| Stopping { by, leaving: Vec::new() }).by = by;
    state.queues.values_mut().for_each(|queue| queue.backlog.drop_ready());
}

/// Whether nothing is left to do, or the deadline has passed. `querying`: whether a statement is in progress.
pub fn has_ended(state: &State, querying: bool, now: Instant) -> bool {
    let Some(stopping) = &state.stopping else { return false };
    let has_work = state.serving.slots().taken() > 0 || state.results.unwritten() > 0 || querying;
    (!state.owns_any() && !has_work) || stopping.by <= now
}

/// Releases the queues that have nothing in flight.
pub fn release(state: &mut State) -> Option<Query> {
    let stopping = state.stopping.as_mut()?;
    let mine = state.queues.iter_mut().filter(|(_, queue)| queue.ownership.is_mine());
    for (key, queue) in mine.filter(|(_, queue)| !queue.backlog.holds_any()) {
        queue.lose();
        stopping.leaving.push(*key);
    }
    stopping.leaving.sort_unstable();
    let queues = stopping.leaving.clone();
    (!queues.is_empty()).then(|| Query::Release { worker: state.worker.id(), queues })
}

/// These queues have no owner now. During the stop, they may have deliveries for other workers.
pub fn released(state: &mut State, queues: &[QueueKey]) {
    let Some(stopping) = &mut state.stopping else { return };
    stopping.leaving.retain(|key| !queues.contains(key));
    for key in queues {
        // If the message is lost, another worker's next scan finds them.
        state.tell(News::Left(*key));
    }
}

/// A delivery was committed here during the stop: notifies the queue's current or next owner.
pub fn pass_on(state: &mut State, key: QueueKey) {
    let is_mine = state.queues.get(&key).is_some_and(|queue| queue.ownership.is_mine());
    let is_leaving = state.stopping.as_ref().is_some_and(|stopping| stopping.leaving.contains(&key));
    if !is_mine && !is_leaving {
        // As above.
        state.tell(News::Look(key));
    }
}
