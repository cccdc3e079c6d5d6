//! What an organization's people ask of staff: a higher limit, more scopes, live access, a replay.
//!
//! A request is opened by a person, and decided once, by staff, with words that the person is told. Approving does what
//! was asked, in the transaction of the decision: so nothing is done twice, and nothing without a decision. Live access
//! alone is only approved here; it takes a production approval and a move of access, which have their own rules.

mod approve;
mod close;
mod letters;
mod open;
mod wanted;

use serde_json::{Value, json};

use crate::domain::id::{ApiKeyId, OrganizationId, ReplayId, StaffRequestId};
use crate::domain::staff_request::StaffRequestState;
use crate::error::{Error, Result};
use crate::store::AccessTransaction;
use crate::store::staff_requests::StaffRequestRow;

pub use approve::approve;
pub use close::{cancel, cancel_all, decline};
pub use open::{NewRequest, Requester, open};
pub use wanted::{Wanted, WantedReplay};

/// The one answer for unknown ids and for ids of other organizations.
pub fn no_such_request() -> Error {
    Error::not_found("There is no request to staff with this id.")
}

/// The request, which must wait for a decision.
async fn waiting(tx: &AccessTransaction, id: StaffRequestId) -> Result<StaffRequestRow> {
    let row = tx.staff_request(id).await?.ok_or_else(no_such_request)?;
    if row.state == StaffRequestState::Open.as_str() {
        return Ok(row);
    }
    Err(Error::conflict(format!("The request is {} already, and cannot be decided again.", row.state)))
}

/// What the audit log keeps of a request.
fn kept(row: &StaffRequestRow) -> Value {
    json!({
        "id": StaffRequestId::from_uuid(row.id).to_string(),
        "organizationId": OrganizationId::from_uuid(row.organization_id).to_string(),
        "kind": row.kind,
        "state": row.state,
        "keyId": wanted_key(row),
        "wanted": row.wanted,
        "reason": row.reason,
        "openedBy": row.opened_by,
        "decidedBy": row.decided_by,
        "decision": row.decision,
        "replayId": row.replay_id.map(|id| ReplayId::from_uuid(id).to_string()),
    })
}

fn wanted_key(row: &StaffRequestRow) -> Option<String> {
    let wanted = Wanted::of(row).ok()?;
    wanted.key().map(|key: ApiKeyId| key.to_string())
}
