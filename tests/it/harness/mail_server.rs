//! A real mail server, `tests/mail/server.py`, that shows what it was sent.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};
use tokio::time::timeout;

use super::authority::Authority;

/// It may have to be installed first.
const DEADLINE: Duration = Duration::from_secs(300);

/// A running mail server.
pub struct MailServer {
    pub port: u16,
    lines: Lines<BufReader<ChildStdout>>,
    child: Child,
}

impl MailServer {
    /// One that takes mail from anybody, once it has given these answers to the first recipients.
    pub async fn answering(answers: &[&str]) -> MailServer {
        MailServer::start(&["--answers", &answers.join("\n")]).await
    }

    /// One that needs so long to say that it has taken a mail.
    pub async fn slow(delay: Duration) -> MailServer {
        MailServer::start(&["--delay", &delay.as_secs_f64().to_string()]).await
    }

    /// One on this port, where there was one before.
    pub async fn on(port: u16) -> MailServer {
        MailServer::start(&["--port", &port.to_string()]).await
    }

    /// One that takes mail from this user only, and over STARTTLS. Its authority's certificate is then in
    /// `folder`, as `mail-ca.pem`.
    pub async fn guarded(folder: &Path, login: &str) -> MailServer {
        let authority = Authority::new();
        let (certificate, key) = authority.certify("127.0.0.1", |_| {});
        let write = |name: &str, pem: String| {
            let path = folder.join(name);
            std::fs::write(&path, pem).unwrap();
            path.into_os_string().into_string().unwrap()
        };
        write("mail-ca.pem", authority.pem());
        let (certificate, key) =
            (write("mail.pem", certificate.pem()), write("mail.key", key.serialize_pem()));
        MailServer::start(&["--certificate", &certificate, "--key", &key, "--login", login]).await
    }

    async fn start(arguments: &[&str]) -> MailServer {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/scripts/mail-server");
        let mut command = Command::new(script);
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let port = next(&mut lines).await.parse().unwrap();
        MailServer { port, lines, child }
    }

    /// The next mail that it takes.
    pub async fn mail(&mut self) -> Value {
        serde_json::from_str(&next(&mut self.lines).await).unwrap()
    }

    /// Nobody listens there any more.
    pub async fn stop(mut self) {
        self.child.kill().await.unwrap();
    }
}

async fn next(lines: &mut Lines<BufReader<ChildStdout>>) -> String {
    timeout(DEADLINE, lines.next_line())
        .await
        .expect("a line in time")
        .unwrap()
        .expect("the mail server runs")
}
