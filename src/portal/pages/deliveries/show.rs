//! `GET /deliveries/{id}`

use std::collections::HashMap;

use askama::Template;

use super::asked::{RequestedReplay, asked_for};
use super::line::{Line, until};
use super::sent::Sent;
use super::words;
use crate::domain::event::{DeliveryHold, DeliveryState};
use crate::domain::id::{DeliveryId, LoadId, WebhookId};
use crate::error::Result;
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::state::State;
use crate::portal::times::{Clock, When, counted};
use crate::portal::visitor::Visitor;
use crate::store::deliveries::DeliveryRow;
use crate::use_cases::deliveries::{can_be_replayed, held_by, next_attempt_at, no_such_delivery};
use crate::use_cases::excerpts;
use crate::webhooks::Excerpt;
use crate::webhooks::excerpt::TextKind;

/// Other deliveries of the event that are listed.
const SIBLINGS: u64 = 50;

#[derive(Template)]
#[template(path = "portal/delivery.html")]
struct Page {
    frame: Frame,
    id: String,
    event: String,
    state: State,
    attempts: Vec<Attempt>,
    /// Whether what an endpoint responded is shown of any of them.
    has_quotes: bool,
    next: Option<(String, When)>,
    /// Why nothing is sent, if that needs words.
    rests: &'static str,
    may_ask: bool,
    /// The newest request for a replay that names it.
    asked: Option<RequestedReplay>,
    load: Option<String>,
    made: When,
    finished: Option<When>,
    hook: Option<(String, String)>,
    sent: Sent,
    others: Vec<Line>,
}

/// One attempt.
struct Attempt {
    is_good: bool,
    outcome: String,
    cause: &'static str,
    at: When,
    quote: Option<Quote>,
}

/// The beginning of a response.
struct Quote {
    about: String,
    text: String,
}

/// Shows a delivery.
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    let id: DeliveryId = visitor.parameter().parse().map_err(|_| no_such_delivery(visitor))?;
    let tenant = visitor.app().store.tenant(visitor.organization_id()?);
    let row = tenant.delivery(id).await?.ok_or_else(|| no_such_delivery(visitor))?;
    let hook = tenant.webhook(WebhookId::from_uuid(row.subscription_id)).await?;
    let siblings = tenant.delivery_siblings(&row, SIBLINGS).await?;
    let hooks = match siblings.is_empty() {
        true => Vec::new(),
        false => tenant.webhooks(None, 200).await?.rows,
    };
    let (clock, now) = (Clock::new(visitor.zone(), visitor.now()), visitor.now());
    let attempts = words::attempts(&row);
    let quotes = quotes(visitor, id).await?;
    let asked = asked_for(visitor, id).await?;
    let sent = Sent::read(visitor, &row, hook.as_ref(), attempts.last()).await?;
    Reply::page(&Page {
        frame: Frame::new(visitor, "Delivery", "/deliveries")?,
        id: id.to_string(),
        event: row.event_type.clone(),
        state: words::state(&row),
        attempts: attempts
            .iter()
            .map(|attempt| Attempt {
                is_good: attempt.error.is_none(),
                outcome: words::outcome(attempt),
                cause: words::cause(attempt),
                at: clock.full(attempt.at),
                quote: quotes.get(&attempt.at).map(quote),
            })
            .collect(),
        has_quotes: !quotes.is_empty(),
        next: next_attempt_at(&row).map(|at| {
            let words =
                if at <= now { "Next attempt is due now".to_owned() } else { capital(&until(at - now)) };
            (words, clock.full(at))
        }),
        rests: rests(&row),
        may_ask: can_be_replayed(&row)
            && visitor.is_developer()
            && visitor.has_access()
            && !asked.as_ref().is_some_and(|asked| asked.waits),
        asked,
        load: row.load_id.map(|id| LoadId::from_uuid(id).to_string()),
        made: clock.full(row.created_at),
        finished: row.finished_at.map(|at| clock.full(at)),
        hook: hook.map(|hook| (WebhookId::from_uuid(hook.id).to_string(), hook.url)),
        sent,
        others: siblings.iter().map(|row| Line::new(row, &hooks, &clock, now)).collect(),
    })
}

/// What its endpoint responded. Viewers see no bodies, so nothing is read for them.
async fn quotes(visitor: &Visitor, id: DeliveryId) -> Result<HashMap<i64, Excerpt>> {
    if !visitor.is_developer() {
        return Ok(HashMap::new());
    }
    let app = visitor.app();
    excerpts::of_delivery((&app.store, &app.sealer), visitor.organization_id()?, id, visitor.now()).await
}

fn quote(excerpt: &Excerpt) -> Quote {
    let what = match excerpt.kind {
        TextKind::Json => "JSON",
        TextKind::Html => "HTML",
        TextKind::Xml => "XML",
        TextKind::Form => "form fields",
        TextKind::Plain => "text",
    };
    let first = if excerpt.is_cut { "the first " } else { "" };
    let bytes = i64::try_from(excerpt.bytes.len()).unwrap_or(i64::MAX);
    Quote { about: format!("{what}, {first}{}", counted(bytes, "byte")), text: excerpt.readable() }
}

fn rests(row: &DeliveryRow) -> &'static str {
    match (row.state.parse(), held_by(row)) {
        (_, Some(DeliveryHold::Paused)) => {
            "The subscription is paused. It is sent once the subscription is resumed, within 72 hours."
        }
        (_, Some(_)) => "API access is closed. It is sent once access is restored, within 72 hours.",
        (Ok(DeliveryState::Failed), _) => {
            "Every attempt failed. It is parked until Trailflow sends it again: fix the endpoint, then ask for a replay."
        }
        (Ok(DeliveryState::Expired), _) => {
            "It waited for 72 hours and was not sent. Ask Trailflow for a replay."
        }
        (Ok(DeliveryState::Cancelled), _) => "Its subscription was deleted before it was sent.",
        _ => "",
    }
}

/// `next in 5 s`, at the beginning of a line.
fn capital(words: &str) -> String {
    words.replacen("next", "Next attempt", 1)
}
