//! Test keys that an organization's members create, roll and revoke themselves. Staff manage live keys.

use super::roll::{Expiry, check_rollable, replace};
use super::{Issued, NewKey, USUAL_LIMIT, find, issue, no_such_key, readable_scopes, revoke};
use crate::domain::access::{AccessState, KeyMode, Scope};
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::{Error, Result};
use crate::store::AccessTransaction;
use crate::store::access::{ApiKeyRow, OrganizationRow};
use crate::use_cases::organizations::no_such_organization;
use crate::use_cases::{Author, Because};

/// The bounds of keys that members create themselves.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// Active test keys of an organization.
    pub most: usize,
}

/// The scopes that an organization's members may give a key: those that staff set, else those of the first key that
/// staff issued, else all.
#[must_use]
pub fn allowed_scopes(organization: &OrganizationRow, first: Option<&ApiKeyRow>) -> Vec<Scope> {
    match (&organization.allowed_scopes, first) {
        (Some(words), _) => words.split_whitespace().filter_map(|word| word.parse().ok()).collect(),
        (None, Some(first)) => readable_scopes(first),
        (None, None) => Scope::ALL.to_vec(),
    }
}

/// Whether a key counts towards the organization's number of keys. A rolled key does not, because it will expire.
#[must_use]
pub fn is_active(row: &ApiKeyRow, now: i64) -> bool {
    !row.has_ended(now) && row.replaced_by.is_none()
}

/// Creates a test key.
///
/// # Errors
/// When the organization has no access, or has the maximum number of test keys, or when the key would have disallowed
/// scopes.
pub async fn issue_own(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    new: NewKey,
    bounds: Bounds,
) -> Result<Issued> {
    let row = tx.organization(new.organization).await?.ok_or_else(no_such_organization)?;
    check_access(&row)?;
    if new.mode != KeyMode::Test {
        return Err(Error::Forbidden("Live keys are issued by Trailflow. Ask Trailflow for one.".to_owned()));
    }
    if !(1..=USUAL_LIMIT).contains(&new.per_minute) {
        let message = format!("must be from 1 to {USUAL_LIMIT}; ask Trailflow for more");
        return Err(Error::invalid("limit", message));
    }
    let allowed = allowed_scopes(&row, tx.first_key(new.organization).await?.as_ref());
    if new.scopes.is_empty() {
        return Err(Error::invalid("scope", "must have at least one item"));
    }
    if let Some(more) = new.scopes.iter().find(|scope| !allowed.contains(scope)) {
        return Err(Error::invalid(
            "scope",
            format!("must not hold {}; ask Trailflow for it", more.as_str()),
        ));
    }
    let keys = test_keys(tx, new.organization, by.now()).await?;
    let active = keys.iter().filter(|key| is_active(key, by.now())).count();
    if active >= bounds.most {
        return Err(Error::conflict(format!(
            "Your organization has {active} active test keys, which is as many as it can have. Revoke one that is \
             no longer used."
        )));
    }
    issue(tx, by, new).await
}

/// Replaces a test key, with an overlap. The new one keeps what staff granted the old one.
///
/// # Errors
/// When there is no such test key, or it cannot be rolled; when the organization has no access, or so many keys that were
/// rolled and still work that another one is too many.
pub async fn roll_own(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    key: (OrganizationId, ApiKeyId),
    overlap_days: i32,
    bounds: Bounds,
) -> Result<Issued> {
    check_access(&tx.organization(key.0).await?.ok_or_else(no_such_organization)?)?;
    let before = test_key(tx, by, key).await?;
    check_rollable(&before, by.now())?;
    // What is rolled is no active key any more, and works on: without a bound, there were any number of them. Each key may
    // have one that it replaces.
    let working = test_keys(tx, key.0, by.now()).await?.len();
    if overlap_days > 0 && working >= 2 * bounds.most {
        return Err(Error::conflict(format!(
            "Your organization has {working} test keys that work, those that were rolled included, which is as many as it \
             can have. End one of those, or roll without an overlap."
        )));
    }
    replace(tx, by, before, overlap_days, Expiry::AsBefore).await
}

/// Revokes a test key, regardless of the organization's access; one that is revoked already stays as it is.
///
/// # Errors
/// When there is no such test key.
pub async fn revoke_own(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    key: (OrganizationId, ApiKeyId),
    reason: &str,
) -> Result<ApiKeyRow> {
    test_key(tx, by, key).await?;
    revoke(tx, &Because::of(by, reason), key).await
}

/// A test key of the organization. Members may not change live keys.
async fn test_key(
    tx: &AccessTransaction,
    by: &dyn Author,
    key: (OrganizationId, ApiKeyId),
) -> Result<ApiKeyRow> {
    let row = find(tx, by, key).await?;
    if row.mode == KeyMode::Test.as_str() { Ok(row) } else { Err(no_such_key(by)) }
}

/// An organization's test keys that work.
async fn test_keys(tx: &AccessTransaction, organization: OrganizationId, now: i64) -> Result<Vec<ApiKeyRow>> {
    let mut keys = tx.tenant(organization).usable_keys(now).await?;
    keys.retain(|key| key.mode == KeyMode::Test.as_str());
    Ok(keys)
}

fn check_access(row: &OrganizationRow) -> Result<()> {
    match AccessState::of_stored(&row.access_state) {
        AccessState::NotEnabled => Err(Error::PartnerAccessNotEnabled),
        AccessState::Disabled => Err(Error::PartnerAccessDisabled),
        AccessState::TestEnabled | AccessState::LiveEnabled => Ok(()),
    }
}
