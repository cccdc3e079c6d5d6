//! How probes ended, minute by minute.

use std::ops::Range;

use sea_orm::FromQueryResult;

use super::StatusStore;
use crate::error::Result;
use crate::status::core::{Component, DAY_MINUTES, Minute, Outcome};

/// For how long minutes are kept.
pub const KEPT_DAYS: i64 = 400;

#[derive(FromQueryResult)]
struct Row {
    minute: i64,
    up: u32,
    slow: u32,
    failed: u32,
}

#[derive(FromQueryResult)]
struct First {
    minute: Option<i64>,
}

impl StatusStore {
    /// Adds a probe to a minute.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn count(&self, component: Component, minute: i64, outcome: Outcome) -> Result<()> {
        let Minute { up, slow, failed } = Minute::default().with(outcome);
        let sql = "insert into status_minutes (component, minute, up, slow, failed) values ($1, $2, $3, $4, $5)
            on conflict (component, minute)
            do update set up = up + excluded.up, slow = slow + excluded.slow, failed = failed + excluded.failed";
        let values = [component.as_str().into(), minute.into(), up.into(), slow.into(), failed.into()];
        self.write(sql, values).await.map(drop)
    }

    /// The minutes of a span that were probed, in order.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn minutes(&self, component: Component, span: Range<i64>) -> Result<Vec<(i64, Minute)>> {
        let sql = "select minute, up, slow, failed from status_minutes
            where component = $1 and minute >= $2 and minute < $3 order by minute";
        let rows: Vec<Row> =
            self.all(sql, [component.as_str().into(), span.start.into(), span.end.into()]).await?;
        Ok(rows
            .into_iter()
            .map(|Row { minute, up, slow, failed }| (minute, Minute { up, slow, failed }))
            .collect())
    }

    /// The first minute that is kept of a component: since then it is probed.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn probed_since(&self, component: Component) -> Result<Option<i64>> {
        let sql = "select min(minute) as minute from status_minutes where component = $1";
        let first: Vec<First> = self.all(sql, [component.as_str().into()]).await?;
        Ok(first.into_iter().find_map(|first| first.minute))
    }

    /// Removes minutes that are no longer kept, at most so many.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn prune_minutes(&self, now_minute: i64, most: i64) -> Result<u64> {
        let sql = "delete from status_minutes where (component, minute) in
            (select component, minute from status_minutes where minute < $1 order by minute limit $2)";
        self.write(sql, [(now_minute - KEPT_DAYS * DAY_MINUTES).into(), most.into()]).await
    }
}
