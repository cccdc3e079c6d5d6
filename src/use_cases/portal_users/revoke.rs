//! The end of somebody's access to the portal.

use super::{kept, no_such_user};
use crate::domain::id::{OrganizationId, PortalUserId};
use crate::domain::mail::INVITATION;
use crate::domain::portal::PortalUserStatus;
use crate::error::Result;
use crate::store::AccessTransaction;
use crate::store::portal_users::PortalUserRow;
use crate::use_cases::{Author, Because};

/// Revokes a user, whose sessions end, or an invitation that was not used; one that is revoked already stays as it
/// is.
///
/// # Errors
/// When there is no such user.
pub async fn revoke(
    tx: &mut AccessTransaction,
    because: &Because<'_>,
    (organization, id): (OrganizationId, PortalUserId),
) -> Result<PortalUserRow> {
    let before = tx.portal_user(organization, id).await?.ok_or_else(|| no_such_user(because))?;
    if before.revoked_at.is_some() {
        return Ok(before);
    }
    let row = PortalUserRow {
        status: PortalUserStatus::Revoked.to_string(),
        revoked_at: Some(because.now()),
        revoked_reason: Some(because.reason().to_owned()),
        invitation_hash: None,
        invitation_expires_at: None,
        updated_at: because.now(),
        ..before.clone()
    };
    let row = tx.update_portal_user(row).await?;
    tx.cancel_mail(INVITATION, row.id, because.now()).await?;
    tx.end_portal_sessions(id).await?;
    let entry = because.entry("portal_user.revoke").about(Some(organization), id);
    tx.audit(entry.changed(&kept(&before), &kept(&row)));
    Ok(row)
}

/// Revokes every user and invitation of an organization that was not revoked.
///
/// # Errors
/// When the database cannot be asked.
pub async fn revoke_all(
    tx: &mut AccessTransaction,
    because: &Because<'_>,
    organization: OrganizationId,
) -> Result<()> {
    for user in tx.current_portal_users(organization).await? {
        revoke(tx, because, (organization, PortalUserId::from_uuid(user.id))).await?;
    }
    Ok(())
}
