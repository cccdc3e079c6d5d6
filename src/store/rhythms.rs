//! How long integrations usually send nothing, and when each last sent something.

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult, Statement, Value};
use uuid::Uuid;

use super::usage::{MINUTES, QUARTER_MS, quarter_of};
use super::{Store, internal};
use crate::domain::access::AccessState;
use crate::error::Result;

const MINUTE_MS: i64 = 60_000;

/// What is known of one integration's rhythm.
#[derive(Debug, Clone, FromQueryResult)]
pub struct RhythmRow {
    /// The organization.
    pub organization_id: Uuid,
    /// When it last used one of its keys.
    pub last_used_at: Option<i64>,
    /// The usual gaps, as they are stored; of live integrations that were measured.
    pub hours: Option<String>,
}

const KNOWN: &str = "
select o.id as organization_id, r.hours as hours,
    (select cast(max(u.last_used_at) as bigint) from api_keys k join key_uses u on u.api_key_id = k.id
        where k.organization_id = o.id) as last_used_at
from organizations o
left join rhythms r on r.organization_id = o.id and o.access_state = $1";

/// The longest ago first, and those before all that were never measured.
const DUE: &str = "
select o.id as id from organizations o left join rhythms r on r.organization_id = o.id
where o.access_state = $1 and (r.measured_at is null or r.measured_at <= $2)
order by coalesce(r.measured_at, 0), o.id limit $3";

impl Store {
    /// What is known of the rhythm of all integrations, or of one.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn rhythms(&self, only: Option<Uuid>) -> Result<Vec<RhythmRow>> {
        let live = AccessState::LiveEnabled.as_str().into();
        let statement = match only {
            Some(id) => self.rhythm_statement(&format!("{KNOWN} where o.id = $2"), vec![live, id.into()]),
            None => self.rhythm_statement(KNOWN, vec![live]),
        };
        RhythmRow::find_by_statement(statement).all(&self.db).await.map_err(internal)
    }

    /// Live integrations that were not measured since this moment, at most so many.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn rhythms_due(&self, measured_before: i64, most: u64) -> Result<Vec<Uuid>> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let values = vec![AccessState::LiveEnabled.as_str().into(), measured_before.into(), most.into()];
        let rows = self.db.query_all_raw(self.rhythm_statement(DUE, values)).await.map_err(internal)?;
        rows.iter().map(|row| row.try_get("", "id").map_err(internal)).collect()
    }

    /// The minutes in which an organization sent requests that were let through, by their beginnings and in order.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn active_minutes(&self, organization: Uuid, since: i64, until: i64) -> Result<Vec<i64>> {
        let sums: Vec<_> =
            (0..MINUTES).map(|minute| format!("cast(sum(m{minute}) as bigint) as m{minute}")).collect();
        let sql = format!(
            "select quarter, {} from usage_minutes where organization_id = $1 and quarter >= $2 and quarter < $3 \
             group by quarter order by quarter",
            sums.join(", ")
        );
        let values = vec![organization.into(), (quarter_of(since) + QUARTER_MS).into(), until.into()];
        let rows = self.db.query_all_raw(self.rhythm_statement(&sql, values)).await.map_err(internal)?;
        let mut active = Vec::new();
        for row in &rows {
            active.extend(minutes_of(row).map_err(internal)?.into_iter().filter(|minute| *minute < until));
        }
        Ok(active)
    }

    /// Keeps how long an integration usually sends nothing.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn set_rhythm(&self, organization: Uuid, measured_at: i64, hours: &str) -> Result<()> {
        let sql = "insert into rhythms (organization_id, measured_at, hours) values ($1, $2, $3)
            on conflict (organization_id) do update set measured_at = excluded.measured_at, hours = excluded.hours";
        let values = vec![organization.into(), measured_at.into(), hours.into()];
        let _writer = self.writer().await;
        let keep = self.rhythm_statement(sql, values);
        self.db.execute_raw(keep).await.map(drop).map_err(|error| self.cannot_write(error))
    }

    fn rhythm_statement(&self, sql: &str, values: Vec<Value>) -> Statement {
        Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)
    }
}

fn minutes_of(row: &QueryResult) -> Result<Vec<i64>, DbErr> {
    let quarter: i64 = row.try_get("", "quarter")?;
    let mut minutes = Vec::new();
    for minute in 0..MINUTES {
        if row.try_get::<i64>("", &format!("m{minute}"))? > 0 {
            minutes.push(quarter + i64::try_from(minute).unwrap_or(0) * MINUTE_MS);
        }
    }
    Ok(minutes)
}
