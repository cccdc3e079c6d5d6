//! Counters and histograms, served at `/metrics` of the probes' listener.

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;

use super::log::Dropped;
use super::registered::registered;
use super::tasks::TaskMetrics;
use super::unread::UnreadMetrics;
use super::{AuditMetrics, MailMetrics, WebhookMetrics, passwords};
use crate::http::{RequestLine, UnreadStatus};
use crate::limits::{Mode, Status};
use crate::secrets::passwords::Measures;
use crate::tasks::TaskStatus;

/// Everything that is measured.
pub struct Metrics {
    registry: Registry,
    requests: Family<RequestLabels, Counter>,
    durations: Family<DurationLabels, Histogram>,
    replays: Counter,
    deprecated: Family<DeprecatedLabels, Counter>,
    redis_up: Gauge,
    fallbacks: Gauge,
    nodes: Gauge,
    webhooks: WebhookMetrics,
    mail: MailMetrics,
    tasks: TaskMetrics,
    audit: AuditMetrics,
    unlogged: Counter,
    unread: UnreadMetrics,
    unreadable: Family<TableLabels, Counter>,
    refusals: Family<RefusalLabels, Counter>,
    muted: Counter,
    passwords: Measures,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RefusalLabels {
    surface: &'static str,
    cause: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct TableLabels {
    table: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RequestLabels {
    surface: &'static str,
    operation: &'static str,
    status: u16,
    code: &'static str,
}

/// Who still calls what is on its way out. Only deprecated operations have such a series, so there are few.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct DeprecatedLabels {
    surface: &'static str,
    operation: &'static str,
    key: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct DurationLabels {
    surface: &'static str,
    operation: &'static str,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut all = Registry::with_prefix("trailflow");
        Metrics {
            requests: registered(&mut all, "requests", "Requests answered, by operation and outcome"),
            durations: durations(&mut all),
            replays: registered(&mut all, "replays", "Stored replies sent again"),
            deprecated: registered(
                &mut all,
                "deprecated_requests",
                "Requests to deprecated operations, by API key",
            ),
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
            unlogged: registered(
                &mut all,
                "request_log_dropped",
                "Requests that support cannot look up, because the database could not keep up",
            ),
            tasks: TaskMetrics::register(&mut all),
            unreadable: registered(
                &mut all,
                "unreadable_rows",
                "Times that a row was passed over because this version cannot read it, by table",
            ),
            unread: UnreadMetrics::register(&mut all),
            refusals: registered(&mut all, "refusals", "Requests that the gate refused, by cause"),
            muted: registered(
                &mut all,
                "refusals_muted",
                "Refused requests beyond the bound of an address or API client, which are only counted",
            ),
            passwords: passwords::register(&mut all),
            registry: all,
        }
    }
}

/// From a quarter of a millisecond to eight seconds.
fn durations(all: &mut Registry) -> Family<DurationLabels, Histogram> {
    let durations = Family::<DurationLabels, Histogram>::new_with_constructor(|| {
        Histogram::new(exponential_buckets(0.000_25, 2.0, 16))
    });
    all.register("request_duration_seconds", "From dispatch to answer", durations.clone());
    durations
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

    pub(super) fn set_tasks(&self, tasks: &[TaskStatus]) {
        self.tasks.set(tasks);
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

    /// Counts a finished request.
    pub fn observe(&self, surface: &'static str, line: &RequestLine<'_>) {
        let operation = line.operation;
        let labels = RequestLabels { surface, operation, status: line.status, code: line.code.unwrap_or("") };
        self.requests.get_or_create(&labels).inc();
        self.durations
            .get_or_create(&DurationLabels { surface, operation })
            .observe(line.duration.as_secs_f64());
        if let Some(cause) = line.refusal {
            self.refusals.get_or_create(&RefusalLabels { surface, cause: cause.as_str() }).inc();
        }
        if line.muted {
            self.muted.inc();
        }
        if line.replayed {
            self.replays.inc();
        }
        if line.deprecated {
            let key = line.caller.map_or("-", |caller| &*caller.key).to_owned();
            self.deprecated.get_or_create(&DeprecatedLabels { surface, operation, key }).inc();
        }
    }

    /// Counts requests that could not be kept in the request log.
    pub fn count_unlogged(&self, requests: u64) {
        self.unlogged.inc_by(requests);
    }

    /// Takes over what waits to be read.
    pub fn set_unread(&self, status: UnreadStatus) {
        self.unread.set(status);
    }

    /// The Prometheus text format.
    #[must_use]
    pub fn render(&self, limits: &Status) -> String {
        self.redis_up.set(i64::from(limits.mode == Mode::Redis));
        self.nodes.set(i64::from(limits.nodes));
        self.fallbacks.set(i64::try_from(limits.fallbacks).unwrap_or(i64::MAX));
        let mut text = String::new();
        // Writing to a String does not fail.
        let _written = encode(&mut text, &self.registry);
        text
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::http::CallerNote;

    #[test]
    fn deprecated_operations_are_counted_by_key_and_others_are_not() {
        let metrics = Metrics::default();
        let caller = CallerNote {
            key: "key_1".into(),
            organization: None,
            id: uuid::Uuid::nil(),
            organization_id: None,
        };
        let line = |operation, deprecated| RequestLine {
            request_id: "req_1",
            operation,
            method: "GET",
            path: "/",
            status: 200,
            answer: None,
            code: None,
            documented: true,
            deprecated,
            replayed: false,
            duration: Duration::ZERO,
            caller: Some(&caller),
            refusal: None,
            muted: false,
            address: [127, 0, 0, 1].into(),
            cause: None,
        };
        metrics.observe("partner", &line("listThings", true));
        metrics.observe("partner", &line("listThings", true));
        metrics.observe("partner", &line("getThing", false));
        let text = metrics.render(&Status { mode: Mode::Local, fallbacks: 0, trips: 0, nodes: 1 });
        let series: Vec<_> =
            text.lines().filter(|line| line.starts_with("trailflow_deprecated_requests")).collect();
        let expected =
            r#"trailflow_deprecated_requests_total{surface="partner",operation="listThings",key="key_1"} 2"#;
        assert_eq!(series, [expected]);
    }
}
