//! The transaction in which notices to organizations are written.

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    Statement, TransactionTrait, Value,
};
use tokio::sync::OwnedMutexGuard;
use uuid::Uuid;

use super::access::{ApiKeyRow, OrganizationRow};
use super::audit::AuditRow;
use super::entities::{api_keys, audit_entries, organizations, portal_users};
use super::mail::{self, NewMail};
use super::{Store, internal};
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::domain::notice::NoticeKind;
use crate::domain::portal::{PortalRole, PortalUserStatus};
use crate::error::{Error, Result};

/// The transaction in which notices are written, one at a time over all nodes. If it is dropped
/// without [`NoticeTransaction::commit`], nothing is written.
pub struct NoticeTransaction {
    store: Store,
    transaction: DatabaseTransaction,
    position: i64,
    told_version: Option<String>,
    mailed: bool,
    _writer: Option<OwnedMutexGuard<()>>,
}

impl Store {
    /// Begins to write notices.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn begin_notices(&self) -> Result<NoticeTransaction> {
        let writer = self.writer().await;
        let transaction = self.db.begin().await.map_err(internal)?;
        let hold = "update notice_position set audit_sequence = audit_sequence where id = 1
            returning audit_sequence, contract_version";
        let hold = Statement::from_string(transaction.get_database_backend(), hold);
        let row = transaction.query_one_raw(hold).await.map_err(|error| self.cannot_write(error))?;
        let row = row.ok_or_else(|| Error::internal("the position of notices is missing"))?;
        let position = row.try_get("", "audit_sequence").map_err(internal)?;
        let told_version = row.try_get("", "contract_version").map_err(internal)?;
        Ok(NoticeTransaction {
            store: self.clone(),
            transaction,
            position,
            told_version,
            mailed: false,
            _writer: writer,
        })
    }
}

impl NoticeTransaction {
    /// The entries of the audit log after those whose notices are written.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn entries(&self, most: u64) -> Result<Vec<AuditRow>> {
        audit_entries::Entity::find()
            .filter(audit_entries::Column::Sequence.gt(self.position))
            .order_by_asc(audit_entries::Column::Sequence)
            .limit(most)
            .all(&self.transaction)
            .await
            .map_err(internal)
    }

    /// The newest version of the contract that organizations were notified of.
    #[must_use]
    pub fn told_version(&self) -> Option<&str> {
        self.told_version.as_deref()
    }

    /// Records that everything up to this entry of the audit log has its notices.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn move_to(&mut self, sequence: i64) -> Result<()> {
        self.position = sequence;
        self.run("update notice_position set audit_sequence = $1 where id = 1", [sequence.into()])
            .await
            .map(drop)
    }

    /// Records that all organizations were notified of this version.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn version_is_told(&mut self, version: &str) -> Result<()> {
        self.run("update notice_position set contract_version = $1 where id = 1", [version.into()])
            .await
            .map(drop)
    }

    /// One organization.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn organization(&self, id: OrganizationId) -> Result<Option<OrganizationRow>> {
        organizations::Entity::find_by_id(id.uuid()).one(&self.transaction).await.map_err(internal)
    }

    /// One API key of an organization.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn api_key(&self, organization: OrganizationId, id: ApiKeyId) -> Result<Option<ApiKeyRow>> {
        api_keys::Entity::find_by_id(id.uuid())
            .filter(api_keys::Column::OrganizationId.eq(organization.uuid()))
            .one(&self.transaction)
            .await
            .map_err(internal)
    }

    /// The addresses of the first `most` admins of an organization.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn admins(&self, organization: OrganizationId, most: u64) -> Result<Vec<String>> {
        let admins = portal_users::Entity::find()
            .filter(portal_users::Column::OrganizationId.eq(organization.uuid()))
            .filter(portal_users::Column::Status.eq(PortalUserStatus::Active.as_str()))
            .filter(portal_users::Column::Role.eq(PortalRole::Admin.as_str()))
            .order_by_asc(portal_users::Column::Id)
            .limit(most)
            .all(&self.transaction)
            .await
            .map_err(internal)?;
        Ok(admins.into_iter().map(|admin| admin.email).collect())
    }

    /// Whether an organization has switched a kind off.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn is_off(&self, organization: OrganizationId, kind: NoticeKind) -> Result<bool> {
        let mut select = Query::select();
        select
            .column("kind")
            .from("notice_switches")
            .and_where(Expr::col("organization_id").eq(organization.uuid()))
            .and_where(Expr::col("kind").eq(kind.as_str()));
        Ok(self.transaction.query_one(&select).await.map_err(internal)?.is_some())
    }

    /// Opens a trouble; returns whether it is new.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn open(
        &mut self,
        id: Uuid,
        about: (OrganizationId, NoticeKind),
        trouble: &str,
        now: i64,
    ) -> Result<bool> {
        let (organization, kind) = about;
        let mut insert = Query::insert();
        insert
            .into_table("notices")
            .columns(["id", "organization_id", "kind", "trouble", "opened_at"])
            .values_panic([
                id.into(),
                organization.uuid().into(),
                kind.as_str().into(),
                trouble.into(),
                now.into(),
            ])
            .on_conflict(OnConflict::new().do_nothing().to_owned());
        let opened = self.transaction.execute(&insert).await;
        Ok(opened.map_err(|error| self.store.cannot_write(error))?.rows_affected() > 0)
    }

    /// Closes a trouble; returns whether it was open.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn close(
        &mut self,
        about: (OrganizationId, NoticeKind),
        trouble: &str,
        now: i64,
    ) -> Result<bool> {
        let sql = "update notices set closed_at = $4
            where organization_id = $1 and kind = $2 and trouble = $3 and closed_at is null";
        let (organization, kind) = about;
        let values = [organization.uuid().into(), kind.as_str().into(), trouble.into(), now.into()];
        Ok(self.run(sql, values).await? > 0)
    }

    /// When a trouble was last closed.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn last_closed(
        &self,
        about: (OrganizationId, NoticeKind),
        trouble: &str,
    ) -> Result<Option<i64>> {
        let sql = "select max(closed_at) as closed_at from notices
            where kind = $1 and organization_id = $2 and trouble = $3";
        let values = [about.1.as_str().into(), about.0.uuid().into(), trouble.into()];
        let select = Statement::from_sql_and_values(self.transaction.get_database_backend(), sql, values);
        let row = self.transaction.query_one_raw(select).await.map_err(internal)?;
        row.map_or(Ok(None), |row| row.try_get("", "closed_at")).map_err(internal)
    }

    /// Queues an email, which is sent after the commit.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn queue_mail(&mut self, mail: &NewMail) -> Result<()> {
        self.mailed = true;
        let queued = self.transaction.execute(&mail::insert(mail)).await;
        queued.map(drop).map_err(|error| self.store.cannot_write(error))
    }

    /// Commits.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn commit(self) -> Result<()> {
        self.transaction.commit().await.map_err(|error| self.store.cannot_write(error))?;
        if self.mailed {
            self.store.mail_queued.notify_one();
        }
        Ok(())
    }

    async fn run<const N: usize>(&self, sql: &str, values: [Value; N]) -> Result<u64> {
        let statement = Statement::from_sql_and_values(self.transaction.get_database_backend(), sql, values);
        let written = self.transaction.execute_raw(statement).await;
        Ok(written.map_err(|error| self.store.cannot_write(error))?.rows_affected())
    }
}
