//! `/account/codes`: an authenticator app.

use askama::Template;

use crate::error::{Error, Result};
use crate::portal::accounts::{Problem, accounts, form_page};
use crate::portal::frame::Gate;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::accounts::{self, Offer};

#[derive(Template)]
#[template(path = "portal/codes.html")]
struct Page {
    gate: Gate,
    problem: Problem,
    offer: Offer,
}

/// `GET /account/codes`
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    page(visitor, None)
}

/// `POST /account/codes`
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    let form = visitor.form();
    let taken = (form.one("offer")?, form.one("code")?);
    match accounts::set_up_codes(&accounts(visitor), visitor.account()?, taken).await {
        Ok(()) => Ok(Reply::to("/account")),
        Err(error) => page(visitor, Some(error)),
    }
}

fn page(visitor: &Visitor, error: Option<Error>) -> Result<Reply> {
    let account = &visitor.account()?.account;
    let offered = visitor.form().one("offer")?;
    let offer = accounts::offer_again(&accounts(visitor), account.id, &account.email, offered)?;
    let gate = Gate::new(visitor.app(), "Set up an authenticator app");
    form_page(error, |problem| Ok(Page { gate, problem, offer }))
}
