//! Published versions stay: compares the current tree with the commit that it is based on.
//!
//! Partners built on the files under `contract/published/`, and every comparison is based on them; a manual copy
//! would bypass the gate. So the folder only grows, by copies of a contract from an earlier commit that passed the
//! gate. `contract/launched` stays, too, and so do the records of agreements.
//!
//! Git has the previous state. The first parent is the branch that a merge went into; uncommitted changes are
//! compared with HEAD.

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    process::{Command, Output},
};

use semver::Version;
use serde_json::Value;
use trailflow_codegen::Document;

use crate::{
    contracts::{self, CONTRACTS, Contract, LAUNCHED, REVIEWS},
    missing::Missing,
};

const PUBLISHED: &str = "contract/published";

/// The relevant files, by path.
#[derive(Debug, Default, PartialEq, Eq)]
struct Snapshot(BTreeMap<String, Vec<u8>>);

/// The history of the current tree.
#[derive(Debug)]
pub struct History {
    now: Snapshot,
    head: Option<Snapshot>,
    /// The base of the current change: HEAD, or its first parent if nothing is uncommitted.
    before: Option<Snapshot>,
    /// The problems, each with its contract.
    problems: Vec<(&'static str, Missing)>,
}

impl History {
    /// Reads what is needed from the repository.
    pub fn read(root: &Path) -> Result<Self, Missing> {
        let now = Snapshot::of_disk(root)?;
        git(root, &["rev-parse", "--git-dir"])?;
        if !has(root, "HEAD") {
            return Ok(Self { now, head: None, before: None, problems: Vec::new() });
        }
        let head = Snapshot::of_commit(root, "HEAD")?;
        let parent = parent(root)?;
        let published = originals(root, "HEAD")?;
        let mut problems = lost(root, &published, &now)?;
        if let Some(parent) = &parent {
            problems.extend(step(parent, &head, &originals(root, "HEAD^1")?));
        }
        let before = if now == head {
            parent
        } else {
            problems.extend(step(&head, &now, &published));
            Some(Snapshot(head.0.clone()))
        };
        Ok(Self { now, head: Some(head), before, problems })
    }

    /// The problems of the published versions and records of a contract.
    pub fn problems(&self, contract: &Contract) -> Vec<Missing> {
        let own = self.problems.iter().filter(|(file, _)| *file == contract.file);
        own.map(|(_, missing)| missing.clone()).collect()
    }

    /// The version to compare a change with: the last one published before it.
    pub fn base(&self, contract: &Contract) -> Option<Version> {
        let before = self.before.as_ref().and_then(|before| before.last(contract));
        before.or_else(|| self.now.last(contract))
    }

    /// Whether the working contract is committed, so that a commit may publish it.
    pub fn is_committed(&self, contract: &Contract) -> bool {
        self.head.as_ref().is_none_or(|head| head.0.get(contract.file) == self.now.0.get(contract.file))
    }
}

impl Snapshot {
    fn of_disk(root: &Path) -> Result<Self, Missing> {
        let mut files = BTreeMap::new();
        let mut open = watched();
        while let Some(name) = open.pop() {
            let path = root.join(&name);
            if let Ok(entries) = fs::read_dir(&path) {
                let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
                open.extend(names.map(|inner| format!("{name}/{inner}")));
            } else if let Ok(content) = fs::read(&path) {
                files.insert(name, content);
            } else if path.symlink_metadata().is_ok() {
                return Err(Missing::new(format!("{name} cannot be read"), "Make it a readable file."));
            }
        }
        Ok(Self(files))
    }

    fn of_commit(root: &Path, commit: &str) -> Result<Self, Missing> {
        let watched = watched();
        let mut arguments = vec!["ls-tree", "-r", "-z", commit, "--"];
        arguments.extend(watched.iter().map(String::as_str));
        let listed = git(root, &arguments)?;
        let mut files = BTreeMap::new();
        // `<mode> blob <id>\t<path>\0`
        for entry in String::from_utf8_lossy(&listed).split_terminator('\0') {
            let Some((meta, path)) = entry.split_once('\t') else { continue };
            let id = meta.rsplit(' ').next().unwrap_or_default();
            files.insert(path.to_owned(), git(root, &["cat-file", "blob", id])?);
        }
        Ok(Self(files))
    }

    fn versions<'a>(&'a self, contract: &'a Contract) -> impl Iterator<Item = Version> {
        self.0.keys().filter_map(|path| version_of(contract, path))
    }

    fn last(&self, contract: &Contract) -> Option<Version> {
        self.versions(contract).max()
    }
}

fn watched() -> Vec<String> {
    let mut paths: Vec<_> = [PUBLISHED, LAUNCHED, REVIEWS].map(str::to_owned).to_vec();
    paths.extend(CONTRACTS.iter().map(|contract| contract.file.to_owned()));
    paths
}

/// The version in the name of a published file.
fn version_of(contract: &Contract, path: &str) -> Option<Version> {
    let name = path.strip_prefix(contract.published)?.strip_prefix('/')?.strip_suffix(".yaml")?;
    Version::parse(name).ok()
}

/// Which contract a path belongs to.
fn contract_of(path: &str) -> &'static Contract {
    let [partner, operator] = &CONTRACTS;
    if path.starts_with(operator.published) { operator } else { partner }
}

/// Published and launched files in the first-parent history of a commit: each path with its first blob.
fn originals(root: &Path, commit: &str) -> Result<BTreeMap<String, String>, Missing> {
    let arguments = [
        "log",
        "--first-parent",
        "-m",
        "--no-renames",
        "--diff-filter=A",
        "--raw",
        "--no-abbrev",
        "--relative",
        "--format=",
        "-z",
        "--reverse",
        commit,
        "--",
        PUBLISHED,
        LAUNCHED,
    ];
    let listed = git(root, &arguments)?;
    let listed = String::from_utf8_lossy(&listed);
    // `:<mode> <mode> <id> <id> A\0<path>\0`, the oldest first.
    let mut fields = listed.split(['\0', '\n']).filter(|field| !field.is_empty());
    let mut first = BTreeMap::new();
    while let (Some(meta), Some(path)) = (fields.next(), fields.next()) {
        let id = meta.split(' ').nth(3).unwrap_or_default();
        first.entry(path.to_owned()).or_insert_with(|| id.to_owned());
    }
    Ok(first)
}

/// Published or launched files that were removed or changed.
fn lost(
    root: &Path,
    originals: &BTreeMap<String, String>,
    now: &Snapshot,
) -> Result<Vec<(&'static str, Missing)>, Missing> {
    let mut problems = Vec::new();
    for (path, id) in originals {
        let (what, why) = match now.0.get(path) {
            None if path == LAUNCHED => ("gone", "partners hold keys, which no commit can undo"),
            None => ("gone", "a published version never goes"),
            Some(_) if path == LAUNCHED => continue,
            Some(content) if *content == git(root, &["cat-file", "blob", id])? => continue,
            Some(_) => ("not what was published", "it never changes; raise info.version, and publish that"),
        };
        let remedy = format!("Restore it ({why}): git cat-file blob {id} > {path}");
        problems.push((contract_of(path).file, Missing::new(format!("{path} is {what}"), remedy)));
    }
    Ok(problems)
}

/// The problems between one tree and the next. Files that were published earlier may be restored.
fn step(
    before: &Snapshot,
    after: &Snapshot,
    originals: &BTreeMap<String, String>,
) -> Vec<(&'static str, Missing)> {
    let mut problems = Vec::new();
    let is_new = |path: &&String| {
        path.starts_with(PUBLISHED) && !before.0.contains_key(*path) && !originals.contains_key(*path)
    };
    for path in after.0.keys().filter(is_new) {
        let contract = contract_of(path);
        problems.extend(publication(path, contract, before, after).map(|missing| (contract.file, missing)));
    }
    for (path, content) in before.0.iter().filter(|(path, _)| path.starts_with(REVIEWS)) {
        let Some((contract, to)) = reviewed(content) else { continue };
        let published = before.last(contract).is_some_and(|last| to <= last);
        if published && after.0.get(path) != Some(content) {
            let what = format!("{path} is not what it was when {} {to} was published", contract.file);
            problems.push((contract.file, Missing::new(what, "Restore it: it is what partners agreed to.")));
        }
    }
    problems
}

/// The problem of a new file under `contract/published/`.
fn publication(path: &str, contract: &Contract, before: &Snapshot, after: &Snapshot) -> Option<Missing> {
    let undo =
        "Undo that, let the contract land first, and publish it in the next commit: make contract-publish.";
    let Some(version) = version_of(contract, path) else {
        return Some(Missing::new(format!("{path} is not named after a version"), "Remove it."));
    };
    let edited = CONTRACTS.iter().find(|contract| before.0.get(contract.file) != after.0.get(contract.file));
    if let Some(edited) = edited {
        return Some(Missing::new(format!("{path} is new, and {} changes with it", edited.file), undo));
    }
    let (copy, working) = (after.0.get(path), after.0.get(contract.file));
    if copy != working {
        return Some(Missing::new(format!("{path} is no copy of {}", contract.file), undo));
    }
    let text = String::from_utf8_lossy(working?);
    let says =
        Document::parse(contract.file, &text).ok().and_then(|document| contracts::version(&document).ok());
    if says.as_ref() != Some(&version) {
        return Some(Missing::new(format!("{path} does not hold the version that its name says"), undo));
    }
    let last = before.last(contract).filter(|last| *last > version);
    last.map(|last| {
        Missing::new(format!("{path} is older than {last}, which is published"), "Raise info.version.")
    })
}

/// The contract and the version in a review record.
fn reviewed(content: &[u8]) -> Option<(&'static Contract, Version)> {
    let record: Value = serde_yaml_ng::from_slice(content).ok()?;
    let contract = CONTRACTS.iter().find(|contract| record["contract"] == contract.file)?;
    Some((contract, Version::parse(record["to"].as_str()?).ok()?))
}

/// The first parent of HEAD; `None` if HEAD is the very first commit.
fn parent(root: &Path) -> Result<Option<Snapshot>, Missing> {
    let commit = git(root, &["cat-file", "commit", "HEAD"])?;
    let text = String::from_utf8_lossy(&commit);
    if !text.lines().take_while(|line| !line.is_empty()).any(|line| line.starts_with("parent ")) {
        return Ok(None);
    }
    if !has(root, "HEAD^1") {
        return Err(Missing::new(
            "The commit before HEAD is not in this clone, so nothing tells whether published contracts stayed as they were",
            "Fetch it (git fetch --deepen=1); in CI, check out with at least two commits (fetch-depth: 2).",
        ));
    }
    Snapshot::of_commit(root, "HEAD^1").map(Some)
}

fn has(root: &Path, commit: &str) -> bool {
    git(root, &["rev-parse", "--verify", "--quiet", &format!("{commit}^{{commit}}")]).is_ok()
}

fn git(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, Missing> {
    let failed = |why: &str| {
        Missing::new(
            format!("git {} failed: {}", arguments.join(" "), why.trim()),
            "Run this in a git clone: contract/published/ is compared with the commit before.",
        )
    };
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output();
    let Output { status, stdout, stderr } = output.map_err(|error| failed(&error.to_string()))?;
    if status.success() { Ok(stdout) } else { Err(failed(&String::from_utf8_lossy(&stderr))) }
}
