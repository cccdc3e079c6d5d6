//! The log.

use serde::Deserialize;
use slog::Level;

use super::or;
use crate::telemetry::log::Format;

/// The `[log]` section.
#[derive(Debug, Clone, Default, clap::Args, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LogFlags {
    /// The least level that is logged [default: info]
    #[arg(id = "log_level", long = "log", global = true, env = "TRAILFLOW_LOG", value_name = "LEVEL")]
    pub level: Option<LogLevel>,
    /// How log lines look [default: json]
    #[arg(long = "log-format", global = true, env = "TRAILFLOW_LOG_FORMAT", value_name = "FORMAT")]
    pub format: Option<Format>,
}

/// How much is logged.
#[derive(Debug, Clone, Copy, clap::ValueEnum, Deserialize)]
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
    pub(super) fn or(self, other: Self) -> Self {
        or!(self, other, level, format)
    }

    pub(super) fn settle(self) -> LogSettings {
        let level = match self.level.unwrap_or(LogLevel::Info) {
            LogLevel::Error => Level::Error,
            LogLevel::Warn => Level::Warning,
            LogLevel::Info => Level::Info,
            LogLevel::Debug => Level::Debug,
        };
        LogSettings { level, format: self.format.unwrap_or_default() }
    }
}
