//! An invitation to the portal.

use super::{invitation, kept};
use crate::clock::{random, uuid_at};
use crate::domain::id::{OrganizationId, PortalUserId};
use crate::domain::mail::INVITATION;
use crate::domain::portal::{INVITATION_MS, MOST_PEOPLE, PortalRole, PortalUserStatus};
use crate::error::{Error, Result};
use crate::mailing::Post;
use crate::secrets::credential::{Credential, Kind};
use crate::store::AccessTransaction;
use crate::store::portal_users::PortalUserRow;
use crate::use_cases::Author;
use crate::use_cases::organizations::open_organization;

/// Who is to be invited.
pub struct NewUser {
    /// Whose user it will be.
    pub organization: OrganizationId,
    /// Where the invitation goes. Letters' case does not count.
    pub email: String,
    /// What they are called; `None`: as before, if they are known.
    pub name: Option<String>,
    /// Whether somebody who is known may get another name.
    pub rename: bool,
    /// What they may do.
    pub role: PortalRole,
}

/// Invites somebody, or invites them anew: only the newest link works, and an older mail that is still queued is not
/// sent. The new one is sent once this is committed. Returns the link as well, for whoever hands it over in person.
///
/// # Errors
/// When they use the portal already, or are known by another name; or when the organization has as many people as it can
/// have.
pub async fn invite(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    post: &Post,
    new: NewUser,
) -> Result<(PortalUserRow, String)> {
    let (now, id, email) = (by.now(), new.organization, new.email.to_lowercase());
    let organization = open_organization(tx, id).await?;
    let known = tx.portal_user_by_email(id, &email).await?;
    if let Some(known) = &known {
        check_known(known, new.name.as_deref(), new.rename)?;
    }
    // Whoever is invited already is no further one.
    if known.as_ref().is_none_or(|known| known.revoked_at.is_some()) {
        check_room(tx, by, id).await?;
    }
    let user = known.as_ref().map_or_else(|| uuid_at(now), |known| known.id);
    let credential = Credential::new(Kind::Invitation, user, random());
    let entry = by.entry("portal_user.invite").about(Some(id), PortalUserId::from_uuid(user));
    let row = PortalUserRow {
        id: user,
        organization_id: id.uuid(),
        email,
        name: new.name.or_else(|| known.as_ref().and_then(|known| known.name.clone())),
        role: new.role.to_string(),
        status: PortalUserStatus::Invited.to_string(),
        invitation_hash: Some(credential.hash().to_vec()),
        invitation_expires_at: Some(now + INVITATION_MS),
        invited_at: now,
        accepted_at: None,
        revoked_at: None,
        revoked_reason: None,
        created_at: known.as_ref().map_or(now, |known| known.created_at),
        updated_at: now,
        account_id: None,
        invited_by: Some(entry.actor.name.clone()),
    };
    let row = match known {
        Some(_) => tx.update_portal_user(row).await?,
        None => tx.insert_portal_user(row).await?,
    };
    let entry = match known {
        Some(before) => entry.changed(&kept(&before), &kept(&row)),
        None => entry.made(&kept(&row)),
    };
    tx.audit(entry);
    tx.cancel_mail(INVITATION, row.id, now).await?;
    let link = invitation::link(post.welcome(), &credential);
    let letter = invitation::write(post.welcome(), &organization.name, &row, &link)?;
    tx.queue_mail(&post.seal(letter, now)?).await?;
    Ok((row, link))
}

async fn check_room(tx: &AccessTransaction, by: &dyn Author, organization: OrganizationId) -> Result<()> {
    let people = tx.current_portal_users(organization).await?.len();
    if people < MOST_PEOPLE {
        return Ok(());
    }
    Err(Error::conflict(format!(
        "{} has {people} people and open invitations, which is as many as it can have. Remove one first.",
        by.organization()
    )))
}

/// Whether somebody who is known here may be invited, and under this name.
fn check_known(known: &PortalUserRow, name: Option<&str>, rename: bool) -> Result<()> {
    if known.status == PortalUserStatus::Active.as_str() {
        return Err(Error::conflict(
            "A person with this address already uses the portal for this organization. Revoke them before you invite \
             them again.",
        ));
    }
    match (&known.name, name) {
        (Some(old), Some(new)) if old != new && !rename => Err(Error::conflict(format!(
            "A person with this address was invited before as {old:?}. Omit the name to keep that one, or set \
             rename to true."
        ))),
        _ => Ok(()),
    }
}
