//! The end of a request: decided by staff, or cancelled by the organization.

use uuid::Uuid;

use super::wanted::Wanted;
use super::{kept, letters, no_such_request, waiting};
use crate::domain::id::{OrganizationId, PortalUserId, StaffRequestId};
use crate::domain::portal::PortalUserStatus;
use crate::domain::staff_request::StaffRequestState;
use crate::error::Result;
use crate::mailing::{Letter, Post};
use crate::store::staff_requests::StaffRequestRow;
use crate::store::{AccessClosing, AccessTransaction};
use crate::use_cases::{Author, Because};

/// Declines a request; `words` are for whoever asked.
///
/// # Errors
/// When there is no such request, or it does not wait for a decision.
pub async fn decline(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    post: &Post,
    id: StaffRequestId,
    words: &str,
) -> Result<StaffRequestRow> {
    let row = waiting(tx, id).await?;
    decide(tx, by, Some(post), (row, StaffRequestState::Declined), Some(words), None).await
}

/// Withdraws a request of the author's own organization.
///
/// # Errors
/// When the organization has no such request, or it is decided already.
pub async fn cancel(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    organization: OrganizationId,
    id: StaffRequestId,
) -> Result<StaffRequestRow> {
    let found = tx.staff_request(id).await?;
    found.filter(|row| row.organization_id == organization.uuid()).ok_or_else(no_such_request)?;
    let row = waiting(tx, id).await?;
    decide(tx, by, None, (row, StaffRequestState::Cancelled), None, None).await
}

/// Cancels every request of an organization that waits for staff, because the organization ends. Nobody is told.
///
/// # Errors
/// When the database cannot be asked.
pub async fn cancel_all(tx: &mut AccessClosing, by: &dyn Author, reason: &str) -> Result<()> {
    for row in tx.waiting_staff_requests().await? {
        decide(tx, by, None, (row, StaffRequestState::Cancelled), Some(reason), None).await?;
    }
    Ok(())
}

/// Writes how a request ends, and tells whoever asked, if there is somebody to tell.
pub(super) async fn decide(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    post: Option<&Post>,
    (before, state): (StaffRequestRow, StaffRequestState),
    words: Option<&str>,
    replay: Option<Uuid>,
) -> Result<StaffRequestRow> {
    let organization = OrganizationId::from_uuid(before.organization_id);
    let action = match state {
        StaffRequestState::Approved => "staff_request.approve",
        StaffRequestState::Declined => "staff_request.decline",
        _ => "staff_request.cancel",
    };
    let by: &dyn Author = &Because::of(by, words.unwrap_or("Withdrawn."));
    let entry = by.entry(action);
    let row = StaffRequestRow {
        state: state.to_string(),
        decided_by: Some(entry.actor.id.clone()),
        decided_by_name: Some(entry.actor.name.clone()),
        decided_at: Some(by.now()),
        decision: words.map(str::to_owned),
        replay_id: replay,
        ..before.clone()
    };
    let row = tx.update_staff_request(row).await?;
    let entry = entry.about(Some(organization), StaffRequestId::from_uuid(row.id));
    tx.audit(entry.changed(&kept(&before), &kept(&row)));
    if let Some(post) = post
        && is_there_still(tx, &row).await?
    {
        let letter = letter(tx, post, &row).await?;
        tx.queue_mail(&post.seal(letter, by.now())?).await?;
    }
    Ok(row)
}

async fn letter(tx: &AccessTransaction, post: &Post, row: &StaffRequestRow) -> Result<Letter> {
    let (organization, wanted) = (OrganizationId::from_uuid(row.organization_id), Wanted::of(row)?);
    let key = match wanted.key() {
        Some(key) => tx.api_key(organization, key).await?,
        None => None,
    };
    letters::decided(post.welcome(), row, &wanted.told(key.as_ref().map(|key| key.name.as_str())))
}

/// Somebody who left the organization meanwhile is told nothing of it.
async fn is_there_still(tx: &AccessTransaction, row: &StaffRequestRow) -> Result<bool> {
    let Ok(user) = row.opened_by.parse::<PortalUserId>() else { return Ok(false) };
    let user = tx.portal_user(OrganizationId::from_uuid(row.organization_id), user).await?;
    Ok(user.is_some_and(|user| user.status == PortalUserStatus::Active.as_str()))
}
