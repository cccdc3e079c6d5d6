//! Programs of other languages that verify deliveries; see `tests/verifiers/`.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use tempfile::TempDir;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

/// A delivery as a receiver has it.
#[derive(Debug, Clone)]
pub struct Delivery {
    pub secret: String,
    /// Unix seconds.
    pub now: i64,
    pub headers: Map<String, Value>,
    pub body: Vec<u8>,
}

/// A program that says of each delivery whether it accepts it.
pub struct Verifier {
    command: Command,
    line: fn(&Delivery) -> String,
    _made_in: Option<TempDir>,
}

impl Verifier {
    /// `examples/webhooks/verify.py`.
    pub async fn python() -> Verifier {
        Verifier::of_json(command("python", "check.py").await)
    }

    /// `examples/webhooks/verify.ts`.
    pub async fn typescript() -> Verifier {
        Verifier::of_json(command("node", "check.ts").await)
    }

    /// The Standard Webhooks libraries for Python and Node.
    pub async fn libraries() -> [Verifier; 2] {
        let mut programs = [command("python", "check.py").await, command("node", "check.ts").await];
        for program in &mut programs {
            program.arg("library");
        }
        programs.map(Verifier::of_json)
    }

    /// `examples/webhooks/Verify.java`, where there is Java 17 or newer.
    pub async fn java() -> Option<Verifier> {
        let version = output(Command::new("javac").arg("-version")).await?;
        let major = version.strip_prefix("javac ")?.split('.').next()?.trim().parse::<u32>().ok()?;
        if major < 17 {
            return None;
        }
        let classes = tempfile::tempdir().unwrap();
        let sources = [repository("examples/webhooks/Verify.java"), repository("tests/verifiers/Check.java")];
        let made = Command::new("javac").arg("-d").arg(classes.path()).args(sources).output().await.unwrap();
        assert!(made.status.success(), "{made:?}");
        let mut command = Command::new("java");
        command.arg("-cp").arg(classes.path()).arg("Check");
        Some(Verifier { command, line: tabbed, _made_in: Some(classes) })
    }

    /// `examples/webhooks/verify.go`, where there is Go.
    pub async fn go() -> Option<Verifier> {
        output(Command::new("go").arg("version")).await?;
        let folder = tempfile::tempdir().unwrap();
        for source in ["examples/webhooks/verify.go", "tests/verifiers/check_test.go"] {
            let source = repository(source);
            std::fs::copy(&source, folder.path().join(source.file_name().unwrap())).unwrap();
        }
        std::fs::write(folder.path().join("go.mod"), "module trailflow\n\ngo 1.18\n").unwrap();
        let made = Command::new("go")
            .args(["test", "-c", "-o", "check"])
            .current_dir(folder.path())
            .env("GOTOOLCHAIN", "local")
            .output()
            .await
            .unwrap();
        assert!(made.status.success(), "{made:?}");
        let command = Command::new(folder.path().join("check"));
        Some(Verifier { command, line: tabbed, _made_in: Some(folder) })
    }

    fn of_json(command: Command) -> Verifier {
        let line = |delivery: &Delivery| {
            let Delivery { secret, now, headers, body } = delivery;
            json!({"secret": secret, "now": now, "headers": headers, "body": STANDARD.encode(body)})
                .to_string()
        };
        Verifier { command, line, _made_in: None }
    }

    /// Whether it accepts each.
    pub async fn verify(mut self, deliveries: &[Delivery]) -> Vec<bool> {
        let lines: String = deliveries.iter().map(|delivery| (self.line)(delivery) + "\n").collect();
        self.command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        let mut program = self.command.spawn().unwrap();
        program.stdin.take().unwrap().write_all(lines.as_bytes()).await.unwrap();
        let Output { status, stdout, stderr } = program.wait_with_output().await.unwrap();
        let (said, wrong) = (String::from_utf8(stdout).unwrap(), String::from_utf8_lossy(&stderr));
        assert!(status.success(), "{said}{wrong}");
        let accepted: Vec<_> = said.lines().map(|line| line == "accepted").collect();
        assert_eq!(accepted.len(), deliveries.len(), "{said}{wrong}");
        accepted
    }
}

/// For languages that have no JSON of their own.
fn tabbed(delivery: &Delivery) -> String {
    let mut parts = vec![delivery.secret.clone(), delivery.now.to_string(), STANDARD.encode(&delivery.body)];
    for (name, value) in &delivery.headers {
        parts.extend([name.clone(), value.as_str().unwrap().to_owned()]);
    }
    parts.join("\t")
}

/// A program of `tests/verifiers/` under its interpreter, which is installed when it is missing.
async fn command(interpreter: &str, program: &str) -> Command {
    let installed = Command::new(repository("scripts/webhook-verifiers")).output().await.unwrap();
    assert!(installed.status.success(), "{installed:?}");
    let told = String::from_utf8(installed.stdout).unwrap();
    let interpreters: HashMap<_, _> = told.lines().filter_map(|line| line.split_once(' ')).collect();
    let mut command = Command::new(repository(interpreters[interpreter]));
    command.arg(repository("tests/verifiers").join(program));
    command
}

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// What a command says, if it is there and succeeds.
async fn output(command: &mut Command) -> Option<String> {
    let output = command.output().await.ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
