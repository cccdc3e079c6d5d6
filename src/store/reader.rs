//! Point reads in batches: reads that queue while the previous statements run go into one statement.
//!
//! Only PostgreSQL needs it. SQLite runs in this process and has no round trips.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use sea_orm::{DbErr, FromQueryResult};
use uuid::Uuid;

use super::in_time::in_time;
use super::internal;
use super::loads::{RenderedLoad, columns_of};
use super::own_connection::OwnConnection;
use crate::batcher::{BatchLoader, BatchStatus, Batcher};
use crate::domain::id::{LoadId, OrganizationId};
use crate::error::{Error, Result};

/// The most loads per statement: enough for any burst, and small enough for one result.
const MOST: usize = 64;
/// Concurrent statements. With a second one, half as many requests wait for either, and a statement over few loads
/// costs nearly as much as one over many.
const STATEMENTS: usize = 1;

/// The batcher of single loads.
#[derive(Clone)]
pub(super) struct Reader(Batcher<Loads>);

impl Reader {
    /// A reader over this connection, of loads with or without their stops.
    pub(super) fn new(connection: Arc<OwnConnection>, with_stops: bool) -> Self {
        static BY_IDS: LazyLock<[String; 2]> = LazyLock::new(|| [false, true].map(by_ids));
        let by_ids = &BY_IDS[usize::from(with_stops)];
        Self(Batcher::new(Loads { connection, by_ids }, MOST, STATEMENTS))
    }

    /// How many reads were answered together.
    pub(super) fn status(&self, name: &'static str) -> BatchStatus {
        self.0.status(name)
    }

    /// One load of one organization.
    pub(super) async fn load(
        &self,
        organization: OrganizationId,
        load: LoadId,
    ) -> Result<Option<RenderedLoad>> {
        let asked = (organization.uuid(), load.uuid());
        self.0.load(asked).await.ok_or_else(|| Error::internal("the reader gave no answer"))?
    }
}

struct Loads {
    connection: Arc<OwnConnection>,
    by_ids: &'static str,
}

impl BatchLoader for Loads {
    /// An organization, and a load.
    type Request = (Uuid, Uuid);
    type Response = Result<Option<RenderedLoad>>;

    async fn load_many(&self, asked: Vec<(Uuid, Uuid)>) -> Vec<Self::Response> {
        match in_time(self.read(&asked)).await {
            Ok(rows) => {
                let found: Vec<_> = asked.iter().map(|ids| rows.get(ids).cloned()).collect();
                drop(rows);
                // A load is copied only if several callers requested it.
                found.into_iter().map(|row| Ok(row.map(Arc::unwrap_or_clone))).collect()
            }
            Err(error) => vec![Err(error); asked.len()],
        }
    }
}

type Found = HashMap<(Uuid, Uuid), Arc<RenderedLoad>>;

impl Loads {
    async fn read(&self, asked: &[(Uuid, Uuid)]) -> Result<Found> {
        let (organizations, loads) = asked.iter().copied().unzip();
        let rows = self.connection.rows(self.by_ids, &[organizations, loads]).await.map_err(internal)?;
        let rows = rows.iter().map(|row| RenderedLoad::from_query_result(row, ""));
        let found = rows.map(|row| row.map(|row| ((row.organization_id, row.id), Arc::new(row))));
        found.collect::<std::result::Result<Found, DbErr>>().map_err(internal)
    }
}

/// The statement. Each pair is looked up by itself, however many the planner assumes. The tenant is part of every pair: a
/// load of another organization is not found.
fn by_ids(with_stops: bool) -> String {
    let columns = columns_of::<RenderedLoad>(with_stops);
    format!(
        "select load.* from unnest($1::uuid[], $2::uuid[]) as asked (organization, id) \
         cross join lateral (select {columns} from loads \
            where organization_id = asked.organization and id = asked.id limit 1) as load"
    )
}
