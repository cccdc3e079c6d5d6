//! The bounds of the request log. A separate table counts its rows by day, because counting them again would
//! read them all.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};

use super::requests::{NewRequest, REQUEST_DAYS, day, removal};
use super::{Store, internal};
use crate::error::Result;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// How much of the request log is kept, regardless of age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Requests; the newest days are kept.
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

/// Requests of a day, and those of them without a valid key.
type Counts = HashMap<i32, (i64, i64)>;

impl Store {
    /// Counts logged requests.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn count_logged(&self, requests: &[NewRequest]) -> Result<()> {
        let mut counts = Counts::new();
        for request in requests {
            let (all, keyless) = counts.entry(day(request.at)).or_default();
            (*all, *keyless) = (*all + 1, *keyless + i64::from(request.caller.is_none()));
        }
        self.add_to_days(&counts, 1).await
    }

    /// Removes requests beyond these bounds, at most `most` of either kind; returns how many.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn bound_requests(&self, kept: Kept, now: i64, most: u64) -> Result<u64> {
        let backend = self.db.get_database_backend();
        let sql = "select cast(coalesce(sum(requests), 0) as bigint) as requests, \
                   cast(coalesce(sum(keyless), 0) as bigint) as keyless from request_log_days where day >= $1";
        // Older ones are removed by age.
        let oldest = day(now - REQUEST_DAYS * DAY_MS);
        let sums = Statement::from_sql_and_values(backend, sql, [oldest.into()]);
        let Some(sums) = self.db.query_one_raw(sums).await.map_err(internal)? else { return Ok(0) };
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
            removed += self.remove_logged(OLDEST, vec![number(std::cmp::min(too_many, most))]).await?;
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
            let (all, without) = counts.entry(day).or_default();
            (*all, *without) = (*all + 1, *without + i64::from(keyless));
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
        on_conflict.value("requests", sum("requests")).value("keyless", sum("keyless"));
        let mut insert = Query::insert();
        insert
            .into_table("request_log_days")
            .columns(["day", "requests", "keyless"])
            .on_conflict(on_conflict.to_owned());
        // In order, so that two nodes do not deadlock.
        let mut counts: Vec<_> = counts.iter().collect();
        counts.sort_unstable();
        for (day, (all, keyless)) in counts {
            insert.values_panic([(*day).into(), (sign * all).into(), (sign * keyless).into()]);
        }
        self.db.execute(&insert).await.map(drop).map_err(|error| self.cannot_write(error))
    }
}

fn number(value: u64) -> Value {
    i64::try_from(value).unwrap_or(i64::MAX).into()
}
