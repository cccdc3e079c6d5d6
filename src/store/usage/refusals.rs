//! Why requests of an organization's keys were refused: counted where the secret matched, by quarter of an hour.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};
use uuid::Uuid;

use super::sums::{Kind, Table};
use super::{DAY_MS, USAGE_DAYS};
use crate::domain::id::OrganizationId;
use crate::error::Result;
use crate::store::{Store, internal};

const TABLE: Table = Table {
    name: "usage_refusals",
    key: &[
        ("organization_id", Kind::Id),
        ("quarter", Kind::Number),
        ("api_key_id", Kind::Id),
        ("cause", Kind::Text),
    ],
    sums: &["requests"],
};

/// Refused requests of one key in one quarter of an hour, for one cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RefusalKey {
    /// The organization.
    pub organization: Uuid,
    /// The beginning of the quarter, in Unix milliseconds.
    pub quarter: i64,
    /// The key.
    pub api_key: Uuid,
    /// The cause.
    pub cause: &'static str,
}

/// Refused requests of one key for one cause.
#[derive(Debug, Clone, FromQueryResult)]
#[expect(missing_docs, reason = "the columns of the query")]
pub struct RefusalRow {
    pub organization_id: Uuid,
    pub api_key_id: Uuid,
    pub cause: String,
    pub requests: i64,
}

impl Store {
    /// Adds to the counts of refusals, [`super::COUNTS_AT_ONCE`] at most, in the order of their keys.
    ///
    /// # Errors
    /// When the database cannot be asked; then nothing was added.
    pub async fn add_refusals(&self, counts: &[(RefusalKey, i64)]) -> Result<()> {
        let rows = counts.iter().map(|(key, requests)| {
            let RefusalKey { organization, quarter, api_key, cause } = *key;
            vec![organization.into(), quarter.into(), api_key.into(), cause.into(), (*requests).into()]
        });
        let _writer = self.writer().await;
        TABLE.add(&self.db, rows.collect()).await.map_err(|error| self.cannot_write(error))
    }

    /// The refused requests of an organization from one moment until before another, by key and cause, the most frequent
    /// first.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn refusals(
        &self,
        organization: OrganizationId,
        from: i64,
        to: i64,
    ) -> Result<Vec<RefusalRow>> {
        let of_one = self.refusals_of(&[organization.uuid()], from, to).await?;
        Ok(of_one.into_values().next().unwrap_or_default())
    }

    /// The same of several organizations.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn refusals_of(
        &self,
        organizations: &[Uuid],
        from: i64,
        to: i64,
    ) -> Result<HashMap<Uuid, Vec<RefusalRow>>> {
        let mut select = Query::select();
        select
            .columns(["organization_id", "api_key_id", "cause"])
            .expr_as(Expr::cust("cast(sum(requests) as bigint)"), "requests")
            .from(TABLE.name)
            .and_where(Expr::col("organization_id").is_in(organizations.iter().copied()))
            .and_where(Expr::col("quarter").gte(from))
            .and_where(Expr::col("quarter").lt(to))
            .group_by_columns(["organization_id", "api_key_id", "cause"]);
        let backend = self.db.get_database_backend();
        let rows =
            RefusalRow::find_by_statement(backend.build(&select)).all(&self.db).await.map_err(internal)?;
        let mut all: HashMap<Uuid, Vec<RefusalRow>> = HashMap::new();
        for row in rows {
            all.entry(row.organization_id).or_default().push(row);
        }
        for rows in all.values_mut() {
            rows.sort_by(|a, b| {
                b.requests
                    .cmp(&a.requests)
                    .then_with(|| (&a.cause, a.api_key_id).cmp(&(&b.cause, b.api_key_id)))
            });
        }
        Ok(all)
    }

    /// Removes counts that are no longer kept; returns how many rows went.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn prune_refusals(&self, now: i64) -> Result<u64> {
        let _writer = self.writer().await;
        let sql = "delete from usage_refusals where quarter < $1";
        let values = [(now - USAGE_DAYS * DAY_MS).into()];
        let delete = Statement::from_sql_and_values(self.db.get_database_backend(), sql, values);
        Ok(self.db.execute_raw(delete).await.map_err(|error| self.cannot_write(error))?.rows_affected())
    }
}
