//! `/organizations`: for which organization somebody acts.

use askama::Template;

use crate::domain::access::AccessState;
use crate::domain::id::PortalUserId;
use crate::error::{Error, Result};
use crate::portal::accounts::{accounts, let_in};
use crate::portal::frame::{Gate, role_word};
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::accounts;

/// An organization that somebody is a member of.
pub(in crate::portal) struct Choice {
    pub(in crate::portal) user: PortalUserId,
    pub(in crate::portal) name: String,
    pub(in crate::portal) role: &'static str,
    /// The class, the symbol and the word of its access.
    pub(in crate::portal) access: (&'static str, &'static str, &'static str),
    /// Whether they act for it now.
    pub(in crate::portal) is_here: bool,
}

#[derive(Template)]
#[template(path = "portal/organizations.html")]
struct Page<'a> {
    gate: Gate,
    email: &'a str,
    choices: Vec<Choice>,
}

/// `GET /organizations`
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    let gate = Gate::new(visitor.app(), "Your organizations");
    let email = &visitor.account()?.account.email;
    Reply::page(&Page { gate, email, choices: choices(visitor).await? })
}

/// `POST /organizations/{id}`
pub(in crate::portal) async fn switch(visitor: &Visitor) -> Result<Reply> {
    let user = visitor.parameter().parse().map_err(|_| Error::not_found("There is no such page."))?;
    let opened = accounts::switch_organization(&accounts(visitor), visitor.account()?, user).await?;
    let_in(Reply::to("/"), &opened)
}

/// The organizations of whoever is logged in.
pub(in crate::portal) async fn choices(visitor: &Visitor) -> Result<Vec<Choice>> {
    let session = visitor.account()?;
    let here = session.membership.as_ref().map(|membership| membership.user);
    let found = visitor.app().store.portal_memberships(session.account.id).await?;
    let choices = found.into_iter().filter_map(|(row, organization)| {
        let user = PortalUserId::from_uuid(row.id);
        // A newer version may have given a role that this one does not know.
        let role = row.role.parse().ok()?;
        let access = access_word(AccessState::of_stored(&organization.access_state));
        Some(Choice {
            user,
            name: organization.name,
            role: role_word(role),
            access,
            is_here: here == Some(user),
        })
    });
    Ok(choices.collect())
}

fn access_word(state: AccessState) -> (&'static str, &'static str, &'static str) {
    match state {
        AccessState::NotEnabled => ("", "clock", "Not enabled yet"),
        AccessState::TestEnabled => ("info", "check", "Test access"),
        AccessState::LiveEnabled => ("ok", "check", "Live access"),
        AccessState::Disabled => ("bad", "off", "Disabled"),
    }
}
