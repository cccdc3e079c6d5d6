//! Changing the name, scopes or limit of a key.

use super::{USUAL_LIMIT, change, check_usable, find, joined, readable_scopes, write};
use crate::domain::access::Scope;
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::Result;
use crate::store::AccessTransaction;
use crate::store::access::ApiKeyRow;
use crate::use_cases::Author;

/// The changes of a key; `None` keeps the value.
#[derive(Debug, Clone, Default)]
pub struct KeyChange {
    /// Its name.
    pub name: Option<String>,
    /// Its scopes.
    pub scopes: Option<Vec<Scope>>,
    /// Requests per minute, 1 to 600. It belongs to the API client, so its other keys get the same.
    pub per_minute: Option<i32>,
}

/// Changes a key.
///
/// # Errors
/// When there is no such key, it is revoked or expired, or the author may not give it such a limit.
pub async fn update(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    key: (OrganizationId, ApiKeyId),
    new: KeyChange,
) -> Result<ApiKeyRow> {
    let row = change(tx, by, key, "api_key.update", |row| {
        check_usable(row, by.now(), "changed")?;
        if let Some(name) = new.name {
            row.name = name;
        }
        if let Some(scopes) = new.scopes {
            row.scopes = joined(scopes);
        }
        if let Some(per_minute) = new.per_minute {
            if per_minute > USUAL_LIMIT.max(row.rate_limit_per_minute) {
                by.require("keys:limits")?;
            }
            row.rate_limit_per_minute = per_minute;
        }
        Ok(())
    })
    .await?;
    share_limit(tx, by, &row).await?;
    Ok(row)
}

/// Gives a key more scopes, and likewise the keys that it was rolled into: its system may have changed over already. Those
/// that have ended are left out.
///
/// # Errors
/// When there is no such key, or neither it nor one that it was rolled into is usable.
pub async fn add_scopes(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    key: (OrganizationId, ApiKeyId),
    more: &[Scope],
) -> Result<()> {
    for row in usable_of_chain(tx, by, key).await? {
        let scopes = readable_scopes(&row).into_iter().chain(more.iter().copied()).collect();
        let new = KeyChange { scopes: Some(scopes), ..KeyChange::default() };
        update(tx, by, (key.0, ApiKeyId::from_uuid(row.id)), new).await?;
    }
    Ok(())
}

/// Gives the API client of a key another limit. It belongs to the client: the key itself may have been rolled, and may
/// have ended.
///
/// # Errors
/// When there is no such key, neither it nor one that it was rolled into is usable, or the author may not give such a
/// limit.
pub async fn set_limit(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    key: (OrganizationId, ApiKeyId),
    per_minute: i32,
) -> Result<()> {
    let usable = usable_of_chain(tx, by, key).await?;
    // The other keys of the client get the same.
    if let Some(row) = usable.first() {
        let new = KeyChange { per_minute: Some(per_minute), ..KeyChange::default() };
        update(tx, by, (key.0, ApiKeyId::from_uuid(row.id)), new).await?;
    }
    Ok(())
}

/// Those of a key and the keys that it was rolled into that are usable, in this order: at least one.
async fn usable_of_chain(
    tx: &AccessTransaction,
    by: &dyn Author,
    key: (OrganizationId, ApiKeyId),
) -> Result<Vec<ApiKeyRow>> {
    let named = find(tx, by, key).await?;
    let ended = check_usable(&named, by.now(), "changed");
    let mut usable = with_successors(tx, named).await?;
    usable.retain(|row| check_usable(row, by.now(), "changed").is_ok());
    if usable.is_empty() {
        ended?;
    }
    Ok(usable)
}

/// A key, and those that it was rolled into.
async fn with_successors(tx: &AccessTransaction, key: ApiKeyRow) -> Result<Vec<ApiKeyRow>> {
    let organization = OrganizationId::from_uuid(key.organization_id);
    let client = tx.keys_of_client(organization, key.client()).await?;
    let mut newer = key.replaced_by;
    let mut keys = vec![key];
    // A chain has no loops; the bound is for a damaged one.
    while let Some(next) = client.iter().find(|row| Some(row.id) == newer)
        && keys.len() <= client.len()
    {
        newer = next.replaced_by;
        keys.push(next.clone());
    }
    Ok(keys)
}

/// Gives the limit of this key to the other keys of its API client.
async fn share_limit(tx: &mut AccessTransaction, by: &dyn Author, key: &ApiKeyRow) -> Result<()> {
    let organization = OrganizationId::from_uuid(key.organization_id);
    for before in tx.keys_of_client(organization, key.client()).await? {
        if before.revoked_at.is_some() {
            continue;
        }
        let row = ApiKeyRow { rate_limit_per_minute: key.rate_limit_per_minute, ..before.clone() };
        write(tx, by, &before, row, "api_key.update").await?;
    }
    Ok(())
}
