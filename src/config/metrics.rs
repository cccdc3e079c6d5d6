//! What is measured.

use super::ConfigError;
use super::declare::{set, settings};

/// Organizations with figures of their own at most: with more, a scrape would take megabytes.
const MOST_ORGANIZATIONS: usize = 1_000;

settings! {
    /// The `[metrics]` section.
    ["metrics"] MetricFlags
    /// Organizations with metrics of their own, at most 1000; all others share the label `other`
    organizations: usize = "TRAILFLOW_METRICS_ORGANIZATIONS" "N";
}

/// What is measured, checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MetricSettings {
    /// Organizations with metrics of their own, at most.
    pub organizations: usize,
}

impl MetricFlags {
    pub(super) fn settle(self) -> Result<MetricSettings, ConfigError> {
        let organizations = set(self.organizations);
        if organizations > MOST_ORGANIZATIONS {
            return Err(ConfigError(format!(
                "TRAILFLOW_METRICS_ORGANIZATIONS must be at most {MOST_ORGANIZATIONS}"
            )));
        }
        Ok(MetricSettings { organizations })
    }
}
