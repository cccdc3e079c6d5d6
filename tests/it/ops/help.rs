//! Help fits a screen, a command lists only its own settings, and shells load completions at once.

use std::path::Path;
use std::process::Stdio;

use tokio::process::Command;
use trailflow_codegen::Document;

use super::{Desk, Ran, finish};

/// Lines of a screen.
const LINES: usize = 40;
/// What a shell reads whenever it starts.
const COMPLETIONS: usize = 100_000;

async fn trailflow(arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_trailflow"));
    finish(command.env_clear().args(arguments).stdin(Stdio::null())).await
}

/// The help of every command.
async fn every_help() -> Vec<(Vec<String>, String)> {
    let (mut levels, mut all) = (vec![vec![]], Vec::new());
    while let Some(level) = levels.pop() {
        let mut arguments: Vec<&str> = level.iter().map(String::as_str).collect();
        arguments.push("--help");
        let help = trailflow(&arguments).await;
        assert_eq!(help.code, Some(0), "{level:?} {help:?}");
        let (_, commands) = help.out.split_once("Commands:\n").unwrap_or_default();
        for line in commands.lines().take_while(|line| !line.is_empty()) {
            if let Some(name) = line.strip_prefix("  ").filter(|name| !name.starts_with(' ')) {
                let name = name.split_whitespace().next().unwrap().to_owned();
                levels.push([level.clone(), vec![name]].concat());
            }
        }
        all.push((level, help.out));
    }
    assert!(all.len() > 80, "{} levels", all.len());
    all
}

#[tokio::test]
async fn help_of_every_command_fits_a_screen() {
    let mut long = Vec::new();
    for (level, help) in every_help().await {
        if help.lines().count() > LINES {
            long.push(format!("{level:?}: {}\n{help}", help.lines().count()));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n\n"));
}

/// Every line of an example is a command, or continues one that says so.
#[tokio::test]
async fn examples_of_every_command_can_be_pasted() {
    let (mut examples, mut wrong) = (0, Vec::new());
    for (level, help) in every_help().await {
        let Some((_, text)) = help.split_once("Example") else { continue };
        let (mut continued, mut is_file) = (false, false);
        for line in text.lines().skip(1).take_while(|line| !line.is_empty()) {
            let words = line.strip_prefix("  ").filter(|text| !text.starts_with(' '));
            let word = words.map_or("", |text| text.split(' ').next().unwrap());
            let is_variable = word.split_once('=').is_some_and(|(name, _)| name == name.to_uppercase());
            let is_command = is_variable || ["trailflow", "export", "echo"].contains(&word);
            // "where loads.csv begins", and then the file.
            is_file = !is_command && (is_file || line.starts_with("where "));
            let is_prose = !line.starts_with("  ");
            if !(is_command || is_file || is_prose || continued) || (!line.starts_with("    ") && continued) {
                wrong.push(format!("{level:?}: {line}"));
            }
            continued = line.ends_with('\\');
            examples += usize::from(is_command);
        }
        assert!(!continued, "{level:?} ends with a backslash: {text}");
    }
    assert!(examples > 100, "{examples} examples");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a path is one of this template's.
fn is_of(template: &str, path: &str) -> bool {
    let parts: Vec<_> = path.split('/').collect();
    template.split('/').count() == parts.len()
        && template.split('/').zip(parts).all(|(part, given)| part.starts_with('{') || part == given)
}

#[tokio::test]
async fn examples_of_any_request_are_operations_of_the_contract() {
    let contract = Document::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("operator.yaml")).unwrap();
    let help = trailflow(&["ops", "api", "--help"]).await.out.replace("\\\n", " ");
    let (_, examples) = help.split_once("Examples:").unwrap();
    let requests: Vec<_> = examples.split("trailflow ops api ").skip(1).collect();
    assert!(requests.len() >= 4, "{examples}");
    for request in requests {
        let mut words = request.split_whitespace();
        let (method, path) = (words.next().unwrap(), words.next().unwrap());
        let is_known = contract
            .operations()
            .any(|operation| operation.method.eq_ignore_ascii_case(method) && is_of(operation.path, path));
        assert!(is_known, "operator.yaml has no {method} {path}");
    }
}

#[tokio::test]
async fn a_command_takes_its_own_settings_alone() {
    for (command, listed, other) in [
        (&["migrate"][..], "--database-url", "--redis-url"),
        (&["audit", "verify"], "--database-url", "--webhook-timeout"),
        (&["operator-token", "create", "--name", "x"], "--database-url", "--smtp-url"),
        (&["status"], "--status-addr", "--redis-url"),
        (&["ops", "organizations", "list"], "--limit", "--database-url"),
        (&["listen"], "--forward-to", "--database-url"),
        (&["metrics"], "--help", "--log"),
    ] {
        let help = trailflow(&[command, &["--help"]].concat()).await.out;
        assert!(help.contains(listed) && !help.contains(other), "{command:?} {help}");
        let ran = trailflow(&[command, &[other, "x"]].concat()).await;
        assert!(ran.code == Some(2) && ran.err.contains(other), "{command:?} {ran:?}");
        assert_eq!(ran.err.matches(other).count(), 1, "said once: {ran:?}");
    }
    let serve = trailflow(&["serve", "--help"]).await.out;
    assert!(serve.contains("--api-addr") && serve.contains("trailflow settings"), "{serve}");
    assert!(!serve.contains("--webhook-timeout"), "{serve}");
    let settings = trailflow(&["settings"]).await;
    assert_eq!(settings.out, include_str!("../../../trailflow.example.toml"));
}

#[tokio::test]
async fn completions_are_small_and_complete_no_settings_of_others() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = trailflow(&["completions", shell]).await;
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert!(ran.out.len() < COMPLETIONS, "{shell}: {} bytes", ran.out.len());
        assert!(ran.out.contains("organizations"), "{shell}");
    }
}

#[tokio::test]
async fn the_version_names_the_contracts() {
    let ran = trailflow(&["--version"]).await;
    let mut lines = ran.out.lines();
    let first = lines.next().unwrap();
    // A release knows its commit; other builds are not made again for each.
    let version = env!("CARGO_PKG_VERSION");
    match option_env!("TRAILFLOW_COMMIT") {
        Some(commit) => {
            assert_eq!(first, format!("trailflow {version} ({commit})"));
            let is_short = (7..=40).contains(&commit.len());
            assert!(is_short && commit.bytes().all(|byte| byte.is_ascii_hexdigit()), "{first}");
        }
        None => assert_eq!(first, format!("trailflow {version}")),
    }
    let contract = trailflow::documents::contract_version();
    assert!(lines.next().unwrap().starts_with(&format!("Partner API {contract}, Operator API ")), "{ran:?}");
    let schema = trailflow::store::diagnosis::schema_version();
    assert_eq!(lines.next(), Some(format!("Schema {schema}").as_str()), "{ran:?}");
}

#[tokio::test]
async fn an_error_has_one_form() {
    let desk = Desk::with("127.0.0.1:1".parse().unwrap(), "tf_operator_x".to_owned());
    for (arguments, named) in [
        (&["organizations", "list", "--limit", "0"][..], "--limit"),
        (&["organizations", "list", "--operator-url", "ftp://ops"], "--operator-url"),
        (&["loads", "list", "org_x", "--updated-after", "yesterday"], "--updated-after"),
        (&["loads", "import", "org_x", "loads.txt"], "--format"),
    ] {
        let ran = desk.run(arguments).await;
        assert!(ran.err.starts_with("error: ") && ran.err.contains(named), "{ran:?}");
    }
}
