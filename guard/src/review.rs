//! Review records: how a non-additive change becomes possible.
//!
//! A record in `contract/reviews/` names the changes, why they are needed, and which partners agreed. It
//! covers exactly the changes that it names, made to exactly one published version. A record may also rule
//! that a change breaks nobody, where the rules cannot tell: whether one pattern allows all that another
//! did, or whether a sentence still means the same. Such a change counts as additive from then on.
//!
//! Until the first key of a published contract is issued to a partner, there is nobody to ask. Then a record may say
//! `beforeLaunch: true`, and who decided instead. The file `contract/launched` ends that time.

use std::{fs, path::Path};

use semver::Version;
use serde::Deserialize;

use crate::{
    change::{Change, Class},
    release::Missing,
};

/// The file that is there from the first key of a published contract that a partner is given.
pub const LAUNCHED: &str = "contract/launched";

/// One record, as `contract/reviews/*.yaml` holds it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Review {
    /// The contract's file name.
    pub contract: String,
    /// The published version that changes.
    pub from: Version,
    /// The version that it becomes. It holds for later versions too, until one is published.
    pub to: Version,
    /// Whether these changes break nobody after all, so that a minor version is enough.
    #[serde(default)]
    pub harmless: bool,
    /// Whether no partner held a key yet, so that nobody had to be asked and a minor version is enough.
    #[serde(default)]
    pub before_launch: bool,
    /// Why the change is worth breaking partners for.
    pub reason: String,
    /// Who decided, where no partner could be asked.
    #[serde(default)]
    pub by: String,
    /// When they decided, as `YYYY-MM-DD`.
    #[serde(default)]
    pub on: String,
    /// Who agreed.
    #[serde(default)]
    pub agreement: Vec<Agreement>,
    /// What they agreed to.
    pub changes: Vec<Agreed>,
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
}

/// A record that cannot count.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {why}")]
pub struct Unsound {
    file: String,
    why: String,
}

/// Reads all records of a folder; a folder that is not there holds none.
pub fn read(folder: &Path) -> Result<Vec<Review>, Unsound> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    paths.sort();
    paths.iter().map(|path| one(path)).collect()
}

fn one(path: &Path) -> Result<Review, Unsound> {
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let unsound = |why: String| Unsound { file: file.clone(), why };
    let text = fs::read_to_string(path).map_err(|error| unsound(error.to_string()))?;
    let mut review: Review = serde_yaml_ng::from_str(&text).map_err(|error| unsound(error.to_string()))?;
    let empty = |text: &str| text.trim().is_empty();
    if empty(&review.reason) {
        return Err(unsound("the reason is empty; say why the change is needed".to_owned()));
    }
    let unsigned = |agreed: &Agreement| empty(&agreed.partner) || empty(&agreed.by) || empty(&agreed.on);
    if review.before_launch && (empty(&review.by) || empty(&review.on)) {
        return Err(unsound("beforeLaunch needs by and on: who decided, and when".to_owned()));
    }
    let asked = !review.before_launch || !review.agreement.is_empty();
    if asked && (review.agreement.is_empty() || review.agreement.iter().any(unsigned)) {
        return Err(unsound("agreement must name each partner, who agreed for it, and when".to_owned()));
    }
    if review.changes.is_empty() {
        return Err(unsound("changes names nothing; copy rule and place from the report".to_owned()));
    }
    review.file = file;
    Ok(review)
}

/// The records for the step from one version to another.
pub fn fitting(reviews: Vec<Review>, contract: &str, from: &Version, to: &Version) -> Vec<Review> {
    let fits = |review: &Review| {
        review.contract == contract && review.from == *from && from < &review.to && review.to <= *to
    };
    reviews.into_iter().filter(fits).collect()
}

/// The records that come too late: partners hold keys, so they have to be asked.
pub fn too_late(root: &Path, reviews: &[Review]) -> Vec<Missing> {
    if !root.join(LAUNCHED).exists() {
        return Vec::new();
    }
    let late = reviews.iter().filter(|review| review.before_launch);
    late.map(|review| {
        Missing::new(
            format!(
                "contract/reviews/{} says beforeLaunch, and {LAUNCHED} says that partners hold keys",
                review.file
            ),
            "Ask the partners, and record their agreement instead.",
        )
    })
    .collect()
}

/// Marks the changes that one of these records covers.
pub fn apply(reviews: &[Review], changes: &mut [Change]) {
    for change in changes.iter_mut().filter(|change| change.class == Class::NonAdditive) {
        let names = |agreed: &Agreed| agreed.rule == change.rule && agreed.at == change.at.to_string();
        let covering = reviews.iter().find(|review| review.changes.iter().any(names));
        if let Some(review) = covering {
            change.review = Some(review.file.clone());
            if review.harmless || review.before_launch {
                change.class = Class::Additive;
            }
        }
    }
}

/// A record for all changes that still need one, to be filled in.
pub fn template(contract: &str, from: &str, to: &str, changes: &[&Change]) -> String {
    let mut text = format!(
        "contract: {contract}\nfrom: {from}\nto: {to}\nreason: >-\n  Why it is worth it.\nagreement:\n  - partner: Who\n    \
         by: Name, role\n    on: 'YYYY-MM-DD'\nchanges:\n"
    );
    for change in changes {
        text += &format!(
            "  # {}\n  - rule: {}\n    at: '{}'\n",
            change.what.replace('\n', " "),
            change.rule,
            change.at
        );
    }
    text
}
