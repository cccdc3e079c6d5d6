//! Contacts and notices: whom Trailflow turns to, and what it mails. Everybody sees them, admins change them.

mod edit;
mod list;
mod notices;

pub(in crate::portal) use edit::{form, send};
pub(in crate::portal) use list::show;
pub(in crate::portal) use notices::send as switch;

use crate::portal::visitor::Visitor;

/// A list of contacts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    Technical,
    Support,
}

impl Which {
    /// The list that the path names.
    fn of(visitor: &Visitor) -> Which {
        if visitor.path() == Which::Support.path() { Which::Support } else { Which::Technical }
    }

    /// What it is called, and what it is for.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Which::Technical => (
                "Technical contacts",
                "Who builds and runs the integration. They get emails about its problems, beside your admins.",
            ),
            Which::Support => ("Support contacts", "Whom Trailflow’s support talks to about your freight."),
        }
    }

    /// Where it is changed.
    fn path(self) -> &'static str {
        match self {
            Which::Technical => "/contacts/technical",
            Which::Support => "/contacts/support",
        }
    }
}
