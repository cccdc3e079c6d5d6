//! What the server tells its operators: one log line a request, and metrics. Every metric is in
//! `deploy/monitoring/METRICS.md`, which `trailflow metrics` writes.

mod audit;
mod build;
mod database;
mod json_lines;
pub mod list;
pub mod log;
mod mail;
mod metrics;
mod partners;
mod passwords;
mod registered;
mod requests;
mod tasks;
mod text_lines;
mod traces;
mod unread;
mod unreadable;
mod webhooks;

use std::fmt::Display;
use std::sync::atomic::{AtomicU64, Ordering};

use slog::Logger;

use crate::batcher::BatchStatus;
use crate::domain::refusal::RefusalCause;
use crate::http::{RequestLine, UnreadStatus};
use crate::limits::Status;
use crate::secrets::passwords::Measures;
use crate::store::PoolStatus;
use crate::tasks::TaskStatus;
use crate::traces::Traces;
pub use audit::AuditMetrics;
pub use build::Build;
pub use mail::MailMetrics;
pub use metrics::Metrics;
pub use partners::PartnerMetrics;
use requests::RequestLabels;
use unreadable::Unreadable;
pub use webhooks::{AttemptEnded, WebhookMetrics};

/// The log and the metrics of a running server.
pub struct Telemetry {
    log: Logger,
    metrics: Metrics,
    unreadable: Unreadable,
    /// Refused requests that were not kept in the request log since that was last logged.
    muted: AtomicU64,
    traces: Traces,
    witness: Option<Box<Witness>>,
}

/// Somebody who sees every finished request, with the surface that answered it.
type Witness = dyn Fn(&'static str, &RequestLine<'_>) + Send + Sync;

impl Telemetry {
    /// Telemetry that logs here.
    #[must_use]
    pub fn new(log: Logger) -> Self {
        Telemetry {
            log,
            metrics: Metrics::default(),
            unreadable: Unreadable::default(),
            muted: AtomicU64::new(0),
            traces: Traces::default(),
            witness: None,
        }
    }

    /// The same, with somebody who sees every finished request: the tests judge all answers by the contract.
    #[must_use]
    pub fn watched_by(
        self,
        witness: impl Fn(&'static str, &RequestLine<'_>) + Send + Sync + 'static,
    ) -> Self {
        Telemetry { witness: Some(Box::new(witness)), ..self }
    }

    /// The same, which also tells how many lines the log has dropped.
    #[must_use]
    pub fn with_dropped_lines(mut self, dropped: log::Dropped) -> Self {
        self.metrics.register_dropped_lines(dropped);
        self
    }

    /// The same, which also keeps traces.
    #[must_use]
    pub fn with_traces(self, traces: Traces) -> Self {
        Telemetry { traces, ..self }
    }

    /// Where traces go.
    #[must_use]
    pub fn traces(&self) -> &Traces {
        &self.traces
    }

    /// The log, for what is not about one request.
    pub fn log(&self) -> &Logger {
        &self.log
    }

    /// What is measured of webhooks.
    pub fn webhooks(&self) -> &WebhookMetrics {
        self.metrics.webhooks()
    }

    /// What is measured of mail.
    pub fn mail(&self) -> &MailMetrics {
        self.metrics.mail()
    }

    /// What is measured of single organizations.
    pub fn partners(&self) -> &PartnerMetrics {
        self.metrics.partners()
    }

    /// Shows an outcome of requests from the first scrape on, at 0. Those of the contracts are shown already.
    pub fn expect(&self, surface: &'static str, operation: &'static str, status: u16, code: &'static str) {
        self.metrics.expect(RequestLabels { surface, operation, status, code });
    }

    /// Takes over how the database's connections are, and the batches that go there and to Redis.
    pub fn set_database(&self, pools: &[PoolStatus], batches: impl IntoIterator<Item = BatchStatus>) {
        self.metrics.set_database(pools, batches);
    }

    /// Takes over how old the newest successful look at access is, in seconds.
    pub fn set_directory_age(&self, seconds: f64) {
        self.metrics.set_directory_age(seconds);
    }

    /// Takes over whether new requests should be sent here.
    pub fn set_ready(&self, is_ready: bool) {
        self.metrics.set_ready(is_ready);
    }

    /// Takes over when the process began, in Unix milliseconds.
    pub fn set_started(&self, at: i64) {
        self.metrics.set_started(at);
    }

    /// Counts a row that this version cannot read.
    pub fn count_unreadable(&self, table: &'static str) {
        self.metrics.count_unreadable(table);
    }

    /// What is measured of the portal's passwords.
    #[must_use]
    pub fn passwords(&self) -> Measures {
        self.metrics.passwords()
    }

    /// What is told of the audit chain.
    pub fn audit(&self) -> &AuditMetrics {
        self.metrics.audit()
    }

    /// The metrics in the Prometheus text format.
    #[must_use]
    pub fn render(&self, limits: &Status) -> String {
        self.metrics.set_traces(self.traces.status());
        self.metrics.render(limits)
    }

    /// Takes over what the background tasks are doing.
    pub fn set_tasks(&self, tasks: &[TaskStatus]) {
        self.metrics.set_tasks(tasks);
    }

    /// Takes over what waits to be read.
    pub fn set_unread(&self, status: UnreadStatus) {
        self.metrics.set_unread(status);
    }

    /// Counts requests that could not be kept in the request log.
    pub fn count_unlogged(&self, requests: u64) {
        self.metrics.count_unlogged(requests);
    }

    /// Counts a row that holds what this version cannot read, and logs it if that was not noticed before.
    /// `row` names the row and its version, `what` is the value.
    pub fn note_unreadable(&self, table: &'static str, row: &dyn Display, what: &str) {
        self.metrics.count_unreadable(table);
        if self.unreadable.is_news(table, row, what) {
            slog::warn!(self.log, "a row holds what this version cannot read; a newer one may have written it";
                "table" => table, "row" => row.to_string(), "value" => what.escape_debug().take(80).collect::<String>());
        }
    }

    /// What was read of a row for a list; a row that cannot be read is noted and left out.
    pub fn readable<T>(&self, table: &'static str, row: &dyn Display, read: crate::Result<T>) -> Option<T> {
        read.inspect_err(|error| self.note_unreadable(table, row, error.cause().unwrap_or_default())).ok()
    }

    /// Counts requests without a valid key that are beyond the bound of a node's request log. Their lines in the program's
    /// log are written by then.
    pub fn count_muted(&self, requests: u64) {
        self.metrics.count_muted(requests);
        self.muted.fetch_add(requests, Ordering::Relaxed);
    }

    /// Logs how many refused requests were not kept in the request log since the last time, if there were any.
    pub fn log_muted(&self) {
        let muted = self.muted.swap(0, Ordering::Relaxed);
        if muted > 0 {
            slog::warn!(self.log, "refused requests beyond the bound of their address, API client or node"; "count" => muted);
        }
    }

    /// Records a finished request: counts it, and writes its one log line.
    pub fn observe(&self, surface: &'static str, line: &RequestLine<'_>) {
        self.metrics.observe(surface, line);
        if let Some(witness) = &self.witness {
            witness(surface, line);
        }
        if line.muted {
            self.muted.fetch_add(1, Ordering::Relaxed);
            return;
        }
        let (key, organization) = match line.caller {
            Some(caller) => (&*caller.key, caller.organization.as_deref().unwrap_or("-")),
            None => ("-", "-"),
        };
        let code = line.code.unwrap_or("-");
        let refusal = line.refusal.map_or("-", RefusalCause::as_str);
        let micros = u64::try_from(line.duration.as_micros()).unwrap_or(u64::MAX);
        // Borrowed fields: this is written for every request.
        macro_rules! write_line {
            ($level:ident, $($more:tt)*) => {
                slog::$level!(self.log, "request"; "surface" => surface, "request_id" => line.request_id,
                    "operation" => line.operation, "method" => line.method, "path" => line.path, "status" => line.status, "code" => code, "micros" => micros,
                    "key" => key, "organization" => organization, "refusal" => refusal, $($more)*)
            };
        }
        if line.status >= 500 || !line.documented {
            let cause = line.cause.unwrap_or("-");
            write_line!(error, "documented" => line.documented, "cause" => cause);
        } else if let Some(cause) = line.cause {
            // The partner is told less than this.
            write_line!(info, "cause" => cause);
        } else {
            write_line!(info, "replayed" => line.replayed);
        }
    }
}
