//! What requests and deliveries came to, by organization and minute: what an integration's health is judged by. Kept for
//! a day.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait, Order, Query};
use sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

use super::sums::{Kind, Table};
use crate::domain::outcome::{DeliveryOutcome, RequestOutcome};
use crate::error::Result;
use crate::store::{Store, internal};

/// A minute in milliseconds.
pub const MINUTE_MS: i64 = 60_000;
/// How long minutes are kept.
const KEPT_MS: i64 = 24 * 60 * MINUTE_MS;
/// What is told apart: what requests come to, then deliveries.
pub const OUTCOMES: usize = RequestOutcome::ALL.len() + DeliveryOutcome::ALL.len();

const TABLE: Table = Table {
    name: "outcome_minutes",
    key: &[("organization_id", Kind::Id), ("minute", Kind::Number)],
    sums: &["ok", "client", "auth", "scope", "rate", "server", "delivered", "failed", "parked"],
};
const _: () = assert!(TABLE.sums.len() == OUTCOMES, "a column for each");

/// One organization in one minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OutcomeKey {
    /// The organization.
    pub organization: Uuid,
    /// The beginning of the minute, in Unix milliseconds.
    pub minute: i64,
}

/// The counts of one minute.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OutcomeCounts([i64; OUTCOMES]);

impl OutcomeKey {
    /// The minute that a moment is in.
    #[must_use]
    pub fn at(organization: Uuid, at: i64) -> Self {
        OutcomeKey { organization, minute: at - at.rem_euclid(MINUTE_MS) }
    }
}

impl OutcomeCounts {
    /// Counts a request.
    pub fn add_request(&mut self, outcome: RequestOutcome) {
        self.0[outcome as usize] += 1;
    }

    /// Counts an attempt to deliver.
    pub fn add_delivery(&mut self, outcome: DeliveryOutcome) {
        self.0[RequestOutcome::ALL.len() + outcome as usize] += 1;
    }

    /// Adds another's counts.
    pub fn add(&mut self, other: &OutcomeCounts) {
        self.0.iter_mut().zip(other.0).for_each(|(sum, more)| *sum += more);
    }

    /// Requests that came to this.
    #[must_use]
    pub fn requests(&self, outcome: RequestOutcome) -> i64 {
        self.0[outcome as usize]
    }

    /// Attempts to deliver that came to this.
    #[must_use]
    pub fn deliveries(&self, outcome: DeliveryOutcome) -> i64 {
        self.0[RequestOutcome::ALL.len() + outcome as usize]
    }
}

impl Store {
    /// Adds to the counts of minutes, [`super::COUNTS_AT_ONCE`] at most, in the order of their keys.
    ///
    /// # Errors
    /// When the database cannot be asked; then nothing was added.
    pub async fn add_outcomes(&self, counts: &[(OutcomeKey, OutcomeCounts)]) -> Result<()> {
        let rows = counts.iter().map(|(OutcomeKey { organization, minute }, OutcomeCounts(counts))| {
            let key = [(*organization).into(), (*minute).into()];
            key.into_iter().chain(counts.iter().map(|count| (*count).into())).collect()
        });
        let _writer = self.writer().await;
        TABLE.add(&self.db, rows.collect()).await.map_err(|error| self.cannot_write(error))
    }

    /// The minutes of some organizations from a moment on, in order.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn outcome_minutes(
        &self,
        organizations: &[Uuid],
        since: i64,
    ) -> Result<HashMap<Uuid, Vec<(i64, OutcomeCounts)>>> {
        let mut select = Query::select();
        select
            .columns(["organization_id", "minute"])
            .columns(TABLE.sums.iter().copied())
            .from(TABLE.name)
            .and_where(Expr::col("organization_id").is_in(organizations.iter().copied()))
            .and_where(Expr::col("minute").gte(since))
            .order_by("minute", Order::Asc);
        let mut all: HashMap<Uuid, Vec<(i64, OutcomeCounts)>> = HashMap::new();
        for row in self.db.query_all(&select).await.map_err(internal)? {
            let read = || -> Result<_, sea_orm::DbErr> {
                let mut counts = [0; OUTCOMES];
                for (count, column) in counts.iter_mut().zip(TABLE.sums) {
                    *count = row.try_get("", column)?;
                }
                Ok((row.try_get("", "organization_id")?, (row.try_get("", "minute")?, OutcomeCounts(counts))))
            };
            let (organization, minute) = read().map_err(internal)?;
            all.entry(organization).or_default().push(minute);
        }
        Ok(all)
    }

    /// Removes minutes that are no longer kept; returns how many rows went.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn prune_outcomes(&self, now: i64) -> Result<u64> {
        let _writer = self.writer().await;
        let sql = "delete from outcome_minutes where minute < $1";
        let values = [(now - KEPT_MS).into()];
        let delete = Statement::from_sql_and_values(self.db.get_database_backend(), sql, values);
        Ok(self.db.execute_raw(delete).await.map_err(|error| self.cannot_write(error))?.rows_affected())
    }
}
