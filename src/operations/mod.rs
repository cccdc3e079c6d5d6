//! What Trailflow's staff can ask for: organizations, API keys, and what integrations stand on.

pub mod api_keys;
mod directory;
mod health;
mod organizations;
mod positions;

use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::gate::operator::Call;
use crate::store::access::OrganizationRow;

/// The organization that a path names, which must exist.
async fn organization(call: &Call, id: &str) -> Result<OrganizationRow> {
    call.app().store.organization(organization_id(id)?).await?.ok_or_else(no_such_organization)
}

fn organization_id(id: &str) -> Result<OrganizationId> {
    id.parse().map_err(|_| no_such_organization())
}

fn no_such_organization() -> Error {
    Error::not_found("There is no organization with this id.")
}
