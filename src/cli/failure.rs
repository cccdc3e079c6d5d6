//! How a command fails.

use crate::config::ConfigError;

/// Why a command failed; decides the exit code.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// An invalid setting: exit code 2, like an invalid flag.
    #[error("{0}")]
    Config(#[from] ConfigError),
    /// Anything else: exit code 1.
    #[error("{0}")]
    Other(String),
}

impl Failure {
    pub(super) fn other(error: impl std::fmt::Display) -> Self {
        Failure::Other(error.to_string())
    }
}
