//! `trailflow doctor`: each misconfiguration is found with its fix, and a good system is not alarmed about.

mod planted;
mod settings;
mod sound;
mod stores;

use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;
use tokio::process::Command;
use tokio::time::timeout;

/// Each check has a deadline of its own, and they run at the same time.
const DEADLINE: Duration = Duration::from_secs(40);

/// What the command told of every check.
#[derive(Debug)]
struct Told {
    code: Option<i32>,
    checks: BTreeMap<String, Value>,
}

impl Told {
    /// Runs a doctor that prints JSON.
    async fn by(mut command: Command) -> Told {
        command.args(["doctor", "--json"]).stdin(Stdio::null()).kill_on_drop(true);
        let ran = timeout(DEADLINE, command.output()).await.expect("it ends").unwrap();
        let told: Value = serde_json::from_slice(&ran.stdout)
            .unwrap_or_else(|_| panic!("JSON, not {}", String::from_utf8_lossy(&ran.stderr)));
        let checks: BTreeMap<_, _> = told["checks"].as_array().unwrap().iter().map(named).collect();
        assert_eq!(checks.len(), 22, "every check is told, whatever becomes of another");
        let is_healthy = checks.values().all(|check| check["result"] != "wrong");
        assert_eq!(told["healthy"], is_healthy);
        assert_eq!(ran.status.code(), Some(i32::from(!is_healthy)));
        Told { code: ran.status.code(), checks }
    }

    /// The checks that found something wrong.
    fn wrong(&self) -> Vec<&str> {
        let wrong = self.checks.iter().filter(|(_, check)| check["result"] == "wrong");
        wrong.map(|(name, _)| name.as_str()).collect()
    }

    /// This check found what is `found`, and says a fix with these words.
    fn assert_found(&self, check: &str, found: &str, fix: &str) {
        let told = &self.checks[check];
        let problems = told["problems"].as_array().unwrap_or_else(|| panic!("{check}: {self:#?}"));
        let says = |problem: &Value, key: &str, words: &str| problem[key].as_str().unwrap().contains(words);
        let is_told = problems.iter().any(|it| says(it, "found", found) && says(it, "fix", fix));
        assert!(is_told, "{check}: {found:?} and {fix:?} in {told:#}");
    }
}

fn named(check: &Value) -> (String, Value) {
    (check["check"].as_str().unwrap().to_owned(), check.clone())
}
