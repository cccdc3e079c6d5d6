//! `/account/password` and `/account/password/remove`

use askama::Template;

use crate::error::{Error, Result};
use crate::portal::accounts::{Problem, accounts, form_page};
use crate::portal::frame::Gate;
use crate::portal::pages::confirm;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::accounts;

#[derive(Template)]
#[template(path = "portal/password.html")]
struct Page<'a> {
    gate: Gate,
    problem: Problem,
    email: &'a str,
}

/// `GET /account/password`
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    page(visitor, None)
}

/// `POST /account/password`
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    let password = visitor.form().exact("password")?;
    match accounts::change_password(&accounts(visitor), visitor.account()?, password).await {
        Ok(()) => Ok(Reply::to("/account")),
        Err(error) => page(visitor, Some(error)),
    }
}

/// `GET /account/password/remove`
pub(in crate::portal) async fn confirm(visitor: &Visitor) -> Result<Reply> {
    question(visitor, None)
}

/// `POST /account/password/remove`
pub(in crate::portal) async fn remove(visitor: &Visitor) -> Result<Reply> {
    match accounts::remove_password(&accounts(visitor), visitor.account()?).await {
        Ok(()) => Ok(Reply::to("/account")),
        Err(error) => question(visitor, Some(error)),
    }
}

fn page(visitor: &Visitor, error: Option<Error>) -> Result<Reply> {
    let email = &visitor.account()?.account.email;
    let gate = Gate::new(visitor.app(), "Set a password");
    form_page(error, |problem| Ok(Page { gate, problem, email }))
}

fn question(visitor: &Visitor, error: Option<Error>) -> Result<Reply> {
    let what =
        "You sign in with your passkeys from then on. Your authenticator app's codes stop working as well.";
    let heading = "Remove password and authenticator";
    confirm::page(visitor, confirm::Confirmation { heading, what, button: "Remove" }, error)
}
