//! When one integration is in trouble: `partners` of `deploy/monitoring/slo.yaml`, compiled in.

use std::sync::LazyLock;

use serde::Deserialize;

const FILE: &str = include_str!("../../../deploy/monitoring/slo.yaml");

/// When there is trouble. The file says what each number means.
#[derive(Debug, Clone, Deserialize)]
#[expect(missing_docs, reason = "the file says what each number means")]
pub struct Thresholds {
    pub refused: Counted,
    pub rate_limited: Minutes,
    pub server_errors: CountedMinutes,
    pub deliveries_failing: Counted,
    pub deliveries_parked: Counted,
    pub quiet: Quiet,
    pub deprecated: Deprecated,
}

/// So many, in so many minutes.
#[derive(Debug, Clone, Copy, Deserialize)]
#[expect(missing_docs, reason = "as above")]
pub struct Counted {
    pub window_minutes: i64,
    pub least: i64,
}

/// In so many of so many minutes.
#[derive(Debug, Clone, Copy, Deserialize)]
#[expect(missing_docs, reason = "as above")]
pub struct Minutes {
    pub window_minutes: i64,
    pub least_minutes: usize,
}

/// So many, in at least so many of so many minutes.
#[derive(Debug, Clone, Copy, Deserialize)]
#[expect(missing_docs, reason = "as above")]
pub struct CountedMinutes {
    pub window_minutes: i64,
    pub least: i64,
    pub least_minutes: usize,
}

/// No request for longer than is usual.
#[derive(Debug, Clone, Copy, Deserialize)]
#[expect(missing_docs, reason = "as above")]
pub struct Quiet {
    pub factor: i64,
    pub percentile: u32,
    pub over_days: i64,
    pub history_days: i64,
    pub least_minutes: i64,
}

/// Requests to operations that end soon.
#[derive(Debug, Clone, Copy, Deserialize)]
#[expect(missing_docs, reason = "as above")]
pub struct Deprecated {
    pub window_minutes: i64,
    pub least: i64,
    pub before_sunset_days: i64,
}

/// The thresholds of this version.
#[must_use]
pub fn thresholds() -> &'static Thresholds {
    #[derive(Deserialize)]
    struct Slo {
        partners: Thresholds,
    }
    static THRESHOLDS: LazyLock<Thresholds> = LazyLock::new(|| {
        let slo: Slo = serde_yaml_ng::from_str(FILE).expect("deploy/monitoring/slo.yaml can be read");
        slo.partners
    });
    &THRESHOLDS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_can_be_read() {
        let Thresholds { refused, quiet, .. } = thresholds();
        assert!(refused.least > 0 && quiet.factor > 1 && quiet.over_days >= quiet.history_days);
    }
}
