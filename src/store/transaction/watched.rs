//! A transaction for the reads of units of work: it records a failed statement.
//!
//! PostgreSQL aborts a transaction at its first statement that fails, and responds to the commit of an aborted one
//! with a rollback that looks like a success. A read may fail far from the code that ends the transaction, and in a
//! shared one far from the writes that it affects. So the failure is recorded where all of them check.

use std::sync::OnceLock;

use async_trait::async_trait;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, Statement};

use crate::error::{Error, Result};

/// The transaction, for reading.
pub struct Watched {
    transaction: DatabaseTransaction,
    failed: OnceLock<Error>,
}

impl Watched {
    pub(super) fn new(transaction: DatabaseTransaction) -> Self {
        Watched { transaction, failed: OnceLock::new() }
    }

    /// The transaction itself, for the code that ends it and reports its own failures.
    pub(super) fn transaction(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    /// Takes the transaction itself.
    pub(super) fn into_transaction(self) -> DatabaseTransaction {
        self.transaction
    }

    /// Why nothing of the transaction can be committed, if a read in it has failed.
    pub(super) fn failure(&self) -> Option<&Error> {
        self.failed.get()
    }

    fn noted<T>(&self, outcome: Result<T, DbErr>) -> Result<T, DbErr> {
        outcome.inspect_err(|error| {
            // The first failure is the cause; those after it follow from it.
            self.failed.get_or_init(|| aborted(error));
        })
    }
}

/// The error for every participant of a transaction that a failed statement has aborted.
pub(super) fn aborted(cause: &DbErr) -> Error {
    Error::unavailable(format!("the transaction was aborted: {cause}"))
}

#[async_trait]
impl ConnectionTrait for Watched {
    fn get_database_backend(&self) -> DbBackend {
        self.transaction.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.noted(self.transaction.execute_raw(statement).await)
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.noted(self.transaction.execute_unprepared(sql).await)
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.noted(self.transaction.query_one_raw(statement).await)
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.noted(self.transaction.query_all_raw(statement).await)
    }
}
