//! The public status page.

mod announced;
mod edge;
mod mail;
mod page;
mod process;
mod restored;
mod staff;
mod strict;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderMap;
use serde_json::Value;
use tempfile::TempDir;
use trailflow::config::Welcome;
use trailflow::http::Unread;
use trailflow::server::{RunningStatus, StatusPlaces};
use trailflow::status::main_database::Main;
use trailflow::status::{Materials, Parts, StatusStore};

use crate::harness::World;
use crate::harness::wait::eventually;

/// A status page in this process, by the world's clock. Its main database is the world's.
pub struct StatusPage {
    pub running: RunningStatus,
    pub parts: Parts,
    folder: TempDir,
}

/// What came back.
pub struct Got {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

impl StatusPage {
    pub async fn of(world: &World) -> StatusPage {
        StatusPage::with(
            world,
            Welcome { status_url: "https://status.example".to_owned(), ..Welcome::default() },
        )
        .await
    }

    pub async fn with(world: &World, welcome: Welcome) -> StatusPage {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}/status.db?mode=rwc", folder.path().display());
        let app = world.app();
        let parts = Parts::new(Materials {
            store: StatusStore::open(&url).await.unwrap(),
            welcome: Arc::new(welcome),
            sealer: app.sealer.clone(),
            clock: world.clock.clone(),
            telemetry: app.telemetry.clone(),
            proxies: app.proxies.clone(),
            unread: Unread::new(trailflow::http::UnreadBounds::default()),
            refusals_per_minute: 1_000,
            every: Duration::from_secs(30),
        });
        let places = StatusPlaces {
            addr: SocketAddr::from(([127, 0, 0, 1], 0)),
            staff_addr: SocketAddr::from(([127, 0, 0, 1], 0)),
            controls: Vec::new(),
            snapshot_dir: Some(folder.path().join("snapshot")),
        };
        std::fs::create_dir(folder.path().join("snapshot")).unwrap();
        let main = Main::Open(Box::new(app.store.clone()));
        let running = RunningStatus::start(parts.clone(), places, main, app.mailer.clone()).unwrap();
        let page = StatusPage { running, parts, folder };
        eventually("the page is rendered", || async { page.get("/").await.status == 200 }).await;
        page
    }

    /// Where the snapshot is.
    pub fn snapshot(&self) -> std::path::PathBuf {
        self.folder.path().join("snapshot")
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.running.addr())
    }

    pub async fn get(&self, path: &str) -> Got {
        got(client().get(self.url(path)).send().await.unwrap()).await
    }

    /// Sends a form, as a page of this site does.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Got {
        let request = client().post(self.url(path)).header("sec-fetch-site", "same-origin");
        got(request
            .header("content-type", "application/x-www-form-urlencoded")
            .body(form(fields))
            .send()
            .await
            .unwrap())
        .await
    }

    /// An operation of staff.
    pub async fn staff(&self, token: &str, method: &str, path: &str, body: Option<&Value>) -> (u16, Value) {
        let url = format!("http://{}{path}", self.running.staff_addr());
        let mut request = client().request(method.parse().unwrap(), url).bearer_auth(token);
        if let Some(body) = body {
            request = request.json(body);
        }
        let answer = request.send().await.unwrap();
        let status = answer.status().as_u16();
        (status, answer.json().await.unwrap())
    }

    /// Waits until the page shows this.
    pub async fn shows(&self, path: &str, text: &str) {
        eventually("the page shows it", || async { self.get(path).await.text.contains(text) }).await;
    }
}

/// Fields as a browser sends them.
pub fn form(fields: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

pub async fn got(answer: reqwest::Response) -> Got {
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    Got { status, headers, text: answer.text().await.unwrap() }
}

pub fn client() -> reqwest::Client {
    crate::harness::plain_http().redirect(reqwest::redirect::Policy::none()).build().unwrap()
}

/// Has the copy of staff's tokens made now.
pub async fn copy_tokens(world: &World, page: &StatusPage) {
    trailflow::status::main_database::touch(&page.parts, &world.app().store).await.unwrap();
}
