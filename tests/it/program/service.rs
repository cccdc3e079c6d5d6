//! What a service manager is told: ready, alive, stopping.

use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use tempfile::TempDir;
use tokio::net::UnixDatagram;
use tokio::process::{Child, Command};
use tokio::time::{sleep, timeout};

use crate::harness::Backend;
use crate::harness::process::trailflow;

const DEADLINE: Duration = Duration::from_secs(30);

/// A service manager's socket.
struct Manager {
    socket: UnixDatagram,
    path: PathBuf,
    _folder: TempDir,
}

impl Manager {
    fn new() -> Manager {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notify");
        Manager { socket: UnixDatagram::bind(&path).unwrap(), path, _folder: folder }
    }

    /// Starts this command as its service.
    fn start(&self, mut command: Command, watchdog: &str) -> Child {
        command.env("NOTIFY_SOCKET", &self.path).env("WATCHDOG_USEC", watchdog);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    /// The next report.
    async fn told(&self) -> String {
        let mut bytes = [0; 256];
        let length =
            timeout(DEADLINE, self.socket.recv(&mut bytes)).await.expect("a report in time").unwrap();
        String::from_utf8(bytes[..length].to_vec()).unwrap()
    }

    /// Waits for this report, among signs of life.
    async fn told_of(&self, state: &str) {
        loop {
            let told = self.told().await;
            if told.starts_with(state) {
                return;
            }
            assert_eq!(told, "WATCHDOG=1", "before {state}");
        }
    }

    /// Forgets what was told until now.
    fn forget(&self) {
        let mut bytes = [0; 256];
        while self.socket.try_recv(&mut bytes).is_ok() {}
    }
}

async fn signal(child: &Child, name: &str) {
    let id = child.id().unwrap().to_string();
    assert!(Command::new("kill").args([&format!("-{name}"), &id]).status().await.unwrap().success());
}

#[tokio::test(flavor = "multi_thread")]
async fn every_service_tells_that_it_is_ready_and_stops() {
    let place = Backend::PostgresRedis.place().await;
    let snapshots = place.folder.path().display().to_string();
    for arguments in
        [&["serve"][..], &["work"], &["status"], &["status", "snapshot", "--snapshot-addr", "127.0.0.1:0"]]
    {
        let manager = Manager::new();
        let mut command = trailflow(&place);
        command.args(arguments).env("TRAILFLOW_STATUS_SNAPSHOT_DIR", &snapshots);
        let mut service = manager.start(command, "");
        assert_eq!(manager.told().await, "READY=1\nSTATUS=serving", "{arguments:?}");
        signal(&service, "TERM").await;
        assert!(manager.told().await.starts_with("STOPPING=1\n"), "{arguments:?}");
        let ended = timeout(DEADLINE, service.wait()).await.expect("it ends").unwrap();
        assert_eq!(ended.code(), Some(0), "{arguments:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_shows_that_it_is_alive_until_it_hangs() {
    let place = Backend::Embedded.place().await;
    let manager = Manager::new();
    let mut command = trailflow(&place);
    command.arg("serve");
    let service = manager.start(command, "400000");
    manager.told_of("READY=1").await;
    for _ in 0..5 {
        assert_eq!(manager.told().await, "WATCHDOG=1");
    }
    signal(&service, "STOP").await;
    sleep(Duration::from_millis(300)).await;
    manager.forget();
    let mut bytes = [0; 256];
    let silence = timeout(Duration::from_secs(2), manager.socket.recv(&mut bytes)).await;
    assert!(silence.is_err(), "a frozen service shows no life");
    signal(&service, "CONT").await;
    manager.told_of("WATCHDOG=1").await;
    // It is alive while it finishes requests, too.
    signal(&service, "TERM").await;
    manager.told_of("STOPPING=1").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_manager_that_is_gone_or_watches_another_process_harms_nothing() {
    let place = Backend::Embedded.place().await;
    let manager = Manager::new();
    let mut command = trailflow(&place);
    command.arg("serve").env("WATCHDOG_PID", "1");
    let mut service = manager.start(command, "100000");
    assert!(manager.told().await.starts_with("READY=1"));
    sleep(Duration::from_millis(500)).await;
    assert!(manager.socket.try_recv(&mut [0; 16]).is_err(), "the sign of life of another process");
    drop(manager);
    signal(&service, "TERM").await;
    assert_eq!(timeout(DEADLINE, service.wait()).await.expect("it ends").unwrap().code(), Some(0));
}
