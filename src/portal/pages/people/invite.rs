//! `POST /people/invite`

use super::list::fill;
use crate::domain::formats::is_email;
use crate::domain::portal::PortalRole;
use crate::domain::text::is_line;
use crate::error::{Error, Result};
use crate::portal::accounts::accounts;
use crate::portal::once;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::store::AccessBegun;
use crate::use_cases::accounts::pace_invitations;
use crate::use_cases::portal_users::{self, NewUser};

/// Invites somebody, or invites them anew.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    match invite(visitor).await {
        Err(error @ (Error::BadRequest { .. } | Error::Conflict(_))) => fill(visitor, Some(&error)).await,
        reply => reply,
    }
}

async fn invite(visitor: &Visitor) -> Result<Reply> {
    let (app, form) = (visitor.app(), visitor.form());
    let (email, name) = (form.one("email")?, form.one("name")?);
    if !is_email(email) {
        return Err(Error::bad_request("Enter a complete email address."));
    }
    if !name.is_empty() && (name.chars().count() > 100 || !is_line(name)) {
        return Err(Error::bad_request("A name is one line of at most 100 characters."));
    }
    let role: PortalRole =
        form.one("role")?.parse().map_err(|_| Error::bad_request("Choose one of the roles."))?;
    let new = NewUser {
        organization: visitor.organization_id()?,
        email: email.to_owned(),
        name: Some(name.to_owned()).filter(|name| !name.is_empty()),
        rename: true,
        role,
    };
    pace_invitations(&accounts(visitor), new.organization).await?;
    let AccessBegun::Fresh(mut once) = once::begin(visitor).await? else {
        return Ok(Reply::to("/people?done=invited"));
    };
    let (row, _) = portal_users::invite(&mut once, visitor, &app.post(), new).await?;
    once.commit(once::receipt(visitor, &row.email)).await?;
    app.know_access().await;
    Ok(Reply::to("/people?done=invited"))
}
