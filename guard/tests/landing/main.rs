//! What a change has to bring along, on a small repository of its own.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise, and so may its helpers")]

mod refused;
mod repository;

use std::{fs, process::Command};

use trailflow_guard::change::{Class, RulingKind};

use repository::{REVIEW, Repository, SIGNED, TODAY, add, reword, shorten};

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
    repository.edit("pattern: '^[a-z]+$'", "pattern: '^[a-z]*$'");
    repository.accompany("1.1.0");
    let ruling = "
contract: openapi.yaml
from: 1.0.0
to: 1.1.0
harmless: true
reason: Names are never empty, as minLength says.
agreement: [{partner: Bluebonnet, by: Dana Whitfield, on: '2027-03-02'}]
changes:
  - rule: schema.pattern.changed
    at: '#/components/schemas/CreateThingRequest/properties/name/pattern'
    what: 'pattern: \"^[a-z]+$\" → \"^[a-z]*$\"'
";
    repository.write("contract/reviews/1.1.0-names.yaml", ruling);
    assert!(repository.report().passes, "{}", repository.report());
    repository.accompany("1.2.0");
    assert!(repository.report().passes, "{}", repository.report());
}

#[test]
fn before_the_launch_nobody_has_to_be_asked() {
    let repository = Repository::new();
    shorten(&repository);
    repository.accompany("1.1.0");
    let asked = "agreement: [{partner: Bluebonnet, by: Dana Whitfield, on: '2027-03-02'}]";
    let decided = format!("beforeLaunch: true\nby: Dana Whitfield, API lead\non: '{TODAY}'");
    let record = REVIEW.replacen("to: 2.0.0", "to: 1.1.0", 1).replacen(asked, &decided, 1);
    repository.write("contract/reviews/1.1.0-keys.yaml", &record);
    assert!(repository.report().passes, "{}", repository.report());
}

#[test]
fn a_sentence_stands_beside_the_former_one_and_lands_when_it_is_signed() {
    let repository = Repository::new();
    reword(&repository);
    repository.accompany("1.1.0");
    let report = repository.report();
    let text = report.to_string();
    assert_eq!(report.class, Some(Class::Wording));
    assert!(text.contains("was    The thing.\n    now    Another thing."), "{text}");
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["changes"][0]["was"], "The thing.");
    assert_eq!(json["changes"][0]["now"], "Another thing.");
    repository.write("contract/reviews/1.1.0-words.yaml", SIGNED);
    let report = repository.report();
    assert!(report.passes, "{report}");
    assert_eq!(report.changes[0].review.as_ref().map(|ruling| ruling.kind), Some(RulingKind::WordingOnly));
}

#[test]
fn a_record_that_the_program_prints_lands_once_it_is_filled_in() {
    let repository = Repository::new();
    shorten(&repository);
    reword(&repository);
    repository.edit("summary: Create a thing", "summary: 'Make a thing: \"one\"'");
    repository.accompany("2.0.0");
    for launched in [false, true] {
        if launched {
            repository.write("contract/launched", "2027-04-01 Bluebonnet");
        }
        let report = repository.report();
        let blocking: Vec<_> =
            report.changes.iter().filter(|change| change.class != Class::Additive).collect();
        let template = trailflow_guard::review::template(
            &report.contract,
            &report.base,
            &report.revision,
            launched,
            &blocking,
        );
        repository.write("contract/reviews/2.0.0-all.yaml", &template);
        repository.check().expect_err("nothing is filled in");
        let filled = template.replace("<why it is worth it>", "The store holds no more.");
        let filled = filled.replace("<organization>", "Bluebonnet").replace("<name, role>", "Dana, lead");
        repository.write("contract/reviews/2.0.0-all.yaml", &filled.replace("<YYYY-MM-DD>", TODAY));
        assert!(repository.report().passes, "{}", repository.report());
    }
}

#[test]
fn what_is_published_stays() {
    let repository = Repository::new();
    repository.publish().expect("the same once more is nothing");
    add(&repository);
    repository.publish().expect_err("a contract that is not committed");
    repository.build();
    repository.commit("Longer keys");
    repository.publish().expect_err("another contract under a published version");
    repository.accompany("1.1.0");
    repository.commit("Longer keys, as they should be");
    repository.publish().unwrap();
    assert!(repository.report().passes, "published and not committed yet: {}", repository.report());
    repository.commit("Publish 1.1.0");
    assert!(repository.report().passes, "{}", repository.report());
    assert_eq!(repository.report().base, "1.0.0", "the commit that publishes is judged by what was before");
    repository.commit("Something else");
    assert_eq!(repository.report().base, "1.1.0");
    let copy = repository.read("contract/published/1.0.0.yaml");
    repository.remove("contract/published/1.0.0.yaml");
    repository.commit("Remove it");
    assert!(!repository.report().passes);
    repository.write("contract/published/1.0.0.yaml", &copy);
    repository.commit("Restore it");
    assert!(repository.report().passes, "{}", repository.report());
}

#[test]
fn a_merge_is_compared_with_what_it_went_into() {
    let repository = Repository::new();
    repository.git(&["checkout", "-q", "-b", "side"]);
    add(&repository);
    repository.accompany("1.1.0");
    repository.commit("Longer keys");
    repository.git(&["checkout", "-q", "main"]);
    repository.git(&["merge", "-q", "--no-ff", "-m", "Merge side", "side"]);
    assert!(repository.report().passes, "{}", repository.report());
    repository.publish().unwrap();
    repository.commit("Publish 1.1.0");
    assert!(repository.report().passes, "{}", repository.report());
}

#[test]
fn without_the_commit_before_it_says_how_to_get_it() {
    let repository = Repository::new();
    let folder = tempfile::tempdir().unwrap();
    let source = format!("file://{}", repository.root().display());
    let clone = |depth: &str| {
        let path = folder.path().join(depth);
        let run =
            Command::new("git").args(["clone", "-q", "--depth", depth, &source]).arg(&path).status().unwrap();
        assert!(run.success());
        trailflow_guard::history::History::read(&path)
    };
    let missing = clone("1").unwrap_err();
    assert!(missing.remedy.contains("git fetch --deepen=1"), "{}", missing.remedy);
    clone("2").expect("the commit before is enough");
    fs::remove_dir_all(repository.root().join(".git")).unwrap();
    assert!(repository.check().unwrap_err().remedy.contains("git clone"));
}
