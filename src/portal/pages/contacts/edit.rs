//! `GET` and `POST /contacts/technical` and `/contacts/support`

use askama::Template;

use super::Which;
use crate::domain::formats::is_email;
use crate::domain::text::is_line;
use crate::error::{Error, Result};
use crate::portal::form::Form;
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::organizations::{self, Contact, Contacts, OrganizationChange, no_such_organization};

/// Contacts of one list.
const MOST: usize = 20;
/// Empty rows for further ones.
const SPARE: usize = 2;

#[derive(Template)]
#[template(path = "portal/contacts_edit.html")]
struct Page {
    frame: Frame,
    heading: &'static str,
    about: &'static str,
    path: &'static str,
    rows: Vec<[String; 3]>,
    error: Option<String>,
}

/// Shows the form.
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    show(visitor, None).await
}

/// Replaces the list.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    match change(visitor).await {
        Err(error @ Error::BadRequest { .. }) => show(visitor, Some(error.to_string())).await,
        reply => reply,
    }
}

async fn change(visitor: &Visitor) -> Result<Reply> {
    let contacts = Some(read(visitor.form())?);
    let change = match Which::of(visitor) {
        Which::Technical => OrganizationChange { technical: contacts, ..OrganizationChange::default() },
        Which::Support => OrganizationChange { support: contacts, ..OrganizationChange::default() },
    };
    let app = visitor.app();
    let mut tx = app.store.begin_access().await?;
    organizations::update(&mut tx, visitor, visitor.organization_id()?, change).await?;
    app.commit_access(tx).await?;
    Ok(Reply::to("/contacts?done=contacts"))
}

/// The rows of the form: name, address, telephone number.
fn rows(form: &Form) -> Vec<[String; 3]> {
    let all = |name| form.all(name).map(str::to_owned);
    all("name")
        .zip(all("email"))
        .zip(all("phone"))
        .map(|((name, email), phone)| [name, email, phone])
        .collect()
}

/// The contacts that the form names; a row that is left empty is none.
fn read(form: &Form) -> Result<Vec<Contact>> {
    let rows = rows(form);
    // A form that was cut off names nobody, and removes nobody.
    if rows.is_empty() {
        return Err(Error::bad_request("The form is not complete. Open it again, and send it from there."));
    }
    let rows: Vec<_> = rows.into_iter().filter(|row| row.iter().any(|text| !text.is_empty())).collect();
    if rows.len() > MOST {
        return Err(Error::bad_request(format!("A list has at most {MOST} contacts.")));
    }
    rows.into_iter().map(contact).collect()
}

fn contact([name, email, phone]: [String; 3]) -> Result<Contact> {
    if !is_line(&name) || name.chars().count() > 200 {
        return Err(Error::bad_request("Enter a name of at most 200 characters for each contact."));
    }
    if !is_email(&email) {
        return Err(Error::bad_request(format!("Enter a complete email address for {name}.")));
    }
    let phone = Some(phone).filter(|phone| !phone.is_empty());
    if phone.as_ref().is_some_and(|phone| !is_line(phone) || !(3..=40).contains(&phone.chars().count())) {
        return Err(Error::bad_request(format!(
            "Enter a telephone number of 3 to 40 characters for {name}, or none."
        )));
    }
    Ok(Contact { name, email, phone })
}

/// The form: the contacts as they are, or as they were sent, and empty rows for more.
async fn show(visitor: &Visitor, error: Option<String>) -> Result<Reply> {
    let which = Which::of(visitor);
    let (heading, about) = which.words();
    let mut rows = rows(visitor.form());
    if rows.is_empty() {
        let row = visitor.app().store.organization(visitor.organization_id()?).await?;
        let contacts = Contacts::of(&row.ok_or_else(no_such_organization)?)?;
        let contacts = if which == Which::Technical { contacts.technical } else { contacts.support };
        rows = contacts
            .into_iter()
            .map(|contact| [contact.name, contact.email, contact.phone.unwrap_or_default()])
            .collect();
        let spare = SPARE.min(MOST.saturating_sub(rows.len()));
        rows.resize(rows.len() + spare, Default::default());
    }
    let status = if error.is_some() { 400 } else { 200 };
    let page = Page {
        frame: Frame::new(visitor, heading, "/contacts")?,
        heading,
        about,
        path: which.path(),
        rows,
        error,
    };
    Ok(Reply::page(&page)?.with_status(status))
}
