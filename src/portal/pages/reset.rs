//! `/reset` and `/reset/{token}`: a new password by a mailed link.

use askama::Template;

use super::gone;
use crate::error::{Error, Result};
use crate::portal::accounts::{Problem, accounts, form_page, let_out};
use crate::portal::frame::Gate;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::accounts;

#[derive(Template)]
#[template(path = "portal/reset_request.html")]
struct Request {
    gate: Gate,
    problem: Problem,
    /// What was sent, for a form that comes back.
    email: String,
    is_sent: bool,
}

#[derive(Template)]
#[template(path = "portal/reset.html")]
struct Page<'a> {
    gate: Gate,
    problem: Problem,
    path: &'a str,
    is_done: bool,
}

/// `GET /reset`
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    request(visitor, false, None)
}

/// `POST /reset`: mails a link, if the address has an account; the page does not tell.
pub(in crate::portal) async fn mail(visitor: &Visitor) -> Result<Reply> {
    let email = visitor.form().one("email")?;
    match accounts::request_reset(&accounts(visitor), email).await {
        Ok(()) => request(visitor, true, None),
        Err(error) => request(visitor, false, Some(error)),
    }
}

/// `GET /reset/{token}`: looking at it changes nothing.
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    match accounts::is_reset_open(&accounts(visitor), visitor.parameter()).await {
        Err(error @ Error::NotFound(_)) => gone::page(visitor, Some(error)),
        open => {
            open?;
            page(visitor, false, None)
        }
    }
}

/// `POST /reset/{token}`
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    let password = visitor.form().exact("password")?;
    match accounts::reset(&accounts(visitor), visitor.parameter(), password).await {
        Ok(()) => let_out(page(visitor, true, None)?),
        Err(error @ Error::NotFound(_)) => gone::page(visitor, Some(error)),
        Err(error) => page(visitor, false, Some(error)),
    }
}

fn request(visitor: &Visitor, is_sent: bool, error: Option<Error>) -> Result<Reply> {
    let gate = Gate::new(visitor.app(), "Reset password");
    let email = visitor.form().one("email")?.to_owned();
    form_page(error, |problem| Ok(Request { gate, problem, email, is_sent }))
}

fn page(visitor: &Visitor, is_done: bool, error: Option<Error>) -> Result<Reply> {
    let gate = Gate::new(visitor.app(), "Set a new password");
    form_page(error, |problem| Ok(Page { gate, problem, path: visitor.path(), is_done }))
}
