//! Resending deliveries: one, or many at a bounded rate.

use serde_json::{Value, json};

use super::Author;
use crate::clock::uuid_at;
use crate::domain::access::AccessState;
use crate::domain::event::{DeliveryHold, DeliveryState};
use crate::domain::id::{DeliveryId, OrganizationId, ReplayId, WebhookId};
use crate::error::{Error, Result};
use crate::store::deliveries::DeliveryRow;
use crate::store::replays::ReplayRow;
use crate::store::{AccessTransaction, Audited, Store};

/// The error for unknown ids and for ids of other organizations.
pub fn no_such_delivery(by: &dyn Author) -> Error {
    Error::not_found(format!(
        "{} has no delivery with this id; they are kept for 30 days.",
        by.organization()
    ))
}

/// The error for an order for an unknown organization.
pub fn names_no_organization() -> Error {
    Error::invalid("/organizationId", "does not match an organization")
}

/// What blocks a queued delivery, if anything does.
#[must_use]
pub fn held_by(row: &DeliveryRow) -> Option<DeliveryHold> {
    if row.state != DeliveryState::Pending.as_str() || row.gone {
        return None;
    }
    if row.paused {
        return Some(DeliveryHold::Paused);
    }
    // This version's dispatcher treats an unknown state as closed, too.
    let open = matches!(row.access_state.parse(), Ok(AccessState::TestEnabled | AccessState::LiveEnabled));
    (!open).then_some(DeliveryHold::AccessClosed)
}

/// Whether a delivery can be replayed: it is parked, or waited for too long, and has somewhere to go.
#[must_use]
pub fn can_be_replayed(row: &DeliveryRow) -> bool {
    !row.gone && matches!(row.state.parse(), Ok(DeliveryState::Failed | DeliveryState::Expired))
}

/// When a delivery is sent next, if nothing holds it back.
#[must_use]
pub fn next_attempt_at(row: &DeliveryRow) -> Option<i64> {
    row.due_at.filter(|_| held_by(row).is_none() && !row.gone)
}

/// Resends one delivery, with a full set of attempts.
///
/// # Errors
/// When there is no such delivery, it is queued already, or its subscription is gone.
pub async fn send_again(tx: &mut Audited, by: &dyn Author, id: DeliveryId) -> Result<()> {
    let row = tx.tenant().await?.delivery(id).await?.ok_or_else(|| no_such_delivery(by))?;
    if row.gone {
        return Err(Error::conflict(
            "The delivery's subscription was deleted, so there is nowhere to send it.",
        ));
    }
    if row.state == DeliveryState::Pending.as_str() {
        return Err(Error::conflict("The delivery is still queued. Look at its attempts."));
    }
    tx.send_again(&row, by.now());
    let entry = by.entry("webhook_delivery.replay").about(Some(tx.organization()), id);
    tx.audit(entry.made(&json!({"was": row.state})));
    Ok(())
}

/// The deliveries to resend, and the rate.
#[derive(Debug, Clone)]
pub struct ReplayOrder {
    /// Only of this organization.
    pub organization: Option<OrganizationId>,
    /// Only of this subscription.
    pub subscription: Option<WebhookId>,
    /// Only of this event.
    pub event_type: Option<String>,
    /// Only in these states.
    pub states: Vec<DeliveryState>,
    /// Only those that were parked at this moment or later.
    pub from: i64,
    /// Only those that were parked before this moment; `None` means before now.
    pub to: Option<i64>,
    /// Deliveries per second.
    pub per_second: i32,
}

/// Prepares an order to resend failed deliveries, step by step. It does not place it yet ([`order_replay`]): the
/// matching deliveries are counted first, outside of the transaction.
///
/// # Errors
/// When there is no such organization, or the order's time range is invalid.
pub async fn plan_replay(store: &Store, now: i64, order: ReplayOrder) -> Result<ReplayRow> {
    if let Some(organization) = order.organization {
        store.organization(organization).await?.ok_or_else(names_no_organization)?;
    }
    let to = order.to.unwrap_or(now + 1);
    if to <= order.from {
        return Err(Error::invalid("/to", "must be after from"));
    }
    let mut states: Vec<_> = order.states.iter().map(|state| state.as_str()).collect();
    states.sort_unstable();
    let mut row = ReplayRow {
        id: uuid_at(now),
        organization_id: order.organization.map(OrganizationId::uuid),
        subscription_id: order.subscription.map(WebhookId::uuid),
        event_type: order.event_type,
        states: states.join(" "),
        from_at: order.from,
        to_at: to,
        per_second: order.per_second,
        running: true,
        created_at: now,
        ..ReplayRow::default()
    };
    row.matched = store.count_meant(&row).await?;
    if row.matched == 0 {
        (row.running, row.finished_at) = (false, Some(now));
    }
    Ok(row)
}

/// Places an order.
///
/// # Errors
/// When the database is unavailable.
pub async fn order_replay(tx: &mut AccessTransaction, by: &dyn Author, row: &ReplayRow) -> Result<()> {
    let organization = row.organization_id.map(OrganizationId::from_uuid);
    let entry = by.entry("webhook_replay.create").about(organization, ReplayId::from_uuid(row.id));
    tx.insert_replay(row).await?;
    tx.audit(entry.made(&kept(row)));
    Ok(())
}

/// The state of a new order in the audit log.
fn kept(row: &ReplayRow) -> Value {
    json!({
        "id": ReplayId::from_uuid(row.id).to_string(),
        "organizationId": row.organization_id.map(|id| OrganizationId::from_uuid(id).to_string()),
        "subscriptionId": row.subscription_id.map(|id| WebhookId::from_uuid(id).to_string()),
        "eventType": row.event_type,
        "states": row.states.split(' ').collect::<Vec<_>>(),
        "from": row.from_at,
        "to": row.to_at,
        "perSecond": row.per_second,
        "running": row.running,
        "matched": row.matched,
        "requeued": row.requeued,
        "delivered": 0,
        "failed": 0,
        "pending": 0,
        "createdAt": row.created_at,
        "finishedAt": row.finished_at,
    })
}
