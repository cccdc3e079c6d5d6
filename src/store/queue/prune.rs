//! Removing deliveries from the log after their retention, in small steps.

use sea_orm::{DbErr, TransactionTrait};
use uuid::Uuid;

use crate::domain::event::{AGE_LIMIT_MS, LOG_KEPT_MS};
use crate::error::Result;
use crate::store::deliveries::floor;
use crate::store::{Store, internal};

/// The log goes before its payloads, unless one change had many deliveries: then either can be the last.
const NEXT: &str = "select organization_id from (
        select organization_id from webhook_payloads where organization_id > $1 order by organization_id limit 1) p
    union all select organization_id from (
        select organization_id from webhook_deliveries where organization_id > $1 order by organization_id limit 1) d
    order by organization_id limit 1";

/// A delivery that is replayed on its last day waits at most for the age limit.
const PAYLOAD_KEPT_ON_MS: i64 = AGE_LIMIT_MS + 24 * 60 * 60 * 1000;

/// The first old row that is left for the next step. A delivery that is old and yet pending is being replayed.
const LOG_BORDER: &str = "select id from webhook_deliveries
    where organization_id = $1 and id < $2 and state <> 'PENDING' order by id limit 1 offset $3";
const PAYLOADS_BORDER: &str =
    "select id from webhook_payloads where organization_id = $1 and id < $2 order by id limit 1 offset $3";

/// What is below its border goes. Parked deliveries that nobody replayed are removed, too.
const PARKED: &str =
    "delete from webhook_queue where organization_id = $1 and due_at is null and delivery_id < $2";
const LOG: &str =
    "delete from webhook_deliveries where organization_id = $1 and id < $2 and state <> 'PENDING'";
const PAYLOADS: &str = "delete from webhook_payloads where organization_id = $1 and id < $2";

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
    /// `after` that has any of either. Returns what was removed; `None` when no organization is left. Locks
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
        let old = self.border(LOG_BORDER, organization, before, most).await?;
        let unused = self.border(PAYLOADS_BORDER, organization, before - PAYLOAD_KEPT_ON_MS, most).await?;
        let transaction = self.dispatch.begin().await?;
        let remove = async |sql: &str, border: Uuid| {
            let statement = self.dispatch_statement(sql, [organization.into(), border.into()]);
            transaction.execute_raw(statement).await.map(|done| done.rows_affected())
        };
        remove(PARKED, old).await?;
        let removed = remove(LOG, old).await? + remove(PAYLOADS, unused).await?;
        transaction.commit().await?;
        Ok(removed)
    }

    /// The id below which a step's rows lie. A border instead of a list of ids: without a join, no plan can compare every
    /// parked delivery with every old one.
    async fn border(&self, sql: &str, organization: Uuid, before: i64, most: u64) -> Result<Uuid, DbErr> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let rows = self.dispatch_all(sql, [organization.into(), floor(before).into(), most.into()]).await?;
        rows.first().map_or(Ok(floor(before)), |row| row.try_get("", "id"))
    }
}
