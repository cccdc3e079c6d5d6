//! The contract's changelog, version by version, as pages and the feed tell it.

use std::sync::LazyLock;

use markdown::{CompileOptions, Options, ParseOptions};

/// One version's entries. They are written in this repository, so nothing in them is foreign.
pub(super) struct Change {
    pub(super) version: &'static str,
    /// The day on which the version was published, like `2026-11-25`; `None`: it is not yet.
    pub(super) published: Option<&'static str>,
    html: String,
}

/// What the first line of a published version's entries says before its day.
const PUBLISHED: &str = "Published on ";

/// All versions, the newest first.
pub(super) static CHANGES: LazyLock<Vec<Change>> = LazyLock::new(|| {
    let text = include_str!("../../docs/changelog.mdx");
    let options = Options { parse: ParseOptions::gfm(), compile: CompileOptions::gfm() };
    let sections = text.split("\n## ").skip(1).filter_map(|section| section.split_once('\n'));
    sections
        .filter_map(|(version, entries)| {
            let entries = entries.split("{/*").next().unwrap_or_default();
            let published =
                entries.trim_start().strip_prefix(PUBLISHED).and_then(|rest| rest.split('.').next());
            let html = markdown::to_html_with_options(entries, &options).ok()?;
            Some(Change { version: version.trim(), published, html })
        })
        .collect()
});

impl Change {
    /// The entries as HTML. Links within the documents lead to where partners read them.
    pub(super) fn html(&self, docs_url: &str) -> String {
        self.html.replace("href=\"/", &format!("href=\"{docs_url}/"))
    }

    /// The part of an address that leads to the version in the documents.
    pub(super) fn anchor(&self) -> String {
        self.version.replace('.', "-")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::contract_version;

    #[test]
    fn the_changelog_begins_with_the_contract_s_version() {
        assert_eq!(CHANGES.first().map(|change| change.version), Some(contract_version()));
        assert!(
            CHANGES.iter().all(|change| change.html.starts_with("<ul>") || change.html.starts_with("<p>"))
        );
    }

    // Readers of the feed are told of a version by the day of its publication.
    #[test]
    fn every_published_version_says_when() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/contract/published");
        let mut count = 0;
        for file in std::fs::read_dir(folder).unwrap() {
            let name = file.unwrap().file_name().into_string().unwrap();
            let Some(version) = name.strip_suffix(".yaml") else { continue };
            let change = CHANGES.iter().find(|change| change.version == version);
            let day = change.and_then(|change| change.published);
            assert!(
                day.is_some_and(|day| chrono::NaiveDate::parse_from_str(day, "%Y-%m-%d").is_ok()),
                "begin the entries of Partner API {version} in CHANGELOG.md with “Published on 2026-11-25.”, then run \
                 make docs-generate"
            );
            count += 1;
        }
        assert!(count > 0);
    }
}
