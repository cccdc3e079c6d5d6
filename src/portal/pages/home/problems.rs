//! What needs somebody, and what to do about it.

use super::day::Day;
use crate::domain::event::PauseReason;
use crate::domain::id::{ApiKeyId, WebhookId};
use crate::error::Result;
use crate::portal::outcomes::share;
use crate::portal::times::{Clock, When, counted, span};
use crate::portal::visitor::Visitor;
use crate::store::access::ApiKeyRow;
use crate::store::webhooks::WebhookRow;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// How long before a key's end somebody should roll it.
const SOON_MS: i64 = 14 * DAY_MS;
/// Subscriptions that are looked at; an organization has fewer.
const SUBSCRIPTIONS: u64 = 100;
/// Refused requests are a problem from so many on, if they are one of so many.
const REFUSED: i64 = 20;
const REFUSED_OF: i64 = 20;

/// One problem, and the page on which it is solved.
pub(super) struct Problem {
    pub(super) tone: &'static str,
    pub(super) icon: &'static str,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) when: Option<When>,
    /// What the way there is called.
    pub(super) word: &'static str,
    pub(super) path: String,
}

/// The open problems of an organization.
pub(super) async fn find(
    visitor: &Visitor,
    clock: &Clock,
    keys: &[ApiKeyRow],
    day: &Day,
) -> Result<Vec<Problem>> {
    let (store, organization) = (&visitor.app().store, visitor.organization_id()?);
    let mut problems = Vec::new();
    if day.parked > 0 {
        problems.push(parked(day.parked, store.has_failed_deliveries(organization).await?));
    }
    let webhooks = store.tenant(organization).webhooks(None, SUBSCRIPTIONS).await?.rows;
    let is_gone = |row: &&WebhookRow| row.paused_reason.as_deref() == Some(PauseReason::Gone.as_str());
    problems.extend(webhooks.iter().filter(is_gone).map(|webhook| gone(webhook, clock)));
    if day.limited > 0 {
        problems.push(Problem {
            tone: "warn",
            icon: "warn",
            title: format!("{} got 429 in the last 24 hours", counted(day.limited, "request")),
            text: "Spread requests over the minute, or ask for a higher limit.".to_owned(),
            when: None,
            word: "Usage",
            path: "/usage?period=24h#peak".to_owned(),
        });
    }
    if day.refused >= REFUSED && day.refused * REFUSED_OF >= day.requests {
        problems.push(Problem {
            tone: "warn",
            icon: "bad",
            title: format!("{} refused in the last 24 hours", counted(day.refused, "request")),
            text: format!("{}% of all. See which, and what to do.", share(day.refused, day.requests)),
            when: None,
            word: "Failures",
            path: "/requests".to_owned(),
        });
    }
    problems.extend(keys.iter().filter_map(|key| ending(visitor, key, clock)));
    Ok(problems)
}

/// Deliveries that wait for a replay; `has_failed`: some of them failed, and were not only held back for too long.
fn parked(count: i64, has_failed: bool) -> Problem {
    let (text, state) = match has_failed {
        true => ("Every attempt failed. Fix the endpoint, then ask Trailflow for a replay.", "parked"),
        false => ("They waited for 72 hours and were not sent. Ask Trailflow for a replay.", "expired"),
    };
    Problem {
        tone: "hold",
        icon: "park",
        title: format!("{} {state}", counted_are(count, "webhook delivery", "webhook deliveries")),
        text: text.to_owned(),
        when: None,
        word: "Deliveries",
        path: format!("/deliveries?state={state}"),
    }
}

fn gone(webhook: &WebhookRow, clock: &Clock) -> Problem {
    Problem {
        tone: "warn",
        icon: "pause",
        title: format!("{} is paused", webhook.url),
        text: "The endpoint responded with 410. Events wait for 72 hours. Since".to_owned(),
        when: webhook.paused_at.map(|moment| clock.short(moment)),
        word: "Subscription",
        path: format!("/webhooks/{}", WebhookId::from_uuid(webhook.id)),
    }
}

/// A key that ends soon and was not rolled.
fn ending(visitor: &Visitor, key: &ApiKeyRow, clock: &Clock) -> Option<Problem> {
    let now = visitor.now();
    let ends = key.expires_at.filter(|moment| (now..now + SOON_MS).contains(moment))?;
    if key.replaced_by.is_some() {
        return None;
    }
    let is_test = key.mode == "TEST";
    let (word, path) = match is_test {
        true if visitor.is_admin() && visitor.has_access() => {
            ("Roll", format!("/keys/{}/roll", ApiKeyId::from_uuid(key.id)))
        }
        true => ("Keys", "/keys".to_owned()),
        false => ("Keys", "/keys#live".to_owned()),
    };
    Some(Problem {
        tone: "warn",
        icon: "clock",
        title: format!("{} expires in {}", key.name, span(ends - now)),
        text: if is_test { "Test key. Roll it before" } else { "Live key. Ask Trailflow to roll it before" }
            .to_owned(),
        when: Some(clock.short(ends)),
        word,
        path,
    })
}

fn counted_are(number: i64, one: &str, many: &str) -> String {
    match number {
        1 => format!("1 {one} is"),
        _ => format!("{} {many} are", crate::portal::times::grouped(number)),
    }
}
