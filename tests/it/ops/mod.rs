//! `trailflow ops`: the real program against a real server.

mod changes;
mod closing;
mod help;
mod import;
mod import_files;
mod import_memory;
mod import_sources;
mod invitations;
mod kept;
mod login;
mod manners;
mod names;
mod newer;
mod one_or_all;
mod script;
mod sending;
mod shown;
mod tables;
mod terminal;
mod tls;

use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;
use tokio::process::Command;
use tokio::time::timeout;

use crate::harness::World;

const DEADLINE: Duration = Duration::from_secs(120);

/// A member of staff at a shell.
pub struct Desk {
    operator: SocketAddr,
    token: String,
    folder: tempfile::TempDir,
}

/// How a command ended.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Desk {
    pub async fn at(world: &World) -> Desk {
        Desk::with(world.node.operator_addr(), world.operator_token().await)
    }

    fn with(operator: SocketAddr, token: String) -> Desk {
        Desk { operator, token, folder: tempfile::tempdir().unwrap() }
    }

    /// Any program, in the environment that the manual asks for and with no other.
    fn command(&self, program: &str) -> Command {
        let own = Path::new(env!("CARGO_BIN_EXE_trailflow")).parent().unwrap();
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("PATH", format!("{}:/usr/bin:/bin", own.display()))
            .env("TRAILFLOW_OPERATOR_URL", format!("http://{}", self.operator))
            .env("TRAILFLOW_OPERATOR_TOKEN", &self.token)
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .kill_on_drop(true);
        command
    }

    fn ops(&self, arguments: &[&str]) -> Command {
        let mut command = self.command(env!("CARGO_BIN_EXE_trailflow"));
        command.arg("ops").args(arguments);
        command
    }

    pub async fn run(&self, arguments: &[&str]) -> Ran {
        finish(&mut self.ops(arguments)).await
    }

    /// What it prints, when all is well.
    async fn told(&self, arguments: &[&str]) -> String {
        let ran = self.run(arguments).await;
        assert_eq!(ran.code, Some(0), "{arguments:?} {ran:?}");
        ran.out
    }

    /// With `--json`.
    pub async fn json(&self, arguments: &[&str]) -> Value {
        let told = self.told(&[arguments, &["--json"]].concat()).await;
        serde_json::from_str(&told).unwrap_or_else(|error| panic!("{arguments:?}: {error}: {told}"))
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.folder.path().join(name), text).unwrap();
    }

    pub fn read(&self, name: &str) -> Option<String> {
        std::fs::read_to_string(self.folder.path().join(name)).ok()
    }
}

async fn finish(command: &mut Command) -> Ran {
    let output = timeout(DEADLINE, command.output()).await.expect("it ends").unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}
