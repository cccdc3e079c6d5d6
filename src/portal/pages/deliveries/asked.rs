//! The request for a replay that names a delivery.

use crate::domain::id::{DeliveryId, StaffRequestId};
use crate::domain::staff_request::{StaffRequestKind, StaffRequestState};
use crate::error::Result;
use crate::portal::pages::replays::list;
use crate::portal::state::State;
use crate::portal::times::{Clock, When};
use crate::portal::visitor::Visitor;
use crate::store::staff_requests::StaffRequestFilter;
use crate::use_cases::staff_requests::Wanted;

/// The newest requests that are looked through.
const SEARCHED: u64 = 50;

/// A replay that was asked for, and what became of it.
pub(super) struct RequestedReplay {
    pub(super) id: String,
    pub(super) state: State,
    pub(super) at: When,
    /// Whether it waits for a decision.
    pub(super) waits: bool,
}

/// The newest request that names this delivery, if there is one.
pub(super) async fn asked_for(visitor: &Visitor, delivery: DeliveryId) -> Result<Option<RequestedReplay>> {
    let filter = StaffRequestFilter {
        organization: Some(visitor.organization_id()?),
        kind: Some(StaffRequestKind::Replay),
        ..StaffRequestFilter::default()
    };
    let store = &visitor.app().store;
    let found = store.staff_requests(filter, None, SEARCHED).await?.rows.into_iter().find(|row| {
        matches!(Wanted::of(row), Ok(Wanted::Replay(wanted)) if wanted.deliveries.contains(&delivery.uuid()))
    });
    let Some(row) = found else { return Ok(None) };
    let replay = match row.replay_id {
        Some(id) => store.replay(id).await?,
        None => None,
    };
    Ok(Some(RequestedReplay {
        id: StaffRequestId::from_uuid(row.id).to_string(),
        state: list::state(&row, replay.as_ref()),
        at: Clock::new(visitor.zone(), visitor.now()).full(row.opened_at),
        waits: row.state == StaffRequestState::Open.as_str(),
    }))
}
