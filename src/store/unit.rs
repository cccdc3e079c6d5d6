//! One change of one organization: a transaction that begins with the organization's clock, gathers
//! its writes, and sends them together.
//!
//! **The clock.** `begin` sets the organization's clock row to `max(now, last + 1)` and keeps the row
//! locked until the end. So the moments that changes get are unique in the organization and rise in
//! commit order, whatever the nodes' own clocks say; and what a unit reads cannot change under it.
//!
//! **Round trips.** On PostgreSQL a unit costs four: BEGIN; the clock together with the look-up of
//! the receipt; all writes as one statement of data-modifying CTEs; COMMIT. SQLite has no such CTEs
//! and needs none: it runs in this process.

use sea_orm::sea_query::{
    Alias, CommonTableExpression, DeleteStatement, Expr, ExprTrait, InsertStatement, Query,
    SubQueryStatement, UpdateStatement, WithClause,
};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, QueryResult, Statement, TransactionTrait};
use tokio::sync::OwnedMutexGuard;

use super::audit::{self, Entry};
use super::loads::{self, LoadClaims};
use super::receipts::{self, REPLAY_WINDOW_MS, Receipt, ReceiptKey};
use super::{Store, Tenant, internal, is_postgres};
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};

/// A change under way. Dropped without [`Unit::commit`], it leaves nothing behind.
pub struct Unit {
    transaction: DatabaseTransaction,
    organization: OrganizationId,
    at: i64,
    writes: Vec<Write>,
    receipt: Option<InsertStatement>,
    /// The load that is written, for telling which rule of the table it broke.
    load: Option<LoadClaims>,
    /// What goes into the audit chain with it.
    audit: Option<Entry>,
    store: Store,
    _writer: Option<OwnedMutexGuard<()>>,
}

enum Write {
    Insert(InsertStatement),
    Update(UpdateStatement),
    Delete(DeleteStatement),
}

/// How a unit ended.
#[derive(Debug)]
pub enum Committed {
    /// Everything is in the database.
    Done,
    /// Another request with the same idempotency key was faster; nothing was written.
    ReceiptExists,
}

impl Store {
    /// Begins a change. With `key`, also looks for the live receipt of that idempotency key.
    ///
    /// # Errors
    /// When the database cannot be asked or the organization does not exist.
    pub async fn begin(
        &self,
        organization: OrganizationId,
        now: i64,
        key: Option<&ReceiptKey>,
    ) -> Result<(Unit, Option<Receipt>)> {
        let writer = self.writer().await;
        let transaction = self.db.begin().await.map_err(internal)?;
        let row = open(&transaction, organization, now, key)
            .await
            .map_err(internal)?
            .ok_or_else(|| Error::internal(format!("organization {organization} has no clock row")))?;
        let at = row.try_get("", "last_change").map_err(internal)?;
        let receipt = match row.try_get::<Option<i64>>("", "created_at").map_err(internal)? {
            Some(created_at) => Some(read_receipt(&row, created_at).map_err(internal)?),
            None => None,
        };
        let unit = Unit {
            transaction,
            organization,
            at,
            writes: Vec::new(),
            receipt: None,
            load: None,
            audit: None,
            store: self.clone(),
            _writer: writer,
        };
        Ok((unit, receipt))
    }

    /// The right to write, where the backend takes one writer at a time.
    pub(super) async fn writer(&self) -> Option<OwnedMutexGuard<()>> {
        match &self.single_writer {
            Some(writer) => Some(writer.clone().lock_owned().await),
            None => None,
        }
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

fn read_receipt(row: &QueryResult, created_at: i64) -> Result<Receipt, DbErr> {
    Ok(Receipt {
        fingerprint: row.try_get("", "fingerprint")?,
        status: u16::try_from(row.try_get::<i32>("", "status")?).unwrap_or(500),
        body: row.try_get("", "body")?,
        sealed: row.try_get("", "sealed")?,
        created_at,
    })
}

impl Unit {
    /// The organization that this change belongs to.
    #[must_use]
    pub fn organization(&self) -> OrganizationId {
        self.organization
    }

    /// The moment of this change, in Unix milliseconds: later than every change of the organization
    /// before it.
    #[must_use]
    pub fn at(&self) -> i64 {
        self.at
    }

    /// Reads inside this transaction.
    #[must_use]
    pub fn tenant(&self) -> Tenant<'_, DatabaseTransaction> {
        Tenant { connection: &self.transaction, organization: self.organization }
    }

    /// Whether this is PostgreSQL (else SQLite).
    pub(super) fn is_postgres(&self) -> bool {
        is_postgres(&self.transaction)
    }

    pub(super) fn insert(&mut self, statement: InsertStatement) {
        self.writes.push(Write::Insert(statement));
    }

    pub(super) fn update(&mut self, statement: UpdateStatement) {
        self.writes.push(Write::Update(statement));
    }

    pub(super) fn delete(&mut self, statement: DeleteStatement) {
        self.writes.push(Write::Delete(statement));
    }

    /// Forgets the writes gathered so far, so that only a receipt is left to be written.
    pub fn discard_writes(&mut self) {
        self.writes.clear();
    }

    /// Adds the receipt of the request that this change answers.
    pub fn add_receipt(&mut self, key: &ReceiptKey, receipt: &Receipt) {
        self.receipt = Some(receipts::insert(self.organization, key, receipt));
    }

    /// Appends what is done here to the audit chain when it is committed.
    pub fn audit(&mut self, entry: Entry) {
        self.audit = Some(entry);
    }

    /// Takes the next `count` moments of the organization for this change, beginning with
    /// [`Unit::at`]: for changes of many loads, no two of which may share an `updatedAt`.
    pub fn take_moments(&mut self, count: usize) {
        let more = i64::try_from(count).unwrap_or(i64::MAX).saturating_sub(1);
        if more > 0 {
            let mut advance = Query::update();
            advance
                .table("organization_clocks")
                .value("last_change", Expr::col("last_change").add(more))
                .and_where(Expr::col("organization_id").eq(self.organization.uuid()));
            self.update(advance);
        }
    }

    /// Names the load that this change writes.
    pub(super) fn writes_load(&mut self, claims: LoadClaims) {
        self.load = Some(claims);
    }

    /// Sends the writes and commits.
    ///
    /// # Errors
    /// A broken rule of the tables, as the caller is told it; or the database's failure. Nothing is
    /// written then. When the connection is lost during COMMIT, whether it took effect is not known:
    /// the receipt tells the retry.
    pub async fn commit(self) -> Result<Committed> {
        let Unit { transaction, writes, receipt, load, audit, store, organization, .. } = self;
        let wants_receipt = receipt.is_some();
        match send(&transaction, writes, receipt).await {
            Ok(false) if wants_receipt => {
                transaction.rollback().await.map_err(internal)?;
                return Ok(Committed::ReceiptExists);
            }
            Ok(_) => {}
            Err(error) => {
                return match load {
                    Some(load) => {
                        drop(transaction);
                        Err(loads::refusal(&store.tenant(organization), &load, error).await)
                    }
                    None => Err(internal(error)),
                };
            }
        }
        if let Some(entry) = audit {
            audit::append(&transaction, entry).await?;
        }
        transaction.commit().await.map_err(internal)?;
        Ok(Committed::Done)
    }
}

/// Sends the writes. Returns whether the receipt, if there is one, was written.
async fn send(
    transaction: &DatabaseTransaction,
    writes: Vec<Write>,
    receipt: Option<InsertStatement>,
) -> Result<bool, DbErr> {
    if is_postgres(transaction) {
        send_together(transaction, writes, receipt).await
    } else {
        send_in_turn(transaction, writes, receipt).await
    }
}

/// All writes as one statement. Returns whether the receipt, if there is one, was written.
async fn send_together(
    transaction: &DatabaseTransaction,
    writes: Vec<Write>,
    receipt: Option<InsertStatement>,
) -> Result<bool, DbErr> {
    if writes.is_empty() && receipt.is_none() {
        return Ok(false);
    }
    let mut with = WithClause::new();
    for (position, write) in writes.into_iter().enumerate() {
        let statement = match write {
            Write::Insert(statement) => SubQueryStatement::InsertStatement(statement),
            Write::Update(statement) => SubQueryStatement::UpdateStatement(statement),
            Write::Delete(statement) => SubQueryStatement::DeleteStatement(statement),
        };
        with.cte(
            CommonTableExpression::new()
                .table_name(Alias::new(format!("w{position}")))
                .query(statement)
                .to_owned(),
        );
    }
    let mut select = Query::select();
    if let Some(receipt) = receipt {
        with.cte(CommonTableExpression::new().table_name("receipt").query(receipt).to_owned());
        select.column("created_at").from("receipt");
    } else {
        select.expr(Expr::val(1));
    }
    Ok(transaction.query_one(&select.with(with)).await?.is_some())
}

async fn send_in_turn(
    transaction: &DatabaseTransaction,
    writes: Vec<Write>,
    receipt: Option<InsertStatement>,
) -> Result<bool, DbErr> {
    for write in writes {
        match write {
            Write::Insert(statement) => transaction.execute(&statement).await?,
            Write::Update(statement) => transaction.execute(&statement).await?,
            Write::Delete(statement) => transaction.execute(&statement).await?,
        };
    }
    match receipt {
        Some(receipt) => Ok(transaction.query_one(&receipt).await?.is_some()),
        None => Ok(false),
    }
}
