//! Deleting a subscription.

use super::{find, kept};
use crate::domain::id::{OrganizationId, WebhookId};
use crate::error::Result;
use crate::store::audit::Entry;
use crate::store::webhooks::WebhookRow;
use crate::store::{AccessClosing, Audited};
use crate::use_cases::Author;

/// Deletes a subscription. Its queued deliveries are cancelled.
///
/// # Errors
/// When there is no such subscription.
pub async fn delete(tx: &mut Audited, by: &dyn Author, id: WebhookId) -> Result<()> {
    let row = find(tx, by, id).await?;
    let entry = entry(by, tx.organization(), &row);
    tx.audit(entry);
    tx.delete_webhook(id);
    Ok(())
}

/// Deletes all subscriptions of an organization that ends.
///
/// # Errors
/// When the database cannot be asked.
pub async fn delete_all(tx: &mut AccessClosing, by: &dyn Author) -> Result<()> {
    loop {
        let rows = tx.next_webhooks().await?;
        if rows.is_empty() {
            return Ok(());
        }
        for row in rows {
            let entry = entry(by, tx.organization_id(), &row);
            tx.audit(entry);
            tx.delete_webhook(WebhookId::from_uuid(row.id)).await?;
        }
    }
}

fn entry(by: &dyn Author, organization: OrganizationId, row: &WebhookRow) -> Entry {
    let entry = by.entry("webhook.delete").about(Some(organization), WebhookId::from_uuid(row.id));
    Entry { before: Some(kept(row)), ..entry }
}
