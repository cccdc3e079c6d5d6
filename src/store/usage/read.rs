//! Reading the counts.

use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};

use super::{MINUTES, MinutesRow, OperationRow, PER_MINUTE, SpanRow, UsageFilter, UsageRow};
use crate::domain::id::OrganizationId;
use crate::error::Result;
use crate::store::{Store, internal};

/// Counts of quarters, and of days that are over, from `$2` until before `$3`.
const SPANS: &str = "(\
    select quarter as begins, api_key_id, operation, code, requests from usage_quarters \
    where organization_id = $1 and quarter >= $2 and quarter < $3{only} \
    union all \
    select day as begins, api_key_id, operation, code, requests from usage_days \
    where organization_id = $1 and day >= $2 and day < $3{only}) spans";

impl Store {
    /// The counts of an organization from one hour to another, both included, by key and code.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn usage(&self, organization: OrganizationId, from: i64, to: i64) -> Result<Vec<UsageRow>> {
        let statement = self.tenant(organization).statement(
            "select api_key_id, code, cast(sum(requests) as bigint) as requests from usage_hours \
             where organization_id = $1 and hour >= $2 and hour <= $3 group by api_key_id, code",
            [organization.uuid().into(), from.into(), to.into()],
        );
        UsageRow::find_by_statement(statement).all(&self.db).await.map_err(internal)
    }

    /// The counts of an organization from one moment until before another, by quarter, operation and code. Of quarters
    /// that are no longer kept, by UTC day.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn usage_by_span(
        &self,
        organization: OrganizationId,
        span: (i64, i64),
        filter: UsageFilter,
    ) -> Result<Vec<SpanRow>> {
        let statement = self.summed("begins, operation, code", organization, span, filter);
        SpanRow::find_by_statement(statement).all(&self.db).await.map_err(internal)
    }

    /// The same counts by key, operation and code.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn usage_by_operation(
        &self,
        organization: OrganizationId,
        span: (i64, i64),
        filter: UsageFilter,
    ) -> Result<Vec<OperationRow>> {
        let statement = self.summed("api_key_id, operation, code", organization, span, filter);
        OperationRow::find_by_statement(statement).all(&self.db).await.map_err(internal)
    }

    /// The counts of a span, added up by these columns.
    fn summed(
        &self,
        by: &str,
        organization: OrganizationId,
        (from, to): (i64, i64),
        filter: UsageFilter,
    ) -> Statement {
        let mut values: Vec<Value> = vec![organization.uuid().into(), from.into(), to.into()];
        let mut only = String::new();
        if let Some(key) = filter.api_key {
            values.push(key.uuid().into());
            only.push_str(&format!(" and api_key_id = ${}", values.len()));
        }
        if let Some(operation) = filter.operation {
            values.push(operation.into());
            only.push_str(&format!(" and operation = ${}", values.len()));
        }
        let spans = SPANS.replace("{only}", &only);
        let sql =
            format!("select {by}, cast(sum(requests) as bigint) as requests from {spans} group by {by}");
        Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)
    }

    fn of_span(&self, sql: &str, organization: OrganizationId, from: i64, to: i64) -> Statement {
        let values = [organization.uuid().into(), from.into(), to.into()];
        Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)
    }

    /// The requests of each minute, of each key of an organization, from one quarter until before a moment.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn usage_minutes(
        &self,
        organization: OrganizationId,
        from: i64,
        to: i64,
    ) -> Result<Vec<MinutesRow>> {
        let sql = format!(
            "select api_key_id, quarter, {} from usage_minutes \
             where organization_id = $1 and quarter >= $2 and quarter < $3",
            PER_MINUTE.sums.join(", ")
        );
        let statement = self.of_span(&sql, organization, from, to);
        let rows = self.db.query_all_raw(statement).await.map_err(internal)?;
        let read = |row: sea_orm::QueryResult| -> Result<MinutesRow, sea_orm::DbErr> {
            let mut minutes = [0; MINUTES];
            for (minute, column) in minutes.iter_mut().zip(PER_MINUTE.sums) {
                *minute = row.try_get("", column)?;
            }
            Ok(MinutesRow {
                api_key_id: row.try_get("", "api_key_id")?,
                quarter: row.try_get("", "quarter")?,
                minutes,
            })
        };
        rows.into_iter().map(|row| read(row).map_err(internal)).collect()
    }
}
