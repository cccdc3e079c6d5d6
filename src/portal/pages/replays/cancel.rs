//! `POST /replays/{id}/cancel`

use crate::domain::id::StaffRequestId;
use crate::domain::staff_request::StaffRequestKind;
use crate::error::Result;
use crate::portal::pages::staff_requests::cancel_named;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::staff_requests::no_such_request;

/// Withdraws a request that waits.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    let id: StaffRequestId = visitor.parameter().parse().map_err(|_| no_such_request())?;
    let found = visitor.app().store.staff_request(id).await?;
    found.filter(|row| row.kind == StaffRequestKind::Replay.as_str()).ok_or_else(no_such_request)?;
    cancel_named(visitor, "/replays?done=cancelled").await
}
