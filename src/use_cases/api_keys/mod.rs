//! Partner API keys: issuing, changing, rolling and revoking.

mod block;
mod issue;
mod revoke;
mod roll;
mod self_made;
mod update;

use serde_json::{Value, json};
use uuid::Uuid;

use super::Author;
use crate::domain::access::{KeyMode, Scope, joined};
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::{Error, Result};
use crate::store::AccessTransaction;
use crate::store::access::ApiKeyRow;

pub use block::{block, unblock};
pub use issue::{Issued, NewKey, insert, issue};
pub use revoke::{revoke, revoke_all};
pub use roll::{Expiry, roll};
pub use self_made::{Bounds, allowed_scopes, is_active, issue_own, revoke_own, roll_own};
pub use update::{KeyChange, add_scopes, set_limit, update};

/// A limit above this needs an additional right.
const USUAL_LIMIT: i32 = 60;

/// The scopes of a key that this version knows. A scope of a newer version gives no access here.
pub fn readable_scopes<T: std::str::FromStr>(row: &ApiKeyRow) -> Vec<T> {
    row.scopes.split_whitespace().filter_map(|scope| scope.parse().ok()).collect()
}

/// The error for unknown ids and for ids of other organizations.
pub fn no_such_key(by: &dyn Author) -> Error {
    Error::not_found(format!("{} has no API key with this id.", by.organization()))
}

/// Changes one key in one step, with an entry in the audit log if anything changed.
async fn change(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    (organization, key): (OrganizationId, ApiKeyId),
    action: &'static str,
    edit: impl FnOnce(&mut ApiKeyRow) -> Result<()>,
) -> Result<ApiKeyRow> {
    let before = find(tx, by, (organization, key)).await?;
    let mut row = before.clone();
    edit(&mut row)?;
    write(tx, by, &before, row, action).await
}

/// Writes a changed key and its entry, if anything recorded changed.
async fn write(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    before: &ApiKeyRow,
    mut row: ApiKeyRow,
    action: &'static str,
) -> Result<ApiKeyRow> {
    let organization = OrganizationId::from_uuid(row.organization_id);
    let entry = by.entry(action).about(Some(organization), ApiKeyId::from_uuid(row.id));
    let entry = entry.changed(&kept(before), &kept(&row));
    if entry.is_empty() {
        return Ok(row);
    }
    row.updated_at = by.now();
    let row = tx.update_api_key(row).await?;
    tx.audit(entry);
    Ok(row)
}

/// The key to change. A key of an unknown mode is left to newer versions.
async fn find(
    tx: &AccessTransaction,
    by: &dyn Author,
    (organization, key): (OrganizationId, ApiKeyId),
) -> Result<ApiKeyRow> {
    let row = tx.api_key(organization, key).await?.ok_or_else(|| no_such_key(by))?;
    row.mode.parse::<KeyMode>().map_err(Error::internal)?;
    Ok(row)
}

/// The key, which must be neither revoked nor expired.
///
/// # Errors
/// When there is no such key, or it was revoked or has expired.
pub async fn find_usable(
    tx: &AccessTransaction,
    by: &dyn Author,
    key: (OrganizationId, ApiKeyId),
) -> Result<ApiKeyRow> {
    let row = find(tx, by, key).await?;
    check_usable(&row, by.now(), "changed")?;
    Ok(row)
}

/// A revoked or expired key cannot be changed.
fn check_usable(row: &ApiKeyRow, now: i64, what: &str) -> Result<()> {
    let over = if row.revoked_at.is_some() {
        "was revoked"
    } else if row.has_expired(now) {
        "has expired"
    } else {
        return Ok(());
    };
    Err(Error::conflict(format!("The key {over}, which is final, and cannot be {what}. Issue a new one.")))
}

/// The state of a key in the audit log.
fn kept(row: &ApiKeyRow) -> Value {
    let id = |id: Uuid| ApiKeyId::from_uuid(id).to_string();
    let scopes: Vec<Scope> = readable_scopes(row);
    json!({
        "id": id(row.id),
        "clientId": id(row.client()),
        "organizationId": OrganizationId::from_uuid(row.organization_id).to_string(),
        "name": row.name,
        "mode": row.mode,
        "scopes": scopes.into_iter().map(Scope::as_str).collect::<Vec<_>>(),
        "rateLimitPerMinute": row.rate_limit_per_minute,
        "createdAt": row.created_at,
        "expiresAt": row.expires_at,
        "revokedAt": row.revoked_at,
        "revokedReason": row.revoked_reason,
        "replacedBy": row.replaced_by.map(id),
        "blockedAt": row.blocked_at,
        "lastUsedAt": null,
        "lastUsedAddress": null,
    })
}
