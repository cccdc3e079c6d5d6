//! Incidents and their updates.

use sea_orm::FromQueryResult;
use uuid::Uuid;

use super::StatusStore;
use crate::contract::operator::words::IncidentState;
use crate::error::Result;
use crate::status::core::Component;

/// An incident as it is stored.
#[derive(Debug, Clone, PartialEq, FromQueryResult)]
pub struct IncidentRow {
    pub id: Uuid,
    pub title: String,
    pub impact: String,
    pub phase: String,
    pub components: String,
    pub opened_by: String,
    pub started_at: i64,
    pub published_at: Option<i64>,
    pub resolved_at: Option<i64>,
}

/// An update as it is stored.
#[derive(Debug, Clone, PartialEq, FromQueryResult)]
pub struct UpdateRow {
    pub id: Uuid,
    pub incident_id: Uuid,
    pub phase: String,
    pub text: String,
    pub at: i64,
    pub written_by: String,
}

impl IncidentRow {
    /// What it affects.
    #[must_use]
    pub fn affected(&self) -> Vec<Component> {
        self.components.split_whitespace().filter_map(|word| word.parse().ok()).collect()
    }

    /// Draft, open or resolved.
    #[must_use]
    pub fn state(&self) -> IncidentState {
        match (self.published_at, self.resolved_at) {
            (None, _) => IncidentState::Draft,
            (Some(_), None) => IncidentState::Open,
            (Some(_), Some(_)) => IncidentState::Resolved,
        }
    }
}

/// Components as they are stored.
#[must_use]
pub fn stored(components: &[Component]) -> String {
    components.iter().map(|component| component.as_str()).collect::<Vec<_>>().join(" ")
}

const COLUMNS: &str =
    "id, title, impact, phase, components, opened_by, started_at, published_at, resolved_at";

impl StatusStore {
    /// A page of incidents, newest first; `behind`: only those older than this one.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn incidents(
        &self,
        state: Option<IncidentState>,
        behind: Option<Uuid>,
        most: u64,
    ) -> Result<Vec<IncidentRow>> {
        let which = match state {
            None => "1 = 1",
            Some(IncidentState::Draft) => "published_at is null",
            Some(IncidentState::Open) => "published_at is not null and resolved_at is null",
            Some(IncidentState::Resolved) => "resolved_at is not null",
        };
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        match behind {
            Some(id) => {
                let sql = format!(
                    "select {COLUMNS} from status_incidents where {which} and id < $1 order by id desc limit $2"
                );
                self.all(&sql, [id.into(), most.into()]).await
            }
            None => {
                let sql =
                    format!("select {COLUMNS} from status_incidents where {which} order by id desc limit $1");
                self.all(&sql, [most.into()]).await
            }
        }
    }

    /// One incident.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn incident(&self, id: Uuid) -> Result<Option<IncidentRow>> {
        let sql = format!("select {COLUMNS} from status_incidents where id = $1");
        Ok(self.all(&sql, [id.into()]).await?.pop())
    }

    /// An incident's updates, oldest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn updates(&self, incident: Uuid) -> Result<Vec<UpdateRow>> {
        let sql = "select id, incident_id, phase, text, at, written_by from status_updates
            where incident_id = $1 order by id";
        self.all(sql, [incident.into()]).await
    }
}
