//! The page of a key that was just made: the only time that it is shown.

use askama::Template;

use super::begins;
use crate::domain::id::ApiKeyId;
use crate::error::{Error, Result};
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::times::{Clock, When};
use crate::portal::visitor::Visitor;
use crate::store::receipts::Receipt;
use crate::use_cases::api_keys::Issued;

#[derive(Template)]
#[template(path = "portal/key_made.html")]
struct Page {
    frame: Frame,
    id: String,
    name: String,
    token: String,
    made: When,
    scopes: Vec<String>,
    limit: i32,
    expires: Option<When>,
    begins: String,
    /// Until when the key that it replaces works; `None` within: it was revoked at once.
    old: Option<Option<When>>,
    api_url: String,
}

#[derive(Template)]
#[template(path = "portal/key_again.html")]
struct Again {
    frame: Frame,
    name: String,
}

/// Shows the new key. `old_ends`: when the key that it replaces ends, if it replaces one.
pub(super) fn show(visitor: &Visitor, issued: Issued, old_ends: Option<Option<i64>>) -> Result<Reply> {
    let clock = Clock::new(visitor.zone(), visitor.now());
    let row = issued.row;
    Reply::page(&Page {
        frame: Frame::new(visitor, "Key created", "/keys")?,
        id: ApiKeyId::from_uuid(row.id).to_string(),
        token: issued.credential.reveal(),
        made: clock.short(row.created_at),
        scopes: row.scopes.split(' ').map(str::to_owned).collect(),
        limit: row.rate_limit_per_minute,
        expires: row.expires_at.map(|moment| clock.full(moment)),
        begins: begins(&row),
        old: old_ends.map(|ends| ends.map(|moment| clock.full(moment))),
        api_url: visitor.app().welcome.api_url.clone(),
        name: row.name,
    })
}

/// The response to a form that was carried out before.
pub(super) fn again(visitor: &Visitor, receipt: &Receipt) -> Result<Reply> {
    let name = String::from_utf8_lossy(&receipt.body).into_owned();
    Reply::page(&Again { frame: Frame::new(visitor, "Key created", "/keys")?, name })
}

/// Which field of a form is wrong, if one is, and why.
pub(super) fn field(error: &Error) -> (String, String) {
    match error {
        Error::BadRequest { details, .. } if details.len() == 1 => {
            let detail = &details[0];
            (detail.pointer.clone(), detail.message.clone())
        }
        other => (String::new(), other.to_string()),
    }
}
