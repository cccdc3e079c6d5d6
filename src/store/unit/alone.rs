//! A change with a transaction of its own.

use std::sync::LazyLock;

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, QueryResult, Statement, TransactionTrait};
use tokio::sync::OwnedMutexGuard;

use super::writes::{Writes, send_as_one, send_in_turn};
use super::{Committed, Opened, commit, receipt_in};
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::store::loads;
use crate::store::outbox::{self, LISTENERS_POSTGRES, LISTENERS_SQLITE, Outgoing, listeners_in};
use crate::store::receipts::{REPLAY_WINDOW_MS, ReceiptKey};
use crate::store::{Store, internal, is_postgres};

/// The transaction.
pub(super) struct Alone {
    transaction: DatabaseTransaction,
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
            .map_err(internal)?
            .ok_or_else(|| Error::internal(format!("organization {organization} has no clock row")))?;
        let opened = Opened {
            at: row.try_get("", "last_change").map_err(internal)?,
            listeners: listeners_in(&row).map_err(internal)?,
            receipt: receipt_in(&row).map_err(internal)?,
        };
        Ok((Alone { transaction, store: store.clone(), _writer: writer }, opened))
    }

    pub(super) fn connection(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    /// Sends the writes and commits.
    pub(super) async fn commit(self, organization: OrganizationId, mut writes: Writes) -> Result<Committed> {
        let Alone { transaction, store, .. } = self;
        let (claims, entries) = (writes.claims.take(), std::mem::take(&mut writes.audit));
        let rings = writes.rings();
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
        commit(transaction, entries).await?;
        rings.into_iter().for_each(|ring| store.bell.ring(ring));
        Ok(Committed::Done)
    }
}

/// Deliveries in one statement at most: a statement takes only so many values.
const DELIVERIES_AT_ONCE: usize = 1_500;

/// The events of a change of many loads go ahead, in bites.
async fn send_events_ahead(
    transaction: &DatabaseTransaction,
    outbox: &mut Vec<Outgoing>,
) -> Result<(), DbErr> {
    let deliveries = |outbox: &[Outgoing]| outbox.iter().map(|event| event.fresh.len()).sum::<usize>();
    while outbox.len() > 1 && deliveries(outbox) > DELIVERIES_AT_ONCE {
        let mut bite = Vec::new();
        while let Some(event) = outbox
            .pop_if(|event| bite.is_empty() || deliveries(&bite) + event.fresh.len() <= DELIVERIES_AT_ONCE)
        {
            bite.push(event);
        }
        for insert in outbox::inserts(bite.iter()) {
            transaction.execute(&insert).await?;
        }
    }
    Ok(())
}

/// Returns whether the writes stand: not if another request with the same idempotency key was faster.
async fn send(
    transaction: &DatabaseTransaction,
    organization: OrganizationId,
    mut writes: Writes,
) -> Result<bool, DbErr> {
    send_events_ahead(transaction, &mut writes.outbox).await?;
    if is_postgres(transaction) {
        send_as_one(transaction, organization, writes).await
    } else {
        send_in_turn(transaction, organization, &writes).await
    }
}

static TICK_POSTGRES: LazyLock<String> = LazyLock::new(|| {
    format!(
        "\
with clock as (
    update organization_clocks set last_change = greatest(last_change + 1, $2)
    where organization_id = $1 returning last_change
)
select clock.last_change, {LISTENERS_POSTGRES}, r.fingerprint, r.status, r.body, r.sealed, r.created_at
from clock left join receipts r
    on r.organization_id = $1 and r.api_key_id = $3 and r.idempotency_key = $4 and r.created_at > $5"
    )
});

const TICK_SQLITE: &str = "\
update organization_clocks set last_change = max(last_change + 1, $2) where organization_id = $1";

static LOOK_SQLITE: LazyLock<String> = LazyLock::new(|| {
    format!(
        "\
select clock.last_change, {LISTENERS_SQLITE}, r.fingerprint, r.status, r.body, r.sealed, r.created_at
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
