//! One delivery in a list.

use super::words;
use crate::domain::id::{DeliveryId, LoadId, WebhookId};
use crate::portal::state::State;
use crate::portal::times::{Clock, When, span};
use crate::store::deliveries::DeliveryRow;
use crate::store::webhooks::WebhookRow;
use crate::use_cases::deliveries::{can_be_replayed, next_attempt_at};

/// A delivery's row.
pub(in crate::portal) struct Line {
    pub(in crate::portal) id: String,
    pub(in crate::portal) state: State,
    pub(in crate::portal) next: Option<String>,
    pub(in crate::portal) event: String,
    pub(in crate::portal) load: Option<String>,
    pub(in crate::portal) url: String,
    pub(in crate::portal) last: Option<String>,
    pub(in crate::portal) attempts: usize,
    pub(in crate::portal) made: When,
    /// Whether something comes of it soon.
    pub(in crate::portal) waits: bool,
    pub(in crate::portal) can_be_replayed: bool,
}

impl Line {
    /// The row of this delivery; `hooks`: the subscriptions whose URLs are known.
    pub(in crate::portal) fn new(row: &DeliveryRow, hooks: &[WebhookRow], clock: &Clock, now: i64) -> Line {
        let attempts = words::attempts(row);
        let hook = hooks.iter().find(|hook| hook.id == row.subscription_id);
        let next = next_attempt_at(row);
        Line {
            id: DeliveryId::from_uuid(row.id).to_string(),
            state: words::state(row),
            next: next.map(|at| if at <= now { "due now".to_owned() } else { until(at - now) }),
            event: row.event_type.clone(),
            load: row.load_id.map(|id| LoadId::from_uuid(id).to_string()),
            url: hook.map_or_else(|| gone(row), |hook| hook.url.clone()),
            last: attempts.last().map(words::outcome),
            attempts: attempts.len(),
            made: clock.short(row.created_at),
            waits: next.is_some(),
            can_be_replayed: can_be_replayed(row),
        }
    }
}

/// How long until something, with seconds where minutes are too coarse.
pub(super) fn until(ms: i64) -> String {
    match ms {
        ..120_000 => format!("next in {} s", (ms + 999) / 1000),
        _ => format!("next in {}", span(ms)),
    }
}

fn gone(row: &DeliveryRow) -> String {
    match row.gone {
        true => "Deleted subscription".to_owned(),
        false => WebhookId::from_uuid(row.subscription_id).to_string(),
    }
}
