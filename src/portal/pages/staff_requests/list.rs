//! `GET /staff-requests`

use std::collections::HashMap;

use askama::Template;

use crate::domain::access::AccessState;
use crate::domain::id::{ApiKeyId, OrganizationId, StaffRequestId};
use crate::domain::staff_request::{StaffRequestKind, StaffRequestState};
use crate::error::{Error, Result};
use crate::portal::frame::Frame;
use crate::portal::pages::webhooks::of_test_keys::{self, OfTestKey};
use crate::portal::reply::Reply;
use crate::portal::times::{Clock, When};
use crate::portal::visitor::Visitor;
use crate::store::Store;
use crate::store::staff_requests::{StaffRequestFilter, StaffRequestRow};
use crate::use_cases::staff_requests::Wanted;

/// Requests of a page.
const LISTED: u64 = 50;

#[derive(Template)]
#[template(path = "portal/staff_requests.html")]
struct Page {
    frame: Frame,
    may_ask: bool,
    has_live: bool,
    done: &'static str,
    requests: Vec<Line>,
    of_test_keys: Vec<OfTestKey>,
    older: Option<String>,
    is_first: bool,
}

/// One request.
struct Line {
    id: String,
    icon: &'static str,
    what: String,
    reason: String,
    by: String,
    at: When,
    state: (&'static str, &'static str, String),
    /// What Trailflow says, and when.
    decision: Option<(String, When)>,
    may_cancel: bool,
}

/// Shows a page of requests, newest first.
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    let (organization, store) = (visitor.organization_id()?, &visitor.app().store);
    let before = match visitor.query().one("before")? {
        "" => None,
        id => Some(id.parse::<StaffRequestId>().map_err(|_| Error::not_found("There is no such page."))?),
    };
    let filter = StaffRequestFilter { organization: Some(organization), state: None, kind: None };
    let found = store.staff_requests(filter, before.map(|id| id.uuid()), LISTED).await?;
    let wanted: Vec<_> = found.rows.iter().map(|row| Wanted::of(row).ok()).collect();
    let keys = key_names(store, organization, wanted.iter().flatten().filter_map(Wanted::key)).await?;
    let last = found.rows.last().map(|row| StaffRequestId::from_uuid(row.id).to_string());
    let lines = found.rows.into_iter().zip(wanted).map(|(row, wanted)| line(visitor, row, wanted, &keys));
    Reply::page(&Page {
        frame: Frame::new(visitor, "Requests to Trailflow", "/staff-requests")?,
        may_ask: visitor.is_admin() && visitor.has_access(),
        has_live: visitor.member()?.access_state == AccessState::LiveEnabled,
        done: match visitor.query().one("done")? {
            "sent" => "The request is sent. You get an email when Trailflow has decided.",
            "cancelled" => "The request is cancelled.",
            _ => "",
        },
        requests: lines.collect::<Result<_>>()?,
        of_test_keys: of_test_keys::read(visitor).await?,
        older: last.filter(|_| found.more),
        is_first: before.is_none(),
    })
}

/// What the keys are called that requests are about.
async fn key_names(
    store: &Store,
    organization: OrganizationId,
    keys: impl Iterator<Item = ApiKeyId>,
) -> Result<HashMap<ApiKeyId, String>> {
    let mut names = HashMap::new();
    for key in keys {
        if !names.contains_key(&key)
            && let Some(row) = store.api_key(organization, key).await?
        {
            names.insert(key, row.name);
        }
    }
    Ok(names)
}

fn line(
    visitor: &Visitor,
    row: StaffRequestRow,
    wanted: Option<Wanted>,
    keys: &HashMap<ApiKeyId, String>,
) -> Result<Line> {
    let (clock, member) = (Clock::new(visitor.zone(), visitor.now()), visitor.member()?);
    let state = row.state.parse::<StaffRequestState>().ok();
    let is_own = row.opened_by == member.user.to_string();
    // An approval decides; Trailflow enables live access at the cutover.
    let waits_for_access =
        row.kind == StaffRequestKind::LiveAccess.as_str() && member.access_state != AccessState::LiveEnabled;
    let words = row.decision.filter(|_| state != Some(StaffRequestState::Cancelled));
    Ok(Line {
        id: StaffRequestId::from_uuid(row.id).to_string(),
        icon: icon(&row.kind),
        // What a newer version wrote is shown as it is called there.
        what: wanted.map_or(row.kind, |wanted| {
            wanted.told(wanted.key().and_then(|key| keys.get(&key)).map(String::as_str))
        }),
        reason: row.reason,
        by: row.opened_by_name.unwrap_or(row.opened_by_email),
        at: clock.short(row.opened_at),
        may_cancel: state == Some(StaffRequestState::Open) && (visitor.is_admin() || is_own),
        state: shown(state, row.state, waits_for_access),
        decision: words.zip(row.decided_at.map(|moment| clock.short(moment))),
    })
}

/// A state's colour, symbol and word; `waits_for_access`: what was asked for is enabled separately, and is not yet.
fn shown(
    state: Option<StaffRequestState>,
    stored: String,
    waits_for_access: bool,
) -> (&'static str, &'static str, String) {
    let (tone, icon, word) = match state {
        Some(StaffRequestState::Open) => ("info", "clock", "Waiting for Trailflow"),
        Some(StaffRequestState::Approved) if waits_for_access => ("ok", "check", "Approved, not enabled yet"),
        Some(StaffRequestState::Approved) => ("ok", "check", "Approved"),
        Some(StaffRequestState::Declined) => ("bad", "bad", "Declined"),
        Some(StaffRequestState::Cancelled) => ("", "off", "Cancelled"),
        None => return ("", "info", stored),
    };
    (tone, icon, word.to_owned())
}

fn icon(kind: &str) -> &'static str {
    match kind.parse() {
        Ok(StaffRequestKind::Limit) => "chart",
        Ok(StaffRequestKind::Scopes) => "key",
        Ok(StaffRequestKind::LiveAccess) => "play",
        Ok(StaffRequestKind::Replay) => "replay",
        Err(_) => "send",
    }
}
