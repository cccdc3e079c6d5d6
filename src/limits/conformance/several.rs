//! Several Redis servers: a Cluster, and a master with a replica and a Sentinel that promotes the replica.

use std::collections::BTreeMap;

use trailflow_test_support::ports::free_port;
use trailflow_test_support::redis_server::RedisServer;
use trailflow_test_support::wait::eventually;

use super::patient;
use super::resilient::{wait_for, world};
use crate::limits::{Claimed, Mode, diagnosis};

/// The slots of a Cluster.
const SLOTS: usize = 16_384;
const NODES: usize = 3;

/// A Redis Cluster of three nodes without replicas. It is stopped when dropped.
pub struct Cluster {
    nodes: Vec<RedisServer>,
    url: &'static str,
}

impl Cluster {
    pub async fn start() -> Self {
        let mut nodes = Vec::new();
        for number in 0..NODES {
            let node = RedisServer::start_with(|| {
                // The nodes' bus port is usually ten thousand above the other one, where it may be invalid.
                words(&format!("--cluster-enabled yes --cluster-port {}", free_port()))
            })
            .await;
            let (first, last) = (number * SLOTS / NODES, (number + 1) * SLOTS / NODES - 1);
            node.run::<()>(&format!("CLUSTER ADDSLOTSRANGE {first} {last}")).await;
            nodes.push(node);
        }
        for node in &nodes[1..] {
            let other: Vec<String> = node.run("CONFIG GET cluster-port").await;
            let meet = format!("CLUSTER MEET 127.0.0.1 {} {}", node.port(), other[1]);
            nodes[0].run::<()>(&meet).await;
        }
        let hosts: Vec<_> = nodes.iter().map(|node| format!("127.0.0.1:{}", node.port())).collect();
        // The kind of limits is `Copy`; there is one cluster per process.
        let url = String::leak(format!("redis+cluster://{}", hosts.join(",")));
        let cluster = Self { nodes, url };
        cluster.comes_together().await;
        cluster
    }

    pub fn url(&self) -> &'static str {
        self.url
    }

    pub async fn every_node_has_keys(&self) -> bool {
        for node in &self.nodes {
            if node.run::<i64>("DBSIZE").await == 0 {
                return false;
            }
        }
        true
    }

    /// What a failover does to counts whose last requests had not reached the replica: these are gone, and the epoch of
    /// the Cluster grows.
    async fn loses(&self, requests: usize, counts: &str) {
        let holder = self.holder_of(counts).await;
        holder.run::<Vec<String>>(&format!("LPOP {counts} {requests}")).await;
        let before = epoch(&self.nodes[0]).await;
        for node in &self.nodes {
            // The node with the greatest keeps its own.
            node.run::<String>("CLUSTER BUMPEPOCH").await;
        }
        for node in &self.nodes {
            eventually("the node learns of the epoch", || async { epoch(node).await > before }).await;
        }
    }

    async fn holder_of(&self, key: &str) -> &RedisServer {
        for node in &self.nodes {
            if !node.run::<Vec<String>>(&format!("KEYS {key}")).await.is_empty() {
                return node;
            }
        }
        panic!("no node has {key}");
    }

    async fn comes_together(&self) {
        for node in &self.nodes {
            eventually("the node is in the cluster", || async {
                let told: String = node.run("CLUSTER INFO").await;
                told.contains("cluster_state:ok") && told.contains(&format!("cluster_known_nodes:{NODES}"))
            })
            .await;
        }
    }
}

async fn epoch(node: &RedisServer) -> u64 {
    let told: String = node.run("CLUSTER INFO").await;
    let (_, after) = told.split_once("cluster_current_epoch:").expect("a node of a Cluster tells the epoch");
    after.lines().next().and_then(|epoch| epoch.parse().ok()).expect("a number")
}

fn words(text: &str) -> Vec<String> {
    text.split(' ').map(str::to_owned).collect()
}

/// No request fails meanwhile, so that only the heartbeats can notice.
#[tokio::test]
async fn gives_back_what_a_cluster_lost_in_a_failover() {
    let cluster = Cluster::start().await;
    let (one, mut other) = (world(cluster.url()).await, world(cluster.url()).await);
    other.client = one.client;
    for world in [&one, &one, &one, &other, &other, &other] {
        assert!(world.accepts(10).await);
    }
    eventually("the nodes see each other", || async {
        one.limits.status().nodes == 2 && other.limits.status().nodes == 2
    })
    .await;
    let counts = format!("resilient:{{{}}}:rate", one.client.as_simple());
    let holder = cluster.holder_of(&counts).await;
    cluster.loses(2, &counts).await;
    eventually("the counts are whole again", || async {
        holder.run::<usize>(&format!("LLEN {counts}")).await == 6
    })
    .await;
    let mut accepted = 0;
    for world in [&one, &other].into_iter().cycle().take(20) {
        accepted += u32::from(world.accepts(10).await);
    }
    assert_eq!(accepted, 4);
}

#[tokio::test]
async fn each_master_of_a_cluster_is_examined() {
    let cluster = Cluster::start().await;
    let [snapshots, appends, forgets] = &cluster.nodes[..] else { unreachable!() };
    let client = ::redis::Client::open(snapshots.url()).expect("our own URL");
    let mut connection = client.get_multiplexed_async_connection().await.expect("Redis answers");
    // What is set has a space in it.
    let mut save = ::redis::cmd("CONFIG");
    save.arg("SET").arg("save").arg("3600 1");
    save.exec_async(&mut connection).await.expect("snapshots are on");
    appends.run::<()>("CONFIG SET appendonly yes").await;
    forgets.run::<()>("CONFIG SET maxmemory-policy allkeys-lru").await;
    let state = diagnosis::state(&patient(cluster.url(), "examined")).await.expect("the masters answer");
    let found: BTreeMap<_, _> = state
        .servers
        .into_iter()
        .map(|server| (server.address, (server.eviction_policy, server.is_persistent)))
        .collect();
    let expected =
        [(snapshots, "noeviction", true), (appends, "noeviction", true), (forgets, "allkeys-lru", false)];
    let expected = expected.map(|(node, policy, is_persistent)| {
        (Some(format!("127.0.0.1:{}", node.port())), (Some(policy.to_owned()), Some(is_persistent)))
    });
    assert_eq!(found, BTreeMap::from(expected));
}

#[tokio::test]
async fn follows_the_master_that_sentinels_name() {
    let mut master = RedisServer::start().await;
    let replica =
        RedisServer::start_with(|| words(&format!("--replicaof 127.0.0.1 {}", master.port()))).await;
    let sentinel = RedisServer::start_sentinel(&[
        format!("sentinel monitor main 127.0.0.1 {} 1", master.port()),
        "sentinel down-after-milliseconds main 300".to_owned(),
        "sentinel failover-timeout main 1000".to_owned(),
    ])
    .await;
    eventually("the replica follows", || async {
        replica.run::<String>("INFO replication").await.contains("master_link_status:up")
    })
    .await;
    eventually("the Sentinel knows of it", || async {
        sentinel.run::<String>("INFO sentinel").await.contains("slaves=1")
    })
    .await;
    let world = world(&format!("redis+sentinel://127.0.0.1:{}/main", sentinel.port())).await;

    let claim = world.fresh("k", 1).await;
    let reply = world.reply(b"done");
    world.complete(&claim, &reply).await;
    assert_eq!(world.limits.status().mode, Mode::Redis);
    // The last write to the master is the last to reach the replica.
    master.run::<()>("SET marker 1").await;
    eventually("it has all", || async { replica.run::<i64>("EXISTS marker").await == 1 }).await;
    master.kill();
    // Requests do not wait for the failover.
    assert!(world.accepts(60).await);
    assert_eq!(world.limits.status().mode, Mode::Local);
    wait_for(&*world.limits, Mode::Redis).await;
    assert!(replica.run::<String>("INFO replication").await.contains("role:master"));
    assert_eq!(world.attempt("k", 1).await, Claimed::Replay(reply), "what was replicated is still there");
}
