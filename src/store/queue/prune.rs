//! Removing deliveries from the log after their retention, in small steps.

use sea_orm::{DbErr, Statement, TransactionTrait};
use uuid::Uuid;

use crate::domain::event::{AGE_LIMIT_MS, LOG_KEPT_MS};
use crate::error::Result;
use crate::store::deliveries::floor;
use crate::store::{Store, internal};

const NEXT: &str = "select organization_id from webhook_payloads
    where organization_id > $1 order by organization_id limit 1";

/// A delivery that is replayed on its last day waits at most for the age limit.
const PAYLOAD_KEPT_ON_MS: i64 = AGE_LIMIT_MS + 24 * 60 * 60 * 1000;

/// Deliveries that are queued or being sent are much younger.
const OLD: &str = "select id from webhook_deliveries
    where organization_id = $1 and id < $2 and state <> 'PENDING' order by id limit $3";

/// One step: its organization, and how many rows were removed.
#[derive(Debug, Clone, Copy)]
pub struct Bite {
    /// The organization of this step; the next step begins after it, or at it again if it was not emptied.
    pub organization: Uuid,
    /// Rows that were removed, from both tables.
    pub removed: u64,
}

impl Store {
    /// Removes at most `most` old deliveries, and as many old payloads, of the first organization after
    /// `after` that has any payloads. Returns what was removed; `None` when no organization is left. Locks
    /// only the removed rows.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn prune_deliveries(&self, after: Uuid, now: i64, most: u64) -> Result<Option<Bite>> {
        let rows = self.dispatch_all(NEXT, [after.into()]).await.map_err(internal)?;
        let Some(row) = rows.first() else { return Ok(None) };
        let organization: Uuid = row.try_get("", "organization_id").map_err(internal)?;
        let _writer = self.writer().await;
        let removed = self
            .bite(organization, now - LOG_KEPT_MS, most)
            .await
            .map_err(|error| self.cannot_write(error))?;
        Ok(Some(Bite { organization, removed }))
    }

    async fn bite(&self, organization: Uuid, before: i64, most: u64) -> Result<u64, DbErr> {
        use sea_orm::ConnectionTrait;
        let limit = i64::try_from(most).unwrap_or(i64::MAX);
        let transaction = self.dispatch.begin().await?;
        let run = async |sql: String, before: i64| {
            let values = [organization.into(), floor(before).into(), limit.into()];
            let backend = transaction.get_database_backend();
            transaction.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await
        };
        // Parked deliveries that nobody replayed are removed, too.
        let resting = "delete from webhook_queue
            where organization_id = $1 and due_at is null and delivery_id in";
        run(format!("{resting} ({OLD})"), before).await?;
        let log = "delete from webhook_deliveries where organization_id = $1 and id in";
        let log = run(format!("{log} ({OLD})"), before).await?;
        let payloads = "delete from webhook_payloads where organization_id = $1 and id in (
            select id from webhook_payloads where organization_id = $1 and id < $2 order by id limit $3)";
        let payloads = run(payloads.to_owned(), before - PAYLOAD_KEPT_ON_MS).await?;
        transaction.commit().await?;
        Ok(log.rows_affected() + payloads.rows_affected())
    }
}
