//! Organization access states, key modes and scopes, and which of them let a request pass.

pub use crate::contract::operator::words::{AccessState, KeyMode, PartnerScope as Scope};

impl AccessState {
    /// The access that a stored word gives. A word that a newer version wrote gives none.
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
/// The reason, when the key may not pass.
pub const fn check(state: AccessState, mode: KeyMode) -> Result<(), Refusal> {
    match (state, mode) {
        (AccessState::NotEnabled, _) => Err(Refusal::NotEnabled),
        (AccessState::TestEnabled, KeyMode::Live) => Err(Refusal::LiveNotEnabled),
        (AccessState::TestEnabled, KeyMode::Test) | (AccessState::LiveEnabled, _) => Ok(()),
        (AccessState::Disabled, _) => Err(Refusal::Disabled),
    }
}

/// The stored form of scopes.
#[must_use]
pub fn joined(mut scopes: Vec<Scope>) -> String {
    scopes.sort_unstable();
    scopes.dedup();
    scopes.into_iter().map(Scope::as_str).collect::<Vec<_>>().join(" ")
}
