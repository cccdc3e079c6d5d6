//! The status page's own SQLite file: nothing that happens to the main database touches it.
//!
//! | File | What |
//! |---|---|
//! | [`minutes`] | how probes ended, minute by minute, for [400 days](minutes::KEPT_DAYS) |
//! | [`incidents`], [`maintenance`] | what staff tell the public |
//! | [`subscribers`] | who wants to hear of it |
//! | [`staff`] | a copy of staff's tokens, and the break-glass token |
//! | [`waiting`] | entries that wait for the audit chain of the main database |
//!
//! Mail is queued in the same file, in a table that the product's outbox knows: so it is queued in the transaction of
//! its cause, and sent while the main database is away.

pub mod incidents;
pub mod maintenance;
pub mod minutes;
pub mod staff;
pub mod subscribers;
mod transaction;
pub mod waiting;

use sea_orm::{ConnectionTrait, DbBackend, DbErr, FromQueryResult, Statement, Value};
use trailflow_migrations::StatusMigrator;

use crate::error::Result;
use crate::store::{DatabaseSettings, Store, internal};
pub use transaction::StatusTransaction;

/// Few: pages are served from memory, and SQLite has one writer.
const CONNECTIONS: u32 = 4;

/// The status page's data. Cheap to clone.
#[derive(Clone)]
pub struct StatusStore {
    /// The file as the outbox knows it.
    pub(super) outbox: Store,
}

impl StatusStore {
    /// Opens the file at this URL, and brings its schema up to date.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub async fn open(url: &str) -> Result<StatusStore, DbErr> {
        let settings = DatabaseSettings { url: url.to_owned(), max_connections: CONNECTIONS };
        let outbox = Store::connect(&settings).await?;
        outbox.migrate_file::<StatusMigrator>().await?;
        Ok(StatusStore { outbox })
    }

    /// The file as the outbox knows it.
    #[must_use]
    pub fn outbox(&self) -> Store {
        self.outbox.clone()
    }

    /// Closes it.
    pub async fn close(self) {
        self.outbox.close().await;
    }

    /// What the prober works with, sealed.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn probe(&self) -> Result<Option<Vec<u8>>> {
        let statement = statement("select sealed from status_probe where id = 1", []);
        let row = self.outbox.db.query_one_raw(statement).await.map_err(internal)?;
        row.map(|row| row.try_get("", "sealed").map_err(internal)).transpose()
    }

    /// Keeps what the prober works with.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn keep_probe(&self, sealed: Vec<u8>) -> Result<()> {
        let sql = "insert into status_probe (id, sealed) values (1, $1)
            on conflict (id) do update set sealed = excluded.sealed";
        self.write(sql, [sealed.into()]).await.map(drop)
    }

    async fn all<T: FromQueryResult, const N: usize>(&self, sql: &str, values: [Value; N]) -> Result<Vec<T>> {
        T::find_by_statement(statement(sql, values)).all(&self.outbox.db).await.map_err(internal)
    }

    /// One write by itself; how many rows it changed.
    async fn write<const N: usize>(&self, sql: &str, values: [Value; N]) -> Result<u64> {
        let _writer = self.outbox.writer().await;
        let done = self.outbox.db.execute_raw(statement(sql, values)).await.map_err(internal)?;
        Ok(done.rows_affected())
    }
}

fn statement<const N: usize>(sql: &str, values: [Value; N]) -> Statement {
    Statement::from_sql_and_values(DbBackend::Sqlite, sql, values)
}
