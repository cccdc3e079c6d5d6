//! A Redis of a test's own, to be flushed, stopped and killed.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use crate::ports::free_port;

/// A child process; it ends with its owner.
pub struct RedisServer {
    child: Child,
    port: u16,
    arguments: Vec<String>,
    _directory: TempDir,
}

impl RedisServer {
    /// One that keeps nothing on the disk.
    pub async fn start() -> Self {
        Self::start_with(Vec::new).await
    }

    /// One with further options, worked out for each attempt.
    pub async fn start_with(options: impl Fn() -> Vec<String>) -> Self {
        Self::start_as(|directory| {
            let mut arguments = options();
            arguments.extend(["--save", "", "--appendonly", "no", "--dir"].map(str::to_owned));
            arguments.push(directory.display().to_string());
            arguments
        })
        .await
    }

    /// A Sentinel with this configuration, a line each. It keeps what it learns in the file.
    pub async fn start_sentinel(lines: &[String]) -> Self {
        Self::start_as(|directory| {
            let file = directory.join("sentinel.conf");
            std::fs::write(&file, lines.join("\n")).expect("the configuration can be written");
            vec![file.display().to_string(), "--sentinel".to_owned()]
        })
        .await
    }

    async fn start_as(arguments: impl Fn(&Path) -> Vec<String>) -> Self {
        // Between finding a port and binding it, somebody else may take it: then another is tried.
        for _ in 0..5 {
            let directory = tempfile::tempdir().expect("a directory for Redis");
            let (port, mut arguments) = (free_port(), arguments(directory.path()));
            arguments.extend(["--port", &port.to_string(), "--bind", "127.0.0.1"].map(str::to_owned));
            let mut server = Self { child: spawn(&arguments), port, arguments, _directory: directory };
            if server.answers().await {
                return server;
            }
        }
        panic!("redis-server does not come up on any port");
    }

    /// Where it listens.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The same as a URL.
    #[must_use]
    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    /// Ends it at once, as a crash would.
    pub fn kill(&mut self) {
        self.child.kill().expect("redis-server can be killed");
        self.child.wait().expect("redis-server can be waited for");
    }

    /// Starts it again, empty, on the same port.
    pub async fn restart(&mut self) {
        // Who had a connection to it may hold the port for a moment.
        for _ in 0..50 {
            self.child = spawn(&self.arguments);
            if self.answers().await {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("redis-server does not come back on its port");
    }

    /// Freezes it: connections stay open, and nothing answers.
    pub fn freeze(&self) {
        self.signal("-STOP");
    }

    /// Lets it go on.
    pub fn thaw(&self) {
        self.signal("-CONT");
    }

    /// Runs a command given as words.
    pub async fn run<T: redis::FromRedisValue>(&self, command: &str) -> T {
        run(&self.url(), command).await
    }

    fn signal(&self, signal: &str) {
        let status = Command::new("kill").args([signal, &self.child.id().to_string()]).status();
        assert!(status.is_ok_and(|status| status.success()), "kill {signal}");
    }

    async fn answers(&mut self) -> bool {
        for _ in 0..3_000 {
            if self.child.try_wait().expect("redis-server's state").is_some() {
                return false;
            }
            let client = redis::Client::open(self.url()).expect("our own URL");
            if client.get_multiplexed_async_connection().await.is_ok() {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        false
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        // SIGKILL ends a frozen process too. It may be gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs a command given as words on any server.
pub async fn run<T: redis::FromRedisValue>(url: &str, command: &str) -> T {
    let client = redis::Client::open(url).expect("the URL can be read");
    let mut connection = client.get_multiplexed_async_connection().await.expect("Redis answers");
    let mut words = command.split(' ');
    let mut cmd = redis::cmd(words.next().expect("a command"));
    for word in words {
        cmd.arg(word);
    }
    cmd.query_async(&mut connection).await.unwrap_or_else(|cause| panic!("{command}: {cause}"))
}

fn spawn(arguments: &[String]) -> Child {
    #[expect(clippy::disallowed_methods, reason = "the program of a test service")]
    let program = std::env::var("TRAILFLOW_TEST_REDIS_SERVER").unwrap_or_else(|_| "redis-server".to_owned());
    Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("redis-server is installed (`make test` sees to it)")
}
