//! Reading the counts.

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult, Statement, Value};
use uuid::Uuid;

use super::slices::{Days, cut, sum_of};
use super::{OperationRow, PartCounts, QUARTER_MS, UsageFilter, UsageRow};
use crate::domain::id::OrganizationId;
use crate::error::Result;
use crate::store::{Store, internal};

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

    /// The counts of an organization by part of a span, operation and code. A part goes from one of these edges until
    /// before the next, and has the quarters that begin in it; of quarters that are no longer kept, the UTC days.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn usage_by_part(
        &self,
        organization: OrganizationId,
        edges: &[i64],
        filter: UsageFilter,
    ) -> Result<PartCounts> {
        let cuts = cut(edges);
        let (by, begins) = ("operation, code", ["quarter", "day"]);
        let rows = self.counted(organization, edges, (&cuts, by, begins), filter).await?;
        let mut counts = PartCounts::new();
        let mut add = |row: &QueryResult| -> Result<(), DbErr> {
            let (operation, code): (String, String) =
                (row.try_get("", "operation")?, row.try_get("", "code")?);
            let begins: i64 = row.try_get("", "begins")?;
            for (after, requests) in sums_of(row, &cuts)? {
                let part = edges.partition_point(|edge| *edge <= begins + after).checked_sub(1);
                if let Some(part) = part.filter(|_| requests > 0) {
                    *counts.entry((part, operation.clone(), code.clone())).or_default() += requests;
                }
            }
            Ok(())
        };
        rows.iter().try_for_each(&mut add).map_err(internal)?;
        Ok(counts)
    }

    /// The counts of an organization from one moment until before another, by key, operation and code.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn usage_by_operation(
        &self,
        organization: OrganizationId,
        (from, to): (i64, i64),
        filter: UsageFilter,
    ) -> Result<Vec<OperationRow>> {
        let (edges, by) = ([from, to], "api_key_id, operation, code");
        let cuts = cut(&edges);
        let rows = self.counted(organization, &edges, (&cuts, by, ["0", "0"]), filter).await?;
        let mut counts: BTreeMap<(Uuid, String, String), i64> = BTreeMap::new();
        let mut add = |row: &QueryResult| -> Result<(), DbErr> {
            let (operation, code) = (row.try_get("", "operation")?, row.try_get("", "code")?);
            let sum = counts.entry((row.try_get("", "api_key_id")?, operation, code)).or_default();
            *sum += sums_of(row, &cuts)?.into_iter().map(|(_, requests)| requests).sum::<i64>();
            Ok(())
        };
        rows.iter().try_for_each(&mut add).map_err(internal)?;
        let rows = counts.into_iter().filter(|(_, requests)| *requests > 0);
        let row = |((api_key_id, operation, code), requests)| OperationRow {
            api_key_id,
            operation,
            code,
            requests,
        };
        Ok(rows.map(row).collect())
    }

    /// The counts between the first and the last edge, added up by these columns and by what begins where in the two
    /// kinds of tables. All of them come from one statement, because counts are moved from one table to another. `cut`
    /// says which of the days that are cut alike a row is of, and a row has a column for each of their slices.
    async fn counted(
        &self,
        organization: OrganizationId,
        edges: &[i64],
        (cuts, by, [quarter, day]): (&[Days], &str, [&str; 2]),
        filter: UsageFilter,
    ) -> Result<Vec<QueryResult>> {
        let (Some(first), Some(last)) = (edges.first(), edges.last()) else { return Ok(Vec::new()) };
        let mut values: Vec<Value> = vec![organization.uuid().into(), (*first).into(), (*last).into()];
        let mut only = String::new();
        if let Some(key) = filter.api_key {
            values.push(key.uuid().into());
            only.push_str(&format!(" and api_key_id = ${}", values.len()));
        }
        if let Some(operation) = filter.operation {
            values.push(operation.into());
            only.push_str(&format!(" and operation = ${}", values.len()));
        }
        let width = cuts.iter().map(|days| days.slices.len()).max().unwrap_or_default().max(1);
        let of_one = |column: &str, table: &str, begins: &str| {
            let sums = columns_of(&["requests".to_owned()], width);
            let group = if begins == column { format!("{column}, {by}") } else { by.to_owned() };
            format!(
                "select cast(-1 as bigint) as cut, cast({begins} as bigint) as begins, {by}, {sums} from {table} \
                 where organization_id = $1 and {column} >= $2 and {column} < $3{only} group by {group}"
            )
        };
        let mut sql = format!(
            "{} union all {}",
            of_one("quarter", "usage_quarters", quarter),
            of_one("day", "usage_days", day)
        );
        for (number, days) in cuts.iter().enumerate() {
            values.extend([days.from.into(), days.to.into()]);
            let sums: Vec<_> = days.slices.iter().map(|slice| sum_of(slice.clone())).collect();
            let sums = columns_of(&sums, width);
            let group = if day == "day" { format!("day, {by}") } else { by.to_owned() };
            let (from, to) = (values.len() - 1, values.len());
            sql.push_str(&format!(
                " union all select {number}, {day}, {by}, {sums} from usage_day_quarters \
                 where organization_id = $1 and day >= ${from} and day < ${to}{only} group by {group}"
            ));
        }
        let statement = Statement::from_sql_and_values(self.db.get_database_backend(), sql, values);
        self.db.query_all_raw(statement).await.map_err(internal)
    }
}

/// The sums of these, and zeros up to this width.
fn columns_of(sums: &[String], width: usize) -> String {
    let columns = (0..width).map(|at| match sums.get(at) {
        Some(sum) => format!("cast(sum({sum}) as bigint) as s{at}"),
        None => format!("cast(0 as bigint) as s{at}"),
    });
    columns.collect::<Vec<_>>().join(", ")
}

/// The sums of a row, each with how long after the row's beginning its quarters begin.
fn sums_of(row: &QueryResult, cuts: &[Days]) -> Result<Vec<(i64, i64)>, DbErr> {
    let cut: i64 = row.try_get("", "cut")?;
    let Some(days) = usize::try_from(cut).ok().and_then(|cut| cuts.get(cut)) else {
        return Ok(vec![(0, row.try_get("", "s0")?)]);
    };
    let slices = days.slices.iter().enumerate().map(|(at, slice)| {
        let after = i64::try_from(slice.start).unwrap_or_default() * QUARTER_MS;
        Ok((after, row.try_get("", &format!("s{at}"))?))
    });
    slices.collect()
}
