//! The queue of deliveries, as the dispatcher sees it: across organizations, lane by lane.
//!
//! A *lane* is one subscription's queue. A *worker* is one run of a dispatcher; it sends for the lanes
//! that it owns, and a lane has one owner at a time. So claiming costs one row per lane and nothing
//! per delivery; reading a lane is a range of an index that holds what is due, and never meets another
//! lane's backlog; and what an endpoint is asked at once is bounded over all nodes together.
//!
//! A worker that has not beaten for [`LEASE_MS`] has lost its lanes, by the database's clock, so that
//! the nodes' own need not agree. It may not know it yet and finish what it is sending: a delivery can
//! arrive twice, with the same id. What it then wants to write finds the queue changed and is dropped.

mod lanes;
mod messages;
mod prune;
mod results;
mod rows;
mod work;

use sea_orm::sea_query::ArrayType;
use sea_orm::{ConnectionTrait, DbErr, ExecResult, QueryResult, Statement, Value};
use uuid::Uuid;

pub use super::bell::{Due, LaneKey, Ring};
pub use messages::{Listener, News};
pub use prune::Bite;
pub use results::{Report, Then};
pub use rows::{Found, Unreadable};
pub use work::{Ask, Head, Route, Target};

use super::{Store, is_postgres};

/// How long a worker may be silent before its lanes are anybody's, in milliseconds.
pub const LEASE_MS: i64 = 4_000;

/// Now, by the database's clock, in Unix milliseconds.
pub(super) const NOW_POSTGRES: &str = "(extract(epoch from clock_timestamp()) * 1000)::bigint";
pub(super) const NOW_SQLITE: &str = "cast(unixepoch('subsec') * 1000 as integer)";

impl Store {
    /// The dispatcher's statement, for whichever backend this is. `{now}` is the database's clock.
    fn dispatch_statement<I: IntoIterator<Item = Value>>(&self, sql: &str, values: I) -> Statement {
        let now = if is_postgres(&self.dispatch) { NOW_POSTGRES } else { NOW_SQLITE };
        let backend = self.dispatch.get_database_backend();
        Statement::from_sql_and_values(backend, sql.replace("{now}", now), values)
    }

    async fn dispatch_all<I: IntoIterator<Item = Value>>(
        &self,
        sql: &str,
        values: I,
    ) -> Result<Vec<QueryResult>, DbErr> {
        self.dispatch.query_all_raw(self.dispatch_statement(sql, values)).await
    }

    async fn dispatch_execute<I: IntoIterator<Item = Value>>(
        &self,
        sql: &str,
        values: I,
    ) -> Result<ExecResult, DbErr> {
        self.dispatch.execute_raw(self.dispatch_statement(sql, values)).await
    }
}

fn uuids(values: impl Iterator<Item = Uuid>) -> Value {
    Value::Array(ArrayType::Uuid, Some(Box::new(values.map(Value::from).collect())))
}

fn bigints(values: impl Iterator<Item = i64>) -> Value {
    Value::Array(ArrayType::BigInt, Some(Box::new(values.map(Value::from).collect())))
}

fn texts(values: impl Iterator<Item = String>) -> Value {
    Value::Array(ArrayType::String, Some(Box::new(values.map(Value::from).collect())))
}

/// A lane out of a row that has its two columns.
fn lane(row: &QueryResult) -> Result<LaneKey, DbErr> {
    Ok(LaneKey {
        organization: row.try_get("", "organization_id")?,
        subscription: row.try_get("", "subscription_id")?,
    })
}
