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
use crate::domain::id::{OrganizationId, WebhookId};

/// Who wants to hear of what: an organization's subscriptions and their events, paused ones included,
/// because theirs wait.
#[derive(Debug, Clone, Default)]
pub(super) struct Listeners(Vec<(Uuid, Vec<String>)>);

/// The subscriptions of the organization that `{organization}` names, as one value, for the statement that
/// opens a change: so they cost no round trip of their own.
pub(super) const LISTENERS_POSTGRES: &str = "(select json_agg(json_build_array(s.id, s.event_types))::text
    from webhook_subscriptions s where s.organization_id = {organization}) as listeners";
pub(super) const LISTENERS_SQLITE: &str =
    "(select json_group_array(json_array(hex(s.id), json(s.event_types)))
    from webhook_subscriptions s where s.organization_id = {organization}) as listeners";

impl Listeners {
    /// Out of a row that has them.
    pub(super) fn read(row: &QueryResult) -> Result<Self, DbErr> {
        let Some(text) = row.try_get::<Option<String>>("", "listeners")? else { return Ok(Self::default()) };
        serde_json::from_str(&text).map(Listeners).map_err(|error| DbErr::Custom(error.to_string()))
    }

    /// The subscriptions to this event.
    fn of(&self, event: EventType) -> impl Iterator<Item = Uuid> {
        let wants = move |types: &[String]| types.iter().any(|type_| type_ == event.as_str());
        self.0.iter().filter(move |(_, types)| wants(types)).map(|(id, _)| *id)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The deliveries that one change leads to.
pub(super) struct Emitted {
    organization: Uuid,
    payload: Uuid,
    load: Option<Uuid>,
    at: i64,
    body: Bytes,
    pub(super) deliveries: Vec<Due>,
}

impl Emitted {
    /// Deliveries of these events to these subscriptions, all with the same bytes; `None` when there are
    /// none.
    pub(super) fn new(
        (organization, at): (OrganizationId, i64),
        addressed: impl Iterator<Item = (EventType, Uuid)>,
        load: Option<Uuid>,
        body: Vec<u8>,
    ) -> Option<Self> {
        let organization = organization.uuid();
        let body = Bytes::from(body);
        let deliveries: Vec<_> = addressed
            .map(|(event, subscription)| Due {
                lane: LaneKey { organization, subscription },
                delivery: uuid_at(at),
                due_at: at,
                tries: 0,
                event_type: event.as_str().to_owned(),
                body: body.clone(),
            })
            .collect();
        let emitted = Emitted { organization, payload: uuid_at(at), load, at, body, deliveries };
        (!emitted.deliveries.is_empty()).then_some(emitted)
    }
}

/// Everything that was emitted by some changes, as three statements; none for nothing.
pub(super) fn inserts<'a>(emitted: impl IntoIterator<Item = &'a Emitted>) -> Vec<InsertStatement> {
    let mut payloads = Query::insert();
    payloads.into_table("webhook_payloads").columns(["organization_id", "id", "body"]);
    let mut log = Query::insert();
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
    let mut queue = Query::insert();
    queue.into_table("webhook_queue").columns([
        "organization_id",
        "subscription_id",
        "due_at",
        "delivery_id",
        "payload_id",
        "event_type",
        "tries",
    ]);
    let mut any = false;
    for one in emitted {
        any = true;
        payloads.values_panic([one.organization.into(), one.payload.into(), one.body.to_vec().into()]);
        for due in &one.deliveries {
            log.values_panic([
                one.organization.into(),
                due.delivery.into(),
                due.lane.subscription.into(),
                one.payload.into(),
                due.event_type.as_str().into(),
                Expr::val(one.load),
                DeliveryState::Pending.as_str().into(),
                Json::Array(Vec::new()).into(),
                one.at.into(),
            ]);
            queue.values_panic([
                one.organization.into(),
                due.lane.subscription.into(),
                due.due_at.into(),
                due.delivery.into(),
                one.payload.into(),
                due.event_type.as_str().into(),
                0_i32.into(),
            ]);
        }
    }
    if any { vec![payloads, log, queue] } else { Vec::new() }
}

impl Unit {
    /// Whether anybody subscribes to anything of this organization.
    #[must_use]
    pub fn is_heard(&self) -> bool {
        !self.listeners.is_empty()
    }

    /// Emits these events of a load, all with the same bytes, to everybody who wants them.
    pub fn emit(&mut self, events: &[EventType], load: Uuid, body: Vec<u8>) {
        let listeners = &self.listeners;
        let addressed = events
            .iter()
            .flat_map(|event| listeners.of(*event).map(move |subscription| (*event, subscription)));
        let emitted = Emitted::new((self.organization(), self.at()), addressed, Some(load), body);
        self.writes.emitted.extend(emitted);
    }

    /// Emits a test event to one subscription, whatever it subscribes to.
    pub fn emit_test(&mut self, subscription: WebhookId, body: Vec<u8>) {
        let addressed = std::iter::once((EventType::WebhookTest, subscription.uuid()));
        let emitted = Emitted::new((self.organization(), self.at()), addressed, None, body);
        self.writes.emitted.extend(emitted);
    }
}
