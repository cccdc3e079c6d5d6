//! A question before something is removed or replaced.

use askama::Template;

use crate::error::{Error, Result};
use crate::portal::accounts::{Problem, form_page};
use crate::portal::frame::Gate;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;

/// What is asked.
pub(in crate::portal) struct Ask<'a> {
    /// What is about to be done.
    pub(in crate::portal) heading: &'a str,
    /// What comes of it.
    pub(in crate::portal) what: &'a str,
    /// The button that does it.
    pub(in crate::portal) button: &'a str,
}

#[derive(Template)]
#[template(path = "portal/confirm.html")]
struct Page<'a> {
    gate: Gate,
    problem: Problem,
    path: &'a str,
    ask: Ask<'a>,
}

/// The page that asks; its form is sent to the same path.
pub(in crate::portal) fn page(visitor: &Visitor, ask: Ask<'_>, error: Option<Error>) -> Result<Reply> {
    form_page(error, |problem| {
        Ok(Page { gate: Gate::new(visitor.app(), ask.heading), problem, path: visitor.path(), ask })
    })
}
