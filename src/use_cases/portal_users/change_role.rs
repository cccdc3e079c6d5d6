//! Another role for somebody, and the rule that an organization keeps an admin.

use super::{kept, no_such_user, revoke};
use crate::domain::id::{OrganizationId, PortalUserId};
use crate::domain::portal::{PortalRole, PortalUserStatus};
use crate::error::{Error, Result};
use crate::store::AccessTransaction;
use crate::store::portal_users::PortalUserRow;
use crate::use_cases::{Author, Because};

/// Gives somebody another role, and ends the sessions that they have with the old one. Somebody who was revoked stays
/// without.
///
/// # Errors
/// When there is no such user, or no admin would be left.
pub async fn change_role(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    (organization, id): (OrganizationId, PortalUserId),
    role: PortalRole,
) -> Result<PortalUserRow> {
    let before = find(tx, by, (organization, id)).await?;
    if before.role == role.as_str() {
        return Ok(before);
    }
    if role != PortalRole::Admin {
        check_leaves_admin(tx, &before).await?;
    }
    let row = PortalUserRow { role: role.to_string(), updated_at: by.now(), ..before.clone() };
    let row = tx.update_portal_user(row).await?;
    tx.end_portal_sessions(id).await?;
    let entry = by.entry("portal_user.change_role").about(Some(organization), id);
    tx.audit(entry.changed(&kept(&before), &kept(&row)));
    Ok(row)
}

/// Removes somebody, or withdraws an invitation.
///
/// # Errors
/// When there is no such user, or no admin would be left.
pub async fn remove(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    user: (OrganizationId, PortalUserId),
    reason: &str,
) -> Result<PortalUserRow> {
    let before = find(tx, by, user).await?;
    check_leaves_admin(tx, &before).await?;
    revoke(tx, &Because::of(by, reason), user).await
}

async fn find(
    tx: &AccessTransaction,
    by: &dyn Author,
    (organization, id): (OrganizationId, PortalUserId),
) -> Result<PortalUserRow> {
    let found = tx.portal_user(organization, id).await?;
    found.filter(|row| row.revoked_at.is_none()).ok_or_else(|| no_such_user(by))
}

/// Wants another admin beside this user, if they are one who uses the portal.
async fn check_leaves_admin(tx: &AccessTransaction, user: &PortalUserRow) -> Result<()> {
    let is_admin = |row: &PortalUserRow| {
        row.role == PortalRole::Admin.as_str() && row.status == PortalUserStatus::Active.as_str()
    };
    if !is_admin(user) {
        return Ok(());
    }
    let organization = OrganizationId::from_uuid(user.organization_id);
    let others = tx.current_portal_users(organization).await?;
    if others.iter().any(|row| row.id != user.id && is_admin(row)) {
        return Ok(());
    }
    Err(Error::conflict(
        "They are the last admin of your organization. Make somebody else an admin first, or ask Trailflow.",
    ))
}
