//! The log of deliveries, as staff see it, and what they may do about single ones.

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult, StreamTrait, Value};
use serde_json::Value as Json;
use uuid::Uuid;

use super::page::{Slice, weight};
use super::{Tenant, Unit, internal};
use crate::domain::event::DeliveryState;
use crate::domain::id::{DeliveryId, WebhookId};
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

impl<C: ConnectionTrait> Tenant<'_, C> {
    /// A page of deliveries, newest first.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn deliveries(&self, filter: &DeliveryFilter) -> Result<Slice<DeliveryRow>>
    where
        C: StreamTrait,
    {
        let mut values: Vec<Value> = vec![self.organization.uuid().into()];
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
        let backend = ConnectionTrait::get_database_backend(self.connection);
        let statement = sea_orm::Statement::from_sql_and_values(backend, sql, values);
        // Beside its attempts, a delivery is ids and times.
        Slice::read(self.connection, statement, filter.limit, |row: &DeliveryRow| 500 + weight(&row.attempts))
            .await
    }

    /// One delivery.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn delivery(&self, id: DeliveryId) -> Result<Option<DeliveryRow>> {
        static ONE: std::sync::LazyLock<String> =
            std::sync::LazyLock::new(|| format!("{SELECT} and d.id = $2"));
        let statement = self.statement(ONE.as_str(), [self.organization.uuid().into(), id.uuid().into()]);
        DeliveryRow::find_by_statement(statement).one(self.connection).await.map_err(internal)
    }
}

/// Puts a delivery that rests back into the queue.
const WAKE: &str = "update webhook_queue set due_at = $3, tries = 0
where organization_id = $1 and delivery_id = $2 and due_at is null";

/// Puts one that has left the queue back into it.
const ENTER: &str = "insert into webhook_queue
    (organization_id, subscription_id, due_at, delivery_id, payload_id, event_type, tries)
select organization_id, subscription_id, $3, id, payload_id, event_type, 0
from webhook_deliveries where organization_id = $1 and id = $2 and state = 'DELIVERED'";

const REOPEN: &str = "update webhook_deliveries set state = 'PENDING', finished_at = null
where organization_id = $1 and id = $2";

impl Unit {
    /// Has a delivery sent again, with all its attempts anew. Nothing happens to one that is in the queue
    /// already, or was cancelled.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn send_again(&mut self, row: &DeliveryRow, now: i64) -> Result<()> {
        let organization = self.organization().uuid();
        let tenant = self.tenant().await?;
        let place = || [organization.into(), row.id.into(), now.into()];
        let run = async || -> Result<(), DbErr> {
            let woken = tenant.connection.execute_raw(tenant.statement(WAKE, place())).await?;
            if woken.rows_affected() == 0 {
                tenant.connection.execute_raw(tenant.statement(ENTER, place())).await?;
            }
            let reopen = tenant.statement(REOPEN, [organization.into(), row.id.into()]);
            tenant.connection.execute_raw(reopen).await.map(drop)
        };
        run().await.map_err(internal)?;
        self.looks_at(row.subscription_id);
        Ok(())
    }
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
