//! The organization that a path names, and changes of its data.

use super::Call;
use crate::domain::id::OrganizationId;
use crate::error::Result;
use crate::store::access::OrganizationRow;
use crate::store::{Audited, Many};
use crate::use_cases::organizations::{check_open, no_such_organization};

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

/// Begins a change of freight: the organization must not have been closed, and is not while this lasts.
pub(super) async fn begin_freight(call: &Call, id: &str) -> Result<Audited> {
    let tx = begin(call, id).await?;
    check_open(tx.tenant().await?.closed_at().await?)?;
    Ok(tx)
}

/// The same of very many rows.
pub(super) async fn begin_much_freight(call: &Call, id: &str) -> Result<Many> {
    let tx = call.begin_many(tenant(call, id).await?).await?;
    check_open(tx.tenant().await?.closed_at().await?)?;
    Ok(tx)
}

/// The id of an organization, whether it exists or not.
pub(super) fn organization_id(id: &str) -> Result<OrganizationId> {
    id.parse().map_err(|_| no_such_organization())
}
