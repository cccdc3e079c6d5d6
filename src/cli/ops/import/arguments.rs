//! The arguments of an import.

use std::fs::File;
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::cli::failure::Failure;
use crate::cli::ops::names::Names;
use crate::cli::ops::session::Session;
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
    /// The organization's id or name [default: TRAILFLOW_ORG]
    organization: Option<String>,
    /// The file, CSV with a header line or one JSON object a line; - for standard input
    file: Option<PathBuf>,
    /// The format [default: by the file's name, or by the first character of standard input]
    #[arg(long = "format", value_enum, value_name = "FORMAT")]
    holds: Option<Format>,
    /// Start from the beginning of the file, even if an import of it was interrupted
    #[arg(long)]
    restart: bool,
    /// Check every row against the contract on this machine, and send nothing
    #[arg(long)]
    dry_run: bool,
}

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Format {
    Csv,
    Jsonl,
}

/// A file to import, and for whom.
pub(super) struct ImportFile {
    pub(super) organization: String,
    /// The file's path; of standard input, the name for its reports.
    pub(super) path: PathBuf,
    pub(super) is_standard_input: bool,
    /// `None`: by the first character.
    pub(super) format: Option<Format>,
    pub(super) restart: bool,
    pub(super) dry_run: bool,
}

impl Import {
    /// The file of these arguments, with the organization's id.
    pub(super) async fn input(self, session: &Session) -> Result<ImportFile, Failure> {
        let (organization, path) = Names(session).pair(self.organization, self.file, "FILE").await?;
        let is_standard_input = path == Path::new("-");
        let path = if is_standard_input { PathBuf::from("stdin") } else { path };
        let format = if is_standard_input { self.holds } else { Some(format(self.holds, &path)?) };
        let Import { restart, dry_run, .. } = self;
        Ok(ImportFile { organization, path, is_standard_input, format, restart, dry_run })
    }
}

impl ImportFile {
    pub(super) fn open(&self) -> Result<File, Failure> {
        let opened = if self.is_standard_input {
            std::io::stdin().as_fd().try_clone_to_owned().map(File::from)
        } else {
            File::open(&self.path)
        };
        opened.map_err(|error| unreadable(&self.path, &error))
    }
}

/// The format of a file, as given or by its name.
fn format(holds: Option<Format>, path: &Path) -> Result<Format, Failure> {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    match (holds, extension.to_ascii_lowercase().as_str()) {
        (Some(format), _) => Ok(format),
        (None, "csv") => Ok(Format::Csv),
        (None, "jsonl" | "ndjson") => Ok(Format::Jsonl),
        _ => Err(wrong(format!("{}: unknown format; give --format csv or --format jsonl", path.display()))),
    }
}

pub(super) fn unreadable(path: &Path, error: &dyn std::fmt::Display) -> Failure {
    Failure::Other(format!("cannot read {}: {error}", path.display()))
}

/// The file is invalid: nothing was imported.
pub(super) fn wrong(message: String) -> Failure {
    Failure::Config(ConfigError(message))
}
