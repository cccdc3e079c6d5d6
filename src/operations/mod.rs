//! What Trailflow's staff can ask for: organizations and their way to live traffic, API keys, portal
//! users, the freight that partners see, support, the audit log, and staff's own tokens.
//!
//! Whatever changes something leaves an entry in the audit log, in the same transaction.

pub mod api_keys;
pub mod audit;
mod deliveries;
mod directory;
mod health;
mod loads;
mod onboarding;
mod organizations;
pub mod portal_users;
mod positions;
mod support;
pub mod tokens;
mod webhooks;

use tokio::time::Instant;

use crate::app::App;
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::gate::operator::Call;
use crate::store::AccessUnit;
use crate::store::access::OrganizationRow;

/// Commits a change of access, and lets this node know of it at once. The others poll.
async fn commit_access(app: &App, unit: AccessUnit) -> Result<()> {
    unit.commit().await?;
    // It is committed; if this fails, the node finds out as the others do.
    let _known = app.directory.poll_after(Instant::now()).await;
    Ok(())
}

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

/// A moment to expire at, which must be in the future.
fn until(expires_at: Option<i64>, now: i64) -> Result<Option<i64>> {
    match expires_at {
        Some(moment) if moment <= now => Err(Error::invalid("/expiresAt", "must be in the future")),
        moment => Ok(moment),
    }
}
