//! Every command that a runbook names is one that there is, with all that it needs.

use std::collections::BTreeSet;
use std::process::Command;

#[test]
fn commands_of_runbooks_exist() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/deploy/monitoring/runbooks");
    let mut commands = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        for command in text.split("trailflow ops ").skip(1) {
            let is_word = |word: &&str| {
                word.starts_with(|c: char| c.is_ascii_lowercase())
                    && word.chars().all(|c| c.is_ascii_lowercase() || c == '-')
            };
            let line = command.split(['`', '\n']).next().unwrap();
            let words: Vec<_> = line.split(' ').take_while(is_word).map(str::to_owned).collect();
            let flags =
                line.split(' ').filter(|word| word.starts_with("--")).map(str::to_owned).collect::<Vec<_>>();
            commands.insert((words, flags));
        }
    }
    assert!(commands.len() > 10);
    for (words, flags) in commands {
        let shown = Command::new(env!("CARGO_BIN_EXE_trailflow"))
            .arg("ops")
            .args(&words)
            .arg("--help")
            .output()
            .unwrap();
        assert!(shown.status.success(), "trailflow ops {}", words.join(" "));
        let help = String::from_utf8(shown.stdout).unwrap();
        let group = help.contains("Commands:");
        assert!(!group, "trailflow ops {} wants another word", words.join(" "));
        for flag in &flags {
            assert!(help.contains(flag), "trailflow ops {} has no {flag}", words.join(" "));
        }
        // What is optional is in brackets.
        let usage = help.lines().find(|line| line.starts_with("Usage:")).unwrap();
        for needed in usage.split(' ').filter(|word| word.starts_with("--")) {
            assert!(
                flags.iter().any(|flag| flag == needed),
                "trailflow ops {} needs {needed}",
                words.join(" ")
            );
        }
    }
}
