//! What must hold in a database that was restored, beside the audit chain and the sealed values.

use sea_orm::{ConnectionTrait, Statement, TransactionTrait};

use super::{Store, internal, is_postgres};
use crate::error::{Error, Result};

/// Contradictions that were counted. All are 0 in a sound database, also while it is in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contradictions {
    /// Organizations whose clock is behind one of their loads, or that have no clock.
    pub clocks_behind: i64,
    /// Deliveries that must be sent but are in no queue: they would be skipped.
    pub deliveries_lost: i64,
    /// Queued deliveries without the bytes to send.
    pub payloads_lost: i64,
}

const COUNTS: &str = "select
    (select count(*) from organizations o left join organization_clocks c on c.organization_id = o.id
        where c.organization_id is null or c.last_change < c.before_epoch or exists (select 1 from loads l
            where l.organization_id = o.id and l.updated_at > c.last_change)) as clocks_behind,
    (select count(*) from webhook_deliveries d where d.state = 'PENDING' and not exists (
        select 1 from webhook_queue q where q.organization_id = d.organization_id and q.delivery_id = d.id))
        as deliveries_lost,
    (select count(*) from webhook_queue q where not exists (
        select 1 from webhook_payloads p where p.organization_id = q.organization_id and p.id = q.payload_id))
        as payloads_lost";

/// How many deliveries are to be sent.
const TO_SEND: &str = "select count(*) as count from webhook_queue where due_at is not null";

impl Store {
    /// Counts contradictions, at one moment of the database. It reads whole tables.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn contradictions(&self) -> Result<Contradictions> {
        let transaction = self.db.begin().await.map_err(internal)?;
        if is_postgres(&transaction) {
            transaction.execute_unprepared("set local statement_timeout = 0").await.map_err(internal)?;
        }
        let statement = Statement::from_string(transaction.get_database_backend(), COUNTS);
        let row = transaction.query_one_raw(statement).await.map_err(internal)?;
        let row = row.ok_or_else(|| Error::internal("a count has no row"))?;
        let count = |column| row.try_get("", column).map_err(internal);
        Ok(Contradictions {
            clocks_behind: count("clocks_behind")?,
            deliveries_lost: count("deliveries_lost")?,
            payloads_lost: count("payloads_lost")?,
        })
    }

    /// How many deliveries are queued to be sent.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn deliveries_to_send(&self) -> Result<i64> {
        let statement = Statement::from_string(self.db.get_database_backend(), TO_SEND);
        let row = self.db.query_one_raw(statement).await.map_err(internal)?;
        row.map_or(Ok(0), |row| row.try_get("", "count")).map_err(internal)
    }
}
