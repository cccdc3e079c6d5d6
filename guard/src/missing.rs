//! What a change lacks, for its author.

use serde::Serialize;

/// Something that is missing beside the change itself.
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
