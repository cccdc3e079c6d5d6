//! Incidents: published, updated, resolved, discarded.

use super::{Call, views};
use crate::clock::uuid_at;
use crate::contract::operator::types;
use crate::contract::operator::words::{IncidentPhase, IncidentState};
use crate::domain::cursor::{Cursors, List};
use crate::domain::id::IncidentId;
use crate::error::{Error, Result};
use crate::http::Page;
use crate::status::announcing::{News, announce};
use crate::status::core::Component;
use crate::status::parts::Parts;
use crate::status::store::StatusTransaction;
use crate::status::store::incidents::{IncidentRow, UpdateRow, stored};
use crate::store::RowPage;
use crate::use_cases::Paging;

pub(super) async fn list(parts: &Parts, query: types::ListIncidentsQuery) -> Result<Page<types::Incident>> {
    let paging = Paging::of(Cursors::of(List::Incidents, None), query.cursor.as_deref(), query.limit)?;
    let rows = parts.store.incidents(query.state, paging.after, paging.limit + 1).await?;
    let mut found = Vec::new();
    for row in rows {
        let updates = parts.store.updates(row.id).await?;
        found.push((row, updates));
    }
    paging.page(
        RowPage::cut(found, paging.limit),
        |(row, _)| row.id,
        |(row, updates)| views::incident(&row, &updates),
    )
}

pub(super) async fn get(parts: &Parts, id: &str) -> Result<types::Incident> {
    show(parts, &find(parts, id).await?).await
}

pub(super) async fn create(
    parts: &Parts,
    call: &Call,
    new: &types::CreateIncidentRequest,
) -> Result<types::Incident> {
    let now = call.now();
    check_open(new.phase)?;
    let row = IncidentRow {
        id: uuid_at(now),
        title: new.title.clone(),
        impact: new.impact.to_string(),
        phase: new.phase.to_string(),
        components: stored(&new.components),
        opened_by: call.staff().name.clone(),
        started_at: new.started_at.unwrap_or(now).min(now),
        published_at: Some(now),
        resolved_at: None,
    };
    let told = Told { row, phase: new.phase, text: &new.text, reason: None, action: "incident.create" };
    tell(parts, call, None, told).await
}

pub(super) async fn update(
    parts: &Parts,
    call: &Call,
    id: &str,
    change: &types::UpdateIncidentRequest,
) -> Result<types::Incident> {
    let before = find(parts, id).await?;
    let phase = change.phase;
    match (before.state(), phase) {
        (IncidentState::Resolved, IncidentPhase::Postmortem) => {}
        (IncidentState::Resolved, _) => {
            return Err(Error::conflict(
                "The incident is resolved. Post a post-mortem, or publish a new incident.",
            ));
        }
        (_, phase) => check_open(phase)?,
    }
    let mut row = before.clone();
    row.phase = phase.to_string();
    row.published_at = row.published_at.or(Some(call.now()));
    if let Some(title) = &change.title {
        row.title.clone_from(title);
    }
    if let Some(impact) = &change.impact {
        row.impact = impact.to_string();
    }
    if let Some(components) = &change.components {
        row.components = stored(components);
    }
    let told = Told { row, phase, text: &change.text, reason: None, action: "incident.update" };
    tell(parts, call, Some(before), told).await
}

pub(super) async fn resolve(
    parts: &Parts,
    call: &Call,
    id: &str,
    last: &types::ResolveIncidentRequest,
) -> Result<types::Incident> {
    let before = find(parts, id).await?;
    if before.state() != IncidentState::Open {
        return Err(Error::conflict(
            "The incident is not open: publish a draft first, or leave it resolved.",
        ));
    }
    let reason = last.reason.clone();
    let failing = before.affected().into_iter().find(|component| fails(parts, *component));
    if let (Some(component), None) = (failing, &reason) {
        return Err(Error::conflict(format!(
            "A probe of {} still fails. Give a reason to resolve the incident all the same; it is kept in the audit log.",
            component.name()
        )));
    }
    let phase = IncidentPhase::Resolved;
    let row = IncidentRow { phase: phase.to_string(), resolved_at: Some(call.now()), ..before.clone() };
    let told = Told { row, phase, text: &last.text, reason, action: "incident.resolve" };
    tell(parts, call, Some(before), told).await
}

pub(super) async fn discard(parts: &Parts, call: &Call, id: &str, reason: &str) -> Result<types::Incident> {
    let row = find(parts, id).await?;
    if row.state() != IncidentState::Draft {
        return Err(Error::conflict("The incident was published. Resolve it instead."));
    }
    let entry = call.entry("incident.discard").about(None, IncidentId::from_uuid(row.id)).because(reason);
    let tx = parts.store.begin().await?;
    tx.remove_incident(&row).await?;
    tx.audit(&entry.changed(&kept(&row), &serde_json::Value::Null)).await?;
    tx.commit().await?;
    views::incident(&row, &[])
}

/// What the public is told of an incident.
struct Told<'a> {
    /// The incident as it is from now on.
    row: IncidentRow,
    phase: IncidentPhase,
    text: &'a str,
    reason: Option<String>,
    action: &'static str,
}

/// Writes the incident and its update, and mails subscribers.
async fn tell(
    parts: &Parts,
    call: &Call,
    before: Option<IncidentRow>,
    told: Told<'_>,
) -> Result<types::Incident> {
    let Told { row, phase, text, reason, action } = told;
    let now = call.now();
    let update = UpdateRow {
        id: uuid_at(now),
        incident_id: row.id,
        phase: phase.to_string(),
        text: text.to_owned(),
        at: now,
        written_by: call.staff().name.clone(),
    };
    let affected = row.affected();
    let subscribers = parts.store.subscribers_of(&affected).await?;
    let id = IncidentId::from_uuid(row.id);
    let mut entry = call.entry(action).about(None, id);
    entry = match &before {
        Some(before) => entry.changed(&kept(before), &kept(&row)),
        None => entry.made(&kept(&row)),
    };
    if let Some(reason) = &reason {
        entry = entry.because(reason);
    }
    let tx = parts.store.begin().await?;
    tx.put_incident(&row).await?;
    tx.add_update(&update).await?;
    tx.audit(&entry).await?;
    let news = news(&row, &affected, phase, text);
    announce(parts, &tx, &subscribers, &news).await?;
    commit(parts, tx).await?;
    show(parts, &row).await
}

fn news<'a>(row: &IncidentRow, affected: &[Component], phase: IncidentPhase, text: &'a str) -> News<'a> {
    let names: Vec<_> = affected.iter().map(|component| component.name()).collect();
    let word = phase.as_str().to_lowercase();
    News {
        subject: format!("Trailflow status: {} ({word})", row.title),
        text,
        facts: vec![("Components", names.join(", "))],
        path: format!("/incidents/{}", IncidentId::from_uuid(row.id)),
    }
}

pub(super) async fn commit(parts: &Parts, tx: StatusTransaction) -> Result<()> {
    tx.commit().await?;
    parts.live.has_changed();
    Ok(())
}

async fn show(parts: &Parts, row: &IncidentRow) -> Result<types::Incident> {
    views::incident(row, &parts.store.updates(row.id).await?)
}

async fn find(parts: &Parts, id: &str) -> Result<IncidentRow> {
    let none = || Error::not_found("There is no incident with this id.");
    let id: IncidentId = id.parse().map_err(|_| none())?;
    parts.store.incident(id.uuid()).await?.ok_or_else(none)
}

fn fails(parts: &Parts, component: Component) -> bool {
    parts.live.state(component, parts.clock.now()).0.is_outage()
}

/// How an incident ends has operations of its own.
fn check_open(phase: IncidentPhase) -> Result<()> {
    match phase {
        IncidentPhase::Resolved | IncidentPhase::Postmortem => Err(Error::invalid(
            "/phase",
            "must be INVESTIGATING, IDENTIFIED or MONITORING while the incident is open",
        )),
        _ => Ok(()),
    }
}

/// What the audit log keeps.
fn kept(row: &IncidentRow) -> serde_json::Value {
    serde_json::json!({
        "title": row.title,
        "impact": row.impact,
        "phase": row.phase,
        "components": row.components,
        "publishedAt": row.published_at,
        "resolvedAt": row.resolved_at,
    })
}
