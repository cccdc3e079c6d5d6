//! One attempt: started in its place, and what its end means for the delivery and its lane.

use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::Arc;

use futures::FutureExt;
use tokio::sync::mpsc::UnboundedSender;
use tokio::time::{Instant, timeout};

use super::conductor::{Conductor, Message};
use super::destination::Destination;
use super::places::{Place, SLOW};
use super::serving::Left;
use crate::app::App;
use crate::domain::id::DeliveryId;
use crate::store::queue::{Due, Report, Then};
use crate::webhooks::{Attempt, ErrorClass, Outcome, Outgoing};

/// An attempt that ended.
pub(super) struct Sent {
    due: Due,
    began_ms: i64,
    attempt: Attempt,
    place: Place,
    host: Arc<str>,
}

/// An attempt under way. It ends with a message, whatever happens to it: its place and its delivery wait for that.
struct Underway {
    app: App,
    conductor: UnboundedSender<Message>,
    due: Due,
    to: Arc<Destination>,
    began_ms: i64,
    place: Place,
}

impl Conductor {
    pub(super) fn start_attempt(&self, due: Due, to: Arc<Destination>, place: Place) {
        let (app, conductor) = (self.app.clone(), self.me.clone());
        let began_ms = app.clock.now();
        // No task of the node: it is this attempt, and its end is told.
        tokio::spawn(Underway { app, conductor, due, to, began_ms, place }.run());
    }

    pub(super) fn sent(&mut self, sent: Sent, now: Instant) {
        let Sent { due, began_ms, attempt, place, host } = sent;
        self.places.leave(place, due.lane.organization);
        self.line.recall(due.lane.organization);
        self.leave_host(&host, due.lane, Left::Ended(place));
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

impl Underway {
    async fn run(mut self) {
        let ended = AssertUnwindSafe(self.send()).catch_unwind().await;
        let attempt = ended.unwrap_or_else(|_panic| {
            // The panic itself is on stderr; which delivery it was, only we know.
            slog::error!(self.app.telemetry.log(), "an attempt to deliver a webhook panicked";
                "delivery" => DeliveryId::from_uuid(self.due.delivery).to_string());
            let outcome = Outcome::Failed { class: ErrorClass::Internal, status: None, retry_after_ms: None };
            Attempt { outcome, duration_ms: 0 }
        });
        let Underway { conductor, due, to, began_ms, place, .. } = self;
        let host = to.host.clone();
        // A conductor that has stopped leaves the rest to others.
        let _told = conductor.send(Message::Sent(Box::new(Sent { due, began_ms, attempt, place, host })));
    }

    async fn send(&mut self) -> Attempt {
        let outgoing = Outgoing {
            delivery: DeliveryId::from_uuid(self.due.delivery),
            event: self.due.event_type.clone(),
            body: self.due.body.clone(),
        };
        let mut sending = pin!(self.app.sender.send(&self.to.endpoint, &outgoing, self.began_ms));
        match timeout(SLOW, &mut sending).await {
            Ok(attempt) => attempt,
            Err(_elapsed) => {
                // As above.
                let _told =
                    self.conductor.send(Message::Lingers(self.due.lane, self.place, self.to.host.clone()));
                self.place = Place::Lingering;
                sending.await
            }
        }
    }
}
