//! `GET /replays`

use std::collections::HashMap;

use askama::Template;
use uuid::Uuid;

use crate::domain::id::{DeliveryId, StaffRequestId};
use crate::domain::staff_request::{StaffRequestKind, StaffRequestState};
use crate::error::{Error, Result};
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::state::State;
use crate::portal::times::{Clock, When, grouped};
use crate::portal::visitor::Visitor;
use crate::store::replays::ReplayRow;
use crate::store::staff_requests::{StaffRequestFilter, StaffRequestRow};
use crate::store::webhooks::WebhookRow;
use crate::use_cases::staff_requests::{Wanted, WantedReplay};

/// Requests of a page.
const LISTED: u64 = 20;

#[derive(Template)]
#[template(path = "portal/replays.html")]
struct Page {
    frame: Frame,
    done: &'static str,
    may_ask: bool,
    requests: Vec<Line>,
    older: Option<String>,
    is_first: bool,
}

/// One request.
struct Line {
    id: String,
    state: State,
    what: String,
    span: Option<(When, When)>,
    to: String,
    /// The deliveries that it names.
    named: Vec<String>,
    reason: String,
    who: String,
    asked: When,
    decided: Option<When>,
    words: Option<String>,
    progress: Option<Progress>,
    may_cancel: bool,
}

/// How far a replay is.
struct Progress {
    matched: i64,
    requeued: i64,
    delivered: String,
    pending: String,
    failed: String,
}

/// Lists the requests for replays.
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    let (store, organization) = (&visitor.app().store, visitor.organization_id()?);
    let before = match visitor.query().one("before")? {
        "" => None,
        id => {
            let id: StaffRequestId = id.parse().map_err(|_| Error::not_found("There is no such page."))?;
            Some(id.uuid())
        }
    };
    let filter = StaffRequestFilter {
        organization: Some(organization),
        kind: Some(StaffRequestKind::Replay),
        ..StaffRequestFilter::default()
    };
    let found = store.staff_requests(filter, before, LISTED).await?;
    let hooks = store.tenant(organization).webhooks(None, 200).await?.rows;
    let hooks: HashMap<_, _> = hooks.into_iter().map(|row: WebhookRow| (row.id, row.url)).collect();
    let clock = Clock::new(visitor.zone(), visitor.now());
    let last = found.rows.last().filter(|_| found.more).map(|row| row.id);
    let mut requests = Vec::with_capacity(found.rows.len());
    for row in found.rows {
        requests.push(line(visitor, row, &hooks, &clock).await?);
    }
    Reply::page(&Page {
        frame: Frame::new(visitor, "Replays", "/replays")?,
        done: match visitor.query().one("done")? {
            "asked" => "Trailflow was asked. You get an email when it is decided.",
            "cancelled" => "The request is withdrawn.",
            _ => "",
        },
        may_ask: visitor.is_developer() && visitor.has_access(),
        requests,
        older: last.map(|id| StaffRequestId::from_uuid(id).to_string()),
        is_first: before.is_none(),
    })
}

async fn line(
    visitor: &Visitor,
    row: StaffRequestRow,
    hooks: &HashMap<Uuid, String>,
    clock: &Clock,
) -> Result<Line> {
    let replay = match row.replay_id {
        Some(id) => visitor.app().store.replay(id).await?,
        None => None,
    };
    let wanted = match Wanted::of(&row)? {
        Wanted::Replay(wanted) => wanted,
        _ => WantedReplay::default(),
    };
    let progress = match &replay {
        Some(replay) => Some(progress(visitor, replay).await?),
        None => None,
    };
    let to = match wanted.subscription {
        None if !wanted.deliveries.is_empty() => String::new(),
        None => "All subscriptions".to_owned(),
        Some(id) => hooks.get(&id).cloned().unwrap_or_else(|| "A deleted subscription".to_owned()),
    };
    Ok(Line {
        id: StaffRequestId::from_uuid(row.id).to_string(),
        state: state(&row, replay.as_ref()),
        what: match wanted.deliveries.len() {
            0 => "Replay of parked deliveries".to_owned(),
            1 => "Replay of 1 delivery".to_owned(),
            count => format!("Replay of {count} deliveries"),
        },
        span: wanted.from.zip(wanted.to).map(|(from, to)| (clock.full(from), clock.full(to))),
        to,
        named: wanted.deliveries.into_iter().map(|id| DeliveryId::from_uuid(id).to_string()).collect(),
        reason: row.reason,
        who: row.opened_by_name.unwrap_or(row.opened_by_email),
        asked: clock.full(row.opened_at),
        decided: row.decided_at.map(|at| clock.full(at)),
        words: row.decision,
        progress,
        may_cancel: row.state == StaffRequestState::Open.as_str()
            && (visitor.is_admin() || row.opened_by == visitor.member()?.user.to_string()),
    })
}

/// How a request is, and what came of it.
pub(in crate::portal) fn state(row: &StaffRequestRow, replay: Option<&ReplayRow>) -> State {
    match (row.state.parse(), replay) {
        (Ok(StaffRequestState::Open), _) => State::new("info", "clock", "Waits for Trailflow"),
        (Ok(StaffRequestState::Declined), _) => State::new("bad", "x", "Declined"),
        (Ok(StaffRequestState::Cancelled), _) => State::new("", "off", "Withdrawn"),
        (Ok(StaffRequestState::Approved), Some(replay)) if replay.running => {
            State::new("info", "replay", "In progress")
        }
        (Ok(StaffRequestState::Approved), _) => State::new("ok", "check", "Approved, and sent again"),
        (Err(_), _) => State::new("", "clock", row.state.clone()),
    }
}

async fn progress(visitor: &Visitor, replay: &ReplayRow) -> Result<Progress> {
    let counts = visitor.app().store.replayed_states(replay.id).await?;
    Ok(Progress {
        matched: replay.matched.max(replay.requeued),
        requeued: replay.requeued,
        delivered: grouped(counts.delivered),
        pending: grouped(counts.pending),
        failed: grouped(counts.failed),
    })
}
