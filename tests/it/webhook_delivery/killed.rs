//! kill -9 of every node, over and over: every event arrives, signed, and what arrives twice has the same
//! id.

use std::collections::HashSet;
use std::time::Duration;

use serde_json::json;
use tokio::time::{Instant, sleep};
use trailflow::clock::random;

use crate::harness::endpoint::{Behave, Endpoint};
use crate::harness::process::Process;
use crate::harness::raw::Write;
use crate::harness::rounds;
use crate::harness::{Backend, World, plain_http};

/// Nodes on one PostgreSQL; on SQLite there is one.
const NODES: usize = 3;
/// For everything that must come to pass; far more than it takes.
const DEADLINE: Duration = Duration::from_secs(180);
const SETTINGS: [(&str, &str); 2] =
    [("TRAILFLOW_WEBHOOK_RETRY_DELAYS", "1s,2s,2s,2s,2s,2s"), ("TRAILFLOW_WEBHOOK_ALLOW_PRIVATE", "true")];

#[tokio::test(flavor = "multi_thread")]
async fn no_event_is_lost_on_embedded() {
    survive(Backend::Embedded, 1, rounds::rounds(60, 2_000)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_event_is_lost_on_postgres_and_redis() {
    survive(Backend::PostgresRedis, NODES, rounds::rounds(120, 20_000)).await;
}

async fn survive(backend: Backend, count: usize, changes: usize) {
    // A third of first attempts fail, and now and then the connection breaks.
    let endpoint = Endpoint::behaving(|_| match random::<1>()[0] {
        0..=84 => Behave::Status(500),
        85..=100 => Behave::Break,
        _ => Behave::Status(200),
    })
    .await;
    let world = World::start(backend).await;
    let (organization, token) = world.tenant().await;
    let subscription = world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
    let mut keys = Vec::new();
    for _ in 0..=changes / 400 {
        keys.push(world.key(organization).await);
    }
    let place = world.leave().await;
    let mut nodes = Vec::new();
    for _ in 0..count {
        nodes.push(Some(Process::start_with(&place, None, &SETTINGS).await));
    }
    let http = plain_http().timeout(Duration::from_secs(5)).build().unwrap();
    let mut next_kill = Instant::now() + Duration::from_millis(500);
    let mut turn = 0;
    let mut created = HashSet::new();
    for number in 0..changes {
        let write = Write::new(
            &keys[number / 400],
            "/v1/loads",
            &format!("n{number}"),
            json!({ "orderNumber": number.to_string() }),
        );
        let end = Instant::now() + DEADLINE;
        loop {
            assert!(Instant::now() < end, "{write:?} is stuck");
            let node = nodes[number % nodes.len()].as_ref().unwrap().api_addr;
            match write.send(&http, node).await {
                Ok(answer) if answer.status == 201 => {
                    created.insert(answer.json()["data"]["id"].as_str().unwrap().to_owned());
                    break;
                }
                _ => sleep(Duration::from_millis(25)).await,
            }
        }
        if Instant::now() >= next_kill {
            let victim = turn % nodes.len();
            turn += 1;
            nodes[victim].take().unwrap().kill().await;
            nodes[victim] = Some(Process::start_with(&place, None, &SETTINGS).await);
            next_kill = Instant::now() + Duration::from_millis(1_000 + u64::from(random::<1>()[0]) * 4);
        }
    }
    // All at once, in the middle of it.
    for node in &mut nodes {
        node.take().unwrap().kill().await;
    }
    let restarted = Instant::now();
    for node in &mut nodes {
        *node = Some(Process::start_with(&place, None, &SETTINGS).await);
    }
    endpoint.behave(|_| Behave::Status(200));
    let events = endpoint.until_each(&created, &subscription.secret, DEADLINE).await;
    eprintln!(
        "{changes} changes, {turn} nodes killed: {} deliveries of {} events; the last {:?} after all were restarted",
        endpoint.count(),
        events,
        restarted.elapsed()
    );
    for node in nodes.into_iter().flatten() {
        node.terminate().await;
    }
}
