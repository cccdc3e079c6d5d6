//! What is measured of requests, on every listener.
//!
//! What the contracts document is there from the first scrape, at 0: an alert sees the first failure of a kind as an
//! increase, and not as a series that came from nowhere.

use std::fmt;

use prometheus_client::encoding::{EncodeLabel, EncodeLabelSet, LabelSetEncoder};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::exemplar::HistogramWithExemplars;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::histogram::exponential_buckets;
use prometheus_client::registry::Registry;
use uuid::Uuid;

use super::registered::registered;
use crate::contract::{operator, partner};
use crate::domain::refusal::RefusalCause;
use crate::http::{Policy, RequestLine};

/// A request that takes longer than this, or fails on our side, is an example of its bucket.
const EXEMPLARY_S: f64 = 0.1;

/// Counts and latencies of requests.
pub(super) struct RequestMetrics {
    requests: Family<RequestLabels, Counter>,
    durations:
        Family<DurationLabels, HistogramWithExemplars<Exemplar>, fn() -> HistogramWithExemplars<Exemplar>>,
    replays: Counter,
    refusals: Family<RefusalLabels, Counter>,
    muted: Counter,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RefusalLabels {
    surface: &'static str,
    cause: &'static str,
}

/// An outcome of requests.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct RequestLabels {
    pub(super) surface: &'static str,
    pub(super) operation: &'static str,
    pub(super) status: u16,
    pub(super) code: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct DurationLabels {
    surface: &'static str,
    operation: &'static str,
}

/// A request by its id, which is written out only when it is looked at.
#[derive(Debug, Clone)]
struct Exemplar(Uuid);

impl EncodeLabelSet for Exemplar {
    fn encode(&self, encoder: &mut LabelSetEncoder<'_>) -> fmt::Result {
        ("request_id", format!("req_{}", self.0)).encode(encoder.encode_label())
    }
}

impl RequestMetrics {
    pub(super) fn register(all: &mut Registry) -> Self {
        let metrics = RequestMetrics {
            requests: registered(all, "requests", "Requests answered, by operation and outcome"),
            durations: Family::new_with_constructor(|| {
                // From a quarter of a millisecond to eight seconds.
                HistogramWithExemplars::new(exponential_buckets(0.000_25, 2.0, 16))
            }),
            replays: registered(all, "replays", "Stored replies sent again"),
            refusals: registered(all, "refusals", "Requests that the gate refused, by cause"),
            muted: registered(
                all,
                "refusals_muted",
                "Refused requests beyond the bound of an address, API client or node, which are not kept in the request log",
            ),
        };
        all.register(
            "request_duration_seconds",
            "From dispatch to response; slow and failed requests are its exemplars",
            metrics.durations.clone(),
        );
        for (surface, policies) in [("partner", partner::policy::ALL), ("operator", operator::policy::ALL)] {
            policies.iter().for_each(|policy| metrics.expect_documented(surface, policy));
            for cause in RefusalCause::ALL {
                let _shown =
                    metrics.refusals.get_or_create(&RefusalLabels { surface, cause: cause.as_str() });
            }
        }
        metrics
    }

    fn expect_documented(&self, surface: &'static str, policy: &'static Policy) {
        let operation = policy.operation;
        for outcome in policy.outcomes {
            let (status, codes) =
                (outcome.status, if outcome.codes.is_empty() { &[""] } else { outcome.codes });
            codes.iter().for_each(|code| self.expect(RequestLabels { surface, operation, status, code }));
        }
    }

    /// Shows an outcome that has not come about yet.
    pub(super) fn expect(&self, labels: RequestLabels) {
        let RequestLabels { surface, operation, .. } = labels;
        let _shown = self.requests.get_or_create(&labels);
        let _shown = self.durations.get_or_create(&DurationLabels { surface, operation });
    }

    /// Counts requests that are found to be beyond a bound after they were observed.
    pub(super) fn count_muted(&self, requests: u64) {
        self.muted.inc_by(requests);
    }

    /// Counts a finished request.
    pub(super) fn observe(&self, surface: &'static str, line: &RequestLine<'_>) {
        let operation = line.operation;
        let labels = RequestLabels { surface, operation, status: line.status, code: line.code.unwrap_or("") };
        self.requests.get_or_create(&labels).inc();
        let seconds = line.duration.as_secs_f64();
        let exemplar = if seconds > EXEMPLARY_S || line.status >= 500 { exemplar(line) } else { None };
        self.durations.get_or_create(&DurationLabels { surface, operation }).observe(seconds, exemplar, None);
        if let Some(cause) = line.refusal {
            self.refusals.get_or_create(&RefusalLabels { surface, cause: cause.as_str() }).inc();
        }
        if line.muted {
            self.muted.inc();
        }
        if line.replayed {
            self.replays.inc();
        }
    }
}

fn exemplar(line: &RequestLine<'_>) -> Option<Exemplar> {
    Uuid::try_parse(line.request_id.get(4..)?).ok().map(Exemplar)
}
