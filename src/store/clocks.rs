//! The clocks of organizations: the moment of the last change of each.
//!
//! Every change of an organization's data takes a moment of its clock and commits it together with the change. So
//! whoever has read a clock sees, in every later read, all changes up to its moment.

use std::collections::HashMap;
use std::sync::Arc;

use sea_orm::{ConnectionTrait, DbErr, QueryResult, Statement};
use uuid::Uuid;

use super::in_time::in_time;
use super::own_connection::OwnConnection;
use super::{Store, internal};
use crate::batcher::{BatchLoader, BatchStatus, Batcher};
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::traces::{self, Kind};

/// The most clocks per statement: enough for any burst.
const MOST: usize = 256;
/// Concurrent statements.
const STATEMENTS: usize = 1;

impl Store {
    /// The "last change" of an organization whose clock is not there: nothing is concluded from it.
    pub const UNKNOWN_CHANGE: i64 = i64::MAX;

    /// The moment of the organization's last change, or a later one.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn last_change(&self, organization: OrganizationId) -> Result<i64> {
        let organization = organization.uuid();
        match &self.batches {
            Some(batches) => {
                let _step = traces::step("store read clock", Kind::Client);
                let read = batches.clocks.0.load(organization).await;
                read.ok_or_else(|| Error::internal("no clock was read"))?
            }
            None => {
                let sql =
                    "select organization_id, last_change from organization_clocks where organization_id = $1";
                let backend = self.db.get_database_backend();
                let statement = Statement::from_sql_and_values(backend, sql, [organization.into()]);
                let rows = self.db.query_all_raw(statement).await.map_err(internal)?;
                let found = moments(&rows).map_err(internal)?;
                Ok(found.get(&organization).copied().unwrap_or(Store::UNKNOWN_CHANGE))
            }
        }
    }
}

/// Clocks in batches, for PostgreSQL.
#[derive(Clone)]
pub(super) struct Clocks(Batcher<Loader>);

impl Clocks {
    /// A reader over this connection.
    pub(super) fn new(connection: Arc<OwnConnection>) -> Self {
        Self(Batcher::new(Loader(connection), MOST, STATEMENTS))
    }

    /// How many clocks were read together.
    pub(super) fn status(&self) -> BatchStatus {
        self.0.status("clock_reads")
    }
}

struct Loader(Arc<OwnConnection>);

impl BatchLoader for Loader {
    type Request = Uuid;
    type Response = Result<i64>;

    async fn load_many(&self, asked: Vec<Uuid>) -> Vec<Result<i64>> {
        let asked = [asked];
        let found = in_time(self.read(&asked)).await;
        let [asked] = asked;
        match found {
            Ok(found) => {
                asked.iter().map(|id| Ok(found.get(id).copied().unwrap_or(Store::UNKNOWN_CHANGE))).collect()
            }
            Err(error) => vec![Err(error); asked.len()],
        }
    }
}

impl Loader {
    async fn read(&self, asked: &[Vec<Uuid>; 1]) -> Result<HashMap<Uuid, i64>> {
        let sql =
            "select organization_id, last_change from organization_clocks where organization_id = any($1)";
        let rows = self.0.rows(sql, asked).await.map_err(internal)?;
        moments(&rows).map_err(internal)
    }
}

fn moments(rows: &[QueryResult]) -> Result<HashMap<Uuid, i64>, DbErr> {
    rows.iter()
        .map(|row| Ok((row.try_get("", "organization_id")?, row.try_get("", "last_change")?)))
        .collect()
}
