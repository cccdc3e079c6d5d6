//! `/step-up`: it is you, once more, before what makes or shows a secret, or changes people or factors.

use askama::Template;

use crate::error::{Error, Result};
use crate::portal::accounts::{
    Problem, accounts, ask, form_page, given, is_asked, is_for_script, let_in, not_asked,
};
use crate::portal::frame::Gate;
use crate::portal::reply::{Reply, own_path};
use crate::portal::visitor::Visitor;
use crate::use_cases::accounts;

#[derive(Template)]
#[template(path = "portal/step_up.html")]
struct Page<'a> {
    gate: Gate,
    problem: Problem,
    next: String,
    email: &'a str,
    has_passkey: bool,
    has_password: bool,
}

/// `GET /step-up`
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    page(visitor, visitor.query().one("next")?, None).await
}

/// `POST /step-up`: the password and a code.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    let (form, session) = (visitor.form(), visitor.account()?);
    let next = form.one("next")?;
    let (password, code) = (form.exact("password")?, form.one("code")?);
    match accounts::step_up(&accounts(visitor), session, password, code).await {
        Ok(opened) => let_in(Reply::to(own_path(next)), &opened),
        Err(error) => page(visitor, next, Some(error)).await,
    }
}

/// `POST /step-up/passkey`
pub(in crate::portal) async fn passkey(visitor: &Visitor) -> Result<Reply> {
    let (accounts, session) = (accounts(visitor), visitor.account()?);
    let next = visitor.form().one("next")?;
    let opened = async {
        if is_asked(visitor)? {
            return accounts::ask_passkey(&accounts).await.map(|asked| Err(ask(&asked)));
        }
        let (ceremony, credential) = given(visitor)?;
        accounts::step_up_with_passkey(&accounts, session, ceremony, credential).await.map(Ok)
    };
    match opened.await {
        Ok(Ok(opened)) => let_in(Reply::to(own_path(next)), &opened),
        Ok(Err(asked)) => Ok(asked),
        Err(error) if is_for_script(visitor, &error) => Ok(not_asked(error)),
        Err(error) => page(visitor, next, Some(error)).await,
    }
}

async fn page(visitor: &Visitor, next: &str, error: Option<Error>) -> Result<Reply> {
    let session = visitor.account()?;
    let factors = accounts::factors_of(&accounts(visitor), session).await?;
    form_page(error, |problem| {
        Ok(Page {
            gate: Gate::new(visitor.app(), "Confirm that it is you"),
            problem,
            next: own_path(next).to_owned(),
            email: &session.account.email,
            has_passkey: !factors.passkeys.is_empty(),
            has_password: factors.has_password,
        })
    })
}
