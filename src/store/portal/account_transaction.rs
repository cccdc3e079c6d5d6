//! The transaction in which accounts change.

use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, QuerySelect, Statement, TransactionTrait,
};
use tokio::sync::OwnedMutexGuard;
use uuid::Uuid;

use super::sessions::{MOST_SESSIONS, SessionRow};
use super::{AccountRow, FactorRow, factors, kind};
use crate::domain::id::PortalUserId;
use crate::error::{Error, Result};
use crate::store::audit::Entry;
use crate::store::entities::{
    organizations, portal_accounts, portal_devices, portal_factors, portal_sessions, portal_users,
};
use crate::store::errors::{Constraint, violated};
use crate::store::mail::{self, NewMail};
use crate::store::portal_users::PortalUserRow;
use crate::store::{Store, internal, is_postgres, transaction};

/// A change of accounts under way, which the audit log is told of. Dropped without [`AccountTransaction::commit`], it leaves
/// nothing behind.
pub struct AccountTransaction {
    store: Store,
    transaction: DatabaseTransaction,
    entries: Vec<Entry>,
    mails: Vec<NewMail>,
    written: bool,
    /// Whether it is a sign-in of the status page's prober, which leaves no entry: there is one every half minute.
    of_probes: bool,
    _writer: Option<OwnedMutexGuard<()>>,
}

impl Store {
    /// Begins a change of accounts.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn begin_account(&self) -> Result<AccountTransaction> {
        let writer = self.writer().await;
        let transaction = self.db.begin().await.map_err(internal)?;
        if !is_postgres(&transaction) {
            // A transaction that begins by reading is refused when it writes, if another process wrote meanwhile.
            let lock = "update access_revision set revision = revision where id = 1";
            transaction.execute_unprepared(lock).await.map_err(|error| self.cannot_write(error))?;
        }
        let (store, entries, mails) = (self.clone(), Vec::new(), Vec::new());
        Ok(AccountTransaction {
            store,
            transaction,
            entries,
            mails,
            written: false,
            of_probes: false,
            _writer: writer,
        })
    }
}

/// Browsers that an account is known to have logged in from.
const MOST_DEVICES: u64 = 100;

const EMAIL: Constraint =
    Constraint { name: "portal_accounts_email_key", sqlite_columns: "portal_accounts.email" };
const HANDLE: Constraint =
    Constraint { name: "portal_factors_handle_key", sqlite_columns: "portal_factors.handle" };

impl AccountTransaction {
    /// Appends what is done here to the audit log when it is committed.
    pub fn audit(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// Queues a mail, which is sent once this is committed.
    pub fn mail(&mut self, mail: NewMail) {
        self.mails.push(mail);
    }

    /// Holds off changes of access: nobody is invited or revoked until the end.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn hold_access(&mut self) -> Result<()> {
        // SQLite's one writer holds it off already.
        if is_postgres(&self.transaction) {
            let hold = "select revision from access_revision where id = 1 for update";
            let hold = Statement::from_string(self.transaction.get_database_backend(), hold.to_owned());
            self.transaction.query_one_raw(hold).await.map_err(|error| self.failed(error))?;
        }
        Ok(())
    }

    /// The account, held until the end.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn account(&mut self, id: Uuid) -> Result<Option<AccountRow>> {
        let found = portal_accounts::Entity::find_by_id(id).lock_exclusive().one(&self.transaction);
        found.await.map_err(internal)
    }

    /// The account with this address, in lower case; held until the end.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn account_by_email(&mut self, email: &str) -> Result<Option<AccountRow>> {
        let found = portal_accounts::Entity::find()
            .filter(portal_accounts::Column::Email.eq(email))
            .lock_exclusive()
            .one(&self.transaction);
        found.await.map_err(internal)
    }

    /// Writes a new account.
    ///
    /// # Errors
    /// A conflict when the address has one; or when the database cannot be asked.
    pub async fn insert_account(&mut self, row: AccountRow) -> Result<AccountRow> {
        row.into_active_model().insert(self.writing()).await.map_err(|error| {
            if violated(&error, EMAIL) {
                return Error::conflict(
                    "This address has an account already. Sign in to accept the invitation.",
                );
            }
            self.failed(error)
        })
    }

    /// Writes a changed account.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn update_account(&mut self, row: AccountRow) -> Result<AccountRow> {
        row.into_active_model().reset_all().update(self.writing()).await.map_err(|error| self.failed(error))
    }

    /// What an account logs in with, in order of creation.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn factors(&self, account: Uuid) -> Result<Vec<FactorRow>> {
        factors::of(&self.transaction, account).await
    }

    /// Writes what an account logs in with from now on.
    ///
    /// # Errors
    /// A conflict when a passkey is known already; or when the database cannot be asked.
    pub async fn insert_factor(&mut self, row: FactorRow) -> Result<FactorRow> {
        row.into_active_model().insert(self.writing()).await.map_err(|error| {
            if violated(&error, HANDLE) {
                return Error::conflict("This passkey is in use already.");
            }
            self.failed(error)
        })
    }

    /// Writes a changed factor.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn update_factor(&mut self, row: FactorRow) -> Result<FactorRow> {
        row.into_active_model().reset_all().update(self.writing()).await.map_err(|error| self.failed(error))
    }

    /// Removes a factor.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn delete_factor(&mut self, id: Uuid) -> Result<()> {
        portal_factors::Entity::delete_many()
            .filter(portal_factors::Column::Id.eq(id))
            .exec(self.writing())
            .await
            .map(drop)
            .map_err(|error| self.failed(error))
    }

    /// Removes an account's factors of a kind.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn delete_factors(&mut self, account: Uuid, kind: &str) -> Result<()> {
        portal_factors::Entity::delete_many()
            .filter(portal_factors::Column::AccountId.eq(account))
            .filter(portal_factors::Column::Kind.eq(kind))
            .exec(self.writing())
            .await
            .map(drop)
            .map_err(|error| self.failed(error))
    }

    /// Uses an account's recovery code up. Returns whether there was such a code.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn use_recovery_code(&mut self, account: Uuid, hash: Vec<u8>) -> Result<bool> {
        let used = portal_factors::Entity::delete_many()
            .filter(portal_factors::Column::AccountId.eq(account))
            .filter(portal_factors::Column::Kind.eq(kind::RECOVERY))
            .filter(portal_factors::Column::Handle.eq(hash))
            .exec(self.writing())
            .await
            .map_err(|error| self.failed(error))?;
        Ok(used.rows_affected == 1)
    }

    /// Writes a new session.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn insert_session(&mut self, row: SessionRow) -> Result<SessionRow> {
        row.into_active_model().insert(self.writing()).await.map_err(|error| self.failed(error))
    }

    /// An account's open session.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn session(&self, account: Uuid, id: Uuid) -> Result<Option<SessionRow>> {
        portal_sessions::Entity::find_by_id(id)
            .filter(portal_sessions::Column::AccountId.eq(account))
            .one(&self.transaction)
            .await
            .map_err(internal)
    }

    /// Ends one of an account's sessions. Returns whether it was there.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn end_session(&mut self, account: Uuid, id: Uuid) -> Result<bool> {
        let ended = portal_sessions::Entity::delete_many()
            .filter(portal_sessions::Column::Id.eq(id))
            .filter(portal_sessions::Column::AccountId.eq(account))
            .exec(self.writing())
            .await
            .map_err(|error| self.failed(error))?;
        Ok(ended.rows_affected == 1)
    }

    /// Ends an account's sessions but this one; returns how many.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn end_sessions(&mut self, account: Uuid, except: Option<Uuid>) -> Result<u64> {
        let mut end =
            portal_sessions::Entity::delete_many().filter(portal_sessions::Column::AccountId.eq(account));
        if let Some(except) = except {
            end = end.filter(portal_sessions::Column::Id.ne(except));
        }
        end.exec(self.writing()).await.map(|ended| ended.rows_affected).map_err(|error| self.failed(error))
    }

    /// Ends an account's sessions but the newest, of which it may have [`MOST_SESSIONS`].
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn end_oldest_sessions(&mut self, account: Uuid) -> Result<()> {
        let end = "delete from portal_sessions where account_id = $1 and id not in \
            (select id from portal_sessions where account_id = $1 order by id desc limit $2)";
        self.keep_newest(end, account, MOST_SESSIONS).await
    }

    async fn keep_newest(&mut self, delete: &str, account: Uuid, most: u64) -> Result<()> {
        let values = [account.into(), i64::try_from(most).unwrap_or(i64::MAX).into()];
        let backend = self.transaction.get_database_backend();
        let delete = Statement::from_sql_and_values(backend, delete, values);
        self.writing().execute_raw(delete).await.map(drop).map_err(|error| self.failed(error))
    }

    /// Notes that an account logs in from a browser, and forgets all but the newest [`MOST_DEVICES`]. Returns whether it did before.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn see_device(&mut self, account: Uuid, device_hash: Vec<u8>, now: i64) -> Result<bool> {
        let seen = portal_devices::Entity::update_many()
            .col_expr(portal_devices::Column::SeenAt, Expr::value(now))
            .filter(portal_devices::Column::AccountId.eq(account))
            .filter(portal_devices::Column::DeviceHash.eq(device_hash.clone()))
            .exec(self.writing())
            .await
            .map_err(|error| self.failed(error))?;
        if seen.rows_affected == 1 {
            return Ok(true);
        }
        let row = portal_devices::Model { account_id: account, device_hash, seen_at: now };
        row.into_active_model().insert(self.writing()).await.map_err(|error| self.failed(error))?;
        let forget = "delete from portal_devices where account_id = $1 and device_hash not in \
            (select device_hash from portal_devices where account_id = $1 order by seen_at desc limit $2)";
        self.keep_newest(forget, account, MOST_DEVICES).await?;
        Ok(false)
    }

    /// The user that an invitation is for, whatever its organization: the link says no more.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn invited_portal_user(&self, id: PortalUserId) -> Result<Option<PortalUserRow>> {
        portal_users::Entity::find_by_id(id.uuid()).one(&self.transaction).await.map_err(internal)
    }

    /// Writes a changed user.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn update_portal_user(&mut self, row: PortalUserRow) -> Result<PortalUserRow> {
        row.into_active_model().reset_all().update(self.writing()).await.map_err(|error| self.failed(error))
    }

    /// What an account is a member of, in order of joining: active memberships, and none that were revoked.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn memberships(&self, account: Uuid) -> Result<Vec<PortalUserRow>> {
        super::accounts::memberships(&self.transaction, account).await
    }

    /// Whether this is a person of the status page's prober; then nothing of this has to be in the audit log.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn is_of_probes(&mut self, user: &PortalUserRow) -> Result<bool> {
        let organization = organizations::Entity::find_by_id(user.organization_id).one(&self.transaction);
        self.of_probes = organization.await.map_err(internal)?.is_some_and(|row| row.is_probe);
        Ok(self.of_probes)
    }

    /// Whether somebody with this address is invited somewhere.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn is_invited(&self, email: &str, now: i64) -> Result<bool> {
        let found = portal_users::Entity::find()
            .filter(portal_users::Column::Email.eq(email))
            .filter(portal_users::Column::InvitationExpiresAt.gt(now))
            .one(&self.transaction);
        Ok(found.await.map_err(internal)?.is_some())
    }

    /// Makes it so. What changed nothing needs no entry for the audit log, and leaves nothing.
    ///
    /// # Errors
    /// A change without an entry for the audit log; or when the database cannot be asked. Nothing has changed then.
    pub async fn commit(self) -> Result<()> {
        let AccountTransaction { store, transaction, entries, mails, written, of_probes, .. } = self;
        if entries.is_empty() && !of_probes {
            transaction.rollback().await.map_err(internal)?;
            let message = "a change of an account that must be audited has no entry";
            return if written { Err(Error::internal(message)) } else { Ok(()) };
        }
        for mail in &mails {
            transaction.execute(&mail::insert(mail)).await.map_err(|error| store.cannot_write(error))?;
        }
        transaction::commit(&store, transaction, entries).await?;
        if !mails.is_empty() {
            store.mail_queued.notify_one();
        }
        Ok(())
    }

    /// The transaction, to write in.
    fn writing(&mut self) -> &DatabaseTransaction {
        self.written = true;
        &self.transaction
    }

    /// The error of a failed write: whichever is the first to find a full disk, it is noted.
    fn failed(&self, error: DbErr) -> Error {
        self.store.cannot_write(error)
    }
}
