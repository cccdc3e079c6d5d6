//! The epoch of the database.
//!
//! After an older state was restored, the lost state has handed out values that the restored one does not know: moments
//! of organizations' clocks, cursors, replies that Redis keeps. A new epoch begins then ([`Store::begin_epoch`]). Every clock moves beyond all moments that may have been handed out, so none is handed out
//! twice; cursors carry the epoch, and those of another one are refused ([`Store::cursors`]); the gate claims
//! idempotency keys in their epoch; the key directory reads everything anew. Nodes learn of a new epoch with the poll of
//! access changes, within a second.

use std::sync::atomic::Ordering;

use sea_orm::{ConnectionTrait, FromQueryResult, Statement};
use uuid::Uuid;

use super::audit::Entry;
use super::loads::LoadRow;
use super::{Store, Tenant, internal, is_postgres};
use crate::domain::cursor::{Cursors, List};
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};

/// How many changes of one organization a restore may lose. The new epoch begins this many moments, a millisecond each,
/// after the organization's clock or the present, whichever is later. An hour.
pub const LOST_CHANGES: i64 = 60 * 60 * 1_000;

/// PostgreSQL's timeline, which every promotion and every restore to a moment raises. No standby has one of its own.
const TIMELINE: &str = "select case when pg_is_in_recovery() then null else
    ('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::bigint end as timeline";

/// Whether this run of PostgreSQL was started to restore an earlier moment. Every role may read it.
const HAS_TARGET: &str = "select coalesce(bool_or(setting <> ''), false) as has_target from pg_settings where name in
    ('recovery_target', 'recovery_target_lsn', 'recovery_target_name', 'recovery_target_time', 'recovery_target_xid')";

/// The reason that PostgreSQL notes for a timeline that begins at the end of what there was to read.
const READ_TO_THE_END: &str = "no recovery target specified";

/// How the state of the database follows from that in which its epoch began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Descent {
    /// In one line, as far as is known: SQLite has no timelines, and not every server reports one.
    Straight,
    /// Another server was promoted: a standby, or one that was restored to the end of its archive. It may lack
    /// acknowledged writes, and need not.
    Promoted,
    /// It was restored to an earlier moment, and is older than what was handed out.
    Restored,
}

/// The epoch, as it is stored.
#[derive(Debug, Clone, FromQueryResult)]
pub struct Epoch {
    /// When it began; 0 for the first.
    pub began_at: i64,
    /// PostgreSQL's timeline at that moment, if it was known.
    pub timeline: Option<i64>,
    /// Whether this is a backup that was not restored yet.
    pub is_copy: bool,
}

impl Store {
    /// The cursors of a list, in this epoch.
    pub(crate) fn cursors(&self, list: List, organization: Option<OrganizationId>) -> Cursors {
        Cursors::of(list, organization).in_epoch(self.epoch())
    }

    /// The epoch that this process knows.
    #[must_use]
    pub fn epoch(&self) -> i64 {
        self.epoch.load(Ordering::Relaxed)
    }

    pub(super) fn know_epoch(&self, epoch: i64) {
        self.epoch.store(epoch, Ordering::Relaxed);
    }

    /// The epoch that is stored, which this process knows from then on.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn stored_epoch(&self) -> Result<Epoch> {
        let read = "select began_at, timeline, is_copy from database_epoch where id = 1";
        let read = Statement::from_string(self.db.get_database_backend(), read);
        let epoch = Epoch::find_by_statement(read).one(&self.db).await.map_err(internal)?;
        let epoch = epoch.ok_or_else(|| Error::internal("the epoch of the database is missing"))?;
        self.know_epoch(epoch.began_at);
        Ok(epoch)
    }

    /// PostgreSQL's timeline; `None` on SQLite, on a standby, and where the server does not report it.
    pub async fn timeline(&self) -> Option<i64> {
        if !is_postgres(&self.db) {
            return None;
        }
        let read = Statement::from_string(self.db.get_database_backend(), TIMELINE);
        // Some services that are compatible with PostgreSQL have no such function.
        let row = self.db.query_one_raw(read).await.ok()??;
        row.try_get("", "timeline").ok()?
    }

    /// How the state of the database follows from that in which its epoch began.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn descent(&self) -> Result<Descent> {
        let epoch = self.stored_epoch().await?;
        if epoch.is_copy {
            return Ok(Descent::Restored);
        }
        // A cluster is made with timeline 1.
        let since = epoch.timeline.unwrap_or(1);
        let Some(now) = self.timeline().await.filter(|now| *now != since) else {
            return Ok(Descent::Straight);
        };
        let is_restored = match self.timeline_history(now).await {
            Some(history) => was_restored(&history, since),
            None => self.has_recovery_target().await?,
        };
        Ok(if is_restored { Descent::Restored } else { Descent::Promoted })
    }

    /// What PostgreSQL has noted of this timeline's beginning; `None` for a role that may not read its files.
    async fn timeline_history(&self, timeline: i64) -> Option<String> {
        let read = format!("select pg_read_file('pg_wal/{timeline:08X}.history') as history");
        let row = self.db.query_one_raw(Statement::from_string(self.db.get_database_backend(), read)).await;
        row.ok()??.try_get("", "history").ok()
    }

    async fn has_recovery_target(&self) -> Result<bool> {
        let read = Statement::from_string(self.db.get_database_backend(), HAS_TARGET);
        let row = self.db.query_one_raw(read).await.map_err(internal)?;
        row.map_or(Ok(false), |row| row.try_get("", "has_target").map_err(internal))
    }

    /// Begins a new epoch, and moves every clock beyond all moments that the lost state can have handed out. The nodes
    /// may be running.
    ///
    /// # Errors
    /// When the database is unavailable; then nothing has changed.
    pub async fn begin_epoch(&self, entry: Entry) -> Result<()> {
        let (began_at, timeline) = (entry.at, self.timeline().await);
        // The lock of access comes before those of clocks, and the end of the audit chain comes last.
        let mut tx = self.begin_access().await?;
        let backend = self.db.get_database_backend();
        let latest = if is_postgres(&self.db) { "greatest" } else { "max" };
        let clocks = format!(
            "update organization_clocks set last_change = {latest}(last_change, $1) + $2,
                before_epoch = {latest}(last_change, $1) + $2"
        );
        let clocks = Statement::from_sql_and_values(backend, clocks, [began_at.into(), LOST_CHANGES.into()]);
        let begin = "update database_epoch set began_at = $1, timeline = $2, is_copy = false where id = 1";
        let begin = Statement::from_sql_and_values(backend, begin, [began_at.into(), timeline.into()]);
        for statement in [clocks, begin] {
            tx.writing().execute_raw(statement).await.map_err(|error| tx.failed(error))?;
        }
        tx.audit(entry);
        tx.commit().await?;
        self.know_epoch(began_at);
        Ok(())
    }

    /// The organizations that have loads which were not listed again in this epoch, after this one, in order of their
    /// ids.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn organizations_to_relist(
        &self,
        after: Option<Uuid>,
        most: u64,
    ) -> Result<Vec<OrganizationId>> {
        let sql = "select organization_id from organization_clocks c
            where before_epoch > 0 and organization_id > $1 and exists (select 1 from loads l
                where l.organization_id = c.organization_id and l.updated_at <= c.before_epoch)
            order by organization_id limit $2";
        let values = [after.unwrap_or_default().into(), most.into()];
        let statement = Statement::from_sql_and_values(self.db.get_database_backend(), sql, values);
        let rows = self.db.query_all_raw(statement).await.map_err(internal)?;
        let id = |row: &sea_orm::QueryResult| row.try_get("", "organization_id").map_err(internal);
        rows.iter().map(|row| id(row).map(OrganizationId::from_uuid)).collect()
    }
}

/// Whether a timeline after `since` began with a restore to an earlier moment. A line of the history is a timeline, where
/// it ended, and why.
fn was_restored(history: &str, since: i64) -> bool {
    history.lines().any(|line| {
        let mut columns = line.split('\t');
        let timeline = columns.next().and_then(|number| number.trim().parse::<i64>().ok());
        let reason = columns.nth(1);
        timeline.is_some_and(|timeline| timeline >= since)
            && reason.is_some_and(|reason| reason.trim() != READ_TO_THE_END)
    })
}

/// Loads that were not listed again in this epoch, oldest update first.
pub(super) async fn loads_to_relist<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    most: u64,
) -> Result<Vec<LoadRow>> {
    let sql = "select * from loads where organization_id = $1 and updated_at <=
            (select before_epoch from organization_clocks where organization_id = $1)
        order by updated_at limit $2";
    let statement = tenant.statement(sql, [tenant.organization.uuid().into(), most.into()]);
    LoadRow::find_by_statement(statement).all(tenant.connection).await.map_err(internal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promotion_is_told_from_a_restore_by_its_reason() {
        let promoted = "1\t0/3000110\tno recovery target specified\n";
        let restored = "1\t0/3000110\tbefore 2026-03-20 11:58:00.000000+00\n\n";
        let both = format!("{restored}\n2\t0/5000060\tno recovery target specified\n");
        let both = both.as_str();
        for (history, since, expected) in
            [(promoted, 1, false), (restored, 1, true), (both, 1, true), (both, 2, false), ("", 1, false)]
        {
            assert_eq!(was_restored(history, since), expected, "{history} since {since}");
        }
    }
}
