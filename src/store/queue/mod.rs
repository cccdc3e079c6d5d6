//! Queued deliveries, as the dispatcher sees them: across organizations, one subscription queue after the other.
//!
//! A *worker* is one run of a dispatcher. It sends for the queues that it owns (`webhook_lanes`), and a queue has one
//! owner at a time. So a claim costs one row per queue and nothing per delivery. Reading a queue is a range of an
//! index of due deliveries, and never touches another queue's backlog. The number of concurrent attempts at an
//! endpoint is bounded over all nodes together.
//!
//! A worker without a heartbeat for [`LEASE_MS`] has lost its queues. The database's clock decides, so the nodes'
//! clocks need not agree. The worker may not know that yet, and finish the attempts in progress: a delivery can
//! arrive twice, with the same id. Its result then finds the row changed and is dropped.

mod excerpts;
mod messages;
mod prune;
mod results;
mod rows;
mod work;
mod workers;

use sea_orm::sea_query::ArrayType;
use sea_orm::{ConnectionTrait, DbErr, ExecResult, QueryResult, Statement, Value};
use uuid::Uuid;

pub use super::wakeups::{Due, QueueKey, Wakeup};
pub use messages::{News, Notifications};
pub use prune::Bite;
pub use results::{Report, Then};
pub use rows::{Found, Unreadable};
pub use work::{Head, ReadRequest, Route, Target};

use super::{Store, is_postgres};

/// How long a worker may go without a heartbeat before other workers may take its queues, in milliseconds.
pub const LEASE_MS: i64 = 4_000;

/// Now, by the database's clock, in Unix milliseconds.
pub(super) const NOW_POSTGRES: &str = "(extract(epoch from clock_timestamp()) * 1000)::bigint";
pub(super) const NOW_SQLITE: &str = "cast(unixepoch('subsec') * 1000 as integer)";

impl Store {
    /// A statement of the dispatcher, for this backend. `{now}` is the database's clock.
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

/// Reads the key of a queue from a row that has its two columns.
fn key_of(row: &QueryResult) -> Result<QueueKey, DbErr> {
    Ok(QueueKey {
        organization: row.try_get("", "organization_id")?,
        subscription: row.try_get("", "subscription_id")?,
    })
}
