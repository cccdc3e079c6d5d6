//! How far an import got, in a file beside its input, and the report of rejected rows.
//!
//! The state is replaced after every batch that the server has. Whatever moment the program is killed at,
//! at most one batch is sent a second time, which changes nothing. The report is cut back to what the
//! state knows of, so that no row is reported twice.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::super::super::Failure;
use super::super::session::Session;
use super::send::Outcome;
use super::source::{Place, Rejection};
use super::{Import, Kind, unreadable, wrong};

/// What the state file holds.
#[derive(Serialize, Deserialize)]
struct State {
    what: What,
    place: Place,
    report_bytes: u64,
    summary: Summary,
}

/// Which import it is: of a file as it was, to where.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct What {
    kind: String,
    organization: String,
    server: String,
    bytes: u64,
    modified_ms: u128,
}

/// What became of the rows so far.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Summary {
    pub(super) rows: u64,
    #[serde(flatten)]
    counts: BTreeMap<String, u64>,
    rejected: u64,
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
    state_file: PathBuf,
    report_file: PathBuf,
    report: Option<File>,
}

impl Progress {
    /// Takes an interrupted import up again, or begins one.
    pub(super) fn open(
        import: &Import,
        file: &File,
        kind: &Kind,
        session: &Session,
    ) -> Result<Progress, Failure> {
        let about = file.metadata().map_err(|error| unreadable(&import.file, &error))?;
        let modified = about.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        let what = What {
            kind: kind.collection.to_owned(),
            organization: import.organization.clone(),
            server: session.base.clone(),
            bytes: about.len(),
            modified_ms: modified.unwrap_or_default().as_millis(),
        };
        let beside = |end: &str| {
            let mut name = import.file.clone().into_os_string();
            name.push(end);
            PathBuf::from(name)
        };
        let (state_file, report_file) = (beside(".import-state"), beside(".rejected.csv"));
        let kept = if import.restart { None } else { kept(&state_file)? };
        let state = match kept {
            Some(state) => {
                if state.what != what {
                    return Err(wrong(format!(
                        "{} tells of an interrupted import of another kind, organization or server, or of a file \
                         that has changed since; give --restart to begin this one at its start, which does no harm \
                         to rows that are in already",
                        state_file.display()
                    )));
                }
                eprintln!("Going on at line {}, where the import was interrupted.", state.place.line);
                state
            }
            None => State { what, place: Place::default(), report_bytes: 0, summary: Summary::default() },
        };
        let progress = Progress { state, state_file, report_file, report: None };
        progress.cut_report()?;
        Ok(progress)
    }

    /// Where the next row begins.
    pub(super) fn place(&self) -> Place {
        self.state.place
    }

    /// The size of the input.
    pub(super) fn bytes(&self) -> u64 {
        self.state.what.bytes
    }

    pub(super) fn rows(&self) -> u64 {
        self.state.summary.rows
    }

    pub(super) fn rejected(&self) -> u64 {
        self.state.summary.rejected
    }

    /// Notes that everything before `end` is done.
    pub(super) fn record(&mut self, outcome: &Outcome, end: Place) -> Result<(), Failure> {
        self.write_report(&outcome.rejected)?;
        let summary = &mut self.state.summary;
        let rejected = u64::try_from(outcome.rejected.len()).unwrap_or(u64::MAX);
        summary.rejected += rejected;
        for (name, count) in &outcome.counts {
            *summary.counts.entry(name.clone()).or_default() += count;
        }
        summary.rows += rejected + outcome.counts.values().sum::<u64>();
        self.state.place = end;
        self.keep().map_err(|error| unwritable(&self.state_file, &error))
    }

    /// The file is done: its state is of no more use.
    pub(super) fn finish(self) -> Result<(Summary, PathBuf), Failure> {
        fs::remove_file(&self.state_file).map_err(|error| unwritable(&self.state_file, &error))?;
        Ok((self.state.summary, self.report_file))
    }

    /// Replaces the state in one step: a program that is killed here leaves the old or the new one.
    fn keep(&self) -> Result<(), std::io::Error> {
        let mut fresh = self.state_file.clone().into_os_string();
        fresh.push(".new");
        let mut file = File::create(&fresh)?;
        file.write_all(&serde_json::to_vec(&self.state)?)?;
        file.sync_data()?;
        fs::rename(&fresh, &self.state_file)
    }

    /// Takes back what was reported of a batch that the state does not know of.
    fn cut_report(&self) -> Result<(), Failure> {
        match OpenOptions::new().write(true).open(&self.report_file) {
            Ok(_) if self.state.report_bytes == 0 => fs::remove_file(&self.report_file),
            Ok(report) => report.set_len(self.state.report_bytes),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        }
        .map_err(|error| unwritable(&self.report_file, &error))
    }

    fn write_report(&mut self, rejected: &[Rejection]) -> Result<(), Failure> {
        if rejected.is_empty() {
            return Ok(());
        }
        let path = self.report_file.clone();
        self.append(rejected).map_err(|error| unwritable(&path, &error))
    }

    fn append(&mut self, rejected: &[Rejection]) -> Result<(), std::io::Error> {
        let report = match &mut self.report {
            Some(report) => report,
            none => none.insert(OpenOptions::new().create(true).append(true).open(&self.report_file)?),
        };
        let mut lines = csv::Writer::from_writer(Vec::new());
        if self.state.report_bytes == 0 {
            lines.write_record(["line", "column", "problem"])?;
        }
        for Rejection { line, place, message } in rejected {
            lines.write_record([&line.to_string(), place, message])?;
        }
        report.write_all(&lines.into_inner().map_err(|error| error.into_error())?)?;
        report.sync_data()?;
        self.state.report_bytes = report.seek(SeekFrom::End(0))?;
        Ok(())
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
