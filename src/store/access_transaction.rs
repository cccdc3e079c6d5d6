//! The transaction in which staff and an organization's members change permissions.
//!
//! Every change of access raises one revision, in its own transaction. Nodes poll this number and then read the rows
//! with a newer revision; see [`crate::keys`].

use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, Statement, TransactionTrait,
};
use tokio::sync::OwnedMutexGuard;
use uuid::Uuid;

use super::access::{self, ApiKeyRow, OrganizationRow};
use super::audit::Entry;
use super::deliveries::DeliveryRow;
use super::entities::{operator_tokens, organizations, portal_sessions, portal_users};
use super::mail::{self, NewMail};
use super::portal_users::PortalUserRow;
use super::replays::{self, ReplayRow};
use super::staff_requests::{self, StaffRequestRow};
use super::tokens::OperatorTokenRow;
use super::wakeups::{QueueKey, Wakeup};
use super::{Store, Tenant, internal, transaction};
use crate::domain::id::{ApiKeyId, OperatorTokenId, OrganizationId, PortalUserId, StaffRequestId};
use crate::error::{Error, Result};

impl Store {
    /// Begins a change of access.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn begin_access(&self) -> Result<AccessTransaction> {
        AccessTransaction::begin(self).await
    }
}

/// A change of access in progress, which is written to the audit log. If it is dropped without
/// [`AccessTransaction::commit`], nothing is written.
pub struct AccessTransaction {
    store: Store,
    transaction: DatabaseTransaction,
    revision: i64,
    entries: Vec<Entry>,
    /// Whether anything was written.
    written: bool,
    /// Whether an email was queued.
    mailed: bool,
    /// The queues that the dispatcher checks after the commit.
    looks: Vec<QueueKey>,
    _writer: Option<OwnedMutexGuard<()>>,
}

impl AccessTransaction {
    /// Begins a change of access: raises the revision, and holds its row until the end.
    async fn begin(store: &Store) -> Result<AccessTransaction> {
        let writer = store.writer().await;
        let transaction = store.db.begin().await.map_err(internal)?;
        let raise = "update access_revision set revision = revision + 1 where id = 1 returning revision";
        let raise = Statement::from_string(transaction.get_database_backend(), raise.to_owned());
        let row = transaction.query_one_raw(raise).await.map_err(|error| store.cannot_write(error))?;
        let revision = row
            .ok_or_else(|| Error::internal("the access revision is missing"))?
            .try_get("", "revision")
            .map_err(internal)?;
        let store = store.clone();
        Ok(AccessTransaction {
            store,
            transaction,
            revision,
            entries: Vec::new(),
            written: false,
            mailed: false,
            looks: Vec::new(),
            _writer: writer,
        })
    }

    /// Appends an entry to the audit log at the commit.
    pub fn audit(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// Writes a new organization and its clock.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn insert_organization(&mut self, mut row: OrganizationRow) -> Result<OrganizationRow> {
        row.revision = self.revision;
        let row = row.into_active_model().insert(self.writing()).await.map_err(|error| self.failed(error))?;
        let mut clock = Query::insert();
        clock
            .into_table("organization_clocks")
            .columns(["organization_id", "last_change"])
            .values_panic([row.id.into(), row.created_at.into()]);
        self.writing().execute(&clock).await.map_err(|error| self.failed(error))?;
        Ok(row)
    }

    /// The organization, locked against other changes of access.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn organization(&self, id: OrganizationId) -> Result<Option<OrganizationRow>> {
        organizations::Entity::find_by_id(id.uuid()).one(&self.transaction).await.map_err(internal)
    }

    /// Writes a changed organization.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn update_organization(&mut self, mut row: OrganizationRow) -> Result<OrganizationRow> {
        row.revision = self.revision;
        row.into_active_model().reset_all().update(self.writing()).await.map_err(|error| self.failed(error))
    }

    /// One API key of an organization, locked against other changes of access.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn api_key(&self, organization: OrganizationId, id: ApiKeyId) -> Result<Option<ApiKeyRow>> {
        access::api_key(&self.transaction, organization, id).await
    }

    /// The keys of an API client, the revoked ones included.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn keys_of_client(&self, organization: OrganizationId, client: Uuid) -> Result<Vec<ApiKeyRow>> {
        access::keys_of_client(&self.transaction, organization, client).await
    }

    /// An organization's keys that were not revoked, newest first.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn current_keys(&self, organization: OrganizationId, most: u64) -> Result<Vec<ApiKeyRow>> {
        access::current_keys(&self.transaction, organization, most).await
    }

    /// The first key that staff issued to an organization.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn first_key(&self, organization: OrganizationId) -> Result<Option<ApiKeyRow>> {
        access::first_key(&self.transaction, organization).await
    }

    /// Writes a new API key.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn insert_api_key(&mut self, mut row: ApiKeyRow) -> Result<ApiKeyRow> {
        row.revision = self.revision;
        row.into_active_model().insert(self.writing()).await.map_err(|error| self.failed(error))
    }

    /// Writes a changed API key.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn update_api_key(&mut self, mut row: ApiKeyRow) -> Result<ApiKeyRow> {
        row.revision = self.revision;
        row.into_active_model().reset_all().update(self.writing()).await.map_err(|error| self.failed(error))
    }

    /// One user of an organization, locked against other changes of access.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn portal_user(
        &self,
        organization: OrganizationId,
        id: PortalUserId,
    ) -> Result<Option<PortalUserRow>> {
        portal_users::Entity::find_by_id(id.uuid())
            .filter(portal_users::Column::OrganizationId.eq(organization.uuid()))
            .one(&self.transaction)
            .await
            .map_err(internal)
    }

    /// An organization's users that are not revoked.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn current_portal_users(&self, organization: OrganizationId) -> Result<Vec<PortalUserRow>> {
        portal_users::Entity::find()
            .filter(portal_users::Column::OrganizationId.eq(organization.uuid()))
            .filter(portal_users::Column::RevokedAt.is_null())
            .all(&self.transaction)
            .await
            .map_err(internal)
    }

    /// The user of an organization with this address, in lower case.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn portal_user_by_email(
        &self,
        organization: OrganizationId,
        email: &str,
    ) -> Result<Option<PortalUserRow>> {
        portal_users::Entity::find()
            .filter(portal_users::Column::OrganizationId.eq(organization.uuid()))
            .filter(portal_users::Column::Email.eq(email))
            .one(&self.transaction)
            .await
            .map_err(internal)
    }

    /// Writes a new user.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn insert_portal_user(&mut self, row: PortalUserRow) -> Result<PortalUserRow> {
        row.into_active_model().insert(self.writing()).await.map_err(|error| self.failed(error))
    }

    /// Writes a changed user.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn update_portal_user(&mut self, row: PortalUserRow) -> Result<PortalUserRow> {
        row.into_active_model().reset_all().update(self.writing()).await.map_err(|error| self.failed(error))
    }

    /// Ends the sessions that act as this user.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn end_portal_sessions(&mut self, user: PortalUserId) -> Result<()> {
        portal_sessions::Entity::delete_many()
            .filter(portal_sessions::Column::PortalUserId.eq(user.uuid()))
            .exec(self.writing())
            .await
            .map(drop)
            .map_err(|error| self.failed(error))
    }

    /// Makes the members of an organization confirm their identity before the next action that requires it.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn end_step_up(&mut self, organization: OrganizationId) -> Result<()> {
        let users = Query::select()
            .column(portal_users::Column::Id)
            .from(portal_users::Entity)
            .and_where(portal_users::Column::OrganizationId.eq(organization.uuid()))
            .to_owned();
        portal_sessions::Entity::update_many()
            .col_expr(portal_sessions::Column::SteppedUpAt, Expr::value(Option::<i64>::None))
            .filter(portal_sessions::Column::PortalUserId.in_subquery(users))
            .exec(self.writing())
            .await
            .map(drop)
            .map_err(|error| self.failed(error))
    }

    /// One token, locked against other changes of access.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn operator_token(&self, id: OperatorTokenId) -> Result<Option<OperatorTokenRow>> {
        operator_tokens::Entity::find_by_id(id.uuid()).one(&self.transaction).await.map_err(internal)
    }

    /// Writes a new token.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn insert_operator_token(&mut self, row: OperatorTokenRow) -> Result<OperatorTokenRow> {
        row.into_active_model().insert(self.writing()).await.map_err(|error| self.failed(error))
    }

    /// Writes a changed token.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn update_operator_token(&mut self, row: OperatorTokenRow) -> Result<OperatorTokenRow> {
        row.into_active_model().reset_all().update(self.writing()).await.map_err(|error| self.failed(error))
    }

    /// Queues an email, which is sent after the commit.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn queue_mail(&mut self, mail: &NewMail) -> Result<()> {
        self.mailed = true;
        self.writing().execute(&mail::insert(mail)).await.map(drop).map_err(|error| self.failed(error))
    }

    /// Reads of one organization in this transaction.
    #[must_use]
    pub fn tenant(&self, organization: OrganizationId) -> Tenant<'_, DatabaseTransaction> {
        Tenant { connection: &self.transaction, organization }
    }

    /// One request to staff, locked against other changes of access.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn staff_request(&self, id: StaffRequestId) -> Result<Option<StaffRequestRow>> {
        staff_requests::find(&self.transaction, id).await
    }

    /// How many requests of an organization are open.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn open_staff_requests(&self, organization: OrganizationId) -> Result<u64> {
        staff_requests::count_open(&self.transaction, organization).await
    }

    /// Writes a new request to staff.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn insert_staff_request(&mut self, row: StaffRequestRow) -> Result<StaffRequestRow> {
        row.into_active_model().insert(self.writing()).await.map_err(|error| self.failed(error))
    }

    /// Writes a changed request to staff.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn update_staff_request(&mut self, row: StaffRequestRow) -> Result<StaffRequestRow> {
        row.into_active_model().reset_all().update(self.writing()).await.map_err(|error| self.failed(error))
    }

    /// Writes a replay order, which is carried out in the background.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn insert_replay(&mut self, row: &ReplayRow) -> Result<()> {
        replays::insert(self.writing(), row).await.map_err(|error| self.failed(error))
    }

    /// Puts a parked delivery of the order's organization back into its queue; returns whether it was parked.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn put_back(&mut self, order: &ReplayRow, delivery: &DeliveryRow, now: i64) -> Result<bool> {
        let Some(organization) = order.organization_id else { return Ok(false) };
        let put_back = replays::put_back(self.writing(), organization, delivery.id, (order.id, now));
        let put_back = put_back.await.map_err(|error| self.failed(error))?;
        if put_back {
            self.looks.push(QueueKey { organization, subscription: delivery.subscription_id });
        }
        Ok(put_back)
    }

    /// Cancels queued email of this kind about a subject.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn cancel_mail(&mut self, kind: &'static str, subject: Uuid, now: i64) -> Result<()> {
        let cancel = mail::cancel(kind, subject, now);
        self.writing().execute(&cancel).await.map(drop).map_err(|error| self.failed(error))
    }

    /// Commits. A transaction without changes needs no entry for the audit log, and writes nothing.
    ///
    /// # Errors
    /// If a change has no entry for the audit log, or when the database is unavailable. Nothing has changed then.
    pub async fn commit(self) -> Result<()> {
        let AccessTransaction { store, transaction, entries, written, mailed, looks, .. } = self;
        if entries.is_empty() {
            transaction.rollback().await.map_err(internal)?;
            let message = "a change of access that must be audited has no entry";
            return if written { Err(Error::internal(message)) } else { Ok(()) };
        }
        transaction::commit(&store, transaction, entries).await?;
        if mailed {
            store.mail_queued.notify_one();
        }
        if !looks.is_empty() {
            store.wakeups.notify(Wakeup::Look(looks));
        }
        Ok(())
    }

    /// The transaction, to read in.
    pub(super) fn reading(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    /// The transaction, to write in.
    pub(super) fn writing(&mut self) -> &DatabaseTransaction {
        self.written = true;
        &self.transaction
    }

    /// The error of a failed write: whichever is the first to find a full disk, it is noted.
    pub(super) fn failed(&self, error: DbErr) -> Error {
        self.store.cannot_write(error)
    }
}
