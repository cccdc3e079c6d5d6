//! The whole check of one contract: comparison, second opinion, reviews, and required companions of
//! a change.

use std::path::Path;

use trailflow_codegen::Document;

use crate::{
    change::Change,
    compare,
    contracts::{self, Contract, REVIEWS},
    history::History,
    missing::Missing,
    redocly::{self, Redocly},
    release,
    report::Report,
    review,
};

/// The inputs of a check besides the files.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The previous state.
    pub history: &'a History,
    /// The command of redocly, for a second opinion.
    pub second_opinion: Option<&'a str>,
    /// Days since 1970-01-01: a signature must not be from the future.
    pub today: i64,
}

/// Checks a working contract against the last published one.
pub fn check(root: &Path, contract: &Contract, with: Circumstances<'_>) -> Result<Report, Missing> {
    let working = root.join(contract.file);
    let base_version = with.history.base(contract).ok_or_else(|| {
        Missing::new(format!("No version of {} is published", contract.file), "Run make contract-publish.")
    })?;
    let published = root.join(contract.published).join(format!("{base_version}.yaml"));
    if let Some(gone) = with.history.problems(contract).into_iter().next().filter(|_| !published.exists()) {
        return Err(gone);
    }
    let (base, next) = (contracts::read(&published)?, contracts::read(&working)?);
    if contracts::version(&base)? != base_version {
        return Err(Missing::new(
            format!("{} does not hold the version that its name says", published.display()),
            "A published version never changes: restore the file.",
        ));
    }
    let version = contracts::version(&next)?;
    let mut changes = compare::compare(&base, &next);
    if let Some(command) = with.second_opinion {
        let redocly = Redocly { command, config: &root.join(redocly::CONFIG) };
        let theirs = redocly::breaking(redocly, &published, &working)
            .map_err(|error| Missing::new(error.to_string(), "Check contract/package.json and Node."))?;
        redocly::merge(&mut changes, theirs);
    }
    let reviews = review::read(&root.join(REVIEWS), with.today)
        .map_err(|error| Missing::new(error.to_string(), "See contract/reviews/README.md."))?;
    let reviews = review::fitting(reviews, contract.file, &base_version, &version);
    review::apply(&reviews, &mut changes);

    let mut missing = with.history.problems(contract);
    missing.extend(review::overreaching(root, &reviews));
    let differs = without_version(&base) != without_version(&next);
    if differs {
        let is_major = changes.iter().any(Change::is_major);
        missing.extend(release::version_grew(&base_version, &version, is_major));
    } else {
        missing.extend(release::version_went_down(&base_version, &version));
    }
    if differs || version != base_version {
        missing.extend(release::changelog_entry(root, contract, &version));
    }
    missing.extend(release::generated_is_fresh(root, contract));
    let mut report = Report {
        contract: contract.file.to_owned(),
        base: base_version.to_string(),
        revision: version.to_string(),
        passes: false,
        class: changes.iter().map(|change| change.class).max(),
        changes,
        missing,
    };
    report.passes = report.missing.is_empty() && report.blocking().next().is_none();
    Ok(report)
}

fn without_version(document: &Document) -> serde_json::Value {
    let mut root = document.root.clone();
    if let Some(info) = root.get_mut("info").and_then(serde_json::Value::as_object_mut) {
        info.remove("version");
    }
    root
}
