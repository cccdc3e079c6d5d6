//! Counters and histograms, served at `/metrics` of the operator listener.

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;

use super::WebhookMetrics;
use crate::http::RequestLine;
use crate::limits::{Mode, Status};

/// Everything that is measured.
pub struct Metrics {
    registry: Registry,
    requests: Family<RequestLabels, Counter>,
    durations: Family<DurationLabels, Histogram>,
    replays: Counter,
    redis_up: Gauge,
    fallbacks: Gauge,
    unlogged: Counter,
    webhooks: WebhookMetrics,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RequestLabels {
    surface: &'static str,
    operation: &'static str,
    status: u16,
    code: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct DurationLabels {
    surface: &'static str,
    operation: &'static str,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("trailflow");
        let requests = Family::<RequestLabels, Counter>::default();
        registry.register("requests", "Requests answered, by operation and outcome", requests.clone());
        let durations = Family::<DurationLabels, Histogram>::new_with_constructor(|| {
            Histogram::new(exponential_buckets(0.000_25, 2.0, 16))
        });
        registry.register("request_duration_seconds", "From dispatch to answer", durations.clone());
        let replays = Counter::default();
        registry.register("replays", "Stored replies sent again", replays.clone());
        let redis_up = Gauge::default();
        registry.register(
            "limits_on_redis",
            "1 while limits are counted on Redis, 0 in this process",
            redis_up.clone(),
        );
        let fallbacks = Gauge::default();
        registry.register(
            "limits_fallbacks",
            "Calls answered in this process because Redis failed",
            fallbacks.clone(),
        );
        let unlogged = Counter::default();
        registry.register(
            "request_log_dropped",
            "Requests that support cannot look up, because the database could not keep up",
            unlogged.clone(),
        );
        let webhooks = WebhookMetrics::register(&mut registry);
        Metrics { registry, requests, durations, replays, redis_up, fallbacks, unlogged, webhooks }
    }
}

impl Metrics {
    /// What is measured of webhooks.
    pub(super) fn webhooks(&self) -> &WebhookMetrics {
        &self.webhooks
    }

    /// Counts a finished request.
    pub fn observe(&self, surface: &'static str, line: &RequestLine<'_>) {
        let operation = line.operation;
        let labels = RequestLabels { surface, operation, status: line.status, code: line.code.unwrap_or("") };
        self.requests.get_or_create(&labels).inc();
        self.durations
            .get_or_create(&DurationLabels { surface, operation })
            .observe(line.duration.as_secs_f64());
        if line.replayed {
            self.replays.inc();
        }
    }

    /// Counts requests that could not be kept in the request log.
    pub fn count_unlogged(&self, requests: u64) {
        self.unlogged.inc_by(requests);
    }

    /// The Prometheus text format.
    #[must_use]
    pub fn render(&self, limits: &Status) -> String {
        self.redis_up.set(i64::from(limits.mode == Mode::Redis));
        self.fallbacks.set(i64::try_from(limits.fallbacks).unwrap_or(i64::MAX));
        let mut text = String::new();
        // Writing to a String does not fail.
        let _written = encode(&mut text, &self.registry);
        text
    }
}
