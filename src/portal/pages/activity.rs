//! `GET /activity`: the organization's part of the audit chain, newest first.

mod words;

use std::collections::HashMap;

use askama::Template;
use futures::try_join;

use crate::domain::id::PortalUserId;
use crate::error::{Error, Result};
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::times::{Clock, When};
use crate::portal::visitor::Visitor;
use crate::store::audit::{AuditFilter, AuditRow};

/// What feeds of freight do all day.
const FEEDS: &[&str] = &[
    "positions.ingest",
    "loads.import",
    "loads.relist",
    "customers.upsert",
    "carriers.upsert",
    "vehicles.upsert",
];
/// Entries of a page.
const ENTRIES: u64 = 50;

#[derive(Template)]
#[template(path = "portal/activity.html")]
struct Page {
    frame: Frame,
    days: Vec<Day>,
    older: Option<i64>,
    is_first: bool,
}

/// The entries of one day.
struct Day {
    heading: String,
    date: String,
    entries: Vec<Line>,
}

/// One entry.
struct Line {
    icon: &'static str,
    what: String,
    about: String,
    who: String,
    reason: Option<String>,
    request_id: Option<String>,
    at: When,
}

/// Shows a page of entries.
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    let (organization, store) = (visitor.organization_id()?, &visitor.app().store);
    let before = match visitor.query().one("before")? {
        "" => None,
        number => Some(number.parse().map_err(|_| Error::not_found("There is no such page."))?),
    };
    let filter = AuditFilter {
        organization: Some(organization),
        behind: before,
        newest_first: true,
        without: FEEDS,
        limit: ENTRIES,
        ..AuditFilter::default()
    };
    let (found, users, keys) = try_join!(
        store.audit_entries(&filter),
        store.portal_users(organization, None, 500),
        store.key_names(organization)
    )?;
    let people = users
        .rows
        .into_iter()
        .map(|user| (PortalUserId::from_uuid(user.id).to_string(), user.name.unwrap_or(user.email)));
    let names =
        keys.into_iter().map(|(id, name)| (crate::domain::id::ApiKeyId::from_uuid(id).to_string(), name));
    let names: HashMap<_, _> = people.chain(names).collect();
    let clock = Clock::new(visitor.zone(), visitor.now());
    let older = found.rows.last().filter(|_| found.more).map(|row| row.sequence);
    Reply::page(&Page {
        frame: Frame::new(visitor, "Activity", "/activity")?,
        days: days(found.rows, &names, &clock),
        older,
        is_first: before.is_none(),
    })
}

fn days(rows: Vec<AuditRow>, names: &HashMap<String, String>, clock: &Clock) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for row in rows {
        let (heading, date) = clock.heading(row.at);
        let entry = line(row, names, clock);
        match days.last_mut().filter(|day| day.date == date) {
            Some(day) => day.entries.push(entry),
            None => days.push(Day { heading, date, entries: vec![entry] }),
        }
    }
    days
}

fn line(row: AuditRow, names: &HashMap<String, String>, clock: &Clock) -> Line {
    let of_people = row.actor.starts_with("user_") || row.actor.starts_with("account_");
    let who = match names.get(&row.actor) {
        Some(name) if row.actor.starts_with("key_") => format!("API key {name}"),
        Some(name) => name.clone(),
        None if of_people => row.actor_name.clone(),
        None if row.actor.starts_with("key_") => format!("API key {}", row.actor_name),
        None => "Trailflow".to_owned(),
    };
    let (icon, what) = words::of(&row.action);
    // What staff note for themselves is theirs, but for why access is as it is.
    let shows_reason = of_people || row.action == "organization.set_access";
    Line {
        icon,
        what,
        about: about(&row, names),
        who,
        reason: row.reason.filter(|_| shows_reason),
        request_id: row.request_id.filter(|_| of_people),
        at: clock.short(row.at),
    }
}

/// What a change was about, as people call it.
fn about(row: &AuditRow, names: &HashMap<String, String>) -> String {
    let state =
        |text: &Option<String>| -> Option<serde_json::Value> { serde_json::from_str(text.as_deref()?).ok() };
    let after = state(&row.after_state).unwrap_or_default();
    let told = ["name", "email", "url"]
        .into_iter()
        .find_map(|member| after.get(member)?.as_str().map(str::to_owned));
    let named = row.subject.as_ref().and_then(|subject| names.get(subject)).cloned();
    named.or(told).unwrap_or_default()
}
