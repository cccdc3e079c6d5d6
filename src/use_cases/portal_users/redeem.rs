//! An invitation that is accepted.

use super::kept;
use crate::domain::id::{OrganizationId, PortalUserId};
use crate::domain::portal::PortalUserStatus;
use crate::error::{Error, Result};
use crate::secrets::credential::{Credential, Kind};
use crate::store::AccessUnit;
use crate::store::audit::{Actor, Entry};
use crate::store::portal_users::PortalUserRow;

/// Redeems the link of an invitation: once, and before it expires. For the portal, which then lets the user choose how
/// to log in.
///
/// # Errors
/// Unauthorized, with one message for every link that does not work (any more).
pub async fn redeem(unit: &mut AccessUnit, now: i64, token: &str) -> Result<PortalUserRow> {
    let refused = || {
        Error::Unauthorized(
            "This invitation does not work: it was used, was replaced by a newer one, or has expired. Ask for a \
             new one."
                .to_owned(),
        )
    };
    let credential =
        Credential::parse(token).filter(|it| it.kind() == Kind::Invitation).ok_or_else(refused)?;
    let id = PortalUserId::from_uuid(credential.id());
    let before = unit.invited_portal_user(id).await?.ok_or_else(refused)?;
    let is_open = before.invitation_expires_at.is_some_and(|moment| now < moment);
    let is_right = credential.matches(before.invitation_hash.as_deref().unwrap_or_default());
    if !is_open || !is_right || before.status != PortalUserStatus::Invited.as_str() {
        return Err(refused());
    }
    let row = PortalUserRow {
        status: PortalUserStatus::Active.to_string(),
        accepted_at: Some(now),
        invitation_hash: None,
        invitation_expires_at: None,
        updated_at: now,
        ..before.clone()
    };
    let row = unit.update_portal_user(row).await?;
    let actor = Actor { id: id.to_string(), name: row.email.clone() };
    let organization = OrganizationId::from_uuid(row.organization_id);
    let entry = Entry { actor, ..Entry::by_system("portal_user.accept", now) }.about(Some(organization), id);
    unit.audit(entry.changed(&kept(&before), &kept(&row)));
    Ok(row)
}
