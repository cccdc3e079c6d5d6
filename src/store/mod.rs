//! The data, on PostgreSQL or SQLite behind one set of queries.
//!
//! Reading goes through a [`Tenant`], a handle bound to one organization; writing through a
//! [`UnitOfWork`] of work, one transaction of one organization that gathers its writes and sends them together
//! and whose type says what it must leave ([`transaction`]).
//! There is no way to ask for a load without saying whose: the unscoped query cannot be written.
//! The exceptions, which look across organizations on purpose, are [`access`] (who is this key?), what
//! staff ask ([`audit`], [`requests`], [`tokens`]), the pruning of what is old, and what the dispatcher
//! asks ([`queue`]).
//!
//! Every unit of work first takes the organization's clock row and thereby a moment that is later than any
//! given out before (see [`transaction`]). So changes of one organization happen one after another, and
//! `updatedAt` rises in commit order: that is what incremental sync, lost-update safety and
//! idempotency stand on.

pub mod access;
mod access_once;
mod access_transaction;
pub mod audit;
pub mod connect;
pub mod deliveries;
mod document;
#[expect(missing_docs, reason = "columns are explained where they are made, in `migrations/`")]
pub mod entities;
mod errors;
pub mod failures;
pub mod glance;
mod handle;
pub mod loads;
pub mod mail;
mod notice_transaction;
pub mod notices;
pub mod outbox;
mod page;
pub mod parties;
pub mod portal;
pub mod portal_users;
pub mod positions;
pub mod queue;
mod reader;
pub mod receipts;
pub mod replays;
pub mod request_bounds;
pub mod requests;
mod sole;
pub mod staff_requests;
mod tenant;
pub mod tokens;
pub mod transaction;
pub mod usage;
pub mod wakeups;
pub mod webhook_health;
pub mod webhooks;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr};
use tokio::sync::{Notify, OwnedMutexGuard};

use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
pub use access_once::{AccessBegun, AccessOnce};
pub use access_transaction::AccessTransaction;
pub use connect::DatabaseSettings;
pub(crate) use errors::{internal, violated};
pub use handle::Tenant;
use loads::{LoadReference, LoadRow};
pub use notice_transaction::NoticeTransaction;
pub use page::RowPage;
pub use sole::{NotAlone, Sole};
pub use transaction::{Audited, Many, UnitOfWork};

/// The database. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    pub(crate) db: DatabaseConnection,
    /// SQLite takes one writer at a time; queueing here is fair, where its own busy loop is not.
    pub(crate) single_writer: Option<Arc<tokio::sync::Mutex<()>>>,
    /// Joins point reads, where each would cost a round trip.
    reader: Option<reader::Reader>,
    /// Joins changes into shared transactions, where each would cost several.
    groups: Option<transaction::Groups>,
    /// The dispatcher's own connections, so that neither waits for the other's callers.
    pub(crate) dispatch: DatabaseConnection,
    pub(crate) wakeups: wakeups::Wakeups,
    /// Notified when this process has queued a mail.
    mail_queued: Arc<Notify>,
    /// Whether the last write failed because the database takes none.
    refuses_writes: Arc<AtomicBool>,
}

impl Store {
    /// Reads of one organization.
    #[must_use]
    pub fn tenant(&self, organization: OrganizationId) -> Tenant<'_, DatabaseConnection> {
        Tenant { connection: &self.db, organization }
    }

    /// The load that a caller of this organization names. The same as [`Tenant::load`], and cheaper
    /// when many ask at once.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn load(
        &self,
        organization: OrganizationId,
        reference: &LoadReference,
    ) -> Result<Option<LoadRow>> {
        match (&self.reader, reference) {
            (Some(reader), LoadReference::Id(id)) => reader.load(organization, *id).await,
            _ => self.tenant(organization).load(reference).await,
        }
    }

    /// The right to write, where the backend takes one writer at a time.
    async fn writer(&self) -> Option<OwnedMutexGuard<()>> {
        match &self.single_writer {
            Some(writer) => Some(writer.clone().lock_owned().await),
            None => None,
        }
    }

    /// Whether the database takes writes, as far as is known: not when its disk is full or it may only be read.
    #[must_use]
    pub fn takes_writes(&self) -> bool {
        !self.refuses_writes.load(Ordering::Relaxed)
    }

    /// Finds out whether the database takes writes again, by one that changes nothing.
    ///
    /// # Errors
    /// When it does not.
    pub async fn try_to_write(&self) -> Result<()> {
        let _writer = self.writer().await;
        // SQLite writes no row whose values stay the same, but always this number, which nothing here uses.
        let nothing = if is_postgres(&self.db) {
            "update audit_head set sequence = sequence where id = 1"
        } else {
            "pragma user_version = 0"
        };
        self.db.execute_unprepared(nothing).await.map_err(|error| self.cannot_write(error))?;
        self.wrote();
        Ok(())
    }

    /// Notes why a write failed; what is answered with.
    fn cannot_write(&self, error: DbErr) -> Error {
        self.note(&error);
        internal(error)
    }

    fn note(&self, error: &DbErr) {
        if errors::refuses_writes(error) {
            self.refuses_writes.store(true, Ordering::Relaxed);
        }
    }

    /// Notes that something was written.
    fn wrote(&self) {
        // Read first: the flag hardly ever changes, and every change comes by here.
        if self.refuses_writes.load(Ordering::Relaxed) {
            self.refuses_writes.store(false, Ordering::Relaxed);
        }
    }

    /// Whether the database answers.
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
