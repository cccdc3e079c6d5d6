//! Revoking a key.

use super::{change, write};
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::Result;
use crate::store::AccessTransaction;
use crate::store::access::ApiKeyRow;
use crate::use_cases::{Author, Because};

const ACTION: &str = "api_key.revoke";
/// Keys that are read at a time.
const AT_ONCE: u64 = 100;

/// Revokes a key; one that is revoked already stays as it is. Its subscriptions are delivered to as before.
///
/// # Errors
/// When there is no such key.
pub async fn revoke(
    tx: &mut AccessTransaction,
    because: &Because<'_>,
    key: (OrganizationId, ApiKeyId),
) -> Result<ApiKeyRow> {
    change(tx, because, key, ACTION, |row| {
        if row.revoked_at.is_none() {
            set_revoked(row, because);
        }
        Ok(())
    })
    .await
}

/// Revokes every key of an organization that was not revoked, those of a newer version included.
///
/// # Errors
/// When the database cannot be asked.
pub async fn revoke_all(
    tx: &mut AccessTransaction,
    because: &Because<'_>,
    organization: OrganizationId,
) -> Result<()> {
    loop {
        let keys = tx.current_keys(organization, AT_ONCE).await?;
        if keys.is_empty() {
            return Ok(());
        }
        for before in keys {
            let mut row = before.clone();
            set_revoked(&mut row, because);
            write(tx, because, &before, row, ACTION).await?;
        }
    }
}

fn set_revoked(row: &mut ApiKeyRow, because: &Because<'_>) {
    row.revoked_at = Some(because.now());
    row.revoked_reason = Some(because.reason().to_owned());
}
