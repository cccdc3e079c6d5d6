//! The end of an organization.
//!
//! It is over for good, and everything that somebody could still do with it ends in one transaction: its keys, webhook
//! subscriptions, people with their sessions and invitations, requests to staff, and mails that are queued. Each leaves
//! its own entry in the audit log, as if it had been ended alone. Its freight stays for a while, so that it can be
//! exported, and is then removed ([`Store::prune_freight`](crate::store::Store::prune_freight)).
//!
//! Subscriptions are deleted rather than paused: a paused one keeps its signing secret and its queue, for a resumption
//! that never comes.

use super::organizations::{change, no_such_organization};
use super::{Author, Because, api_keys, portal_users, staff_requests, webhooks};
use crate::domain::access::AccessState;
use crate::domain::moment::written;
use crate::error::{Error, Result};
use crate::store::AccessClosing;
use crate::store::access::OrganizationRow;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// For so long access must have been disabled: somebody who still needs the API has noticed by then.
const DISABLED_FOR_MS: i64 = 30 * DAY_MS;

/// Closes the organization that the transaction holds. `name` confirms that it is the one that is meant. One that is
/// closed already stays as it is.
///
/// # Errors
/// When there is no such organization, the name is another, or its access was not disabled for 30 days.
pub async fn close_organization(
    tx: &mut AccessClosing,
    by: &dyn Author,
    name: &str,
    reason: &str,
) -> Result<OrganizationRow> {
    let id = tx.organization_id();
    let row = tx.organization(id).await?.ok_or_else(no_such_organization)?;
    if name != row.name {
        return Err(Error::invalid(
            "/name",
            "must be the name of the organization, exactly as it is recorded",
        ));
    }
    if row.closed_at.is_some() {
        return Ok(row);
    }
    check_disabled(&row, by.now())?;
    let because = Because::of(by, reason);
    let by: &dyn Author = &because;
    api_keys::revoke_all(tx, &because, id).await?;
    webhooks::delete_all(tx, by).await?;
    staff_requests::cancel_all(tx, by, reason).await?;
    portal_users::revoke_all(tx, &because, id).await?;
    tx.cancel_mail_of_all(by.now()).await?;
    tx.advance_clock().await?;
    change(tx, by, id, "organization.close", |row| {
        row.closed_at = Some(by.now());
        row.access_reason = Some(reason.to_owned());
        row.state_before_disabled = None;
        row.production_approval = None;
        Ok(())
    })
    .await
}

fn check_disabled(row: &OrganizationRow, now: i64) -> Result<()> {
    if row.access_state != AccessState::Disabled.as_str() {
        return Err(Error::conflict(format!(
            "Access is {}. Disable it first; the organization can be closed 30 days later.",
            row.access_state
        )));
    }
    // A node of an older version disabled it: it was not later than the last change.
    let from = row.disabled_at.unwrap_or(row.updated_at) + DISABLED_FOR_MS;
    if now < from {
        return Err(Error::conflict(format!(
            "Access must have been DISABLED for 30 days; this organization can be closed from {} on.",
            written(from)
        )));
    }
    Ok(())
}
