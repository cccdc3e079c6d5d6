//! The health of webhook subscriptions: their recent deliveries by the hour, and the queued and
//! parked ones.

use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use super::deliveries::floor;
use super::glance::COUNTED;
use super::{Tenant, internal};
use crate::error::Result;

/// First attempts of one subscription in one hour.
#[derive(Debug, Clone, FromQueryResult)]
pub struct HealthRow {
    /// The subscription.
    pub subscription_id: Uuid,
    /// The hour, in hours since 1970.
    pub hour: i64,
    /// Deliveries that were accepted at the first attempt.
    pub accepted: i64,
    /// Deliveries that were not.
    pub refused: i64,
}

/// The backlog of one subscription, each count at most [`COUNTED`].
#[derive(Debug, Clone, Default, FromQueryResult)]
pub struct BacklogRow {
    /// The subscription.
    pub subscription_id: Uuid,
    /// Queued deliveries, including retries.
    pub queued: i64,
    /// Those of them that failed at least once.
    pub retrying: i64,
    /// Deliveries after their last attempt, or that waited too long.
    pub parked: i64,
}

/// Of the newest [`COUNTED`] deliveries of all subscriptions.
const HOURS: &str = "
select subscription_id, created_at / 3600000 as hour,
    cast(sum(case when (attempts -> 0) is not null and (attempts -> 0 ->> 'error') is null then 1 else 0 end) as bigint)
        as accepted,
    cast(sum(case when (attempts -> 0 ->> 'error') is not null then 1 else 0 end) as bigint) as refused
from (select subscription_id, created_at, attempts from webhook_deliveries
    where organization_id = $1 and id >= $2 order by id desc limit $3) newest
group by subscription_id, created_at / 3600000";

pub(super) async fn hours<C: ConnectionTrait>(tenant: &Tenant<'_, C>, since: i64) -> Result<Vec<HealthRow>> {
    let values = [tenant.organization.uuid().into(), floor(since).into(), COUNTED.into()];
    let statement = tenant.statement(HOURS, values);
    HealthRow::find_by_statement(statement).all(tenant.connection).await.map_err(internal)
}

const BACKLOGS: &str = "
select s.id as subscription_id,
    (select count(*) from (select 1 from webhook_queue q where q.organization_id = s.organization_id
        and q.subscription_id = s.id and q.due_at is not null limit $2) waiting) as queued,
    (select count(*) from (select tries from webhook_queue q where q.organization_id = s.organization_id
        and q.subscription_id = s.id and q.due_at is not null limit $2) waiting where tries > 0) as retrying,
    (select count(*) from (select 1 from webhook_queue q where q.organization_id = s.organization_id
        and q.subscription_id = s.id and q.due_at is null limit $2) parked) as parked
from webhook_subscriptions s where s.organization_id = $1";

pub(super) async fn backlogs<C: ConnectionTrait>(tenant: &Tenant<'_, C>) -> Result<Vec<BacklogRow>> {
    let statement = tenant.statement(BACKLOGS, [tenant.organization.uuid().into(), COUNTED.into()]);
    BacklogRow::find_by_statement(statement).all(tenant.connection).await.map_err(internal)
}
