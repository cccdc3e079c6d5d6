//! The real process: it sees an outage of everything, tells of it, and staff can publish meanwhile.

use std::net::SocketAddr;
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep};

use super::{client, got};
use crate::harness::backend::Place;
use crate::harness::edge::Edge;
use crate::harness::ports::free_port;
use crate::harness::postgres_server::PostgresServer;
use crate::harness::process::{Process, trailflow};
use crate::harness::redis_server::RedisServer;
use crate::harness::{Backend, World};

const ROUND_S: u64 = 4;
/// A machine that is busy with other tests.
const DEADLINE: Duration = Duration::from_secs(90);

pub struct Status {
    pub child: Child,
    pub addr: SocketAddr,
    pub staff: SocketAddr,
}

/// Where everything is, as the world sees it.
pub fn settings(place: &Place) -> Vec<(&'static str, String)> {
    std::fs::create_dir(place.folder.path().join("snapshot")).unwrap();
    let port = || format!("127.0.0.1:{}", free_port());
    let (api, portal, docs, status) = (port(), port(), port(), port());
    vec![
        ("TRAILFLOW_PUBLIC_API_URL", format!("http://{api}")),
        ("TRAILFLOW_PORTAL_URL", format!("http://{portal}")),
        ("TRAILFLOW_DOCS_URL", format!("http://{docs}")),
        ("TRAILFLOW_STATUS_URL", format!("http://{status}")),
        ("TRAILFLOW_API_ADDR", api),
        ("TRAILFLOW_PORTAL_ADDR", portal),
        ("TRAILFLOW_DOCS_ADDR", docs),
        ("TRAILFLOW_STATUS_ADDR", status),
        ("TRAILFLOW_STATUS_STAFF_ADDR", "127.0.0.1:0".to_owned()),
        ("TRAILFLOW_STATUS_PROBE_SECONDS", ROUND_S.to_string()),
        ("TRAILFLOW_STATUS_SNAPSHOT_DIR", place.folder.path().join("snapshot").display().to_string()),
        ("TRAILFLOW_STATUS_DATABASE_URL", format!("sqlite://{}/status.db", place.folder.path().display())),
    ]
}

pub async fn run(place: &Place, settings: &[(&'static str, String)], arguments: &[&str]) -> String {
    let ran = trailflow(place).envs(settings.iter().cloned()).args(arguments).output().await.unwrap();
    assert!(ran.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).unwrap().trim().to_owned()
}

pub async fn start(place: &Place, settings: &[(&'static str, String)]) -> Status {
    let mut command: Command = trailflow(place);
    let log = std::fs::File::create(place.folder.path().join("status.log")).unwrap();
    command.envs(settings.iter().cloned()).arg("status").stdin(Stdio::null()).stderr(log);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut next = async || -> SocketAddr {
        let line = lines.next_line().await.unwrap().expect("it starts and tells its addresses");
        line.split_once(": http://").unwrap().1.parse().unwrap()
    };
    let (addr, staff) = (next().await, next().await);
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    Status { child, addr, staff }
}

impl Status {
    /// The states of the components, by name.
    async fn states(&self) -> Vec<(String, String)> {
        let url = format!("http://{}/api/v2/components.json", self.addr);
        let Ok(answer) = client().get(url).send().await else { return Vec::new() };
        let read: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap_or_default();
        let components = read["components"].as_array().cloned().unwrap_or_default();
        let word = |it: &Value| it.as_str().unwrap_or_default().to_owned();
        components.iter().map(|it| (word(&it["id"]), word(&it["trailflow_state"]))).collect()
    }

    async fn until(&self, what: &str, wanted: impl Fn(&str, &str) -> bool) -> Duration {
        let began = Instant::now();
        loop {
            let states = self.states().await;
            if states.len() == 6 && states.iter().all(|(name, state)| wanted(name, state)) {
                return began.elapsed();
            }
            assert!(began.elapsed() < DEADLINE, "{what}: {states:?}");
            sleep(Duration::from_millis(100)).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_outlives_everything_and_staff_can_publish_on_embedded() {
    let place = World::start(Backend::Embedded).await.leave().await;
    let (file, gone) = (place.folder.path().join("trailflow.db"), place.folder.path().join("gone.db"));
    outlive(&place, 1, || std::fs::rename(file, gone).unwrap()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_outlives_everything_and_staff_can_publish_on_postgres_and_redis() {
    let (postgres, mut redis) = (PostgresServer::start(), RedisServer::start().await);
    let place = Place {
        database_url: postgres.url(),
        redis: Some((redis.url(), "status".to_owned())),
        folder: tempfile::tempdir().unwrap(),
    };
    run(&place, &[], &["migrate"]).await;
    let everything = || {
        redis.kill();
        drop(postgres);
    };
    outlive(&place, 3, everything).await;
}

/// All is up; then all nodes are killed, and what they stand on is ruined. The page shows it, and staff publish. Then its
/// own process is killed, and the proxy serves what it showed.
async fn outlive(place: &Place, nodes: usize, ruin: impl FnOnce()) {
    let settings = settings(place);
    let given: Vec<_> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
    // Done again, it ends the secrets of the first time.
    for _ in 0..2 {
        run(place, &settings, &["status", "setup"]).await;
    }
    let glass = run(place, &settings, &["status", "token", "create"]).await;
    let mut running = vec![Process::start_with(place, None, &given).await];
    for _ in 1..nodes {
        running.push(Process::start(place, None).await);
    }
    let mut status = start(place, &settings).await;
    let keeper = format!("127.0.0.1:{}", free_port());
    let mut kept = trailflow(place);
    kept.envs(settings.iter().cloned()).args(["status", "snapshot", "--snapshot-addr", &keeper]);
    let _keeper = kept.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let addr = status.addr.to_string();
    let behind = [
        ("TRAILFLOW_EDGE_STATUS_SERVER", addr.as_str()),
        ("TRAILFLOW_EDGE_SNAPSHOT_SERVER", keeper.as_str()),
    ];
    let edge = Edge::before_with(&running[0], &behind).await;
    status.until("all is up", |_, state| state == "Up").await;
    names_nobody(place, &status).await;
    for node in running {
        node.kill().await;
    }
    ruin();
    let is_out = |name: &str, state: &str| {
        if name == "webhooks" { state != "Up" } else { state == "Outage" }
    };
    let took = status.until("the outage shows", is_out).await;
    assert!(took < Duration::from_secs(2 * ROUND_S + 6), "{took:?} for two rounds");
    publish(&status, &glass).await;
    let shown = async |address: SocketAddr| {
        let answer = client().get(format!("http://{address}/")).send().await;
        match answer {
            Ok(answer) => answer.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    };
    until_shown("what staff published", async || shown(status.addr).await.contains("Nothing works")).await;
    let kept = place.folder.path().join("snapshot/now/index.html");
    until_shown("its snapshot", async || {
        std::fs::read_to_string(&kept).is_ok_and(|page| page.contains("Nothing works"))
    })
    .await;
    until_shown("the page through the proxy", async || shown(edge.status).await.contains("Nothing works"))
        .await;
    status.child.kill().await.unwrap();
    until_shown("the snapshot through the proxy", async || {
        let page = shown(edge.status).await;
        page.contains("This is a snapshot") && page.contains("Nothing works")
    })
    .await;
    let answer = client().get(format!("http://{}/", edge.status)).send().await.unwrap();
    let age: u64 = answer.headers()["x-trailflow-snapshot-age"].to_str().unwrap().parse().unwrap();
    assert!(age < DEADLINE.as_secs(), "{age}");
}

/// The page names nobody and nothing of the inside.
async fn names_nobody(place: &Place, status: &Status) {
    let (_, port) = place.database_url.split_once("://").unwrap();
    for path in ["/", "/api/v2/summary.json", "/feed.atom", "/history", "/components/webhooks"] {
        let text =
            got(client().get(format!("http://{}{path}", status.addr)).send().await.unwrap()).await.text;
        for canary in ["Trailflow status probes", "tf_test_", "tf_operator_", "status-probe@", "PROBE-", port]
        {
            assert!(!text.contains(canary), "{path}: {canary}");
        }
    }
}

async fn publish(status: &Status, glass: &str) {
    let body = json!({
        "title": "Nothing works", "impact": "CRITICAL", "phase": "INVESTIGATING",
        "components": ["API_READS", "API_WRITES"], "text": "We investigate.",
    });
    let url = format!("http://{}/v1/incidents", status.staff);
    let list = client().get(&url).bearer_auth(glass).send().await.unwrap();
    let list: Value = list.json().await.unwrap();
    assert_eq!(list["data"][0]["state"], "DRAFT", "a probe opened it: {list}");
    let published = client().post(&url).bearer_auth(glass).json(&body).send().await.unwrap();
    assert_eq!(published.status(), 201);
}

async fn until_shown(what: &str, is_shown: impl AsyncFn() -> bool) {
    let began = Instant::now();
    while !is_shown().await {
        assert!(began.elapsed() < DEADLINE, "{what}");
        sleep(Duration::from_millis(100)).await;
    }
}
