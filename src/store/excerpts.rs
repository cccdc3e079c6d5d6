//! What is kept of the responses to failed attempts, sealed, for seven days: a row for each attempt that has one.
//!
//! Rows are written together with the results of attempts ([`super::queue`]), for attempts that count.

use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};

use super::{Store, Tenant, internal};
use crate::domain::id::DeliveryId;
use crate::error::Result;

/// How long an excerpt is kept after its attempt, in milliseconds: seven days.
pub const EXCERPTS_KEPT_MS: i64 = 7 * 24 * 60 * 60 * 1000;
/// Excerpts of one delivery that are read at most.
const MOST: i64 = 100;

/// The beginning of a response, as it is kept.
#[derive(Debug, Clone)]
pub struct SealedExcerpt {
    /// The moment of the attempt, which tells it from the delivery's others.
    pub attempt_at: i64,
    /// The kind of text.
    pub kind: &'static str,
    /// Whether the response went on.
    pub is_cut: bool,
    /// The sealed bytes.
    pub sealed: Vec<u8>,
}

/// The same, as it is read.
#[derive(Debug, Clone, FromQueryResult)]
#[expect(missing_docs, reason = "as above")]
pub struct ExcerptRow {
    pub attempt_at: i64,
    pub kind: String,
    pub is_cut: bool,
    pub sealed: Vec<u8>,
}

pub(super) async fn of_delivery<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    delivery: DeliveryId,
    now: i64,
) -> Result<Vec<ExcerptRow>> {
    let sql = "select attempt_at, kind, is_cut, sealed from webhook_excerpts \
               where organization_id = $1 and delivery_id = $2 and attempt_at >= $3 order by attempt_at desc limit $4";
    let since = now - EXCERPTS_KEPT_MS;
    let values = [tenant.organization.uuid().into(), delivery.uuid().into(), since.into(), MOST.into()];
    ExcerptRow::find_by_statement(tenant.statement(sql, values))
        .all(tenant.connection)
        .await
        .map_err(internal)
}

impl Store {
    /// Removes excerpts that were kept for long enough, at most `most`; returns how many went.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn prune_excerpts(&self, now: i64, most: u64) -> Result<u64> {
        let sql = "delete from webhook_excerpts where (organization_id, delivery_id, attempt_at) in (
            select organization_id, delivery_id, attempt_at from webhook_excerpts
            where attempt_at < $1 order by attempt_at limit $2)";
        let values: [Value; 2] =
            [(now - EXCERPTS_KEPT_MS).into(), i64::try_from(most).unwrap_or(i64::MAX).into()];
        let _writer = self.writer().await;
        let statement = Statement::from_sql_and_values(self.dispatch.get_database_backend(), sql, values);
        self.dispatch
            .execute_raw(statement)
            .await
            .map(|done| done.rows_affected())
            .map_err(|error| self.cannot_write(error))
    }
}
