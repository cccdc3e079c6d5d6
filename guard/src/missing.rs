//! What a change is missing, for its author.

use serde::Serialize;

/// Something that is missing in addition to the change itself.
#[derive(Debug, Clone, Serialize)]
pub struct Missing {
    /// What.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

impl Missing {
    /// Says both.
    pub fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: remedy.into() }
    }
}
