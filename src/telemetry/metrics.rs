//! Counters and histograms, served at `/metrics` of the probes' listener.

use std::sync::atomic::{AtomicU64, Ordering};

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry;
use rlimit::Resource;

use super::database::DatabaseMetrics;
use super::log::Dropped;
use super::partners::PartnerCollector;
use super::registered::registered;
use super::requests::{RequestLabels, RequestMetrics};
use super::tasks::TaskMetrics;
use super::traces::TraceMetrics;
use super::unread::UnreadMetrics;
use super::{AuditMetrics, Build, MailMetrics, PartnerMetrics, WebhookMetrics, passwords};
use crate::batcher::BatchStatus;
use crate::domain::outcome::RequestOutcome;
use crate::http::{RequestLine, UnreadStatus};
use crate::limits::{Mode, Status};
use crate::secrets::passwords::Measures;
use crate::store::PoolStatus;
use crate::tasks::TaskStatus;
use crate::traces::TraceStatus;

/// The listener whose requests are partners'.
const PARTNER: &str = "partner";
/// Tables whose rows may come from a newer version.
const TABLES: [&str; 4] = ["api_keys", "organizations", "staff_requests", "webhook_queue"];

/// Everything that is measured.
pub struct Metrics {
    registry: Registry,
    requests: RequestMetrics,
    partners: PartnerMetrics,
    redis_up: Gauge,
    fallbacks: Counter<u64, AtomicU64>,
    nodes: Gauge,
    webhooks: WebhookMetrics,
    mail: MailMetrics,
    tasks: TaskMetrics,
    traces: TraceMetrics,
    audit: AuditMetrics,
    database: DatabaseMetrics,
    directory_age: Gauge<f64, AtomicU64>,
    ready: Gauge,
    started: Gauge,
    files: Gauge,
    unlogged: Counter,
    unread: UnreadMetrics,
    unreadable: Family<TableLabels, Counter>,
    passwords: Measures,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct TableLabels {
    table: &'static str,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut all = Registry::with_prefix("trailflow");
        let partners = PartnerMetrics::default();
        all.register_collector(Box::new(PartnerCollector(partners.clone())));
        let Build { version, commit, contract, operator_contract, schema } = Build::of_this_program();
        all.register(
            "build",
            "What this node is: its version and commit, its contracts' versions, and the newest step of its schema",
            Info::new([
                ("version", version.to_owned()),
                ("commit", commit.unwrap_or("unknown").to_owned()),
                ("contract", contract.to_owned()),
                ("operator_contract", operator_contract.to_owned()),
                ("schema", schema),
            ]),
        );
        let metrics = Metrics {
            requests: RequestMetrics::register(&mut all),
            partners,
            redis_up: registered(
                &mut all,
                "limits_on_redis",
                "1 while limits are counted on Redis, 0 in this process",
            ),
            fallbacks: registered(
                &mut all,
                "limits_fallbacks",
                "Calls answered in this process because Redis failed",
            ),
            nodes: registered(
                &mut all,
                "limits_nodes",
                "Nodes that count together, as last seen; without Redis each has its share of a limit",
            ),
            webhooks: WebhookMetrics::register(&mut all),
            mail: MailMetrics::register(&mut all),
            audit: AuditMetrics::register(&mut all),
            database: DatabaseMetrics::register(&mut all),
            directory_age: registered(
                &mut all,
                "key_directory_age_seconds",
                "Since the newest successful look at keys and access; beyond a second, requests are refused",
            ),
            ready: registered(
                &mut all,
                "ready",
                "1 while this node takes new requests of partners, 0 while it drains or its database is unavailable; a worker takes none",
            ),
            started: registered(
                &mut all,
                "process_start_time_seconds",
                "When this process began, in Unix seconds",
            ),
            files: registered(
                &mut all,
                "process_max_fds",
                "Files that this process may open; every connection is one",
            ),
            unlogged: registered(
                &mut all,
                "request_log_dropped",
                "Requests that support cannot look up, because the database could not keep up",
            ),
            tasks: TaskMetrics::register(&mut all),
            traces: TraceMetrics::register(&mut all),
            unreadable: registered(
                &mut all,
                "unreadable_rows",
                "Times that a row was passed over because this version cannot read it, by table",
            ),
            unread: UnreadMetrics::register(&mut all),
            passwords: passwords::register(&mut all),
            registry: all,
        };
        for table in TABLES {
            let _shown = metrics.unreadable.get_or_create(&TableLabels { table });
        }
        metrics
    }
}

impl Metrics {
    /// What is measured of passwords.
    pub(super) fn passwords(&self) -> Measures {
        self.passwords.clone()
    }

    /// What is measured of webhooks.
    pub(super) fn webhooks(&self) -> &WebhookMetrics {
        &self.webhooks
    }

    /// What is measured of mail.
    pub(super) fn mail(&self) -> &MailMetrics {
        &self.mail
    }

    /// What is measured of single organizations.
    pub(super) fn partners(&self) -> &PartnerMetrics {
        &self.partners
    }

    pub(super) fn expect(&self, labels: RequestLabels) {
        self.requests.expect(labels);
    }

    pub(super) fn set_tasks(&self, tasks: &[TaskStatus]) {
        self.tasks.set(tasks);
    }

    pub(super) fn set_traces(&self, status: TraceStatus) {
        self.traces.set(status);
    }

    pub(super) fn set_database(&self, pools: &[PoolStatus], batches: impl IntoIterator<Item = BatchStatus>) {
        self.database.set(pools, batches);
    }

    pub(super) fn set_directory_age(&self, seconds: f64) {
        self.directory_age.set(seconds);
    }

    pub(super) fn set_ready(&self, is_ready: bool) {
        self.ready.set(is_ready.into());
    }

    pub(super) fn set_started(&self, at: i64) {
        self.started.set(at / 1000);
    }

    /// Counts a row that cannot be read.
    pub fn count_unreadable(&self, table: &'static str) {
        self.unreadable.get_or_create(&TableLabels { table }).inc();
    }

    /// Tells how many lines the log has dropped, from now on.
    pub(super) fn register_dropped_lines(&mut self, dropped: Dropped) {
        self.registry.register(
            "log_lines_dropped",
            "Lines of requests that the log dropped because nobody read standard error",
            dropped.lines,
        );
        self.registry.register(
            "log_warnings_dropped",
            "Warnings and errors that the log dropped for the same reason, after many more were kept",
            dropped.warnings,
        );
    }

    /// What is told of the audit chain.
    pub(super) fn audit(&self) -> &AuditMetrics {
        &self.audit
    }

    /// Counts a finished request. It counts for an organization where the secret of its key matched.
    pub fn observe(&self, surface: &'static str, line: &RequestLine<'_>) {
        self.requests.observe(surface, line);
        let organization = line.caller.and_then(|caller| caller.organization_id);
        if let Some(organization) = organization.filter(|_| surface == PARTNER) {
            self.partners.requested(organization, RequestOutcome::of(line.status, line.refusal));
            if line.deprecated {
                self.partners.requested_deprecated(organization, line.operation);
            }
        }
    }

    /// Counts requests that could not be kept in the request log.
    pub fn count_unlogged(&self, requests: u64) {
        self.unlogged.inc_by(requests);
    }

    /// Counts requests that are beyond a bound and therefore not kept in the request log.
    pub fn count_muted(&self, requests: u64) {
        self.requests.count_muted(requests);
    }

    /// Takes over what waits to be read.
    pub fn set_unread(&self, status: UnreadStatus) {
        self.unread.set(status);
    }

    /// The Prometheus text format.
    #[must_use]
    pub fn render(&self, limits: &Status) -> String {
        self.webhooks.tell_age();
        self.redis_up.set(i64::from(limits.mode == Mode::Redis));
        self.nodes.set(i64::from(limits.nodes));
        if let Ok((most, _)) = Resource::NOFILE.get() {
            self.files.set(i64::try_from(most).unwrap_or(i64::MAX));
        }
        // The count is kept where the limits are; here it is only shown.
        self.fallbacks.inner().store(limits.fallbacks, Ordering::Relaxed);
        let mut text = String::new();
        // Writing to a String does not fail.
        let _written = encode(&mut text, &self.registry);
        text
    }
}
