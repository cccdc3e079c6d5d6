//! The organization that a path names, and changes of its data.

use super::Call;
use crate::domain::id::OrganizationId;
use crate::error::Result;
use crate::store::Audited;
use crate::store::access::OrganizationRow;
use crate::use_cases::organizations::no_such_organization;

/// The organization, which must exist.
pub(super) async fn organization(call: &Call, id: &str) -> Result<OrganizationRow> {
    call.app().store.organization(organization_id(id)?).await?.ok_or_else(no_such_organization)
}

/// The id of the organization, which must exist.
pub(super) async fn tenant(call: &Call, id: &str) -> Result<OrganizationId> {
    Ok(OrganizationId::from_uuid(organization(call, id).await?.id))
}

/// Begins a change of the organization's data; the organization must exist.
pub(super) async fn begin(call: &Call, id: &str) -> Result<Audited> {
    let organization = tenant(call, id).await?;
    call.begin(organization).await
}

/// The id of an organization, which may not exist.
pub(super) fn organization_id(id: &str) -> Result<OrganizationId> {
    id.parse().map_err(|_| no_such_organization())
}
