//! Users of the partner portal of any organization.

use async_trait::async_trait;

use super::tenant::{organization_id, tenant};
use super::{Call, Operator};
use crate::contract::operator::endpoints::UsersApi;
use crate::contract::operator::types;
use crate::domain::cursor::List;
use crate::domain::id::{OrganizationId, PortalUserId};
use crate::domain::mail::INVITATION;
use crate::error::{Error, Result};
use crate::http::{Body, Page};
use crate::store::mail::MailReport;
use crate::store::portal::accounts::SignIn;
use crate::store::portal_users::PortalUserRow;
use crate::use_cases::portal_users::{self, NewUser, no_such_user};
use crate::use_cases::{Because, Paging};

#[async_trait]
impl UsersApi for Operator {
    async fn list_portal_users(
        &self,
        call: &Call,
        path: types::ListPortalUsersPath,
        query: types::ListPortalUsersQuery,
    ) -> Result<Page<types::PortalUser>> {
        let id = tenant(call, &path.organization_id).await?;
        let cursors = self.app.store.cursors(List::PortalUsers, Some(id));
        let paging = Paging::of(cursors, query.cursor.as_deref(), query.limit)?;
        let found = self.app.store.portal_users(id, paging.after, paging.limit).await?;
        let users: Vec<_> = found.rows.iter().map(|row| row.id).collect();
        let mails = self.app.store.newest_mail(INVITATION, &users).await?;
        let accounts: Vec<_> = found.rows.iter().filter_map(|row| row.account_id).collect();
        let sign_ins = self.app.store.sign_ins(&accounts).await?;
        let view = |row: PortalUserRow| {
            let sign_in = row.account_id.and_then(|account| sign_ins.get(&account));
            self.app.telemetry.readable("portal_users", &row.id, view(&row, mails.get(&row.id), sign_in))
        };
        Ok(paging.readable_page(found, |row| row.id, view))
    }

    async fn get_portal_user(
        &self,
        call: &Call,
        path: types::GetPortalUserPath,
    ) -> Result<types::PortalUser> {
        let organization = tenant(call, &path.organization_id).await?;
        let id = path.user_id.parse().map_err(|_| no_such_user(call))?;
        let row = self.app.store.portal_user(organization, id).await?;
        shown(call, &row.ok_or_else(|| no_such_user(call))?).await
    }

    async fn invite_portal_user(
        &self,
        call: &Call,
        path: types::InvitePortalUserPath,
        body: Body<types::InvitePortalUserRequest>,
    ) -> Result<types::PortalUser> {
        let request = body.into_inner();
        let new = NewUser {
            organization: organization_id(&path.organization_id)?,
            email: request.email,
            name: request.name,
            rename: request.rename,
            role: request.role,
        };
        let mut tx = self.app.store.begin_access().await?;
        let (row, _) = portal_users::invite(&mut tx, call, &self.app.post(), new).await?;
        let invited = view(&row, Some(&MailReport::queued()), None)?;
        self.app.commit_access(tx).await?;
        Ok(invited)
    }

    async fn revoke_portal_user(
        &self,
        call: &Call,
        path: types::RevokePortalUserPath,
        body: Body<types::RevokeRequest>,
    ) -> Result<types::PortalUser> {
        let organization = organization_id(&path.organization_id)?;
        let id: PortalUserId = path.user_id.parse().map_err(|_| no_such_user(call))?;
        let mut tx = self.app.store.begin_access().await?;
        let row = portal_users::revoke(&mut tx, &Because::of(call, &body.reason), (organization, id)).await?;
        self.app.commit_access(tx).await?;
        shown(call, &row).await
    }
}

/// One user.
async fn shown(call: &Call, row: &PortalUserRow) -> Result<types::PortalUser> {
    let mails = call.app().store.newest_mail(INVITATION, &[row.id]).await?;
    let accounts: Vec<_> = row.account_id.into_iter().collect();
    let sign_ins = call.app().store.sign_ins(&accounts).await?;
    view(row, mails.get(&row.id), sign_ins.values().next())
}

/// A user as staff see it, with the newest invitation email and how they sign in.
fn view(
    row: &PortalUserRow,
    mail: Option<&MailReport>,
    sign_in: Option<&SignIn>,
) -> Result<types::PortalUser> {
    let count = |count: i64| i32::try_from(count).unwrap_or(i32::MAX);
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
        invitation_mail: mail.map(|mail| mail.state.parse().map_err(Error::internal)).transpose()?,
        invitation_mail_problem: mail.and_then(|mail| mail.cause.clone()),
        sign_in: sign_in.map(|sign_in| types::SignIn {
            passkeys: count(sign_in.passkeys),
            password_with_codes: sign_in.has_password,
            recovery_codes: count(sign_in.recovery_codes),
            last_login_at: sign_in.last_login_at,
        }),
    })
}
