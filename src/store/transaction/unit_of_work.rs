//! The unit of work: what every write of an organization can do, for any caller.

use std::sync::Arc;

use sea_orm::sea_query::{Expr, ExprTrait, Query};
use uuid::Uuid;

use super::alone::Alone;
use super::commit::Committed;
use super::opened::Opened;
use super::participant::Participant;
use super::watched::Watched;
use super::writes::{WriteStatement, Writes};
use crate::domain::event::EventType;
use crate::domain::id::{OrganizationId, WebhookId};
use crate::domain::notice::NoticeKind;
use crate::error::Result;
use crate::store::deliveries::{self, DeliveryRow};
use crate::store::loads::{self, LoadClaims, LoadRow};
use crate::store::notices;
use crate::store::outbox::{Outgoing, Subscribers};
use crate::store::parties::{self, CarrierRow, CustomerRow, VehicleRow};
use crate::store::receipts::{Receipt, ReceiptKey};
use crate::store::wakeups::QueueKey;
use crate::store::webhooks::{self, WebhookRow};
use crate::store::{Tenant, is_postgres};
use crate::traces::{self, Kind};

/// A write of one organization: reads in its transaction, and writes that are gathered and sent together.
///
/// It cannot be committed by itself, and has no audit entry: [`super::Audited`] and [`super::Receipted`] can be
/// committed, each with what it must leave. A rule that takes `&mut UnitOfWork` works in any of them.
///
/// ```compile_fail
/// async fn keep(unit: trailflow::store::UnitOfWork) {
///     unit.commit().await;
/// }
/// ```
/// ```compile_fail
/// fn tell(unit: &mut trailflow::store::UnitOfWork, entry: trailflow::store::audit::Entry) {
///     unit.audit(entry);
/// }
/// ```
pub struct UnitOfWork {
    organization: OrganizationId,
    at: i64,
    subscribers: Arc<Subscribers>,
    pub(super) writes: Writes,
    transaction: Transaction,
}

/// The transaction in which a unit of work reads and writes.
pub(super) enum Transaction {
    Own(Box<Alone>),
    Shared(Participant),
}

impl UnitOfWork {
    /// A unit of work whose transaction has begun; a receipt that was found is not its concern.
    pub(super) fn begun(
        organization: OrganizationId,
        opened: Opened,
        transaction: Transaction,
    ) -> UnitOfWork {
        let Opened { at, subscribers, .. } = opened;
        UnitOfWork {
            organization,
            at,
            subscribers: Arc::new(subscribers),
            writes: Writes::default(),
            transaction,
        }
    }

    /// The organization that is written to.
    #[must_use]
    pub fn organization(&self) -> OrganizationId {
        self.organization
    }

    /// The moment of this write, in Unix milliseconds: later than every write of the organization before it.
    #[must_use]
    pub fn at(&self) -> i64 {
        self.at
    }

    /// Reads inside this transaction: they see every write of the organization before this one.
    ///
    /// # Errors
    /// When the transaction was aborted, or an earlier write in it fails.
    pub async fn tenant(&self) -> Result<Tenant<'_, Watched>> {
        let connection = match &self.transaction {
            Transaction::Own(alone) => alone.connection(),
            Transaction::Shared(participant) => participant.connection().await?,
        };
        Ok(Tenant { connection, organization: self.organization })
    }

    /// The subscriptions to the organization's events at this moment.
    #[must_use]
    pub fn subscribers(&self) -> Arc<Subscribers> {
        self.subscribers.clone()
    }

    /// See [`super::Many::take_moments`], the only caller: in a shared transaction, the following moments belong to
    /// other writes.
    pub(super) fn take_moments(&mut self, count: usize) {
        let more = i64::try_from(count).unwrap_or(i64::MAX).saturating_sub(1);
        if more > 0 {
            let mut advance = Query::update();
            advance
                .table("organization_clocks")
                .value("last_change", Expr::col("last_change").add(more))
                .and_where(Expr::col("organization_id").eq(self.organization.uuid()));
            self.add(advance);
        }
    }

    /// Writes a new load.
    pub fn insert_load(&mut self, row: LoadRow) {
        self.writes.claims = Some(LoadClaims::of(&row));
        self.writes.loads.push(row);
    }

    /// Writes a changed load over its row.
    pub fn update_load(&mut self, row: LoadRow) {
        self.writes.claims = Some(LoadClaims::of(&row));
        self.add(loads::update(row));
    }

    /// Writes loads, both new and changed ones.
    pub fn write_loads(&mut self, rows: Vec<LoadRow>) {
        for insert in loads::upserts(rows, self.is_postgres()) {
            self.add(insert);
        }
    }

    /// Inserts customers, or updates those whose code exists (their id and creation time stay).
    pub fn upsert_customers(&mut self, rows: Vec<CustomerRow>) {
        self.add_all(parties::upsert_customers(rows));
    }

    /// Inserts carriers, or updates those whose code exists (their id and creation time stay).
    pub fn upsert_carriers(&mut self, rows: Vec<CarrierRow>) {
        self.add_all(parties::upsert_carriers(rows));
    }

    /// Inserts vehicles, or updates those whose unit number exists (their id and creation time stay).
    pub fn upsert_vehicles(&mut self, rows: Vec<VehicleRow>) {
        self.add_all(parties::upsert_vehicles(rows));
    }

    /// Writes a new subscription.
    pub fn insert_webhook(&mut self, row: &WebhookRow) {
        self.add(webhooks::insert(row));
        self.writes.changes_subscribers = true;
    }

    /// Writes a changed subscription over its row, and notifies the dispatcher.
    pub fn update_webhook(&mut self, row: &WebhookRow) {
        self.add(webhooks::update(row));
        self.writes.changes_subscribers = true;
        self.looks_at(row.id);
    }

    /// Removes a subscription. The dispatcher then cancels its queued deliveries.
    pub fn delete_webhook(&mut self, id: WebhookId) {
        self.add(webhooks::delete(self.organization, id));
        self.writes.changes_subscribers = true;
        self.looks_at(id.uuid());
    }

    /// Adds deliveries of these events, all with the same bytes, to every subscription that wants them. Returns their
    /// ids.
    pub fn emit(
        &mut self,
        subscribers: &Subscribers,
        events: &[EventType],
        load: Option<Uuid>,
        body: Vec<u8>,
    ) -> Vec<Uuid> {
        let event = Outgoing::to(subscribers, events, (self.organization, self.at), load, body);
        let deliveries = event.fresh.iter().map(|due| due.delivery).collect();
        if !event.fresh.is_empty() {
            self.writes.outbox.push(event);
        }
        deliveries
    }

    /// Sends a delivery again at `now`, with a full set of attempts. A delivery that is queued already, or was
    /// cancelled, stays unchanged.
    pub fn send_again(&mut self, row: &DeliveryRow, now: i64) {
        self.add(deliveries::wake(self.organization, row.id, now));
        self.add(deliveries::requeue(self.organization, row.id, now));
        self.add(deliveries::reopen(self.organization, row.id));
        self.looks_at(row.subscription_id);
    }

    /// Switches a kind of notice on, or off from this moment.
    pub fn switch_notice(&mut self, kind: NoticeKind, off_at: Option<i64>) {
        match off_at {
            Some(off_at) => self.add(notices::switch_off(self.organization, kind, off_at)),
            None => self.add(notices::switch_on(self.organization, kind)),
        }
    }

    fn add(&mut self, write: impl Into<WriteStatement>) {
        self.writes.others.push(write.into());
    }

    fn add_all<W: Into<WriteStatement>>(&mut self, writes: impl IntoIterator<Item = W>) {
        self.writes.others.extend(writes.into_iter().map(Into::into));
    }

    /// Makes the dispatcher check a subscription after the commit.
    fn looks_at(&mut self, subscription: Uuid) {
        self.writes.looks.push(QueueKey { organization: self.organization.uuid(), subscription });
    }

    /// Whether this is PostgreSQL (else SQLite).
    fn is_postgres(&self) -> bool {
        match &self.transaction {
            Transaction::Own(alone) => is_postgres(alone.connection()),
            Transaction::Shared(_) => true,
        }
    }

    /// Sends the writes, with the receipt if there is to be one, and commits.
    pub(super) async fn commit(self, receipt: Option<(ReceiptKey, Receipt)>) -> Result<Committed> {
        let UnitOfWork { organization, mut writes, transaction, .. } = self;
        writes.receipt = receipt;
        let _step = traces::step("store commit", Kind::Client);
        match transaction {
            Transaction::Own(alone) => alone.commit(organization, writes).await,
            Transaction::Shared(participant) => participant.submit(writes).await,
        }
    }
}
