//! GET and POST /v1/webhooks, DELETE /v1/webhooks/{id}

use async_trait::async_trait;

use crate::clock::{random, uuid_at};
use crate::contract::partner::endpoints::WebhooksApi;
use crate::contract::partner::types;
use crate::domain::cursor::{Cursors, List};
use crate::domain::id::WebhookId;
use crate::error::{Error, Result};
use crate::gate::{Call, Change};
use crate::http::{Body, Page};
use crate::secrets::seal::webhook_secret;
use crate::store::webhooks::WebhookRow;
use crate::surfaces::partner::Partner;
use crate::webhooks::{Refusal, SigningSecret};

#[async_trait]
impl WebhooksApi for Partner {
    async fn list_webhooks(
        &self,
        call: &Call,
        query: types::ListWebhooksQuery,
    ) -> Result<Page<types::WebhookSubscription>> {
        let cursors = Cursors::of(List::Webhooks, Some(call.caller().organization()));
        let after = cursors.read_id(query.cursor.as_deref())?;
        let slice = call.tenant().webhooks(after, query.limit.unsigned_abs().into()).await?;
        slice.into_page(|row| cursors.after_id(row.id), subscription)
    }

    /// Looks the host up: nobody of the organization shall wait for a stranger's name server.
    async fn prepare_create_webhook(
        &self,
        _call: &Call,
        body: &Body<types::CreateWebhookRequest>,
    ) -> Result<()> {
        self.app.sender.guard().admit(&body.url).await.map_err(refused)
    }

    async fn create_webhook(
        &self,
        change: &mut Change,
        body: Body<types::CreateWebhookRequest>,
    ) -> Result<types::CreatedWebhook> {
        let (at, sealer) = (change.at(), self.app.sealer.clone());
        let id = WebhookId::from_uuid(uuid_at(at));
        let secret = SigningSecret::new(random());
        let mut event_types = body.event_types.clone();
        event_types.sort_unstable();
        let row = WebhookRow {
            organization_id: change.unit().organization().uuid(),
            id: id.uuid(),
            url: body.url.clone(),
            event_types: serde_json::to_value(&event_types).map_err(Error::internal)?,
            sealed_secret: sealer.seal(&webhook_secret(id), secret.reveal().as_bytes()),
            created_at: at,
            paused_at: None,
            paused_reason: None,
            previous_sealed_secret: None,
            previous_secret_until: None,
        };
        change.unit().insert_webhook(&row);
        Ok(types::CreatedWebhook {
            id: id.to_string(),
            url: row.url,
            event_types,
            signing_secret: secret.reveal().to_owned(),
            created_at: at,
        })
    }

    async fn delete_webhook(
        &self,
        call: &Call,
        path: types::DeleteWebhookPath,
    ) -> Result<types::DeletedWebhook> {
        let id: WebhookId = path.id.parse().map_err(|_| no_such_webhook())?;
        let mut unit = call.begin().await?;
        unit.tenant().await?.webhook(id).await?.ok_or_else(no_such_webhook)?;
        unit.delete_webhook(id);
        unit.commit().await?;
        Ok(types::DeletedWebhook { id: id.to_string(), deleted: true })
    }
}

fn subscription(row: WebhookRow) -> Result<types::WebhookSubscription> {
    Ok(types::WebhookSubscription {
        id: WebhookId::from_uuid(row.id).to_string(),
        url: row.url,
        event_types: serde_json::from_value(row.event_types).map_err(Error::internal)?,
        created_at: row.created_at,
    })
}

fn refused(refusal: Refusal) -> Error {
    Error::invalid("/url", refusal.to_string())
}

fn no_such_webhook() -> Error {
    Error::not_found("Your organization has no webhook subscription with this id.")
}
