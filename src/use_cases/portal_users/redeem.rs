//! An invitation that is accepted.

use uuid::Uuid;

use super::kept;
use crate::domain::id::{OrganizationId, PortalUserId};
use crate::domain::portal::PortalUserStatus;
use crate::error::{Error, Result};
use crate::secrets::credential::{Credential, Kind};
use crate::store::audit::{Actor, Entry};
use crate::store::portal::AccountTransaction;
use crate::store::portal_users::PortalUserRow;

/// Redeems the link of an invitation for an account: once, and before it expires. In the same transaction, the account has
/// got something to log in with.
///
/// # Errors
/// Not found, with one message for every link that does not work (any more).
pub async fn redeem(
    tx: &mut AccountTransaction,
    now: i64,
    token: &str,
    account: Uuid,
) -> Result<PortalUserRow> {
    let refused = || invitation_refused();
    let credential =
        Credential::parse(token).filter(|it| it.kind() == Kind::Invitation).ok_or_else(refused)?;
    let id = PortalUserId::from_uuid(credential.id());
    tx.hold_access().await?;
    let before = tx.invited_portal_user(id).await?;
    let before = before.filter(|user| is_open(user, &credential, now)).ok_or_else(refused)?;
    let row = PortalUserRow {
        status: PortalUserStatus::Active.to_string(),
        account_id: Some(account),
        accepted_at: Some(now),
        invitation_hash: None,
        invitation_expires_at: None,
        updated_at: now,
        ..before.clone()
    };
    let row = tx.update_portal_user(row).await?;
    let actor = Actor { id: id.to_string(), name: row.email.clone() };
    let organization = OrganizationId::from_uuid(row.organization_id);
    let entry = Entry { actor, ..Entry::by_system("portal_user.accept", now) }.about(Some(organization), id);
    tx.audit(entry.changed(&kept(&before), &kept(&row)));
    Ok(row)
}

/// Whether this link opens this invitation now.
#[must_use]
pub fn is_open(user: &PortalUserRow, credential: &Credential, now: i64) -> bool {
    let is_open = user.invitation_expires_at.is_some_and(|moment| now < moment);
    let is_right = credential.matches(user.invitation_hash.as_deref().unwrap_or_default());
    is_open && is_right && user.status == PortalUserStatus::Invited.as_str()
}

/// The one answer to every link that does not work (any more).
#[must_use]
pub fn invitation_refused() -> Error {
    Error::not_found(
        "This invitation does not work: it was used, was replaced by a newer one, or has expired. Ask for a new one.",
    )
}
