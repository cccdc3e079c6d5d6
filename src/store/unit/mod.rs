//! One change of one organization: a transaction that begins with the organization's clock, gathers
//! its writes, and sends them together.
//!
//! **The clock.** `begin` sets the organization's clock row to `max(now, last + 1)` and keeps the row
//! locked until the end. So the moments that changes get are unique in the organization and rise in
//! commit order, whatever the nodes' own clocks say; and what a unit reads cannot change under it.
//! What the statement itself reads that takes the clock is older when another change was committed while it
//! waited; it notices that by the clock, and reads it again.
//!
//! **Whose transaction.** A commit waits for the disk, and every statement is a round trip. So on
//! PostgreSQL the changes that partners ask for share transactions: those that queued while the last
//! one was under way go into the next ([`group`], [`batch`]). Alone in its transaction ([`alone`]) is
//! everything on SQLite, where there are no round trips; what has no idempotency key, because it is
//! rare; and a change whose organization is being changed by another node at that moment. What a unit
//! promises is the same either way.

mod alone;
mod batch;
mod group;
mod tick;
mod writes;

use std::sync::Arc;

use sea_orm::sea_query::{DeleteStatement, Expr, ExprTrait, InsertStatement, Query, UpdateStatement};
use sea_orm::{DatabaseTransaction, DbErr, QueryResult};
use uuid::Uuid;

use super::audit::{self, Entry};
use super::bell::QueueKey;
use super::loads::{LoadClaims, LoadRow};
use super::outbox::{Listeners, Outgoing, listeners_in};
use super::receipts::{Receipt, ReceiptKey};
use super::{Store, Tenant, is_postgres};
use crate::domain::id::OrganizationId;
use crate::error::Result;
use alone::Alone;
pub(super) use group::Groups;
use group::Seat;
use writes::{Write, Writes};

/// A change under way. Dropped without [`Unit::commit`], it leaves nothing behind.
pub struct Unit {
    organization: OrganizationId,
    at: i64,
    listeners: Arc<Listeners>,
    writes: Writes,
    transaction: Transaction,
}

enum Transaction {
    Own(Box<Alone>),
    Shared(Seat),
}

/// How a unit ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
        let unit = |opened: Opened, transaction| {
            let Opened { at, listeners, receipt, .. } = opened;
            let writes = Writes::default();
            (Unit { organization, at, listeners: Arc::new(listeners), writes, transaction }, receipt)
        };
        if let (Some(groups), Some(key)) = (&self.groups, key)
            && let Some(seated) = groups.board(organization, now, key).await?
        {
            return Ok(unit(seated.opened, Transaction::Shared(seated.seat)));
        }
        let (alone, opened) = Alone::begin(self, organization, now, key).await?;
        Ok(unit(opened, Transaction::Own(Box::new(alone))))
    }
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

    /// Reads inside this transaction: they see every change of the organization before this one.
    ///
    /// # Errors
    /// When what came before in the same transaction cannot be written.
    pub async fn tenant(&self) -> Result<Tenant<'_, DatabaseTransaction>> {
        let connection = match &self.transaction {
            Transaction::Own(alone) => alone.connection(),
            Transaction::Shared(seat) => seat.connection().await?,
        };
        Ok(Tenant { connection, organization: self.organization })
    }

    /// Who wants to hear of the organization's events, at this moment.
    #[must_use]
    pub fn listeners(&self) -> Arc<Listeners> {
        self.listeners.clone()
    }

    /// Writes a new load.
    pub fn insert_load(&mut self, row: LoadRow) {
        self.writes.claims = Some(LoadClaims::of(&row));
        self.writes.loads.push(row);
    }

    /// Appends what is done here to the audit chain when it is committed.
    pub fn audit(&mut self, entry: Entry) {
        self.writes.audit.push(entry);
    }

    /// Takes the next `count` moments of the organization for this change, beginning with
    /// [`Unit::at`]: for changes of many loads, no two of which may share an `updatedAt`. For units
    /// without an idempotency key.
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

    /// Whether this is PostgreSQL (else SQLite).
    pub(super) fn is_postgres(&self) -> bool {
        match &self.transaction {
            Transaction::Own(alone) => is_postgres(alone.connection()),
            Transaction::Shared(_) => true,
        }
    }

    pub(super) fn insert(&mut self, statement: InsertStatement) {
        self.writes.others.push(Write::Insert(statement));
    }

    pub(super) fn update(&mut self, statement: UpdateStatement) {
        self.writes.others.push(Write::Update(statement));
    }

    pub(super) fn delete(&mut self, statement: DeleteStatement) {
        self.writes.others.push(Write::Delete(statement));
    }

    /// Adds the receipt of the request that this change answers.
    pub fn add_receipt(&mut self, key: &ReceiptKey, receipt: Receipt) {
        self.writes.receipt = Some((key.clone(), receipt));
    }

    /// Writes events to the outbox.
    pub(super) fn add_outgoing(&mut self, event: Outgoing) {
        self.writes.outbox.push(event);
    }

    /// Has the dispatcher look at a subscription once this is committed.
    pub(super) fn looks_at(&mut self, subscription: Uuid) {
        self.writes.looks.push(QueueKey { organization: self.organization.uuid(), subscription });
    }

    /// Says that this changes who listens to the organization: what comes next shares no transaction with it.
    pub(super) fn changes_listeners(&mut self) {
        self.writes.changes_listeners = true;
    }

    /// Names the load that this change writes, for telling which rule of the table it broke.
    pub(super) fn writes_load(&mut self, claims: LoadClaims) {
        self.writes.claims = Some(claims);
    }

    /// Sends the writes and commits.
    ///
    /// # Errors
    /// A broken rule of the tables, as the caller is told it; or the database's failure. Nothing is
    /// written then. When the connection is lost during COMMIT, whether it took effect is not known:
    /// the receipt tells the retry.
    pub async fn commit(self) -> Result<Committed> {
        let Unit { organization, writes, transaction, .. } = self;
        match transaction {
            Transaction::Own(alone) => alone.commit(organization, writes).await,
            Transaction::Shared(seat) => seat.commit(writes).await,
        }
    }
}

/// Commits, with what goes into the audit chain: last, because others wait for the end of the chain.
async fn commit(store: &Store, transaction: DatabaseTransaction, entries: Vec<Entry>) -> Result<()> {
    for entry in entries {
        audit::append(&transaction, entry).await?;
    }
    transaction.commit().await.map_err(|error| store.cannot_write(error))?;
    store.wrote();
    Ok(())
}

/// A column of PostgreSQL's opening statements, which take a clock as `ticked`: whether the clock had another value when
/// it was taken than when the statement began, and read the rest.
const IS_BEHIND: &str = "\
ticked.last_change <> (select seen.last_change from organization_clocks seen
    where seen.organization_id = ticked.organization_id) as is_behind";

/// What the statement that opens a change tells.
struct Opened {
    /// The change's moment.
    at: i64,
    /// Whether another change was committed between what the statement read and its taking of the clock.
    is_behind: bool,
    listeners: Listeners,
    /// The live receipt of its idempotency key. One that this misses is met when the change's own is written.
    receipt: Option<Receipt>,
}

impl Opened {
    /// From the columns that both backends' opening statements have.
    fn in_row(row: &QueryResult) -> Result<Opened, DbErr> {
        Ok(Opened {
            at: row.try_get("", "moment")?,
            is_behind: row.try_get("", "is_behind")?,
            listeners: listeners_in(row)?,
            receipt: receipt_in(row)?,
        })
    }

    /// Reads again what may have changed, now that the clock is held: whoever has subscribed before this change
    /// hears of it.
    async fn catch_up(
        &mut self,
        transaction: &DatabaseTransaction,
        organization: OrganizationId,
    ) -> Result<(), DbErr> {
        if self.is_behind {
            self.listeners = Listeners::now(transaction, organization).await?;
        }
        Ok(())
    }
}

/// The receipt in a row of either backend's opening statement, if it holds one.
fn receipt_in(row: &QueryResult) -> Result<Option<Receipt>, DbErr> {
    let Some(created_at) = row.try_get::<Option<i64>>("", "created_at")? else { return Ok(None) };
    Ok(Some(Receipt {
        fingerprint: row.try_get("", "fingerprint")?,
        status: u16::try_from(row.try_get::<i32>("", "status")?).unwrap_or(500),
        body: row.try_get("", "body")?,
        sealed: row.try_get("", "sealed")?,
        created_at,
    }))
}
