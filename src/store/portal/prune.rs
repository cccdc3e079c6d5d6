//! Removing what is over: sessions and ceremonies that expired, attempts and browsers that are forgotten.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Statement};

use super::attempts::FORGOTTEN_AFTER_MS;
use crate::error::Result;
use crate::store::Store;
use crate::store::entities::{portal_ceremonies, portal_devices, portal_sessions};

/// How long a browser is known that nobody logs in from, in milliseconds: as long as browsers keep a cookie.
const DEVICE_MS: i64 = 400 * 24 * 60 * 60 * 1000;

impl Store {
    /// Removes what is over, and returns how many rows that were.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn prune_portal(&self, now: i64) -> Result<u64> {
        let _writer = self.writer().await;
        let failed = |error| self.cannot_write(error);
        let sessions = portal_sessions::Entity::delete_many()
            .filter(portal_sessions::Column::ExpiresAt.lte(now))
            .exec(&self.db)
            .await
            .map_err(failed)?;
        let ceremonies = portal_ceremonies::Entity::delete_many()
            .filter(portal_ceremonies::Column::ExpiresAt.lte(now))
            .exec(&self.db)
            .await
            .map_err(failed)?;
        let devices = portal_devices::Entity::delete_many()
            .filter(portal_devices::Column::SeenAt.lte(now - DEVICE_MS))
            .exec(&self.db)
            .await
            .map_err(failed)?;
        let forget = "delete from portal_attempts where last_at < $1";
        let backend = self.db.get_database_backend();
        let forget = Statement::from_sql_and_values(backend, forget, [(now - FORGOTTEN_AFTER_MS).into()]);
        let attempts = self.db.execute_raw(forget).await.map_err(failed)?;
        Ok(sessions.rows_affected
            + ceremonies.rows_affected
            + devices.rows_affected
            + attempts.rows_affected())
    }
}
