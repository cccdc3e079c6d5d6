//! The log of requests, and when each key was last used.
//!
//! [`crate::requests`] writes here in batches, from all nodes. PostgreSQL keeps requests that succeeded apart, in
//! [`super::succeeded`].

use std::fmt::Write;
use std::net::IpAddr;

use sea_orm::sea_query::{ArrayType, Expr, ExprTrait, OnConflict, Query};
use sea_orm::sqlx::postgres::PgPoolCopyExt;
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Statement, Value};
use uuid::Uuid;

use super::{Store, internal, is_postgres};
use crate::error::{Error, Result};

/// How long a request can be looked up, in days.
pub const REQUEST_DAYS: i64 = 30;
/// The most requests per statement: SQLite takes about thirty thousand values in one.
pub const REQUESTS_AT_ONCE: usize = 2_000;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A request to log.
#[derive(Debug, Clone, Copy)]
pub struct NewRequest {
    /// Its id.
    pub id: Uuid,
    /// When the response was sent, in Unix milliseconds.
    pub at: i64,
    /// The key that it came with, and that key's organization; `None` when no key was valid.
    pub caller: Option<(Uuid, Uuid)>,
    /// The operation's name.
    pub operation: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// The error code.
    pub code: Option<&'static str>,
    /// Why the gate refused it.
    pub cause: Option<&'static str>,
    /// Whether the response was a stored one.
    pub replayed: bool,
    /// From dispatch to response.
    pub micros: u32,
    /// The other end of the connection.
    pub address: IpAddr,
}

impl NewRequest {
    /// Whether it came with a valid key and did not fail.
    #[must_use]
    pub fn has_succeeded(&self) -> bool {
        self.caller.is_some() && self.code.is_none() && self.cause.is_none()
    }
}

/// A logged request.
#[derive(Debug, Clone, PartialEq, FromQueryResult)]
#[expect(missing_docs, reason = "columns are explained where they are made, in `migrations/`")]
pub struct RequestRow {
    pub request_id: Uuid,
    pub at: i64,
    pub organization_id: Option<Uuid>,
    pub api_key_id: Option<Uuid>,
    pub operation: String,
    pub status: i32,
    pub code: Option<String>,
    pub cause: Option<String>,
    pub replayed: bool,
    pub micros: i64,
    pub address: String,
}

const COLUMNS: [&str; 12] = [
    "day",
    "request_id",
    "at",
    "organization_id",
    "api_key_id",
    "operation",
    "status",
    "code",
    "cause",
    "replayed",
    "micros",
    "address",
];

/// The rows as one value per column, so that the text does not depend on their number: each text is prepared,
/// and cached, on every connection.
const NOTE_KEY_USES: &str = "\
insert into key_uses (api_key_id, last_used_at, address)
select * from unnest($1::uuid[], $2::bigint[], $3::text[])
on conflict (api_key_id) do update set last_used_at = excluded.last_used_at, address = excluded.address
where excluded.last_used_at >= key_uses.last_used_at";

pub(super) fn array(kind: ArrayType, values: impl Iterator<Item = Value>) -> Value {
    Value::Array(kind, Some(Box::new(values.collect())))
}

/// The day that a moment is in, in days since 1970.
pub(super) fn day(at: i64) -> i32 {
    i32::try_from(at.div_euclid(DAY_MS)).unwrap_or(i32::MAX)
}

/// The statement that removes some rows of the log: those of a `select` from its `from` on. By their keys, PostgreSQL would
/// look for them in the whole log; by their places it reads only them.
pub(super) fn removal(backend: DbBackend, rows: &str) -> String {
    match backend {
        DbBackend::Postgres => {
            format!("delete from request_log where ctid = any(array(select ctid {rows}))")
        }
        _ => format!("delete from request_log where (day, request_id) in (select day, request_id {rows})"),
    }
}

impl Store {
    /// Logs requests, [`REQUESTS_AT_ONCE`] at most: all, or some of those that failed. An existing row of theirs stays
    /// unchanged, so that they can be logged again.
    ///
    /// # Errors
    /// When the database is unavailable, or rejects one of them.
    pub async fn log_requests(&self, requests: &[NewRequest]) -> Result<()> {
        let apart = is_postgres(&self.db);
        let (succeeded, others): (Vec<_>, Vec<_>) =
            requests.iter().partition(|request| apart && request.has_succeeded());
        self.log_any(others).await?;
        self.log_succeeded(&succeeded).await
    }

    async fn log_any(&self, mut requests: Vec<&NewRequest>) -> Result<()> {
        if requests.is_empty() {
            return Ok(());
        }
        // Ids are random: in the order of the primary key, rows that go to one page of its index follow each other.
        requests.sort_unstable_by_key(|request| (day(request.at), request.id));
        if is_postgres(&self.db) {
            match self.copy_requests(&requests).await {
                // One of them may exist already, if only the confirmation of its write was lost.
                Err(Error::Internal { .. }) => {}
                done => return done,
            }
        }
        let _writer = self.writer().await;
        let mut insert = Query::insert();
        insert.into_table("request_log").columns(COLUMNS);
        insert.on_conflict(OnConflict::new().do_nothing().to_owned());
        for request in requests {
            let (key, organization) = request.caller.unzip();
            insert.values_panic([
                day(request.at).into(),
                request.id.into(),
                request.at.into(),
                organization.into(),
                key.into(),
                request.operation.into(),
                i32::from(request.status).into(),
                request.code.into(),
                request.cause.into(),
                request.replayed.into(),
                i64::from(request.micros).into(),
                request.address.to_string().into(),
            ]);
        }
        self.db.execute(&insert).await.map_err(|error| self.cannot_write(error))?;
        self.wrote();
        Ok(())
    }

    /// COPY costs a fraction of an INSERT, here and in the database. No written value needs escaping: ids,
    /// numbers, and words of the contract.
    async fn copy_requests(&self, requests: &[&NewRequest]) -> Result<()> {
        let mut lines = String::with_capacity(requests.len() * 192);
        for request in requests {
            let (key, organization) = request.caller.unzip();
            let _ = write!(lines, "{}\t{}\t{}\t", day(request.at), request.id, request.at);
            for id in [organization, key] {
                match id {
                    Some(id) => write!(lines, "{id}\t"),
                    None => write!(lines, "\\N\t"),
                }
                .unwrap_or_default();
            }
            let NewRequest { operation, status, code, cause, replayed, micros, address, .. } = request;
            let [code, cause] = [code, cause].map(|word| word.unwrap_or("\\N"));
            let replayed = if *replayed { 't' } else { 'f' };
            let _ =
                writeln!(lines, "{operation}\t{status}\t{code}\t{cause}\t{replayed}\t{micros}\t{address}");
        }
        let pool = self.db.get_postgres_connection_pool();
        let sql = format!("copy request_log ({}) from stdin", COLUMNS.join(", "));
        let failed = |error| self.cannot_copy(error);
        let mut copy = pool.copy_in_raw(&sql).await.map_err(failed)?;
        copy.send(lines.into_bytes()).await.map_err(failed)?;
        copy.finish().await.map_err(failed)?;
        self.wrote();
        Ok(())
    }

    /// A request by its id, if it is within the retention.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn request(&self, id: Uuid, now: i64) -> Result<Option<RequestRow>> {
        let after = now - REQUEST_DAYS * DAY_MS;
        if is_postgres(&self.db)
            && let Some(found) = self.succeeded_request(id, after).await?
        {
            return Ok(Some(found));
        }
        let today = day(now);
        let days = (0..=i32::try_from(REQUEST_DAYS).unwrap_or(30)).map(|ago| today - ago);
        let mut select = Query::select();
        select
            .columns(COLUMNS)
            .from("request_log")
            .and_where(Expr::col("day").is_in(days))
            .and_where(Expr::col("request_id").eq(id))
            .and_where(Expr::col("at").gt(after));
        let backend = self.db.get_database_backend();
        RequestRow::find_by_statement(backend.build(&select)).one(&self.db).await.map_err(internal)
    }

    /// Removes requests beyond the retention, at most `most` of those that are removed one by one; returns how many.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn prune_requests(&self, now: i64, most: u64) -> Result<u64> {
        // A day that has only partly expired stays whole; lookups check the moment.
        let oldest = day(now - REQUEST_DAYS * DAY_MS);
        let backend = self.db.get_database_backend();
        let sql = removal(backend, "from request_log where day < $1 order by day, request_id limit $2");
        let values = [oldest.into(), i64::try_from(most).unwrap_or(i64::MAX).into()];
        let statement = Statement::from_sql_and_values(backend, sql, values);
        let removed = {
            let _writer = self.writer().await;
            self.db.execute_raw(statement).await.map_err(|error| self.cannot_write(error))?.rows_affected()
        };
        let dropped = if is_postgres(&self.db) { self.drop_succeeded_before(oldest).await? } else { 0 };
        Ok(removed + dropped)
    }

    /// Records when and from where keys were used, unless a newer use is recorded.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn note_key_uses(&self, uses: &[(Uuid, i64, IpAddr)]) -> Result<()> {
        if uses.is_empty() {
            return Ok(());
        }
        let _writer = self.writer().await;
        if is_postgres(&self.db) {
            let of = |value: fn(&(Uuid, i64, IpAddr)) -> Value| uses.iter().map(value);
            let values = [
                array(ArrayType::Uuid, of(|(key, ..)| (*key).into())),
                array(ArrayType::BigInt, of(|(_, at, _)| (*at).into())),
                array(ArrayType::String, of(|(.., address)| address.to_string().into())),
            ];
            let statement = Statement::from_sql_and_values(DbBackend::Postgres, NOTE_KEY_USES, values);
            return self.db.execute_raw(statement).await.map(drop).map_err(|error| self.cannot_write(error));
        }
        let mut newer = OnConflict::column("api_key_id");
        newer.update_columns(["last_used_at", "address"]).action_and_where(
            Expr::col(("excluded", "last_used_at")).gte(Expr::col(("key_uses", "last_used_at"))),
        );
        let mut insert = Query::insert();
        insert.into_table("key_uses").columns(["api_key_id", "last_used_at", "address"]).on_conflict(newer);
        for (key, at, address) in uses {
            insert.values_panic([(*key).into(), (*at).into(), address.to_string().into()]);
        }
        self.db.execute(&insert).await.map_err(|error| self.cannot_write(error))?;
        Ok(())
    }
}

/// The UUID in the request id that callers see, with or without its prefix.
///
/// # Errors
/// When the text is not such an id.
pub fn request_uuid(text: &str) -> Result<Uuid> {
    let id = text.strip_prefix("req_").unwrap_or(text);
    Uuid::try_parse(id).map_err(|_| Error::not_found(NO_SUCH_REQUEST))
}

/// The message for a request that is not in the log.
pub const NO_SUCH_REQUEST: &str =
    "No request of the last 30 days has this id. The newest appear within a second.";
