//! The real program, in a process of its own, to be killed.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::process::Stdio;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use super::backend::Place;
use super::world::MASTER_KEY_BASE64;

/// A running `trailflow serve`.
pub struct Process {
    child: Child,
    printed: Arc<Mutex<Vec<String>>>,
    pub api_addr: SocketAddr,
    pub portal_addr: SocketAddr,
    pub operator_addr: SocketAddr,
    pub docs_addr: SocketAddr,
    pub probe_addr: SocketAddr,
}

/// The program, set up for this place, on free ports, with a clean environment.
pub fn trailflow(place: &Place) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_trailflow"));
    let mut settings = HashMap::from([
        ("TRAILFLOW_DATABASE_URL", place.database_url.clone()),
        ("TRAILFLOW_API_ADDR", "127.0.0.1:0".to_owned()),
        ("TRAILFLOW_PORTAL_ADDR", "127.0.0.1:0".to_owned()),
        ("TRAILFLOW_OPERATOR_ADDR", "127.0.0.1:0".to_owned()),
        ("TRAILFLOW_DOCS_ADDR", "127.0.0.1:0".to_owned()),
        ("TRAILFLOW_PROBE_ADDR", "127.0.0.1:0".to_owned()),
        ("TRAILFLOW_STATUS_ADDR", "127.0.0.1:0".to_owned()),
        ("TRAILFLOW_STATUS_STAFF_ADDR", "127.0.0.1:0".to_owned()),
        ("TRAILFLOW_MASTER_KEY", MASTER_KEY_BASE64.to_owned()),
        ("TRAILFLOW_LOG", "info".to_owned()),
        // A machine that tests may have no name servers, and receivers under test are on loopback.
        ("TRAILFLOW_WEBHOOK_ALLOW_PRIVATE", "true".to_owned()),
    ]);
    if let Some((url, prefix)) = &place.redis {
        settings.insert("TRAILFLOW_REDIS_URL", url.clone());
        settings.insert("TRAILFLOW_REDIS_PREFIX", prefix.clone());
    }
    command.env_clear().envs(settings).current_dir(place.folder.path()).kill_on_drop(true);
    command
}

impl Process {
    /// Starts a node and waits until it listens. Its log goes to `log`, or nowhere.
    pub async fn start(place: &Place, log: Option<std::fs::File>) -> Process {
        Process::start_with(place, log, &[]).await
    }

    /// The same, with these settings in place of the usual ones.
    pub async fn start_with(place: &Place, log: Option<std::fs::File>, settings: &[(&str, &str)]) -> Process {
        let mut command = trailflow(place);
        command.envs(settings.iter().copied()).arg("serve");
        command.stdin(Stdio::null()).stderr(log.map_or_else(Stdio::null, Stdio::from));
        Process::of(command).await
    }

    /// The node that this command runs.
    pub async fn of(mut command: Command) -> Process {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut addresses = Vec::new();
        while addresses.len() < 5 {
            let line = lines.next_line().await.unwrap().expect("the server starts and tells its addresses");
            if let Some((_, address)) = line.split_once(": http://") {
                addresses.push(address.trim_end_matches("/docs").parse().unwrap());
            }
        }
        // Read on: a program whose output nobody reads cannot print the mail that it has nobody to send by.
        let printed = Arc::<Mutex<Vec<String>>>::default();
        let kept = printed.clone();
        tokio::spawn(async move {
            while let Ok(Some(line)) = lines.next_line().await {
                kept.lock().unwrap().push(line);
            }
        });
        let [api_addr, portal_addr, operator_addr, docs_addr, probe_addr] = addresses[..] else {
            unreachable!()
        };
        Process { child, printed, api_addr, portal_addr, operator_addr, docs_addr, probe_addr }
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.child.id().unwrap()
    }

    /// What it has printed since it listens.
    pub fn printed(&self) -> Vec<String> {
        self.printed.lock().unwrap().clone()
    }

    /// The memory that it has, in bytes.
    pub fn resident_bytes(&self) -> usize {
        let statm = std::fs::read_to_string(format!("/proc/{}/statm", self.child.id().unwrap())).unwrap();
        let pages: usize = statm.split(' ').nth(1).unwrap().parse().unwrap();
        pages * 4096
    }

    /// kill -9: nothing gets a chance to clean up.
    pub async fn kill(mut self) {
        self.child.kill().await.unwrap();
    }

    /// SIGTERM; returns the exit code.
    pub async fn terminate(self) -> Option<i32> {
        self.ask_to_stop().await;
        self.ended().await
    }

    /// SIGTERM alone.
    pub async fn ask_to_stop(&self) {
        self.signal("TERM").await;
    }

    /// This signal.
    pub async fn signal(&self, name: &str) {
        let id = self.id().to_string();
        let told = Command::new("kill").args([&format!("-{name}"), &id]).status().await.unwrap();
        assert!(told.success());
    }

    /// Waits for the end; returns the exit code.
    pub async fn ended(mut self) -> Option<i32> {
        self.child.wait().await.unwrap().code()
    }
}
