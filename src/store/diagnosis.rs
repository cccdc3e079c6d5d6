//! What `trailflow doctor` reads from the database. All of it by the simple protocol, which every kind of pooler passes on.

use std::collections::BTreeSet;

use sea_orm::sqlx::{self, Row, postgres::PgRow};
use sea_orm::{ConnectionTrait, DbErr, Statement};
use trailflow_migrations::{Migrator, MigratorTrait};

use super::{Store, is_postgres};

/// Server connections that are held while another connection's server process is compared.
const HELD: usize = 5;

const STATE: &str = "\
select current_setting('server_version'), current_setting('statement_timeout'), current_setting('fsync'), \
    current_setting('full_page_writes'), current_setting('synchronous_commit'), pg_is_in_recovery()::text, \
    (extract(epoch from clock_timestamp()) * 1000)::bigint::text, \
    (select reset_val from pg_settings where name = 'statement_timeout')";

/// What a PostgreSQL server reports about itself, on a connection as nodes open it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostgresState {
    /// Its version.
    pub version: String,
    /// How long a statement may take, as the server formats it; `0`: without a limit.
    pub statement_timeout: String,
    /// Whether a connection of this role has such a limit without setting one.
    pub limits_statements_of_role: bool,
    /// Settings that are off although commits survive a crash only with them.
    pub not_durable: Vec<&'static str>,
    /// Whether it is a standby, which takes no writes.
    pub is_standby: bool,
    /// Its clock, in Unix milliseconds.
    pub now: i64,
}

/// How the database's schema differs from this program's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SchemaDifference {
    /// Steps that the database lacks.
    pub missing: Vec<String>,
    /// Steps of a newer version.
    pub unknown: Vec<String>,
}

/// The newest step of the schema that this program knows.
#[must_use]
pub fn schema_version() -> String {
    Migrator::migrations().last().map(|step| step.name().to_owned()).unwrap_or_default()
}

impl Store {
    /// The state of the PostgreSQL server; `None` on SQLite.
    ///
    /// # Errors
    /// When the server's settings cannot be read.
    pub async fn postgres_state(&self) -> Result<Option<PostgresState>, DbErr> {
        if !is_postgres(&self.db) {
            return Ok(None);
        }
        let pool = self.db.get_postgres_connection_pool();
        let row = sqlx::raw_sql(STATE).fetch_one(pool).await.map_err(failure)?;
        let durability = ["fsync", "full_page_writes", "synchronous_commit"].into_iter().zip(2..);
        let mut not_durable = Vec::new();
        for (name, column) in durability {
            if text(&row, column)? == "off" {
                not_durable.push(name);
            }
        }
        Ok(Some(PostgresState {
            version: text(&row, 0)?,
            statement_timeout: text(&row, 1)?,
            limits_statements_of_role: text(&row, 7)? != "0",
            not_durable,
            is_standby: text(&row, 5)? == "true",
            now: text(&row, 6)?.parse().map_err(|_| DbErr::Custom("the time is no number".to_owned()))?,
        }))
    }

    /// Compares the steps that were applied with those that this program knows.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn schema_difference(&self) -> Result<SchemaDifference, DbErr> {
        let applied = self.applied_steps().await?;
        let known: BTreeSet<_> = Migrator::migrations().iter().map(|step| step.name().to_owned()).collect();
        Ok(SchemaDifference {
            missing: known.difference(&applied).cloned().collect(),
            unknown: applied.difference(&known).cloned().collect(),
        })
    }

    async fn applied_steps(&self) -> Result<BTreeSet<String>, DbErr> {
        if is_postgres(&self.db) {
            let pool = self.db.get_postgres_connection_pool();
            let table = sqlx::raw_sql("select coalesce(to_regclass('seaql_migrations')::text, '')");
            if text(&table.fetch_one(pool).await.map_err(failure)?, 0)?.is_empty() {
                return Ok(BTreeSet::new());
            }
            let rows = sqlx::raw_sql("select version from seaql_migrations").fetch_all(pool).await;
            return rows.map_err(failure)?.iter().map(|row| text(row, 0)).collect();
        }
        let of = |sql: &str| Statement::from_string(self.db.get_database_backend(), sql);
        let table = of("select name from sqlite_master where type = 'table' and name = 'seaql_migrations'");
        if self.db.query_one_raw(table).await?.is_none() {
            return Ok(BTreeSet::new());
        }
        let rows = self.db.query_all_raw(of("select version from seaql_migrations")).await?;
        rows.iter().map(|row| row.try_get("", "version")).collect()
    }

    /// Whether a pooler gives this process another server connection for each transaction. What a connection sets
    /// (time-outs, plans, prepared statements) then applies to an arbitrary server connection.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn pools_by_transaction(&self) -> Result<bool, DbErr> {
        if !is_postgres(&self.db) {
            return Ok(false);
        }
        let pool = self.db.get_postgres_connection_pool();
        let mut ours = pool.acquire().await.map_err(failure)?;
        let which = || sqlx::raw_sql("select pg_backend_pid()::text");
        let first = text(&which().fetch_one(&mut *ours).await.map_err(failure)?, 0)?;
        // One after another takes a server connection that is free and holds it, so that in the end none of those that
        // the pooler has is left for ours.
        let mut held = Vec::new();
        let (most, mut differs) = (HELD.min(pool.options().get_max_connections() as usize - 1), false);
        while held.len() < most && !differs {
            let mut other = pool.acquire().await.map_err(failure)?;
            sqlx::raw_sql("begin").execute(&mut *other).await.map_err(failure)?;
            which().fetch_one(&mut *other).await.map_err(failure)?;
            held.push(other);
            differs = text(&which().fetch_one(&mut *ours).await.map_err(failure)?, 0)? != first;
        }
        for mut other in held {
            sqlx::raw_sql("rollback").execute(&mut *other).await.map_err(failure)?;
        }
        Ok(differs)
    }
}

fn text(row: &PgRow, column: usize) -> Result<String, DbErr> {
    row.try_get(column).map_err(failure)
}

fn failure(error: sqlx::Error) -> DbErr {
    DbErr::Custom(error.to_string())
}
