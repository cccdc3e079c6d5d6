//! What an API key leaves behind when it is revoked: the webhook subscriptions that it created go on being
//! delivered to, wherever they lead.

use super::super::webhooks;
use crate::contract::operator::types;
use crate::domain::event::PauseReason;
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::{Error, Result};
use crate::gate::operator::Call;

/// Subscriptions that are shown, and that are paused in one step. An organization has fewer, unless it had more
/// before there was a limit.
const AT_ONCE: u64 = 100;

/// The API client of a key: what its keys created is its own.
pub(super) struct Creator<'a> {
    call: &'a Call,
    organization: OrganizationId,
    keys: Vec<ApiKeyId>,
}

impl<'a> Creator<'a> {
    /// The creator that this key belongs to.
    pub(super) async fn of(call: &'a Call, key: &types::ApiKey) -> Result<Creator<'a>> {
        let organization: OrganizationId = key.organization_id.parse().map_err(Error::internal)?;
        let client: ApiKeyId = key.client_id.parse().map_err(Error::internal)?;
        let keys = call.app().store.keys_of_client(organization, client.uuid()).await?;
        let keys = keys.into_iter().map(|key| ApiKeyId::from_uuid(key.id)).collect();
        Ok(Creator { call, organization, keys })
    }

    /// The subscriptions, oldest first.
    pub(super) async fn webhooks(&self) -> Result<Vec<types::Webhook>> {
        let tenant = self.call.app().store.tenant(self.organization);
        let found = tenant.webhooks_of_keys(&self.keys, None, AT_ONCE).await?;
        Ok(found.rows.into_iter().map(|row| webhooks::view(row, self.call.now())).collect())
    }

    /// Pauses those that are not paused, each with an entry in the audit log. Repeating it after a failure
    /// pauses the rest.
    pub(super) async fn pause_webhooks(&self, reason: &str) -> Result<()> {
        let now = self.call.now();
        let mut after = None;
        loop {
            let mut unit = self.call.begin(self.organization).await?;
            let found = unit.tenant().await?.webhooks_of_keys(&self.keys, after, AT_ONCE).await?;
            after = found.rows.last().map(|row| row.id);
            for mut row in found.rows.into_iter().filter(|row| row.paused_at.is_none()) {
                let was = webhooks::view(row.clone(), now);
                row.paused_at = Some(now);
                row.paused_reason = Some(PauseReason::Staff.to_string());
                let entry = self.call.entry("webhook.pause").about(Some(self.organization), &was.id);
                unit.audit(entry.because(reason).changed(&was, &webhooks::view(row.clone(), now)));
                unit.update_webhook(&row);
            }
            unit.commit().await?;
            if !found.more {
                return Ok(());
            }
        }
    }
}
