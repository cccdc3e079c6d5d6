//! The program: its settings, its commands, how it starts and how it stops.

mod audit;
mod files;
mod greeting;
mod log;
mod migrate;
mod migrating_beside;
mod migrating_fleet;
mod probe;
mod proxied;
mod secret_files;
mod serve;
mod service;
mod settings;
mod signals;
mod sole;

use std::path::Path;
use std::time::Duration;

use tokio::process::Command;
use tokio::time::timeout;

const DEADLINE: Duration = Duration::from_secs(30);

/// How a command ended.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// Runs a command that is expected to end by itself.
pub async fn run(command: &mut Command) -> Ran {
    let output = timeout(DEADLINE, command.kill_on_drop(true).output()).await.expect("it ends").unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// The program without a single setting, in this folder.
pub fn bare(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_trailflow"));
    command.env_clear().current_dir(folder);
    command
}

/// The names in a folder, in order.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
