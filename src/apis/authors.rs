//! Callers, as use cases know them.

use crate::domain::id::ApiKeyId;
use crate::error::{Error, Result};
use crate::gate::{self, operator};
use crate::store::audit::Entry;
use crate::use_cases::Author;

/// A partner's server, for its own organization.
impl Author for gate::Call {
    fn now(&self) -> i64 {
        self.now()
    }

    fn entry(&self, action: &'static str) -> Entry {
        self.entry(action)
    }

    /// An API key's scopes say what it may do, and the gate has checked them.
    fn require(&self, right: &str) -> Result<()> {
        Err(Error::Forbidden(format!("An API key cannot have the right {right}.")))
    }

    fn organization(&self) -> &'static str {
        "Your organization"
    }

    fn api_key(&self) -> Option<ApiKeyId> {
        Some(self.caller().id())
    }
}

/// Trailflow's staff, for any organization.
impl Author for operator::Call {
    fn now(&self) -> i64 {
        self.now()
    }

    fn entry(&self, action: &'static str) -> Entry {
        self.entry(action)
    }

    fn require(&self, right: &str) -> Result<()> {
        self.require(right)
    }

    fn organization(&self) -> &'static str {
        "The organization"
    }
}
