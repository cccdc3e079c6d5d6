//! Changing a subscription's URL, events or state.

use super::create::{check_twins, stored};
use super::pause::set_paused;
use super::{find, write};
use crate::domain::event::{EventType, PauseReason};
use crate::domain::id::WebhookId;
use crate::error::{Error, Result};
use crate::store::Audited;
use crate::store::webhooks::WebhookRow;
use crate::use_cases::Author;

/// The changes of a subscription; `None` keeps the value.
#[derive(Debug, Clone, Default)]
pub struct WebhookChange {
    /// The URL of its deliveries, including queued ones. It must have been checked ([`super::judge_url`]).
    pub url: Option<String>,
    /// The events that are delivered.
    pub event_types: Option<Vec<EventType>>,
    /// Whether it is paused.
    pub paused: Option<bool>,
}

/// Changes a subscription of a partner. The organization's maximum does not matter: the subscription counts already,
/// even if it is paused.
///
/// # Errors
/// When there is no such subscription, it would equal another one, or only Trailflow may resume it.
pub async fn update(
    tx: &mut Audited,
    by: &dyn Author,
    id: WebhookId,
    new: WebhookChange,
) -> Result<WebhookRow> {
    let before = find(tx, by, id).await?;
    let mut row = before.clone();
    if let Some(url) = new.url.filter(|url| *url != before.url) {
        row.url = url;
        row.url_changed_by_key = by.api_key().map(|key| key.uuid());
    }
    if let Some(event_types) = new.event_types {
        row.event_types = stored(event_types);
    }
    if row != before {
        check_twins(tx, &row).await?;
    }
    match new.paused {
        Some(true) => set_paused(&mut row, by.now(), PauseReason::Partner),
        Some(false) if row.paused_at.is_some() => resume(&mut row)?,
        _ => {}
    }
    write(tx, by, &before, &row, "webhook.update");
    Ok(row)
}

/// The partner may not resume a subscription that Trailflow paused, or that a newer version paused for an unknown
/// reason.
fn resume(row: &mut WebhookRow) -> Result<()> {
    match row.pause_reason() {
        Some(PauseReason::Partner | PauseReason::Gone) => {
            row.paused_at = None;
            row.paused_reason = None;
            Ok(())
        }
        Some(PauseReason::Staff) | None => {
            Err(Error::conflict("Trailflow paused this subscription. Ask Trailflow to resume it."))
        }
    }
}
