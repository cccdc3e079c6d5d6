//! `POST /staff-requests/{id}/cancel`

use crate::domain::id::StaffRequestId;
use crate::error::{Error, Result};
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::staff_requests::{self, no_such_request};

/// Cancels a request.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    cancel(visitor, "/staff-requests?done=cancelled").await
}

/// Cancels the request that the path names: one's own, or as an admin any. Then it goes to this page.
pub(in crate::portal) async fn cancel(visitor: &Visitor, then: &str) -> Result<Reply> {
    let (app, member) = (visitor.app(), visitor.member()?);
    let id: StaffRequestId = visitor.parameter().parse().map_err(|_| no_such_request())?;
    let mut tx = app.store.begin_access().await?;
    let row = staff_requests::cancel(&mut tx, visitor, member.organization, id).await?;
    if !visitor.is_admin() && row.opened_by != member.user.to_string() {
        return Err(Error::Forbidden(
            "Only an admin or the person who asked can cancel this request.".to_owned(),
        ));
    }
    app.commit_access(tx).await?;
    Ok(Reply::to(then))
}
