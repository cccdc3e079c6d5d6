//! The log.

use slog::Level;

use super::declare::{set, settings};
use crate::telemetry::log::Format;

settings! {
    /// The `[log]` section.
    ["log"] LogFlags
    /// The lowest level to log
    level: LogLevel = "TRAILFLOW_LOG" "LEVEL";
    /// The format of log lines
    format: Format = "TRAILFLOW_LOG_FORMAT" "FORMAT";
}

/// How much is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogLevel {
    /// Failures of ours only.
    Error,
    /// And what may become one.
    Warn,
    /// And one line a request.
    Info,
    /// And details for developers.
    Debug,
}

/// The log, settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogSettings {
    /// The least level that is logged.
    pub level: Level,
    /// How lines look.
    pub format: Format,
}

impl LogFlags {
    pub(super) fn settle(self) -> LogSettings {
        let level = match set(self.level) {
            LogLevel::Error => Level::Error,
            LogLevel::Warn => Level::Warning,
            LogLevel::Info => Level::Info,
            LogLevel::Debug => Level::Debug,
        };
        LogSettings { level, format: set(self.format) }
    }
}
