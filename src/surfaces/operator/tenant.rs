//! The organization that a path names, and changes of what belongs to it.

use super::Call;
use crate::domain::id::OrganizationId;
use crate::error::Result;
use crate::store::Unit;
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

/// Begins a change of what belongs to the organization, which must exist.
pub(super) async fn begin(call: &Call, id: &str) -> Result<Unit> {
    let organization = tenant(call, id).await?;
    let (unit, _no_receipt) = call.app().store.begin(organization, call.now(), None).await?;
    Ok(unit)
}

/// The id of an organization, whether it exists or not.
pub(super) fn organization_id(id: &str) -> Result<OrganizationId> {
    id.parse().map_err(|_| no_such_organization())
}
