//! The log of deliveries, as staff see it, and what they may do about single ones.

use sea_orm::sea_query::{Expr, ExprTrait, InsertStatement, Query, UpdateStatement};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult, StreamTrait, Value};
use serde_json::Value as Json;
use uuid::Uuid;

use super::page::{Slice, weight};
use super::{Tenant, internal};
use crate::domain::event::DeliveryState;
use crate::domain::id::{DeliveryId, OrganizationId, WebhookId};
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
    /// When it is to be sent next, if it is.
    pub due_at: Option<i64>,
    /// Whether its subscription was deleted meanwhile.
    pub gone: bool,
    /// Whether its subscription is paused.
    pub paused: bool,
    /// How far the organization's access is opened.
    pub access_state: String,
}

/// Which deliveries a page holds, newest first.
#[derive(Debug, Clone, Default)]
pub struct DeliveryFilter {
    /// Only of this subscription.
    pub subscription: Option<WebhookId>,
    /// Only of this event.
    pub event: Option<String>,
    /// Only in this state.
    pub state: Option<DeliveryState>,
    /// Only those made at this moment or later.
    pub from: Option<i64>,
    /// Only those made before this moment.
    pub to: Option<i64>,
    /// Only those before this one.
    pub before: Option<Uuid>,
    /// Rows at most.
    pub limit: u64,
}

/// The least id of a row made at this moment: ids begin with their moment.
#[must_use]
pub(super) fn floor(moment: i64) -> Uuid {
    let millis = u64::try_from(moment).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, &[0; 10]).into_uuid()
}

const SELECT: &str = "
select d.id, d.subscription_id, d.payload_id, d.event_type, d.load_id, d.state, d.attempts, d.created_at,
    d.finished_at, s.id is null as gone, s.paused_at is not null as paused, o.access_state,
    (select q.due_at from webhook_queue q
        where d.state = 'PENDING' and q.organization_id = d.organization_id
            and q.subscription_id = d.subscription_id and q.due_at is not null and q.delivery_id = d.id
        limit 1) as due_at
from webhook_deliveries d
left join webhook_subscriptions s on s.organization_id = d.organization_id and s.id = d.subscription_id
join organizations o on o.id = d.organization_id
where d.organization_id = $1";

pub(super) async fn deliveries<C: ConnectionTrait + StreamTrait>(
    tenant: &Tenant<'_, C>,
    filter: &DeliveryFilter,
) -> Result<Slice<DeliveryRow>> {
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
    if let Some(from) = filter.from {
        only("d.id >=", floor(from).into());
    }
    if let Some(to) = filter.to {
        only("d.id <", floor(to).into());
    }
    if let Some(before) = filter.before {
        only("d.id <", before.into());
    }
    sql.push_str(&format!(" order by d.id desc limit {}", filter.limit + 1));
    let backend = ConnectionTrait::get_database_backend(tenant.connection);
    let statement = sea_orm::Statement::from_sql_and_values(backend, sql, values);
    // Beside its attempts, a delivery is ids and times.
    Slice::read(tenant.connection, statement, filter.limit, |row: &DeliveryRow| 500 + weight(&row.attempts))
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

/// Puts a delivery that rests back into the queue.
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

/// Puts one that has left the queue back into it.
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

/// Has the log say that one is to be sent.
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
