//! The outbox: events are written in the transaction of the change that they tell of, one delivery for
//! each subscription that wants them, with the exact bytes to send.

use bytes::Bytes;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ConnectionTrait, FromQueryResult};
use serde_json::Value as Json;
use uuid::Uuid;

use super::bell::{Due, LaneKey};
use super::{Tenant, Unit, internal};
use crate::clock::uuid_at;
use crate::domain::event::{DeliveryState, EventType};
use crate::error::{Error, Result};

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

impl<C: ConnectionTrait> Tenant<'_, C> {
    /// The organization's subscriptions and their events, paused ones included: theirs wait.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn listeners(&self) -> Result<Listeners> {
        #[derive(FromQueryResult)]
        struct Row {
            id: Uuid,
            event_types: Json,
        }
        let statement = self.statement(
            "select id, event_types from webhook_subscriptions where organization_id = $1",
            [self.organization.uuid().into()],
        );
        let rows = Row::find_by_statement(statement).all(self.connection).await.map_err(internal)?;
        let read = |row: Row| Ok((row.id, serde_json::from_value(row.event_types).map_err(Error::internal)?));
        Ok(Listeners(rows.into_iter().map(read).collect::<Result<_>>()?))
    }
}

impl Unit {
    /// Adds deliveries of these events, all with the same bytes, to everybody who wants them.
    pub fn emit(&mut self, listeners: &Listeners, events: &[EventType], load: Option<Uuid>, body: Vec<u8>) {
        let (organization, at) = (self.organization().uuid(), self.at());
        let payload = uuid_at(at);
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
        if fresh.is_empty() {
            return;
        }
        let mut insert = Query::insert();
        insert.into_table("webhook_payloads").columns(["organization_id", "id", "body"]).values_panic([
            organization.into(),
            payload.into(),
            body.to_vec().into(),
        ]);
        self.insert(insert);
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
        for due in &fresh {
            log.values_panic([
                organization.into(),
                due.delivery.into(),
                due.lane.subscription.into(),
                payload.into(),
                due.event_type.as_str().into(),
                Expr::val(load),
                DeliveryState::Pending.as_str().into(),
                Json::Array(Vec::new()).into(),
                at.into(),
            ]);
            queue.values_panic([
                organization.into(),
                due.lane.subscription.into(),
                due.due_at.into(),
                due.delivery.into(),
                payload.into(),
                due.event_type.as_str().into(),
                0_i32.into(),
            ]);
        }
        self.insert(log);
        self.insert(queue);
        self.rings(fresh);
    }
}
