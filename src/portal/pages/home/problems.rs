//! What needs somebody, and what to do about it.

use super::day::Day;
use crate::domain::event::PauseReason;
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::Result;
use crate::portal::times::{Clock, When, counted, span};
use crate::store::Store;
use crate::store::access::ApiKeyRow;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// How long before a key's end somebody should roll it.
const SOON_MS: i64 = 14 * DAY_MS;
/// Subscriptions that are looked at; an organization has fewer.
const SUBSCRIPTIONS: u64 = 100;

/// One problem.
pub(super) struct Problem {
    pub(super) tone: &'static str,
    pub(super) icon: &'static str,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) when: Option<When>,
    pub(super) action: Option<(&'static str, String)>,
}

/// The open problems of an organization.
pub(super) async fn find(
    store: &Store,
    organization: OrganizationId,
    now: i64,
    clock: &Clock,
    keys: &[ApiKeyRow],
    day: &Day,
) -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    if day.parked > 0 {
        problems.push(Problem {
            tone: "hold",
            icon: "park",
            title: format!("{} parked", counted_are(day.parked, "webhook delivery", "webhook deliveries")),
            text: "Every attempt failed. Fix the endpoint, then ask Trailflow for a replay.".to_owned(),
            when: None,
            action: None,
        });
    }
    let webhooks = store.tenant(organization).webhooks(None, SUBSCRIPTIONS).await?.rows;
    for webhook in
        webhooks.iter().filter(|row| row.paused_reason.as_deref() == Some(PauseReason::Gone.as_str()))
    {
        problems.push(Problem {
            tone: "warn",
            icon: "pause",
            title: format!("{} is paused", webhook.url),
            text: "The endpoint responded with 410. Events wait for 72 hours. Since".to_owned(),
            when: webhook.paused_at.map(|moment| clock.short(moment)),
            action: None,
        });
    }
    if day.limited > 0 {
        problems.push(Problem {
            tone: "warn",
            icon: "warn",
            title: format!("{} got 429 in the last 24 hours", counted(day.limited, "request")),
            text: "Spread requests over the minute, or ask for a higher limit.".to_owned(),
            when: None,
            action: None,
        });
    }
    problems.extend(keys.iter().filter_map(|key| ending(key, now, clock)));
    Ok(problems)
}

/// A key that ends soon and was not rolled.
fn ending(key: &ApiKeyRow, now: i64, clock: &Clock) -> Option<Problem> {
    let ends = key.expires_at.filter(|moment| (now..now + SOON_MS).contains(moment))?;
    if key.replaced_by.is_some() {
        return None;
    }
    let is_test = key.mode == "TEST";
    Some(Problem {
        tone: "warn",
        icon: "clock",
        title: format!("{} expires in {}", key.name, span(ends - now)),
        text: if is_test { "Test key. Roll it before" } else { "Live key. Ask Trailflow to roll it before" }
            .to_owned(),
        when: Some(clock.short(ends)),
        action: is_test.then(|| ("Roll", format!("/keys/{}/roll", ApiKeyId::from_uuid(key.id)))),
    })
}

fn counted_are(number: i64, one: &str, many: &str) -> String {
    match number {
        1 => format!("1 {one} is"),
        _ => format!("{} {many} are", crate::portal::times::grouped(number)),
    }
}
