//! Each file under `cases/` is a contract, a patch (RFC 6902) and the verdict that must come of it.
//!
//! `rules` lists what must be found among the changes of the expected class. With TRAILFLOW_REDOCLY set to
//! the command of redocly, the same cases are judged with its second opinion as well, as `make contract-diff`
//! does; without, by our rules alone.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise, and so may its helpers")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Mutex,
};

use serde::Deserialize;
use serde_json::Value;
use trailflow_codegen::Document;
use trailflow_guard::{
    Change, Class, compare,
    redocly::{self, Redocly},
};

/// The issue asks for at least this many.
const FEWEST: usize = 45;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    #[expect(dead_code, reason = "tells the reader what the case is about")]
    about: String,
    base: PathBuf,
    /// Applied to the base first, where the published contract has nothing of the kind.
    #[serde(default)]
    before: Vec<Value>,
    patch: Vec<Value>,
    expected: Expected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    class: Verdict,
    rules: Vec<String>,
}

#[derive(Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Verdict {
    Identical,
    Additive,
    Wording,
    NonAdditive,
}

#[test]
fn every_case_gets_its_verdict() {
    let cases = cases();
    assert!(cases.len() >= FEWEST, "{} cases, {FEWEST} are asked for", cases.len());
    let wrong: Vec<_> = cases.iter().filter_map(|(name, case)| fault(name, case, judge(case))).collect();
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn a_second_opinion_changes_no_verdict() {
    #[expect(clippy::disallowed_methods, reason = "Node is not there in every run of the tests")]
    let Ok(command) = std::env::var("TRAILFLOW_REDOCLY") else {
        eprintln!("skipped: TRAILFLOW_REDOCLY is not set; make contract-diff sets it");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(redocly::CONFIG);
    let redocly = Redocly { command: &command, config: &config };
    // It can only add breaks to ours, so what we call one stays one.
    let mut cases: Vec<_> =
        cases().into_iter().filter(|(_, case)| case.expected.class != Verdict::NonAdditive).collect();
    let half = cases.split_off(cases.len() / 2);
    let judge = |name: &str, case: &Case| {
        let (base, next) = documents(case);
        let write = |side: &str, document: &Document| {
            let path = folder.path().join(format!("{name}-{side}.json"));
            fs::write(&path, serde_json::to_string(&document.root).unwrap()).unwrap();
            path
        };
        let theirs = redocly::breaking(redocly, &write("base", &base), &write("next", &next)).unwrap();
        let mut changes = compare::compare(&base, &next);
        redocly::merge(&mut changes, theirs);
        fault(name, case, changes)
    };
    let judge = &judge;
    let both = |cases: Vec<(String, Case)>| -> Vec<String> {
        cases.iter().filter_map(|(name, case)| judge(name, case)).collect()
    };
    let wrong = std::thread::scope(|scope| {
        let other = scope.spawn(move || both(half));
        [both(cases), other.join().unwrap()].concat()
    });
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}

fn judge(case: &Case) -> Vec<Change> {
    let (base, next) = documents(case);
    compare::compare(&base, &next)
}

fn fault(name: &str, case: &Case, changes: Vec<Change>) -> Option<String> {
    let verdict = match changes.iter().map(|change| change.class).max() {
        None => Verdict::Identical,
        Some(Class::Additive) => Verdict::Additive,
        Some(Class::Wording) => Verdict::Wording,
        Some(Class::NonAdditive) => Verdict::NonAdditive,
    };
    let Expected { class, rules } = &case.expected;
    let missing = |rule: &&String| !changes.iter().any(|change| change.rule == **rule);
    let missing: Vec<_> = rules.iter().filter(missing).collect();
    let found: Vec<_> =
        changes.iter().map(|change| (&change.rule, change.at.to_string(), &change.what)).collect();
    (verdict != *class || !missing.is_empty())
        .then(|| format!("{name}: {verdict:?}, expected {class:?}; missing {missing:?}; found {found:#?}"))
}

fn documents(case: &Case) -> (Document, Document) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    // Reading a contract takes longer than all the rest of a case.
    static READ: Mutex<BTreeMap<PathBuf, Document>> = Mutex::new(BTreeMap::new());
    let mut read = READ.lock().unwrap();
    let read =
        read.entry(case.base.clone()).or_insert_with_key(|base| Document::read(&root.join(base)).unwrap());
    let mut base = read.clone();
    apply(&mut base, &case.before);
    let mut next = base.clone();
    apply(&mut next, &case.patch);
    (base, next)
}

fn apply(document: &mut Document, operations: &[Value]) {
    let patch: json_patch::Patch = serde_json::from_value(Value::Array(operations.to_vec())).unwrap();
    json_patch::patch(&mut document.root, &patch).unwrap();
}

fn cases() -> Vec<(String, Case)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: &PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(path).unwrap();
        (name.clone(), serde_yaml_ng::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}")))
    };
    paths.iter().map(read).collect()
}
