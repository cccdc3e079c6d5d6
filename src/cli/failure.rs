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

/// The innermost cause of an error, which says what is wrong.
pub(super) fn deepest(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}
