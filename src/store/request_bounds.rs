//! The bounds of the request log. A separate table counts its rows by day, because counting them again would
//! read them all.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{ConnectionTrait, FromQueryResult, QueryResult, Statement, Value};

use super::requests::{NewRequest, REQUEST_DAYS, day, removal};
use super::{Store, internal, is_postgres};
use crate::error::Result;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// How much of the request log is kept, regardless of age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Requests; the newest days are kept. Of those that succeeded, PostgreSQL may remove a whole day at once.
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

/// Requests of the oldest days, up to day `$1`; at most `$2`.
const OLDEST: &str = "from request_log where day <= $1 order by day, request_id limit $2";

/// For a day whose requests are gone although some are counted: a node ended between the two.
const NONE_LEFT: &str = "\
update request_log_days set requests = 0, keyless = 0
where day = $1 and not exists (select 1 from request_log where day = $1)";
const NONE_SUCCEEDED: &str = "\
update request_log_days set succeeded = 0
where day = $1 and not exists (select 1 from succeeded_requests where day = $1)";

/// A day is removed as a whole if it is over, and has at most one in so many of all requests that are kept.
const SMALL_PART: u64 = 4;

/// Requests of a day.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, FromQueryResult)]
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
        let days = self.counted_since(day(now - REQUEST_DAYS * DAY_MS)).await?;
        let excess = |count: fn(&Count) -> i64, kept: u64| {
            let sum: i64 = days.iter().map(|(_, counted)| count(counted)).sum();
            u64::try_from(sum).unwrap_or(0).saturating_sub(kept)
        };
        let mut removed = 0;
        if excess(|count| count.keyless, kept.keyless) > 0 {
            removed += self.remove_logged(KEYLESS, [kept.keyless, most].map(number).to_vec()).await?;
        }
        let too_many =
            excess(|count| count.requests + count.succeeded, kept.requests).saturating_sub(removed);
        let oldest = days.iter().find(|(_, count)| count.requests > 0 || count.succeeded > 0);
        if let Some((oldest, count)) = oldest
            && too_many > 0
        {
            let at_most = std::cmp::min(too_many, most);
            let succeeded = u64::try_from(count.succeeded).unwrap_or(0);
            let is_small = succeeded <= std::cmp::max(too_many, kept.requests / SMALL_PART);
            removed += match succeeded {
                0 => self.remove_failed_until(*oldest, at_most).await?,
                _ if *oldest < day(now) && is_small => self.drop_succeeded_of(*oldest).await?.unwrap_or(0),
                _ => self.remove_succeeded(*oldest, at_most).await?,
            };
        }
        Ok(removed)
    }

    /// The counts of the days from this one on, in order.
    async fn counted_since(&self, since: i32) -> Result<Vec<(i32, Count)>> {
        let sql =
            "select day, requests, keyless, succeeded from request_log_days where day >= $1 order by day";
        let days = Statement::from_sql_and_values(self.db.get_database_backend(), sql, [since.into()]);
        let rows = self.db.query_all_raw(days).await.map_err(internal)?;
        let read = |row: &QueryResult| Ok((row.try_get("", "day")?, Count::from_query_result(row, "")?));
        rows.iter().map(read).collect::<Result<_, _>>().map_err(internal)
    }

    async fn remove_failed_until(&self, oldest: i32, most: u64) -> Result<u64> {
        let removed = self.remove_logged(OLDEST, vec![oldest.into(), number(most)]).await?;
        self.correct_if_none(removed, NONE_LEFT, oldest).await
    }

    async fn remove_succeeded(&self, oldest: i32, most: u64) -> Result<u64> {
        let removed = self.remove_succeeded_of(oldest, most).await?;
        let succeeded = i64::try_from(removed).unwrap_or(i64::MAX);
        self.add_to_days(&Counts::from([(oldest, Count { succeeded, ..Count::default() })]), -1).await?;
        self.correct_if_none(removed, NONE_SUCCEEDED, oldest).await
    }

    /// A day that is wrongly counted would be the oldest one for ever, and keep the others from being removed.
    async fn correct_if_none(&self, removed: u64, sql: &str, day: i32) -> Result<u64> {
        if removed == 0 {
            let _writer = self.writer().await;
            let correct = Statement::from_sql_and_values(self.db.get_database_backend(), sql, [day.into()]);
            self.db.execute_raw(correct).await.map_err(|error| self.cannot_write(error))?;
        }
        Ok(removed)
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
