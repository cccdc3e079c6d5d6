//! Users of the partner portal: invited, listed, revoked. The portal itself redeems invitations.

mod invitation;

use async_trait::async_trait;

use super::{commit_access, no_such_organization, organization, organization_id};
use crate::app::App;
use crate::clock::{random, uuid_at};
use crate::contract::operator::endpoints::UsersApi;
use crate::contract::operator::types;
use crate::domain::cursor::{Cursors, List};
use crate::domain::id::{OrganizationId, PortalUserId};
use crate::domain::portal::{INVITATION_MS, PortalUserStatus};
use crate::error::{Error, Result};
use crate::gate::operator::Call;
use crate::http::{Body, Page};
use crate::secrets::credential::{Credential, Kind};
use crate::store::audit::{Actor, Entry};
use crate::store::portal_users::PortalUserRow;
use crate::surfaces::operator::Operator;

#[async_trait]
impl UsersApi for Operator {
    async fn list_portal_users(
        &self,
        call: &Call,
        path: types::ListPortalUsersPath,
        query: types::ListPortalUsersQuery,
    ) -> Result<Page<types::PortalUser>> {
        let id = OrganizationId::from_uuid(organization(call, &path.organization_id).await?.id);
        let cursors = Cursors::of(List::PortalUsers, Some(id));
        let after = cursors.read_id(query.cursor.as_deref())?;
        let slice = call.app().store.portal_users(id, after, query.limit.unsigned_abs().into()).await?;
        let view = |row: PortalUserRow| call.app().telemetry.readable("portal_users", &row.id, view(&row));
        Ok(slice.into_readable_page(|row| cursors.after_id(row.id), view))
    }

    async fn invite_portal_user(
        &self,
        call: &Call,
        path: types::InvitePortalUserPath,
        body: Body<types::InvitePortalUserRequest>,
    ) -> Result<types::PortalUser> {
        let now = call.now();
        let id = organization_id(&path.organization_id)?;
        let email = body.email.to_lowercase();
        let mut unit = call.begin_access().await?;
        let organization = unit.organization(id).await?.ok_or_else(no_such_organization)?;
        let known = unit.portal_user_by_email(id, &email).await?;
        let known_before = known.clone();
        let user = match &known {
            Some(user) if user.status == PortalUserStatus::Active.as_str() => {
                return Err(Error::conflict(
                    "Somebody with this address uses the portal for this organization already. Revoke them \
                     first to invite them anew.",
                ));
            }
            Some(user) => {
                check_name(user, body.name.as_deref(), body.rename)?;
                user.id
            }
            None => uuid_at(now),
        };
        let credential = Credential::new(Kind::Invitation, user, random());
        let row = PortalUserRow {
            id: user,
            organization_id: id.uuid(),
            email,
            name: body.name.clone().or_else(|| known.as_ref().and_then(|user| user.name.clone())),
            role: body.role.to_string(),
            status: PortalUserStatus::Invited.to_string(),
            invitation_hash: Some(credential.hash().to_vec()),
            invitation_expires_at: Some(now + INVITATION_MS),
            invited_at: now,
            accepted_at: None,
            revoked_at: None,
            revoked_reason: None,
            created_at: known.as_ref().map_or(now, |user| user.created_at),
            updated_at: now,
        };
        let row = match known {
            Some(_) => unit.update_portal_user(row).await?,
            None => unit.insert_portal_user(row).await?,
        };
        let invited = view(&row)?;
        let entry = call.entry("portal_user.invite").about(Some(id), &invited.id);
        let entry = match known_before {
            Some(before) => entry.changed(&view(&before)?, &invited),
            None => entry.made(&invited),
        };
        unit.audit(entry);
        commit_access(call.app(), unit).await?;
        invitation::send(call.app(), &organization.name, &row, &credential).await?;
        Ok(invited)
    }

    async fn revoke_portal_user(
        &self,
        call: &Call,
        path: types::RevokePortalUserPath,
        body: Body<types::RevokeRequest>,
    ) -> Result<types::PortalUser> {
        let no_such_user = || Error::not_found("The organization has no portal user with this id.");
        let organization = organization_id(&path.organization_id)?;
        let id: PortalUserId = path.user_id.parse().map_err(|_| no_such_user())?;
        let mut unit = call.begin_access().await?;
        let mut row = unit.portal_user(organization, id).await?.ok_or_else(no_such_user)?;
        if row.revoked_at.is_some() {
            return view(&row);
        }
        let before = view(&row)?;
        row.status = PortalUserStatus::Revoked.to_string();
        row.revoked_at = Some(call.now());
        row.revoked_reason = Some(body.reason.clone());
        row.invitation_hash = None;
        row.invitation_expires_at = None;
        row.updated_at = call.now();
        let row = unit.update_portal_user(row).await?;
        let after = view(&row)?;
        let entry = call.entry("portal_user.revoke").about(Some(organization), id).because(&body.reason);
        unit.audit(entry.changed(&before, &after));
        commit_access(call.app(), unit).await?;
        Ok(after)
    }
}

/// Redeems the link of an invitation: once, and before it expires. For the portal, which then lets the
/// user choose how to log in.
///
/// # Errors
/// Unauthorized, with one message for every link that does not work (any more).
pub async fn redeem_invitation(app: &App, token: &str) -> Result<PortalUserRow> {
    let refused = || {
        Error::Unauthorized(
            "This invitation does not work: it was used, was replaced by a newer one, or has expired. Ask for a \
             new one."
                .to_owned(),
        )
    };
    let credential =
        Credential::parse(token).filter(|it| it.kind() == Kind::Invitation).ok_or_else(refused)?;
    let now = app.clock.now();
    let mut unit = app.store.begin_access().await?;
    let id = PortalUserId::from_uuid(credential.id());
    let mut row = unit.invited_portal_user(id).await?.ok_or_else(refused)?;
    let open = row.invitation_expires_at.is_some_and(|moment| now < moment);
    let hash = row.invitation_hash.take().unwrap_or_default();
    if !open || row.status != PortalUserStatus::Invited.as_str() || !credential.matches(&hash) {
        return Err(refused());
    }
    let before = view(&row)?;
    row.status = PortalUserStatus::Active.to_string();
    row.accepted_at = Some(now);
    row.invitation_expires_at = None;
    row.updated_at = now;
    let row = unit.update_portal_user(row).await?;
    let actor = Actor { id: id.to_string(), name: row.email.clone() };
    let organization = OrganizationId::from_uuid(row.organization_id);
    let entry = Entry { actor, ..Entry::by_system("portal_user.accept", now) }.about(Some(organization), id);
    unit.audit(entry.changed(&before, &view(&row)?));
    commit_access(app, unit).await?;
    Ok(row)
}

/// Whether somebody who is known here may be invited under this name.
fn check_name(known: &PortalUserRow, name: Option<&str>, rename: bool) -> Result<()> {
    match (&known.name, name) {
        (Some(old), Some(new)) if old != new && !rename => Err(Error::conflict(format!(
            "Somebody with this address is known here as {old:?}. Leave the name out to keep that one, or set \
             rename to true."
        ))),
        _ => Ok(()),
    }
}

/// A user as staff see it.
fn view(row: &PortalUserRow) -> Result<types::PortalUser> {
    Ok(types::PortalUser {
        id: PortalUserId::from_uuid(row.id).to_string(),
        organization_id: OrganizationId::from_uuid(row.organization_id).to_string(),
        email: row.email.clone(),
        name: row.name.clone(),
        role: row.role.parse().map_err(Error::internal)?,
        status: row.status.parse().map_err(Error::internal)?,
        invited_at: row.invited_at,
        invitation_expires_at: row.invitation_expires_at,
        accepted_at: row.accepted_at,
        revoked_at: row.revoked_at,
        revoked_reason: row.revoked_reason.clone(),
    })
}
