//! `GET` and `POST /keys/{id}/roll`

use askama::Template;

use super::{begins, find, made, named};
use crate::domain::access::KeyMode;
use crate::error::{Error, Result};
use crate::portal::frame::Frame;
use crate::portal::once;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::store::AccessBegun;
use crate::use_cases::api_keys::{Bounds, roll_own};

/// The choices for an overlap, in days.
const OVERLAPS: [(i32, &str); 5] =
    [(7, "7 days"), (1, "1 day"), (2, "2 days"), (14, "14 days"), (0, "None: end the old key now")];

#[derive(Template)]
#[template(path = "portal/key_roll.html")]
struct Page {
    frame: Frame,
    form: String,
    id: String,
    name: String,
    begins: String,
    overlaps: [(i32, &'static str); 5],
    error: Option<String>,
}

/// Shows the form.
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    show(visitor, None).await
}

/// Rolls the key.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    match roll(visitor).await {
        Err(Error::Conflict(why)) => show(visitor, Some(why)).await,
        reply => reply,
    }
}

async fn roll(visitor: &Visitor) -> Result<Reply> {
    let key = named(visitor)?;
    let overlap = visitor.form().one("overlap")?.parse().ok();
    let overlap = overlap.filter(|days| OVERLAPS.iter().any(|(choice, _)| choice == days));
    let overlap = overlap.ok_or_else(|| Error::invalid("overlap", "must be one of the choices"))?;
    let mut once = match once::begin(visitor).await? {
        AccessBegun::Fresh(once) => once,
        AccessBegun::Before(receipt) => return made::again(visitor, &receipt),
    };
    let bounds = Bounds { most: visitor.app().most_test_keys };
    let issued = roll_own(&mut once, visitor, key, overlap, bounds).await?;
    once.commit(once::receipt(visitor, &issued.row.name)).await?;
    visitor.app().know_access().await;
    let old = visitor.app().store.api_key(key.0, key.1).await?;
    let ends = old.filter(|row| row.revoked_at.is_none()).and_then(|row| row.expires_at);
    made::show(visitor, issued, Some(ends))
}

async fn show(visitor: &Visitor, error: Option<String>) -> Result<Reply> {
    let row = find(visitor, KeyMode::Test).await?;
    let status = if error.is_some() { 409 } else { 200 };
    let page = Page {
        frame: Frame::new(visitor, "Roll a key", "/keys")?,
        form: once::id(),
        id: visitor.parameter().to_owned(),
        begins: begins(&row),
        name: row.name,
        overlaps: OVERLAPS,
        error,
    };
    Ok(Reply::page(&page)?.with_status(status))
}
