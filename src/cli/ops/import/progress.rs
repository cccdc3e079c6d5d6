//! The progress of an import, in a file next to its input, and the reports of rejected rows and of remarks.
//!
//! The state is replaced after every batch that the server has accepted. If the program is killed at any moment, at
//! most one batch is sent a second time, which changes nothing. The reports are truncated to the length in the state,
//! so that no row is reported twice.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::arguments::{Collection, ImportFile, unreadable, wrong};
use super::lines::Offset;
use super::report::Report;
use super::rows::Layout;
use super::send::BatchResult;
use crate::cli::failure::Failure;
use crate::cli::ops::session::Session;

/// The content of the state file.
#[derive(Serialize, Deserialize)]
struct State {
    what: What,
    place: Offset,
    report_bytes: u64,
    #[serde(default)]
    remarks_bytes: u64,
    summary: Summary,
}

/// The identity of an import: the file's content, and the target.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct What {
    kind: String,
    organization: String,
    server: String,
    bytes: u64,
    modified_ms: u128,
}

/// The results of the rows so far.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Summary {
    pub(super) rows: u64,
    #[serde(flatten)]
    counts: BTreeMap<String, u64>,
    pub(super) rejected: u64,
    /// Rows that were imported with a remark.
    #[serde(default)]
    pub(super) remarks: u64,
}

impl Summary {
    /// All counts, by name.
    pub(super) fn counts(&self) -> Vec<(&str, u64)> {
        let counts = self.counts.iter().map(|(name, count)| (name.as_str(), *count));
        counts.chain([("rejected", self.rejected)]).collect()
    }
}

pub(super) struct Progress {
    state: State,
    /// `None` for standard input, which cannot be read again.
    state_file: Option<PathBuf>,
    rejected: Report,
    remarks: Report,
}

/// The result of an import.
pub(super) struct End {
    pub(super) summary: Summary,
    pub(super) rejected: PathBuf,
    pub(super) remarks: PathBuf,
}

/// The state of a new or resumed import, before its reports are open.
pub(super) struct Kept(State, Option<PathBuf>);

impl Kept {
    /// Resumes an interrupted import, or begins one.
    pub(super) fn open(
        input: &ImportFile,
        file: &File,
        collection: &Collection,
        session: &Session,
    ) -> Result<Kept, Failure> {
        let about = file.metadata().map_err(|error| unreadable(&input.path, &error))?;
        let modified = about.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        let what = What {
            kind: collection.name.to_owned(),
            organization: input.organization.clone(),
            server: session.base.clone(),
            bytes: if input.is_standard_input { 0 } else { about.len() },
            modified_ms: modified.unwrap_or_default().as_millis(),
        };
        let state_file = (!input.is_standard_input).then(|| beside(&input.path, ".import-state"));
        let kept = match &state_file {
            Some(file) if !input.restart => kept(file)?,
            _ => None,
        };
        let state = match kept {
            Some(state) => {
                if state.what != what {
                    return Err(wrong(format!(
                        "{} belongs to an interrupted import of another kind, organization or server, or the file \
                         has changed since; give --restart to start from the beginning, which is safe for rows \
                         that were already imported",
                        beside(&input.path, ".import-state").display()
                    )));
                }
                eprintln!("Resuming at line {}, where the import was interrupted.", state.place.line);
                state
            }
            None => State {
                what,
                place: Offset::default(),
                report_bytes: 0,
                remarks_bytes: 0,
                summary: Summary::default(),
            },
        };
        Ok(Kept(state, state_file))
    }

    pub(super) fn offset(&self) -> Offset {
        self.0.place
    }

    /// Opens its reports.
    pub(super) fn with_reports(self, input: &Path, layout: &Layout) -> Result<Progress, Failure> {
        let Kept(state, state_file) = self;
        let end = match layout {
            Layout::Csv { .. } => "csv",
            Layout::JsonLines => "jsonl",
        };
        let report = |name: &str, bytes| {
            let path = report_path(input, name, end);
            Report::resumed(path.clone(), layout.clone(), bytes).map_err(|error| unwritable(&path, &error))
        };
        let rejected = report("rejected", state.report_bytes)?;
        let remarks = report("remarks", state.remarks_bytes)?;
        Ok(Progress { state, state_file, rejected, remarks })
    }
}

/// The path of a report: `loads.csv.rejected.csv` of `loads.csv`, and `loads.csv.rejected-2.csv` when the report itself
/// is imported.
fn report_path(input: &Path, name: &str, end: &str) -> PathBuf {
    let of_first = || beside(input, &format!(".{name}.{end}"));
    let Some((base, round)) = input.file_name().and_then(|file| reported(file.to_str()?, end)) else {
        return of_first();
    };
    input.with_file_name(format!("{base}.{name}-{}.{end}", round + 1))
}

/// Of the name of a report of rejected rows, the name of the first input, and the report's number.
fn reported<'a>(name: &'a str, end: &str) -> Option<(&'a str, u32)> {
    let (base, number) = name.strip_suffix(end)?.strip_suffix('.')?.rsplit_once(".rejected")?;
    match number.strip_prefix('-') {
        Some(number) => number.parse().ok().filter(|number| (2..u32::MAX).contains(number)),
        None => number.is_empty().then_some(1),
    }
    .map(|number| (base, number))
}

fn beside(input: &Path, end: &str) -> PathBuf {
    let mut name = input.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}

impl Progress {
    /// Where the next row begins.
    pub(super) fn offset(&self) -> Offset {
        self.state.place
    }

    /// Whether the import can be resumed.
    pub(super) fn can_be_resumed(&self) -> bool {
        self.state_file.is_some()
    }

    /// The size of the input; 0 if it is not known.
    pub(super) fn bytes(&self) -> u64 {
        self.state.what.bytes
    }

    pub(super) fn rows(&self) -> u64 {
        self.state.summary.rows
    }

    /// Records that everything before `end` is done.
    pub(super) fn record(&mut self, outcome: &BatchResult, end: Offset) -> Result<(), Failure> {
        let state = &mut self.state;
        for (report, told, bytes) in [
            (&mut self.rejected, &outcome.rejected, &mut state.report_bytes),
            (&mut self.remarks, &outcome.remarks, &mut state.remarks_bytes),
        ] {
            *bytes = report.write(told, *bytes).map_err(|error| unwritable(&report.path, &error))?;
        }
        let summary = &mut self.state.summary;
        let rejected = u64::try_from(outcome.rejected.len()).unwrap_or(u64::MAX);
        summary.rejected += rejected;
        summary.remarks += u64::try_from(outcome.remarks.len()).unwrap_or(u64::MAX);
        for (name, count) in &outcome.counts {
            *summary.counts.entry(name.clone()).or_default() += count;
        }
        summary.rows += rejected + outcome.counts.values().sum::<u64>();
        self.state.place = end;
        match &self.state_file {
            Some(file) => self.keep(file).map_err(|error| unwritable(file, &error)),
            None => Ok(()),
        }
    }

    /// The file is done: removes its state.
    pub(super) fn finish(self) -> Result<End, Failure> {
        if let Some(file) = &self.state_file {
            fs::remove_file(file).map_err(|error| unwritable(file, &error))?;
        }
        Ok(End { summary: self.state.summary, rejected: self.rejected.path, remarks: self.remarks.path })
    }

    /// Replaces the state in one step: a program that is killed here leaves the old or the new one.
    fn keep(&self, state_file: &Path) -> Result<(), std::io::Error> {
        let mut fresh = state_file.as_os_str().to_owned();
        fresh.push(".new");
        let mut file = File::create(&fresh)?;
        file.write_all(&serde_json::to_vec(&self.state)?)?;
        file.sync_data()?;
        fs::rename(&fresh, state_file)
    }
}

fn kept(path: &Path) -> Result<Option<State>, Failure> {
    match fs::read(path) {
        Ok(bytes) => serde_json::from_slice(&bytes).map(Some).map_err(|error| {
            wrong(format!("{} is damaged ({error}); give --restart or delete it", path.display()))
        }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unreadable(path, &error)),
    }
}

fn unwritable(path: &Path, error: &dyn std::fmt::Display) -> Failure {
    Failure::Other(format!("cannot write {}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_of_reports_are_numbered() {
        for (input, report) in [
            ("d/loads.csv", "d/loads.csv.rejected.csv"),
            ("d/loads.csv.rejected.csv", "d/loads.csv.rejected-2.csv"),
            ("d/loads.csv.rejected-2.csv", "d/loads.csv.rejected-3.csv"),
            ("loads.csv.rejected-x.csv", "loads.csv.rejected-x.csv.rejected.csv"),
            ("d.rejected.csv/loads", "d.rejected.csv/loads.rejected.csv"),
            ("loads.rejected.jsonl", "loads.rejected.jsonl.rejected.csv"),
        ] {
            assert_eq!(report_path(Path::new(input), "rejected", "csv"), Path::new(report), "{input}");
        }
        let remarks = report_path(Path::new("loads.csv.rejected.csv"), "remarks", "csv");
        assert_eq!(remarks, Path::new("loads.csv.remarks-2.csv"));
    }
}
