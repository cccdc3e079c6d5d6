//! Ways to land what should not land. Each is tried in a repository of its own, and refused with these words.

use crate::repository::{REVIEW, Repository, SIGNED, add, reword, shorten, withdraw};

const HARMLESS: &str = "
contract: openapi.yaml
from: 1.0.0
to: 1.1.0
harmless: true
reason: Nobody calls it.
agreement: [{partner: Bluebonnet, by: Dana Whitfield, on: '2027-03-02'}]
changes:
  - rule: path.removed
    at: '#/paths/~1v1~1things'
    what: /v1/things is gone
";

/// A record for the shorter keys with one line replaced.
fn review(repository: &Repository, line: &str, by: &str) {
    assert!(REVIEW.contains(line), "{line}");
    shorten(repository);
    repository.accompany("2.0.0");
    repository.write("contract/reviews/2.0.0-keys.yaml", &REVIEW.replacen(line, by, 1));
}

/// A record for the other sentence with one line replaced.
fn signature(repository: &Repository, line: &str, by: &str) {
    assert!(SIGNED.contains(line), "{line}");
    reword(repository);
    repository.accompany("1.1.0");
    repository.write("contract/reviews/1.1.0-words.yaml", &SIGNED.replacen(line, by, 1));
}

/// What is tried, what the refusal says, how it is tried.
type Way = (&'static str, &'static str, fn(&Repository));

#[rustfmt::skip]
const WAYS: &[Way] = &[
    // Versions.
    ("a version that goes down", "info.version went down", |it| it.edit("version: 1.0.0", "version: 0.9.0")),
    ("a version that goes down with a change", "Raise info.version to 1.1.0", |it| { add(it); it.edit("version: 1.0.0", "version: 0.9.0"); it.build(); }),
    ("a patch number for an addition", "Raise info.version to 1.1.0", |it| { add(it); it.accompany("1.0.9"); }),
    ("a minor number for a break", "Raise info.version to 2.0.0", |it| { shorten(it); it.accompany("1.9.0"); }),
    ("a version that is not one yet", "which is no version", |it| { add(it); it.edit("version: 1.0.0", "version: 1.1.0-rc.1"); }),
    // What has to come along.
    ("an addition that no changelog tells", "Add “## Partner API 1.1.0”", |it| { add(it); it.accompany("1.1.0"); it.write("CHANGELOG.md", "## Partner API 1.1.0\n\n## Partner API 1.0.0\n\nOld.\n"); }),
    ("code that was not generated anew", "Run cargo build", |it| { add(it); it.accompany("1.1.0"); it.edit("summary: Create a thing", "summary: Make a thing"); }),
    ("code that was edited", "Run cargo build", |it| it.write("generated/partner/schemas.json", "{}")),
    // What is published.
    ("a copy by hand, not committed", "changes with it", |it| { shorten(it); it.accompany("2.0.0"); it.write("contract/published/2.0.0.yaml", &it.read("openapi.yaml")); }),
    ("a copy by hand, committed with the change", "changes with it", |it| { shorten(it); it.accompany("1.1.0"); it.write("contract/published/1.1.0.yaml", &it.read("openapi.yaml")); it.commit("One small step"); }),
    ("a copy by hand, committed after a change that did not pass", "schema.maxLength.tightened", |it| { shorten(it); it.accompany("2.0.0"); it.commit("Shorter keys"); it.write("contract/published/2.0.0.yaml", &it.read("openapi.yaml")); it.commit("Publish"); }),
    ("a copy of something else", "is no copy of openapi.yaml", |it| it.write("contract/published/1.0.1.yaml", &it.read("openapi.yaml").replace("255", "200").replace("1.0.0", "1.0.1"))),
    ("a copy under another version", "does not hold the version that its name says", |it| it.write("contract/published/3.0.0.yaml", &it.read("openapi.yaml"))),
    ("a copy under an older version", "contract/published/0.9.0.yaml is new, and openapi.yaml changes with it", |it| { it.edit("version: 1.0.0", "version: 0.9.0"); it.write("contract/published/0.9.0.yaml", &it.read("openapi.yaml")); it.commit("Older"); }),
    ("a published version that is edited", "contract/published/1.0.0.yaml is not what was published", |it| { let old = it.read("contract/published/1.0.0.yaml"); it.write("contract/published/1.0.0.yaml", &old.replace("255", "200")); shorten(it); it.build(); }),
    ("a published version that is edited, commits later", "contract/published/1.0.0.yaml is not what was published", |it| { let old = it.read("contract/published/1.0.0.yaml"); it.write("contract/published/1.0.0.yaml", &old.replace("255", "200")); it.commit("Edit"); it.commit("Something else"); it.commit("And more"); }),
    ("a published version that goes", "contract/published/1.1.0.yaml is gone", |it| { it.release(); it.remove("contract/published/1.1.0.yaml"); it.commit("Tidy up"); }),
    ("a published version that has another name", "contract/published/1.0.0.yaml is gone", |it| { it.git(&["mv", "contract/published/1.0.0.yaml", "contract/published/1.0.1.yaml"]); it.commit("Rename"); }),
    ("a merge that publishes what it brings", "changes with it", |it| { it.git(&["checkout", "-q", "-b", "side"]); it.release_a_break(); it.git(&["checkout", "-q", "main"]); it.git(&["merge", "-q", "--no-ff", "-m", "Merge side", "side"]); }),
    ("a file beside the published versions", "is not named after a version", |it| it.write("contract/published/latest.yaml", &it.read("openapi.yaml"))),
    // What was agreed and launched.
    ("a launch that is taken back", "contract/launched is gone", |it| { it.write("contract/launched", "2027-04-01 Bluebonnet"); it.commit("Launch"); it.remove("contract/launched"); it.commit("Not yet"); }),
    ("a launch that is taken back for a while", "contract/launched is gone", |it| { it.write("contract/launched", "2027-04-01 Bluebonnet"); it.commit("Launch"); it.remove("contract/launched"); }),
    ("a record that is rewritten", "contract/reviews/2.0.0-keys.yaml is not what it was", |it| { it.release_a_break(); it.write("contract/reviews/2.0.0-keys.yaml", &REVIEW.replace("Bluebonnet", "Everybody")); it.commit("Tidy up"); }),
    ("a record that goes", "contract/reviews/2.0.0-keys.yaml is not what it was", |it| { it.release_a_break(); it.remove("contract/reviews/2.0.0-keys.yaml"); it.commit("Tidy up"); }),
    // Records of breaks.
    ("a break without a record", "schema.maxLength.tightened", |it| { shorten(it); it.accompany("2.0.0"); }),
    ("a record for another version", "schema.maxLength.tightened", |it| review(it, "to: 2.0.0", "to: 2.1.0")),
    ("a record from another version", "schema.maxLength.tightened", |it| review(it, "from: 1.0.0", "from: 1.1.0")),
    ("a record for another contract", "schema.maxLength.tightened", |it| review(it, "openapi.yaml", "operator.yaml")),
    ("a record for another rule", "schema.maxLength.tightened", |it| review(it, ".tightened", ".loosened")),
    ("a record for another place", "schema.maxLength.tightened", |it| review(it, "parameters/0", "parameters/1")),
    ("a record for a smaller break", "schema.maxLength.tightened", |it| review(it, "255 → 200", "255 → 250")),
    ("a record that names only the place", "schema.maxLength.tightened", |it| review(it, "    what: 'maxLength: 255 → 200'", "")),
    ("a record without a reason", "the reason is empty", |it| review(it, "reason: The store holds no more.", "reason: ' '")),
    ("a record with the template's reason", "the reason is empty", |it| review(it, "reason: The store holds no more.", "reason: <why it is worth it>")),
    ("a record with the former template's reason", "the reason is empty", |it| review(it, "reason: The store holds no more.", "reason: Why it is worth it.")),
    ("a record that nobody agreed to", "agreement must name each partner", |it| review(it, "agreement: [{partner: Bluebonnet, by: Dana Whitfield, on: '2027-03-02'}]", "agreement: []")),
    ("a record with the template's partner", "write the organization's name", |it| review(it, "partner: Bluebonnet", "partner: <organization>")),
    ("a record by the template's name", "write who it was, by name", |it| review(it, "by: Dana Whitfield", "by: 'Name, role'")),
    ("a record with the template's date", "is not a date", |it| review(it, "2027-03-02", "YYYY-MM-DD")),
    ("a record of a day that there was not", "is not a date", |it| review(it, "2027-03-02", "2027-02-30")),
    ("a record of some time", "is not a date", |it| review(it, "2027-03-02", "last week")),
    ("a record of a day to come", "is in the future", |it| review(it, "2027-03-02", "2027-06-03")),
    ("a record of nothing", "changes names nothing", |it| { shorten(it); it.accompany("2.0.0"); it.write("contract/reviews/2.0.0-keys.yaml", REVIEW.split("changes:").next().unwrap()); }),
    ("a removed path that is called harmless", "2.0.0-path.yaml calls path.removed harmless", |it| { withdraw(it); it.accompany("1.1.0"); it.write("contract/reviews/2.0.0-path.yaml", HARMLESS); }),
    ("a break before the launch, after it", "says that partners hold keys", |it| { review(it, "agreement: [{partner: Bluebonnet, by: Dana Whitfield, on: '2027-03-02'}]", "beforeLaunch: true\nby: Dana Whitfield\non: '2027-03-02'"); it.write("contract/launched", "2027-04-01 Bluebonnet"); }),
    ("a break before the launch that nobody decided", "write who it was, by name", |it| review(it, "agreement: [{partner: Bluebonnet, by: Dana Whitfield, on: '2027-03-02'}]", "beforeLaunch: true")),
    // Words.
    ("a sentence that nobody signed", "Another thing.", |it| { reword(it); it.accompany("1.1.0"); }),
    ("a sentence that was called harmless", "Sign sentences that keep every promise as wordingOnly", |it| { reword(it); it.accompany("1.1.0"); it.write("contract/reviews/1.1.0-words.yaml", &HARMLESS.replace("path.removed", "response.description.reworded")); }),
    ("a signature under other words", "Another thing.", |it| signature(it, "now: Another thing.", "now: Another matter.")),
    ("a signature under another sentence", "Another thing.", |it| signature(it, "was: The thing.", "was: A thing.")),
    ("a signature under another text", "Another thing.", |it| signature(it, "responses/Thing/", "responses/Conflict/")),
    ("a signature by nobody", "write who it was, by name", |it| signature(it, "by: Dana Whitfield, API lead", "by: <name, role>")),
    ("a signature of a day to come", "is in the future", |it| signature(it, "2027-03-02", "2028-01-01")),
    ("a signature under nothing", "signs no sentences", |it| { reword(it); it.accompany("1.1.0"); let hollow = SIGNED.split("  sentences:").next().unwrap(); it.write("contract/reviews/1.1.0-words.yaml", &format!("{hollow}  sentences: []\n")); }),
    ("a signature under a break", "schema.maxLength.tightened", |it| { shorten(it); it.accompany("2.0.0"); it.write("contract/reviews/2.0.0-words.yaml", &SIGNED.replace("to: 1.1.0", "to: 2.0.0").replace("#/components/responses/Thing/description", "#/paths/~1v1~1things/post/parameters/0/schema/maxLength")); }),
];

#[test]
fn every_way_is_refused() {
    let mut open = Vec::new();
    for (name, words, apply) in WAYS {
        let repository = Repository::new();
        apply(&repository);
        let (passes, said) = match repository.check() {
            Ok(report) => (report.passes, report.to_string() + &repository.missing()),
            Err(missing) => (false, format!("{} {}", missing.what, missing.remedy)),
        };
        if passes || !said.contains(words) {
            open.push(format!(
                "{name}: {} without “{words}”:\n{said}",
                if passes { "landed" } else { "refused" }
            ));
        }
    }
    assert!(open.is_empty(), "{} of {} ways:\n{}", open.len(), WAYS.len(), open.join("\n"));
}
