//! `GET /webhooks/{id}`

use askama::Template;

use super::hook::{self, Hook};
use super::{find, named, test};
use crate::error::{Error, Result};
use crate::portal::frame::Frame;
use crate::portal::once;
use crate::portal::pages::deliveries::line::Line;
use crate::portal::reply::Reply;
use crate::portal::times::Clock;
use crate::portal::visitor::Visitor;
use crate::store::deliveries::DeliveryFilter;

/// Deliveries that are shown.
const LATEST: u64 = 10;

#[derive(Template)]
#[template(path = "portal/webhook.html")]
struct Page {
    frame: Frame,
    form: String,
    done: &'static str,
    may_change: bool,
    has_access: bool,
    hook: Hook,
    test: Option<Line>,
    latest: Vec<Line>,
}

/// Shows a subscription, and what came of a test event that was just sent.
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    let (id, row) = (named(visitor)?, find(visitor).await?);
    let tested = test::result(visitor, id).await?;
    let tenant = visitor.app().store.tenant(visitor.organization_id()?);
    let filter = DeliveryFilter { subscription: Some(id), limit: LATEST, ..DeliveryFilter::default() };
    let latest = tenant.deliveries(&filter).await?.rows;
    let hook = hook::read(visitor, std::slice::from_ref(&row)).await?.pop();
    let clock = Clock::new(visitor.zone(), visitor.now());
    let hooks = std::slice::from_ref(&row);
    let line = |delivery| Line::new(&delivery, hooks, &clock, visitor.now());
    Reply::page(&Page {
        frame: Frame::new(visitor, "Webhook subscription", "/webhooks")?,
        form: once::id(),
        done: done(visitor.query().one("done")?),
        may_change: visitor.is_developer(),
        has_access: visitor.has_access(),
        hook: hook.ok_or_else(|| Error::internal("a subscription is there and not shown"))?,
        test: tested.map(line),
        latest: latest.into_iter().map(line).collect(),
    })
}

/// What was done on the page before.
fn done(what: &str) -> &'static str {
    match what {
        "paused" => "The subscription is paused. Its events are queued for up to 72 hours.",
        "resumed" => "The subscription is resumed. What was queued is being sent.",
        "changed" => "The subscription is changed. The next delivery uses it.",
        _ => "",
    }
}
