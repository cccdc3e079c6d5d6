//! How a command fails.

use crate::config::ConfigError;

/// Why a command failed; decides the exit code.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// A setting is wrong: 2, like a wrong flag.
    #[error("{0}")]
    Config(#[from] ConfigError),
    /// Anything else: 1.
    #[error("{0}")]
    Other(String),
}

impl Failure {
    pub(super) fn other(error: impl std::fmt::Display) -> Self {
        Failure::Other(error.to_string())
    }
}
