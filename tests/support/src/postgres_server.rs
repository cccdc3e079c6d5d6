//! A PostgreSQL of a test's own, to be crashed and started again.

use std::fs;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::ports::free_port;
use crate::required;

/// A server; it ends with its owner.
pub struct PostgresServer {
    programs: PathBuf,
    /// In the directory of the tests' services, whose end is its end too.
    directory: TempDir,
    port: u16,
}

impl PostgresServer {
    /// One with nothing in it. A crash of PostgreSQL alone loses nothing that a sync would have saved.
    pub fn start() -> Self {
        Self::start_with("-c fsync=off")
    }

    /// One that writes through to the disk, as in production.
    pub fn start_durable() -> Self {
        Self::start_with("")
    }

    fn start_with(durability: &str) -> Self {
        let server = Self::empty();
        let words =
            ["--username=trailflow", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"];
        assert!(server.run("initdb", &words), "initdb");
        server.listening(durability)
    }

    /// A directory for a server.
    fn empty() -> Self {
        let services = required("TRAILFLOW_TEST_SERVICES_DIR");
        let directory = tempfile::Builder::new().prefix("pg-").tempdir_in(&services).unwrap();
        // PostgreSQL refuses to run as root: it gets the account that the tests' own runs by.
        let owner = fs::metadata(&services).unwrap();
        chown(directory.path(), Some(owner.uid()), Some(owner.gid())).unwrap();
        let programs = PathBuf::from(required("TRAILFLOW_TEST_PG_BIN"));
        PostgresServer { programs, directory, port: 0 }
    }

    /// Starts it on a port of its own.
    fn listening(mut self, settings: &str) -> Self {
        // Between finding a port and binding it, somebody else may take it: then another is tried.
        for _ in 0..5 {
            self.port = free_port();
            // Eight nodes open more than the usual hundred connections.
            let options = format!(
                "-p {} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c jit=off -c max_connections=200 {settings}",
                self.port
            );
            if self.control(&["start", "-o", &options]) {
                return self;
            }
        }
        panic!("PostgreSQL does not come up on any port");
    }

    /// Another server, which is restored to this one's present and promotes itself.
    #[must_use]
    pub fn restored(&self) -> Self {
        let copy = Self::empty();
        let from = format!("host=127.0.0.1 port={} user=trailflow", self.port);
        assert!(copy.run("pg_basebackup", &["-d", &from, "-c", "fast", "--no-sync"]), "pg_basebackup");
        copy.signal("recovery.signal");
        // The end of the backup is the moment; the copy brings all that it needs.
        copy.listening(
            "-c fsync=off -c restore_command=/bin/false -c recovery_target=immediate -c recovery_target_action=promote",
        )
    }

    /// The URL of its first database.
    pub fn url(&self) -> String {
        format!("postgres://trailflow@127.0.0.1:{}/postgres", self.port)
    }

    /// Where it listens.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Starts it again as a standby of a primary that it does not find: it reads, and takes no writes.
    pub fn restart_as_standby(&self) {
        self.signal("standby.signal");
        assert!(self.control(&["restart", "-m", "fast"]), "PostgreSQL comes back");
    }

    /// Makes a file that says how it is to start.
    fn signal(&self, name: &str) {
        let file = self.directory.path().join("data").join(name);
        fs::write(&file, "").unwrap();
        let owner = fs::metadata(self.directory.path()).unwrap();
        chown(&file, Some(owner.uid()), Some(owner.gid())).unwrap();
    }

    /// Ends every session without a word, as a crash does, and starts again with recovery.
    pub fn crash_and_restart(&self) {
        assert!(self.control(&["restart", "-m", "immediate"]), "PostgreSQL comes back");
    }

    fn control(&self, words: &[&str]) -> bool {
        let log = self.directory.path().join("log");
        let log = log.display().to_string();
        let words = [&["-w", "-t", "120", "-l", &log], words].concat();
        self.run("pg_ctl", &words)
    }

    fn run(&self, program: &str, words: &[&str]) -> bool {
        let folder = self.directory.path();
        let mut command = Command::new(self.programs.join(program));
        command.args(words).arg("-D").arg(folder.join("data"));
        let owner = fs::metadata(folder).unwrap();
        if is_root() {
            command.uid(owner.uid()).gid(owner.gid());
        }
        // The server keeps what it is given: a pipe to us would stay open as long as it runs.
        command.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().unwrap().success()
    }
}

impl Drop for PostgresServer {
    fn drop(&mut self) {
        self.control(&["stop", "-m", "immediate"]);
    }
}

fn is_root() -> bool {
    fs::metadata(Path::new("/proc/self")).unwrap().uid() == 0
}
