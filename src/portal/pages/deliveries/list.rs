//! `GET /deliveries`

use askama::Template;

use super::filters::{Filters, RESPONSES};
use super::line::Line;
use super::words::STATES;
use crate::contract::partner::words::DeliveryEvent;
use crate::domain::id::{DeliveryId, WebhookId};
use crate::error::Result;
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::times::{Clock, grouped};
use crate::portal::visitor::Visitor;
use crate::store::RowPage;
use crate::store::deliveries::{DeliveryFilter, DeliveryRow};
use crate::use_cases::deliveries::can_be_replayed;

/// Subscriptions that can be chosen. An organization has fewer.
const SUBSCRIPTIONS: u64 = 200;
/// Deliveries that a page looks through for what no index finds.
const SEARCHED: i64 = 20_000;

#[derive(Template)]
#[template(path = "portal/deliveries.html")]
struct Page {
    frame: Frame,
    filters: Filters,
    tabs: Vec<Tab>,
    events: Vec<&'static str>,
    hooks: Vec<(String, String)>,
    responses: [(&'static str, &'static str); 4],
    lines: Vec<Line>,
    /// Whether deliveries can be chosen for a replay.
    ticks: bool,
    is_first: bool,
    newest: String,
    older: Option<String>,
    /// How many were looked through, if there are more.
    searched: Option<String>,
}

/// A state to filter by.
struct Tab {
    address: String,
    icon: &'static str,
    word: &'static str,
    is_here: bool,
}

/// Lists deliveries.
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    let filters = Filters::read(visitor)?;
    let tenant = visitor.app().store.tenant(visitor.organization_id()?);
    let hooks = tenant.webhooks(None, SUBSCRIPTIONS).await?.rows;
    let (found, searched_to) = match filters.filter(visitor).await? {
        Some(filter) => search(visitor, filter).await?,
        None => (RowPage { rows: Vec::new(), more: false }, None),
    };
    let clock = Clock::new(visitor.zone(), visitor.now());
    let last = found.rows.last().filter(|_| found.more).map(|row| row.id);
    let older =
        last.or(searched_to).map(|id| filters.address("before", &DeliveryId::from_uuid(id).to_string()));
    Reply::page(&Page {
        frame: Frame::new(visitor, "Deliveries", "/deliveries")?,
        tabs: tabs(&filters),
        events: DeliveryEvent::ALL.iter().map(|event| event.as_str()).collect(),
        hooks: hooks.iter().map(|row| (WebhookId::from_uuid(row.id).to_string(), row.url.clone())).collect(),
        responses: RESPONSES,
        ticks: visitor.is_developer() && visitor.has_access() && found.rows.iter().any(can_be_replayed),
        lines: found.rows.iter().map(|row| Line::new(row, &hooks, &clock, visitor.now())).collect(),
        is_first: visitor.query().one("before")?.is_empty(),
        newest: filters.address("before", ""),
        older,
        searched: searched_to.filter(|_| last.is_none()).map(|_| grouped(SEARCHED)),
        filters,
    })
}

/// A page of deliveries; and up to which one was looked, if that is not the oldest. However rare what is looked for is,
/// a page looks through so many and no more.
async fn search(
    visitor: &Visitor,
    mut filter: DeliveryFilter,
) -> Result<(RowPage<DeliveryRow>, Option<uuid::Uuid>)> {
    let tenant = visitor.app().store.tenant(visitor.organization_id()?);
    let is_rare = filter.state.is_some()
        || filter.event.is_some()
        || filter.load.is_some()
        || filter.response.is_some();
    if is_rare {
        filter.until = tenant.delivery_far_back(filter.before, SEARCHED).await?;
    }
    Ok((tenant.deliveries(&filter).await?, filter.until))
}

fn tabs(filters: &Filters) -> Vec<Tab> {
    let here = filters.value("state");
    let all = Tab { address: filters.address("state", ""), icon: "", word: "All", is_here: here.is_empty() };
    let states = STATES.iter().map(|(name, _, icon, word)| Tab {
        address: filters.address("state", name),
        icon,
        word,
        is_here: here == *name,
    });
    std::iter::once(all).chain(states).collect()
}
