//! Maintenance: announced, ended, cancelled.

use super::incidents::commit;
use super::{Call, views};
use crate::clock::uuid_at;
use crate::contract::operator::types;
use crate::domain::cursor::{Cursors, List};
use crate::domain::id::MaintenanceId;
use crate::error::{Error, Result};
use crate::http::Page;
use crate::status::announcing::{News, announce};
use crate::status::parts::Parts;
use crate::status::store::maintenance::{Impact, MaintenanceRow};
use crate::status::times::words;
use crate::store::RowPage;
use crate::use_cases::Paging;

/// The longest, in milliseconds: seven days.
const LONGEST_MS: i64 = 7 * 24 * 60 * 60 * 1000;

pub(super) async fn list(
    parts: &Parts,
    query: types::ListMaintenanceQuery,
) -> Result<Page<types::Maintenance>> {
    let paging = Paging::of(Cursors::of(List::Maintenance, None), query.cursor.as_deref(), query.limit)?;
    let rows = parts.store.maintenance(paging.after, paging.limit + 1).await?;
    paging.page(RowPage::cut(rows, paging.limit), |row| row.id, |row| Ok(views::maintenance(&row)))
}

pub(super) async fn schedule(
    parts: &Parts,
    call: &Call,
    new: &types::ScheduleMaintenanceRequest,
) -> Result<types::Maintenance> {
    let now = call.now();
    if new.to <= new.from {
        return Err(Error::invalid("/to", "must be after `from`"));
    }
    if new.to <= now {
        return Err(Error::invalid("/to", "must be in the future"));
    }
    if new.to - new.from > LONGEST_MS {
        return Err(Error::invalid("/to", "must be at most seven days after `from`"));
    }
    let mut impacts = Vec::new();
    for (index, impact) in new.impacts.iter().enumerate() {
        let component = impact.component;
        if impacts.iter().any(|other: &Impact| other.component == component) {
            return Err(Error::invalid(format!("/impacts/{index}/component"), "must not be repeated"));
        }
        impacts.push(Impact { component, impact: impact.impact, text: impact.text.clone() });
    }
    let row = MaintenanceRow {
        id: uuid_at(now),
        title: new.title.clone(),
        text: new.text.clone(),
        // What has begun was not agreed.
        begins_at: new.from.max(now),
        ends_at: new.to,
        impacts: serde_json::to_string(&impacts).map_err(Error::internal)?,
        announced_by: call.staff().name.clone(),
        announced_at: now,
        ended_at: None,
        cancelled: false,
        last_words: None,
    };
    tell(parts, call, row, "maintenance.schedule").await
}

pub(super) async fn end(parts: &Parts, call: &Call, id: &str, text: &str) -> Result<types::Maintenance> {
    let none = || Error::not_found("There is no maintenance with this id.");
    let id: MaintenanceId = id.parse().map_err(|_| none())?;
    let before = parts.store.one_maintenance(id.uuid()).await?.ok_or_else(none)?;
    let now = call.now();
    if before.cancelled || before.over_at() <= now {
        return Err(Error::conflict("The maintenance is over."));
    }
    let row = MaintenanceRow {
        ended_at: Some(now),
        cancelled: now < before.begins_at,
        last_words: Some(text.to_owned()),
        ..before
    };
    tell(parts, call, row, "maintenance.end").await
}

async fn tell(
    parts: &Parts,
    call: &Call,
    row: MaintenanceRow,
    action: &'static str,
) -> Result<types::Maintenance> {
    let affected = row.affected();
    let subscribers = parts.store.subscribers_of(&affected).await?;
    let word = match (row.cancelled, row.ended_at) {
        (true, _) => "cancelled",
        (false, Some(_)) => "completed",
        (false, None) => "scheduled",
    };
    let names: Vec<_> = affected.iter().map(|component| component.name()).collect();
    let news = News {
        subject: format!("Trailflow maintenance: {} ({word})", row.title),
        text: row.last_words.as_deref().unwrap_or(&row.text),
        facts: vec![
            ("From", words(row.begins_at)),
            ("To", words(row.over_at())),
            ("Components", names.join(", ")),
        ],
        path: "/history".to_owned(),
    };
    let view = views::maintenance(&row);
    let entry = call.entry(action).about(None, MaintenanceId::from_uuid(row.id)).made(&view);
    let tx = parts.store.begin().await?;
    tx.put_maintenance(&row).await?;
    tx.audit(&entry).await?;
    announce(parts, &tx, &subscribers, &news).await?;
    commit(parts, tx).await?;
    Ok(view)
}
