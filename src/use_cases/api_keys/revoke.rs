//! Revoking a key.

use super::change;
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::Result;
use crate::store::AccessTransaction;
use crate::store::access::ApiKeyRow;
use crate::use_cases::{Author, Because};

/// Revokes a key; one that is revoked already stays as it is. Deliveries to its subscriptions continue.
///
/// # Errors
/// When there is no such key.
pub async fn revoke(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    key: (OrganizationId, ApiKeyId),
    reason: &str,
) -> Result<ApiKeyRow> {
    change(tx, &Because::of(by, reason), key, "api_key.revoke", |row| {
        if row.revoked_at.is_none() {
            row.revoked_at = Some(by.now());
            row.revoked_reason = Some(reason.to_owned());
        }
        Ok(())
    })
    .await
}
