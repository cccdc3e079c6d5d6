//! `GET` and `POST /people/{id}/role`

use askama::Template;

use super::{called, find, named};
use crate::domain::portal::PortalRole;
use crate::error::{Error, Result};
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::portal_users;

#[derive(Template)]
#[template(path = "portal/person_role.html")]
struct Page {
    frame: Frame,
    id: String,
    name: String,
    email: String,
    role: String,
    error: Option<String>,
}

/// Shows the form.
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    show(visitor, None).await
}

/// Changes the role.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    match change(visitor).await {
        Err(Error::Conflict(why)) => show(visitor, Some(why)).await,
        reply => reply,
    }
}

async fn change(visitor: &Visitor) -> Result<Reply> {
    let role: PortalRole = visitor
        .form()
        .one("role")?
        .parse()
        .map_err(|_| Error::invalid("role", "must be one of the choices"))?;
    let app = visitor.app();
    let mut tx = app.store.begin_access().await?;
    portal_users::change_role(&mut tx, visitor, named(visitor)?, role).await?;
    app.commit_access(tx).await?;
    Ok(Reply::to("/people?done=role"))
}

async fn show(visitor: &Visitor, error: Option<String>) -> Result<Reply> {
    let row = find(visitor).await?;
    let status = if error.is_some() { 409 } else { 200 };
    let page = Page {
        frame: Frame::new(visitor, "Change a role", "/people")?,
        id: visitor.parameter().to_owned(),
        name: called(&row).to_owned(),
        email: row.email,
        role: row.role,
        error,
    };
    Ok(Reply::page(&page)?.with_status(status))
}
