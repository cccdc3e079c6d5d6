//! Handling the result of a scan of all queues.

use super::command::Note;
use super::now::Now;
use super::query::Scanned;
use super::state::State;
use crate::domain::event::AGE_LIMIT_MS;
use crate::store::queue::{Found, Head};

/// Handles the result.
pub fn take_up(state: &mut State, scanned: Scanned, now: Now) {
    let Scanned { worker, began, heads: Found { rows: heads, unreadable }, depth } = scanned;
    if let Some(depth) = depth {
        state.note(Note::DepthIs(depth));
    }
    unreadable.into_iter().for_each(|unreadable| state.note(Note::Unreadable(unreadable)));
    let (mut oldest, mut waiting) = (None::<i64>, 0);
    for head in &heads {
        if head.blocked && !head.gone {
            waiting += 1;
        } else if is_due(head, now) {
            oldest = Some(oldest.map_or(head.due_at, |oldest| oldest.min(head.due_at)));
        }
        let is_mine = head.owner == Some(worker) && state.worker.is_registered();
        let queue = state.queue(head.queue, now.instant);
        if queue.is_newer_than(began) {
            // The scan's information about it is outdated.
            continue;
        }
        if queue.ownership.is_mine() && !is_mine {
            queue.lose();
        }
        if head.owner.is_some() && !is_mine {
            queue.became_foreign(now.instant);
            continue;
        }
        queue.ownership.became_free();
        if wants_work(head, now) && queue.pace.is_idle() && !queue.backlog.has_ready() {
            queue.backlog.want();
        }
    }
    let owned = state.queues.values().filter(|queue| queue.ownership.is_mine()).count();
    state.note(Note::QueueIs {
        oldest_age_ms: oldest.map(|oldest| now.unix_ms - oldest),
        waiting,
        owned: i64::try_from(owned).unwrap_or(i64::MAX),
    });
}

/// A first attempt may be sent at once, regardless of its moment.
fn is_due(head: &Head, now: Now) -> bool {
    head.tries == 0 || head.due_at <= now.unix_ms
}

fn wants_work(head: &Head, now: Now) -> bool {
    let is_old = head.due_at + AGE_LIMIT_MS <= now.unix_ms;
    head.gone || is_old || (is_due(head, now) && !head.blocked)
}
