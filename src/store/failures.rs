//! The requests of an organization that failed, by operation and code.

use std::ops::Range;

use sea_orm::{FromQueryResult, Statement};
use uuid::Uuid;

use super::requests::{REQUEST_DAYS, RequestRow};
use super::usage::quarter_of;
use super::usage::slices::{QUARTERS, begin_of, since as day_since, sum_of};
use super::{Store, internal};
use crate::domain::id::OrganizationId;
use crate::error::Result;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Requests to one operation that failed with one code. Requests that are only counted, and not or no longer logged,
/// have no id.
#[derive(Debug, Clone, FromQueryResult)]
#[expect(missing_docs, reason = "the columns of the query")]
pub struct FailureRow {
    pub operation: String,
    pub code: String,
    pub requests: i64,
    pub first_at: i64,
    pub last_at: i64,
    pub last_id: Option<Uuid>,
}

/// Counts are sums; the first and the last request come from an index of the log: nothing is read request by request.
/// `$2` and `$3` are the first day and the first quarter, `$4` the first moment.
const FAILURES: &str = "\
select operation, code, requests,
    coalesce((select at from request_log where organization_id = $1 and operation = counted.operation
        and code = counted.code and at > $4 order by at limit 1), first_quarter) as first_at,
    coalesce((select at from request_log where organization_id = $1 and operation = counted.operation
        and code = counted.code and at > $4 order by at desc limit 1), last_quarter) as last_at,
    (select request_id from request_log where organization_id = $1 and operation = counted.operation
        and code = counted.code and at > $4 order by at desc limit 1) as last_id
from (
    select operation, code, cast(sum(requests) as bigint) as requests,
        min(first_quarter) as first_quarter, max(last_quarter) as last_quarter
    from (
        select operation, code, requests, quarter as first_quarter, quarter as last_quarter
        from usage_quarters where organization_id = $1 and quarter >= $3
        union all {first_day} and day = $2
        union all {later_days} and day > $2) spans
    where code <> '' and operation <> '' and requests > 0
    group by operation, code) counted
order by last_at desc, operation, code";

const OF_A_KIND: &str = "\
select request_id, at, organization_id, api_key_id, operation, status, code, cause, replayed, micros, address
from request_log where organization_id = $1 and operation = $2 and code = $3 and at > $4
order by at desc limit $5";

impl Store {
    /// The failures of the days for which requests are kept, latest first. There is at most one row per operation and
    /// code.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn failures(&self, organization: OrganizationId, now: i64) -> Result<Vec<FailureRow>> {
        let since = now - REQUEST_DAYS * DAY_MS;
        let ((day, first), quarter) = (day_since(quarter_of(since)), quarter_of(since));
        let sql =
            FAILURES.replace("{first_day}", &of_days(first)).replace("{later_days}", &of_days(0..QUARTERS));
        let values = [organization.uuid().into(), day.into(), quarter.into(), since.into()];
        let statement = Statement::from_sql_and_values(self.db.get_database_backend(), sql, values);
        FailureRow::find_by_statement(statement).all(&self.db).await.map_err(internal)
    }

    /// The newest requests to an operation that failed with a code, at most `most`.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn failures_of(
        &self,
        organization: OrganizationId,
        (operation, code): (&str, &str),
        now: i64,
        most: i64,
    ) -> Result<Vec<RequestRow>> {
        let since = now - REQUEST_DAYS * DAY_MS;
        let values = [organization.uuid().into(), operation.into(), code.into(), since.into(), most.into()];
        let statement = self.tenant(organization).statement(OF_A_KIND, values);
        RequestRow::find_by_statement(statement).all(&self.db).await.map_err(internal)
    }
}

/// Counts of these quarters of days.
fn of_days(quarters: Range<usize>) -> String {
    format!(
        "select operation, code, {}, {}, {} from usage_day_quarters where organization_id = $1",
        sum_of(quarters.clone()),
        begin_of(quarters.clone()),
        begin_of(quarters.rev())
    )
}
