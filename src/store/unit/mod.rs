//! One change of one organization: a transaction that begins with the organization's clock, gathers
//! its writes, and sends them together.
//!
//! **The clock.** `begin` sets the organization's clock row to `max(now, last + 1)` and keeps the row
//! locked until the end. So the moments that changes get are unique in the organization and rise in
//! commit order, whatever the nodes' own clocks say; and what a unit reads cannot change under it.
//!
//! **Whose transaction.** A commit waits for the disk, and every statement is a round trip. So on
//! PostgreSQL the changes that partners ask for share transactions: those that queued while the last
//! one was under way go into the next ([`lane`], [`batch`]). Alone in its transaction ([`alone`]) is
//! everything on SQLite, where there are no round trips; what has no idempotency key, because it is
//! rare; and a change whose organization is being changed by another node at that moment. What a unit
//! promises is the same either way.

mod alone;
mod batch;
mod lane;
mod writes;

use sea_orm::sea_query::{DeleteStatement, InsertStatement, UpdateStatement};
use sea_orm::{DatabaseTransaction, DbErr, QueryResult};

use super::bell::{Bell, LaneKey};
use super::loads::{LoadClaims, LoadRow};
use super::outbox::Listeners;
use super::receipts::{Receipt, ReceiptKey};
use super::{Store, Tenant};
use crate::domain::id::{OrganizationId, WebhookId};
use crate::error::Result;
use alone::Alone;
pub(super) use lane::Lanes;
use lane::Seat;
use writes::{Write, Writes};

/// A change under way. Dropped without [`Unit::commit`], it leaves nothing behind.
pub struct Unit {
    organization: OrganizationId,
    at: i64,
    pub(super) listeners: Listeners,
    pub(super) writes: Writes,
    /// What the dispatcher is to look at once this is committed.
    looks: Vec<LaneKey>,
    bell: Bell,
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
            let (looks, bell) = (Vec::new(), self.bell.clone());
            let Opened { at, listeners, receipt } = opened;
            let writes = Writes::default();
            (Unit { organization, at, listeners, writes, looks, bell, transaction }, receipt)
        };
        if let (Some(lanes), Some(key)) = (&self.lanes, key)
            && let Some(seated) = lanes.board(organization, now, key).await?
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

    /// Writes a new load.
    pub(super) fn insert_load_row(&mut self, row: LoadRow) {
        self.writes.claims = Some(LoadClaims::of(&row));
        self.writes.loads.push(row);
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

    /// Forgets the writes gathered so far, so that only a receipt is left to be written.
    pub fn discard_writes(&mut self) {
        self.writes = Writes::default();
        self.looks.clear();
    }

    /// Adds the receipt of the request that this change answers.
    pub fn add_receipt(&mut self, key: &ReceiptKey, receipt: Receipt) {
        self.writes.receipt = Some((key.clone(), receipt));
    }

    /// Has the dispatcher look at a subscription once this is committed.
    pub(super) fn looks_at(&mut self, subscription: WebhookId) {
        let organization = self.organization.uuid();
        self.looks.push(LaneKey { organization, subscription: subscription.uuid() });
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
        let Unit { organization, writes, transaction, looks, bell, .. } = self;
        let fresh: Vec<_> = writes.emitted.iter().flat_map(|emitted| emitted.deliveries.clone()).collect();
        let committed = match transaction {
            Transaction::Own(alone) => alone.commit(organization, writes).await?,
            Transaction::Shared(seat) => seat.commit(writes).await?,
        };
        if committed == Committed::Done {
            bell.ring(fresh, looks);
        }
        Ok(committed)
    }
}

/// What a change begins with.
struct Opened {
    /// Its moment.
    at: i64,
    /// Who wants to hear of it. Subscriptions that another change of the same shared transaction makes
    /// are not among them: neither had been answered when the other was asked for.
    listeners: Listeners,
    /// The live receipt of its idempotency key.
    receipt: Option<Receipt>,
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
