//! Organization access states, key modes and scopes, and which of them let a request pass.

use super::words::words;

words! {
    /// How far Trailflow has opened the Partner API to an organization.
    AccessState {
        /// Not approved yet: no key works.
        NotEnabled = "NOT_ENABLED",
        /// Test keys work.
        TestEnabled = "TEST_ENABLED",
        /// Test and live keys work.
        LiveEnabled = "LIVE_ENABLED",
        /// Every key is blocked until access is restored.
        Disabled = "DISABLED",
    }
}

words! {
    /// Whether a key is for validation or for production traffic.
    KeyMode {
        /// For setup, UAT and validation.
        Test = "TEST",
        /// For approved production traffic; issued by staff only.
        Live = "LIVE",
    }
}

words! {
    /// What a key may do.
    Scope {
        /// Read loads.
        LoadsRead = "loads:read",
        /// Create and change loads.
        LoadsWrite = "loads:write",
        /// Read customers.
        CustomersRead = "customers:read",
        /// Read carriers.
        CarriersRead = "carriers:read",
        /// Follow tracking.
        TrackingRead = "tracking:read",
        /// Manage webhook subscriptions.
        WebhooksManage = "webhooks:manage",
    }
}

impl AccessState {
    /// What a stored word opens. A word that a newer version wrote opens nothing here.
    #[must_use]
    pub fn of_stored(word: &str) -> Self {
        word.parse().unwrap_or(Self::Disabled)
    }
}

/// Why an organization's state refuses a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Access was never enabled.
    NotEnabled,
    /// A live key, but only test access.
    LiveNotEnabled,
    /// Access is disabled.
    Disabled,
}

/// Whether a key of this mode may pass in this state: the access table of the API, cell by cell.
///
/// # Errors
/// The refusal that the caller is told.
pub const fn check(state: AccessState, mode: KeyMode) -> Result<(), Refusal> {
    match (state, mode) {
        (AccessState::NotEnabled, _) => Err(Refusal::NotEnabled),
        (AccessState::TestEnabled, KeyMode::Live) => Err(Refusal::LiveNotEnabled),
        (AccessState::TestEnabled, KeyMode::Test) | (AccessState::LiveEnabled, _) => Ok(()),
        (AccessState::Disabled, _) => Err(Refusal::Disabled),
    }
}
