//! The request log, and what refused requests may cost.

use serde::Deserialize;

use super::{ConfigError, or};
use crate::store::request_bounds::Kept;

/// The `[requests]` section.
#[derive(Debug, Clone, Default, clap::Args, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RequestFlags {
    /// Refused requests a minute of one client address or API client; beyond them the response is 429 and they
    /// are only counted [default: 600]
    #[arg(long, global = true, env = "TRAILFLOW_REFUSALS_PER_MINUTE", value_name = "N")]
    pub refusals_per_minute: Option<u32>,
    /// Requests without a valid key that can be looked up, the newest [default: 100000]
    #[arg(long, global = true, env = "TRAILFLOW_KEPT_REFUSALS", value_name = "N")]
    pub kept_refusals: Option<u64>,
    /// Requests that can be looked up, the newest of the last 30 days [default: 20000000]
    #[arg(long, global = true, env = "TRAILFLOW_KEPT_REQUESTS", value_name = "N")]
    pub kept_requests: Option<u64>,
}

/// The request log, and what refused requests may cost, checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestSettings {
    /// Refused requests a minute that are logged one by one.
    pub refusals_per_minute: u32,
    /// How much of the log is kept.
    pub kept: Kept,
}

impl RequestFlags {
    pub(super) fn or(self, other: Self) -> Self {
        or!(self, other, refusals_per_minute, kept_refusals, kept_requests)
    }

    pub(super) fn settle(self) -> Result<RequestSettings, ConfigError> {
        let kept = Kept::default();
        let refusals_per_minute = self.refusals_per_minute.unwrap_or(600);
        if refusals_per_minute == 0 {
            return Err(ConfigError("TRAILFLOW_REFUSALS_PER_MINUTE must be at least 1".to_owned()));
        }
        Ok(RequestSettings {
            refusals_per_minute,
            kept: Kept {
                requests: self.kept_requests.unwrap_or(kept.requests),
                keyless: self.kept_refusals.unwrap_or(kept.keyless),
            },
        })
    }
}
