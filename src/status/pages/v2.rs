//! JSON in the form of Statuspage's API v2, which many tools read.
//!
//! Its words have no place for "no data", so such a component is `degraded_performance` there: nobody should take it for
//! one that is known to work. `trailflow_state` says which it is.

use serde_json::{Value, json};

use super::frame::Site;
use super::maintenance::phase;
use super::paths;
use super::views::indicator;
use crate::domain::id::{IncidentId, MaintenanceId, UpdateId};
use crate::status::core::{Component, State, overall};
use crate::status::facts::{Facts, Incident};
use crate::status::store::maintenance::MaintenanceRow;
use crate::status::times::iso;

/// The page's id, which every answer repeats.
const PAGE: &str = "trailflow";
/// Incidents and maintenance in a list, as Statuspage has them.
const MOST: usize = 50;

pub(super) fn all(site: &Site, facts: &Facts) -> Vec<(&'static str, Value)> {
    let page = json!({
        "id": PAGE,
        "name": "Trailflow",
        "url": site.url,
        "time_zone": "Etc/UTC",
        "updated_at": iso(facts.now),
    });
    let status = status(facts);
    let components: Vec<_> =
        facts.components.iter().map(|now| component(now.component, now.state, facts)).collect();
    let of = |found: &[&Incident]| -> Vec<Value> {
        found.iter().take(MOST).map(|found| incident_value(site, found)).collect()
    };
    let every: Vec<_> = facts.incidents.iter().collect();
    let open: Vec<_> = facts.open().collect();
    let (incidents, unresolved) = (of(&every), of(&open));
    let during = |wanted: &[&str]| -> Vec<Value> {
        let rows = facts.maintenance.iter().filter(|row| wanted.contains(&phase(row, facts.now)));
        rows.rev().take(MOST).map(|row| maintenance_value(site, row, facts.now)).collect()
    };
    let scheduled = during(&["Scheduled", "In progress"]);
    let everything = during(&["Scheduled", "In progress", "Completed", "Cancelled"]);
    vec![
        (
            "/api/v2/summary.json",
            json!({
                "page": page,
                "status": status,
                "components": components,
                "incidents": unresolved,
                "scheduled_maintenances": scheduled,
            }),
        ),
        ("/api/v2/status.json", json!({"page": page, "status": status})),
        ("/api/v2/components.json", json!({"page": page, "components": components})),
        ("/api/v2/incidents.json", json!({"page": page, "incidents": incidents})),
        ("/api/v2/incidents/unresolved.json", json!({"page": page, "incidents": unresolved})),
        ("/api/v2/scheduled-maintenances.json", json!({"page": page, "scheduled_maintenances": everything})),
        (
            "/api/v2/scheduled-maintenances/upcoming.json",
            json!({"page": page, "scheduled_maintenances": during(&["Scheduled"])}),
        ),
        (
            "/api/v2/scheduled-maintenances/active.json",
            json!({"page": page, "scheduled_maintenances": during(&["In progress"])}),
        ),
    ]
}

/// The verdict: the worse of what probes and open incidents say.
fn status(facts: &Facts) -> Value {
    let states: Vec<_> = facts.components.iter().map(|now| (now.component, now.state)).collect();
    let verdict = overall(&states);
    let by_probes = match verdict.state {
        State::Up => "none",
        State::Maintenance => "maintenance",
        State::NoData | State::Degraded => "minor",
        State::Partial => "major",
        State::Major => "critical",
    };
    let rank =
        |word: &str| ["none", "maintenance", "minor", "major", "critical"].iter().position(|it| *it == word);
    let by_staff = facts.open().map(|incident| indicator(&incident.row.impact));
    let worst = by_staff.chain([by_probes]).max_by_key(|word| rank(word)).unwrap_or(by_probes);
    json!({"indicator": worst, "description": verdict.headline})
}

fn component(component: Component, state: State, facts: &Facts) -> Value {
    let word = match state {
        State::Up => "operational",
        State::Maintenance => "under_maintenance",
        State::NoData | State::Degraded => "degraded_performance",
        State::Partial => "partial_outage",
        State::Major => "major_outage",
    };
    json!({
        "id": component.slug(),
        "page_id": PAGE,
        "name": component.name(),
        "description": component.about(),
        "status": word,
        "trailflow_state": state.word(),
        "position": component.index() + 1,
        "group": false,
        "group_id": null,
        "showcase": true,
        "only_show_if_degraded": false,
        "created_at": iso(0),
        "updated_at": iso(facts.now),
    })
}

fn incident_value(site: &Site, incident: &Incident) -> Value {
    let Incident { row, updates } = incident;
    let id = IncidentId::from_uuid(row.id).to_string();
    let updated = updates.last().map_or(row.started_at, |update| update.at);
    let affected: Vec<_> = row
        .affected()
        .iter()
        .map(|component| json!({"id": component.slug(), "name": component.name(), "page_id": PAGE}))
        .collect();
    json!({
        "id": id,
        "page_id": PAGE,
        "name": row.title,
        "status": row.phase.to_lowercase(),
        "impact": indicator(&row.impact),
        "shortlink": format!("{}{}", site.url, paths::incident(row)),
        "created_at": iso(row.published_at.unwrap_or(row.started_at)),
        "started_at": iso(row.started_at),
        "updated_at": iso(updated),
        "monitoring_at": updates.iter().find(|it| it.phase == "MONITORING").map(|it| iso(it.at)),
        "resolved_at": row.resolved_at.map(iso),
        "components": affected,
        "incident_updates": updates.iter().rev().map(|update| json!({
            "id": UpdateId::from_uuid(update.id).to_string(),
            "incident_id": id,
            "status": update.phase.to_lowercase(),
            "body": update.text,
            "created_at": iso(update.at),
            "display_at": iso(update.at),
            "updated_at": iso(update.at),
            "affected_components": [],
        })).collect::<Vec<_>>(),
    })
}

fn maintenance_value(site: &Site, row: &MaintenanceRow, now: i64) -> Value {
    let id = MaintenanceId::from_uuid(row.id).to_string();
    let status = phase(row, now).to_lowercase().replace(' ', "_").replace("cancelled", "completed");
    let told = |body: &str, at: i64, word: &str| {
        json!({
            "id": format!("{id}-{word}"),
            "incident_id": id,
            "status": word,
            "body": body,
            "created_at": iso(at),
            "display_at": iso(at),
            "updated_at": iso(at),
            "affected_components": [],
        })
    };
    let last = row.last_words.as_deref().zip(row.ended_at).map(|(words, at)| told(words, at, "completed"));
    let updates: Vec<_> = last.into_iter().chain([told(&row.text, row.announced_at, "scheduled")]).collect();
    json!({
        "id": id,
        "page_id": PAGE,
        "name": row.title,
        "status": status,
        "impact": "maintenance",
        "shortlink": format!("{}/history", site.url),
        "created_at": iso(row.announced_at),
        "started_at": iso(row.begins_at),
        "updated_at": iso(row.ended_at.unwrap_or(row.announced_at)),
        "monitoring_at": null,
        "resolved_at": (row.over_at() <= now || row.cancelled).then(|| iso(row.over_at())),
        "scheduled_for": iso(row.begins_at),
        "scheduled_until": iso(row.ends_at),
        "components": row.affected().iter()
            .map(|component| json!({"id": component.slug(), "name": component.name(), "page_id": PAGE}))
            .collect::<Vec<_>>(),
        "incident_updates": updates,
    })
}
