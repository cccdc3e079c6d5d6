//! The demo's webhook subscription. It has the id of the contract's examples, so that what the reference's forms hold
//! works with the demo's key.

use serde_json::json;

use crate::app::App;
use crate::clock::random;
use crate::domain::id::{OrganizationId, WebhookId};
use crate::error::{Error, Result};
use crate::secrets::seal::webhook_secret;
use crate::store::audit::Entry;
use crate::store::webhooks::WebhookRow;
use crate::webhooks::SigningSecret;

/// The example of `openapi.yaml`.
const ID: &str = "whsub_019d0c6d58207a9ba1f04d27c8b3596a";
/// A name that never resolves: deliveries fail, and the portal shows how that looks.
const URL: &str = "https://hooks.bluebonnet.example/trailflow";

/// Makes the subscription unless it is there.
pub(super) async fn subscribe(app: &App, organization: OrganizationId) -> Result<()> {
    let id: WebhookId = ID.parse().map_err(|_| Error::internal("the demo's subscription has no id"))?;
    let mut tx = app.store.begin(organization, app.clock.now()).await?;
    if tx.tenant().await?.webhook(id).await?.is_some() {
        return Ok(());
    }
    let (at, secret) = (tx.at(), SigningSecret::new(random()));
    tx.audit(Entry::by_system("webhook.create", at).about(Some(organization), id));
    tx.insert_webhook(&WebhookRow {
        organization_id: organization.uuid(),
        id: id.uuid(),
        url: URL.to_owned(),
        event_types: json!(["load.status_changed"]),
        sealed_secret: app.sealer.seal(&webhook_secret(id), secret.reveal().as_bytes()),
        created_at: at,
        paused_at: None,
        paused_reason: None,
        previous_sealed_secret: None,
        previous_secret_until: None,
        created_by_key: None,
        url_changed_by_key: None,
        secret_rotated_by_key: None,
    });
    tx.commit().await
}
