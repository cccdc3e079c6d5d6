//! A change with a transaction of its own.

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, QueryResult, Statement, TransactionTrait};
use tokio::sync::OwnedMutexGuard;

use super::writes::{Writes, send_as_one, send_in_turn};
use super::{Committed, receipt_in};
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::store::audit::{Entry, append};
use crate::store::loads;
use crate::store::receipts::{REPLAY_WINDOW_MS, Receipt, ReceiptKey};
use crate::store::{Store, internal, is_postgres};

/// The transaction.
pub(super) struct Alone {
    transaction: DatabaseTransaction,
    store: Store,
    _writer: Option<OwnedMutexGuard<()>>,
}

impl Alone {
    /// Begins it: returns the moment of the change, and the live receipt of `key`.
    pub(super) async fn begin(
        store: &Store,
        organization: OrganizationId,
        now: i64,
        key: Option<&ReceiptKey>,
    ) -> Result<(Alone, i64, Option<Receipt>)> {
        let writer = store.writer().await;
        let transaction = store.db.begin().await.map_err(internal)?;
        let row = open(&transaction, organization, now, key)
            .await
            .map_err(internal)?
            .ok_or_else(|| Error::internal(format!("organization {organization} has no clock row")))?;
        let at = row.try_get("", "last_change").map_err(internal)?;
        let receipt = receipt_in(&row).map_err(internal)?;
        Ok((Alone { transaction, store: store.clone(), _writer: writer }, at, receipt))
    }

    pub(super) fn connection(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    /// Sends the writes and commits.
    pub(super) async fn commit(
        self,
        organization: OrganizationId,
        mut writes: Writes,
        audit: Option<Entry>,
    ) -> Result<Committed> {
        let Alone { transaction, store, .. } = self;
        let claims = writes.claims.take();
        match send(&transaction, organization, writes).await {
            Ok(true) => {}
            Ok(false) => {
                transaction.rollback().await.map_err(internal)?;
                return Ok(Committed::ReceiptExists);
            }
            Err(error) => {
                // Its connection is free for finding out what was wrong.
                drop(transaction);
                return Err(loads::refusal(&store.tenant(organization), claims.as_ref(), error).await);
            }
        }
        if let Some(entry) = audit {
            // Last, because others wait for the end of the chain.
            append(&transaction, entry).await?;
        }
        transaction.commit().await.map_err(internal)?;
        Ok(Committed::Done)
    }
}

/// Returns whether the writes stand: not if another request with the same idempotency key was faster.
async fn send(
    transaction: &DatabaseTransaction,
    organization: OrganizationId,
    writes: Writes,
) -> Result<bool, DbErr> {
    if is_postgres(transaction) {
        send_as_one(transaction, organization, writes).await
    } else {
        send_in_turn(transaction, organization, &writes).await
    }
}

const TICK_POSTGRES: &str = "\
with clock as (
    update organization_clocks set last_change = greatest(last_change + 1, $2)
    where organization_id = $1 returning last_change
)
select clock.last_change, r.fingerprint, r.status, r.body, r.sealed, r.created_at
from clock left join receipts r
    on r.organization_id = $1 and r.api_key_id = $3 and r.idempotency_key = $4 and r.created_at > $5";

const TICK_SQLITE: &str = "\
update organization_clocks set last_change = max(last_change + 1, $2) where organization_id = $1";

const LOOK_SQLITE: &str = "\
select clock.last_change, r.fingerprint, r.status, r.body, r.sealed, r.created_at
from organization_clocks clock left join receipts r
    on r.organization_id = $1 and r.api_key_id = $2 and r.idempotency_key = $3 and r.created_at > $4
where clock.organization_id = $1";

async fn open(
    transaction: &DatabaseTransaction,
    organization: OrganizationId,
    now: i64,
    key: Option<&ReceiptKey>,
) -> Result<Option<QueryResult>, DbErr> {
    let backend = transaction.get_database_backend();
    let organization = organization.uuid();
    let api_key = key.map(|key| key.api_key.uuid());
    let idempotency_key = key.map(|key| key.idempotency_key.as_str());
    let since = now - REPLAY_WINDOW_MS;
    if is_postgres(transaction) {
        let values = [organization.into(), now.into(), api_key.into(), idempotency_key.into(), since.into()];
        return transaction
            .query_one_raw(Statement::from_sql_and_values(backend, TICK_POSTGRES, values))
            .await;
    }
    let tick = Statement::from_sql_and_values(backend, TICK_SQLITE, [organization.into(), now.into()]);
    transaction.execute_raw(tick).await?;
    let values = [organization.into(), api_key.into(), idempotency_key.into(), since.into()];
    transaction.query_one_raw(Statement::from_sql_and_values(backend, LOOK_SQLITE, values)).await
}
