//! What is kept of organizations that are closed.

use super::ConfigError;
use super::declare::{set, settings};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

settings! {
    /// The `[organizations]` section.
    ["organizations"] OrganizationFlags
    /// Days for which the freight of a closed organization is kept, so that it can be exported, from 1 to 3650
    closed_freight_days: u16 = "TRAILFLOW_CLOSED_FREIGHT_DAYS" "DAYS";
}

/// What is kept of closed organizations, checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrganizationSettings {
    /// How long their freight is kept, in milliseconds.
    pub closed_freight_ms: i64,
}

impl OrganizationFlags {
    pub(super) fn settle(self) -> Result<OrganizationSettings, ConfigError> {
        let days = set(self.closed_freight_days);
        if !(1..=3650).contains(&days) {
            let name = "TRAILFLOW_CLOSED_FREIGHT_DAYS";
            return Err(ConfigError(format!("{name} must be a number from 1 to 3650, not {days}")));
        }
        Ok(OrganizationSettings { closed_freight_ms: i64::from(days) * DAY_MS })
    }
}
