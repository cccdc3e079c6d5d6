//! Bulk imports: a file of any length, sent in batches that may be repeated, so that an import can be
//! interrupted anywhere and taken up again.
//!
//! `source` reads the file: `lines` as a person counts them, `record` their cells, strictly, and `columns` and `times`
//! what a cell means. `send` brings a batch in, `progress` remembers how far it got, and `report` holds the rows that
//! were rejected. The nouns choose a [`Kind`].

mod columns;
mod lines;
mod progress;
mod record;
mod report;
mod send;
mod source;
mod times;

use std::fs::File;
use std::path::PathBuf;
use std::time::Duration;

use clap::ValueEnum;
use indicatif::{HumanCount, ProgressBar, ProgressStyle};
use tokio::sync::mpsc;

use self::progress::{End, Kept, Progress};
use self::source::{Batch, Source};
use super::super::Failure;
use super::session::Session;
use super::show::{pretty, print};
use crate::config::ConfigError;

/// How often the bar is drawn at least.
const TICK: Duration = Duration::from_millis(250);

/// What is brought in.
pub(super) struct Kind {
    /// The collection under the organization, which is also the request's member.
    pub(super) collection: &'static str,
    /// POST where the API adds, PUT where it replaces.
    pub(super) method: http::Method,
    /// The schema of one row.
    pub(super) schema: &'static str,
    /// The member whose repetition in a file is told, because the later row replaces the earlier.
    pub(super) code: Option<&'static str>,
}

#[derive(clap::Args)]
pub(super) struct Import {
    /// The organization's id
    organization: String,
    /// The file: CSV with a header line, or one JSON object a line
    file: PathBuf,
    /// What the file holds [default: by its name: .csv, .jsonl or .ndjson]
    #[arg(long = "format", value_enum, value_name = "FORMAT")]
    holds: Option<Format>,
    /// Begin at the start of the file, even if an import of it was interrupted
    #[arg(long)]
    restart: bool,
}

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Format {
    Csv,
    Jsonl,
}

impl Import {
    /// Brings the file in; a row that was rejected is a failure at the end, not before.
    pub(super) async fn run(self, session: &Session, kind: &Kind) -> Result<(), Failure> {
        let format = self.format()?;
        let file = File::open(&self.file).map_err(|error| unreadable(&self.file, &error))?;
        let kept = Kept::open(&self, &file, kind, session)?;
        let source = Source::open(file, format, kind, kept.place())?;
        let mut progress = kept.with_reports(&self.file, &source.layout())?;
        let bar = bar(session, &progress);
        // One batch is read while another is on its way; no more than that is ever in memory.
        let (sender, mut batches) = mpsc::channel::<Result<Batch, Failure>>(1);
        let reader = tokio::task::spawn_blocking(move || source.read(&sender));
        while let Some(batch) = batches.recv().await {
            let batch = batch?;
            let end = batch.end;
            let outcome = match send::send(session, kind, &self.organization, batch, &bar).await {
                Ok(outcome) => outcome,
                Err(failure) => {
                    bar.abandon();
                    return Err(self.interrupted(&progress, &failure));
                }
            };
            progress.record(&outcome, end)?;
            bar.set_position(end.byte);
            bar.set_message(rows(&progress));
        }
        reader.await.map_err(Failure::other)?;
        bar.finish_and_clear();
        self.finish(session, progress)
    }

    fn format(&self) -> Result<Format, Failure> {
        let extension = self.file.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        match (self.holds, extension.to_ascii_lowercase().as_str()) {
            (Some(format), _) => Ok(format),
            (None, "csv") => Ok(Format::Csv),
            (None, "jsonl" | "ndjson") => Ok(Format::Jsonl),
            _ => Err(wrong(format!(
                "{}: the name does not tell what it holds; say --format csv or --format jsonl",
                self.file.display()
            ))),
        }
    }

    fn interrupted(&self, progress: &Progress, failure: &Failure) -> Failure {
        Failure::Other(format!(
            "{failure}\nThe import stopped behind line {}. Once this is mended, the same command goes on from there.",
            progress.place().line.saturating_sub(1)
        ))
    }

    fn finish(&self, session: &Session, progress: Progress) -> Result<(), Failure> {
        let End { summary, rejected, remarks } = progress.finish()?;
        if session.manner.json {
            print(&pretty(&summary)?)?;
        } else if !session.manner.quiet {
            let counts: Vec<_> = summary
                .counts()
                .into_iter()
                .map(|(name, count)| format!("{} {name}", HumanCount(count)))
                .collect();
            print(&format!("{} rows: {}.", HumanCount(summary.rows), counts.join(", ")))?;
        }
        if summary.remarks > 0 {
            let count = HumanCount(summary.remarks);
            eprintln!(
                "{} says why {count} of the rows that were not rejected change nothing.",
                remarks.display()
            );
        }
        if summary.rejected == 0 {
            return Ok(());
        }
        Err(Failure::Other(format!(
            "{} of {} rows were rejected, all others are in. {} holds them, each with its line and what to change: \
             correct them there and import that file",
            HumanCount(summary.rejected),
            HumanCount(summary.rows),
            rejected.display()
        )))
    }
}

fn bar(session: &Session, progress: &Progress) -> ProgressBar {
    if session.manner.quiet {
        return ProgressBar::hidden();
    }
    // Drawn on standard error, and only on a terminal.
    let bar =
        ProgressBar::new(progress.bytes()).with_position(progress.place().byte).with_message(rows(progress));
    if let Ok(style) = ProgressStyle::with_template("{percent:>3}% {bar:24} {msg}, {elapsed}, {eta} to go") {
        bar.set_style(style);
    }
    // What an earlier run did says nothing about how fast this one is.
    bar.reset_eta();
    // The time goes on, also while a batch takes long.
    bar.enable_steady_tick(TICK);
    bar
}

fn rows(progress: &Progress) -> String {
    format!("{} rows", HumanCount(progress.rows()))
}

fn unreadable(path: &std::path::Path, error: &dyn std::fmt::Display) -> Failure {
    Failure::Other(format!("cannot read {}: {error}", path.display()))
}

/// The file is not what it should be: nothing was begun.
fn wrong(message: String) -> Failure {
    Failure::Config(ConfigError(message))
}
