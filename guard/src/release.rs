//! The required companions of a contract change: a higher version, a changelog entry, fresh generated code.

use std::{
    fs,
    path::{Path, PathBuf},
};

use semver::Version;

use crate::{
    contracts::{Contract, read, version},
    history::History,
    missing::Missing,
};

/// Whether the version grew as much as the changes require. Before 1.0.0, the minor number takes the role of
/// the major number.
pub fn version_grew(base: &Version, next: &Version, is_major: bool) -> Option<Missing> {
    let least = if is_major && base.major > 0 {
        Version::new(base.major + 1, 0, 0)
    } else {
        Version::new(base.major, base.minor + 1, 0)
    };
    (*next < least).then(|| {
        Missing::new(
            format!("The contract changed, and info.version is {next} where {base} is published"),
            format!(
                "Raise info.version to {least}, which {} changes ask for.",
                if is_major { "non-additive" } else { "additive" }
            ),
        )
    })
}

/// A version must not be older than a published one: published versions cannot be withdrawn.
pub fn version_went_down(base: &Version, next: &Version) -> Option<Missing> {
    (next < base).then(|| {
        Missing::new(
            format!("info.version went down: it is {next}, and {base} is published"),
            format!("Write {base}, or a higher one."),
        )
    })
}

/// Whether the changelog has a non-empty entry for this version.
pub fn changelog_entry(root: &Path, contract: &Contract, version: &Version) -> Option<Missing> {
    let text = fs::read_to_string(root.join("CHANGELOG.md")).unwrap_or_default();
    let heading = format!("## {} {version}", contract.title);
    let mut lines = text.lines().skip_while(|line| line.trim() != heading).skip(1);
    let has_words =
        lines.by_ref().take_while(|line| !line.starts_with("## ")).any(|line| !line.trim().is_empty());
    (!has_words).then(|| {
        Missing::new(
            format!("CHANGELOG.md has no entry for {} {version}", contract.title),
            format!(
                "Add “{heading}” and say below it what partners get and whether they have to do anything."
            ),
        )
    })
}

/// The files under `generated/` that differ from the contract's generated code.
pub fn generated_is_fresh(root: &Path, contract: &Contract) -> Vec<Missing> {
    let generated = match trailflow_codegen::generate(&root.join(contract.file), contract.surface) {
        Ok(generated) => generated,
        Err(problems) => {
            return vec![Missing::new(
                format!("{} cannot be served as it stands:\n{problems}", contract.file),
                "Follow the remedies above; the build refuses it too.",
            )];
        }
    };
    let folder = root.join("generated");
    let stale: Vec<_> = generated
        .files
        .iter()
        .filter(|(name, content)| fs::read(folder.join(name)).ok().as_deref() != Some(content.as_bytes()))
        .map(|(name, _)| format!("generated/{name}"))
        .collect();
    if stale.is_empty() {
        return Vec::new();
    }
    vec![Missing::new(
        format!("{} not what {} generates", listed(&stale), contract.file),
        "Run cargo build, read the diff of generated/, and commit it together with the contract.",
    )]
}

fn listed(files: &[String]) -> String {
    format!("{} {}", files.join(", "), if files.len() == 1 { "is" } else { "are" })
}

/// Freezes the working contract as its version. A published version never changes.
pub fn publish(root: &Path, contract: &Contract, history: &History) -> Result<Option<PathBuf>, Missing> {
    if !history.is_committed(contract) {
        return Err(Missing::new(
            format!("{} has changes that are not committed", contract.file),
            "Commit them first: the commit that publishes a contract does not change any.",
        ));
    }
    let working = root.join(contract.file);
    let version = version(&read(&working)?)?;
    let path = root.join(contract.published).join(format!("{version}.yaml"));
    let failed =
        |error: std::io::Error| Missing::new(format!("{}: {error}", path.display()), "Make it writable.");
    let content = fs::read(&working).map_err(failed)?;
    if let Ok(present) = fs::read(&path) {
        return if present == content {
            Ok(None)
        } else {
            Err(Missing::new(
                format!("{} is published already, and {} differs from it", path.display(), contract.file),
                "A published version never changes: raise info.version.",
            ))
        };
    }
    fs::create_dir_all(root.join(contract.published)).map_err(failed)?;
    fs::write(&path, content).map_err(failed)?;
    Ok(Some(path))
}
