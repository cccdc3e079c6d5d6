//! The outbox: events are written in the transaction of their change, one delivery for each subscription that
//! wants them, with the exact bytes to send.

use std::sync::LazyLock;

use bytes::Bytes;
use sea_orm::sea_query::{Expr, InsertStatement, Query};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, QueryResult, Statement};
use serde_json::Value as Json;
use uuid::Uuid;

use super::wakeups::{Due, QueueKey};
use crate::clock::uuid_at;
use crate::domain::event::{DeliveryState, EventType};
use crate::domain::id::OrganizationId;
use crate::traces::{self, Context};

/// The subscriptions and their event types. Event types that a newer version wrote are kept unchanged: a
/// subscription that this version cannot read gets no events, and does not affect the others.
#[derive(Debug, Default)]
pub struct Subscribers(Vec<(Uuid, Json)>);

impl Subscribers {
    /// Whether there are no subscriptions.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The subscriptions to this event.
    fn of(&self, event: EventType) -> impl Iterator<Item = Uuid> {
        let wants = move |types: &Json| {
            types.as_array().is_some_and(|types| types.iter().any(|type_| type_ == event.as_str()))
        };
        self.0.iter().filter(move |(_, types)| wants(types)).map(|(id, _)| *id)
    }

    /// The organization's current subscriptions, read from PostgreSQL.
    pub(super) async fn now(
        transaction: &impl ConnectionTrait,
        organization: OrganizationId,
    ) -> Result<Subscribers, DbErr> {
        static NOW: LazyLock<String> = LazyLock::new(|| format!("select {SUBSCRIBERS_POSTGRES}"));
        let values = [organization.uuid().into()];
        let statement = Statement::from_sql_and_values(DbBackend::Postgres, NOW.as_str(), values);
        let row = transaction.query_one_raw(statement).await?;
        row.as_ref().map_or_else(|| Ok(Subscribers::default()), subscribers_in)
    }

    /// A single subscription, for this event even if it does not subscribe to it.
    #[must_use]
    pub fn only(subscription: Uuid, event: EventType) -> Subscribers {
        Subscribers(vec![(subscription, Json::from(vec![event.as_str()]))])
    }
}

/// The organization's subscriptions and their events, including paused ones, whose deliveries wait. A column
/// of the statement that opens a change, so that reading them costs no round trip.
pub(super) const SUBSCRIBERS_POSTGRES: &str = "\
(select json_agg(json_build_array(s.id, s.event_types))::text from webhook_subscriptions s
 where s.organization_id = $1) as subscribers";

/// The same column for SQLite.
pub(super) const SUBSCRIBERS_SQLITE: &str = "\
(select json_group_array(json_array(lower(hex(s.id)), json(s.event_types))) from webhook_subscriptions s
 where s.organization_id = $1) as subscribers";

/// Reads that column.
pub(super) fn subscribers_in(row: &QueryResult) -> Result<Subscribers, DbErr> {
    let Some(text) = row.try_get::<Option<String>>("", "subscribers")? else {
        return Ok(Subscribers::default());
    };
    serde_json::from_str(&text).map(Subscribers).map_err(|error| DbErr::Type(error.to_string()))
}

/// One change's events, all with the same bytes, for every subscription that wants them.
pub(super) struct Outgoing {
    organization: Uuid,
    at: i64,
    load: Option<Uuid>,
    payload: Uuid,
    body: Bytes,
    /// The span of the request that wrote it, if that is traced.
    change: Option<Context>,
    /// One delivery per subscription.
    pub(super) fresh: Vec<Due>,
}

impl Outgoing {
    /// Deliveries of these events, all with the same bytes, to every subscription that wants them; created by
    /// a write of the organization at its moment.
    pub(super) fn to(
        subscribers: &Subscribers,
        events: &[EventType],
        (organization, at): (OrganizationId, i64),
        load: Option<Uuid>,
        body: Vec<u8>,
    ) -> Outgoing {
        let organization = organization.uuid();
        let (body, change) = (Bytes::from(body), traces::context());
        let fresh = (events.iter())
            .flat_map(|event| subscribers.of(*event).map(move |subscription| (*event, subscription)))
            .map(|(event, subscription)| Due {
                queue: QueueKey { organization, subscription },
                delivery: uuid_at(at),
                due_at: at,
                tries: 0,
                event_type: event.as_str().to_owned(),
                body: body.clone(),
                change,
            })
            .collect();
        Outgoing { organization, at, load, payload: uuid_at(at), body, change, fresh }
    }
}

/// The most rows per statement: both backends bound the number of its values.
const MOST: usize = 1_000;

/// The statements that write these events: their bytes, the log, and the queue; three statements, unless
/// there are very many rows.
pub(super) fn inserts<'a>(events: impl Iterator<Item = &'a Outgoing>) -> Vec<InsertStatement> {
    let events: Vec<_> = events.collect();
    let deliveries: Vec<_> =
        events.iter().flat_map(|event| event.fresh.iter().map(move |due| (*event, due))).collect();
    let payloads = events.chunks(MOST).map(payloads);
    payloads.chain(deliveries.chunks(MOST).flat_map(|some| [log(some), queue(some)])).collect()
}

fn payloads(events: &[&Outgoing]) -> InsertStatement {
    let mut insert = Query::insert();
    insert.into_table("webhook_payloads").columns(["organization_id", "id", "body", "trace_context"]);
    for event in events {
        insert.values_panic([
            event.organization.into(),
            event.payload.into(),
            event.body.to_vec().into(),
            Expr::val(event.change.map(Context::to_bytes)),
        ]);
    }
    insert
}

fn log(deliveries: &[(&Outgoing, &Due)]) -> InsertStatement {
    let mut insert = Query::insert();
    insert.into_table("webhook_deliveries").columns([
        "organization_id",
        "id",
        "subscription_id",
        "payload_id",
        "event_type",
        "load_id",
        "state",
        "attempts",
        "created_at",
    ]);
    for (event, due) in deliveries {
        insert.values_panic([
            event.organization.into(),
            due.delivery.into(),
            due.queue.subscription.into(),
            event.payload.into(),
            due.event_type.as_str().into(),
            Expr::val(event.load),
            DeliveryState::Pending.as_str().into(),
            Json::Array(Vec::new()).into(),
            event.at.into(),
        ]);
    }
    insert
}

fn queue(deliveries: &[(&Outgoing, &Due)]) -> InsertStatement {
    let mut insert = Query::insert();
    insert.into_table("webhook_queue").columns([
        "organization_id",
        "subscription_id",
        "due_at",
        "delivery_id",
        "payload_id",
        "event_type",
        "tries",
    ]);
    for (event, due) in deliveries {
        insert.values_panic([
            event.organization.into(),
            due.queue.subscription.into(),
            due.due_at.into(),
            due.delivery.into(),
            event.payload.into(),
            due.event_type.as_str().into(),
            0_i32.into(),
        ]);
    }
    insert
}
