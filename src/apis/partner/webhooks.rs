//! Webhook subscriptions of the caller's organization.

use async_trait::async_trait;

use super::{Call, Partner};
use crate::contract::partner::endpoints::WebhooksApi;
use crate::contract::partner::types::{self, WebhookState};
use crate::domain::cursor::List;
use crate::domain::event::EventType;
use crate::domain::id::{ApiKeyId, DeliveryId, LoadId, WebhookId};
use crate::domain::words::readable_items;
use crate::error::{Error, Result};
use crate::http::{Body, Page};
use crate::store::Audited;
use crate::store::deliveries::{DeliveryFilter, DeliveryRow};
use crate::store::webhooks::WebhookRow;
use crate::use_cases::webhooks::{self, NewWebhook, Rotation, WebhookChange, no_such_webhook};
use crate::use_cases::{Paging, deliveries};

#[async_trait]
impl WebhooksApi for Partner {
    /// Changes of subscriptions are audited, so that people see who changed the target of their events.
    type Write = Audited;

    async fn list_webhooks(
        &self,
        call: &Call,
        query: types::ListWebhooksQuery,
    ) -> Result<Page<types::WebhookSubscription>> {
        let organization = Some(call.caller().organization());
        let cursors = self.app.store.cursors(List::Webhooks, organization);
        let paging = Paging::of(cursors, query.cursor.as_deref(), query.limit)?;
        let found = call.tenant().webhooks(paging.after, paging.limit).await?;
        paging.page(found, |row| row.id, |row| Ok(subscription(row)))
    }

    async fn prepare_create_webhook(
        &self,
        _call: &Call,
        body: &Body<types::CreateWebhookRequest>,
    ) -> Result<()> {
        webhooks::judge_url(self.app.sender.guard(), &body.url).await
    }

    async fn create_webhook(
        &self,
        call: &Call,
        tx: &mut Audited,
        body: Body<types::CreateWebhookRequest>,
    ) -> Result<types::CreatedWebhook> {
        call.check_key(tx).await?;
        let body = body.into_inner();
        let new = NewWebhook { url: body.url, event_types: event_types(&body.event_types)? };
        let (row, secret) = webhooks::create(tx, call, &self.app.sealer, self.app.most_webhooks, new).await?;
        let signing_secret = secret.reveal().to_owned();
        let types::WebhookSubscription { id, url, event_types, created_at, .. } = subscription(row);
        Ok(types::CreatedWebhook { id, url, event_types, signing_secret, created_at })
    }

    async fn get_webhook(
        &self,
        call: &Call,
        path: types::GetWebhookPath,
    ) -> Result<types::WebhookSubscription> {
        let row = call.tenant().webhook(webhook_id(call, &path.id)?).await?;
        Ok(subscription(row.ok_or_else(|| no_such_webhook(call))?))
    }

    async fn prepare_update_webhook(
        &self,
        call: &Call,
        path: &types::UpdateWebhookPath,
        body: &Body<types::UpdateWebhookRequest>,
    ) -> Result<()> {
        let Some(url) = &body.url else { return Ok(()) };
        call.tenant().webhook(webhook_id(call, &path.id)?).await?.ok_or_else(|| no_such_webhook(call))?;
        webhooks::judge_url(self.app.sender.guard(), url).await
    }

    async fn update_webhook(
        &self,
        call: &Call,
        tx: &mut Audited,
        path: types::UpdateWebhookPath,
        body: Body<types::UpdateWebhookRequest>,
    ) -> Result<types::WebhookSubscription> {
        call.check_key(tx).await?;
        let id = webhook_id(call, &path.id)?;
        let body = body.into_inner();
        let new = WebhookChange {
            url: body.url,
            event_types: body.event_types.as_deref().map(event_types).transpose()?,
            paused: body.state.map(|state| state == WebhookState::Paused),
        };
        webhooks::update(tx, call, id, new).await.map(subscription)
    }

    async fn delete_webhook(
        &self,
        call: &Call,
        tx: &mut Audited,
        path: types::DeleteWebhookPath,
    ) -> Result<types::DeletedWebhook> {
        call.check_key(tx).await?;
        let id = webhook_id(call, &path.id)?;
        webhooks::delete(tx, call, id).await?;
        Ok(types::DeletedWebhook { id: id.to_string(), deleted: true })
    }

    async fn rotate_webhook_secret(
        &self,
        call: &Call,
        tx: &mut Audited,
        path: types::RotateWebhookSecretPath,
        body: Body<types::RotateWebhookSecretRequest>,
    ) -> Result<types::RotatedWebhookSecret> {
        call.check_key(tx).await?;
        let id = webhook_id(call, &path.id)?;
        let how = Rotation::Gentle { overlap_hours: body.overlap_hours };
        let rotated = webhooks::rotate_secret(tx, call, &self.app.sealer, id, how).await?;
        let previous = rotated.previous_until;
        Ok(types::RotatedWebhookSecret {
            id: id.to_string(),
            signing_secret: rotated.secret.reveal().to_owned(),
            previous_secret_until: previous
                .ok_or_else(|| Error::internal("a partner's rotation has no overlap"))?,
        })
    }

    async fn test_webhook(
        &self,
        call: &Call,
        tx: &mut Audited,
        path: types::TestWebhookPath,
    ) -> Result<types::TestDelivery> {
        call.check_key(tx).await?;
        let (id, created_at) = (webhook_id(call, &path.id)?, tx.at());
        let delivery = webhooks::send_test(tx, call, id).await?;
        Ok(types::TestDelivery { id: delivery.to_string(), subscription_id: id.to_string(), created_at })
    }

    async fn list_webhook_deliveries(
        &self,
        call: &Call,
        path: types::ListWebhookDeliveriesPath,
        query: types::ListWebhookDeliveriesQuery,
    ) -> Result<Page<types::WebhookDelivery>> {
        let (id, organization) = (webhook_id(call, &path.id)?, call.caller().organization());
        let row = call.tenant().webhook(id).await?.ok_or_else(|| no_such_webhook(call))?;
        let cursors = self.app.store.cursors(List::Deliveries, Some(organization));
        let paging = Paging::of(cursors, query.cursor.as_deref(), query.limit)?;
        let filter = DeliveryFilter {
            subscription: Some(id),
            // There are no deliveries before it.
            from: Some(row.created_at),
            before: paging.after,
            limit: paging.limit,
            ..DeliveryFilter::default()
        };
        let found = call.tenant().deliveries(&filter).await?;
        let view = |row: DeliveryRow| {
            let id = row.id;
            self.app.telemetry.readable("webhook_deliveries", &id, delivery(row))
        };
        Ok(paging.readable_page(found, |row| row.id, view))
    }
}

fn webhook_id(call: &Call, id: &str) -> Result<WebhookId> {
    id.parse().map_err(|_| no_such_webhook(call))
}

/// The contract's events are a subset of all events.
fn event_types(sent: &[types::WebhookEventType]) -> Result<Vec<EventType>> {
    sent.iter().map(|event| event.to_string().parse().map_err(Error::internal)).collect()
}

fn subscription(row: WebhookRow) -> types::WebhookSubscription {
    types::WebhookSubscription {
        id: WebhookId::from_uuid(row.id).to_string(),
        event_types: row.events().filter_map(|event| event.parse().ok()).collect(),
        created_at: row.created_at,
        created_by: row.created_by_key.map(|key| ApiKeyId::from_uuid(key).to_string()),
        state: if row.paused_at.is_some() { WebhookState::Paused } else { WebhookState::Active },
        paused: row.paused_at.is_some(),
        paused_at: row.paused_at,
        paused_reason: row.pause_reason().map(|reason| reason.to_string()),
        url: row.url,
    }
}

/// A delivery as its partner sees it.
fn delivery(row: DeliveryRow) -> Result<types::WebhookDelivery> {
    Ok(types::WebhookDelivery {
        id: DeliveryId::from_uuid(row.id).to_string(),
        event_type: row.event_type.parse().map_err(Error::internal)?,
        load_id: row.load_id.map(|id| LoadId::from_uuid(id).to_string()),
        state: row.state.parse().map_err(Error::internal)?,
        attempts: readable_items(&row.attempts).into_iter().map(told).collect(),
        next_attempt_at: deliveries::next_attempt_at(&row),
        created_at: row.created_at,
        finished_at: row.finished_at,
    })
}

/// All causes of an unreachable name are shown as one word: two words would reveal which names exist in our
/// network.
fn told(mut attempt: types::DeliveryAttempt) -> types::DeliveryAttempt {
    if matches!(attempt.error.as_deref(), Some("dns" | "blocked_address")) {
        attempt.error = Some("host".to_owned());
    }
    attempt
}
