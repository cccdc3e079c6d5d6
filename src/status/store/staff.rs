//! A copy of staff's tokens, so that they work while the main database is away, and the break-glass token.

use sea_orm::{ConnectionTrait, FromQueryResult, TransactionTrait};
use uuid::Uuid;

use super::{StatusStore, statement};
use crate::error::Result;
use crate::store::internal;
use crate::store::tokens::OperatorTokenRow;

/// A token as it is copied.
#[derive(Debug, Clone, FromQueryResult)]
pub struct StaffRow {
    pub id: Uuid,
    pub name: String,
    pub role: String,
    pub secret_hash: Vec<u8>,
    pub expires_at: Option<i64>,
    pub revoked_at: Option<i64>,
}

impl From<StaffRow> for OperatorTokenRow {
    fn from(row: StaffRow) -> OperatorTokenRow {
        let StaffRow { id, name, role, secret_hash, expires_at, revoked_at } = row;
        OperatorTokenRow {
            id,
            name,
            role,
            secret_hash,
            expires_at,
            revoked_at,
            revoked_reason: None,
            created_at: 0,
        }
    }
}

impl StatusStore {
    /// The token with this id, revoked or expired as it may be.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn staff_token(&self, id: Uuid) -> Result<Option<OperatorTokenRow>> {
        let sql =
            "select id, name, role, secret_hash, expires_at, revoked_at from status_staff where id = $1";
        let mut found: Vec<StaffRow> = self.all(sql, [id.into()]).await?;
        Ok(found.pop().map(OperatorTokenRow::from))
    }

    /// Puts these tokens in place of those that were copied before. The break-glass token stays.
    ///
    /// # Errors
    /// When the file cannot be written; then the copy stays as it was.
    pub async fn copy_staff(&self, tokens: Vec<OperatorTokenRow>) -> Result<()> {
        let _writer = self.outbox.writer().await;
        let tx = self.outbox.db.begin().await.map_err(internal)?;
        let remove = statement("delete from status_staff where break_glass = false", []);
        tx.execute_raw(remove).await.map_err(internal)?;
        for token in tokens {
            put(&tx, token, false).await?;
        }
        tx.commit().await.map_err(internal)
    }

    /// Puts this token in place of the break-glass token.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn set_break_glass(&self, token: OperatorTokenRow) -> Result<()> {
        let _writer = self.outbox.writer().await;
        let tx = self.outbox.db.begin().await.map_err(internal)?;
        let remove = statement("delete from status_staff where break_glass = true", []);
        tx.execute_raw(remove).await.map_err(internal)?;
        put(&tx, token, true).await?;
        tx.commit().await.map_err(internal)
    }
}

async fn put(connection: &impl ConnectionTrait, token: OperatorTokenRow, break_glass: bool) -> Result<()> {
    let sql = "insert into status_staff (id, name, role, secret_hash, expires_at, revoked_at, break_glass)
        values ($1, $2, $3, $4, $5, $6, $7)";
    let values = [
        token.id.into(),
        token.name.into(),
        token.role.into(),
        token.secret_hash.into(),
        token.expires_at.into(),
        token.revoked_at.into(),
        break_glass.into(),
    ];
    connection.execute_raw(statement(sql, values)).await.map_err(internal)?;
    Ok(())
}
