//! A small repository of its own, in which one contract is published and nothing has changed yet.

use std::{fs, path::Path, process::Command};

use tempfile::TempDir;
use trailflow_codegen::{deprecation::Date, generate};
use trailflow_guard::{
    check::{Circumstances, check},
    contracts::{CONTRACTS, Contract},
    history::History,
    missing::Missing,
    release::publish,
    report::Report,
};

pub const PARTNER: &Contract = &CONTRACTS[0];
const CONTRACT: &str = include_str!("../../../codegen/tests/cases/idempotent-write/contract.yaml");

/// The day on which all this happens.
pub const TODAY: &str = "2027-06-01";

pub struct Repository(TempDir);

impl Repository {
    pub fn new() -> Self {
        let this = Self(tempfile::tempdir().unwrap());
        this.git(&["init", "-q", "-b", "main"]);
        this.write(
            "openapi.yaml",
            &CONTRACT.replacen("maxLength: 80", "maxLength: 80, pattern: '^[a-z]+$'", 1),
        );
        this.build();
        this.commit("Bring the contract");
        this.publish().unwrap();
        this.commit("Publish it");
        this
    }

    pub fn root(&self) -> &Path {
        self.0.path()
    }

    pub fn write(&self, file: &str, text: &str) {
        let path = self.root().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.root().join(file)).unwrap()
    }

    pub fn remove(&self, file: &str) {
        fs::remove_file(self.root().join(file)).unwrap();
    }

    /// Replaces one piece of the contract, which must be there.
    pub fn edit(&self, old: &str, new: &str) {
        let text = self.read("openapi.yaml");
        assert!(text.contains(old), "{old} is not in the contract");
        self.write("openapi.yaml", &text.replacen(old, new, 1));
    }

    pub fn build(&self) {
        let generated = generate(&self.root().join("openapi.yaml"), "partner").unwrap();
        generated.write_if_changed(&self.root().join("generated")).unwrap();
    }

    pub fn git(&self, arguments: &[&str]) {
        let who = ["-c", "user.name=Dana", "-c", "user.email=dana@example.com", "-c", "commit.gpgsign=false"];
        let run = Command::new("git").arg("-C").arg(self.root()).args(who).args(arguments).output().unwrap();
        assert!(run.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&run.stderr));
    }

    pub fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "-q", "--allow-empty", "-m", message]);
    }

    pub fn publish(&self) -> Result<(), Missing> {
        let history = History::read(self.root())?;
        publish(self.root(), PARTNER, &history).map(|_| ())
    }

    pub fn check(&self) -> Result<Report, Missing> {
        let history = History::read(self.root())?;
        let today = Date::parse(TODAY).unwrap().days();
        check(self.root(), PARTNER, Circumstances { history: &history, second_opinion: None, today })
    }

    pub fn report(&self) -> Report {
        self.check().unwrap()
    }

    /// What the report asks for, all in one text.
    pub fn missing(&self) -> String {
        let report = self.report();
        assert_eq!(report.passes, report.missing.is_empty() && report.blocking().count() == 0);
        report.missing.iter().map(|missing| format!("{}\n", missing.remedy)).collect()
    }

    /// Everything that comes along with a contract of this version.
    pub fn accompany(&self, version: &str) {
        let old = self.read("openapi.yaml");
        let now = old.split("version: ").nth(1).unwrap().split(' ').next().unwrap().trim_end_matches('}');
        self.edit(&format!("version: {now}"), &format!("version: {version}"));
        self.write("CHANGELOG.md", &format!("# Changelog\n\n## Partner API {version}\n\n- Something.\n"));
        self.build();
    }

    /// Brings a version that is longer, and publishes it, as it should be done.
    pub fn release(&self) {
        add(self);
        self.accompany("1.1.0");
        self.commit("Take longer keys");
        self.publish().unwrap();
        self.commit("Publish 1.1.0");
    }

    /// A version with a break that partners agreed to, published.
    pub fn release_a_break(&self) {
        shorten(self);
        self.accompany("2.0.0");
        self.write("contract/reviews/2.0.0-keys.yaml", REVIEW);
        self.commit("Take shorter keys");
        self.publish().unwrap();
        self.commit("Publish 2.0.0");
    }
}

/// A longer text is accepted: additive.
pub fn add(repository: &Repository) {
    repository.edit("maxLength: 255", "maxLength: 300");
}

/// A shorter text is accepted: non-additive.
pub fn shorten(repository: &Repository) {
    repository.edit("maxLength: 255", "maxLength: 200");
}

/// Another sentence.
pub fn reword(repository: &Repository) {
    repository.edit("description: The thing.", "description: Another thing.");
}

/// A path goes.
pub fn withdraw(repository: &Repository) {
    repository.edit("  /v1/things:\n    post:", "  /v1/articles:\n    post:");
}

pub const REVIEW: &str = "
contract: openapi.yaml
from: 1.0.0
to: 2.0.0
reason: The store holds no more.
agreement: [{partner: Bluebonnet, by: Dana Whitfield, on: '2027-03-02'}]
changes:
  - rule: schema.maxLength.tightened
    at: '#/paths/~1v1~1things/post/parameters/0/schema/maxLength'
    what: 'maxLength: 255 → 200'
";

pub const SIGNED: &str = "
contract: openapi.yaml
from: 1.0.0
to: 1.1.0
wordingOnly:
  by: Dana Whitfield, API lead
  on: '2027-03-02'
  sentences:
    - at: '#/components/responses/Thing/description'
      was: The thing.
      now: Another thing.
";
