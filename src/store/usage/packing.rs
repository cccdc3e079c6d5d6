//! Moving counts to where they take less: a day's quarters into one row, an hour after they are over, and into one sum
//! once quarters are no longer kept. Counts that come late are moved later; a reader adds up all three places, so that
//! nothing depends on when they are moved.

use std::collections::BTreeMap;

use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbErr, FromQueryResult, Statement, TransactionTrait, Value,
};
use uuid::Uuid;

use super::slices::{COLUMNS, QUARTERS, day_of, quarter_within, sum_of};
use super::sums::Table;
use super::{COUNTS_AT_ONCE, DAYS, HOUR_MS, hour_of, quarters_since};
use crate::error::Result;
use crate::store::{Store, internal};

const DAY_QUARTERS: Table = Table { name: "usage_day_quarters", key: DAYS.key, sums: &COLUMNS };
/// Rows of a hundred values each: SQLite takes about thirty thousand values in one statement.
const PACKED_AT_ONCE: usize = 300;
/// Rows that are moved in one transaction at most: a row of a day takes memory for all its quarters.
const MOVED_AT_ONCE: u64 = 5_000;

/// Removes and returns the oldest quarters, at most `$2`.
const TAKE_QUARTERS: &str = "\
delete from usage_quarters where (organization_id, quarter, api_key_id, operation, code) in (
    select organization_id, quarter, api_key_id, operation, code from usage_quarters
    where quarter < $1 order by quarter limit $2)
returning organization_id, quarter as begins, api_key_id, operation, code, requests";

/// The same of days, with what their quarters come to.
const TAKE_DAYS: &str = "\
delete from usage_day_quarters where (organization_id, day, api_key_id, operation, code) in (
    select organization_id, day, api_key_id, operation, code from usage_day_quarters
    where day < $1 order by day limit $2)
returning organization_id, day as begins, api_key_id, operation, code, cast({sum} as bigint) as requests";

/// What was taken.
#[derive(FromQueryResult)]
struct Taken {
    organization_id: Uuid,
    begins: i64,
    api_key_id: Uuid,
    operation: String,
    code: String,
    requests: i64,
}

/// What is counted, and the day.
type DayKey = (Uuid, i64, Uuid, String, String);

impl Taken {
    fn day(&self) -> DayKey {
        let (operation, code) = (self.operation.clone(), self.code.clone());
        (self.organization_id, day_of(self.begins), self.api_key_id, operation, code)
    }
}

impl Store {
    /// Moves quarters that nobody adds to any more into the rows of their days, and the rows of days whose quarters are
    /// no longer kept into sums, at most so many rows each; returns how many it moved.
    pub(super) async fn move_usage(&self, now: i64, most: u64) -> Result<u64> {
        let packed = self.pack_quarters(hour_of(now) - HOUR_MS, most).await?;
        Ok(packed + self.add_up_days(quarters_since(now), most).await?)
    }

    async fn pack_quarters(&self, before: i64, most: u64) -> Result<u64> {
        let any = "select 1 from usage_quarters where quarter < $1 limit 1";
        self.moved((any, TAKE_QUARTERS), before, most, async |transaction, taken| {
            let mut days: BTreeMap<DayKey, [i64; QUARTERS]> = BTreeMap::new();
            for row in taken {
                let day = row.day();
                let quarter = quarter_within(day.1, row.begins);
                if let Some(sum) = days.entry(day).or_insert([0; QUARTERS]).get_mut(quarter) {
                    *sum += row.requests;
                }
            }
            let rows: Vec<_> = days.into_iter().map(|(day, quarters)| row_of(day, &quarters)).collect();
            for some in rows.chunks(PACKED_AT_ONCE) {
                DAY_QUARTERS.add(transaction, some.to_vec()).await?;
            }
            Ok(())
        })
        .await
    }

    async fn add_up_days(&self, before: i64, most: u64) -> Result<u64> {
        let any = "select 1 from usage_day_quarters where day < $1 limit 1";
        let take = TAKE_DAYS.replace("{sum}", &sum_of(0..QUARTERS));
        self.moved((any, &take), before, most, async |transaction, taken| {
            let rows: Vec<_> = taken.into_iter().map(|row| row_of(row.day(), &[row.requests])).collect();
            for some in rows.chunks(COUNTS_AT_ONCE) {
                DAYS.add(transaction, some.to_vec()).await?;
            }
            Ok(())
        })
        .await
    }

    /// Only one node takes a row, and the row is restored if what becomes of it cannot be written.
    async fn moved(
        &self,
        (any, take): (&str, &str),
        before: i64,
        most: u64,
        put: impl AsyncFnOnce(&DatabaseTransaction, Vec<Taken>) -> Result<(), DbErr>,
    ) -> Result<u64> {
        let _writer = self.writer().await;
        let backend = self.db.get_database_backend();
        // Usually there is none, and then no transaction begins.
        let any = Statement::from_sql_and_values(backend, any, [before.into()]);
        if self.db.query_one_raw(any).await.map_err(internal)?.is_none() {
            return Ok(0);
        }
        let failed = |error| self.cannot_write(error);
        let transaction = self.db.begin().await.map_err(internal)?;
        let most = i64::try_from(most.min(MOVED_AT_ONCE)).unwrap_or(i64::MAX);
        let take = Statement::from_sql_and_values(backend, take, [before.into(), most.into()]);
        let rows = transaction.query_all_raw(take).await.map_err(failed)?;
        let taken: Result<Vec<_>, DbErr> = rows.iter().map(|row| Taken::from_query_result(row, "")).collect();
        put(&transaction, taken.map_err(internal)?).await.map_err(failed)?;
        transaction.commit().await.map_err(failed)?;
        Ok(rows.len() as u64)
    }
}

fn row_of((organization, day, key, operation, code): DayKey, sums: &[i64]) -> Vec<Value> {
    let key = [organization.into(), day.into(), key.into(), operation.into(), code.into()];
    key.into_iter().chain(sums.iter().map(|sum| (*sum).into())).collect()
}
