//! Opening the database and bringing its schema up to date.

use std::sync::Arc;
use std::time::Duration;

use sea_orm::{ConnectOptions, ConnectionTrait, Database, DbErr, TransactionTrait};
use trailflow_migrations::{Migrator, MigratorTrait};

use super::{Store, is_postgres};

/// Any number that no other program uses on this database.
const MIGRATION_LOCK: i64 = 0x7472_6169_6c66_6c6f;

/// Where the database is and how many connections to hold.
#[derive(Debug, Clone)]
pub struct DatabaseSettings {
    /// `postgres://…` or `sqlite://path?mode=rwc`.
    pub url: String,
    /// Connections at most.
    pub max_connections: u32,
}

impl Store {
    /// Opens the database.
    ///
    /// # Errors
    /// When it cannot be reached or refuses the credentials.
    pub async fn connect(settings: &DatabaseSettings) -> Result<Store, DbErr> {
        let sqlite = settings.url.starts_with("sqlite:");
        let mut options = ConnectOptions::new(&settings.url);
        options
            .max_connections(settings.max_connections)
            .min_connections(1)
            .connect_timeout(Duration::from_secs(5))
            .acquire_timeout(Duration::from_secs(5))
            // A ping before every statement costs a tenth of the throughput; a connection that died
            // is noticed by the statement itself, which answers 503 and is safe to retry.
            .test_before_acquire(false)
            .sqlx_logging(false);
        if sqlite {
            options.map_sqlx_sqlite_opts(|options| {
                use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
                options
                    .journal_mode(SqliteJournalMode::Wal)
                    // In WAL mode FULL is what makes a commit survive a power cut.
                    .synchronous(SqliteSynchronous::Full)
                    .busy_timeout(Duration::from_secs(10))
                    .foreign_keys(true)
                    .pragma("cache_size", "-4096")
            });
        } else {
            options.statement_timeout(Duration::from_secs(15)).set_application_name("trailflow");
        }
        let db = Database::connect(options).await?;
        Ok(Store { db, single_writer: sqlite.then(|| Arc::new(tokio::sync::Mutex::new(()))) })
    }

    /// Applies the schema steps that this database lacks. Several nodes may do so at once: on
    /// PostgreSQL the later ones wait for the first.
    ///
    /// # Errors
    /// When a step fails; what came before it stays applied.
    pub async fn migrate(&self) -> Result<(), DbErr> {
        if !is_postgres(&self.db) {
            return Migrator::up(&self.db, None).await;
        }
        // The lock is held by a transaction of its own, and so goes with it whatever happens.
        let lock = self.db.begin().await?;
        lock.execute_unprepared(&format!("select pg_advisory_xact_lock({MIGRATION_LOCK})")).await?;
        Migrator::up(&self.db, None).await?;
        lock.commit().await
    }

    /// How many schema steps this database lacks.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn pending_migrations(&self) -> Result<usize, DbErr> {
        Ok(Migrator::get_pending_migrations(&self.db).await?.len())
    }

    /// Closes every connection.
    pub async fn close(self) {
        // The only failure is that it is closed already.
        let _closed = self.db.close().await;
    }
}
