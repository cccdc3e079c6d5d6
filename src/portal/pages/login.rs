//! `/login` and `/logout`

use askama::Template;

use crate::error::{Error, Result};
use crate::portal::accounts::{
    Problem, accounts, ask, form_page, given, is_asked, is_for_script, let_in, let_out, not_asked,
};
use crate::portal::frame::Gate;
use crate::portal::reply::{Reply, own_path};
use crate::portal::visitor::Visitor;
use crate::use_cases::accounts::{self, Login, Opened};

#[derive(Template)]
#[template(path = "portal/login.html")]
struct Page {
    gate: Gate,
    problem: Problem,
    next: String,
    /// What was sent, for a form that comes back.
    email: String,
    has_passkeys: bool,
}

/// `GET /login`
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    page(visitor, visitor.query().one("next")?, None)
}

/// `POST /login`: a password and a code.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    let form = visitor.form();
    let next = form.one("next")?;
    // A password may begin or end with white space.
    let login =
        Login { email: form.one("email")?, password: form.exact("password")?, code: form.one("code")? };
    match accounts::log_in(&accounts(visitor), login).await {
        Ok(opened) => go_on(&opened, next),
        Err(error) => page(visitor, next, Some(error)),
    }
}

/// `POST /login/passkey`
pub(in crate::portal) async fn passkey(visitor: &Visitor) -> Result<Reply> {
    let next = visitor.form().one("next")?;
    let opened = async {
        let accounts = accounts(visitor);
        if is_asked(visitor)? {
            return accounts::ask_passkey(&accounts).await.map(|asked| Err(ask(&asked)));
        }
        let (ceremony, credential) = given(visitor)?;
        accounts::log_in_with_passkey(&accounts, ceremony, credential).await.map(Ok)
    };
    match opened.await {
        Ok(Ok(opened)) => go_on(&opened, next),
        Ok(Err(asked)) => Ok(asked),
        Err(error) if is_for_script(visitor, &error) => Ok(not_asked(error)),
        Err(error) => page(visitor, next, Some(error)),
    }
}

/// `POST /logout`
pub(in crate::portal) async fn out(visitor: &Visitor) -> Result<Reply> {
    accounts::log_out(&accounts(visitor), visitor.account()?).await?;
    let_out(Reply::to("/login"))
}

fn go_on(opened: &Opened, next: &str) -> Result<Reply> {
    let next = own_path(next);
    let needs_none = next.starts_with("/invitations/") || next.starts_with("/account");
    let_in(Reply::to(if opened.has_membership || needs_none { next } else { "/organizations" }), opened)
}

fn page(visitor: &Visitor, next: &str, error: Option<Error>) -> Result<Reply> {
    form_page(error, |problem| {
        let has_passkeys = visitor.app().passkeys.is_some();
        Ok(Page {
            gate: Gate::new(visitor.app(), "Sign in"),
            problem,
            next: own_path(next).to_owned(),
            email: visitor.form().one("email")?.to_owned(),
            has_passkeys,
        })
    })
}
