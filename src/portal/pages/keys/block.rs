//! `GET` and `POST /keys/{id}/block`

use askama::Template;

use super::hooks::{self, Hooks};
use super::{begins, check_typed, find, made, named, reason};
use crate::domain::access::KeyMode;
use crate::error::{Error, Result};
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::api_keys::block;

#[derive(Template)]
#[template(path = "portal/key_block.html")]
struct Page {
    frame: Frame,
    id: String,
    name: String,
    begins: String,
    hooks: Hooks,
    error: Option<(String, String)>,
}

/// Shows the form.
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    show(visitor, None).await
}

/// Blocks the key.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    match block_live(visitor).await {
        Err(error @ (Error::BadRequest { .. } | Error::Conflict(_))) => show(visitor, Some(error)).await,
        reply => reply,
    }
}

async fn block_live(visitor: &Visitor) -> Result<Reply> {
    let row = find(visitor, KeyMode::Live).await?;
    check_typed(visitor, &row)?;
    let (why, pauses) = (reason(visitor, "Blocked in an emergency.")?, hooks::are_to_be_paused(visitor)?);
    let app = visitor.app();
    let mut tx = app.store.begin_access().await?;
    block(&mut tx, visitor, named(visitor)?, why).await?;
    app.commit_access(tx).await?;
    if pauses {
        hooks::pause(visitor, &row, why).await?;
    }
    Ok(Reply::to("/keys?done=blocked"))
}

async fn show(visitor: &Visitor, error: Option<Error>) -> Result<Reply> {
    let row = find(visitor, KeyMode::Live).await?;
    let status = if error.is_some() { 400 } else { 200 };
    let page = Page {
        frame: Frame::new(visitor, "Block a live key", "/keys")?,
        id: visitor.parameter().to_owned(),
        begins: begins(&row),
        hooks: hooks::read(visitor, &row).await?,
        name: row.name,
        error: error.as_ref().map(made::field),
    };
    Ok(Reply::page(&page)?.with_status(status))
}
