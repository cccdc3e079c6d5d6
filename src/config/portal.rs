//! The bounds of the portal for an organization's members.

use super::ConfigError;
use super::declare::{set, settings};

settings! {
    /// The `[portal]` section.
    ["portal"] PortalFlags
    /// Test keys that an organization can have at a time before its people can make another, from 1 to 1000
    test_keys: usize = "TRAILFLOW_PORTAL_TEST_KEYS" "COUNT";
}

/// The portal's bounds, checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PortalSettings {
    /// Active test keys of an organization.
    pub test_keys: usize,
}

impl PortalFlags {
    pub(super) fn settle(self) -> Result<PortalSettings, ConfigError> {
        let test_keys = set(self.test_keys);
        if !(1..=1000).contains(&test_keys) {
            let name = "TRAILFLOW_PORTAL_TEST_KEYS";
            return Err(ConfigError(format!("{name} must be a number from 1 to 1000, not {test_keys}")));
        }
        Ok(PortalSettings { test_keys })
    }
}
