//! The log of webhook deliveries, and replays of failed ones.

use async_trait::async_trait;

use super::tenant::{begin, tenant};
use super::{Call, Operator};
use crate::contract::operator::endpoints::DeliveriesApi;
use crate::contract::operator::types;
use crate::domain::cursor::List;
use crate::domain::event::DeliveryState;
use crate::domain::id::{DeliveryId, LoadId, OrganizationId, ReplayId, WebhookId};
use crate::domain::words::readable_items;
use crate::error::{Error, Result};
use crate::http::{Body, Page};
use crate::store::Store;
use crate::store::deliveries::{DeliveryFilter, DeliveryRow};
use crate::store::replays::ReplayRow;
use crate::use_cases::deliveries::{
    self, ReplayOrder, held_by, names_no_organization, next_attempt_at, no_such_delivery,
};
use crate::use_cases::{Because, Paging};

#[async_trait]
impl DeliveriesApi for Operator {
    async fn list_webhook_deliveries(
        &self,
        call: &Call,
        path: types::ListWebhookDeliveriesPath,
        query: types::ListWebhookDeliveriesQuery,
    ) -> Result<Page<types::WebhookDelivery>> {
        let organization = tenant(call, &path.organization_id).await?;
        let cursors = self.app.store.cursors(List::Deliveries, Some(organization));
        let paging = Paging::of(cursors, query.cursor.as_deref(), query.limit)?;
        let filter = DeliveryFilter {
            subscription: query
                .subscription_id
                .as_deref()
                .map(|id| webhook(id, "subscriptionId"))
                .transpose()?,
            event: query.event_type.map(|event| event.to_string()),
            state: query.state,
            from: query.created_from,
            to: query.created_to,
            before: paging.after,
            limit: paging.limit,
            ..DeliveryFilter::default()
        };
        let found = self.app.store.tenant(organization).deliveries(&filter).await?;
        let view = |row: DeliveryRow| {
            let id = row.id;
            self.app.telemetry.readable("webhook_deliveries", &id, delivery_view(organization, row))
        };
        Ok(paging.readable_page(found, |row| row.id, view))
    }

    async fn get_webhook_delivery(
        &self,
        call: &Call,
        path: types::GetWebhookDeliveryPath,
    ) -> Result<types::WebhookDelivery> {
        let organization = tenant(call, &path.organization_id).await?;
        delivery(call, organization, delivery_id(call, &path.delivery_id)?).await
    }

    async fn replay_webhook_delivery(
        &self,
        call: &Call,
        path: types::ReplayWebhookDeliveryPath,
        body: Body<types::WebhookReasonRequest>,
    ) -> Result<types::WebhookDelivery> {
        let mut tx = begin(call, &path.organization_id).await?;
        let (organization, id) = (tx.organization(), delivery_id(call, &path.delivery_id)?);
        deliveries::send_again(&mut tx, &Because::of(call, &body.reason), id).await?;
        tx.commit().await?;
        delivery(call, organization, id).await
    }

    async fn list_webhook_replays(
        &self,
        _call: &Call,
        query: types::ListWebhookReplaysQuery,
    ) -> Result<Page<types::WebhookReplay>> {
        let cursors = self.app.store.cursors(List::Replays, None);
        let paging = Paging::of(cursors, query.cursor.as_deref(), query.limit)?;
        let found = self.app.store.replays(paging.after, paging.limit).await?;
        let Page { data: rows, next_cursor } = paging.page(found, |row| row.id, Ok)?;
        let mut data = Vec::with_capacity(rows.len());
        for row in rows {
            data.push(replay(&self.app.store, row).await?);
        }
        Ok(Page { data, next_cursor })
    }

    async fn create_webhook_replay(
        &self,
        call: &Call,
        body: Body<types::CreateWebhookReplayRequest>,
    ) -> Result<types::WebhookReplay> {
        let request = body.into_inner();
        let both = || vec![types::RestingState::Failed, types::RestingState::Expired];
        let states = request.states.unwrap_or_else(both);
        let states = states.iter().map(|state| state.to_string().parse().map_err(Error::internal));
        let order = ReplayOrder {
            organization: request
                .organization_id
                .map(|id| id.parse().map_err(|_| names_no_organization()))
                .transpose()?,
            subscription: request
                .subscription_id
                .as_deref()
                .map(|id| webhook(id, "/subscriptionId"))
                .transpose()?,
            event_type: request.event_type.map(|event| event.to_string()),
            states: states.collect::<Result<_>>()?,
            from: request.from,
            to: request.to,
            per_second: request.per_second,
        };
        let by = Because::of(call, &request.reason);
        let row = deliveries::plan_replay(&self.app.store, call.now(), order).await?;
        let mut tx = call.begin_access().await?;
        deliveries::order_replay(&mut tx, &by, &row).await?;
        tx.commit().await?;
        replay(&self.app.store, row).await
    }

    async fn get_webhook_replay(
        &self,
        _call: &Call,
        path: types::GetWebhookReplayPath,
    ) -> Result<types::WebhookReplay> {
        let unknown = || Error::not_found("There is no replay with this id.");
        let id: ReplayId = path.replay_id.parse().map_err(|_| unknown())?;
        let row = self.app.store.replay(id.uuid()).await?.ok_or_else(unknown)?;
        replay(&self.app.store, row).await
    }
}

async fn delivery(
    call: &Call,
    organization: OrganizationId,
    id: DeliveryId,
) -> Result<types::WebhookDelivery> {
    let row = call.app().store.tenant(organization).delivery(id).await?;
    delivery_view(organization, row.ok_or_else(|| no_such_delivery(call))?)
}

/// An order as staff see it.
async fn replay(store: &Store, row: ReplayRow) -> Result<types::WebhookReplay> {
    let counts = store.replayed_states(row.id).await?;
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

fn webhook(id: &str, pointer: &str) -> Result<WebhookId> {
    id.parse().map_err(|_| Error::invalid(pointer, "is not the id of a webhook subscription"))
}

fn delivery_id(call: &Call, id: &str) -> Result<DeliveryId> {
    id.parse().map_err(|_| no_such_delivery(call))
}

/// A delivery as staff see it.
pub(super) fn delivery_view(
    organization: OrganizationId,
    row: DeliveryRow,
) -> Result<types::WebhookDelivery> {
    let pending = row.state == DeliveryState::Pending.as_str();
    // The dispatcher will cancel it in a moment.
    let state = if pending && row.gone { DeliveryState::Cancelled.as_str() } else { row.state.as_str() };
    Ok(types::WebhookDelivery {
        id: DeliveryId::from_uuid(row.id).to_string(),
        organization_id: organization.to_string(),
        subscription_id: WebhookId::from_uuid(row.subscription_id).to_string(),
        event_type: row.event_type.parse().map_err(Error::internal)?,
        load_id: row.load_id.map(|id| LoadId::from_uuid(id).to_string()),
        state: state.parse().map_err(Error::internal)?,
        attempts: readable_items(&row.attempts),
        next_attempt_at: next_attempt_at(&row),
        held_by: held_by(&row),
        created_at: row.created_at,
        finished_at: row.finished_at,
    })
}
