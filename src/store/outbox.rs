//! The outbox: events are written in the transaction of the change that they tell of, one delivery for
//! each subscription that wants them, with the exact bytes to send.

use bytes::Bytes;
use sea_orm::sea_query::{Expr, InsertStatement, Query};
use sea_orm::{DbErr, QueryResult};
use serde_json::Value as Json;
use uuid::Uuid;

use super::Unit;
use super::bell::{Due, LaneKey};
use crate::clock::uuid_at;
use crate::domain::event::{DeliveryState, EventType};

/// Who wants to hear of what.
#[derive(Debug, Default)]
pub struct Listeners(Vec<(Uuid, Vec<String>)>);

impl Listeners {
    /// Whether nobody wants to hear anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The subscriptions to this event.
    fn of(&self, event: EventType) -> impl Iterator<Item = Uuid> {
        let wants = move |types: &[String]| types.iter().any(|type_| type_ == event.as_str());
        self.0.iter().filter(move |(_, types)| wants(types)).map(|(id, _)| *id)
    }

    /// The one subscription, for this event whatever it subscribes to.
    #[must_use]
    pub fn only(subscription: Uuid, event: EventType) -> Listeners {
        Listeners(vec![(subscription, vec![event.as_str().to_owned()])])
    }
}

/// The organization's subscriptions and their events, paused ones included: theirs wait. A column of
/// the statement that opens a change, so that asking for them costs no round trip.
pub(super) const LISTENERS_POSTGRES: &str = "\
(select json_agg(json_build_array(s.id, s.event_types))::text from webhook_subscriptions s
 where s.organization_id = $1) as listeners";

/// The same for SQLite.
pub(super) const LISTENERS_SQLITE: &str = "\
(select json_group_array(json_array(lower(hex(s.id)), json(s.event_types))) from webhook_subscriptions s
 where s.organization_id = $1) as listeners";

/// Reads that column.
pub(super) fn listeners_in(row: &QueryResult) -> Result<Listeners, DbErr> {
    let Some(text) = row.try_get::<Option<String>>("", "listeners")? else { return Ok(Listeners::default()) };
    serde_json::from_str(&text).map(Listeners).map_err(|error| DbErr::Type(error.to_string()))
}

/// One change's events, all with the same bytes, for everybody who wants them.
pub(super) struct Outgoing {
    organization: Uuid,
    at: i64,
    load: Option<Uuid>,
    payload: Uuid,
    body: Bytes,
    /// A delivery each.
    pub(super) fresh: Vec<Due>,
}

impl Unit {
    /// Adds deliveries of these events, all with the same bytes, to everybody who wants them.
    /// Returns the ids of the deliveries.
    pub fn emit(
        &mut self,
        listeners: &Listeners,
        events: &[EventType],
        load: Option<Uuid>,
        body: Vec<u8>,
    ) -> Vec<Uuid> {
        let (organization, at) = (self.organization().uuid(), self.at());
        let body = Bytes::from(body);
        let fresh: Vec<Due> = (events.iter())
            .flat_map(|event| listeners.of(*event).map(move |subscription| (*event, subscription)))
            .map(|(event, subscription)| Due {
                lane: LaneKey { organization, subscription },
                delivery: uuid_at(at),
                due_at: at,
                tries: 0,
                event_type: event.as_str().to_owned(),
                body: body.clone(),
            })
            .collect();
        let deliveries = fresh.iter().map(|due| due.delivery).collect();
        if !fresh.is_empty() {
            self.add_outgoing(Outgoing { organization, at, load, payload: uuid_at(at), body, fresh });
        }
        deliveries
    }
}

/// Deliveries per statement at most: both backends bound the number of values in one.
const MOST: usize = 1_000;

/// The statements that write these events: their bytes, the log, and the queue; three unless there are very
/// many.
pub(super) fn inserts<'a>(events: impl Iterator<Item = &'a Outgoing>) -> Vec<InsertStatement> {
    let mut statements = Vec::new();
    let mut rows = 0;
    for event in events {
        if statements.is_empty() || rows + event.fresh.len() > MOST {
            statements.extend(empty_inserts());
            rows = 0;
        }
        rows += event.fresh.len().max(1);
        let at = statements.len() - 3;
        if let Some([payloads, log, queue]) = statements.get_mut(at..) {
            add(event, payloads, log, queue);
        }
    }
    statements
}

fn empty_inserts() -> [InsertStatement; 3] {
    let [mut payloads, mut log, mut queue] = [Query::insert(), Query::insert(), Query::insert()];
    payloads.into_table("webhook_payloads").columns(["organization_id", "id", "body"]);
    log.into_table("webhook_deliveries").columns([
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
    queue.into_table("webhook_queue").columns([
        "organization_id",
        "subscription_id",
        "due_at",
        "delivery_id",
        "payload_id",
        "event_type",
        "tries",
    ]);
    [payloads, log, queue]
}

fn add(
    event: &Outgoing,
    payloads: &mut InsertStatement,
    log: &mut InsertStatement,
    queue: &mut InsertStatement,
) {
    payloads.values_panic([event.organization.into(), event.payload.into(), event.body.to_vec().into()]);
    for due in &event.fresh {
        log.values_panic([
            event.organization.into(),
            due.delivery.into(),
            due.lane.subscription.into(),
            event.payload.into(),
            due.event_type.as_str().into(),
            Expr::val(event.load),
            DeliveryState::Pending.as_str().into(),
            Json::Array(Vec::new()).into(),
            event.at.into(),
        ]);
        queue.values_panic([
            event.organization.into(),
            due.lane.subscription.into(),
            due.due_at.into(),
            due.delivery.into(),
            event.payload.into(),
            due.event_type.as_str().into(),
            0_i32.into(),
        ]);
    }
}
