//! Receipts: the request and the response of an idempotency key.
//!
//! A receipt is written in the transaction of the effect, and only there: a refusal leaves none. So after a crash at
//! any point, a retry either finds the receipt and gets the original response, or finds nothing and executes.

use sea_orm::sea_query::{Expr, ExprTrait, InsertStatement, OnConflict, Query};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::entities::receipts::{self, Column, Entity};
use super::{Store, internal};
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::Result;

/// How long a response is replayed, in milliseconds: 24 hours.
pub const REPLAY_WINDOW_MS: i64 = 24 * 60 * 60 * 1000;

/// The owner and the key: receipts belong to one API client of one organization.
#[derive(Debug, Clone)]
pub struct ReceiptKey {
    /// The API client that sent the request, by the id of its first key.
    pub api_key: ApiKeyId,
    /// The Idempotency-Key header.
    pub idempotency_key: String,
}

/// The response of an idempotency key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// SHA-256 of method, path and canonical body.
    pub fingerprint: Vec<u8>,
    /// HTTP status.
    pub status: u16,
    /// The response's exact bytes, encrypted when `sealed`.
    pub body: Vec<u8>,
    /// Whether the body is encrypted because it holds a secret.
    pub sealed: bool,
    /// When the response was created, in Unix milliseconds.
    pub created_at: i64,
}

/// Inserts receipts, or replaces those whose window has ended. Returns the keys of the written ones; a live receipt
/// is not replaced.
pub(super) fn insert<'a>(
    receipts: impl IntoIterator<Item = (OrganizationId, &'a ReceiptKey, &'a Receipt)>,
) -> InsertStatement {
    let replaced = [Column::Fingerprint, Column::Status, Column::Body, Column::Sealed, Column::CreatedAt];
    let mut on_conflict =
        OnConflict::columns([Column::OrganizationId, Column::ApiKeyId, Column::IdempotencyKey]);
    on_conflict.update_columns(replaced).action_and_where(
        Expr::col((Entity, Column::CreatedAt))
            .lte(Expr::col(("excluded", Column::CreatedAt)).sub(REPLAY_WINDOW_MS)),
    );
    let mut insert = Query::insert();
    insert.into_table(Entity).columns([
        Column::OrganizationId,
        Column::ApiKeyId,
        Column::IdempotencyKey,
        Column::Fingerprint,
        Column::Status,
        Column::Body,
        Column::Sealed,
        Column::CreatedAt,
    ]);
    for (organization, key, receipt) in receipts {
        insert.values_panic([
            organization.uuid().into(),
            key.api_key.uuid().into(),
            key.idempotency_key.clone().into(),
            receipt.fingerprint.clone().into(),
            i32::from(receipt.status).into(),
            receipt.body.clone().into(),
            receipt.sealed.into(),
            receipt.created_at.into(),
        ]);
    }
    let returned = [Column::ApiKeyId, Column::IdempotencyKey, Column::CreatedAt];
    insert.on_conflict(on_conflict).returning(Query::returning().columns(returned));
    insert
}

impl Store {
    /// The live receipt of a key, if there is one.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn receipt(
        &self,
        organization: OrganizationId,
        key: &ReceiptKey,
        now: i64,
    ) -> Result<Option<Receipt>> {
        let found =
            Entity::find_by_id((organization.uuid(), key.api_key.uuid(), key.idempotency_key.clone()))
                .filter(Column::CreatedAt.gt(now - REPLAY_WINDOW_MS))
                .one(&self.db)
                .await
                .map_err(internal)?;
        Ok(found.map(Receipt::from))
    }

    /// Removes receipts whose window has ended, oldest first, at most `most` of them; returns how many.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn prune_receipts(&self, now: i64, most: u64) -> Result<u64> {
        use sea_orm::{Order, QueryOrder, QuerySelect, QueryTrait};
        let _writer = self.writer().await;
        // A moment as the border instead of a list of keys: short statements on both backends.
        let border = Entity::find()
            .select_only()
            .column(Column::CreatedAt)
            .filter(Column::CreatedAt.lte(now - REPLAY_WINDOW_MS))
            .order_by(Column::CreatedAt, Order::Asc)
            .offset(most.saturating_sub(1))
            .limit(1)
            .into_query();
        let mut delete = Query::delete();
        delete.from_table(Entity).and_where(
            Expr::col(Column::CreatedAt).lte(
                Expr::expr(sea_orm::sea_query::SimpleExpr::SubQuery(None, Box::new(border.into())))
                    .if_null(now - REPLAY_WINDOW_MS),
            ),
        );
        use sea_orm::ConnectionTrait;
        Ok(self.db.execute(&delete).await.map_err(|error| self.cannot_write(error))?.rows_affected())
    }
}

impl From<receipts::Model> for Receipt {
    fn from(row: receipts::Model) -> Self {
        Receipt {
            fingerprint: row.fingerprint,
            // Statuses are written from u16, so they fit.
            status: u16::try_from(row.status).unwrap_or(500),
            body: row.body,
            sealed: row.sealed,
            created_at: row.created_at,
        }
    }
}
