//! The meaning of a database error: a violated named constraint, an unavailable database, or a bug.

use sea_orm::sqlx::Error as Sqlx;
use sea_orm::sqlx::error::DatabaseError;
use sea_orm::{DbErr, RuntimeErr, SqlErr};

use crate::error::Error;

/// The domain error of a database error that no query expected: 503 if a retry can help, else 500. The cause
/// goes to the log only.
pub(crate) fn internal(error: DbErr) -> Error {
    if is_passing(&error) { Error::unavailable(error) } else { Error::internal(error) }
}

/// The database's error code of a failed statement.
enum Code<'a> {
    Postgres(&'a str),
    /// The primary code, without its extension.
    Sqlite(u32),
}

fn code_of(cause: &dyn DatabaseError, judge: impl Fn(Code<'_>) -> bool) -> bool {
    let Some(code) = cause.code() else { return false };
    // PostgreSQL's codes have five characters; SQLite's have at most four digits.
    match code.parse::<u32>() {
        Ok(number) if code.len() < 5 => judge(Code::Sqlite(number & 0xff)),
        _ => judge(Code::Postgres(&code)),
    }
}

/// Lost or unavailable connections, and transactions that lost a race: a retry can succeed a moment later.
fn is_passing(error: &DbErr) -> bool {
    if matches!(error, DbErr::ConnectionAcquire(_) | DbErr::Conn(_)) {
        return true;
    }
    match cause_of(error) {
        Some(
            Sqlx::Io(_) | Sqlx::PoolTimedOut | Sqlx::PoolClosed | Sqlx::WorkerCrashed | Sqlx::Protocol(_),
        ) => true,
        Some(Sqlx::Database(cause)) => code_of(cause.as_ref(), |code| match code {
            // Class 08 connection, 25P02 after another statement's failure in the transaction, 25P03 idle in
            // it for too long, 40 rollback, 53 resources, 55P03 lock, 57 shutdown.
            Code::Postgres(code) => {
                ["08", "25P02", "25P03", "40", "53", "55P03", "57"]
                    .iter()
                    .any(|class| code.starts_with(class))
                    || no_writes(&Code::Postgres(code))
            }
            // Busy, locked.
            Code::Sqlite(code) => matches!(code, 5 | 6) || no_writes(&Code::Sqlite(code)),
        }),
        _ => false,
    }
}

/// Whether the database currently takes no writes at all: its disk is full or failing, or it is read-only.
pub(super) fn refuses_writes(error: &DbErr) -> bool {
    match cause_of(error) {
        Some(Sqlx::Database(cause)) => code_of(cause.as_ref(), |code| no_writes(&code)),
        _ => false,
    }
}

/// Whether a statement gave up waiting for a lock, or was ended because two waited for each other.
pub(super) fn waited_for_lock(error: &DbErr) -> bool {
    match cause_of(error) {
        Some(Sqlx::Database(cause)) => {
            code_of(cause.as_ref(), |code| matches!(code, Code::Postgres("55P03" | "40P01")))
        }
        _ => false,
    }
}

/// Whether another connection holds a SQLite file, and SQLite does not wait for it.
pub(super) fn locked(error: &DbErr) -> bool {
    match cause_of(error) {
        Some(Sqlx::Database(cause)) => code_of(cause.as_ref(), |code| matches!(code, Code::Sqlite(5))),
        _ => false,
    }
}

fn no_writes(code: &Code<'_>) -> bool {
    match code {
        // A read-only transaction (as on a standby), a full disk, an I/O error.
        Code::Postgres(code) => matches!(*code, "25006" | "53100" | "58030"),
        // Read-only, an I/O error, a full disk.
        Code::Sqlite(code) => matches!(code, 8 | 10 | 13),
    }
}

fn cause_of(error: &DbErr) -> Option<&Sqlx> {
    match error {
        DbErr::Conn(RuntimeErr::SqlxError(cause))
        | DbErr::Exec(RuntimeErr::SqlxError(cause))
        | DbErr::Query(RuntimeErr::SqlxError(cause)) => Some(cause.as_ref()),
        _ => None,
    }
}

/// A constraint by its name on PostgreSQL and the columns by which SQLite reports it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Constraint {
    pub name: &'static str,
    pub sqlite_columns: &'static str,
}

/// Whether the error reports a violation of this unique constraint.
pub(crate) fn violated(error: &DbErr, constraint: Constraint) -> bool {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(message)) => {
            message.contains(&format!("\"{}\"", constraint.name))
                || message.ends_with(constraint.sqlite_columns)
        }
        _ => false,
    }
}

/// Whether the error reports a foreign key to a row that does not exist.
pub(crate) fn dangling(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::ForeignKeyConstraintViolation(_)))
}

#[cfg(test)]
mod tests {
    use sea_orm::{ConnectOptions, ConnectionTrait, Database};

    use super::*;

    async fn sqlite() -> sea_orm::DatabaseConnection {
        let mut options = ConnectOptions::new("sqlite::memory:");
        options.max_connections(1);
        let db = Database::connect(options).await.expect("a database in memory");
        db.execute_unprepared("create table t (x blob unique)").await.expect("a table");
        db
    }

    #[tokio::test]
    async fn a_full_disk_is_no_fault_of_ours_and_passes() {
        let db = sqlite().await;
        db.execute_unprepared("pragma max_page_count = 8").await.expect("a bound");
        let full =
            db.execute_unprepared("insert into t values (zeroblob(1000000))").await.expect_err("it is full");
        assert!(refuses_writes(&full) && is_passing(&full), "{full:?}");
        assert!(matches!(internal(full), Error::Unavailable { .. }));
    }

    #[tokio::test]
    async fn a_database_that_may_only_be_read_passes_and_a_broken_rule_does_not() {
        let db = sqlite().await;
        db.execute_unprepared("insert into t values (1)").await.expect("a row");
        let twice = db.execute_unprepared("insert into t values (1)").await.expect_err("it is there");
        assert!(!refuses_writes(&twice) && !is_passing(&twice), "{twice:?}");
        db.execute_unprepared("pragma query_only = on").await.expect("a mode");
        let read_only = db.execute_unprepared("insert into t values (2)").await.expect_err("it is read-only");
        assert!(refuses_writes(&read_only) && is_passing(&read_only), "{read_only:?}");
    }
}
