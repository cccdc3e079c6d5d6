//! Sending a test event to a subscription.

use serde_json::json;

use super::find;
use crate::domain::event::EventType;
use crate::domain::id::{DeliveryId, WebhookId};
use crate::domain::wire;
use crate::error::{Error, Result};
use crate::store::Audited;
use crate::store::outbox::Subscribers;
use crate::use_cases::Author;

/// Sends a test event to a subscription, regardless of its event types. Returns the delivery.
///
/// # Errors
/// When there is no such subscription, or it is paused.
pub async fn send_test(tx: &mut Audited, by: &dyn Author, id: WebhookId) -> Result<DeliveryId> {
    let row = find(tx, by, id).await?;
    if row.paused_at.is_some() {
        return Err(Error::conflict("The subscription is paused. Resume it, then send a test event."));
    }
    let event = json!({"test": true, "subscriptionId": id.to_string(), "sentAt": tx.at()});
    let event = wire::to_bytes(&event).map_err(Error::internal)?;
    let emitted =
        tx.emit(&Subscribers::only(row.id, EventType::WebhookTest), &[EventType::WebhookTest], None, event);
    let delivery = emitted.first().copied().map(DeliveryId::from_uuid);
    let delivery = delivery.ok_or_else(|| Error::internal("a test event led to no delivery"))?;
    let entry = by.entry("webhook.test").about(Some(tx.organization()), id);
    tx.audit(entry.made(&json!({"delivery": delivery.to_string()})));
    Ok(delivery)
}
