//! The log of requests that succeeded, on PostgreSQL. They are nearly all that are logged, so they are kept small, and by
//! days.
//!
//! Each UTC day is a partition of its own, which is dropped as a whole: removing rows one by one costs those who read
//! meanwhile. A row names the API key and the operation by one number ([`super::key_operations`]). Requests that failed,
//! which are asked for in more ways, are in `request_log`; so are all requests on SQLite, which has no partitions.

use std::collections::HashSet;
use std::fmt::Write;

use sea_orm::sqlx;
use sea_orm::sqlx::postgres::PgPoolCopyExt;
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Statement, TransactionTrait};
use uuid::Uuid;

use super::errors::waited_for_lock;
use super::requests::{NewRequest, RequestRow, day};
use super::{Store, internal};
use crate::error::Result;

const PARTITION: &str = "succeeded_requests_";

/// Fails if a day has no partition yet.
const COPY: &str = "\
copy succeeded_requests (at, micros, key_operation, day, status, request_id, replayed, address) from stdin";

/// PostgreSQL's code for a row that no partition takes.
const NO_PARTITION: &str = "23514";

/// Attaching a partition, unlike creating it in its place, waits for nobody who reads or writes another one.
const MAKE_PARTITION: &str = "\
do $$ begin
    lock table only succeeded_requests in share update exclusive mode;
    if to_regclass('{name}') is null then
        create table {name} (like succeeded_requests);
        alter table succeeded_requests attach partition {name} for values in ({day});
    end if;
end $$";

const PARTITIONS: &str = "\
select cast(relation.relname as text) as name from pg_inherits i join pg_class relation on relation.oid = i.inhrelid
where i.inhparent = 'succeeded_requests'::regclass";

/// Returns what was counted until then.
const FORGET: &str = "\
with counted as (select day, succeeded from request_log_days where day = $1 for update)
update request_log_days d set succeeded = 0 from counted where d.day = counted.day returning counted.succeeded";

const BY_ID: &str = "\
select s.request_id, s.at, k.organization_id, k.api_key_id, k.operation, cast(s.status as integer) as status,
    cast(null as text) as code, cast(null as text) as cause, s.replayed, cast(s.micros as bigint) as micros,
    host(s.address) as address
from succeeded_requests s join key_operations k on k.number = s.key_operation
where s.request_id = $1 and s.at > $2 limit 1";

impl Store {
    /// Logs requests that succeeded: all or none. Those that are logged already are logged twice.
    pub(super) async fn log_succeeded(&self, requests: &[&NewRequest]) -> Result<()> {
        if requests.is_empty() {
            return Ok(());
        }
        let lines = lines_of(requests, &self.numbers_of(requests).await?);
        let mut copied = self.copy_succeeded(&lines).await;
        if copied.as_ref().is_err_and(is_without_partition) {
            for day in requests.iter().map(|request| day(request.at)).collect::<HashSet<_>>() {
                let make =
                    MAKE_PARTITION.replace("{name}", &partition(day)).replace("{day}", &day.to_string());
                self.db.execute_unprepared(&make).await.map_err(|error| self.cannot_write(error))?;
            }
            copied = self.copy_succeeded(&lines).await;
        }
        copied.map_err(|error| self.cannot_copy(error))?;
        self.wrote();
        Ok(())
    }

    async fn copy_succeeded(&self, lines: &[u8]) -> Result<(), sqlx::Error> {
        let mut copy = self.db.get_postgres_connection_pool().copy_in_raw(COPY).await?;
        copy.send(lines).await?;
        copy.finish().await.map(drop)
    }

    /// A request that succeeded after this moment.
    pub(super) async fn succeeded_request(&self, id: Uuid, after: i64) -> Result<Option<RequestRow>> {
        let statement = Statement::from_sql_and_values(DbBackend::Postgres, BY_ID, [id.into(), after.into()]);
        RequestRow::find_by_statement(statement).one(&self.db).await.map_err(internal)
    }

    /// Drops the days before this one; returns how many requests they had.
    pub(super) async fn drop_succeeded_before(&self, oldest: i32) -> Result<u64> {
        let partitions = Statement::from_string(DbBackend::Postgres, PARTITIONS);
        let mut dropped = 0;
        for row in self.db.query_all_raw(partitions).await.map_err(internal)? {
            let name: String = row.try_get("", "name").map_err(internal)?;
            let day = name.strip_prefix(PARTITION).and_then(|day| day.parse().ok());
            let Some(day) = day.filter(|day| *day < oldest) else { continue };
            let Some(requests) = self.drop_succeeded_of(day).await? else { break };
            dropped += requests;
        }
        Ok(dropped)
    }

    /// Drops a day; returns how many requests it had. `None` if somebody, such as a dump, reads the table for long: all
    /// others would wait behind the drop.
    pub(super) async fn drop_succeeded_of(&self, day: i32) -> Result<Option<u64>> {
        let transaction = self.db.begin().await.map_err(internal)?;
        // Before the drop, whose lock keeps everybody waiting.
        let forget = Statement::from_sql_and_values(DbBackend::Postgres, FORGET, [day.into()]);
        let counted = transaction.query_one_raw(forget).await.map_err(|error| self.cannot_write(error))?;
        let drop = format!("set local lock_timeout = '100ms'; drop table if exists {}", partition(day));
        match transaction.execute_unprepared(&drop).await {
            Err(error) if waited_for_lock(&error) => return Ok(None),
            done => done.map_err(|error| self.cannot_write(error))?,
        };
        transaction.commit().await.map_err(|error| self.cannot_write(error))?;
        let requests = counted.map(|row| row.try_get("", "succeeded")).transpose().map_err(internal)?;
        Ok(Some(requests.and_then(|requests: i64| u64::try_from(requests).ok()).unwrap_or(0)))
    }

    /// Removes some requests of a day, at most `most`; returns how many.
    pub(super) async fn remove_succeeded_of(&self, day: i32, most: u64) -> Result<u64> {
        let name = partition(day);
        let sql = format!("delete from {name} where ctid = any(array(select ctid from {name} limit $1))");
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let remove = Statement::from_sql_and_values(DbBackend::Postgres, sql, [most.into()]);
        Ok(self.db.execute_raw(remove).await.map_err(|error| self.cannot_write(error))?.rows_affected())
    }
}

fn partition(day: i32) -> String {
    format!("{PARTITION}{day}")
}

fn is_without_partition(error: &sqlx::Error) -> bool {
    let Some(cause) = error.as_database_error() else { return false };
    cause.constraint().is_none() && cause.code().is_some_and(|code| code == NO_PARTITION)
}

/// The lines of a COPY. No value needs escaping.
fn lines_of(requests: &[&NewRequest], numbers: &[i32]) -> Vec<u8> {
    let mut lines = String::with_capacity(requests.len() * 96);
    for (request, number) in requests.iter().zip(numbers) {
        let NewRequest { id, at, status, replayed, micros, address, .. } = request;
        let micros = i32::try_from(*micros).unwrap_or(i32::MAX);
        let replayed = if *replayed { 't' } else { 'f' };
        let _ =
            writeln!(lines, "{at}\t{micros}\t{number}\t{}\t{status}\t{id}\t{replayed}\t{address}", day(*at));
    }
    lines.into_bytes()
}
