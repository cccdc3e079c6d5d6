//! Bulk imports: a file of any length, sent in batches that may be repeated, so that an import can be interrupted
//! anywhere and resumed.
//!
//! `source` reads the file: `lines` are counted as a person does, `record` parses their cells strictly, and `columns`
//! and `times` interpret a cell. `send` imports a batch, `progress` stores how far the import got, and `report` has
//! the rejected rows, with the mark of `unread` where a row could not be read. `contract` finds all problems of a row,
//! and `dry_run` checks rows without a server. `rows` defines their common types. The nouns choose a [`Collection`].

mod arguments;
mod columns;
mod contract;
mod dry_run;
mod lines;
mod progress;
mod record;
mod report;
mod rows;
mod send;
mod source;
mod times;
mod unread;

use std::sync::Arc;
use std::time::Duration;

use indicatif::{HumanCount, ProgressBar, ProgressStyle};
use tokio::sync::mpsc;

pub(super) use self::arguments::{Collection, Import};
use self::contract::Contract;
use self::lines::Offset;
use self::progress::{End, Kept, Progress};
use self::source::{Batch, Source};
use super::session::Session;
use super::show::{pretty, print};
use crate::cli::failure::Failure;

/// The longest time between two draws of the progress bar.
const TICK: Duration = Duration::from_millis(250);

/// Imports the file; a rejected row makes the command fail at the end, not earlier.
pub(super) async fn run(import: Import, session: &Session, collection: &Collection) -> Result<(), Failure> {
    let input = import.input(session).await?;
    let file = input.open()?;
    let contract = Arc::new(Contract::of(collection)?);
    if input.dry_run {
        let source = Source::open(file, input.format, collection, contract.clone(), Offset::default())?;
        return dry_run::run(source, session, &contract).await;
    }
    let kept = Kept::open(&input, &file, collection, session)?;
    let source = Source::open(file, input.format, collection, contract.clone(), kept.offset())?;
    let mut progress = kept.with_reports(&input.path, &source.layout())?;
    let bar = bar(session, &progress);
    // One batch is read while another is sent; no more is ever in memory.
    let (sender, mut batches) = mpsc::channel::<Result<Batch, Failure>>(1);
    let reader = tokio::task::spawn_blocking(move || source.read(&sender));
    let stopped = tokio::signal::ctrl_c();
    tokio::pin!(stopped);
    loop {
        let batch = tokio::select! {
            batch = batches.recv() => batch,
            _ = &mut stopped => return Err(interrupted(&bar, &progress, "interrupted.")),
        };
        let Some(batch) = batch else { break };
        let batch = batch?;
        let end = batch.end;
        let sent = tokio::select! {
            sent = send::send(session, collection, &contract, &input.organization, batch, &bar) => sent,
            // The server may have taken the batch; sent again, it changes nothing.
            _ = &mut stopped => return Err(interrupted(&bar, &progress, "interrupted.")),
        };
        let outcome = match sent {
            Ok(outcome) => outcome,
            Err(failure) => return Err(interrupted(&bar, &progress, &format!("{failure}"))),
        };
        progress.record(&outcome, end)?;
        bar.set_position(end.byte);
        bar.set_message(counted(progress.rows()));
    }
    reader.await.map_err(Failure::other)?;
    bar.finish_and_clear();
    finish(session, progress)
}

fn interrupted(bar: &ProgressBar, progress: &Progress, why: &str) -> Failure {
    bar.abandon();
    let line = progress.offset().line.saturating_sub(1);
    let how = if progress.can_be_resumed() {
        "Repeat the command to resume."
    } else {
        "Standard input cannot be resumed: repeat the command with the same rows, which is safe."
    };
    Failure::Other(format!("{why}\nThe import stopped after line {line}. {how}"))
}

fn finish(session: &Session, progress: Progress) -> Result<(), Failure> {
    let End { summary, rejected, remarks } = progress.finish()?;
    if session.manner.json {
        print(&pretty(&summary)?)?;
    } else if !session.manner.quiet {
        let counts = summary.counts().into_iter();
        let counts: Vec<_> =
            counts.map(|(name, count)| format!("{} {}", HumanCount(count), said(name))).collect();
        print(&format!("{}: {}.", counted(summary.rows), counts.join(", ")))?;
    }
    if summary.remarks > 0 {
        let count = HumanCount(summary.remarks);
        eprintln!("{} says why {count} of the accepted rows change nothing.", remarks.display());
    }
    if summary.rejected == 0 {
        return Ok(());
    }
    Err(Failure::Other(format!(
        "{}. {} lists each with its line and what to fix: correct them there and import that file",
        outcome(summary.rejected, summary.rows),
        rejected.display()
    )))
}

/// The API's name of a count, for people.
fn said(count: &str) -> &str {
    match count {
        "repeated" => "replaced by a later row",
        other => other,
    }
}

/// What became of a file with rejected rows.
fn outcome(rejected: u64, rows: u64) -> String {
    let (many, all) = (HumanCount(rejected), HumanCount(rows));
    match (rejected, rows) {
        (1, 1) => "the only row was rejected, so nothing was imported".to_owned(),
        _ if rejected == rows => format!("all {many} rows were rejected, so nothing was imported"),
        (1, _) => format!("1 of {all} rows was rejected; all others were imported"),
        _ => format!("{many} of {all} rows were rejected; all others were imported"),
    }
}

fn bar(session: &Session, progress: &Progress) -> ProgressBar {
    if session.manner.quiet {
        return ProgressBar::hidden();
    }
    // Drawn on standard error, and only on a terminal.
    let bar = ProgressBar::new(progress.bytes())
        .with_position(progress.offset().byte)
        .with_message(counted(progress.rows()));
    let template = match progress.bytes() {
        0 => "{spinner} {msg}, {elapsed}",
        _ => "{percent:>3}% {bar:24} {msg}, {elapsed}, {eta} to go",
    };
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    // The progress of an earlier run must not affect the estimate of this one.
    bar.reset_eta();
    // The elapsed time is updated even while a batch takes long.
    bar.enable_steady_tick(TICK);
    bar
}

/// "1 row", "2,000 rows"
fn counted(rows: u64) -> String {
    format!("{} row{}", HumanCount(rows), if rows == 1 { "" } else { "s" })
}
