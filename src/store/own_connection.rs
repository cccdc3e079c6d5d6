//! A connection to PostgreSQL that its only user keeps.
//!
//! A pool tests every connection that it gets back, which is a round trip for each statement.

use std::sync::Arc;
use std::time::Duration;

use sea_orm::sqlx::{self, ConnectOptions, Connection, PgConnection, postgres::PgConnectOptions};
use sea_orm::{DbErr, QueryResult, RuntimeErr};
use tokio::sync::Mutex;
use tokio::time::Instant;
use uuid::Uuid;

/// How long a connection is kept; as long as in a pool.
const LIFETIME: Duration = Duration::from_secs(30 * 60);

/// The connection, which is opened when it is needed.
pub(super) struct OwnConnection {
    options: PgConnectOptions,
    /// What it sets once it is open.
    settings: &'static str,
    kept: Mutex<Option<Open>>,
}

struct Open {
    connection: PgConnection,
    since: Instant,
}

impl OwnConnection {
    pub(super) fn new(options: PgConnectOptions, settings: &'static str) -> Self {
        Self { options, settings, kept: Mutex::default() }
    }

    /// Opens it ahead of its first use.
    pub(super) async fn open(&self) -> Result<(), DbErr> {
        let open = self.connect().await.map_err(not_connected)?;
        *self.kept.lock().await = Some(open);
        Ok(())
    }

    /// The rows of a statement whose parameters are lists of ids.
    pub(super) async fn rows(
        &self,
        sql: &'static str,
        lists: &[Vec<Uuid>],
    ) -> Result<Vec<QueryResult>, DbErr> {
        let mut kept = self.kept.lock().await;
        // Only one that returned its rows is kept: whoever gives up leaves it in the middle of them.
        if let Some(mut open) = kept.take().filter(|open| open.since.elapsed() < LIFETIME)
            && let Ok(rows) = read(&mut open.connection, sql, lists).await
        {
            *kept = Some(open);
            return Ok(rows);
        }
        // It may have been closed since the last statement, and a read can be repeated.
        let mut open = self.connect().await.map_err(not_connected)?;
        let rows = read(&mut open.connection, sql, lists).await;
        let rows = rows.map_err(|error| DbErr::Query(RuntimeErr::SqlxError(Arc::new(error))))?;
        *kept = Some(open);
        Ok(rows)
    }

    /// Whether it is open, and whether it is also not in use.
    pub(super) fn state(&self) -> (bool, bool) {
        // It is locked while it is in use.
        self.kept.try_lock().map_or((true, false), |kept| (kept.is_some(), kept.is_some()))
    }

    /// Closes it.
    pub(super) async fn close(&self) {
        if let Some(open) = self.kept.lock().await.take() {
            // The only failure is that it is closed already.
            let _closed = open.connection.close().await;
        }
    }

    async fn connect(&self) -> Result<Open, sqlx::Error> {
        let mut connection = self.options.connect().await?;
        sqlx::raw_sql(self.settings).execute(&mut connection).await?;
        Ok(Open { connection, since: Instant::now() })
    }
}

async fn read(
    connection: &mut PgConnection,
    sql: &'static str,
    lists: &[Vec<Uuid>],
) -> Result<Vec<QueryResult>, sqlx::Error> {
    let query = lists.iter().fold(sqlx::query(sql), |query, list| query.bind(&list[..]));
    Ok(query.fetch_all(connection).await?.into_iter().map(QueryResult::from).collect())
}

fn not_connected(error: sqlx::Error) -> DbErr {
    DbErr::Conn(RuntimeErr::SqlxError(Arc::new(error)))
}
