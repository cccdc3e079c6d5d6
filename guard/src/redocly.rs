//! The second opinion: `redocly diff`, pinned in `contract/package-lock.json`.
//!
//! It is experimental and rates some breaks as harmless, so it can only add findings to ours, never remove one. A few
//! kinds of its findings are listed with a reason: our table judges them more precisely, or they contradict what our
//! contract tells partners.

use std::{path::Path, process::Command};

use serde::Deserialize;
use trailflow_codegen::problem::At;

use crate::{
    change::{Change, Class, Source},
    wording::Sentence,
};

/// Its configuration, in the root of the repository.
pub const CONFIG: &str = "redocly.yaml";

/// Rules of redocly that we overrule, and why.
const OVERRULED: &[(&str, &str)] = &[
    (
        "enum-values-added",
        "the contract tells partners that values may be added at any time and to tolerate unknown ones",
    ),
    (
        "schema-constraint-changed",
        "it takes a default that is written out, and a wider bound of some kinds, for a break",
    ),
    ("schema-combinator-changed", "it takes an allOf around one schema for another schema"),
    ("schema-type-changed", "it does not look through an allOf around one schema"),
    ("parameter-serialization-changed", "it takes a default that is written out for a break"),
    ("parameter-removed", "it does not see that parameters of a path are those of its operations"),
    ("parameter-became-required", "it does not see that parameters of a path are those of its operations"),
    ("security-requirement-changed", "it does not see that an operation has the contract's security"),
];

/// It could not be run.
#[derive(Debug, thiserror::Error)]
#[error("redocly diff did not answer: {0}. Run it by hand to see why: {1}")]
pub struct Silent(String, String);

#[derive(Deserialize)]
struct DiffOutput {
    changes: Vec<Finding>,
}

#[derive(Deserialize)]
struct Finding {
    path: String,
    impact: String,
    #[serde(default)]
    verdicts: Vec<Verdict>,
    base: Option<Location>,
    revision: Option<Location>,
}

#[derive(Deserialize)]
struct Verdict {
    #[serde(rename = "ruleId")]
    rule: String,
    impact: String,
    message: String,
}

#[derive(Deserialize)]
struct Location {
    pointer: Option<String>,
}

/// How to run it.
#[derive(Debug, Clone, Copy)]
pub struct Redocly<'a> {
    /// The program and its leading arguments, split at spaces.
    pub command: &'a str,
    /// Its configuration with the enabled rules.
    pub config: &'a Path,
}

/// The changes between two files that it calls breaking.
pub fn breaking(redocly: Redocly<'_>, base: &Path, next: &Path) -> Result<Vec<Change>, Silent> {
    let Redocly { command, config } = redocly;
    let shown = format!("{command} diff {} {}", base.display(), next.display());
    let silent = |why: String| Silent(why, shown.clone());
    let mut words = command.split_whitespace();
    let program = words.next().ok_or_else(|| silent("no command was given".to_owned()))?;
    let output = Command::new(program)
        .args(words)
        .arg("diff")
        .args([base, next])
        .args(["--format=json", "--fail-on=none", "--config"])
        .arg(config)
        .output()
        .map_err(|error| silent(error.to_string()))?;
    if !output.status.success() {
        return Err(silent(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    // Without its rules it finds nothing, and reports that only here.
    if String::from_utf8_lossy(&output.stderr).contains("No diff rules are on") {
        return Err(silent(format!(
            "{} turns on no rules; it must extend diff-recommended",
            config.display()
        )));
    }
    let output: DiffOutput =
        serde_json::from_slice(&output.stdout).map_err(|error| silent(error.to_string()))?;
    Ok(output.changes.into_iter().filter(|finding| finding.impact == "major").flat_map(changes).collect())
}

fn changes(finding: Finding) -> Vec<Change> {
    let pointer =
        |location: &Option<Location>| location.as_ref().and_then(|location| location.pointer.clone());
    let at = pointer(&finding.base).or_else(|| pointer(&finding.revision)).unwrap_or(finding.path.clone());
    let overruled = |rule: &str| OVERRULED.iter().any(|(overruled, _)| *overruled == rule);
    let mut verdicts: Vec<_> =
        finding.verdicts.into_iter().filter(|verdict| verdict.impact == "major").collect();
    if verdicts.is_empty() {
        let message = "rated as breaking without a reason".to_owned();
        verdicts.push(Verdict { rule: "unnamed".to_owned(), impact: "major".to_owned(), message });
    }
    verdicts
        .into_iter()
        .filter(|verdict| !overruled(&verdict.rule))
        .map(|verdict| Change {
            class: Class::NonAdditive,
            rule: format!("redocly.{}", verdict.rule),
            at: At::of_reference(&at),
            places: vec![finding.path.clone()],
            what: verdict.message,
            who: "Partners who rely on what stood here.".to_owned(),
            remedy: "Undo it, or add the new thing beside the old one.".to_owned(),
            sentence: Sentence::default(),
            source: Source::Redocly,
            review: None,
        })
        .collect()
}

/// Adds redocly's findings that ours do not cover already.
pub fn merge(ours: &mut Vec<Change>, theirs: Vec<Change>) {
    for change in theirs {
        let covered = ours.iter().any(|our| {
            our.class == Class::NonAdditive && our.source == Source::Guard && touches(&our.at, &change.at)
        });
        let known = ours.iter().any(|our| our.rule == change.rule && our.at == change.at);
        if !covered && !known {
            ours.push(change);
        }
    }
    ours.sort_by_key(|change| std::cmp::Reverse(change.class));
}

/// Whether one place equals the other or contains it.
fn touches(a: &At, b: &At) -> bool {
    let (a, b) = (a.to_string(), b.to_string());
    let within = |outer: &str, inner: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    within(&a, &b) || within(&b, &a)
}
