//! The request log, and the bounds of refused requests.

use super::ConfigError;
use super::declare::{set, settings};
use crate::store::request_bounds::Kept;

settings! {
    /// The `[requests]` section.
    ["requests"] RequestFlags
    /// Refused requests a minute of one client address or API client; beyond them the response is 429 and they
    /// are only counted
    refusals_per_minute: u32 = "TRAILFLOW_REFUSALS_PER_MINUTE" "N";
    /// Requests without a valid key that can be looked up, the newest
    kept_refusals: u64 = "TRAILFLOW_KEPT_REFUSALS" "N";
    /// Requests that can be looked up, the newest of the last 30 days
    kept_requests: u64 = "TRAILFLOW_KEPT_REQUESTS" "N";
}

/// The request log, and the bounds of refused requests, checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestSettings {
    /// Refused requests per minute that are logged individually.
    pub refusals_per_minute: u32,
    /// How much of the log is kept.
    pub kept: Kept,
}

impl RequestFlags {
    pub(super) fn settle(self) -> Result<RequestSettings, ConfigError> {
        let refusals_per_minute = set(self.refusals_per_minute);
        if refusals_per_minute == 0 {
            return Err(ConfigError("TRAILFLOW_REFUSALS_PER_MINUTE must be at least 1".to_owned()));
        }
        Ok(RequestSettings {
            refusals_per_minute,
            kept: Kept { requests: set(self.kept_requests), keyless: set(self.kept_refusals) },
        })
    }
}
