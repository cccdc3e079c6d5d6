//! `GET` and `POST /webhooks/{id}/delete`

use askama::Template;

use super::hook::{self, Hook};
use super::{find, named};
use crate::error::{Error, Result};
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::webhooks::delete;

#[derive(Template)]
#[template(path = "portal/webhook_delete.html")]
struct Page {
    frame: Frame,
    hook: Hook,
}

/// Asks whether it is meant.
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    let row = find(visitor).await?;
    let hook = hook::read(visitor, std::slice::from_ref(&row)).await?.pop();
    let hook = hook.ok_or_else(|| Error::internal("a subscription is there and not shown"))?;
    Reply::page(&Page { frame: Frame::new(visitor, "Delete a subscription", "/webhooks")?, hook })
}

/// Deletes the subscription.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    let id = named(visitor)?;
    let mut tx = visitor.app().store.begin(visitor.organization_id()?, visitor.now()).await?;
    delete(&mut tx, visitor, id).await?;
    tx.commit().await?;
    Ok(Reply::to("/webhooks?done=deleted"))
}
