//! The change of access in which an organization is closed.
//!
//! It holds more than others do: the organization's clock, so that every other write of the organization comes before
//! or after it; and the position of notices, so that none is written to people who are gone. Whoever else takes several
//! of these locks takes them in this order: access, clock, notices, the end of the audit chain.

use std::ops::{Deref, DerefMut};

use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ConnectionTrait, Statement};

use super::staff_requests::{self, StaffRequestRow};
use super::wakeups::{QueueKey, Wakeup};
use super::webhooks::{self, WebhookRow};
use super::{AccessTransaction, Store, internal, is_postgres, mail};
use crate::domain::id::{OrganizationId, WebhookId};
use crate::error::Result;

/// Subscriptions that are read at a time.
const AT_ONCE: u64 = 100;

/// A change of access that ends an organization. Dropped without [`AccessClosing::commit`], it leaves nothing behind.
pub struct AccessClosing {
    tx: AccessTransaction,
    store: Store,
    organization: OrganizationId,
    /// What the dispatcher looks at once this is committed.
    looks: Vec<QueueKey>,
}

impl Store {
    /// Begins the end of an organization.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn begin_closing(&self, organization: OrganizationId) -> Result<AccessClosing> {
        let tx = self.begin_access().await?;
        // SQLite's one writer holds everything already.
        if is_postgres(tx.reading()) {
            let clock = "select last_change from organization_clocks where organization_id = $1 for update";
            let notices = "select audit_sequence from notice_position where id = 1 for update";
            let backend = tx.reading().get_database_backend();
            let clock = Statement::from_sql_and_values(backend, clock, [organization.uuid().into()]);
            tx.reading().query_one_raw(clock).await.map_err(internal)?;
            let notices = Statement::from_string(backend, notices);
            tx.reading().query_one_raw(notices).await.map_err(internal)?;
        }
        Ok(AccessClosing { tx, store: self.clone(), organization, looks: Vec::new() })
    }
}

impl AccessClosing {
    /// The organization that ends.
    #[must_use]
    pub fn organization_id(&self) -> OrganizationId {
        self.organization
    }

    /// The next subscriptions; none when all are deleted.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn next_webhooks(&self) -> Result<Vec<WebhookRow>> {
        Ok(self.tx.tenant(self.organization).webhooks(None, AT_ONCE).await?.rows)
    }

    /// Deletes a subscription. What is still queued for it is cancelled.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn delete_webhook(&mut self, id: WebhookId) -> Result<()> {
        let delete = webhooks::delete(self.organization, id);
        self.tx.writing().execute(&delete).await.map_err(|error| self.failed(error))?;
        self.looks.push(QueueKey { organization: self.organization.uuid(), subscription: id.uuid() });
        Ok(())
    }

    /// The requests of the organization that wait for staff.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn waiting_staff_requests(&self) -> Result<Vec<StaffRequestRow>> {
        staff_requests::open_of(self.tx.reading(), self.organization).await
    }

    /// Cancels every mail about the organization that is still queued.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn cancel_mail_of_all(&mut self, now: i64) -> Result<()> {
        let cancel = mail::cancel_all(self.organization, now);
        self.tx.writing().execute(&cancel).await.map(drop).map_err(|error| self.failed(error))
    }

    /// Moves the organization's clock: a write that waits for it reads anew who subscribes.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn advance_clock(&mut self) -> Result<()> {
        let mut advance = Query::update();
        advance
            .table("organization_clocks")
            .value("last_change", Expr::col("last_change").add(1))
            .and_where(Expr::col("organization_id").eq(self.organization.uuid()));
        self.tx.writing().execute(&advance).await.map(drop).map_err(|error| self.failed(error))
    }

    /// Makes it so. What changed nothing leaves nothing.
    ///
    /// # Errors
    /// As for [`AccessTransaction::commit`].
    pub async fn commit(self) -> Result<()> {
        let AccessClosing { tx, store, looks, .. } = self;
        tx.commit().await?;
        if !looks.is_empty() {
            store.wakeups.notify(Wakeup::Look(looks));
        }
        Ok(())
    }
}

impl Deref for AccessClosing {
    type Target = AccessTransaction;

    fn deref(&self) -> &AccessTransaction {
        &self.tx
    }
}

impl DerefMut for AccessClosing {
    fn deref_mut(&mut self) -> &mut AccessTransaction {
        &mut self.tx
    }
}
