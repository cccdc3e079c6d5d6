//! Replacing a key by another, with an overlap in which both work.

use super::issue::{check, insert_with};
use super::{Issued, NewKey, check_usable, find, readable_scopes, write};
use crate::domain::access::KeyMode;
use crate::domain::id::{ApiKeyId, OrganizationId, PortalUserId};
use crate::domain::moment;
use crate::error::{Error, Result};
use crate::store::AccessTransaction;
use crate::store::access::ApiKeyRow;
use crate::use_cases::Author;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// When the new key of a roll expires.
#[derive(Debug, Clone, Copy)]
pub enum Expiry {
    /// When the old one does: rolling a temporary key does not make it permanent.
    AsBefore,
    /// Never.
    Never,
    /// At this moment, in Unix milliseconds.
    At(i64),
}

/// Replaces a key by a new one of the same API client. The old one works for the days of the overlap, and is revoked
/// at once if there are none.
///
/// # Errors
/// When there is no such key, it is revoked, expired or already rolled, or the author may not issue such a key.
pub async fn roll(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    (organization, key): (OrganizationId, ApiKeyId),
    overlap_days: i32,
    expiry: Expiry,
) -> Result<Issued> {
    if let Expiry::At(moment) = expiry {
        moment::expiry(Some(moment), by.now())?;
    }
    let before = find(tx, by, (organization, key)).await?;
    check_rollable(&before, by.now())?;
    let mode: KeyMode = before.mode.parse().map_err(Error::internal)?;
    check(tx, by, organization, mode, before.rate_limit_per_minute).await?;
    replace(tx, by, before, overlap_days, expiry).await
}

/// Checks that a key can be rolled.
pub(super) fn check_rollable(row: &ApiKeyRow, now: i64) -> Result<()> {
    check_usable(row, now, "rolled")?;
    if let Some(newer) = row.replaced_by {
        let newer = ApiKeyId::from_uuid(newer);
        return Err(Error::conflict(format!("The key was rolled into {newer} before. Roll that one.")));
    }
    Ok(())
}

/// Writes the new key, and the end of the old one.
pub(super) async fn replace(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    before: ApiKeyRow,
    overlap_days: i32,
    expiry: Expiry,
) -> Result<Issued> {
    let now = by.now();
    let organization = OrganizationId::from_uuid(before.organization_id);
    let mode: KeyMode = before.mode.parse().map_err(Error::internal)?;
    let new = NewKey {
        organization,
        name: before.name.clone(),
        mode,
        scopes: readable_scopes(&before),
        per_minute: before.rate_limit_per_minute,
        made_by: before.made_by.map(PortalUserId::from_uuid),
        expires_at: match expiry {
            Expiry::AsBefore => before.expires_at,
            Expiry::Never => None,
            Expiry::At(moment) => Some(moment),
        },
    };
    let made = insert_with(tx, by, new, before.scopes.clone(), Some(before.client())).await?;
    let mut old = before.clone();
    old.replaced_by = Some(made.row.id);
    if overlap_days == 0 {
        old.revoked_at = Some(now);
        old.revoked_reason = Some(format!("Rolled into {}.", ApiKeyId::from_uuid(made.row.id)));
    } else {
        let over = now + i64::from(overlap_days) * DAY_MS;
        old.expires_at = Some(old.expires_at.map_or(over, |earlier| earlier.min(over)));
    }
    write(tx, by, &before, old, "api_key.roll").await?;
    Ok(made)
}
