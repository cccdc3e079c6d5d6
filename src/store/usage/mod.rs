//! How much each key uses the API: counted by quarters of an hour, of which the hours and days of every time zone
//! consist, soon with a day's quarters in one row; later by UTC days; and by hours, for the operator API.
//!
//! [`crate::requests`] adds to the counts from all nodes.

pub mod outcomes;
mod packing;
mod peaks;
mod read;
pub mod refusals;
pub(super) mod slices;
mod sums;

use std::collections::BTreeMap;

use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use super::Store;
use crate::domain::id::ApiKeyId;
use crate::error::Result;
pub use peaks::PeakRow;
use sums::{Kind, Table};

/// An hour in milliseconds.
pub const HOUR_MS: i64 = 60 * 60 * 1000;
/// A quarter of an hour in milliseconds: the resolution of usage.
pub const QUARTER_MS: i64 = HOUR_MS / 4;
/// Minutes of a quarter.
pub const MINUTES: usize = 15;
const MINUTE_MS: i64 = 60 * 1000;
const DAY_MS: i64 = 24 * HOUR_MS;
/// How long the counts of an hour are kept, in days.
pub const USAGE_DAYS: i64 = 90;
/// How long the counts of a quarter are kept, in days; then they are aggregated by UTC days.
pub const QUARTER_DAYS: i64 = 31;
/// How long the counts of a day are kept, in days.
const DAYS_KEPT: i64 = 400;
/// The most rows per statement: SQLite takes about thirty thousand values in one.
pub const COUNTS_AT_ONCE: usize = 1_000;

const HOURS: Table = Table {
    name: "usage_hours",
    key: &[
        ("organization_id", Kind::Id),
        ("hour", Kind::Number),
        ("api_key_id", Kind::Id),
        ("code", Kind::Text),
    ],
    sums: &["requests"],
};
const QUARTERS: Table = Table {
    name: "usage_quarters",
    key: &[
        ("organization_id", Kind::Id),
        ("quarter", Kind::Number),
        ("api_key_id", Kind::Id),
        ("operation", Kind::Text),
        ("code", Kind::Text),
    ],
    sums: &["requests"],
};
const DAYS: Table = Table {
    name: "usage_days",
    key: &[
        ("organization_id", Kind::Id),
        ("day", Kind::Number),
        ("api_key_id", Kind::Id),
        ("operation", Kind::Text),
        ("code", Kind::Text),
    ],
    sums: &["requests"],
};
const PER_MINUTE: Table = Table {
    name: "usage_minutes",
    key: &[("organization_id", Kind::Id), ("quarter", Kind::Number), ("api_key_id", Kind::Id)],
    sums: &["m0", "m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12", "m13", "m14"],
};

/// The key of a count: requests of one API key in one quarter of an hour to one operation with one outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UsageKey {
    /// The organization.
    pub organization: Uuid,
    /// The beginning of the quarter, in Unix milliseconds.
    pub quarter: i64,
    /// The key.
    pub api_key: Uuid,
    /// The operation's name.
    pub operation: &'static str,
    /// The error code; empty for a success.
    pub code: &'static str,
}

/// Requests of one key in one hour with one outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HourKey {
    /// The organization.
    pub organization: Uuid,
    /// The beginning of the hour, in Unix milliseconds.
    pub hour: i64,
    /// The key.
    pub api_key: Uuid,
    /// The error code; empty for a success.
    pub code: &'static str,
}

/// One key in one quarter of an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MinutesKey {
    /// The organization.
    pub organization: Uuid,
    /// The beginning of the quarter, in Unix milliseconds.
    pub quarter: i64,
    /// The key.
    pub api_key: Uuid,
}

/// Requests of one key with one outcome.
#[derive(Debug, Clone, FromQueryResult)]
#[expect(missing_docs, reason = "the columns of the query")]
pub struct UsageRow {
    pub api_key_id: Uuid,
    pub code: String,
    pub requests: i64,
}

/// Requests of one key to one operation with one outcome. The operation is empty in rows from before operations were
/// counted.
#[derive(Debug, Clone, FromQueryResult)]
#[expect(missing_docs, reason = "the columns of the query")]
pub struct OperationRow {
    pub api_key_id: Uuid,
    pub operation: String,
    pub code: String,
    pub requests: i64,
}

/// Requests by part of a span, operation and code. The operation is empty as in [`OperationRow`].
pub type PartCounts = BTreeMap<(usize, String, String), i64>;

/// Which requests are counted: all of them, unless it says otherwise.
#[derive(Debug, Clone, Copy, Default)]
pub struct UsageFilter {
    /// Only those with this key.
    pub api_key: Option<ApiKeyId>,
    /// Only those to this operation.
    pub operation: Option<&'static str>,
}

impl Store {
    /// Adds to the counts of quarters, [`COUNTS_AT_ONCE`] at most, in the order of their keys.
    ///
    /// # Errors
    /// When the database is unavailable; then nothing was added.
    pub async fn add_usage(&self, counts: &[(UsageKey, i64)]) -> Result<()> {
        let rows = counts.iter().map(|(key, requests)| {
            let UsageKey { organization, quarter, api_key, operation, code } = *key;
            let (operation, code) = (operation.into(), code.into());
            vec![organization.into(), quarter.into(), api_key.into(), operation, code, (*requests).into()]
        });
        let _writer = self.writer().await;
        QUARTERS.add(&self.db, rows.collect()).await.map_err(|error| self.cannot_write(error))
    }

    /// Adds to the counts of hours, [`COUNTS_AT_ONCE`] at most, in the order of their keys.
    ///
    /// # Errors
    /// When the database is unavailable; then nothing was added.
    pub async fn add_hours(&self, counts: &[(HourKey, i64)]) -> Result<()> {
        let rows = counts.iter().map(|(key, requests)| {
            let HourKey { organization, hour, api_key, code } = *key;
            vec![organization.into(), hour.into(), api_key.into(), code.into(), (*requests).into()]
        });
        let _writer = self.writer().await;
        HOURS.add(&self.db, rows.collect()).await.map_err(|error| self.cannot_write(error))
    }

    /// Adds to the counts of minutes, [`COUNTS_AT_ONCE`] quarters at most, in the order of their keys.
    ///
    /// # Errors
    /// When the database is unavailable; then nothing was added.
    pub async fn add_minutes(&self, counts: &[(MinutesKey, [i64; MINUTES])]) -> Result<()> {
        let rows = counts.iter().map(|(key, minutes)| {
            let MinutesKey { organization, quarter, api_key } = *key;
            let key = [organization.into(), quarter.into(), api_key.into()];
            key.into_iter().chain(minutes.iter().map(|requests| (*requests).into())).collect()
        });
        let _writer = self.writer().await;
        PER_MINUTE.add(&self.db, rows.collect()).await.map_err(|error| self.cannot_write(error))
    }

    /// Moves counts to where they take less, at most `most` rows at each step, and removes what is older than all that is
    /// kept; returns how many rows went.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn prune_usage(&self, now: i64, most: u64) -> Result<u64> {
        let mut removed = self.move_usage(now, most).await?;
        let _writer = self.writer().await;
        for (table, column, before) in [
            (HOURS.name, "hour", now - USAGE_DAYS * DAY_MS),
            (PER_MINUTE.name, "quarter", quarters_since(now)),
            (DAYS.name, "day", now - DAYS_KEPT * DAY_MS),
        ] {
            let mut delete = Query::delete();
            delete.from_table(table).and_where(Expr::col(column).lt(before));
            removed +=
                self.db.execute(&delete).await.map_err(|error| self.cannot_write(error))?.rows_affected();
        }
        Ok(removed)
    }
}

/// The beginning of the hour of a moment.
#[must_use]
pub fn hour_of(at: i64) -> i64 {
    at - at.rem_euclid(HOUR_MS)
}

/// The beginning of the quarter of an hour of a moment.
#[must_use]
pub fn quarter_of(at: i64) -> i64 {
    at - at.rem_euclid(QUARTER_MS)
}

/// The minute of a moment within its quarter.
#[must_use]
pub fn minute_of(at: i64) -> usize {
    usize::try_from(at.rem_euclid(QUARTER_MS) / MINUTE_MS).unwrap_or_default()
}

/// Since when quarters are kept: whole UTC days, so that a day is never aggregated in part.
#[must_use]
pub fn quarters_since(now: i64) -> i64 {
    let since = now - QUARTER_DAYS * DAY_MS;
    since - since.rem_euclid(DAY_MS)
}
