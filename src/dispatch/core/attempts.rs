//! Attempts: they begin while there are slots; their end decides about the delivery and its queue.

use std::time::Instant;

use super::command::{Attempted, Command, Note, Sending};
use super::health::Health;
use super::in_flight::{AttemptId, InFlight, Slot};
use super::now::Now;
use super::serving::Served;
use super::state::State;
use crate::store::excerpts::SealedExcerpt;
use crate::store::queue::{Report, Then};
use crate::webhooks::{Attempt, ErrorClass, Outcome};

/// Begins attempts while there are slots.
pub fn begin(state: &mut State, now: Now) {
    loop {
        for health in Health::ALL {
            while may_send(state, now.instant) {
                let Some(served) = state.serving.next(&mut state.queues, health, now) else { break };
                send(state, served, now);
            }
        }
        if !may_send(state, now.instant) || !state.serving.pass_calls_on(&mut state.queues) {
            break;
        }
    }
}

/// Whether this worker certainly owns its queues, and can record the results of attempts.
fn may_send(state: &State, now: Instant) -> bool {
    state.worker.may_send(now) && !state.results.are_failing() && state.has_room_for_results()
}

fn send(state: &mut State, served: Served, now: Now) {
    let Served { due, to, slot } = served;
    let was_held_up = slot == Slot::Of(Health::Slow)
        || state.queues.get(&due.queue).is_some_and(|queue| queue.was_blocked_since(due.due_at));
    let delay_ms = (due.tries == 0 && !was_held_up).then(|| now.unix_ms - due.due_at);
    let id = state.attempts.begin(InFlight {
        queue: due.queue,
        delivery: due.delivery,
        due_at: due.due_at,
        tries: due.tries,
        to: to.clone(),
        slot,
        began: now.instant,
        began_ms: now.unix_ms,
        delay_ms,
    });
    state.commands.push(Command::Send(Sending { id, due, to, at_ms: now.unix_ms }));
}

/// Moves attempts without a timely response out of their slots.
pub fn look_for_slow(state: &mut State, now: Now) {
    let State { attempts, serving, queues, .. } = state;
    while let Some((attempt, left)) = attempts.next_slow(now.instant) {
        serving.lingers(queues, attempt, left);
        if let Some(queue) = queues.get_mut(&attempt.queue) {
            queue.pace.lingers();
        }
    }
}

/// An attempt ended; `chance` is from 0 to 1.
pub fn ended(
    state: &mut State,
    id: AttemptId,
    (attempt, excerpt): (&Attempt, Option<SealedExcerpt>),
    chance: f64,
    now: Now,
) {
    let Some(sent) = state.attempts.end(id) else { return };
    state.serving.ended(&mut state.queues, &sent);
    let ended_ms = sent.began_ms + attempt.duration_ms;
    let (status, error, then) = match attempt.outcome {
        Outcome::Delivered { status } => (Some(status), None, Then::Delivered),
        Outcome::Failed { class, status, retry_after_ms } => {
            let next = state.settings.schedule.next(ended_ms, sent.tries, retry_after_ms, chance);
            (status, Some(class), next.map_or(Then::Failed, Then::Again))
        }
    };
    state.note(Note::Attempted(Attempted {
        queue: sent.queue,
        delivery: sent.delivery,
        error,
        parked: then == Then::Failed,
        duration_ms: attempt.duration_ms,
        delay_ms: sent.delay_ms,
        at: ended_ms,
    }));
    // With a short deadline, an attempt can time out before it lingers.
    let slow = sent.slot == Slot::Lingering || error == Some(ErrorClass::Timeout);
    let most = state.settings.per_endpoint;
    if let Some(queue) = state.queues.get_mut(&sent.queue) {
        queue.ended(error.is_none(), slow, most, now.instant);
    }
    let log = serde_json::json!({
        "at": sent.began_ms,
        "durationMs": attempt.duration_ms,
        "status": status,
        "error": error.map(ErrorClass::as_str),
    });
    state.report(Report {
        queue: sent.queue,
        delivery: sent.delivery,
        due_at: sent.due_at,
        tries: sent.tries,
        attempt: Some(log),
        excerpt,
        gone: (status == Some(410)).then(|| sent.to.endpoint.url.clone()),
        then,
        at: ended_ms,
    });
    state.stand_in_line(sent.queue);
}

/// These reports were written to the database.
pub fn written(state: &mut State, reports: &[Report], now: Instant) {
    state.results.written(reports.len());
    for report in reports {
        // Commits only tell of first attempts.
        if report.tries == 0 {
            state.finished.add(report.delivery, now);
        }
        if let Some(queue) = state.queues.get_mut(&report.queue) {
            queue.backlog.written(report.delivery, report.then);
        }
    }
}
