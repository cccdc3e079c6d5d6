//! The bounds of the request log. A separate table counts its rows by day, because counting them again would
//! read them all.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};

use super::requests::{NewRequest, REQUEST_DAYS, day, removal};
use super::{Store, internal, is_postgres};
use crate::error::Result;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// How much of the request log is kept, regardless of age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Requests; the newest days are kept. Of those that succeeded, PostgreSQL removes whole days.
    pub requests: u64,
    /// Requests without a valid key; the newest are kept.
    pub keyless: u64,
}

impl Default for Kept {
    fn default() -> Self {
        Kept { requests: 20_000_000, keyless: 100_000 }
    }
}

/// Requests without a valid key, oldest first, except the newest `$1`; at most `$2`.
const KEYLESS: &str = "\
from request_log where organization_id is null and at <= (
    select at from request_log where organization_id is null order by at desc limit 1 offset $1)
order by at limit $2";

/// Requests of the oldest days, at most `$1`.
const OLDEST: &str = "from request_log order by day, request_id limit $1";

/// The oldest day that has requests, from day `$1` on, and how many of them are kept apart because they succeeded.
const OLDEST_DAY: &str = "\
select day, succeeded from request_log_days where day >= $1 and (requests > 0 or succeeded > 0) order by day limit 1";

const SUMS: &str = "\
select cast(coalesce(sum(requests + succeeded), 0) as bigint) as requests,
    cast(coalesce(sum(keyless), 0) as bigint) as keyless
from request_log_days where day >= $1";

/// Requests of a day.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Count {
    /// In `request_log`.
    requests: i64,
    /// Those of them without a valid key.
    keyless: i64,
    /// Kept apart because they succeeded.
    succeeded: i64,
}

type Counts = HashMap<i32, Count>;

/// The columns of a [`Count`].
const COUNTED: [&str; 3] = ["requests", "keyless", "succeeded"];

impl Store {
    /// Counts logged requests.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn count_logged(&self, requests: &[NewRequest]) -> Result<()> {
        let (mut counts, apart) = (Counts::new(), is_postgres(&self.db));
        for request in requests {
            let count = counts.entry(day(request.at)).or_default();
            if apart && request.has_succeeded() {
                count.succeeded += 1;
            } else {
                count.requests += 1;
                count.keyless += i64::from(request.caller.is_none());
            }
        }
        self.add_to_days(&counts, 1).await
    }

    /// Removes requests beyond these bounds, at most `most` of either kind or a whole day; returns how many.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn bound_requests(&self, kept: Kept, now: i64, most: u64) -> Result<u64> {
        // Older ones are removed by age.
        let oldest = day(now - REQUEST_DAYS * DAY_MS);
        let Some(sums) = self.db.query_one_raw(self.of_days(SUMS, oldest)).await.map_err(internal)? else {
            return Ok(0);
        };
        let excess = |column, kept: u64| -> Result<u64> {
            let sum: i64 = sums.try_get("", column).map_err(internal)?;
            Ok(u64::try_from(sum).unwrap_or(0).saturating_sub(kept))
        };
        let mut removed = 0;
        if excess("keyless", kept.keyless)? > 0 {
            removed += self.remove_logged(KEYLESS, [kept.keyless, most].map(number).to_vec()).await?;
        }
        let too_many = excess("requests", kept.requests)?.saturating_sub(removed);
        if too_many > 0 {
            removed += self.remove_oldest(oldest, day(now), too_many, most).await?;
        }
        Ok(removed)
    }

    /// Removes requests of the oldest day, those that succeeded first: as a whole, if that day is over.
    async fn remove_oldest(&self, since: i32, today: i32, too_many: u64, most: u64) -> Result<u64> {
        let found = self.db.query_one_raw(self.of_days(OLDEST_DAY, since)).await.map_err(internal)?;
        let Some(found) = found else { return Ok(0) };
        let read = || Ok((found.try_get("", "day")?, found.try_get("", "succeeded")?));
        let (oldest, succeeded): (i32, i64) = read().map_err(internal)?;
        let at_most = std::cmp::min(too_many, most);
        if succeeded <= 0 {
            return self.remove_logged(OLDEST, vec![number(at_most)]).await;
        }
        if oldest < today {
            return self.drop_succeeded_of(oldest).await;
        }
        let removed = self.remove_succeeded_of(oldest, at_most).await?;
        let succeeded = i64::try_from(removed).unwrap_or(i64::MAX);
        self.add_to_days(&Counts::from([(oldest, Count { succeeded, ..Count::default() })]), -1).await?;
        Ok(removed)
    }

    fn of_days(&self, sql: &str, since: i32) -> Statement {
        Statement::from_sql_and_values(self.db.get_database_backend(), sql, [since.into()])
    }

    /// Removes these rows of the log; see [`removal`].
    async fn remove_logged(&self, rows: &str, values: Vec<Value>) -> Result<u64> {
        let mut counts = Counts::new();
        let removed = {
            let _writer = self.writer().await;
            let backend = self.db.get_database_backend();
            let keyless = "returning day, case when organization_id is null then 1 else 0 end as keyless";
            let sql = format!("{} {keyless}", removal(backend, rows));
            let statement = Statement::from_sql_and_values(backend, sql, values);
            self.db.query_all_raw(statement).await.map_err(internal)?
        };
        let read = |row: &QueryResult| -> Result<(i32, i32), sea_orm::DbErr> {
            Ok((row.try_get("", "day")?, row.try_get("", "keyless")?))
        };
        for row in &removed {
            let (day, keyless) = read(row).map_err(internal)?;
            let count = counts.entry(day).or_default();
            count.requests += 1;
            count.keyless += i64::from(keyless);
        }
        self.add_to_days(&counts, -1).await?;
        Ok(removed.len() as u64)
    }

    async fn add_to_days(&self, counts: &Counts, sign: i64) -> Result<()> {
        if counts.is_empty() {
            return Ok(());
        }
        let _writer = self.writer().await;
        let sum = |column: &'static str| {
            Expr::col(("request_log_days", column)).add(Expr::col(("excluded", column)))
        };
        let mut on_conflict = OnConflict::column("day");
        for column in COUNTED {
            on_conflict.value(column, sum(column));
        }
        let mut insert = Query::insert();
        insert
            .into_table("request_log_days")
            .columns(["day"].into_iter().chain(COUNTED))
            .on_conflict(on_conflict.to_owned());
        // In order, so that two nodes do not deadlock.
        let mut counts: Vec<_> = counts.iter().collect();
        counts.sort_unstable();
        for (day, Count { requests, keyless, succeeded }) in counts {
            let counted = [requests, keyless, succeeded].map(|count| (sign * count).into());
            insert.values_panic([(*day).into()].into_iter().chain(counted));
        }
        self.db.execute(&insert).await.map(drop).map_err(|error| self.cannot_write(error))
    }
}

fn number(value: u64) -> Value {
    i64::try_from(value).unwrap_or(i64::MAX).into()
}
