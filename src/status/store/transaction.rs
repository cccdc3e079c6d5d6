//! What staff tell the public, in one transaction: the change, its mail, and its entry for the audit log.

use sea_orm::{ConnectionTrait, DatabaseTransaction, TransactionTrait, Value};
use tokio::sync::OwnedMutexGuard;
use uuid::Uuid;

use super::incidents::{IncidentRow, UpdateRow, stored};
use super::maintenance::MaintenanceRow;
use super::{StatusStore, statement};
use crate::error::{Error, Result};
use crate::status::core::Component;
use crate::store::audit::Entry;
use crate::store::internal;
use crate::store::mail::{NewMail, insert};

/// A change under way. Dropped without [`StatusTransaction::commit`], it leaves nothing behind.
pub struct StatusTransaction {
    transaction: DatabaseTransaction,
    store: StatusStore,
    _writer: Option<OwnedMutexGuard<()>>,
}

impl StatusStore {
    /// Begins a change.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn begin(&self) -> Result<StatusTransaction> {
        let writer = self.outbox.writer().await;
        let transaction = self.outbox.db.begin().await.map_err(internal)?;
        Ok(StatusTransaction { transaction, store: self.clone(), _writer: writer })
    }
}

impl StatusTransaction {
    /// Writes an incident, new or changed.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn put_incident(&self, row: &IncidentRow) -> Result<()> {
        let sql = "insert into status_incidents
            (id, title, impact, phase, components, opened_by, started_at, published_at, resolved_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (id) do update set title = excluded.title, impact = excluded.impact,
                phase = excluded.phase, components = excluded.components,
                published_at = excluded.published_at, resolved_at = excluded.resolved_at";
        let row = row.clone();
        self.run(
            sql,
            [
                row.id.into(),
                row.title.into(),
                row.impact.into(),
                row.phase.into(),
                row.components.into(),
                row.opened_by.into(),
                row.started_at.into(),
                row.published_at.into(),
                row.resolved_at.into(),
            ],
        )
        .await
    }

    /// Removes a draft.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn remove_incident(&self, row: &IncidentRow) -> Result<()> {
        self.run("delete from status_incidents where id = $1", [row.id.into()]).await
    }

    /// Writes an update.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn add_update(&self, row: &UpdateRow) -> Result<()> {
        let sql = "insert into status_updates (id, incident_id, phase, text, at, written_by)
            values ($1, $2, $3, $4, $5, $6)";
        let row = row.clone();
        self.run(
            sql,
            [
                row.id.into(),
                row.incident_id.into(),
                row.phase.into(),
                row.text.into(),
                row.at.into(),
                row.written_by.into(),
            ],
        )
        .await
    }

    /// Writes maintenance, new or changed.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn put_maintenance(&self, row: &MaintenanceRow) -> Result<()> {
        let sql =
            "insert into status_maintenance (id, title, text, begins_at, ends_at, impacts, announced_by,
                announced_at, ended_at, cancelled, last_words)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            on conflict (id) do update set ended_at = excluded.ended_at, cancelled = excluded.cancelled,
                last_words = excluded.last_words";
        let row = row.clone();
        self.run(
            sql,
            [
                row.id.into(),
                row.title.into(),
                row.text.into(),
                row.begins_at.into(),
                row.ends_at.into(),
                row.impacts.into(),
                row.announced_by.into(),
                row.announced_at.into(),
                row.ended_at.into(),
                row.cancelled.into(),
                row.last_words.into(),
            ],
        )
        .await
    }

    /// Writes a subscriber who has asked, or asks again. What somebody has confirmed stays.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn ask_subscriber(
        &self,
        id: Uuid,
        email: &str,
        components: &[Component],
        now: i64,
    ) -> Result<()> {
        let sql = "insert into status_subscribers (id, email, components, asked_at) values ($1, $2, $3, $4)
            on conflict (email) do update set asked_at = excluded.asked_at,
                components = case when confirmed_at is null then excluded.components else components end";
        self.run(sql, [id.into(), email.into(), stored(components).into(), now.into()]).await
    }

    /// Queues a mail.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn mail(&self, mail: &NewMail) -> Result<()> {
        self.transaction.execute(&insert(mail)).await.map_err(internal)?;
        Ok(())
    }

    /// Has an entry wait for the audit chain.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn audit(&self, entry: &Entry) -> Result<()> {
        let entry = serde_json::to_string(&super::waiting::Waiting::of(entry)).map_err(Error::internal)?;
        self.run("insert into status_audit (entry) values ($1)", [entry.into()]).await
    }

    /// Commits it, and has its mail sent.
    ///
    /// # Errors
    /// When the file cannot be written; then nothing has changed.
    pub async fn commit(self) -> Result<()> {
        self.transaction.commit().await.map_err(internal)?;
        self.store.outbox.has_queued_mail();
        Ok(())
    }

    async fn run<const N: usize>(&self, sql: &str, values: [Value; N]) -> Result<()> {
        self.transaction.execute_raw(statement(sql, values)).await.map_err(internal)?;
        Ok(())
    }
}
