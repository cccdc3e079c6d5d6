//! Messages of this process's commits and of other processes.

use std::time::Instant;

use super::now::Now;
use super::state::State;
use super::stopping;
use crate::store::queue::{Due, News, QueueKey, Wakeup};

/// Something was committed in this process.
pub fn committed(state: &mut State, wakeup: Wakeup, now: Now) {
    let stops = state.stopping.is_some();
    match wakeup {
        Wakeup::Fresh { due, .. } if stops => due.iter().for_each(|due| stopping::pass_on(state, due.queue)),
        Wakeup::Look(keys) if stops => keys.into_iter().for_each(|key| stopping::pass_on(state, key)),
        Wakeup::Fresh { due, committed_after } => {
            due.into_iter().for_each(|due| take_fresh(state, due, committed_after, now.instant));
        }
        Wakeup::Look(keys) => keys.into_iter().for_each(|key| look(state, key, now.instant)),
    }
}

/// The message may be so late that a read found the delivery before it, and that it is sent already.
fn take_fresh(state: &mut State, due: Due, committed_after: Instant, now: Instant) {
    let key = due.queue;
    if state.finished.contains(due.delivery) {
        return;
    }
    let remembers = state.finished.remembers_since(committed_after);
    let queue = state.queue(key, now);
    // Another worker may have sent it before this one acquired the queue.
    if remembers && !queue.ownership.was_acquired_since(committed_after) {
        queue.take_fresh(due, now);
    } else {
        queue.find_fresh(now);
    }
    state.stand_in_line(key);
    state.notify_owner(key, now);
}

fn look(state: &mut State, key: QueueKey, now: Instant) {
    let queue = state.queue(key, now);
    queue.look_again();
    queue.ownership.owner_must_be_notified();
    state.notify_owner(key, now);
}

/// A message of another process.
pub fn heard(state: &mut State, news: News, now: Now) {
    if state.stopping.is_some() {
        return;
    }
    match news {
        News::Look(key) => {
            let queue = state.queue(key, now.instant);
            if !queue.ownership.is_foreign(now.instant) {
                queue.look_again();
            }
        }
        News::Left(key) => {
            let queue = state.queue(key, now.instant);
            queue.ownership.became_free();
            queue.backlog.want();
        }
    }
}
