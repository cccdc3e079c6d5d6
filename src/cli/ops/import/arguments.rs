//! The arguments of an import.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::cli::failure::Failure;
use crate::config::ConfigError;

/// A collection to import.
pub(in crate::cli::ops) struct Collection {
    /// The collection under the organization, which is also the request's field.
    pub(in crate::cli::ops) name: &'static str,
    /// POST if the API adds, PUT if it replaces.
    pub(in crate::cli::ops) method: http::Method,
    /// The schema of one row.
    pub(in crate::cli::ops) schema: &'static str,
    /// The field whose repetition in a file is reported, because the later row replaces the earlier.
    pub(in crate::cli::ops) code: Option<&'static str>,
}

#[derive(clap::Args)]
pub(in crate::cli::ops) struct Import {
    /// The organization's id
    pub(super) organization: String,
    /// The file: CSV with a header line, or one JSON object a line
    pub(super) file: PathBuf,
    /// The format of the file [default: by its name: .csv, .jsonl or .ndjson]
    #[arg(long = "format", value_enum, value_name = "FORMAT")]
    holds: Option<Format>,
    /// Start from the beginning of the file, even if an import of it was interrupted
    #[arg(long)]
    pub(super) restart: bool,
}

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Format {
    Csv,
    Jsonl,
}

impl Import {
    /// The format of the file.
    pub(super) fn format(&self) -> Result<Format, Failure> {
        let extension = self.file.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        match (self.holds, extension.to_ascii_lowercase().as_str()) {
            (Some(format), _) => Ok(format),
            (None, "csv") => Ok(Format::Csv),
            (None, "jsonl" | "ndjson") => Ok(Format::Jsonl),
            _ => Err(wrong(format!(
                "{}: unknown format; give --format csv or --format jsonl",
                self.file.display()
            ))),
        }
    }
}

pub(super) fn unreadable(path: &Path, error: &dyn std::fmt::Display) -> Failure {
    Failure::Other(format!("cannot read {}: {error}", path.display()))
}

/// The file is invalid: nothing was imported.
pub(super) fn wrong(message: String) -> Failure {
    Failure::Config(ConfigError(message))
}
