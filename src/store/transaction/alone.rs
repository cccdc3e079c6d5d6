//! A write in its own transaction.

use std::sync::LazyLock;

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, QueryResult, Statement, TransactionTrait};
use tokio::sync::OwnedMutexGuard;

use super::commit::{Committed, commit};
use super::opened::{IS_BEHIND, Opened};
use super::watched::Watched;
use super::writes::{Writes, send_as_one, send_in_turn};
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::store::loads;
use crate::store::outbox::{SUBSCRIBERS_POSTGRES, SUBSCRIBERS_SQLITE};
use crate::store::receipts::{REPLAY_WINDOW_MS, ReceiptKey};
use crate::store::{Store, internal, is_postgres};

/// The transaction.
pub(super) struct Alone {
    transaction: Watched,
    store: Store,
    _writer: Option<OwnedMutexGuard<()>>,
}

impl Alone {
    /// Begins it, and looks for the live receipt of `key`.
    pub(super) async fn begin(
        store: &Store,
        organization: OrganizationId,
        now: i64,
        key: Option<&ReceiptKey>,
    ) -> Result<(Alone, Opened)> {
        let writer = store.writer().await;
        let transaction = store.db.begin().await.map_err(internal)?;
        let row = open(&transaction, organization, now, key)
            .await
            .map_err(|error| store.cannot_write(error))?
            .ok_or_else(|| Error::internal(format!("organization {organization} has no clock row")))?;
        let mut opened = Opened::in_row(&row).map_err(internal)?;
        opened.refresh(&transaction, organization).await.map_err(internal)?;
        let transaction = Watched::new(transaction);
        Ok((Alone { transaction, store: store.clone(), _writer: writer }, opened))
    }

    pub(super) fn connection(&self) -> &Watched {
        &self.transaction
    }

    /// Sends the writes and commits.
    pub(super) async fn commit(self, organization: OrganizationId, mut writes: Writes) -> Result<Committed> {
        let Alone { transaction, store, .. } = self;
        if let Some(failure) = transaction.failure() {
            return Err(failure.clone());
        }
        let transaction = transaction.into_transaction();
        let (claims, entries) = (writes.claims.take(), std::mem::take(&mut writes.audit));
        let wakeups = writes.wakeups();
        match send(&transaction, organization, writes).await {
            Ok(true) => {}
            Ok(false) => {
                transaction.rollback().await.map_err(internal)?;
                return Ok(Committed::ReceiptExists);
            }
            Err(error) => {
                // Frees its connection for finding out what was wrong.
                drop(transaction);
                store.note(&error);
                return Err(loads::refusal(&store.tenant(organization), claims.as_ref(), error).await);
            }
        }
        commit(&store, transaction, entries).await?;
        wakeups.into_iter().for_each(|wakeup| store.wakeups.notify(wakeup));
        Ok(Committed::Done)
    }
}

/// Returns whether the writes took effect: not if another request with the same idempotency key was faster.
async fn send(
    transaction: &DatabaseTransaction,
    organization: OrganizationId,
    writes: Writes,
) -> Result<bool, DbErr> {
    if is_postgres(transaction) {
        send_as_one(transaction, organization, writes).await
    } else {
        send_in_turn(transaction, organization, writes).await
    }
}

static TICK_POSTGRES: LazyLock<String> = LazyLock::new(|| {
    format!(
        "\
with held as (
    select organization_id, last_change from organization_clocks where organization_id = $1 for update
), ticked as (
    update organization_clocks clock set last_change = greatest(clock.last_change + 1, $2)
    from held where clock.organization_id = held.organization_id
    returning clock.organization_id, clock.last_change as moment, held.last_change
)
select ticked.moment, {IS_BEHIND}, {SUBSCRIBERS_POSTGRES},
    r.fingerprint, r.status, r.body, r.sealed, r.created_at
from ticked left join receipts r
    on r.organization_id = $1 and r.api_key_id = $3 and r.idempotency_key = $4 and r.created_at > $5"
    )
});

/// It waits for other writers of the file, so the following reads are current.
const TICK_SQLITE: &str = "\
update organization_clocks set last_change = max(last_change + 1, $2) where organization_id = $1";

static LOOK_SQLITE: LazyLock<String> = LazyLock::new(|| {
    format!(
        "\
select clock.last_change as moment, false as is_behind, {SUBSCRIBERS_SQLITE}, r.fingerprint, r.status, r.body, r.sealed, r.created_at
from organization_clocks clock left join receipts r
    on r.organization_id = $1 and r.api_key_id = $2 and r.idempotency_key = $3 and r.created_at > $4
where clock.organization_id = $1"
    )
});

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
            .query_one_raw(Statement::from_sql_and_values(backend, TICK_POSTGRES.as_str(), values))
            .await;
    }
    let tick = Statement::from_sql_and_values(backend, TICK_SQLITE, [organization.into(), now.into()]);
    transaction.execute_raw(tick).await?;
    let values = [organization.into(), api_key.into(), idempotency_key.into(), since.into()];
    transaction.query_one_raw(Statement::from_sql_and_values(backend, LOOK_SQLITE.as_str(), values)).await
}
