//! Log and metrics.

use std::sync::Arc;

use slog::{info, warn};
use uuid::Uuid;

use super::complaints::Complaints;
use crate::dispatch::core::{Attempted, Note};
use crate::domain::id::{DeliveryId, WebhookId};
use crate::domain::outcome::DeliveryOutcome;
use crate::requests::RequestLog;
use crate::store::queue::{QueueKey, Unreadable};
use crate::telemetry::{AttemptEnded, Telemetry};

/// Logs and counts what the core notes.
pub struct Notes {
    telemetry: Arc<Telemetry>,
    requests: Arc<RequestLog>,
    complaints: Complaints,
}

impl Notes {
    pub fn new(telemetry: Arc<Telemetry>, requests: Arc<RequestLog>) -> Self {
        Notes { telemetry, requests, complaints: Complaints::default() }
    }

    pub fn take(&mut self, note: Note) {
        let (log, webhooks) = (self.telemetry.log(), self.telemetry.webhooks());
        match note {
            Note::Attempted(attempted) => self.count(attempted),
            Note::QueueIs { oldest_age_ms, waiting, owned } => {
                webhooks.queue_is(oldest_age_ms, waiting, owned)
            }
            Note::DepthIs(depth) => webhooks.depth_is(depth),
            Note::Unreadable(unreadable) => self.complain(&unreadable),
            Note::Unusable(queue, cause) => self.complain_of_secret(queue, &cause),
            Note::Usable(queue) => self.settle(&[queue.organization, queue.subscription]),
            Note::CannotDispatch(cause) => warn!(log, "cannot dispatch webhooks"; "cause" => cause),
            Note::DispatchesAgain => info!(log, "webhooks are dispatched again"),
            Note::QueuesLost => {
                webhooks.lease_is_lost();
                warn!(log, "webhook queues were lost, because the database was not reached in time");
            }
        }
    }

    fn count(&self, attempted: Attempted) {
        let Attempted { queue, delivery, error, parked, duration_ms, delay_ms, at } = attempted;
        let delivery = DeliveryId::from_uuid(delivery);
        self.telemetry.webhooks().attempted(AttemptEnded { delivery, error, duration_ms, delay_ms });
        let outcome = if error.is_some() { DeliveryOutcome::Failed } else { DeliveryOutcome::Delivered };
        for outcome in [Some(outcome), parked.then_some(DeliveryOutcome::Parked)].into_iter().flatten() {
            self.telemetry.partners().attempted(queue.organization, outcome);
            self.requests.count_delivery(queue.organization, outcome, at);
        }
    }

    fn settle(&mut self, rows: &[Uuid]) {
        rows.iter().for_each(|row| self.complaints.settle(*row));
    }

    /// Counts an unreadable row each time, and logs it once.
    fn complain(&mut self, unreadable: &Unreadable) {
        let Unreadable { table, row, cause, .. } = unreadable;
        self.telemetry.count_unreadable(table);
        if self.complaints.is_new(*row, cause) {
            warn!(self.telemetry.log(), "a row cannot be read by this version and is passed over";
                "table" => table, "row" => row.to_string(), "cause" => cause);
        }
    }

    /// Likewise for a secret.
    fn complain_of_secret(&mut self, queue: QueueKey, cause: &str) {
        // Its organization could be read.
        self.settle(&[queue.organization]);
        self.telemetry.webhooks().secret_is_unusable();
        if self.complaints.is_new(queue.subscription, cause) {
            warn!(self.telemetry.log(), "a signing secret cannot be used; its subscription waits";
                "subscription" => WebhookId::from_uuid(queue.subscription).to_string(), "cause" => cause);
        }
    }
}
