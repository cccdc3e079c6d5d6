//! A link of a mail that does not work (any more). Whatever became of it, the page is the same to the byte.

use askama::Template;

use crate::error::{Error, Result};
use crate::portal::frame::Gate;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;

#[derive(Template)]
#[template(path = "portal/gone.html")]
struct Page {
    gate: Gate,
    text: String,
}

/// The page for this error.
pub(in crate::portal) fn page(visitor: &Visitor, error: Option<Error>) -> Result<Reply> {
    let text = error.map(|error| error.to_string()).unwrap_or_default();
    let page = Page { gate: Gate::new(visitor.app(), "This link does not work"), text };
    let mut reply = Reply::page(&page)?.with_status(404);
    reply.code = Some("not_found");
    Ok(reply)
}
