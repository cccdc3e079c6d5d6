//! Redis loses its data and is used again: no window holds more than the limit, over all nodes, and requests that
//! have left the window do not count.

use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::time::Instant;
use trailflow_test_support::redis_server::RedisServer;
use trailflow_test_support::wait::eventually;

use super::resilient::{PATIENT, wait_for, world_with};
use super::{NOON, World};
use crate::limits::Mode;

const WINDOW: Duration = Duration::from_secs(4);
const LIMIT: usize = 20;
/// Between two requests of a node.
const PACE: Duration = Duration::from_millis(10);

/// Two nodes on one server, and a client that both serve.
struct Nodes {
    nodes: [World; 2],
    began: Instant,
    /// When each accepted request was sent, and when its response came.
    accepted: Vec<(Instant, Instant)>,
}

impl Nodes {
    async fn start(server: &RedisServer) -> Nodes {
        let one = world_with(&server.url(), WINDOW, PATIENT).await;
        let other = World { client: one.client, ..world_with(&server.url(), WINDOW, PATIENT).await };
        let (nodes, began) = ([one, other], Instant::now());
        for node in &nodes {
            eventually("both know of each other", || async { node.limits.status().nodes == 2 }).await;
        }
        Nodes { nodes, began, accepted: Vec::new() }
    }

    /// Sends requests to the nodes in turn.
    async fn press(&mut self, time: Duration) -> usize {
        let (end, before) = (Instant::now() + time, self.accepted.len());
        for number in (0..).take_while(|_| Instant::now() < end) {
            self.ask(number % 2).await;
            tokio::time::sleep(PACE).await;
        }
        self.accepted.len() - before
    }

    async fn ask(&mut self, number: usize) -> bool {
        let node = &self.nodes[number];
        // The injected clock follows the real one: a node without Redis counts by it.
        let now = NOON + i64::try_from(self.began.elapsed().as_millis()).unwrap();
        node.clock.store(now, Ordering::SeqCst);
        let sent = Instant::now();
        let accepted = node.accepts(u32::try_from(LIMIT).unwrap()).await;
        if accepted {
            self.accepted.push((sent, Instant::now()));
        }
        accepted
    }

    /// The k-th instant lies between the k-th request and the k-th response, each sorted separately.
    fn assert_the_limit_held(&self) {
        let (mut sent, mut answered): (Vec<_>, Vec<_>) = self.accepted.iter().copied().unzip();
        sent.sort();
        answered.sort();
        for (earlier, later) in sent.iter().zip(answered.iter().skip(LIMIT)) {
            // The injected clock counts whole milliseconds.
            let within = *later - *earlier + Duration::from_millis(2);
            assert!(within >= WINDOW, "{} accepted within {within:?}", LIMIT + 1);
        }
    }
}

#[tokio::test]
async fn flushed_in_the_middle() {
    let server = RedisServer::start().await;
    let mut nodes = Nodes::start(&server).await;
    assert_eq!(nodes.press(WINDOW / 4).await, LIMIT);
    server.run::<()>("FLUSHALL").await;
    assert_eq!(nodes.press(WINDOW / 2).await, 0, "what was accepted before still counts");
    nodes.press(WINDOW).await;
    server.run::<()>("FLUSHALL").await;
    nodes.press(WINDOW).await;
    nodes.assert_the_limit_held();
    assert!(nodes.accepted.len() >= 3 * LIMIT, "{} accepted in three windows", nodes.accepted.len());
    for node in &nodes.nodes {
        assert_eq!(node.limits.status().fallbacks, 0, "Redis was asked all the time");
    }
}

/// All requests came to one node; the other has no notes, and gets the next request.
#[tokio::test]
async fn flushed_and_asked_through_a_node_without_notes() {
    let server = RedisServer::start().await;
    let mut nodes = Nodes::start(&server).await;
    while nodes.ask(0).await {}
    assert_eq!(nodes.accepted.len(), LIMIT);
    server.run::<()>("FLUSHALL").await;
    assert!(!nodes.ask(1).await);
    assert!(!nodes.ask(0).await);
    // And nothing counts longer than it should.
    tokio::time::sleep(WINDOW).await;
    while nodes.ask(1).await {}
    assert_eq!(nodes.accepted.len(), 2 * LIMIT);
    nodes.assert_the_limit_held();
}

#[tokio::test]
async fn comes_back_empty() {
    let mut server = RedisServer::start().await;
    let mut nodes = Nodes::start(&server).await;
    assert_eq!(nodes.press(WINDOW / 4).await, LIMIT);
    server.kill();
    nodes.press(WINDOW / 8).await;
    server.restart().await;
    nodes.press(WINDOW * 2).await;
    for node in &nodes.nodes {
        wait_for(&*node.limits, Mode::Redis).await;
    }
    nodes.press(WINDOW).await;
    nodes.assert_the_limit_held();
    assert!(nodes.accepted.len() >= 3 * LIMIT, "{} accepted in three windows", nodes.accepted.len());
}

/// A key of one client is lost while the server runs: evicted, or deleted manually.
#[tokio::test]
async fn one_client_is_forgotten() {
    let server = RedisServer::start().await;
    let mut nodes = Nodes::start(&server).await;
    // Each node knows of half of what was accepted.
    for turn in 0..=LIMIT {
        assert_eq!(nodes.ask(turn % 2).await, turn < LIMIT);
    }
    server.run::<()>(&format!("DEL resilient:{{{}}}:rate", nodes.nodes[0].client.as_simple())).await;
    assert!(!nodes.ask(0).await);
    assert!(!nodes.ask(1).await);
    nodes.assert_the_limit_held();
}

#[tokio::test]
async fn what_was_accepted_without_it_counts_when_it_is_back() {
    let mut server = RedisServer::start().await;
    let mut nodes = Nodes::start(&server).await;
    server.kill();
    for number in [0, 1] {
        while nodes.ask(number).await {}
    }
    assert_eq!(nodes.accepted.len(), LIMIT, "each node accepts its half");
    server.restart().await;
    for node in &nodes.nodes {
        wait_for(&*node.limits, Mode::Redis).await;
    }
    nodes.press(WINDOW).await;
    nodes.assert_the_limit_held();
}
