//! Bulk imports: a file of any length, sent in batches that may be repeated, so that an import can be interrupted
//! anywhere and resumed.
//!
//! `source` reads the file: `lines` are counted as a person does, `record` parses their cells strictly, and `columns`
//! and `times` interpret a cell. `send` imports a batch, `progress` stores how far the import got, and `report` has
//! the rejected rows. `rows` defines their common types. The nouns choose a [`Collection`].

mod arguments;
mod columns;
mod lines;
mod progress;
mod record;
mod report;
mod rows;
mod send;
mod source;
mod times;

use std::fs::File;
use std::time::Duration;

use indicatif::{HumanCount, ProgressBar, ProgressStyle};
use tokio::sync::mpsc;

use self::arguments::unreadable;
pub(super) use self::arguments::{Collection, Import};
use self::progress::{End, Kept, Progress};
use self::source::{Batch, Source};
use super::session::Session;
use super::show::{pretty, print};
use crate::cli::failure::Failure;

/// The longest time between two draws of the progress bar.
const TICK: Duration = Duration::from_millis(250);

/// Imports the file; a rejected row makes the command fail at the end, not earlier.
pub(super) async fn run(import: Import, session: &Session, collection: &Collection) -> Result<(), Failure> {
    let format = import.format()?;
    let file = File::open(&import.file).map_err(|error| unreadable(&import.file, &error))?;
    let kept = Kept::open(&import, &file, collection, session)?;
    let source = Source::open(file, format, collection, kept.offset())?;
    let mut progress = kept.with_reports(&import.file, &source.layout())?;
    let bar = bar(session, &progress);
    // One batch is read while another is sent; no more is ever in memory.
    let (sender, mut batches) = mpsc::channel::<Result<Batch, Failure>>(1);
    let reader = tokio::task::spawn_blocking(move || source.read(&sender));
    while let Some(batch) = batches.recv().await {
        let batch = batch?;
        let end = batch.end;
        let outcome = match send::send(session, collection, &import.organization, batch, &bar).await {
            Ok(outcome) => outcome,
            Err(failure) => {
                bar.abandon();
                return Err(interrupted(&progress, &failure));
            }
        };
        progress.record(&outcome, end)?;
        bar.set_position(end.byte);
        bar.set_message(counted(&progress));
    }
    reader.await.map_err(Failure::other)?;
    bar.finish_and_clear();
    finish(session, progress)
}

fn interrupted(progress: &Progress, failure: &Failure) -> Failure {
    Failure::Other(format!(
        "{failure}\nThe import stopped after line {}. Fix this, then repeat the command to resume.",
        progress.offset().line.saturating_sub(1)
    ))
}

fn finish(session: &Session, progress: Progress) -> Result<(), Failure> {
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

fn bar(session: &Session, progress: &Progress) -> ProgressBar {
    if session.manner.quiet {
        return ProgressBar::hidden();
    }
    // Drawn on standard error, and only on a terminal.
    let bar = ProgressBar::new(progress.bytes())
        .with_position(progress.offset().byte)
        .with_message(counted(progress));
    if let Ok(style) = ProgressStyle::with_template("{percent:>3}% {bar:24} {msg}, {elapsed}, {eta} to go") {
        bar.set_style(style);
    }
    // The progress of an earlier run must not affect the estimate of this one.
    bar.reset_eta();
    // The elapsed time is updated even while a batch takes long.
    bar.enable_steady_tick(TICK);
    bar
}

fn counted(progress: &Progress) -> String {
    format!("{} rows", HumanCount(progress.rows()))
}
