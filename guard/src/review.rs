//! Review records: they allow a change that a machine cannot call additive.
//!
//! A record in `contract/reviews/` names the changes, why they are needed, and which partners agreed. It
//! covers exactly the changes that it names, made to exactly one published version. Besides, it may
//!
//! - sign sentences as `wordingOnly`: other words, or more of them, and every promise still holds;
//! - rule that changes are `harmless`, where no rule can determine it: whether one pattern allows everything that
//!   another did;
//! - say `beforeLaunch`: until the first key of a published contract is issued to a partner, there is no partner to ask.
//!   The file `contract/launched` ends that time.

use std::{fs, path::Path};

use semver::Version;
use serde::Deserialize;

use crate::{
    change::{Change, Class, Ruling, RulingKind, Shift},
    contracts::LAUNCHED,
    missing::Missing,
    placeholder::{date_problem, is_unfilled},
};

/// Rules whose findings sometimes break no partner, which no rule can determine. `redocly.` findings remain only
/// where our own table, which knows every field, sees no break.
const UNDECIDED: &[&str] =
    &["schema.pattern.changed", "schema.multipleOf.changed", "schema.not.changed", "schema.too-deep.changed"];
const UNDECIDED_KINDS: &[&str] = &["redocly.", "schema.oneOf."];

/// One record of `contract/reviews/*.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Review {
    /// The contract's file name.
    pub contract: String,
    /// The published version that changes.
    pub from: Version,
    /// The version that it becomes. It also applies to later versions, until one is published.
    pub to: Version,
    /// Whether these changes break no partner, so that a minor version is enough.
    #[serde(default)]
    pub harmless: bool,
    /// Whether no partner held a key yet, so that no agreement was needed and a minor version is enough.
    #[serde(default)]
    pub before_launch: bool,
    /// Why the change justifies breaking partners.
    #[serde(default)]
    pub reason: String,
    /// Who decided, if no partner could be asked.
    #[serde(default)]
    pub by: String,
    /// When they decided, as `YYYY-MM-DD`.
    #[serde(default)]
    pub on: String,
    /// Who agreed.
    #[serde(default)]
    pub agreement: Vec<Agreement>,
    /// What they agreed to.
    #[serde(default)]
    pub changes: Vec<Agreed>,
    /// The sentences that were reworded, with every promise kept.
    #[serde(default)]
    pub wording_only: Option<Signature>,
    /// The record's file name.
    #[serde(skip)]
    pub file: String,
}

/// One partner's agreement.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// The organization.
    pub partner: String,
    /// Who spoke for it.
    pub by: String,
    /// When, as `YYYY-MM-DD`.
    pub on: String,
}

/// One change, named as the report names it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreed {
    /// The rule.
    pub rule: String,
    /// The place.
    pub at: String,
    /// The change, before and after. Older records, from before this field was required, lack it and no longer cover
    /// anything.
    #[serde(default)]
    pub what: String,
    /// The sentence before, where words changed.
    #[serde(default)]
    pub was: Option<String>,
    /// The sentence now.
    #[serde(default)]
    pub now: Option<String>,
}

/// The person who compared these sentences, old and new.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// Who.
    pub by: String,
    /// When, as `YYYY-MM-DD`.
    pub on: String,
    /// What they compared.
    pub sentences: Vec<Signed>,
}

/// One sentence before and after.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signed {
    /// The place of the text.
    pub at: String,
    /// As published; absent for a new sentence.
    #[serde(default)]
    pub was: Option<String>,
    /// As it is now; absent for one that is gone.
    #[serde(default)]
    pub now: Option<String>,
}

/// A record that is invalid.
#[derive(Debug, thiserror::Error)]
#[error("contract/reviews/{file}: {why}")]
pub struct Unsound {
    file: String,
    why: String,
}

/// Reads all records of a folder; a missing folder has none. `today` counts days since 1970-01-01.
pub fn read(folder: &Path, today: i64) -> Result<Vec<Review>, Unsound> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    paths.sort();
    paths.iter().map(|path| one(path, today)).collect()
}

fn one(path: &Path, today: i64) -> Result<Review, Unsound> {
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let unsound = |why: String| Unsound { file: file.clone(), why };
    let text = fs::read_to_string(path).map_err(|error| unsound(error.to_string()))?;
    let mut review: Review = serde_yaml_ng::from_str(&text).map_err(|error| unsound(error.to_string()))?;
    review.sound(today).map_err(unsound)?;
    review.file = file;
    Ok(review)
}

impl Review {
    /// Whether everything is filled in.
    fn sound(&self, today: i64) -> Result<(), String> {
        if let Some(Signature { by, on, sentences }) = &self.wording_only {
            signed("wordingOnly", by, on, today)?;
            if sentences.is_empty() {
                return Err("wordingOnly signs no sentences; `review` prints those that changed".to_owned());
            }
        }
        if self.changes.is_empty() {
            return match self.wording_only {
                Some(_) => Ok(()),
                None => Err("changes names nothing; copy rule, place and what from the report".to_owned()),
            };
        }
        if is_unfilled(&self.reason) {
            return Err("the reason is empty; say why the change is needed".to_owned());
        }
        if self.before_launch {
            signed("beforeLaunch", &self.by, &self.on, today)?;
        } else if self.agreement.is_empty() {
            return Err("agreement must name each partner, who agreed for it, and when".to_owned());
        }
        for Agreement { partner, by, on } in &self.agreement {
            if is_unfilled(partner) {
                return Err(format!(
                    "agreement names the partner {partner:?}; write the organization's name"
                ));
            }
            signed(&format!("the agreement of {partner}"), by, on, today)?;
        }
        Ok(())
    }

    /// Its ruling on a change, if it names the change.
    fn ruling(&self, change: &Change) -> Option<RulingKind> {
        let at = change.at.to_string();
        let Change { rule, what, sentence, .. } = change;
        let names = |agreed: &Agreed| {
            agreed.rule == *rule
                && agreed.at == at
                && agreed.what == *what
                && (&agreed.was, &agreed.now) == (&sentence.was, &sentence.now)
        };
        let signs =
            |signed: &Signed| signed.at == at && (&signed.was, &signed.now) == (&sentence.was, &sentence.now);
        if change.class == Class::Wording {
            let signed = self.wording_only.iter().flat_map(|signature| &signature.sentences).any(signs);
            if signed {
                return Some(RulingKind::WordingOnly);
            }
        }
        if !self.changes.iter().any(names) {
            return None;
        }
        match (self.before_launch, self.harmless) {
            (true, _) => Some(RulingKind::BeforeLaunch),
            (_, true) => is_undecided(rule).then_some(RulingKind::Harmless),
            _ => Some(RulingKind::Agreed),
        }
    }
}

fn signed(what: &str, by: &str, on: &str, today: i64) -> Result<(), String> {
    if is_unfilled(by) {
        return Err(format!("{what} is by {by:?}; write who it was, by name"));
    }
    match date_problem(on, today) {
        Some(problem) => Err(format!("the date of {what}: {problem}")),
        None => Ok(()),
    }
}

/// Whether only a person can decide if this breaks partners.
fn is_undecided(rule: &str) -> bool {
    UNDECIDED.contains(&rule)
        || UNDECIDED_KINDS.iter().any(|kind| rule.starts_with(kind))
        || rule.ends_with(".unknown-member.changed")
}

/// The records for the step from one version to another.
pub fn fitting(reviews: Vec<Review>, contract: &str, from: &Version, to: &Version) -> Vec<Review> {
    let fits = |review: &Review| {
        review.contract == contract && review.from == *from && from < &review.to && review.to <= *to
    };
    reviews.into_iter().filter(fits).collect()
}

/// Claims of these records that are not allowed.
pub fn overreaching(root: &Path, reviews: &[Review]) -> Vec<Missing> {
    let launched = root.join(LAUNCHED).exists();
    let late = reviews.iter().filter(|review| launched && review.before_launch).map(|review| {
        Missing::new(
            format!("{} says beforeLaunch, and {LAUNCHED} says that partners hold keys", review.file),
            "Ask the partners, and record their agreement instead.",
        )
    });
    let decided = reviews.iter().filter(|review| review.harmless && !review.before_launch).flat_map(|review| {
        let decided = review.changes.iter().filter(|agreed| !is_undecided(&agreed.rule));
        decided.map(|agreed| {
            let words = agreed.rule.ends_with(&format!(".{}", Shift::Reworded));
            Missing::new(
                format!("{} calls {} harmless", review.file, agreed.rule),
                if words {
                    "Sign sentences that keep every promise as wordingOnly."
                } else {
                    "The rule tells whom it breaks. Undo the change, or record the partners' agreement without harmless."
                },
            )
        })
    });
    late.chain(decided).collect()
}

/// Marks the changes that one of these records covers.
pub fn apply(reviews: &[Review], changes: &mut [Change]) {
    for change in changes.iter_mut().filter(|change| change.class != Class::Additive) {
        change.review = reviews
            .iter()
            .find_map(|review| Some(Ruling { record: review.file.clone(), kind: review.ruling(change)? }));
    }
}

/// A template record for all changes that still need one. Before the launch, sentences are listed among the changes:
/// no agreement is needed, and so no signature that every promise still holds.
pub fn template(contract: &str, from: &str, to: &str, launched: bool, changes: &[&Change]) -> String {
    let mut text = format!("contract: {contract}\nfrom: {from}\nto: {to}\n");
    let (breaks, words): (Vec<&Change>, Vec<&Change>) =
        changes.iter().partition(|change| !launched || change.class == Class::NonAdditive);
    if !breaks.is_empty() {
        text += "reason: >-\n  <why it is worth it>\n";
        text += if launched {
            "agreement:\n  - partner: <organization>\n    by: <name, role>\n    on: '<YYYY-MM-DD>'\nchanges:\n"
        } else {
            "beforeLaunch: true\nby: <name, role>\non: '<YYYY-MM-DD>'\nchanges:\n"
        };
    }
    for change in breaks {
        text += &format!("  - rule: {}\n    at: {}\n", change.rule, quoted(&change.at.to_string()));
        text += &format!("    what: {}\n{}", quoted(&change.what), sentence(change, "    "));
    }
    if !words.is_empty() {
        text += "wordingOnly:\n  by: <name, role>\n  on: '<YYYY-MM-DD>'\n  sentences:\n";
    }
    for change in words {
        // Needed when it is moved to `changes`.
        text += &format!("    # rule: {}, what: {}\n", change.rule, quoted(&change.what));
        text += &format!("    - at: {}\n{}", quoted(&change.at.to_string()), sentence(change, "      "));
    }
    text
}

/// The lines of a sentence before and after.
fn sentence(change: &Change, indent: &str) -> String {
    let members = [("was", &change.sentence.was), ("now", &change.sentence.now)];
    let lines = members
        .iter()
        .filter_map(|(member, sentence)| Some(format!("{indent}{member}: {}\n", quoted(sentence.as_ref()?))));
    lines.collect()
}

/// YAML reads JSON's quoting.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
