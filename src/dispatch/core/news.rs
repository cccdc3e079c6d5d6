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
        Wakeup::Fresh(fresh) if stops => fresh.iter().for_each(|due| stopping::pass_on(state, due.queue)),
        Wakeup::Look(keys) if stops => keys.into_iter().for_each(|key| stopping::pass_on(state, key)),
        Wakeup::Fresh(fresh) => fresh.into_iter().for_each(|due| take_fresh(state, due, now.instant)),
        Wakeup::Look(keys) => keys.into_iter().for_each(|key| look(state, key, now.instant)),
    }
}

fn take_fresh(state: &mut State, due: Due, now: Instant) {
    let key = due.queue;
    state.queue(key, now).take_fresh(due, now);
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
