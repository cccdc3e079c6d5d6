//! Organization access states, key modes and scopes, and which of them let a request pass.

use std::fmt;
use std::str::FromStr;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];

            /// The word on the wire and in the database.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = UnknownWord;
            fn from_str(text: &str) -> Result<Self, UnknownWord> {
                match text { $($text => Ok($name::$variant),)* _ => Err(UnknownWord) }
            }
        }
    };
}

/// The text is none of the words of its kind.
#[derive(Debug, thiserror::Error)]
#[error("not a known value")]
pub struct UnknownWord;

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
