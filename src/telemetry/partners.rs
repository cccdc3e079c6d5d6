//! What is measured of single organizations: bounded, whatever their number.
//!
//! So many organizations with open access have figures of their own, those that were made first; all others share the
//! label `other`. One whose access is closed leaves, and the next takes its place. Their figures are there from the moment
//! at which the node hears of them, all at 0. A request takes a read lock and adds to a number; it allocates nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric};
use prometheus_client::metrics::MetricType;
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::gauge::ConstGauge;
use uuid::Uuid;

use crate::contract::partner::policy;
use crate::domain::access::AccessState;
use crate::domain::id::OrganizationId;
use crate::domain::outcome::{DeliveryOutcome, RequestOutcome};
use crate::http::Policy;

/// Organizations with figures of their own, unless the settings say otherwise.
pub const DEFAULT_MOST: usize = 500;
/// The label of all others.
const OTHER: &str = "other";
const REQUEST_OUTCOMES: usize = RequestOutcome::ALL.len();
const DELIVERY_OUTCOMES: usize = DeliveryOutcome::ALL.len();

/// The figures of single organizations.
#[derive(Debug, Clone)]
pub struct PartnerMetrics(Arc<Partners>);

#[derive(Debug)]
struct Partners {
    deprecated: Vec<Deprecated>,
    other: PartnerFigures,
    known: RwLock<Known>,
}

#[derive(Debug)]
struct Known {
    most: usize,
    own: BTreeMap<Uuid, PartnerFigures>,
    /// Open, but beyond the bound. By id, which is by age.
    waiting: BTreeSet<Uuid>,
}

/// An operation that is on its way out.
#[derive(Debug)]
struct Deprecated {
    operation: &'static str,
    /// Until when it is served, in Unix seconds.
    sunset: i64,
}

#[derive(Debug)]
struct PartnerFigures {
    label: Box<str>,
    requests: [AtomicU64; REQUEST_OUTCOMES],
    deliveries: [AtomicU64; DELIVERY_OUTCOMES],
    deprecated: Box<[AtomicU64]>,
    last_request_s: AtomicI64,
    usual_gap_s: AtomicI64,
}

impl PartnerFigures {
    fn new(label: &str, deprecated: usize) -> Self {
        PartnerFigures {
            label: label.into(),
            requests: Default::default(),
            deliveries: Default::default(),
            deprecated: (0..deprecated).map(|_| AtomicU64::new(0)).collect(),
            last_request_s: AtomicI64::new(0),
            usual_gap_s: AtomicI64::new(0),
        }
    }
}

impl Default for PartnerMetrics {
    fn default() -> Self {
        PartnerMetrics::of(policy::ALL)
    }
}

impl PartnerMetrics {
    /// PartnerFigures, with the deprecated operations of these.
    fn of(policies: &[&'static Policy]) -> Self {
        let deprecated = policies.iter().filter_map(|policy| {
            Some(Deprecated { operation: policy.operation, sunset: policy.deprecation?.sunset_ms() / 1000 })
        });
        let deprecated: Vec<_> = deprecated.collect();
        let other = PartnerFigures::new(OTHER, deprecated.len());
        let known = Known { most: DEFAULT_MOST, own: BTreeMap::new(), waiting: BTreeSet::new() };
        PartnerMetrics(Arc::new(Partners { deprecated, other, known: RwLock::new(known) }))
    }

    /// Bounds the organizations that have figures of their own. To be said before any is heard of.
    pub fn set_most(&self, most: usize) {
        self.write(|known| known.most = most);
    }

    /// Takes over which organizations there are, and whether their access is open.
    pub fn follow(&self, organizations: &[(Uuid, AccessState)]) {
        self.write(|known| {
            organizations.iter().for_each(|(id, state)| known.take_over(*id, *state, &self.0))
        });
    }

    /// Counts a request of an organization, whose key's secret matched.
    pub fn requested(&self, organization: Uuid, outcome: RequestOutcome) {
        self.with(organization, |figures| add(&figures.requests, outcome as usize));
    }

    /// Counts a request to a deprecated operation, likewise.
    pub fn requested_deprecated(&self, organization: Uuid, operation: &str) {
        let at = self.0.deprecated.iter().position(|deprecated| deprecated.operation == operation);
        let Some(at) = at else { return };
        self.with(organization, |figures| add(&figures.deprecated, at));
    }

    /// Counts an attempt to deliver.
    pub fn attempted(&self, organization: Uuid, outcome: DeliveryOutcome) {
        self.with(organization, |figures| add(&figures.deliveries, outcome as usize));
    }

    /// Keeps when an organization sent its last request, and how long it usually sends none, both in seconds.
    pub fn rhythm_is(&self, organization: Uuid, last_request_s: i64, usual_gap_s: i64) {
        let known = self.0.known.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(figures) = known.own.get(&organization) {
            figures.last_request_s.store(last_request_s, Ordering::Relaxed);
            figures.usual_gap_s.store(usual_gap_s, Ordering::Relaxed);
        }
    }

    fn with(&self, organization: Uuid, act: impl FnOnce(&PartnerFigures)) {
        let known = self.0.known.read().unwrap_or_else(PoisonError::into_inner);
        act(known.own.get(&organization).unwrap_or(&self.0.other));
    }

    fn write(&self, act: impl FnOnce(&mut Known)) {
        act(&mut self.0.known.write().unwrap_or_else(PoisonError::into_inner));
    }
}

fn add(numbers: &[AtomicU64], at: usize) {
    if let Some(number) = numbers.get(at) {
        number.fetch_add(1, Ordering::Relaxed);
    }
}

impl Known {
    fn take_over(&mut self, id: Uuid, state: AccessState, partners: &Partners) {
        let enter = |id: Uuid| {
            let label = OrganizationId::from_uuid(id).to_string();
            PartnerFigures::new(&label, partners.deprecated.len())
        };
        match state {
            AccessState::TestEnabled | AccessState::LiveEnabled => {
                if self.own.len() < self.most {
                    self.own.entry(id).or_insert_with(|| enter(id));
                } else if !self.own.contains_key(&id) {
                    self.waiting.insert(id);
                }
            }
            AccessState::NotEnabled | AccessState::Disabled => {
                self.waiting.remove(&id);
                if self.own.remove(&id).is_some()
                    && let Some(next) = self.waiting.pop_first()
                {
                    self.own.insert(next, enter(next));
                }
            }
        }
    }

    fn all<'a>(&'a self, other: &'a PartnerFigures) -> impl Iterator<Item = &'a PartnerFigures> {
        self.own.values().chain([other])
    }
}

/// The figures as Prometheus reads them.
#[derive(Debug)]
pub(super) struct PartnerCollector(pub(super) PartnerMetrics);

impl Collector for PartnerCollector {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        let partners = &*self.0.0;
        let known = partners.known.read().unwrap_or_else(PoisonError::into_inner);
        let mut counter =
            |name, help, label: &str, words: &[&str], of: fn(&PartnerFigures) -> &[AtomicU64]| {
                let mut metric = encoder.encode_descriptor(name, help, None, MetricType::Counter)?;
                for figures in known.all(&partners.other) {
                    for (word, number) in words.iter().zip(of(figures)) {
                        let labels = [("organization", &*figures.label), (label, *word)];
                        let number = ConstCounter::new(number.load(Ordering::Relaxed));
                        number.encode(metric.encode_family(&labels)?)?;
                    }
                }
                Ok::<_, fmt::Error>(())
            };
        counter(
            "partner_requests",
            "Requests of an organization by what they came to, where the secret of the key matched.",
            "outcome",
            &RequestOutcome::ALL.iter().map(|outcome| outcome.as_str()).collect::<Vec<_>>(),
            |figures| &figures.requests,
        )?;
        counter(
            "partner_deliveries",
            "Attempts to deliver webhooks to an organization by what they came to; the last failed one of a delivery also counts as parked.",
            "outcome",
            &DeliveryOutcome::ALL.iter().map(|outcome| outcome.as_str()).collect::<Vec<_>>(),
            |figures| &figures.deliveries,
        )?;
        counter(
            "deprecated_requests",
            "Requests to deprecated operations, by organization and operation.",
            "operation",
            &partners.deprecated.iter().map(|deprecated| deprecated.operation).collect::<Vec<_>>(),
            |figures| &figures.deprecated,
        )?;
        encode_gauges(partners, &known, encoder)
    }
}

fn encode_gauges(partners: &Partners, known: &Known, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
    let mut gauge = |name, help, of: fn(&PartnerFigures) -> &AtomicI64| {
        let mut metric = encoder.encode_descriptor(name, help, None, MetricType::Gauge)?;
        for figures in known.own.values() {
            let value = ConstGauge::new(of(figures).load(Ordering::Relaxed));
            value.encode(metric.encode_family(&[("organization", &*figures.label)])?)?;
        }
        Ok::<_, fmt::Error>(())
    };
    gauge(
        "partner_last_request_timestamp_seconds",
        "When an organization last used one of its keys; 0 before the first time.",
        |figures| &figures.last_request_s,
    )?;
    gauge(
        "partner_usual_gap_seconds",
        "How long a live integration usually sends nothing at this hour; 0 while that is not known.",
        |figures| &figures.usual_gap_s,
    )?;
    let mut metric = encoder.encode_descriptor(
        "partner_organizations",
        "Organizations with open access: with figures of their own, and those that share the label other.",
        None,
        MetricType::Gauge,
    )?;
    for (figures, organizations) in [("own", known.own.len()), (OTHER, known.waiting.len())] {
        let value = ConstGauge::new(i64::try_from(organizations).unwrap_or(i64::MAX));
        value.encode(metric.encode_family(&[("figures", figures)])?)?;
    }
    let mut metric = encoder.encode_descriptor(
        "deprecated_operation_sunset_timestamp_seconds",
        "Until when a deprecated operation is served, by operation.",
        None,
        MetricType::Gauge,
    )?;
    for Deprecated { operation, sunset } in &partners.deprecated {
        ConstGauge::new(*sunset).encode(metric.encode_family(&[("operation", *operation)])?)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use prometheus_client::encoding::text::encode;
    use prometheus_client::registry::Registry;

    use super::*;
    use crate::http::Deprecation;

    fn text(partners: &PartnerMetrics) -> String {
        let mut registry = Registry::with_prefix("trailflow");
        registry.register_collector(Box::new(PartnerCollector(partners.clone())));
        let mut text = String::new();
        encode(&mut text, &registry).unwrap();
        text
    }

    fn label(id: u128) -> String {
        OrganizationId::from_uuid(Uuid::from_u128(id)).to_string()
    }

    #[test]
    fn so_many_have_figures_of_their_own_and_one_that_is_closed_leaves() {
        let partners = PartnerMetrics::of(&[]);
        partners.set_most(2);
        let open = |id: u128| (Uuid::from_u128(id), AccessState::LiveEnabled);
        partners.follow(&[open(1), open(2), open(3), open(4), (Uuid::from_u128(5), AccessState::NotEnabled)]);
        for id in [1, 1, 3, 5] {
            partners.requested(Uuid::from_u128(id), RequestOutcome::Ok);
        }
        let shown = text(&partners);
        let series = |label: &str, outcome: &str, count: u32| {
            format!(
                "trailflow_partner_requests_total{{organization=\"{label}\",outcome=\"{outcome}\"}} {count}\n"
            )
        };
        for expected in [
            series(&label(1), "ok", 2),
            series(&label(1), "server", 0),
            series(&label(2), "auth", 0),
            series("other", "ok", 2),
            "trailflow_partner_organizations{figures=\"other\"} 2\n".to_owned(),
        ] {
            assert!(shown.contains(&expected), "{expected}{shown}");
        }
        assert!(!shown.contains(&label(3)), "{shown}");
        partners.follow(&[
            (Uuid::from_u128(1), AccessState::Disabled),
            open(1),
            (Uuid::from_u128(1), AccessState::Disabled),
        ]);
        let shown = text(&partners);
        assert!(!shown.contains(&label(1)) && shown.contains(&series(&label(3), "ok", 0)), "{shown}");
    }

    #[test]
    fn requests_to_deprecated_operations_are_counted_by_organization_and_others_are_not() {
        let deprecation = Deprecation { since: "@1", sunset: "Sat, 15 Jan 2028 00:00:00 GMT", link: "<>" };
        let old: &'static Policy =
            Box::leak(Box::new(Policy { deprecation: Some(deprecation), ..policy::LIST_LOADS }));
        let partners = PartnerMetrics::of(&[old, &policy::GET_LOAD]);
        partners.follow(&[(Uuid::from_u128(1), AccessState::TestEnabled)]);
        for operation in ["listLoads", "listLoads", "getLoad"] {
            partners.requested_deprecated(Uuid::from_u128(1), operation);
        }
        let shown = text(&partners);
        let series: Vec<_> = shown.lines().filter(|line| line.starts_with("trailflow_deprecated_")).collect();
        let expected = [
            format!(
                "trailflow_deprecated_requests_total{{organization=\"{}\",operation=\"listLoads\"}} 2",
                label(1)
            ),
            "trailflow_deprecated_requests_total{organization=\"other\",operation=\"listLoads\"} 0"
                .to_owned(),
            "trailflow_deprecated_operation_sunset_timestamp_seconds{operation=\"listLoads\"} 1831507200"
                .to_owned(),
        ];
        assert_eq!(series, expected);
    }

    #[test]
    fn figures_of_ten_thousand_organizations_are_bounded() {
        let partners = PartnerMetrics::of(&[]);
        partners.set_most(1_000);
        let open: Vec<_> = (1..=10_000).map(|id| (Uuid::from_u128(id), AccessState::LiveEnabled)).collect();
        partners.follow(&open);
        let shown = text(&partners);
        assert!(shown.len() < 1_300_000, "{} bytes", shown.len());
    }
}
