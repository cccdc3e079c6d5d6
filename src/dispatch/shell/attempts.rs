//! Carries out one attempt. It always ends with an event, because its slot and its delivery wait for that.

use std::panic::AssertUnwindSafe;

use futures::FutureExt;
use tokio::sync::mpsc::Sender;

use super::parts::Parts;
use crate::clock::random;
use crate::dispatch::core::{Event, Sending};
use crate::domain::id::DeliveryId;
use crate::webhooks::{Attempt, ErrorClass, Outcome, Outgoing};

/// Sends, and reports the result.
pub async fn send(parts: Parts, sending: Sending, events: Sender<Event>) {
    let Sending { id, due, to, at_ms } = sending;
    let delivery = DeliveryId::from_uuid(due.delivery);
    let outgoing = Outgoing { delivery, event: due.event_type, body: due.body };
    let sent = parts.sender.send(&to.endpoint, &outgoing, at_ms);
    let attempt = AssertUnwindSafe(sent).catch_unwind().await.unwrap_or_else(|_panic| {
        // The panic itself is on stderr, but it does not name the delivery.
        slog::error!(parts.telemetry.log(), "an attempt to deliver a webhook panicked";
            "delivery" => delivery.to_string());
        let outcome = Outcome::Failed { class: ErrorClass::Internal, status: None, retry_after_ms: None };
        Attempt { outcome, duration_ms: 0 }
    });
    let chance = f64::from(u16::from_le_bytes(random())) / f64::from(u16::MAX);
    // If the dispatcher has stopped, other workers take over.
    let _told = events.send(Event::Ended { id, attempt, chance }).await;
}
