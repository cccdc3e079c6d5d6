//! `GET` and `POST /keys/{id}/revoke`

use askama::Template;

use super::hooks::{self, Hooks};
use super::line::judge;
use super::{DAY_MS, begins, check_typed, find, made, named, reason};
use crate::domain::access::KeyMode;
use crate::error::{Error, Result};
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::times::{Clock, When};
use crate::portal::visitor::Visitor;
use crate::store::access::ApiKeyRow;
use crate::use_cases::api_keys::revoke_own;

#[derive(Template)]
#[template(path = "portal/key_revoke.html")]
struct Page {
    frame: Frame,
    id: String,
    name: String,
    begins: String,
    safe: &'static str,
    why: String,
    used: Option<(When, String)>,
    /// Whether the name has to be typed.
    is_used: bool,
    hooks: Hooks,
    error: Option<(String, String)>,
}

/// Shows the form.
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    show(visitor, None).await
}

/// Revokes the key.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    match revoke(visitor).await {
        Err(error @ Error::BadRequest { .. }) => show(visitor, Some(error)).await,
        reply => reply,
    }
}

async fn revoke(visitor: &Visitor) -> Result<Reply> {
    let row = find(visitor, KeyMode::Test).await?;
    if is_used(visitor, &row).await? {
        check_typed(visitor, &row)?;
    }
    let (why, pauses) = (reason(visitor, "Revoked in the portal.")?, hooks::are_to_be_paused(visitor)?);
    let app = visitor.app();
    let mut tx = app.store.begin_access().await?;
    revoke_own(&mut tx, visitor, named(visitor)?, why).await?;
    app.commit_access(tx).await?;
    if pauses {
        hooks::pause(visitor, &row, why).await?;
    }
    Ok(Reply::to("/keys?done=revoked"))
}

/// Whether the key was used in the last 24 hours, so that somebody will notice its end.
async fn is_used(visitor: &Visitor, row: &ApiKeyRow) -> Result<bool> {
    let uses = visitor.app().store.key_uses(&[row.id]).await?;
    Ok(uses.get(&row.id).is_some_and(|(at, _)| visitor.now() - at < DAY_MS))
}

async fn show(visitor: &Visitor, error: Option<Error>) -> Result<Reply> {
    let row = find(visitor, KeyMode::Test).await?;
    let (store, now) = (&visitor.app().store, visitor.now());
    let last = store.key_uses(&[row.id]).await?.remove(&row.id);
    let usage = store.usage(visitor.organization_id()?, now - DAY_MS, now).await?;
    let day = usage.iter().filter(|usage| usage.api_key_id == row.id).map(|usage| usage.requests).sum();
    let (state, why) = judge(last.as_ref().map(|(at, _)| *at), day, now);
    let clock = Clock::new(visitor.zone(), now);
    let status = if error.is_some() { 400 } else { 200 };
    let page = Page {
        frame: Frame::new(visitor, "Revoke a key", "/keys")?,
        id: visitor.parameter().to_owned(),
        begins: begins(&row),
        safe: if state.tone == "ok" { "ok" } else { "warn" },
        why,
        is_used: last.as_ref().is_some_and(|(at, _)| now - at < DAY_MS),
        used: last.map(|(at, address)| (clock.full(at), address)),
        hooks: hooks::read(visitor, &row).await?,
        error: error.as_ref().map(made::field),
        name: row.name,
    };
    Ok(Reply::page(&page)?.with_status(status))
}
