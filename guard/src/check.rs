//! The whole check of one contract: compare, second opinion, reviews, and what has to come along.

use std::path::Path;

use trailflow_codegen::Document;

use crate::{
    change::Class,
    compare, redocly,
    release::{self, Contract, Missing},
    report::Report,
    review,
};

/// Checks a working contract against the last published one. `second_opinion` is the command of redocly.
pub fn check(root: &Path, contract: &Contract, second_opinion: Option<&str>) -> Result<Report, Missing> {
    let unreadable =
        |problems: trailflow_codegen::Problems| Missing::new(problems.to_string(), "Mend it first.");
    let working = root.join(contract.file);
    let (base_version, published) = release::last_published(root, contract).ok_or_else(|| {
        Missing::new(format!("No version of {} is published", contract.file), "Run make contract-publish.")
    })?;
    let (base, next) =
        (Document::read(&published).map_err(unreadable)?, Document::read(&working).map_err(unreadable)?);
    if release::version(&base)? != base_version {
        return Err(Missing::new(
            format!("{} does not hold the version that its name says", published.display()),
            "A published version never changes: restore the file.",
        ));
    }
    let version = release::version(&next)?;
    let mut changes = compare::compare(&base, &next);
    if let Some(command) = second_opinion {
        let theirs = redocly::breaking(command, &published, &working)
            .map_err(|error| Missing::new(error.to_string(), "Check contract/package.json and Node."))?;
        redocly::merge(&mut changes, theirs);
    }
    let reviews = review::read(&root.join("contract/reviews"))
        .map_err(|error| Missing::new(error.to_string(), "See contract/reviews/README.md."))?;
    let reviews = review::fitting(reviews, contract.file, &base_version, &version);
    review::apply(&reviews, &mut changes);

    let mut missing = review::too_late(root, &reviews);
    let differs = without_version(&base) != without_version(&next);
    let class = changes.iter().map(|change| change.class).max();
    if differs {
        missing.extend(release::version_grew(&base_version, &version, class.unwrap_or(Class::Additive)));
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
        class,
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
