//! New recovery codes, shown once: after joining, and at `/account/recovery-codes`.

use askama::Template;

use super::confirm;
use crate::error::Result;
use crate::portal::accounts::accounts;
use crate::portal::frame::Gate;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::accounts;

#[derive(Template)]
#[template(path = "portal/recovery_codes.html")]
struct Page<'a> {
    gate: Gate,
    heading: &'a str,
    codes: &'a [String],
}

/// The page with the codes.
pub(in crate::portal) fn page(visitor: &Visitor, heading: &str, codes: &[String]) -> Result<Reply> {
    Reply::page(&Page { gate: Gate::new(visitor.app(), heading), heading, codes })
}

/// `GET /account/recovery-codes`
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    let what = "Your present recovery codes stop working at once. You get ten new ones, shown once.";
    confirm::page(
        visitor,
        confirm::Confirmation { heading: "Create new recovery codes", what, button: "Create new codes" },
        None,
    )
}

/// `POST /account/recovery-codes`
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    let codes = accounts::renew_recovery_codes(&accounts(visitor), visitor.account()?).await?;
    page(visitor, "Your recovery codes", &codes)
}
