//! An overview of an organization's webhooks.

use sea_orm::ConnectionTrait;

use super::deliveries::{StateCounts, floor};
use super::{Store, internal};
use crate::domain::id::OrganizationId;
use crate::error::Result;

/// The most rows that are counted: more are reported as this number.
pub const COUNTED: i64 = 10_000;

impl Store {
    /// How many deliveries of an organization since then are in each state, of the newest [`COUNTED`].
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn deliveries_since(&self, organization: OrganizationId, since: i64) -> Result<StateCounts> {
        let statement = self.tenant(organization).statement(
            "select state, count(*) as count from (select state from webhook_deliveries \
             where organization_id = $1 and id >= $2 order by id desc limit $3) newest group by state",
            [organization.uuid().into(), floor(since).into(), COUNTED.into()],
        );
        let rows = self.db.query_all_raw(statement).await.map_err(internal)?;
        StateCounts::read(&rows).map_err(internal)
    }

    /// How many deliveries of an organization are parked, [`COUNTED`] at most.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn parked_deliveries(&self, organization: OrganizationId) -> Result<i64> {
        let statement = self.tenant(organization).statement(
            "select count(*) as count from (select 1 from webhook_queue \
             where organization_id = $1 and due_at is null limit $2) parked",
            [organization.uuid().into(), COUNTED.into()],
        );
        let row = self.db.query_one_raw(statement).await.map_err(internal)?;
        row.map_or(Ok(0), |row| row.try_get("", "count").map_err(internal))
    }

    /// Whether one of them, of [`COUNTED`], had all its attempts, and did not only wait for too long.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn has_failed_deliveries(&self, organization: OrganizationId) -> Result<bool> {
        let statement = self.tenant(organization).statement(
            "select 1 as found from (select delivery_id from webhook_queue \
             where organization_id = $1 and due_at is null limit $2) parked \
             join webhook_deliveries d on d.organization_id = $1 and d.id = parked.delivery_id \
             where d.state = 'FAILED' limit 1",
            [organization.uuid().into(), COUNTED.into()],
        );
        Ok(self.db.query_one_raw(statement).await.map_err(internal)?.is_some())
    }
}
