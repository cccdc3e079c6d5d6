//! `GET /contacts`

use askama::Template;
use futures::try_join;

use super::Which;
use super::notices::{Switch, switches};
use crate::error::Result;
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::organizations::{Contact, Contacts, no_such_organization};

#[derive(Template)]
#[template(path = "portal/contacts.html")]
struct Page {
    frame: Frame,
    is_admin: bool,
    done: &'static str,
    lists: [List; 2],
    /// Kinds of notices that can be switched off, and those that cannot.
    switches: Vec<Switch>,
    always: Vec<Switch>,
}

/// One list of contacts.
struct List {
    heading: &'static str,
    about: &'static str,
    path: &'static str,
    contacts: Vec<Contact>,
}

impl List {
    fn new(which: Which, contacts: Vec<Contact>) -> List {
        let (heading, about) = which.words();
        List { heading, about, path: which.path(), contacts }
    }
}

/// Shows the page.
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    let (organization, store) = (visitor.organization_id()?, &visitor.app().store);
    let (row, off) = try_join!(store.organization(organization), store.notices_off(organization))?;
    let contacts = Contacts::of(&row.ok_or_else(no_such_organization)?)?;
    let (always, switches) = switches(&off).into_iter().partition(|switch| switch.is_fixed);
    Reply::page(&Page {
        frame: Frame::new(visitor, "Contacts and notices", "/contacts")?,
        is_admin: visitor.is_admin(),
        done: match visitor.query().one("done")? {
            "contacts" => "The contacts are saved.",
            "notices" => "The notices are saved.",
            _ => "",
        },
        lists: [List::new(Which::Technical, contacts.technical), List::new(Which::Support, contacts.support)],
        switches,
        always,
    })
}
