//! The background tasks of a node: seen from the start, restarted when they end, and apart from one another.

use std::fs;
use std::path::Path;

use crate::harness::wait::eventually;
use crate::harness::{World, on_both};

/// What the Partner API needs: it is not ready without them.
const NEEDED: &[&str] = &["partner_listener", "key_directory"];
/// Everything else that a node keeps going.
const BESIDE: &[&str] = &[
    "portal_listener",
    "documents_listener",
    "operator_listener",
    "probes_listener",
    "request_log",
    "pruning",
    "portal_pruning",
    "statistics",
    "mail",
    "notices",
    "status_feed",
    "webhook_connections",
    "webhook_dispatcher",
    "webhook_replays",
    "webhook_pruning",
];
/// They end and start with the dispatcher.
const OF_THE_DISPATCHER: &[&str] = &["webhook_writer", "webhook_teller", "webhook_listener"];

on_both! {
    async fn what_ends_beside_the_partner_api_is_restarted_and_takes_nothing_along(world: WorldBuilder) {
        let world = world.sending().start().await;
        let (_, token) = world.tenant().await;
        for name in [NEEDED, BESIDE, OF_THE_DISPATCHER].concat() {
            assert_eq!(told(&world, "running", name).await, Some(1), "{name}");
            assert_eq!(told(&world, "ended_total", name).await, Some(0), "{name}");
        }
        BESIDE.iter().for_each(|name| world.node.tasks().end(name));
        eventually("every end is seen", || async { ended(&world) >= BESIDE.len() as u64 }).await;
        // The probes' listener is among them: what readiness asks for is asked here.
        assert!(world.app().is_ready());
        assert_eq!(world.raw(&token).get("/v1/loads").await.status, 200);
        eventually("every task runs again", || async { are_up(&world) }).await;
        for name in BESIDE {
            eventually("its end is counted", || async { told(&world, "ended_total", name).await >= Some(1) }).await;
            assert_eq!(told(&world, "running", name).await, Some(1), "{name}");
        }
        let documents = format!("http://{}/docs", world.node.docs_addr().unwrap());
        let portal = format!("http://{}/login", world.node.portal_addr().unwrap());
        for url in [documents, portal, world.operator_url("/health/operator"), world.probe_url("/health/ready/documents")] {
            eventually(&url, || async { status(&world, &url).await == Some(200) }).await;
        }
        assert_eq!(told(&world, "ended_total", "webhook_writer").await, Some(0), "it ended with its leader");
    }

    async fn each_listener_is_ready_for_itself(world: World) {
        let (_, token) = world.tenant().await;
        for (name, down, up) in [
            ("portal_listener", "/health/ready/portal", ["/health/ready", "/health/ready/operator"]),
            ("documents_listener", "/health/ready/documents", ["/health/ready", "/health/ready/operator"]),
            ("operator_listener", "/health/ready/operator", ["/health/ready", "/health/ready/documents"]),
            ("partner_listener", "/health/ready", ["/health/ready/operator", "/health/ready/documents"]),
        ] {
            eventually("its end is noticed", || async {
                // Again, if the last time is over already.
                world.node.tasks().end(name);
                status(&world, &world.probe_url(down)).await == Some(503)
            }).await;
            for path in up {
                assert_eq!(status(&world, &world.probe_url(path)).await, Some(200), "{name}, {path}");
            }
            eventually("it is back", || async { status(&world, &world.probe_url(down)).await == Some(200) }).await;
        }
        let url = world.url("/v1/loads");
        eventually("requests are answered", || async {
            let answer = world.http.get(&url).bearer_auth(&token).send().await;
            answer.is_ok_and(|answer| answer.status() == 200)
        }).await;
    }

    async fn who_stops_a_node_waits_for_no_restart(world: World) {
        let World { node, .. } = world;
        let tasks = node.tasks();
        tasks.end("pruning");
        assert!(node.stop().await);
        assert!(tasks.status().iter().all(|task| !task.running), "{:?}", tasks.status());
    }
}

/// How often the tasks that nobody needs have ended.
fn ended(world: &World) -> u64 {
    world.node.tasks().status().iter().map(|task| task.ended).sum()
}

fn are_up(world: &World) -> bool {
    world.node.tasks().status().iter().all(|task| task.running)
}

async fn status(world: &World, url: &str) -> Option<u16> {
    Some(world.http.get(url).send().await.ok()?.status().as_u16())
}

/// What a metric says of a task.
async fn told(world: &World, metric: &str, task: &str) -> Option<i64> {
    let answer = world.http.get(world.probe_url("/metrics")).send().await.ok()?.text().await.ok()?;
    let name = format!("trailflow_task_{metric}{{task=\"{task}\"}} ");
    answer.lines().find_map(|line| line.strip_prefix(&name)?.parse().ok())
}

/// Work that somebody waits for is not supervised, and says so where it is spawned.
#[test]
fn what_is_spawned_elsewhere_says_why() {
    let mut silent = Vec::new();
    for path in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let is_test = path
            .components()
            .any(|part| ["tasks", "tests.rs", "conformance"].contains(&part.as_os_str().to_str().unwrap()));
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        let lines: Vec<_> = code.lines().collect();
        for (number, line) in lines.iter().enumerate().filter(|_| !is_test) {
            let before = &lines[number.saturating_sub(8)..number];
            if line.contains("spawn(") && !before.iter().any(|line| line.contains("// No task")) {
                silent.push(format!("{}:{}", path.display(), number + 1));
            }
        }
    }
    assert!(
        silent.is_empty(),
        "keep these in src/tasks, or say why they are no tasks of a node: {silent:#?}"
    );
}

fn sources(folder: &Path) -> Vec<std::path::PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = paths.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] });
    files.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}
