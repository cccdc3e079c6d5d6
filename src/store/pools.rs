//! How many connections there are, for metrics.

use sea_orm::sqlx;

use super::Store;

/// The connections of one pool at a moment.
#[derive(Debug, Clone, Copy)]
pub struct PoolStatus {
    /// What they are for.
    pub name: &'static str,
    /// So many may be open.
    pub most: u32,
    /// So many are.
    pub open: u32,
    /// Those of them that are not in use.
    pub idle: u32,
}

impl Store {
    /// The connections of each pool. A SQLite file has one.
    #[must_use]
    pub fn pools(&self) -> Vec<PoolStatus> {
        let Some(batches) = &self.batches else {
            return vec![status_of("requests", self.db.get_sqlite_connection_pool())];
        };
        let (portal, operator) = (("portal", &self.portal), ("operator", &self.operator));
        let writes = ("shared_writes", &self.writes);
        [("requests", &self.db), writes, ("webhooks", &self.dispatch), portal, operator]
            .map(|(name, db)| status_of(name, db.get_postgres_connection_pool()))
            .into_iter()
            .chain([batches.connections()])
            .collect()
    }
}

fn status_of<D: sqlx::Database>(name: &'static str, pool: &sqlx::Pool<D>) -> PoolStatus {
    let idle = u32::try_from(pool.num_idle()).unwrap_or(u32::MAX);
    PoolStatus { name, most: pool.options().get_max_connections(), open: pool.size(), idle }
}
