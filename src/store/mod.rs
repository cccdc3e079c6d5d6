//! The data, on PostgreSQL or SQLite behind one set of queries.
//!
//! Reading goes through a [`Tenant`], a handle bound to one organization; writing goes through a
//! [`UnitOfWork`], one transaction of one organization. It gathers its writes and sends them together, and
//! its type says what it must leave ([`transaction`]). A load cannot be read without naming its organization:
//! an unscoped query cannot be written. The exceptions, which read across organizations on purpose, are
//! [`access`] (whose key is this?), the queries of staff ([`audit`], [`requests`], [`tokens`]), pruning, and
//! the queries of the dispatcher ([`queue`]).
//!
//! Every unit of work first takes the organization's clock row, and with it a moment later than all moments
//! before (see [`transaction`]). So changes of one organization happen one after another, and `updatedAt`
//! rises in commit order. Incremental sync, protection from lost updates and idempotency depend on this.

pub mod access;
mod access_closing;
mod access_once;
mod access_transaction;
pub mod audit;
pub mod backup;
mod batches;
mod clocks;
pub mod connect;
pub mod deliveries;
pub mod diagnosis;
mod difference;
mod document;
#[expect(missing_docs, reason = "columns are explained where they are made, in `migrations/`")]
pub mod entities;
mod epoch;
mod errors;
pub mod excerpts;
pub mod failures;
pub mod freight;
pub mod glance;
mod handle;
mod in_time;
pub mod integrity;
mod key_operations;
pub mod loads;
pub mod mail;
pub(crate) mod migrating;
mod notice_transaction;
pub mod notices;
pub mod outbox;
mod own_connection;
mod page;
pub mod parties;
mod pools;
pub mod portal;
pub mod portal_users;
pub mod positions;
pub mod queue;
mod reader;
pub mod receipts;
pub mod replays;
pub mod request_bounds;
pub mod requests;
pub mod rhythms;
pub mod sealed;
mod sole;
pub mod staff_requests;
mod statements;
mod statistics;
mod succeeded;
mod tenant;
pub mod tokens;
pub mod transaction;
pub mod usage;
pub mod wakeups;
mod warm_up;
pub mod webhook_health;
pub mod webhooks;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr};
use tokio::sync::{Notify, OwnedMutexGuard};

use crate::batcher::BatchStatus;
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::traces::{self, Kind};
pub use access_closing::AccessClosing;
pub use access_once::{AccessBegun, AccessOnce};
pub use access_transaction::AccessTransaction;
pub use connect::DatabaseSettings;
pub use epoch::{Descent, Epoch, LOST_CHANGES};
pub(crate) use errors::{internal, violated};
pub use handle::Tenant;
use loads::{LoadReference, RenderedLoad};
pub use notice_transaction::NoticeTransaction;
pub use page::RowPage;
pub use pools::PoolStatus;
pub(crate) use sole::sqlite_file;
pub use sole::{NotAlone, Sole};
pub use transaction::{Audited, Many, UnitOfWork};

/// The database. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    pub(crate) db: DatabaseConnection,
    /// SQLite takes one writer at a time; this queue is fair, SQLite's own busy loop is not.
    pub(crate) single_writer: Option<Arc<tokio::sync::Mutex<()>>>,
    /// Reads in batches.
    batches: Option<Arc<batches::Batches>>,
    /// Groups changes into shared transactions, because each would cost several round trips alone.
    groups: Option<transaction::Groups>,
    /// The connections of shared transactions.
    writes: DatabaseConnection,
    /// The portal's own connections: see [`Store::for_portal`].
    portal: DatabaseConnection,
    /// The operator API's own connections: see [`Store::for_operator`].
    operator: DatabaseConnection,
    /// The dispatcher's own connections, so that neither waits for the other's callers.
    pub(crate) dispatch: DatabaseConnection,
    pub(crate) wakeups: wakeups::Wakeups,
    /// Notified when this process has queued an email.
    mail_queued: Arc<Notify>,
    /// Whether the last write failed because the database takes none.
    refuses_writes: Arc<AtomicBool>,
    /// The epoch of the database, as this process knows it.
    epoch: Arc<AtomicI64>,
    key_operations: Arc<std::sync::Mutex<key_operations::Known>>,
}

impl Store {
    /// Reads of one organization.
    #[must_use]
    pub fn tenant(&self, organization: OrganizationId) -> Tenant<'_, DatabaseConnection> {
        Tenant { connection: &self.db, organization }
    }

    /// The same data for pages of the portal and what goes on behind them, over connections of their own: whatever they
    /// wait for, a partner's request waits for none of them. Their writes share no transactions with partners' either.
    #[must_use]
    pub fn for_portal(&self) -> Store {
        self.over(&self.portal)
    }

    /// The same for requests of staff, however slow what they ask for is.
    #[must_use]
    pub fn for_operator(&self) -> Store {
        self.over(&self.operator)
    }

    fn over(&self, connections: &DatabaseConnection) -> Store {
        // A file has one writer and no locked tables; there they share what there is.
        if !is_postgres(&self.db) {
            return self.clone();
        }
        Store { db: connections.clone(), batches: None, groups: None, ..self.clone() }
    }

    /// The load that a caller of this organization names. The same as [`Tenant::rendered_load`], and cheaper
    /// when many ask at once.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn load(
        &self,
        organization: OrganizationId,
        reference: &LoadReference,
        with_stops: bool,
    ) -> Result<Option<RenderedLoad>> {
        match (&self.batches, reference) {
            (Some(batches), LoadReference::Id(id)) => {
                let _step = traces::step("store read", Kind::Client);
                let loads = if with_stops { &batches.loads_with_stops } else { &batches.loads };
                loads.load(organization, *id).await
            }
            _ => self.tenant(organization).rendered_load(reference, with_stops).await,
        }
    }

    /// What is read and written in batches, and how many at a time.
    #[must_use]
    pub fn batches(&self) -> Vec<BatchStatus> {
        let reads = self.batches.iter().flat_map(|batches| batches.status());
        let writes = self.groups.as_ref().map(transaction::Groups::status);
        reads.chain(writes).collect()
    }

    /// The right to write, where the backend takes one writer at a time.
    pub(crate) async fn writer(&self) -> Option<OwnedMutexGuard<()>> {
        match &self.single_writer {
            Some(writer) => Some(writer.clone().lock_owned().await),
            None => None,
        }
    }

    /// Has mail sent that was queued by other means than this store's transactions.
    pub(crate) fn has_queued_mail(&self) {
        self.mail_queued.notify_one();
    }

    /// Whether the database takes writes, as far as is known: not when its disk is full or it may only be read.
    #[must_use]
    pub fn takes_writes(&self) -> bool {
        !self.refuses_writes.load(Ordering::Relaxed)
    }

    /// Tests whether the database takes writes again, with a write that changes nothing.
    ///
    /// # Errors
    /// When it does not.
    pub async fn try_to_write(&self) -> Result<()> {
        let _writer = self.writer().await;
        // SQLite writes no row whose values stay the same, but it always writes this number, which nothing
        // here uses.
        let nothing = if is_postgres(&self.db) {
            "update audit_head set sequence = sequence where id = 1"
        } else {
            "pragma user_version = 0"
        };
        self.db.execute_unprepared(nothing).await.map_err(|error| self.cannot_write(error))?;
        self.wrote();
        Ok(())
    }

    /// Records why a write failed, and returns the error for the caller.
    fn cannot_write(&self, error: DbErr) -> Error {
        self.note(&error);
        internal(error)
    }

    /// The same for a COPY.
    fn cannot_copy(&self, error: sea_orm::sqlx::Error) -> Error {
        self.cannot_write(DbErr::Exec(sea_orm::RuntimeErr::SqlxError(Arc::new(error))))
    }

    fn note(&self, error: &DbErr) {
        if errors::refuses_writes(error) {
            self.refuses_writes.store(true, Ordering::Relaxed);
        }
    }

    /// Records that a write succeeded.
    fn wrote(&self) {
        // Read first: the flag rarely changes, and every write calls this.
        if self.refuses_writes.load(Ordering::Relaxed) {
            self.refuses_writes.store(false, Ordering::Relaxed);
        }
    }

    /// Whether the database responds.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<()> {
        self.db.execute_unprepared("select 1").await.map_err(internal)?;
        Ok(())
    }
}

/// Whether this is PostgreSQL (else SQLite).
pub(crate) fn is_postgres(connection: &impl ConnectionTrait) -> bool {
    connection.get_database_backend() == DbBackend::Postgres
}
