//! When one integration is in trouble: `partners` of `deploy/monitoring/slo.yaml`, as it is read. The generator of the
//! alert rules, in `guard/`, reads it by this file too, so that rules and judgement cannot differ.

use serde::Deserialize;

/// When there is trouble.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    /// Requests refused although the secret of their key matched.
    pub refused: Counted,
    /// Minutes with requests beyond the limit of their key.
    pub rate_limited: Minutes,
    /// Responses that are server errors.
    pub server_errors: CountedMinutes,
    /// Attempts to deliver that failed while none succeeded.
    pub deliveries_failing: Counted,
    /// Deliveries that were given up.
    pub deliveries_parked: Counted,
    /// No request for longer than is usual.
    pub quiet: Quiet,
    /// Requests to operations that end soon.
    pub deprecated: Deprecated,
}

/// So many, in so many minutes.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counted {
    /// The minutes that are looked at.
    pub window_minutes: i64,
    /// From so many on.
    pub least: i64,
}

/// In so many of so many minutes.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Minutes {
    /// The minutes that are looked at.
    pub window_minutes: i64,
    /// From so many of them on.
    pub least_minutes: usize,
}

/// So many, in at least so many of so many minutes.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountedMinutes {
    /// The minutes that are looked at.
    pub window_minutes: i64,
    /// From so many on.
    pub least: i64,
    /// And in so many of the minutes.
    pub least_minutes: usize,
}

/// No request for so many times the gap that is usual at this hour.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quiet {
    /// So many times.
    pub factor: i64,
    /// The percentile of gaps that is usual.
    pub percentile: u32,
    /// The days whose gaps are looked at.
    pub over_days: i64,
    /// Nothing is usual before so many days.
    pub history_days: i64,
    /// For no less than so many minutes.
    pub least_minutes: i64,
}

/// Requests to operations whose sunset is near.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deprecated {
    /// The minutes that are looked at.
    pub window_minutes: i64,
    /// From so many on.
    pub least: i64,
    /// So near is the sunset.
    pub before_sunset_days: i64,
}
