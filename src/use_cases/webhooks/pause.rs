//! Pausing and resuming subscriptions.

use uuid::Uuid;

use super::{change, write};
use crate::domain::event::PauseReason;
use crate::domain::id::{ApiKeyId, WebhookId};
use crate::error::Result;
use crate::store::Audited;
use crate::store::webhooks::WebhookRow;
use crate::use_cases::Author;

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

/// Pauses the next `most` subscriptions of these keys, after the one with id `after`: those that one of the keys
/// created, or whose URL or secret one of them changed. Returns the id after which to continue, if there are more.
///
/// # Errors
/// When the database is unavailable.
pub async fn pause_those_of(
    tx: &mut Audited,
    by: &dyn Author,
    keys: &[ApiKeyId],
    (after, most): (Option<Uuid>, u64),
) -> Result<Option<Uuid>> {
    let found = tx.tenant().await?.webhooks_of_keys(keys, after, most).await?;
    let last = found.rows.last().map(|row| row.id);
    for before in &found.rows {
        let mut row = before.clone();
        set_paused(&mut row, by.now(), PauseReason::Staff);
        write(tx, by, before, &row, "webhook.pause");
    }
    Ok(last.filter(|_| found.more))
}

/// Only staff resume what staff paused: their reason replaces any other.
pub(super) fn set_paused(row: &mut WebhookRow, now: i64, reason: PauseReason) {
    if row.paused_at.is_none() || reason == PauseReason::Staff {
        row.paused_at.get_or_insert(now);
        row.paused_reason = Some(reason.to_string());
    }
}
