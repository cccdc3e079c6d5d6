//! Rows as staff see them.

use crate::contract::operator::types;
use crate::domain::id::{IncidentId, MaintenanceId, UpdateId};
use crate::error::{Error, Result};
use crate::status::store::incidents::{IncidentRow, UpdateRow};
use crate::status::store::maintenance::MaintenanceRow;

/// An incident with its updates.
pub(super) fn incident(row: &IncidentRow, updates: &[UpdateRow]) -> Result<types::Incident> {
    Ok(types::Incident {
        id: IncidentId::from_uuid(row.id).to_string(),
        state: row.state(),
        title: row.title.clone(),
        impact: row.impact.parse().map_err(Error::internal)?,
        phase: row.phase.parse().map_err(Error::internal)?,
        components: row.affected(),
        opened_by: row.opened_by.clone(),
        started_at: row.started_at,
        published_at: row.published_at,
        resolved_at: row.resolved_at,
        updates: updates.iter().map(update).collect::<Result<_>>()?,
    })
}

fn update(row: &UpdateRow) -> Result<types::IncidentUpdate> {
    Ok(types::IncidentUpdate {
        id: UpdateId::from_uuid(row.id).to_string(),
        phase: row.phase.parse().map_err(Error::internal)?,
        text: row.text.clone(),
        at: row.at,
        by: row.written_by.clone(),
    })
}

/// Maintenance.
pub(super) fn maintenance(row: &MaintenanceRow) -> types::Maintenance {
    let impacts = row.impacts().into_iter().map(|impact| types::MaintenanceImpact {
        component: impact.component,
        impact: impact.impact,
        text: impact.text,
    });
    types::Maintenance {
        id: MaintenanceId::from_uuid(row.id).to_string(),
        title: row.title.clone(),
        text: row.text.clone(),
        from: row.begins_at,
        to: row.ends_at,
        impacts: impacts.collect(),
        announced_by: row.announced_by.clone(),
        announced_at: row.announced_at,
        ended_at: row.ended_at,
        is_cancelled: row.cancelled,
    }
}
