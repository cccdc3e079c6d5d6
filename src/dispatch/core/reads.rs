//! Handling the results of reads.

use std::collections::HashMap;

use super::command::Note;
use super::now::Now;
use super::query::{Read, Route, Target};
use super::state::State;
use crate::store::queue::{Due, QueueKey, ReadRequest, Unreadable};

/// Handles the result of a read.
pub fn take_up(state: &mut State, read: Read, now: Now) {
    let Read { registered, lost, acquired, requests, due, targets, unreadable } = read;
    if let Some(asked) = registered {
        state.worker.renewed(asked);
    }
    for key in lost {
        let queue = state.queue(key, now.instant);
        queue.backlog.was_read();
        queue.became_foreign(now.instant);
        state.notify_owner(key, now.instant);
    }
    for key in acquired {
        state.queue(key, now.instant).acquired(now.instant);
    }
    let mut rows: HashMap<QueueKey, Vec<Due>> = HashMap::new();
    for due in due {
        rows.entry(due.queue).or_default().push(due);
    }
    let mut targets: HashMap<_, _> = targets.into_iter().map(|target| (target.queue, target)).collect();
    for request in requests {
        let rows = rows.remove(&request.queue).unwrap_or_default();
        take_up_one(state, &request, rows, targets.remove(&request.queue), now);
    }
    unreadable.into_iter().for_each(|unreadable| pass_over(state, unreadable));
}

fn take_up_one(state: &mut State, request: &ReadRequest, rows: Vec<Due>, target: Option<Target>, now: Now) {
    let is_deleted = target.is_none();
    let to = match target.map(|target| target.route) {
        None | Some(Route::Closed) => None,
        Some(Route::Open(to)) => {
            state.note(Note::Usable(request.queue));
            Some(to)
        }
        Some(Route::Unusable { cause }) => {
            state.note(Note::Unusable(request.queue, cause));
            None
        }
    };
    let stops = state.stopping.is_some();
    let Some(queue) = state.queues.get_mut(&request.queue) else { return };
    if !queue.ownership.is_mine() || stops {
        return queue.backlog.was_read();
    }
    let reports = match to {
        Some(to) => {
            queue.goes_to(to, now.instant);
            queue.backlog.take_read(rows, request)
        }
        None if is_deleted => queue.cancel(&rows, request),
        None => queue.block(&rows, request, now),
    };
    queue.backlog.was_read();
    reports.into_iter().for_each(|report| state.report(report));
    state.stand_in_line(request.queue);
}

/// A row cannot be read by this version.
fn pass_over(state: &mut State, unreadable: Unreadable) {
    if unreadable.table == "webhook_queue"
        && let Some(queue) = state.queues.get_mut(&unreadable.queue)
    {
        queue.backlog.skip(&unreadable);
    }
    state.note(Note::Unreadable(unreadable));
}
