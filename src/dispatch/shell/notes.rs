//! Log and metrics.

use std::sync::Arc;

use slog::{info, warn};
use uuid::Uuid;

use super::complaints::Complaints;
use crate::dispatch::core::Note;
use crate::domain::id::WebhookId;
use crate::store::queue::{QueueKey, Unreadable};
use crate::telemetry::Telemetry;

/// Logs and counts what the core notes.
pub struct Notes {
    telemetry: Arc<Telemetry>,
    complaints: Complaints,
}

impl Notes {
    pub fn new(telemetry: Arc<Telemetry>) -> Self {
        Notes { telemetry, complaints: Complaints::default() }
    }

    pub fn take(&mut self, note: Note) {
        let (log, webhooks) = (self.telemetry.log(), self.telemetry.webhooks());
        match note {
            Note::Attempted(result) => webhooks.attempted(result),
            Note::QueueIs { oldest_age_ms, waiting } => webhooks.queue_is(oldest_age_ms, waiting),
            Note::DepthIs(depth) => webhooks.depth_is(depth),
            Note::Unreadable(unreadable) => self.complain(&unreadable),
            Note::Unusable(queue, cause) => self.complain_of_secret(queue, &cause),
            Note::Usable(queue) => self.settle(&[queue.organization, queue.subscription]),
            Note::CannotDispatch(cause) => warn!(log, "cannot dispatch webhooks"; "cause" => cause),
            Note::DispatchesAgain => info!(log, "webhooks are dispatched again"),
            Note::QueuesLost => {
                warn!(log, "webhook queues were lost, because the database was not reached in time");
            }
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
