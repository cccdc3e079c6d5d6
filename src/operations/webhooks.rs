//! Webhook subscriptions as staff see them: paused and resumed, their secrets rotated, tried out.

use async_trait::async_trait;
use serde_json::json;

use super::deliveries::delivery_view;
use super::organization;
use crate::clock::random;
use crate::contract::operator::endpoints::WebhooksApi;
use crate::contract::operator::types;
use crate::domain::cursor::{Cursors, List};
use crate::domain::event::{EventType, PauseReason};
use crate::domain::id::{ApiKeyId, DeliveryId, OrganizationId, WebhookId};
use crate::error::{Error, Result};
use crate::gate::operator::Call;
use crate::http::{Body, Page, wire};
use crate::secrets::seal::webhook_secret;
use crate::store::Audited;
use crate::store::outbox::Listeners;
use crate::store::webhooks::WebhookRow;
use crate::surfaces::operator::Operator;
use crate::webhooks::SigningSecret;

const HOUR_MS: i64 = 60 * 60 * 1000;

#[async_trait]
impl WebhooksApi for Operator {
    async fn list_webhooks(
        &self,
        call: &Call,
        path: types::ListWebhooksPath,
        query: types::ListWebhooksQuery,
    ) -> Result<Page<types::Webhook>> {
        let organization = OrganizationId::from_uuid(organization(call, &path.organization_id).await?.id);
        let cursors = Cursors::of(List::Webhooks, Some(organization));
        let after = cursors.read_id(query.cursor.as_deref())?;
        let tenant = call.app().store.tenant(organization);
        let slice = tenant.webhooks(after, query.limit.unsigned_abs().into()).await?;
        slice.into_page(|row| cursors.after_id(row.id), |row| Ok(view(row, call.now())))
    }

    async fn pause_webhook(
        &self,
        call: &Call,
        path: types::PauseWebhookPath,
        body: Body<types::WebhookReasonRequest>,
    ) -> Result<types::Webhook> {
        let now = call.now();
        change(call, (&path.organization_id, &path.webhook_id), ("webhook.pause", &body.reason), |row| {
            if row.paused_at.is_none() {
                row.paused_at = Some(now);
                row.paused_reason = Some(PauseReason::Staff.to_string());
            }
            Ok(())
        })
        .await
    }

    async fn resume_webhook(
        &self,
        call: &Call,
        path: types::ResumeWebhookPath,
        body: Body<types::WebhookReasonRequest>,
    ) -> Result<types::Webhook> {
        change(call, (&path.organization_id, &path.webhook_id), ("webhook.resume", &body.reason), |row| {
            row.paused_at = None;
            row.paused_reason = None;
            Ok(())
        })
        .await
    }

    async fn rotate_webhook_secret(
        &self,
        call: &Call,
        path: types::RotateWebhookSecretPath,
        body: Body<types::RotateWebhookSecretRequest>,
    ) -> Result<types::RotatedWebhookSecret> {
        let now = call.now();
        let until = now + i64::from(body.overlap_hours) * HOUR_MS;
        let secret = SigningSecret::new(random());
        let place = (path.organization_id.as_str(), path.webhook_id.as_str());
        let changed = change(call, place, ("webhook.rotate_secret", &body.reason), |row| {
            if let Some(until) = row.previous_secret_until.filter(|until| *until > now) {
                return Err(Error::conflict(format!(
                    "The secret was rotated before, and deliveries are signed with the old one too until {until} \
                     (Unix milliseconds). Rotate it again after that, or the partner loses the secret that it may \
                     still be using."
                )));
            }
            let sealed = call
                .app()
                .sealer
                .seal(&webhook_secret(WebhookId::from_uuid(row.id)), secret.reveal().as_bytes());
            row.previous_sealed_secret = Some(std::mem::replace(&mut row.sealed_secret, sealed));
            row.previous_secret_until = Some(until);
            Ok(())
        })
        .await?;
        let signing_secret = secret.reveal().to_owned();
        Ok(types::RotatedWebhookSecret { id: changed.id, signing_secret, previous_secret_until: until })
    }

    async fn test_webhook(
        &self,
        call: &Call,
        path: types::TestWebhookPath,
        body: Body<types::WebhookReasonRequest>,
    ) -> Result<types::WebhookDelivery> {
        let (mut unit, row) = open(call, &path.organization_id, &path.webhook_id).await?;
        if row.paused_at.is_some() {
            return Err(Error::conflict("The subscription is paused. Resume it, then send a test event."));
        }
        let (organization, subscription) = (unit.organization(), WebhookId::from_uuid(row.id));
        let event = json!({"test": true, "subscriptionId": subscription.to_string(), "sentAt": unit.at()});
        let event = wire::to_bytes(&event).map_err(Error::internal)?;
        let listeners = Listeners::only(row.id, EventType::WebhookTest);
        let emitted = unit.emit(&listeners, &[EventType::WebhookTest], None, event);
        let delivery = emitted.first().copied().map(DeliveryId::from_uuid);
        let delivery = delivery.ok_or_else(|| Error::internal("a test event led to no delivery"))?;
        unit.audit(
            call.entry("webhook.test")
                .about(Some(organization), subscription)
                .because(&body.reason)
                .made(&json!({"delivery": delivery.to_string()})),
        );
        unit.commit().await?;
        let row = call.app().store.tenant(organization).delivery(delivery).await?;
        delivery_view(organization, row.ok_or_else(|| Error::internal("a new delivery is not there"))?)
    }
}

/// Changes a subscription and keeps who did and why. What changes nothing leaves nothing.
async fn change(
    call: &Call,
    (organization_id, webhook_id): (&str, &str),
    (action, reason): (&'static str, &str),
    apply: impl FnOnce(&mut WebhookRow) -> Result<()>,
) -> Result<types::Webhook> {
    let (mut unit, before) = open(call, organization_id, webhook_id).await?;
    let mut row = before.clone();
    apply(&mut row)?;
    let (was, is) = (view(before.clone(), call.now()), view(row.clone(), call.now()));
    if row != before {
        let entry = call.entry(action).about(Some(unit.organization()), &is.id).because(reason);
        unit.audit(entry.changed(&was, &is));
        unit.update_webhook(&row);
        unit.commit().await?;
    }
    Ok(is)
}

/// Begins a change of a subscription.
async fn open(call: &Call, organization: &str, webhook: &str) -> Result<(Audited, WebhookRow)> {
    let organization = OrganizationId::from_uuid(self::organization(call, organization).await?.id);
    let id: WebhookId = webhook.parse().map_err(|_| no_such_webhook())?;
    let unit = call.begin(organization).await?;
    let row = unit.tenant().await?.webhook(id).await?.ok_or_else(no_such_webhook)?;
    Ok((unit, row))
}

fn no_such_webhook() -> Error {
    Error::not_found("The organization has no webhook subscription with this id.")
}

/// A subscription as staff see it.
pub(super) fn view(row: WebhookRow, now: i64) -> types::Webhook {
    types::Webhook {
        id: WebhookId::from_uuid(row.id).to_string(),
        organization_id: OrganizationId::from_uuid(row.organization_id).to_string(),
        event_types: row.events().filter_map(|event| event.parse().ok()).collect(),
        created_at: row.created_at,
        created_by_key: row.created_by_key.map(|key| ApiKeyId::from_uuid(key).to_string()),
        paused_at: row.paused_at,
        paused_reason: row.pause_reason().and_then(|reason| reason.as_str().parse().ok()),
        url: row.url,
        previous_secret_until: row.previous_secret_until.filter(|until| *until > now),
    }
}
