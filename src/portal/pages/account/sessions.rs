//! `POST /account/sessions/{id}/end` and `POST /account/sessions/end`

use uuid::Uuid;

use crate::error::{Error, Result};
use crate::portal::accounts::accounts;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::accounts;

/// Ends one of their other sessions.
pub(in crate::portal) async fn end(visitor: &Visitor) -> Result<Reply> {
    let id = Uuid::try_parse(visitor.parameter()).map_err(|_| Error::not_found("There is no such page."))?;
    accounts::end_session(&accounts(visitor), visitor.account()?, id).await?;
    Ok(Reply::to("/account"))
}

/// Ends all of them.
pub(in crate::portal) async fn end_others(visitor: &Visitor) -> Result<Reply> {
    accounts::end_other_sessions(&accounts(visitor), visitor.account()?).await?;
    Ok(Reply::to("/account"))
}
