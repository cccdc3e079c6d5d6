//! Deleting a subscription.

use super::{find, kept};
use crate::domain::id::WebhookId;
use crate::error::Result;
use crate::store::Audited;
use crate::store::audit::Entry;
use crate::use_cases::Author;

/// Deletes a subscription. Its queued deliveries are cancelled.
///
/// # Errors
/// When there is no such subscription.
pub async fn delete(tx: &mut Audited, by: &dyn Author, id: WebhookId) -> Result<()> {
    let row = find(tx, by, id).await?;
    let entry = by.entry("webhook.delete").about(Some(tx.organization()), id);
    tx.audit(Entry { before: Some(kept(&row)), ..entry });
    tx.delete_webhook(id);
    Ok(())
}
