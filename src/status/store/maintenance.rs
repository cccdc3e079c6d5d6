//! Maintenance that was announced.

use sea_orm::FromQueryResult;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::StatusStore;
use crate::contract::operator::words::MaintenanceImpactKind;
use crate::error::Result;
use crate::status::core::{Component, Window};

/// Maintenance as it is stored.
#[derive(Debug, Clone, PartialEq, FromQueryResult)]
pub struct MaintenanceRow {
    pub id: Uuid,
    pub title: String,
    pub text: String,
    pub begins_at: i64,
    pub ends_at: i64,
    pub impacts: String,
    pub announced_by: String,
    pub announced_at: i64,
    pub ended_at: Option<i64>,
    pub cancelled: bool,
    pub last_words: Option<String>,
}

/// What it does to one component.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Impact {
    /// To which.
    pub component: Component,
    /// What.
    pub impact: MaintenanceImpactKind,
    /// In words.
    pub text: String,
}

impl MaintenanceRow {
    /// What it does to the components, as far as this version can read it.
    #[must_use]
    pub fn impacts(&self) -> Vec<Impact> {
        serde_json::from_str(&self.impacts).unwrap_or_default()
    }

    /// The components that it affects.
    #[must_use]
    pub fn affected(&self) -> Vec<Component> {
        self.impacts().into_iter().map(|impact| impact.component).collect()
    }

    /// When it was over, or will be.
    #[must_use]
    pub fn over_at(&self) -> i64 {
        let early = self.ended_at.filter(|_| !self.cancelled);
        early.map_or(self.ends_at, |ended| ended.min(self.ends_at))
    }

    /// Its windows; none when it was cancelled.
    pub fn windows(&self) -> impl Iterator<Item = Window> {
        let (from, until) = (self.begins_at, self.over_at());
        let affected = if self.cancelled { Vec::new() } else { self.affected() };
        affected.into_iter().map(move |component| Window { component, from, until })
    }
}

const COLUMNS: &str = "id, title, text, begins_at, ends_at, impacts, announced_by, announced_at, ended_at, \
                       cancelled, last_words";

impl StatusStore {
    /// A page of maintenance, the last announced first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn maintenance(&self, behind: Option<Uuid>, most: u64) -> Result<Vec<MaintenanceRow>> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        match behind {
            Some(id) => {
                let sql = format!(
                    "select {COLUMNS} from status_maintenance where id < $1 order by id desc limit $2"
                );
                self.all(&sql, [id.into(), most.into()]).await
            }
            None => {
                let sql = format!("select {COLUMNS} from status_maintenance order by id desc limit $1");
                self.all(&sql, [most.into()]).await
            }
        }
    }

    /// All maintenance that ends after this moment, in the order in which it begins.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn maintenance_since(&self, moment: i64) -> Result<Vec<MaintenanceRow>> {
        let sql =
            format!("select {COLUMNS} from status_maintenance where ends_at > $1 order by begins_at, id");
        self.all(&sql, [moment.into()]).await
    }

    /// One maintenance.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn one_maintenance(&self, id: Uuid) -> Result<Option<MaintenanceRow>> {
        let sql = format!("select {COLUMNS} from status_maintenance where id = $1");
        Ok(self.all(&sql, [id.into()]).await?.pop())
    }
}
