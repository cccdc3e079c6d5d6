//! Carries out one attempt. It always ends with an event, because its slot and its delivery wait for that.

use std::panic::AssertUnwindSafe;

use futures::FutureExt;
use tokio::sync::mpsc::Sender;

use super::parts::Parts;
use crate::clock::random;
use crate::dispatch::core::{Event, Sending};
use crate::domain::event::EventType;
use crate::domain::id::{DeliveryId, OrganizationId};
use crate::secrets::seal::response_excerpt;
use crate::store::excerpts::SealedExcerpt;
use crate::traces::{Span, Value};
use crate::webhooks::{Attempt, ErrorClass, Outcome, Outgoing};

/// Sends, and reports the result.
pub async fn send(parts: Parts, sending: Sending, events: Sender<Event>) {
    let Sending { id, due, to, at_ms } = sending;
    let (organization, delivery) =
        (OrganizationId::from_uuid(due.queue.organization), DeliveryId::from_uuid(due.delivery));
    let mut span = parts.telemetry.traces().follow_up("deliver webhook", due.change, at_ms);
    if let Some(span) = &mut span {
        span.set("http.request.method", "POST");
        span.set("http.request.resend_count", due.tries);
        span.set("trailflow.delivery_id", Value::Delivery(due.delivery));
        if let Ok(event) = due.event_type.parse::<EventType>() {
            span.set("trailflow.event", event.as_str());
        }
    }
    let outgoing = Outgoing { delivery, event: due.event_type, body: due.body };
    let sent = parts.sender.send(&to.endpoint, &outgoing, at_ms);
    let mut attempt = AssertUnwindSafe(sent).catch_unwind().await.unwrap_or_else(|_panic| {
        // The panic itself is on stderr; which delivery it was, only we know.
        slog::error!(parts.telemetry.log(), "an attempt to deliver a webhook panicked";
            "delivery" => delivery.to_string());
        let outcome = Outcome::Failed { class: ErrorClass::Internal, status: None, retry_after_ms: None };
        Attempt { outcome, duration_ms: 0, excerpt: None }
    });
    if let Some(span) = &mut span {
        describe(span, &attempt.outcome);
    }
    drop(span);
    // Nothing but the sender sees the text: what goes on from here is sealed.
    let purpose = response_excerpt(organization, delivery, at_ms);
    let excerpt = attempt.excerpt.take().map(|excerpt| SealedExcerpt {
        attempt_at: at_ms,
        kind: excerpt.kind.as_str(),
        is_cut: excerpt.is_cut,
        sealed: parts.sealer.seal(&purpose, &excerpt.bytes),
    });
    let chance = f64::from(u16::from_le_bytes(random())) / f64::from(u16::MAX);
    // A dispatcher that has stopped leaves the rest to others.
    let _told = events.send(Event::Ended { id, attempt, excerpt, chance }).await;
}

/// What an attempt came to, without its response.
fn describe(span: &mut Span, outcome: &Outcome) {
    let (status, class) = match outcome {
        Outcome::Delivered { status } => (Some(*status), None),
        Outcome::Failed { class, status, .. } => (*status, Some(*class)),
    };
    if let Some(status) = status {
        span.set("http.response.status_code", status);
    }
    if let Some(class) = class {
        span.set("error.type", class.as_str());
        span.fail();
    }
}
