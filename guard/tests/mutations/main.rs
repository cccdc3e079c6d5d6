//! Hundreds of small edits of a published contract, each with the verdict that it must get.
//!
//! The tables are the specification: one line for a kind of edit, and what it means in a request and in a response,
//! there and back again. Each kind is tried in several places of the contract. A break that is not seen fails the
//! test, and so does a false alarm.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise, and so may its helpers")]

mod operations;
mod schemas;
mod sites;

use std::{collections::BTreeSet, path::Path, sync::Mutex};

use serde_json::Value;
use trailflow_codegen::Document;
use trailflow_guard::{
    Class, compare,
    redocly::{self, Redocly},
};

/// The contract that is edited. It is published, so it never changes.
const BASE: &str = "contract/published/1.2.0.yaml";
/// Fewer edits than this are no proof.
const FEWEST: usize = 400;

/// What an edit means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nobody breaks.
    Fine,
    /// A person has to compare sentences.
    Words,
    /// Somebody may break.
    Break,
}

/// One edit: the contract before and after.
pub struct Edit {
    /// The kind, the place and the direction.
    pub name: String,
    /// As published.
    pub base: Value,
    /// As edited.
    pub next: Value,
    /// What must come of it.
    pub verdict: Verdict,
}

#[test]
fn every_edit_gets_its_verdict() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let published = Document::read(&root.join(BASE)).unwrap().root;
    let (mut count, mut missed, mut alarms) = (0, Vec::new(), Vec::new());
    let mut judge = |edit: Edit| {
        count += 1;
        let (verdict, found, line) = judged(edit);
        if verdict != found {
            let of = if found == Verdict::Break { &mut alarms } else { &mut missed };
            of.push(line);
        }
    };
    schemas::edits(&published, &mut judge);
    operations::edits(&published, &mut judge);
    assert!(count >= FEWEST, "{count} edits, {FEWEST} are asked for");
    eprintln!("{count} edits, {} missed, {} false alarms", missed.len(), alarms.len());
    assert!(missed.is_empty(), "missed:\n{}\nfalse alarms:\n{}", missed.join("\n"), alarms.join("\n"));
    assert!(alarms.is_empty(), "false alarms:\n{}", alarms.join("\n"));
}

/// One harmless edit of each kind, with redocly's opinion merged into ours. TRAILFLOW_REDOCLY is its command.
#[test]
fn a_second_opinion_raises_no_alarm() {
    #[expect(clippy::disallowed_methods, reason = "Node is not there in every run of the tests")]
    let Ok(command) = std::env::var("TRAILFLOW_REDOCLY") else {
        eprintln!("skipped: TRAILFLOW_REDOCLY is not set; make contract-cases sets it");
        return;
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let published = Document::read(&root.join(BASE)).unwrap().root;
    let (mut kinds, mut edits) = (BTreeSet::new(), Vec::new());
    let mut first = |edit: Edit| {
        let kind = edit.name.split(',').next().unwrap().to_owned();
        let kind = (kind, edit.name.ends_with("back"));
        if edit.verdict != Verdict::Break && kinds.insert(kind) {
            edits.push(edit);
        }
    };
    schemas::edits(&published, &mut first);
    operations::edits(&published, &mut first);
    let folder = tempfile::tempdir().unwrap();
    let redocly = Redocly { command: &command, config: &root.join(redocly::CONFIG) };
    let alarm = |index: usize, Edit { name, base, next, .. }: Edit| {
        let write = |side: &str, contract: &Value| {
            let path = folder.path().join(format!("{index}-{side}.json"));
            std::fs::write(&path, contract.to_string()).unwrap();
            path
        };
        let theirs = redocly::breaking(redocly, &write("base", &base), &write("next", &next)).unwrap();
        let mut changes = compare::compare(&document(base), &document(next));
        redocly::merge(&mut changes, theirs);
        let alarms = changes.iter().filter(|change| change.class == Class::NonAdditive);
        alarms
            .map(|change| format!("{name}: {} at {}: {}", change.rule, change.at, change.what))
            .collect::<Vec<_>>()
    };
    let count = edits.len();
    let queue = Mutex::new(edits.into_iter().enumerate());
    let work = || {
        let mut alarms = Vec::new();
        loop {
            let Some((index, edit)) = queue.lock().unwrap().next() else { return alarms };
            alarms.extend(alarm(index, edit));
        }
    };
    let alarms = std::thread::scope(|scope| {
        let other = scope.spawn(work);
        [work(), other.join().unwrap()].concat()
    });
    assert!(alarms.is_empty(), "{} in {count} edits:\n{}", alarms.len(), alarms.join("\n"));
}

/// The verdict that is wanted, the one that is found, and both in words.
fn judged(Edit { name, base, next, verdict }: Edit) -> (Verdict, Verdict, String) {
    assert_ne!(base, next, "{name}: edits nothing");
    let changes = compare::compare(&document(base), &document(next));
    let found = match changes.iter().map(|change| change.class).max() {
        None | Some(Class::Additive) => Verdict::Fine,
        Some(Class::Wording) => Verdict::Words,
        Some(Class::NonAdditive) => Verdict::Break,
    };
    let rules: Vec<_> = changes.iter().map(|change| change.rule.as_str()).collect();
    let line = format!("{name}: {found:?}, must be {verdict:?}; {rules:?}");
    (verdict, found, line)
}

/// An edit, and the same one taken back.
pub fn both_ways(
    name: String,
    (there, back): (Verdict, Verdict),
    base: Value,
    next: Value,
    judge: &mut impl FnMut(Edit),
) {
    let reverse =
        Edit { name: format!("{name}, back"), base: next.clone(), next: base.clone(), verdict: back };
    judge(Edit { name, base, next, verdict: there });
    judge(reverse);
}

fn document(root: Value) -> Document {
    Document { file: "contract".to_owned(), root }
}
