//! `GET /documents`: the guides, the contract, and what changed in it since the last visit.

pub(in crate::portal) mod feed;

use askama::Template;

use crate::documents::{contract_version, guides};
use crate::domain::version::is_newer;
use crate::error::Result;
use crate::portal::changelog::{CHANGES, Change};
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::accounts::visit_changelog;

#[derive(Template)]
#[template(path = "portal/documents.html")]
struct Page {
    frame: Frame,
    /// Title, path and subject.
    guides: Vec<(&'static str, String, &'static str)>,
    version: &'static str,
    /// The newest version of the last visit, if there is a newer one.
    since: Option<String>,
    changes: Vec<Line>,
    support_hours: String,
    escalation: String,
}

/// A version's entries.
struct Line {
    version: &'static str,
    html: String,
    is_new: bool,
    is_open: bool,
}

/// Shows the page, and notes that the account was shown this version.
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    let frame = Frame::new(visitor, "Documents", "/documents")?;
    let version = contract_version();
    // A page that a browser fetches before anybody asks for it was not seen.
    let since = match visitor.headers().contains_key("sec-purpose") {
        true => None,
        false => {
            let (store, account) = (&visitor.app().store, visitor.account()?.account.id);
            // A database that takes no writes still shows pages.
            visit_changelog(store, account, version, visitor.now()).await.unwrap_or_default()
        }
    };
    let line = |(at, change): (usize, &Change)| {
        let is_new = since.as_deref().is_some_and(|since| is_newer(change.version, since));
        Line {
            version: change.version,
            html: change.html(&frame.gate.docs_url),
            is_new,
            is_open: is_new || at == 0,
        }
    };
    let changes: Vec<_> = CHANGES.iter().enumerate().map(line).collect();
    let since = since.filter(|_| changes.iter().any(|change| change.is_new));
    let guides = guides::all().map(|guide| (guide.title, guide.path(), guide.description)).collect();
    let welcome = &visitor.app().welcome;
    let (support_hours, escalation) = (welcome.support_hours.clone(), welcome.escalation.clone());
    Reply::page(&Page { guides, version, since, changes, support_hours, escalation, frame })
}
