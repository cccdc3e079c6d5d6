//! The log of deliveries, as staff see it, and their actions on single deliveries.

use sea_orm::sea_query::{Expr, ExprTrait, InsertStatement, Query, UpdateStatement};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, FromQueryResult, QueryResult, StreamTrait, Value};
use serde_json::Value as Json;
use uuid::Uuid;

use super::page::{RowPage, weight};
use super::{Tenant, internal};
use crate::domain::event::DeliveryState;
use crate::domain::id::{DeliveryId, LoadId, OrganizationId, WebhookId};
use crate::error::Result;

/// A delivery in the log.
#[derive(Debug, Clone, FromQueryResult)]
#[expect(missing_docs, reason = "the columns of `webhook_deliveries`; see `migrations/`")]
pub struct DeliveryRow {
    pub id: Uuid,
    pub subscription_id: Uuid,
    pub payload_id: Uuid,
    pub event_type: String,
    pub load_id: Option<Uuid>,
    pub state: String,
    pub attempts: Json,
    pub created_at: i64,
    pub finished_at: Option<i64>,
    /// When it is due, if it is queued.
    pub due_at: Option<i64>,
    /// Whether its subscription was deleted meanwhile.
    pub gone: bool,
    /// Whether its subscription is paused.
    pub paused: bool,
    /// The organization's access state.
    pub access_state: String,
}

/// The filter for a page of deliveries, newest first.
#[derive(Debug, Clone, Default)]
pub struct DeliveryFilter {
    /// Only of this subscription.
    pub subscription: Option<WebhookId>,
    /// Only of this event.
    pub event: Option<String>,
    /// Only in this state.
    pub state: Option<DeliveryState>,
    /// Only of this load.
    pub load: Option<LoadId>,
    /// Only those whose last attempt ended this way.
    pub response: Option<Response>,
    /// Only those created at this moment or later.
    pub from: Option<i64>,
    /// Only those created before this moment.
    pub to: Option<i64>,
    /// Only those before this one.
    pub before: Option<Uuid>,
    /// Only this one and those after it: bounds a search without an index ([`Tenant::delivery_far_back`]).
    pub until: Option<Uuid>,
    /// Rows at most.
    pub limit: u64,
}

/// How the last attempt of a delivery ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Response {
    /// With an HTTP status in this range, both ends included.
    Status(i32, i32),
    /// Without a response.
    None,
}

impl Response {
    /// The condition that a row meets.
    fn condition(self, postgres: bool) -> String {
        let (count, status) = if postgres {
            ("jsonb_array_length(d.attempts)", "cast(d.attempts -> -1 ->> 'status' as integer)")
        } else {
            ("json_array_length(d.attempts)", "json_extract(d.attempts, '$[#-1].status')")
        };
        match self {
            Response::Status(from, to) => format!(" and {status} between {from} and {to}"),
            Response::None => format!(" and {count} > 0 and {status} is null"),
        }
    }
}

/// The smallest id of a row created at this moment: ids begin with their moment.
#[must_use]
pub(super) fn floor(moment: i64) -> Uuid {
    let millis = u64::try_from(moment).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, &[0; 10]).into_uuid()
}

/// A queue's index begins with the moment that a delivery is due: mostly the one at which it was made, or a later one. Only
/// an organization's clock that ran ahead can have made it after that. All that waits in a queue would be read otherwise.
const SELECT: &str = "
select d.id, d.subscription_id, d.payload_id, d.event_type, d.load_id, d.state, d.attempts, d.created_at,
    d.finished_at, s.id is null as gone, s.paused_at is not null as paused, o.access_state,
    case when d.state = 'PENDING' then coalesce(
        (select q.due_at from webhook_queue q where q.organization_id = d.organization_id
            and q.subscription_id = d.subscription_id and q.due_at = d.created_at and q.delivery_id = d.id),
        (select q.due_at from webhook_queue q where q.organization_id = d.organization_id
            and q.subscription_id = d.subscription_id and q.due_at > d.created_at and q.delivery_id = d.id
            order by q.due_at limit 1),
        (select q.due_at from webhook_queue q where q.organization_id = d.organization_id
            and q.subscription_id = d.subscription_id and q.due_at < d.created_at and q.delivery_id = d.id
            order by q.due_at desc limit 1)
    ) end as due_at
from webhook_deliveries d
left join webhook_subscriptions s on s.organization_id = d.organization_id and s.id = d.subscription_id
join organizations o on o.id = d.organization_id
where d.organization_id = $1";

pub(super) async fn deliveries<C: ConnectionTrait + StreamTrait>(
    tenant: &Tenant<'_, C>,
    filter: &DeliveryFilter,
) -> Result<RowPage<DeliveryRow>> {
    let mut values: Vec<Value> = vec![tenant.organization.uuid().into()];
    let mut sql = SELECT.to_owned();
    let mut only = |condition: &str, value: Value| {
        values.push(value);
        sql.push_str(&format!(" and {condition} ${}", values.len()));
    };
    if let Some(subscription) = filter.subscription {
        only("d.subscription_id =", subscription.uuid().into());
    }
    if let Some(event) = &filter.event {
        only("d.event_type =", event.as_str().into());
    }
    if let Some(state) = filter.state {
        only("d.state =", state.as_str().into());
    }
    if let Some(load) = filter.load {
        only("d.load_id =", load.uuid().into());
    }
    if let Some(until) = filter.until {
        only("d.id >=", until.into());
    }
    if let Some(from) = filter.from {
        only("d.id >=", floor(from).into());
    }
    if let Some(to) = filter.to {
        only("d.id <", floor(to).into());
    }
    if let Some(before) = filter.before {
        only("d.id <", before.into());
    }
    let backend = ConnectionTrait::get_database_backend(tenant.connection);
    if let Some(response) = filter.response {
        sql.push_str(&response.condition(backend == DbBackend::Postgres));
    }
    sql.push_str(&format!(" order by d.id desc limit {}", filter.limit + 1));
    let statement = sea_orm::Statement::from_sql_and_values(backend, sql, values);
    // Apart from its attempts, a delivery consists of ids and times.
    RowPage::read(tenant.connection, statement, filter.limit, |row: &DeliveryRow| 500 + weight(&row.attempts))
        .await
}

pub(super) async fn delivery<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    id: DeliveryId,
) -> Result<Option<DeliveryRow>> {
    static ONE: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| format!("{SELECT} and d.id = $2"));
    let statement = tenant.statement(ONE.as_str(), [tenant.organization.uuid().into(), id.uuid().into()]);
    DeliveryRow::find_by_statement(statement).one(tenant.connection).await.map_err(internal)
}

/// A few deliveries, newest first.
pub(super) async fn named<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    ids: &[Uuid],
) -> Result<Vec<DeliveryRow>> {
    let mut values: Vec<Value> = vec![tenant.organization.uuid().into()];
    values.extend(ids.iter().map(|id| Value::from(*id)));
    let places: Vec<_> = (2..=values.len()).map(|place| format!("${place}")).collect();
    let sql = format!("{SELECT} and d.id in ({}) order by d.id desc", places.join(", "));
    let backend = tenant.connection.get_database_backend();
    let statement = sea_orm::Statement::from_sql_and_values(backend, sql, values);
    DeliveryRow::find_by_statement(statement).all(tenant.connection).await.map_err(internal)
}

/// The delivery that this many others follow, before `before`.
pub(super) async fn far_back<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    before: Option<Uuid>,
    count: i64,
) -> Result<Option<Uuid>> {
    let sql = "select id from webhook_deliveries where organization_id = $1 and id < $2 \
               order by id desc limit 1 offset $3";
    let before = before.unwrap_or(Uuid::max());
    let statement = tenant.statement(sql, [tenant.organization.uuid().into(), before.into(), count.into()]);
    let row = tenant.connection.query_one_raw(statement).await.map_err(internal)?;
    row.map(|row| row.try_get("", "id")).transpose().map_err(internal)
}

/// The other deliveries of this delivery's event.
pub(super) async fn siblings<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    row: &DeliveryRow,
    most: u64,
) -> Result<Vec<DeliveryRow>> {
    // They were created at the same moment, and ids begin with it.
    static OTHERS: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
        format!(
            "{SELECT} and d.id >= $2 and d.id < $3 and d.payload_id = $4 and d.id <> $5 order by d.id limit $6"
        )
    });
    let values = [
        tenant.organization.uuid().into(),
        floor(row.created_at).into(),
        floor(row.created_at + 1).into(),
        row.payload_id.into(),
        row.id.into(),
        i64::try_from(most).unwrap_or(i64::MAX).into(),
    ];
    let statement = tenant.statement(OTHERS.as_str(), values);
    DeliveryRow::find_by_statement(statement).all(tenant.connection).await.map_err(internal)
}

/// The exact bytes that a delivery sends.
pub(super) async fn body<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    row: &DeliveryRow,
) -> Result<Option<Vec<u8>>> {
    let sql = "select body from webhook_payloads where organization_id = $1 and id = $2";
    let statement = tenant.statement(sql, [tenant.organization.uuid().into(), row.payload_id.into()]);
    let row = tenant.connection.query_one_raw(statement).await.map_err(internal)?;
    row.map(|row| row.try_get("", "body")).transpose().map_err(internal)
}

/// Puts a parked delivery back into the queue.
pub(super) fn wake(organization: OrganizationId, id: Uuid, now: i64) -> UpdateStatement {
    let mut update = Query::update();
    update
        .table("webhook_queue")
        .values([("due_at", now.into()), ("tries", 0_i32.into())])
        .and_where(Expr::col("organization_id").eq(organization.uuid()))
        .and_where(Expr::col("delivery_id").eq(id))
        .and_where(Expr::col("due_at").is_null());
    update
}

/// Puts a delivery that has left the queue back into it.
pub(super) fn requeue(organization: OrganizationId, id: Uuid, now: i64) -> InsertStatement {
    let mut delivered = Query::select();
    delivered
        .columns(["organization_id", "subscription_id"])
        .expr(Expr::val(now))
        .columns(["id", "payload_id", "event_type"])
        .expr(Expr::val(0_i32))
        .from("webhook_deliveries")
        .and_where(Expr::col("organization_id").eq(organization.uuid()))
        .and_where(Expr::col("id").eq(id))
        .and_where(Expr::col("state").eq(DeliveryState::Delivered.as_str()));
    let columns =
        ["organization_id", "subscription_id", "due_at", "delivery_id", "payload_id", "event_type", "tries"];
    let mut insert = Query::insert();
    insert.into_table("webhook_queue").columns(columns);
    insert.select_from(delivered).expect("both have these columns");
    insert
}

/// Sets a delivery to queued in the log.
pub(super) fn reopen(organization: OrganizationId, id: Uuid) -> UpdateStatement {
    let mut update = Query::update();
    update
        .table("webhook_deliveries")
        .values([
            ("state", DeliveryState::Pending.as_str().into()),
            ("finished_at", Option::<i64>::None.into()),
        ])
        .and_where(Expr::col("organization_id").eq(organization.uuid()))
        .and_where(Expr::col("id").eq(id));
    update
}

/// How many rows there are in each state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "named after the states")]
pub struct StateCounts {
    pub pending: i64,
    pub delivered: i64,
    pub failed: i64,
}

impl StateCounts {
    pub(super) fn read(rows: &[QueryResult]) -> Result<Self, DbErr> {
        let mut counts = StateCounts::default();
        for row in rows {
            let state: String = row.try_get("", "state")?;
            let count: i64 = row.try_get("", "count")?;
            match state.parse() {
                Ok(DeliveryState::Pending) => counts.pending += count,
                Ok(DeliveryState::Delivered) => counts.delivered += count,
                _ => counts.failed += count,
            }
        }
        Ok(counts)
    }
}
