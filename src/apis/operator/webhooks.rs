//! Webhook subscriptions of any organization.

use async_trait::async_trait;
use uuid::Uuid;

use super::deliveries::delivery_view;
use super::tenant::{begin, tenant};
use super::{Call, Operator};
use crate::contract::operator::endpoints::WebhooksApi;
use crate::contract::operator::types;
use crate::domain::cursor::List;
use crate::domain::event::PauseReason;
use crate::domain::id::{ApiKeyId, OrganizationId, WebhookId};
use crate::error::{Error, Result};
use crate::http::{Body, Page};
use crate::store::webhooks::WebhookRow;
use crate::use_cases::webhooks::{self, Rotation, no_such_webhook};
use crate::use_cases::{Because, Paging};

#[async_trait]
impl WebhooksApi for Operator {
    async fn list_webhooks(
        &self,
        call: &Call,
        path: types::ListWebhooksPath,
        query: types::ListWebhooksQuery,
    ) -> Result<Page<types::Webhook>> {
        let organization = tenant(call, &path.organization_id).await?;
        let cursors = self.app.store.cursors(List::Webhooks, Some(organization));
        let paging = Paging::of(cursors, query.cursor.as_deref(), query.limit)?;
        let found = self.app.store.tenant(organization).webhooks(paging.after, paging.limit).await?;
        paging.page(found, |row| row.id, |row| Ok(view(row, call.now())))
    }

    async fn pause_webhook(
        &self,
        call: &Call,
        path: types::PauseWebhookPath,
        body: Body<types::WebhookReasonRequest>,
    ) -> Result<types::Webhook> {
        let mut tx = begin(call, &path.organization_id).await?;
        let (id, by) = (webhook_id(call, &path.webhook_id)?, Because::of(call, &body.reason));
        let row = webhooks::pause(&mut tx, &by, id, PauseReason::Staff).await?;
        tx.commit().await?;
        Ok(view(row, call.now()))
    }

    async fn resume_webhook(
        &self,
        call: &Call,
        path: types::ResumeWebhookPath,
        body: Body<types::WebhookReasonRequest>,
    ) -> Result<types::Webhook> {
        let mut tx = begin(call, &path.organization_id).await?;
        let (id, by) = (webhook_id(call, &path.webhook_id)?, Because::of(call, &body.reason));
        let row = webhooks::resume(&mut tx, &by, id).await?;
        tx.commit().await?;
        Ok(view(row, call.now()))
    }

    async fn rotate_webhook_secret(
        &self,
        call: &Call,
        path: types::RotateWebhookSecretPath,
        body: Body<types::RotateWebhookSecretRequest>,
    ) -> Result<types::RotatedWebhookSecret> {
        let mut tx = begin(call, &path.organization_id).await?;
        let (id, by) = (webhook_id(call, &path.webhook_id)?, Because::of(call, &body.reason));
        // A stolen key may have rotated it: that overlap must not block the owner's rotation.
        let how = Rotation::AtOnce { overlap_hours: body.overlap_hours };
        let rotated = webhooks::rotate_secret(&mut tx, &by, &self.app.sealer, id, how).await?;
        tx.commit().await?;
        Ok(types::RotatedWebhookSecret {
            id: id.to_string(),
            signing_secret: rotated.secret.reveal().to_owned(),
            previous_secret_until: rotated.previous_until,
        })
    }

    async fn test_webhook(
        &self,
        call: &Call,
        path: types::TestWebhookPath,
        body: Body<types::WebhookReasonRequest>,
    ) -> Result<types::WebhookDelivery> {
        let mut tx = begin(call, &path.organization_id).await?;
        let organization = tx.organization();
        let (id, by) = (webhook_id(call, &path.webhook_id)?, Because::of(call, &body.reason));
        let delivery = webhooks::send_test(&mut tx, &by, id).await?;
        tx.commit().await?;
        let row = self.app.store.tenant(organization).delivery(delivery).await?;
        delivery_view(organization, row.ok_or_else(|| Error::internal("a new delivery is not there"))?)
    }
}

fn webhook_id(call: &Call, id: &str) -> Result<WebhookId> {
    id.parse().map_err(|_| no_such_webhook(call))
}

/// Subscriptions of test keys that are listed where live access is approved.
const MOST_OF_TEST_KEYS: u64 = 100;

/// The subscriptions that test keys created: they go on when live traffic begins, and somebody should know.
pub(super) async fn of_test_keys(call: &Call, organization: OrganizationId) -> Result<Vec<types::Webhook>> {
    let rows = call.app().store.tenant(organization).webhooks_of_test_keys(MOST_OF_TEST_KEYS).await?;
    Ok(rows.into_iter().map(|row| view(row, call.now())).collect())
}

/// A subscription as staff see it.
pub(super) fn view(row: WebhookRow, now: i64) -> types::Webhook {
    let key = |id: Option<Uuid>| id.map(|id| ApiKeyId::from_uuid(id).to_string());
    types::Webhook {
        id: WebhookId::from_uuid(row.id).to_string(),
        organization_id: OrganizationId::from_uuid(row.organization_id).to_string(),
        event_types: row.events().filter_map(|event| event.parse().ok()).collect(),
        created_at: row.created_at,
        created_by_key: key(row.created_by_key),
        url_changed_by_key: key(row.url_changed_by_key),
        secret_rotated_by_key: key(row.secret_rotated_by_key),
        paused_at: row.paused_at,
        paused_reason: row.pause_reason(),
        url: row.url,
        previous_secret_until: row.previous_secret_until.filter(|until| *until > now),
    }
}
