//! The people of an organization: listed for everybody; invited, changed and removed by admins.

mod invite;
mod list;
mod remove;
mod role;

pub(in crate::portal) use invite::send as invite;
pub(in crate::portal) use list::{form, show};
pub(in crate::portal) use remove::{form as remove_form, send as remove};
pub(in crate::portal) use role::{form as role_form, send as change_role};

use crate::domain::id::{OrganizationId, PortalUserId};
use crate::error::Result;
use crate::portal::visitor::Visitor;
use crate::store::portal_users::PortalUserRow;
use crate::use_cases::portal_users::no_such_user;

/// The user that the path names, as a use case wants it.
fn named(visitor: &Visitor) -> Result<(OrganizationId, PortalUserId)> {
    let user = visitor.parameter().parse().map_err(|_| no_such_user(visitor))?;
    Ok((visitor.organization_id()?, user))
}

/// The user that the path names, unless they were removed.
async fn find(visitor: &Visitor) -> Result<PortalUserRow> {
    let (organization, id) = named(visitor)?;
    let found = visitor.app().store.portal_user(organization, id).await?;
    found.filter(|row| row.revoked_at.is_none()).ok_or_else(|| no_such_user(visitor))
}

/// What somebody is called.
fn called(row: &PortalUserRow) -> &str {
    row.name.as_deref().unwrap_or(&row.email)
}
