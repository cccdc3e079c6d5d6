//! `/account/passkeys/new` and `/account/passkeys/{id}/remove`

use askama::Template;
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::portal::accounts::{Problem, accounts, ask, form_page, given, is_asked, is_for_script, not_asked};
use crate::portal::frame::Gate;
use crate::portal::pages::confirm;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::accounts;

#[derive(Template)]
#[template(path = "portal/passkey.html")]
struct Page {
    gate: Gate,
    problem: Problem,
}

/// `GET /account/passkeys/new`
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    page(visitor, None)
}

/// `POST /account/passkeys/new`
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    let (accounts, session) = (accounts(visitor), visitor.account()?);
    let added = async {
        if is_asked(visitor)? {
            return accounts::ask_new_passkey(&accounts, session).await.map(|asked| ask(&asked));
        }
        accounts::add_passkey(&accounts, session, given(visitor)?).await.map(|()| Reply::to("/account"))
    };
    match added.await {
        Ok(reply) => Ok(reply),
        Err(error) if is_for_script(visitor, &error) => Ok(not_asked(error)),
        Err(error) => page(visitor, Some(error)),
    }
}

/// `GET /account/passkeys/{id}/remove`
pub(in crate::portal) async fn question(visitor: &Visitor) -> Result<Reply> {
    asked(visitor, None).await
}

/// `POST /account/passkeys/{id}/remove`
pub(in crate::portal) async fn remove(visitor: &Visitor) -> Result<Reply> {
    match accounts::remove_passkey(&accounts(visitor), visitor.account()?, id(visitor)?).await {
        Ok(()) => Ok(Reply::to("/account")),
        Err(error) => asked(visitor, Some(error)).await,
    }
}

fn page(visitor: &Visitor, error: Option<Error>) -> Result<Reply> {
    let gate = Gate::new(visitor.app(), "Add a passkey");
    form_page(error, |problem| Ok(Page { gate, problem }))
}

async fn asked(visitor: &Visitor, error: Option<Error>) -> Result<Reply> {
    let id = id(visitor)?;
    let factors = accounts::factors_of(&accounts(visitor), visitor.account()?).await?;
    let passkey = factors.passkeys.into_iter().find(|passkey| passkey.id == id).ok_or_else(none)?;
    let heading = format!("Remove {}", passkey.name);
    let what = "It no longer signs you in. Remove it from your device or password manager as well.";
    confirm::page(
        visitor,
        confirm::Confirmation { heading: &heading, what, button: "Remove the passkey" },
        error,
    )
}

fn id(visitor: &Visitor) -> Result<Uuid> {
    Uuid::try_parse(visitor.parameter()).map_err(|_| none())
}

fn none() -> Error {
    Error::not_found("There is no such page.")
}
