//! The page of a signing secret that was just made: the only time that it is shown.

use askama::Template;

use crate::error::Result;
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::times::{Clock, When};
use crate::portal::visitor::Visitor;
use crate::store::receipts::Receipt;
use crate::webhooks::SigningSecret;

#[derive(Template)]
#[template(path = "portal/webhook_secret.html")]
struct Page<'a> {
    frame: Frame,
    id: &'a str,
    url: &'a str,
    secret: &'a str,
    /// Until when the secret before signs, too; `None` within: it does not. None at all: there was none.
    before: Option<Option<When>>,
}

#[derive(Template)]
#[template(path = "portal/webhook_again.html")]
struct Again {
    frame: Frame,
    id: String,
}

/// Shows the secret. `before_ends`: until when the one that it replaces signs, if it replaces one.
pub(super) fn show(
    visitor: &Visitor,
    id: &str,
    url: &str,
    secret: &SigningSecret,
    before_ends: Option<Option<i64>>,
) -> Result<Reply> {
    let clock = Clock::new(visitor.zone(), visitor.now());
    Reply::page(&Page {
        frame: Frame::new(visitor, "Signing secret", "/webhooks")?,
        id,
        url,
        secret: secret.reveal(),
        before: before_ends.map(|ends| ends.map(|moment| clock.full(moment))),
    })
}

/// The response to a form that was carried out before.
pub(super) fn again(visitor: &Visitor, receipt: &Receipt) -> Result<Reply> {
    let id = String::from_utf8_lossy(&receipt.body).into_owned();
    Reply::page(&Again { frame: Frame::new(visitor, "Signing secret", "/webhooks")?, id })
}
