//! Webhook subscriptions of the caller's organization.

use async_trait::async_trait;

use super::{Call, Change, Partner};
use crate::contract::partner::endpoints::WebhooksApi;
use crate::contract::partner::types;
use crate::domain::cursor::List;
use crate::domain::event::EventType;
use crate::domain::id::WebhookId;
use crate::error::{Error, Result};
use crate::http::{Body, Page};
use crate::store::Audited;
use crate::store::webhooks::WebhookRow;
use crate::use_cases::Paging;
use crate::use_cases::webhooks::{self, NewWebhook, no_such_webhook};

#[async_trait]
impl WebhooksApi for Partner {
    /// Where an organization's events go is for people to see who changed it.
    type Write = Audited;

    async fn list_webhooks(
        &self,
        call: &Call,
        query: types::ListWebhooksQuery,
    ) -> Result<Page<types::WebhookSubscription>> {
        let organization = Some(call.caller().organization());
        let paging = Paging::of(List::Webhooks, organization, query.cursor.as_deref(), query.limit)?;
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
        change: &mut Change<Audited>,
        body: Body<types::CreateWebhookRequest>,
    ) -> Result<types::CreatedWebhook> {
        let body = body.into_inner();
        let new = NewWebhook { url: body.url, event_types: event_types(&body.event_types)? };
        let (call, unit) = change.parts();
        let (row, secret) =
            webhooks::create(unit, call, &self.app.sealer, self.app.most_webhooks, new).await?;
        let signing_secret = secret.reveal().to_owned();
        let types::WebhookSubscription { id, url, event_types, created_at, .. } = subscription(row);
        Ok(types::CreatedWebhook { id, url, event_types, signing_secret, created_at })
    }

    async fn delete_webhook(
        &self,
        call: &Call,
        path: types::DeleteWebhookPath,
    ) -> Result<types::DeletedWebhook> {
        let id = webhook_id(call, &path.id)?;
        let mut unit = call.begin().await?;
        webhooks::delete(&mut unit, call, id).await?;
        unit.commit().await?;
        Ok(types::DeletedWebhook { id: id.to_string(), deleted: true })
    }
}

fn webhook_id(call: &Call, id: &str) -> Result<WebhookId> {
    id.parse().map_err(|_| no_such_webhook(call))
}

/// The contract's events are some of those that there are.
fn event_types(sent: &[types::WebhookEventType]) -> Result<Vec<EventType>> {
    sent.iter().map(|event| event.to_string().parse().map_err(Error::internal)).collect()
}

fn subscription(row: WebhookRow) -> types::WebhookSubscription {
    types::WebhookSubscription {
        id: WebhookId::from_uuid(row.id).to_string(),
        event_types: row.events().filter_map(|event| event.parse().ok()).collect(),
        created_at: row.created_at,
        paused: row.paused_at.is_some(),
        paused_at: row.paused_at,
        paused_reason: row.pause_reason().map(|reason| reason.to_string()),
        url: row.url,
    }
}
