//! `GET /webhooks`

use askama::Template;

use super::hook::{self, Hook};
use super::of_test_keys::{self, OfTestKey};
use crate::error::Result;
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;

/// Subscriptions that are listed: as many as an organization may be allowed.
const LISTED: u64 = 1_000;

#[derive(Template)]
#[template(path = "portal/webhooks.html")]
struct Page {
    frame: Frame,
    done: &'static str,
    may_make: bool,
    has_access: bool,
    most: usize,
    hooks: Vec<Hook>,
    of_test_keys: Vec<OfTestKey>,
    /// Where deliveries come from.
    sources: Vec<String>,
}

/// Lists the subscriptions.
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    let tenant = visitor.app().store.tenant(visitor.organization_id()?);
    let rows = tenant.webhooks(None, LISTED).await?.rows;
    let most = visitor.app().most_webhooks;
    Reply::page(&Page {
        frame: Frame::new(visitor, "Webhooks", "/webhooks")?,
        done: match visitor.query().one("done")? {
            "deleted" => "The subscription is deleted. What was queued for it is cancelled.",
            _ => "",
        },
        may_make: visitor.is_developer() && visitor.has_access() && rows.len() < most,
        has_access: visitor.has_access(),
        most,
        hooks: hook::read(visitor, &rows).await?,
        of_test_keys: of_test_keys::read(visitor).await?,
        sources: visitor.app().welcome.source_words(),
    })
}
