//! One attempt: started in its place, and what its end means for the delivery and its lane.

use std::pin::pin;
use std::sync::Arc;

use tokio::time::{Instant, timeout};

use super::conductor::{Conductor, Message};
use super::places::{Place, SLOW};
use crate::domain::id::DeliveryId;
use crate::store::queue::{Due, Report, Then};
use crate::webhooks::{Attempt, Endpoint, ErrorClass, Outcome, Outgoing};

/// An attempt that ended.
pub(super) struct Sent {
    due: Due,
    began_ms: i64,
    attempt: Attempt,
    place: Place,
}

impl Conductor {
    pub(super) fn start_attempt(&self, due: Due, endpoint: Arc<Endpoint>, place: Place) {
        let (app, me) = (self.app.clone(), self.me.clone());
        tokio::spawn(async move {
            let outgoing = Outgoing {
                delivery: DeliveryId::from_uuid(due.delivery),
                event: due.event_type.clone(),
                body: due.body.clone(),
            };
            let began_ms = app.clock.now();
            let mut sending = pin!(app.sender.send(&endpoint, &outgoing, began_ms));
            let in_time = timeout(SLOW, &mut sending).await;
            // A conductor that has stopped leaves the rest to others, here and below.
            let (attempt, place) = if let Ok(attempt) = in_time {
                (attempt, place)
            } else {
                let _told = me.send(Message::Lingers(due.lane, place));
                (sending.await, Place::Lingering)
            };
            let _told = me.send(Message::Sent(Box::new(Sent { due, began_ms, attempt, place })));
        });
    }

    pub(super) fn sent(&mut self, sent: Sent, now: Instant) {
        let Sent { due, began_ms, attempt, place } = sent;
        self.places.leave(place);
        let settings = &self.settings;
        let (status, error, then) = match attempt.outcome {
            Outcome::Delivered { status } => (Some(status), None, Then::Delivered),
            Outcome::Failed { class, status, retry_after_ms } => {
                let ended = began_ms + attempt.duration_ms;
                let next = settings.schedule.next(ended, due.tries, retry_after_ms, (settings.dice)());
                (status, Some(class), next.map_or(Then::Failed, Then::Again))
            }
        };
        self.app.telemetry.webhooks().attempted(error.map_or("delivered", ErrorClass::as_str));
        // With a short deadline, an attempt can time out before it lingers.
        let slow = place == Place::Lingering || error == Some(ErrorClass::Timeout);
        let most = settings.per_endpoint;
        if let Some(lane) = self.lanes.get_mut(&due.lane) {
            lane.ended(error.is_none(), slow, most, now);
        }
        let log = serde_json::json!({
            "at": began_ms,
            "durationMs": attempt.duration_ms,
            "status": status,
            "error": error.map(ErrorClass::as_str),
        });
        self.report(Report {
            lane: due.lane,
            delivery: due.delivery,
            due_at: due.due_at,
            attempt: Some(log),
            pause: status == Some(410),
            then,
            at: began_ms + attempt.duration_ms,
        });
        self.stand_in_line(due.lane);
    }
}
