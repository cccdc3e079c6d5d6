//! Pausing and resuming subscriptions.

use super::{change, write};
use crate::domain::event::PauseReason;
use crate::domain::id::{ApiKeyId, OrganizationId, WebhookId};
use crate::error::Result;
use crate::store::webhooks::WebhookRow;
use crate::store::{Audited, Store};
use crate::use_cases::Author;

/// Subscriptions that are paused in one step.
const AT_ONCE: u64 = 100;

/// Pauses a subscription: its events wait. A paused one stays paused; staff's reason replaces any other.
///
/// # Errors
/// When there is no such subscription.
pub async fn pause(tx: &mut Audited, by: &dyn Author, id: WebhookId, why: PauseReason) -> Result<WebhookRow> {
    change(tx, by, id, "webhook.pause", |row| {
        set_paused(row, by.now(), why);
        Ok(())
    })
    .await
}

/// Resumes a subscription: waiting deliveries are sent.
///
/// # Errors
/// When there is no such subscription.
pub async fn resume(tx: &mut Audited, by: &dyn Author, id: WebhookId) -> Result<WebhookRow> {
    change(tx, by, id, "webhook.resume", |row| {
        row.paused_at = None;
        row.paused_reason = None;
        Ok(())
    })
    .await
}

/// Pauses the subscriptions of these keys: those that one of the keys created, or whose URL or secret one of them changed
/// last. It does so in steps; repeating it after a failure pauses the rest.
///
/// # Errors
/// When the database is unavailable.
pub async fn pause_those_of(
    store: &Store,
    by: &dyn Author,
    organization: OrganizationId,
    keys: &[ApiKeyId],
    why: PauseReason,
) -> Result<()> {
    let mut after = None;
    loop {
        let mut tx = store.begin(organization, by.now()).await?;
        let found = tx.tenant().await?.webhooks_of_keys(keys, after, AT_ONCE).await?;
        for before in &found.rows {
            let mut row = before.clone();
            set_paused(&mut row, by.now(), why);
            write(&mut tx, by, before, &row, "webhook.pause");
        }
        tx.commit().await?;
        after = found.rows.last().map(|row| row.id).filter(|_| found.more);
        if after.is_none() {
            return Ok(());
        }
    }
}

/// Only staff resume what staff paused: their reason replaces any other.
pub(super) fn set_paused(row: &mut WebhookRow, now: i64, reason: PauseReason) {
    if row.paused_at.is_none() || reason == PauseReason::Staff {
        row.paused_at.get_or_insert(now);
        row.paused_reason = Some(reason.to_string());
    }
}
