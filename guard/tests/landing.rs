//! What a change has to bring along, on a small repository of its own.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise, and so may its helpers")]

use std::{fs, path::Path};

use tempfile::TempDir;
use trailflow_codegen::generate;
use trailflow_guard::{
    check::check,
    release::{CONTRACTS, Contract, publish},
    report::Report,
};

const PARTNER: &Contract = &CONTRACTS[0];
const CONTRACT: &str = include_str!("../../codegen/tests/cases/idempotent-write/contract.yaml");

/// A repository with one published contract, in which nothing has changed yet.
struct Repository(TempDir);

impl Repository {
    fn new() -> Self {
        let this = Self(tempfile::tempdir().unwrap());
        this.write("openapi.yaml", CONTRACT);
        this.build();
        publish(this.root(), PARTNER).unwrap();
        this
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.root().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Replaces one piece of the contract, which must be there.
    fn edit(&self, old: &str, new: &str) {
        let text = fs::read_to_string(self.root().join("openapi.yaml")).unwrap();
        assert!(text.contains(old), "{old} is not in the contract");
        self.write("openapi.yaml", &text.replacen(old, new, 1));
    }

    fn build(&self) {
        let generated = generate(&self.root().join("openapi.yaml"), "partner").unwrap();
        generated.write_if_changed(&self.root().join("generated")).unwrap();
    }

    fn report(&self) -> Report {
        check(self.root(), PARTNER, None).unwrap()
    }

    /// What the report asks for, all in one text.
    fn missing(&self) -> String {
        let report = self.report();
        assert_eq!(report.passes, report.missing.is_empty() && report.blocking().count() == 0);
        report.missing.iter().map(|missing| format!("{}\n", missing.remedy)).collect()
    }
}

/// A longer text is accepted: additive.
fn add(repository: &Repository) {
    repository.edit("maxLength: 255", "maxLength: 300");
}

/// A shorter text is accepted: non-additive.
fn shorten(repository: &Repository) {
    repository.edit("maxLength: 255", "maxLength: 200");
}

const REVIEW: &str = "
contract: openapi.yaml
from: 1.0.0
to: 2.0.0
reason: The store holds no more.
agreement: [{partner: Bluebonnet, by: Dana, on: '2027-03-02'}]
changes:
  - rule: schema.maxLength.tightened
    at: '#/paths/~1v1~1things/post/parameters/0/schema/maxLength'
";

#[test]
fn an_unchanged_contract_passes() {
    let repository = Repository::new();
    assert!(repository.report().passes);
    assert_eq!(repository.report().class, None);
}

#[test]
fn every_piece_of_an_additive_change_is_asked_for_until_it_is_there() {
    let repository = Repository::new();
    add(&repository);
    let all = repository.missing();
    assert!(all.contains("Raise info.version to 1.1.0"), "{all}");
    repository.edit("version: 1.0.0", "version: 1.0.1");
    assert!(repository.missing().contains("Raise info.version to 1.1.0"), "a patch number is not enough");
    repository.edit("version: 1.0.1", "version: 1.1.0");
    let rest = repository.missing();
    assert!(rest.contains("Add “## Partner API 1.1.0”") && rest.contains("Run cargo build"), "{rest}");
    repository
        .write("CHANGELOG.md", "# Changelog\n\n## Partner API 1.1.0\n\n## Partner API 1.0.0\n\nThe first.\n");
    assert!(
        repository.missing().contains("Add “## Partner API 1.1.0”"),
        "a heading without words is no entry"
    );
    repository.write("CHANGELOG.md", "# Changelog\n\n## Partner API 1.1.0\n\n- Longer keys.\n");
    assert_eq!(repository.missing().lines().count(), 1);
    repository.build();
    assert!(repository.report().passes, "{}", repository.report());
}

#[test]
fn a_non_additive_change_needs_a_major_version_and_the_partners_agreement() {
    let repository = Repository::new();
    shorten(&repository);
    repository.edit("version: 1.0.0", "version: 1.1.0");
    repository.write("CHANGELOG.md", "## Partner API 2.0.0\n\n- Shorter keys.\n");
    repository.build();
    assert!(repository.missing().contains("Raise info.version to 2.0.0"));
    repository.edit("version: 1.1.0", "version: 2.0.0");
    repository.build();
    assert_eq!(repository.report().blocking().count(), 1, "{}", repository.report());
    assert!(!repository.report().passes);
    repository.write("contract/reviews/2.0.0-keys.yaml", REVIEW);
    assert!(repository.report().passes, "{}", repository.report());
}

#[test]
fn a_record_may_rule_that_nobody_breaks_and_holds_until_the_next_publication() {
    let repository = Repository::new();
    shorten(&repository);
    repository.edit("version: 1.0.0", "version: 1.1.0");
    repository
        .write("CHANGELOG.md", "## Partner API 1.1.0\n\n- Shorter keys.\n\n## Partner API 1.2.0\n\nMore.\n");
    repository.build();
    let ruling = format!("{}\nharmless: true\n", REVIEW.replacen("to: 2.0.0", "to: 1.1.0", 1));
    repository.write("contract/reviews/1.1.0-keys.yaml", &ruling);
    assert!(repository.report().passes, "{}", repository.report());
    repository.edit("version: 1.1.0", "version: 1.2.0");
    repository.build();
    assert!(repository.report().passes, "{}", repository.report());
}

#[test]
fn before_the_launch_nobody_has_to_be_asked() {
    let repository = Repository::new();
    shorten(&repository);
    repository.edit("version: 1.0.0", "version: 1.1.0");
    repository.write("CHANGELOG.md", "## Partner API 1.1.0\n\n- Shorter keys.\n");
    repository.build();
    let record = |signature: &str| {
        let asked = "agreement: [{partner: Bluebonnet, by: Dana, on: '2027-03-02'}]";
        REVIEW.replacen("to: 2.0.0", "to: 1.1.0", 1).replacen(asked, signature, 1)
    };
    let signed = record("beforeLaunch: true\nby: Dana, API lead\non: '2027-03-02'");
    repository.write("contract/reviews/1.1.0-keys.yaml", &signed);
    assert!(repository.report().passes, "{}", repository.report());
    for unsigned in ["beforeLaunch: true", "beforeLaunch: true\nby: Dana", "by: Dana\non: '2027-03-02'"] {
        repository.write("contract/reviews/1.1.0-keys.yaml", &record(unsigned));
        check(repository.root(), PARTNER, None).expect_err(unsigned);
    }
    repository.write("contract/reviews/1.1.0-keys.yaml", &signed);
    repository.write("contract/launched", "2027-04-01 Bluebonnet Logistics\n");
    assert!(!repository.report().passes);
    assert!(repository.missing().contains("Ask the partners"), "{}", repository.missing());
}

#[test]
fn a_record_covers_only_what_it_names() {
    let repository = Repository::new();
    shorten(&repository);
    repository.edit("version: 1.0.0", "version: 2.0.0");
    repository.write("CHANGELOG.md", "## Partner API 2.0.0\n\n- Shorter keys.\n");
    repository.build();
    for (old, new) in [
        ("to: 2.0.0", "to: 2.1.0"),
        ("from: 1.0.0", "from: 1.1.0"),
        ("openapi.yaml", "operator.yaml"),
        (".tightened", ".changed"),
    ] {
        repository.write("contract/reviews/2.0.0-keys.yaml", &REVIEW.replacen(old, new, 1));
        assert!(!repository.report().passes, "{new}");
    }
    for hollow in ["reason: ' '", "agreement: []"] {
        let member = hollow.split(':').next().unwrap();
        let text: String = REVIEW
            .lines()
            .map(|line| format!("{}\n", if line.starts_with(member) { hollow } else { line }))
            .collect();
        repository.write("contract/reviews/2.0.0-keys.yaml", &text);
        check(repository.root(), PARTNER, None).expect_err(hollow);
    }
}

#[test]
fn what_is_published_stays() {
    let repository = Repository::new();
    assert_eq!(publish(repository.root(), PARTNER).unwrap(), None, "the same once more is nothing");
    add(&repository);
    publish(repository.root(), PARTNER).expect_err("another contract under a published version");
    repository.edit("version: 1.0.0", "version: 1.1.0");
    assert!(publish(repository.root(), PARTNER).unwrap().unwrap().ends_with("contract/published/1.1.0.yaml"));
    repository.write("contract/published/1.2.0.yaml", CONTRACT);
    check(repository.root(), PARTNER, None).expect_err("a file that does not hold its version");
}
