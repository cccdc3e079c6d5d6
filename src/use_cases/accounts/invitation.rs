//! An invitation, as whoever has its link sees it. Looking at it changes nothing.

use super::Accounts;
use crate::domain::id::{OrganizationId, PortalUserId};
use crate::error::{Error, Result};
use crate::secrets::credential::{Credential, Kind};
use crate::store::access::OrganizationRow;
use crate::store::portal::AccountRow;
use crate::store::portal_users::PortalUserRow;
use crate::use_cases::portal_users::{invitation_refused, is_open};

/// An invitation that can be accepted.
pub struct Invited {
    /// Whoever is invited.
    pub user: PortalUserRow,
    /// By which organization.
    pub organization: OrganizationRow,
    /// The account that they have already, if any.
    pub account: Option<AccountRow>,
}

/// The invitation of a link.
///
/// # Errors
/// Not found, with one message for every link that does not work (any more).
pub async fn invitation(accounts: &Accounts<'_>, token: &str) -> Result<Invited> {
    let refused = || invitation_refused();
    let credential =
        Credential::parse(token).filter(|it| it.kind() == Kind::Invitation).ok_or_else(refused)?;
    let id = PortalUserId::from_uuid(credential.id());
    let user = accounts.store.invited_portal_user(id).await?;
    let user = user.filter(|user| is_open(user, &credential, accounts.now)).ok_or_else(refused)?;
    let organization = accounts.store.organization(OrganizationId::from_uuid(user.organization_id)).await?;
    let organization = organization.ok_or_else(|| Error::internal("an invitation of no organization"))?;
    let account = accounts.store.portal_account_by_email(&user.email).await?;
    Ok(Invited { user, organization, account })
}
