//! PgBouncer in front of a test's PostgreSQL.

use std::fs;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use crate::ports::free_port;
use crate::required;

/// A pooler; it ends with its owner.
pub struct Pooler {
    child: Child,
    port: u16,
    _directory: TempDir,
}

impl Pooler {
    /// One with these settings besides its addresses.
    pub async fn before(server_port: u16, settings: &[(&str, &str)]) -> Self {
        let services = required("TRAILFLOW_TEST_SERVICES_DIR");
        let directory = tempfile::Builder::new().prefix("pooler-").tempdir_in(&services).unwrap();
        // Like PostgreSQL, it refuses to run as root.
        let owner = fs::metadata(&services).unwrap();
        let (users, file) = (directory.path().join("users.txt"), directory.path().join("pgbouncer.ini"));
        let port = free_port();
        fs::write(&users, "\"trailflow\" \"\"\n").unwrap();
        let settings: String = settings.iter().map(|(name, value)| format!("{name} = {value}\n")).collect();
        let text = format!(
            "[databases]\n* = host=127.0.0.1 port={server_port}\n[pgbouncer]\nlisten_addr = 127.0.0.1\n\
             listen_port = {port}\nunix_socket_dir =\nauth_type = trust\nauth_file = {}\n\
             {settings}",
            users.display()
        );
        fs::write(&file, text).unwrap();
        for path in [directory.path(), &users, &file] {
            chown(path, Some(owner.uid()), Some(owner.gid())).unwrap();
        }
        let mut command = Command::new(required("TRAILFLOW_TEST_PGBOUNCER"));
        command.arg("-q").arg(&file).current_dir(directory.path());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        if fs::metadata(Path::new("/proc/self")).unwrap().uid() == 0 {
            command.uid(owner.uid()).gid(owner.gid());
        }
        let mut pooler = Pooler { child: command.spawn().unwrap(), port, _directory: directory };
        assert!(pooler.answers().await, "PgBouncer comes up");
        pooler
    }

    /// The URL of a database behind it.
    #[must_use]
    pub fn url(&self, database: &str) -> String {
        format!("postgres://trailflow@127.0.0.1:{}/{database}", self.port)
    }

    async fn answers(&mut self) -> bool {
        for _ in 0..500 {
            if self.child.try_wait().unwrap().is_some() {
                return false;
            }
            if tokio::net::TcpStream::connect(("127.0.0.1", self.port)).await.is_ok() {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        false
    }
}

impl Drop for Pooler {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
