//! `--dry-run`: every row of a file is checked against the contract on this machine, and nothing is sent or written.

use indicatif::HumanCount;
use serde::Serialize;
use tokio::sync::mpsc;

use super::contract::Contract;
use super::source::{Batch, Source};
use super::{counted, rows};
use crate::cli::failure::Failure;
use crate::cli::ops::session::Session;
use crate::cli::ops::show::{pretty, print};
use crate::cli::terminal::visible;

/// The problems that are listed; the others are counted.
const LISTED: usize = 20;

/// What was found.
#[derive(Default, Serialize)]
struct Found {
    rows: u64,
    valid: u64,
    rejected: u64,
    problems: Vec<Problem>,
}

/// A row that would be rejected.
#[derive(Serialize)]
struct Problem {
    line: u64,
    /// Empty: the row as a whole.
    column: String,
    problem: String,
}

impl Problem {
    fn new(line: u64, problem: rows::Problem) -> Problem {
        let rows::Problem { column, message } = problem;
        Problem { line, column, problem: message }
    }
}

pub(super) async fn run(source: Source, session: &Session, contract: &Contract) -> Result<(), Failure> {
    let (sender, mut batches) = mpsc::channel::<Result<Batch, Failure>>(1);
    let reader = tokio::task::spawn_blocking(move || source.read(&sender));
    let mut found = Found::default();
    while let Some(batch) = batches.recv().await {
        found.take(batch?, contract)?;
    }
    reader.await.map_err(Failure::other)?;
    found.show(session)
}

impl Found {
    fn take(&mut self, batch: Batch, contract: &Contract) -> Result<(), Failure> {
        let mut problems: Vec<_> =
            batch.rejected.into_iter().map(|told| Problem::new(told.line, told.problem)).collect();
        for row in batch.rows {
            let value = serde_json::from_str(&row.json).map_err(Failure::other)?;
            match contract.complete(Vec::new(), &value) {
                None => self.valid += 1,
                Some(problem) => problems.push(Problem::new(row.line, problem)),
            }
        }
        self.rejected += u64::try_from(problems.len()).unwrap_or(u64::MAX);
        self.rows = self.valid + self.rejected;
        problems.sort_by_key(|problem| problem.line);
        let room = LISTED.saturating_sub(self.problems.len());
        self.problems.extend(problems.into_iter().take(room));
        Ok(())
    }

    fn show(&self, session: &Session) -> Result<(), Failure> {
        if session.manner.json {
            print(&pretty(self)?)?;
        } else {
            for Problem { line, column, problem } in &self.problems {
                let column = if column.is_empty() { String::new() } else { format!(", {column}") };
                eprintln!("line {line}{column}: {}", visible(problem));
            }
            let listed = u64::try_from(self.problems.len()).unwrap_or(u64::MAX);
            if self.rejected > listed {
                eprintln!("and {} more", HumanCount(self.rejected - listed));
            }
            if !session.manner.quiet {
                print(&format!(
                    "{}: {} valid, {} rejected. Nothing was sent.",
                    counted(self.rows),
                    HumanCount(self.valid),
                    HumanCount(self.rejected)
                ))?;
                eprintln!("Only the server can tell whether customers, carriers and loads exist.");
            }
        }
        match self.rejected {
            0 => Ok(()),
            rejected => Err(Failure::Other(format!(
                "{} of {} would be rejected",
                HumanCount(rejected),
                counted(self.rows)
            ))),
        }
    }
}
