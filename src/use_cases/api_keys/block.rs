//! Blocking a key until staff have checked it: an organization's response to an emergency.

use super::{change, check_usable};
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::Result;
use crate::store::AccessTransaction;
use crate::store::access::ApiKeyRow;
use crate::use_cases::{Author, Because};

/// Blocks a key: it is refused from now on. One that is blocked already stays as it is.
///
/// # Errors
/// When there is no such key, or it is revoked or expired.
pub async fn block(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    key: (OrganizationId, ApiKeyId),
    reason: &str,
) -> Result<ApiKeyRow> {
    change(tx, &Because::of(by, reason), key, "api_key.block", |row| {
        check_usable(row, by.now(), "blocked")?;
        row.blocked_at = row.blocked_at.or(Some(by.now()));
        Ok(())
    })
    .await
}

/// Unblocks a key. One that is not blocked stays as it is.
///
/// # Errors
/// When there is no such key.
pub async fn unblock(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    key: (OrganizationId, ApiKeyId),
) -> Result<ApiKeyRow> {
    change(tx, by, key, "api_key.unblock", |row| {
        row.blocked_at = None;
        Ok(())
    })
    .await
}
