//! `GET /documents/changelog.atom`: the published versions of the contract as a feed, for anybody.

use askama::Template;

use crate::error::{Error, Result};
use crate::portal::changelog::{CHANGES, Change};
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;

#[derive(Template)]
#[template(path = "portal/changelog.xml")]
struct Feed {
    portal_url: String,
    docs_url: String,
    updated: &'static str,
    entries: Vec<Entry>,
}

/// One version.
struct Entry {
    version: &'static str,
    published: &'static str,
    anchor: String,
    html: String,
}

/// Sends the feed. Ids do not change with the addresses of this installation.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    let welcome = &visitor.app().welcome;
    let entry = |change: &Change| {
        let (version, published) = (change.version, change.published?);
        Some(Entry { version, published, anchor: change.anchor(), html: change.html(&welcome.docs_url) })
    };
    let entries: Vec<_> = CHANGES.iter().filter_map(entry).collect();
    let feed = Feed {
        portal_url: welcome.portal_url.clone(),
        docs_url: welcome.docs_url.clone(),
        updated: entries.iter().map(|entry| entry.published).max().unwrap_or("1970-01-01"),
        entries,
    };
    Ok(Reply::bytes("application/atom+xml; charset=utf-8", feed.render().map_err(Error::internal)?))
}
