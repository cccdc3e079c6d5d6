//! Webhook subscriptions: creating, pausing, resuming, testing and deleting them, and rotating their secrets.
//! Partners do it themselves, and staff for them.

mod create;
mod delete;
mod pause;
mod rotate_secret;
mod secret;
mod send_test;
mod update;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::Author;
use crate::domain::id::WebhookId;
use crate::error::{Error, Result};
use crate::store::webhooks::WebhookRow;
use crate::store::{Audited, UnitOfWork};

pub use create::{NewWebhook, create, judge_url};
pub use delete::{delete, delete_all};
pub use pause::{pause, pause_those_of, resume};
pub use rotate_secret::{Rotated, Rotation, rotate_secret};
pub use secret::open_secret;
pub use send_test::send_test;
pub use update::{WebhookChange, update};

/// The error for unknown ids and for ids of other organizations.
pub fn no_such_webhook(by: &dyn Author) -> Error {
    Error::not_found(format!("{} has no webhook subscription with this id.", by.organization()))
}

async fn find(tx: &UnitOfWork, by: &dyn Author, id: WebhookId) -> Result<WebhookRow> {
    tx.tenant().await?.webhook(id).await?.ok_or_else(|| no_such_webhook(by))
}

/// Changes a subscription, with an entry in the audit log. If nothing changes, nothing is written.
async fn change(
    tx: &mut Audited,
    by: &dyn Author,
    id: WebhookId,
    action: &'static str,
    edit: impl FnOnce(&mut WebhookRow) -> Result<()>,
) -> Result<WebhookRow> {
    let before = find(tx, by, id).await?;
    let mut row = before.clone();
    edit(&mut row)?;
    write(tx, by, &before, &row, action);
    Ok(row)
}

/// Writes a changed subscription and its entry, if anything changed.
fn write(tx: &mut Audited, by: &dyn Author, before: &WebhookRow, row: &WebhookRow, action: &'static str) {
    if row != before {
        let entry = by.entry(action).about(Some(tx.organization()), WebhookId::from_uuid(row.id));
        tx.audit(entry.changed(&state(before, by.now()), &state(row, by.now())));
        tx.update_webhook(row);
    }
}

/// The state of a subscription in the audit log: without the URL's query, which may contain a token. A digest of the
/// whole URL shows changes of the query alone.
fn kept(row: &WebhookRow) -> Value {
    let event_types = &row.event_types;
    match row.url.split_once('?') {
        None => json!({"url": row.url, "eventTypes": event_types}),
        Some((url, _query)) => {
            json!({"url": url, "urlDigest": digest(&row.url), "eventTypes": event_types})
        }
    }
}

/// The recorded state, and the values that can change.
fn state(row: &WebhookRow, now: i64) -> Value {
    let mut state = kept(row);
    state["pausedAt"] = json!(row.paused_at);
    state["pausedReason"] = json!(row.pause_reason().map(|reason| reason.as_str()));
    // A digest of the encrypted secret: it only distinguishes one secret from another.
    state["secretDigest"] = json!(digest(&row.sealed_secret));
    state["previousSecretUntil"] = json!(row.previous_secret_until.filter(|until| *until > now));
    state
}

/// The first 32 bits of the SHA-256, in hex: enough to distinguish two values, and far too little to recover one.
fn digest(value: impl AsRef<[u8]>) -> String {
    hex::encode(&Sha256::digest(value)[..4])
}
