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
use crate::harness::ports::free_port;
use crate::harness::process::{Process, trailflow};
use crate::harness::{Backend, World};

const ROUND_S: u64 = 4;
/// A machine that is busy with other tests.
const DEADLINE: Duration = Duration::from_secs(90);

struct Status {
    child: Child,
    addr: SocketAddr,
    staff: SocketAddr,
}

/// Where everything is, as the world sees it.
fn settings(place: &Place) -> Vec<(&'static str, String)> {
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
        ("TRAILFLOW_STATUS_DATABASE_URL", format!("sqlite://{}/status.db", place.folder.path().display())),
    ]
}

async fn run(place: &Place, settings: &[(&'static str, String)], arguments: &[&str]) -> String {
    let ran = trailflow(place).envs(settings.iter().cloned()).args(arguments).output().await.unwrap();
    assert!(ran.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).unwrap().trim().to_owned()
}

async fn start(place: &Place, settings: &[(&'static str, String)]) -> Status {
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
async fn it_outlives_everything_and_staff_can_publish() {
    let world = World::start(Backend::Embedded).await;
    let place = world.leave().await;
    let settings = settings(&place);
    let given: Vec<_> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
    run(&place, &settings, &["status", "setup"]).await;
    let glass = run(&place, &settings, &["status", "token", "create"]).await;
    let node = Process::start_with(&place, None, &given).await;
    let status = start(&place, &settings).await;
    status.until("all is up", |_, state| state == "Up").await;
    // The page names nobody and nothing of the inside.
    let (_, port) = place.database_url.split_once("://").unwrap();
    for path in ["/", "/api/v2/summary.json", "/feed.atom", "/history", "/components/webhooks"] {
        let text =
            got(client().get(format!("http://{}{path}", status.addr)).send().await.unwrap()).await.text;
        for canary in ["Trailflow status probes", "tf_test_", "tf_operator_", "status-probe@", "PROBE-", port]
        {
            assert!(!text.contains(canary), "{path}: {canary}");
        }
    }
    node.kill().await;
    std::fs::rename(place.folder.path().join("trailflow.db"), place.folder.path().join("gone.db")).unwrap();
    let took = status
        .until(
            "the outage shows",
            |name, state| {
                if name == "webhooks" { state != "Up" } else { state == "Outage" }
            },
        )
        .await;
    assert!(took < Duration::from_secs(2 * ROUND_S + 6), "{took:?} for two rounds");
    let body = json!({
        "title": "Nothing works", "impact": "CRITICAL", "phase": "INVESTIGATING",
        "components": ["API_READS", "API_WRITES"], "text": "We investigate.",
    });
    let url = format!("http://{}/v1/incidents", status.staff);
    let list = client().get(&url).bearer_auth(&glass).send().await.unwrap();
    let list: Value = list.json().await.unwrap();
    assert_eq!(list["data"][0]["state"], "DRAFT", "a probe opened it: {list}");
    let published = client().post(&url).bearer_auth(&glass).json(&body).send().await.unwrap();
    assert_eq!(published.status(), 201);
    let began = Instant::now();
    loop {
        let page =
            client().get(format!("http://{}/", status.addr)).send().await.unwrap().text().await.unwrap();
        if page.contains("Nothing works") {
            break;
        }
        assert!(began.elapsed() < DEADLINE, "{page}");
        sleep(Duration::from_millis(100)).await;
    }
    drop(status.child);
}
