//! Another URL, other events, or another state for a subscription.

use super::create::{check_twins, stored};
use super::pause::set_paused;
use super::{find, write};
use crate::domain::event::{EventType, PauseReason};
use crate::domain::id::WebhookId;
use crate::error::{Error, Result};
use crate::store::Audited;
use crate::store::webhooks::WebhookRow;
use crate::use_cases::Author;

/// What is to be changed of a subscription; `None` stays.
#[derive(Debug, Clone, Default)]
pub struct WebhookChange {
    /// Where deliveries go, those that are queued included. Judged before ([`super::judge_url`]).
    pub url: Option<String>,
    /// The events that are delivered.
    pub event_types: Option<Vec<EventType>>,
    /// Whether events wait.
    pub paused: Option<bool>,
}

/// Changes a subscription, for the partner whose it is. How many its organization may have does not matter: it is one of
/// them already, whatever changes, paused ones included.
///
/// # Errors
/// When there is no such subscription, it would be the same as another, or only Trailflow may resume it.
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

/// What Trailflow paused, or a newer version for a reason of its own, is not the partner's to resume.
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
