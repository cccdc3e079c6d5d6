//! A system as it should be: durable PostgreSQL, Redis that keeps everything, a mail server, a node and a status page.

use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use trailflow_test_support::postgres_server::PostgresServer;
use trailflow_test_support::redis_server::RedisServer;

use super::Told;
use crate::harness::backend::Place;
use crate::harness::database::Sidedoor;
use crate::harness::mail_server::MailServer;
use crate::harness::process::{Process, trailflow};

/// The system; it ends with its owner.
pub struct Sound {
    pub postgres: PostgresServer,
    pub redis: RedisServer,
    pub place: Place,
    pub node: Process,
    settings: Vec<(&'static str, String)>,
    _mail: MailServer,
    _status: Child,
}

impl Sound {
    pub async fn start() -> Sound {
        let postgres = PostgresServer::start_durable();
        let redis = RedisServer::start().await;
        redis.run::<String>("CONFIG SET appendonly yes").await;
        let place = Place {
            database_url: postgres.url(),
            redis: Some((redis.url(), "doctor".to_owned())),
            folder: tempfile::tempdir().unwrap(),
        };
        assert!(trailflow(&place).arg("migrate").stdout(Stdio::null()).status().await.unwrap().success());
        let door = Sidedoor::at(&place.database_url).await;
        door.run("alter role trailflow set statement_timeout = '15s'").await;
        door.close().await;
        let mail = MailServer::answering(&[]).await;
        let node = Process::start(&place, None).await;
        let (status, status_url) = status_page(&place).await;
        let settings = vec![
            ("TRAILFLOW_PUBLIC_API_URL", format!("http://{}", node.api_addr)),
            ("TRAILFLOW_PORTAL_URL", format!("http://localhost:{}", node.portal_addr.port())),
            ("TRAILFLOW_DOCS_URL", format!("http://{}", node.docs_addr)),
            ("TRAILFLOW_STATUS_URL", status_url),
            ("TRAILFLOW_SMTP_URL", format!("smtp://127.0.0.1:{}", mail.port)),
            ("TRAILFLOW_TRUSTED_PROXIES", "127.0.0.1".to_owned()),
        ];
        Sound { postgres, redis, place, node, settings, _mail: mail, _status: status }
    }

    /// Where its status page is.
    pub fn status_url(&self) -> &str {
        &self.settings.iter().find(|(name, _)| *name == "TRAILFLOW_STATUS_URL").unwrap().1
    }

    /// The program with the settings of this system.
    pub fn command(&self) -> Command {
        let mut command = trailflow(&self.place);
        command.envs(self.settings.iter().map(|(name, value)| (*name, value.as_str())));
        command
    }

    /// What the doctor tells, with these settings in place of the right ones.
    pub async fn examined(&self, mistakes: &[(&str, &str)]) -> Told {
        let mut command = self.command();
        command.envs(mistakes.iter().copied());
        Told::by(command).await
    }
}

/// A status page in a process of its own, and its address.
async fn status_page(place: &Place) -> (Child, String) {
    let mut command = trailflow(place);
    let file = format!("sqlite://{}/status.db", place.folder.path().display());
    command.env("TRAILFLOW_STATUS_DATABASE_URL", file).arg("status");
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let line = lines.next_line().await.unwrap().unwrap();
    // All that it prints is read: it cannot print into a pipe that nobody holds.
    lines.next_line().await.unwrap().unwrap();
    (child, line.trim_start_matches("Status: ").to_owned())
}
