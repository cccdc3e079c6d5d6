//! What a database error means: a broken named constraint, a database that is away, or a bug.

use sea_orm::{DbErr, RuntimeErr, SqlErr};

use crate::error::Error;

/// The domain error of a database error that no query expected: 503 when trying again can help,
/// else 500. The cause goes to the log only.
pub(crate) fn internal(error: DbErr) -> Error {
    if is_passing(&error) { Error::unavailable(error) } else { Error::internal(error) }
}

/// Connections lost or not to be had, and transactions that lost a race: the same request can
/// succeed a moment later.
fn is_passing(error: &DbErr) -> bool {
    match error {
        DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => true,
        DbErr::Exec(RuntimeErr::SqlxError(cause)) | DbErr::Query(RuntimeErr::SqlxError(cause)) => {
            use sea_orm::sqlx::Error as Sqlx;
            match cause.as_ref() {
                Sqlx::Io(_)
                | Sqlx::PoolTimedOut
                | Sqlx::PoolClosed
                | Sqlx::WorkerCrashed
                | Sqlx::Protocol(_) => true,
                // PostgreSQL: class 08 connection, 25P02 after another's failure in the transaction, 25P03 idle
                // in it for too long, 40 rollback, 53 resources, 55P03 lock, 57 shutdown; SQLite: 5 busy,
                // 6 locked.
                Sqlx::Database(cause) => cause.code().is_some_and(|code| {
                    let code = code.as_ref();
                    ["08", "25P02", "25P03", "40", "53", "55P03", "57"]
                        .iter()
                        .any(|class| code.len() == 5 && code.starts_with(class))
                        || matches!(code, "5" | "6" | "261" | "517")
                }),
                _ => false,
            }
        }
        _ => false,
    }
}

/// A constraint by its name on PostgreSQL and the columns by which SQLite reports it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Constraint {
    pub name: &'static str,
    pub sqlite_columns: &'static str,
}

/// Whether the error says that this unique constraint was broken.
pub(crate) fn violated(error: &DbErr, constraint: Constraint) -> bool {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(message)) => {
            message.contains(&format!("\"{}\"", constraint.name))
                || message.ends_with(constraint.sqlite_columns)
        }
        _ => false,
    }
}

/// Whether the error says that a row named by a foreign key does not exist.
pub(crate) fn dangling(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::ForeignKeyConstraintViolation(_)))
}
