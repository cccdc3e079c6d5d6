//! Attempts to log in, counted over all nodes before each is carried out.
//!
//! An attempt is counted as failed when it begins, and given back when it succeeds. So those that run at the same
//! moment, on whatever nodes, count each other.

use sea_orm::{ConnectionTrait, DatabaseTransaction, QueryResult, Statement, TransactionTrait};

use crate::error::Result;
use crate::store::{Store, internal, is_postgres};

/// How many attempts something is good for, and how long one waits after that.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// Failures that cost nothing.
    pub free: i32,
    /// The first delay, in milliseconds; each further failure doubles it.
    pub first_ms: i64,
    /// The longest delay.
    pub longest_ms: i64,
}

/// What attempts have in common, and how patient one is with it.
#[derive(Debug, Clone)]
pub struct Bucket {
    /// The hash of what they have in common.
    pub key: Vec<u8>,
    /// How patient one is.
    pub patience: Patience,
    /// Whether a success makes up for the failures before it, rather than for itself only.
    pub forgives: bool,
}

/// After how long without an attempt failures are forgotten, in milliseconds: a day.
pub const FORGOTTEN_AFTER_MS: i64 = 24 * 60 * 60 * 1000;

impl Patience {
    /// How long to wait after so many failures.
    fn delay(self, failures: i32) -> i64 {
        let over = failures - self.free;
        if over < 0 {
            return 0;
        }
        // As many doublings as cannot overflow.
        (self.first_ms << over.min(20)).min(self.longest_ms)
    }
}

struct Count {
    failures: i32,
    blocked_until: i64,
}

impl Store {
    /// Counts an attempt in all of these, or says for how many milliseconds there must be none.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn count_portal_attempt(&self, buckets: &[Bucket], now: i64) -> Result<Result<(), i64>> {
        let mut buckets: Vec<_> = buckets.iter().collect();
        // Always in one order: two attempts never wait for each other.
        buckets.sort_by(|one, other| one.key.cmp(&other.key));
        let _writer = self.writer().await;
        let transaction = self.db.begin().await.map_err(internal)?;
        let mut counts = Vec::new();
        for bucket in &buckets {
            counts
                .push(take(&transaction, &bucket.key, now).await.map_err(|error| self.cannot_write(error))?);
        }
        let wait = counts.iter().map(|count| count.blocked_until - now).max().unwrap_or(0);
        if wait > 0 {
            transaction.rollback().await.map_err(internal)?;
            return Ok(Err(wait));
        }
        for (bucket, count) in buckets.iter().zip(counts) {
            let failures = count.failures.saturating_add(1);
            let until = now + bucket.patience.delay(failures);
            set(&transaction, &bucket.key, failures, until, now).await.map_err(internal)?;
        }
        transaction.commit().await.map_err(|error| self.cannot_write(error))?;
        Ok(Ok(()))
    }

    /// Gives an attempt back that succeeded.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn forgive_portal_attempt(&self, buckets: &[Bucket]) -> Result<()> {
        let _writer = self.writer().await;
        for bucket in buckets {
            let forgive = if bucket.forgives {
                "delete from portal_attempts where bucket = $1"
            } else {
                "update portal_attempts set failures = failures - 1, blocked_until = 0 \
                 where bucket = $1 and failures > 0"
            };
            let backend = self.db.get_database_backend();
            let forgive = Statement::from_sql_and_values(backend, forgive, [bucket.key.clone().into()]);
            self.db.execute_raw(forgive).await.map_err(|error| self.cannot_write(error))?;
        }
        Ok(())
    }
}

/// What was counted, held until the end of the transaction.
async fn take(transaction: &DatabaseTransaction, key: &[u8], now: i64) -> Result<Count, sea_orm::DbErr> {
    let backend = transaction.get_database_backend();
    let insert = "insert into portal_attempts (bucket, failures, blocked_until, last_at) values ($1, 0, 0, $2) \
                  on conflict (bucket) do nothing";
    let insert = Statement::from_sql_and_values(backend, insert, [key.to_vec().into(), now.into()]);
    transaction.execute_raw(insert).await?;
    let hold = if is_postgres(transaction) { " for update" } else { "" };
    let read =
        format!("select failures, blocked_until, last_at from portal_attempts where bucket = $1{hold}");
    let read = Statement::from_sql_and_values(backend, read, [key.to_vec().into()]);
    let row = transaction.query_one_raw(read).await?;
    row.map_or(Ok(Count { failures: 0, blocked_until: 0 }), |row| counted(&row, now))
}

fn counted(row: &QueryResult, now: i64) -> Result<Count, sea_orm::DbErr> {
    let is_forgotten = row.try_get::<i64>("", "last_at")? < now - FORGOTTEN_AFTER_MS;
    let failures = if is_forgotten { 0 } else { row.try_get("", "failures")? };
    Ok(Count { failures, blocked_until: row.try_get("", "blocked_until")? })
}

async fn set(
    transaction: &DatabaseTransaction,
    key: &[u8],
    failures: i32,
    until: i64,
    now: i64,
) -> Result<(), sea_orm::DbErr> {
    let set = "update portal_attempts set failures = $2, blocked_until = $3, last_at = $4 where bucket = $1";
    let values = [key.to_vec().into(), failures.into(), until.into(), now.into()];
    let set = Statement::from_sql_and_values(transaction.get_database_backend(), set, values);
    transaction.execute_raw(set).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_grow_and_end() {
        let patience = Patience { free: 5, first_ms: 1_000, longest_ms: 60_000 };
        let delays: Vec<_> = [1, 4, 5, 6, 9, 11, 100].map(|failures| patience.delay(failures)).into();
        assert_eq!(delays, [0, 0, 1_000, 2_000, 16_000, 60_000, 60_000]);
    }
}
