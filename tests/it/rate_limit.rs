//! Rate limits: exact over any window, over all nodes, with bounded memory.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::time::Instant;
use trailflow::domain::access::{KeyMode, Scope};
use trailflow::secrets::credential::Credential;

use crate::harness::hammer::{Hammered, hammer};
use crate::harness::process::Process;
use crate::harness::pulse::Pulse;
use crate::harness::redis::Kept;
use crate::harness::redis_server;
use crate::harness::rounds::long;
use crate::harness::{Backend, Organization, World};

const MINUTE: Duration = Duration::from_secs(60);
const CONNECTIONS: usize = 32;
/// As long as a call to Redis may take: a machine that stands still for so long shows nothing of a node.
const STALLED: Duration = Duration::from_millis(250);

/// Four real nodes and the contract's window. The short version sees one window fill and stay full; that it slides
/// is shown by the next test, over a window that is short enough to wait for.
#[tokio::test(flavor = "multi_thread")]
async fn four_nodes_share_one_limit() {
    let world = World::start(Backend::PostgresRedis).await;
    let mut processes = Vec::new();
    for _ in 0..4 {
        processes.push(Process::start(&world.place, None).await);
    }
    let nodes: Vec<_> = processes.iter().map(|process| process.api_addr).collect();
    let length = Duration::from_secs(if long() { 150 } else { 6 });
    let figures = hammer_all(&world, &nodes, [1, 60, 600], length).await;
    for (limit, token, hammered) in &figures {
        hammered.assert_limit_held(*limit, MINUTE);
        if long() {
            // At 0, 60 and 120 seconds.
            assert!(hammered.accepted() >= 3 * limit, "{} of {}", hammered.accepted(), 3 * limit);
        } else {
            assert!(hammered.accepted() >= *limit);
        }
        assert_memory_is_bounded(&world, token, *limit).await;
    }
    assert_everything_expires(&world).await;
}

/// The same with a short window, over several of them: what leaves the window makes room at once, on every node, and
/// refused requests do not extend the wait. Afterwards nothing is left in Redis.
#[tokio::test(flavor = "multi_thread")]
async fn the_window_slides_for_all_nodes_alike() {
    let window = Duration::from_secs(2);
    let world = World::builder(Backend::PostgresRedis).window(window).start().await;
    let mut nodes = vec![world.node.api_addr()];
    let mut others = Vec::new();
    for _ in 0..3 {
        others.push(world.another_node().await);
    }
    nodes.extend(others.iter().map(|node| node.api_addr()));
    let pulse = Pulse::start();
    // Every machine manages a hundred requests in two seconds.
    let figures = hammer_all(&world, &nodes, [1, 60, 100], 4 * window).await;
    for node in others.iter().chain([&world.node]) {
        let status = node.app().limits.status();
        // A node that was not let run may miss its turn to give its counts back; the limit holds then too.
        let together = status.fallbacks == 0 || pulse.latest() > STALLED;
        assert!(together, "under demand the nodes go on counting together: {status:?}, {:?}", pulse.latest());
    }
    for (limit, _, hammered) in &figures {
        hammered.assert_limit_held(*limit, window);
        // Four on a machine that keeps up.
        assert!(hammered.accepted() >= 2 * limit, "{} accepted, limit {limit}", hammered.accepted());
    }
    let mut kept = Kept::of(&world.place).await.unwrap();
    let began = Instant::now();
    // What the nodes know of each other stays for as long as they are there.
    while kept.keys().await.iter().any(|key| !key.contains("{limits}")) {
        assert!(began.elapsed() < MINUTE, "what was counted is forgotten");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// In process, by the injected clock, to the millisecond.
#[tokio::test(flavor = "multi_thread")]
async fn embedded_accepts_again_exactly_a_minute_later() {
    let world = World::start(Backend::Embedded).await;
    let (organization, _) = world.tenant().await;
    let token = key(&world, organization, 2).await;
    let accepts = async || {
        let url = world.url("/v1/carriers?limit=1");
        world.http.get(url).bearer_auth(&token).send().await.unwrap().status() == 200
    };
    assert!(accepts().await);
    world.clock.advance_ms(30_000);
    assert!(accepts().await);
    for _ in 0..29 {
        world.clock.advance_ms(1_000);
        assert!(!accepts().await);
    }
    world.clock.advance_ms(999);
    assert!(!accepts().await, "59,999 ms after the first");
    world.clock.advance_ms(1);
    assert!(accepts().await, "a minute after the first, whatever was refused in between");
    assert!(!accepts().await, "the second still counts");
}

/// Hammers with a key of each limit at the same time; returns the limit, the key and what happened.
async fn hammer_all(
    world: &World,
    nodes: &[SocketAddr],
    limits: [usize; 3],
    length: Duration,
) -> Vec<(usize, String, Hammered)> {
    let (organization, _) = world.tenant().await;
    let mut tokens = Vec::new();
    for limit in limits {
        tokens.push(key(world, organization, limit).await);
    }
    let hammering = tokens.iter().map(|token| hammer(nodes, token, CONNECTIONS, length));
    let hammered = futures::future::join_all(hammering).await;
    let figures: Vec<_> = limits
        .into_iter()
        .zip(tokens)
        .zip(hammered)
        .map(|((limit, token), all)| (limit, token, all))
        .collect();
    for (limit, _, all) in &figures {
        println!("limit {limit}: {} accepted, {} refused in {length:?}", all.accepted(), all.refused());
    }
    figures
}

async fn key(world: &World, organization: Organization, limit: usize) -> String {
    let per_minute = i32::try_from(limit).unwrap();
    world.key_with(organization, KeyMode::Test, Scope::ALL, per_minute).await
}

/// Sixteen digits and a little around them for each request, and the list's own.
fn most_bytes(limit: usize) -> usize {
    limit * 16 + 512
}

async fn assert_memory_is_bounded(world: &World, token: &str, limit: usize) {
    let key = rate_key(world, token).await.expect("the key is counted in Redis");
    let kept: usize = redis(world, format!("LLEN {key}")).await;
    assert_eq!(kept, limit);
    let bytes: usize = redis(world, format!("MEMORY USAGE {key}")).await;
    println!("limit {limit}: {bytes} bytes in Redis");
    assert!(bytes < most_bytes(limit), "{bytes} bytes at limit {limit}");
    let left = Kept::of(&world.place).await.unwrap().time_to_live(&key).await;
    assert!(left.is_none_or(|left| left <= 120_000), "{left:?} ms left");
}

async fn assert_everything_expires(world: &World) {
    let mut kept = Kept::of(&world.place).await.unwrap();
    for key in kept.keys().await {
        // Fails on a key that lives for ever.
        kept.time_to_live(&key).await;
    }
}

/// Where an API key is counted, while it is.
async fn rate_key(world: &World, token: &str) -> Option<String> {
    let id = Credential::parse(token).unwrap().id().as_simple().to_string();
    let keys = Kept::of(&world.place).await.unwrap().keys().await;
    keys.into_iter().find(|key| key.contains(&id) && key.ends_with(":rate"))
}

async fn redis<T: redis::FromRedisValue>(world: &World, command: String) -> T {
    let (url, _) = world.place.redis.as_ref().unwrap();
    redis_server::run(url, &command).await
}
