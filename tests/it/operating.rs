//! The documents for operators, the units and the image: what they name exists.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tokio::process::Command;

/// Variables that are not settings of the server: of staff's commands, of the proxy, of the scripts.
const OTHERS: &[&str] = &[
    "TRAILFLOW_OPERATOR_TOKEN",
    "TRAILFLOW_OPERATOR_TOKEN_FILE",
    "TRAILFLOW_CONFIG",
    "TRAILFLOW_MASTER_KEY",
    "TRAILFLOW_STATUS_SNAPSHOT_ADDR",
];

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The texts that operators work by.
fn texts() -> Vec<(PathBuf, String)> {
    let in_folder = |folder: &str| {
        let entries = fs::read_dir(repository().join(folder)).unwrap();
        entries.map(|entry| entry.unwrap().path()).collect::<Vec<_>>()
    };
    let files = ["docs/operating", "deploy/systemd", "deploy/image"].into_iter().flat_map(in_folder);
    let files = files.chain([repository().join("SECURITY.md")]);
    files.map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// What follows each of these words in a text, as long as its letters are of these.
fn all_after<'a>(text: &'a str, word: &str, letters: fn(char) -> bool) -> BTreeSet<&'a str> {
    let found = text.match_indices(word).map(|(at, _)| &text[at + word.len()..]);
    found.map(|rest| &rest[..rest.find(|c| !letters(c)).unwrap_or(rest.len())]).collect()
}

#[test]
fn every_setting_that_is_named_exists() {
    let settings = include_str!("../../trailflow.example.toml");
    let proxy = include_str!("../../deploy/haproxy.cfg");
    for (path, text) in texts() {
        for rest in all_after(&text, "TRAILFLOW_", |c| c.is_ascii_uppercase() || c == '_') {
            let name = format!("TRAILFLOW_{rest}");
            let exists = OTHERS.contains(&name.as_str())
                || settings.contains(&format!("# {name}. "))
                || proxy.contains(&name)
                // Of all files of secrets, and a name that a script puts together.
                || rest.is_empty();
            assert!(exists, "{}: {name}", path.display());
        }
    }
}

/// The proxy does not start without them.
#[test]
fn what_the_proxy_s_file_needs_is_documented() {
    let proxy = include_str!("../../deploy/haproxy.cfg");
    let name = |c: char| c.is_ascii_uppercase() || c == '_';
    let (all, preset) =
        (all_after(proxy, "TRAILFLOW_EDGE_", name), all_after(proxy, "presetenv TRAILFLOW_EDGE_", name));
    let documents = texts().into_iter().map(|(_, text)| text).collect::<String>();
    for needed in all.difference(&preset) {
        assert!(documents.contains(&format!("TRAILFLOW_EDGE_{needed}")), "TRAILFLOW_EDGE_{needed}");
    }
}

#[test]
fn every_link_leads_to_a_file_and_every_target_is_one_of_make() {
    let makefile = include_str!("../../Makefile");
    for (path, text) in texts() {
        for link in all_after(&text, "](", |c| c != ')' && c != '\n') {
            let target = link.split('#').next().unwrap();
            let is_ours = !target.is_empty() && !target.contains("://");
            assert!(!is_ours || path.parent().unwrap().join(target).exists(), "{}: {link}", path.display());
        }
        for target in all_after(&text, "`make ", |c| c.is_ascii_lowercase() || c == '-') {
            assert!(makefile.contains(&format!("\n{target}: ")), "{}: make {target}", path.display());
        }
        for script in all_after(&text, "scripts/", |c| c.is_ascii_lowercase() || matches!(c, '-' | '_')) {
            assert!(repository().join("scripts").join(script).exists(), "{}: {script}", path.display());
        }
    }
}

#[tokio::test]
async fn every_command_that_is_named_exists() {
    let mut commands = BTreeSet::new();
    for (_, text) in texts() {
        for before in ["`trailflow ", "\ntrailflow ", "\ntrailflow-as-node ", "/bin/trailflow "] {
            let words = all_after(&text, before, |c| c.is_ascii_lowercase() || matches!(c, '-' | ' '));
            commands.extend(words.into_iter().map(|words| {
                // Arguments begin with two hyphens, and a sentence may go on.
                let words = words.split(' ').take_while(|word| !word.starts_with("--") && !word.is_empty());
                words.map(str::to_owned).collect::<Vec<_>>()
            }));
        }
    }
    commands.retain(|words| !words.is_empty());
    assert!(commands.len() > 10, "{commands:?}");
    for words in commands {
        let ran =
            Command::new(env!("CARGO_BIN_EXE_trailflow")).args(&words).arg("--help").output().await.unwrap();
        assert!(ran.status.success(), "trailflow {}", words.join(" "));
    }
}

#[test]
fn a_unit_s_secrets_are_credentials_that_it_loads() {
    for (path, text) in
        texts().into_iter().filter(|(path, _)| path.extension().is_some_and(|it| it == "service"))
    {
        let used = all_after(&text, "_FILE=%d/", |c| c.is_ascii_lowercase() || c == '-');
        let loaded = all_after(&text, "\nLoadCredential=", |c| c.is_ascii_lowercase() || c == '-');
        assert!(used == loaded && !used.is_empty(), "{}: {used:?}, {loaded:?}", path.display());
        assert!(text.contains("\nWatchdogSec=") != text.contains("\nType=oneshot"), "{}", path.display());
    }
}

/// What git prints; `None` where it fails, as in a tree without a history.
async fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").current_dir(repository()).args(arguments).output().await.ok()?;
    output.status.success().then(|| String::from_utf8(output.stdout).unwrap())
}

#[tokio::test]
async fn the_release_to_upgrade_from_is_an_ancestor_that_knows_the_schema() {
    let named: Vec<_> =
        include_str!("../../deploy/previous").lines().filter(|line| !line.starts_with('#')).collect();
    let [commit] = named[..] else { panic!("deploy/previous names {named:?}") };
    assert!(commit.len() == 40 && commit.chars().all(|c| c.is_ascii_hexdigit()), "{commit}");
    if git(&["rev-parse", "--is-shallow-repository"]).await.as_deref() != Some("false\n") {
        // There is no history to look into.
        return;
    }
    assert!(git(&["merge-base", "--is-ancestor", commit, "HEAD"]).await.is_some(), "{commit}");
    let steps = git(&["ls-tree", "--name-only", commit, "migrations/src/"]).await.unwrap();
    let newest = steps.lines().filter_map(|file| file.strip_prefix("migrations/src/m")).max().unwrap();
    // It changed the types of columns in place: what is older cannot run beside it.
    assert!(newest >= "0026_documents_as_text.rs", "{newest}");
}
