//! The log of webhook deliveries, and sending again what failed.

use async_trait::async_trait;
use serde_json::json;
use uuid::Uuid;

use super::{organization, organization_id};
use crate::clock::uuid_at;
use crate::contract::operator::endpoints::DeliveriesApi;
use crate::contract::operator::types;
use crate::domain::access::AccessState;
use crate::domain::cursor::{Cursors, List};
use crate::domain::event::DeliveryState;
use crate::domain::id::{DeliveryId, LoadId, OrganizationId, ReplayId, WebhookId};
use crate::domain::words::readable_items;
use crate::error::{Error, Result};
use crate::gate::operator::Call;
use crate::http::{Body, Page};
use crate::store::deliveries::{DeliveryFilter, DeliveryRow};
use crate::store::replays::ReplayRow;
use crate::surfaces::operator::Operator;

#[async_trait]
impl DeliveriesApi for Operator {
    async fn list_webhook_deliveries(
        &self,
        call: &Call,
        path: types::ListWebhookDeliveriesPath,
        query: types::ListWebhookDeliveriesQuery,
    ) -> Result<Page<types::WebhookDelivery>> {
        let organization = OrganizationId::from_uuid(organization(call, &path.organization_id).await?.id);
        let cursors = Cursors::of(List::Deliveries, Some(organization));
        let filter = DeliveryFilter {
            subscription: query
                .subscription_id
                .as_deref()
                .map(|id| webhook(id, "subscriptionId"))
                .transpose()?,
            event: query.event_type.map(|event| event.to_string()),
            state: query.state.map(|state| state.to_string().parse().map_err(Error::internal)).transpose()?,
            from: query.created_from,
            to: query.created_to,
            before: cursors.read_id(query.cursor.as_deref())?,
            limit: query.limit.unsigned_abs().into(),
        };
        let slice = call.app().store.tenant(organization).deliveries(&filter).await?;
        let view = |row: DeliveryRow| {
            let id = row.id;
            call.app().telemetry.readable("webhook_deliveries", &id, delivery_view(organization, row))
        };
        Ok(slice.into_readable_page(|row| cursors.after_id(row.id), view))
    }

    async fn get_webhook_delivery(
        &self,
        call: &Call,
        path: types::GetWebhookDeliveryPath,
    ) -> Result<types::WebhookDelivery> {
        let organization = OrganizationId::from_uuid(organization(call, &path.organization_id).await?.id);
        let id = delivery_id(&path.delivery_id)?;
        let row = call.app().store.tenant(organization).delivery(id).await?;
        delivery_view(organization, row.ok_or_else(no_such_delivery)?)
    }

    async fn replay_webhook_delivery(
        &self,
        call: &Call,
        path: types::ReplayWebhookDeliveryPath,
        body: Body<types::WebhookReasonRequest>,
    ) -> Result<types::WebhookDelivery> {
        let organization = OrganizationId::from_uuid(organization(call, &path.organization_id).await?.id);
        let id = delivery_id(&path.delivery_id)?;
        let mut unit = call.begin(organization).await?;
        let row = unit.tenant().await?.delivery(id).await?.ok_or_else(no_such_delivery)?;
        if row.gone {
            return Err(Error::conflict(
                "The delivery's subscription was deleted, so there is nowhere to send it.",
            ));
        }
        if row.state == DeliveryState::Pending.as_str() {
            return Err(Error::conflict("The delivery is on its way already; look at its attempts."));
        }
        unit.send_again(&row, call.now());
        let entry = call.entry("webhook_delivery.replay").about(Some(organization), id);
        unit.audit(entry.because(&body.reason).made(&json!({"was": row.state})));
        unit.commit().await?;
        let row = call.app().store.tenant(organization).delivery(id).await?;
        delivery_view(organization, row.ok_or_else(no_such_delivery)?)
    }

    async fn list_webhook_replays(
        &self,
        call: &Call,
        query: types::ListWebhookReplaysQuery,
    ) -> Result<Page<types::WebhookReplay>> {
        let cursors = Cursors::of(List::Replays, None);
        let before = cursors.read_id(query.cursor.as_deref())?;
        let slice = call.app().store.replays(before, query.limit.unsigned_abs().into()).await?;
        let next_cursor = slice.rows.last().filter(|_| slice.more).map(|row| cursors.after_id(row.id));
        let mut data = Vec::with_capacity(slice.rows.len());
        for row in slice.rows {
            data.push(replay_view(call, row).await?);
        }
        Ok(Page { data, next_cursor })
    }

    async fn create_webhook_replay(
        &self,
        call: &Call,
        body: Body<types::CreateWebhookReplayRequest>,
    ) -> Result<types::WebhookReplay> {
        let (now, request) = (call.now(), body.into_inner());
        let organization = match &request.organization_id {
            Some(id) => Some(known_organization(call, id).await?),
            None => None,
        };
        let to = request.to.unwrap_or(now + 1);
        if to <= request.from {
            return Err(Error::invalid("/to", "must be after from"));
        }
        let both = || vec![types::RestingState::Failed, types::RestingState::Expired];
        let mut states: Vec<_> =
            request.states.unwrap_or_else(both).iter().map(ToString::to_string).collect();
        states.sort_unstable();
        let subscription =
            request.subscription_id.as_deref().map(|id| webhook(id, "/subscriptionId")).transpose()?;
        let mut row = ReplayRow {
            id: uuid_at(now),
            organization_id: organization.map(OrganizationId::uuid),
            subscription_id: subscription.map(WebhookId::uuid),
            event_type: request.event_type.map(|event| event.to_string()),
            states: states.join(" "),
            from_at: request.from,
            to_at: to,
            per_second: request.per_second,
            running: true,
            position_organization_id: Uuid::nil(),
            position_id: Uuid::nil(),
            matched: 0,
            requeued: 0,
            next_step_at: 0,
            created_at: now,
            finished_at: None,
        };
        row.matched = call.app().store.count_meant(&row).await?;
        if row.matched == 0 {
            (row.running, row.finished_at) = (false, Some(now));
        }
        let view = replay_view(call, row.clone()).await?;
        let entry =
            call.entry("webhook_replay.create").about(organization, &view.id).because(&request.reason);
        call.app().store.insert_replay(&row, entry.made(&view)).await?;
        Ok(view)
    }

    async fn get_webhook_replay(
        &self,
        call: &Call,
        path: types::GetWebhookReplayPath,
    ) -> Result<types::WebhookReplay> {
        let unknown = || Error::not_found("There is no order to replay with this id.");
        let id: ReplayId = path.replay_id.parse().map_err(|_| unknown())?;
        let row = call.app().store.replay(id.uuid()).await?.ok_or_else(unknown)?;
        replay_view(call, row).await
    }
}

async fn known_organization(call: &Call, id: &str) -> Result<OrganizationId> {
    let wrong = || Error::invalid("/organizationId", "names no organization");
    let id = organization_id(id).map_err(|_| wrong())?;
    call.app().store.organization(id).await?.ok_or_else(wrong)?;
    Ok(id)
}

fn webhook(id: &str, pointer: &str) -> Result<WebhookId> {
    id.parse().map_err(|_| Error::invalid(pointer, "is not the id of a webhook subscription"))
}

fn delivery_id(id: &str) -> Result<DeliveryId> {
    id.parse().map_err(|_| no_such_delivery())
}

fn no_such_delivery() -> Error {
    Error::not_found("The organization has no delivery with this id; they are kept for 30 days.")
}

/// A delivery as staff see it.
pub(super) fn delivery_view(
    organization: OrganizationId,
    row: DeliveryRow,
) -> Result<types::WebhookDelivery> {
    let pending = row.state == DeliveryState::Pending.as_str();
    // Its dispatcher gets there in a moment.
    let state = if pending && row.gone { DeliveryState::Cancelled.as_str() } else { row.state.as_str() };
    let held_by = held_by(&row);
    Ok(types::WebhookDelivery {
        id: DeliveryId::from_uuid(row.id).to_string(),
        organization_id: organization.to_string(),
        subscription_id: WebhookId::from_uuid(row.subscription_id).to_string(),
        event_type: row.event_type.parse().map_err(Error::internal)?,
        load_id: row.load_id.map(|id| LoadId::from_uuid(id).to_string()),
        state: state.parse().map_err(Error::internal)?,
        attempts: readable_items(&row.attempts),
        next_attempt_at: row.due_at.filter(|_| held_by.is_none() && !row.gone),
        held_by,
        created_at: row.created_at,
        finished_at: row.finished_at,
    })
}

/// Why a delivery that is to be sent is not.
fn held_by(row: &DeliveryRow) -> Option<types::DeliveryHoldOrNull> {
    if row.state != DeliveryState::Pending.as_str() || row.gone {
        return None;
    }
    if row.paused {
        return Some(types::DeliveryHoldOrNull::Paused);
    }
    // A state that only a newer version knows is closed for this one's dispatcher, too.
    let open = matches!(row.access_state.parse(), Ok(AccessState::TestEnabled | AccessState::LiveEnabled));
    (!open).then_some(types::DeliveryHoldOrNull::AccessClosed)
}

async fn replay_view(call: &Call, row: ReplayRow) -> Result<types::WebhookReplay> {
    let counts = call.app().store.replayed_states(row.id).await?;
    Ok(types::WebhookReplay {
        id: ReplayId::from_uuid(row.id).to_string(),
        organization_id: row.organization_id.map(|id| OrganizationId::from_uuid(id).to_string()),
        subscription_id: row.subscription_id.map(|id| WebhookId::from_uuid(id).to_string()),
        event_type: row.event_type,
        states: row.states.split(' ').filter_map(|state| state.parse().ok()).collect(),
        from: row.from_at,
        to: row.to_at,
        per_second: row.per_second,
        running: row.running,
        matched: row.matched,
        requeued: row.requeued,
        delivered: counts.delivered,
        failed: counts.failed,
        pending: counts.pending,
        created_at: row.created_at,
        finished_at: row.finished_at,
    })
}
