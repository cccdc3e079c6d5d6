//! `POST /replays/{id}/cancel`

use crate::domain::id::StaffRequestId;
use crate::domain::staff_request::StaffRequestKind;
use crate::error::Result;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::staff_requests::{cancel, no_such_request};

/// Withdraws a request that waits.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    let id: StaffRequestId = visitor.parameter().parse().map_err(|_| no_such_request())?;
    let app = visitor.app();
    let found = app.store.staff_request(id).await?;
    found.filter(|row| row.kind == StaffRequestKind::Replay.as_str()).ok_or_else(no_such_request)?;
    let mut tx = app.store.begin_access().await?;
    cancel(&mut tx, visitor, visitor.organization_id()?, id).await?;
    app.commit_access(tx).await?;
    Ok(Reply::to("/replays?done=cancelled"))
}
