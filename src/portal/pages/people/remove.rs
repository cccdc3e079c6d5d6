//! `GET` and `POST /people/{id}/remove`

use askama::Template;

use super::{called, find, named};
use crate::domain::portal::PortalUserStatus;
use crate::error::{Error, Result};
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::portal_users;

#[derive(Template)]
#[template(path = "portal/person_remove.html")]
struct Page {
    frame: Frame,
    id: String,
    name: String,
    email: String,
    is_invited: bool,
    is_self: bool,
    error: Option<String>,
}

/// Shows the form.
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    show(visitor, None).await
}

/// Removes the person, or withdraws the invitation.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    let app = visitor.app();
    let mut tx = app.store.begin_access().await?;
    match portal_users::remove(&mut tx, visitor, named(visitor)?, "Removed in the portal.").await {
        Err(Error::Conflict(why)) => show(visitor, Some(why)).await,
        Err(other) => Err(other),
        Ok(_) => {
            app.commit_access(tx).await?;
            Ok(Reply::to("/people?done=removed"))
        }
    }
}

async fn show(visitor: &Visitor, error: Option<String>) -> Result<Reply> {
    let row = find(visitor).await?;
    let status = if error.is_some() { 409 } else { 200 };
    let page = Page {
        frame: Frame::new(visitor, "Remove a person", "/people")?,
        id: visitor.parameter().to_owned(),
        name: called(&row).to_owned(),
        is_invited: row.status == PortalUserStatus::Invited.as_str(),
        is_self: row.id == visitor.member()?.user.uuid(),
        email: row.email,
        error,
    };
    Ok(Reply::page(&page)?.with_status(status))
}
