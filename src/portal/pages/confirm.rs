//! A question before something is removed or replaced.

use askama::Template;

use crate::error::{Error, Result};
use crate::portal::accounts::{Problem, form_page};
use crate::portal::frame::Gate;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;

/// What is to be confirmed.
pub(in crate::portal) struct Confirmation<'a> {
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
    confirmation: Confirmation<'a>,
}

/// The page that asks; its form is sent to the same path.
pub(in crate::portal) fn page(
    visitor: &Visitor,
    confirmation: Confirmation<'_>,
    error: Option<Error>,
) -> Result<Reply> {
    form_page(error, |problem| {
        Ok(Page {
            gate: Gate::new(visitor.app(), confirmation.heading),
            problem,
            path: visitor.path(),
            confirmation,
        })
    })
}
