//! A worker that is told to stop: it keeps what it is sending to itself until that has ended, and leaves the rest at
//! once.

use std::time::Duration;

use tokio::sync::watch;

use crate::harness::database::Sidedoor;
use crate::harness::endpoint::{Behave, Endpoint};
use crate::harness::raw::Write;
use crate::harness::wait::eventually;
use crate::harness::{Backend, World};

/// Longer than a worker may be silent.
const LEASE_OVER: Duration = Duration::from_millis(5_500);
/// How long every endpoint takes in a rolling stop.
const SLOW: Duration = Duration::from_secs(6);
const NODES: usize = 3;

const ALIVE: &str = "select count(*)::text as line from webhook_workers \
    where beat_at > (extract(epoch from clock_timestamp()) * 1000)::bigint - 4000";

const OWNER: &str = "select l.owner::text as line from webhook_lanes l join webhook_subscriptions s \
    on s.organization_id = l.organization_id and s.id = l.subscription_id";

async fn sending() -> World {
    let world = World::builder(Backend::PostgresRedis).drain(Duration::from_secs(60));
    world.sending_with(|settings| settings.timeout = Duration::from_secs(60)).start().await
}

#[tokio::test(flavor = "multi_thread")]
async fn lanes_with_nothing_in_flight_go_at_once_and_the_others_when_their_attempts_have_ended() {
    let mut world = sending().await;
    let (_, token) = world.tenant().await;
    let (release, held) = watch::channel(false);
    let (busy, idle) =
        (Endpoint::behaving(move |_| Behave::Hold(held.clone())).await, Endpoint::start().await);
    world.subscribe(&token, &busy.url(), &["load.created"]).await;
    let (_, other_token) = world.tenant().await;
    world.subscribe(&other_token, &idle.url(), &["load.created"]).await;
    world.raw(&token).post_once("b1").await;
    world.raw(&other_token).post_once("i1").await;
    busy.until(1).await;
    idle.until(1).await;
    let side = Sidedoor::open(&world).await;
    let count = async |sql: String| side.lines(sql).await[0].parse::<usize>().unwrap();
    // Who owns a queue that has an attempt in flight keeps it until that has ended.
    let leaving = side.lines(format!("{OWNER} where s.url = '{}'", busy.url())).await.remove(0);
    let owned = async || {
        count(format!("select count(*)::text as line from webhook_lanes where owner = '{leaving}'")).await
    };
    let other = world.another_node().await;
    let create = async |token: &str, key: &str| {
        let write = Write::load(token, key, "1");
        assert_eq!(write.send(&world.http, other.api_addr()).await.unwrap().status, 201);
    };
    let replacement = world.another_node().await;
    let stopping = tokio::spawn(std::mem::replace(&mut world.node, replacement).stop());
    create(&other_token, "i2").await;
    idle.until(2).await;
    eventually("it keeps the queue with its attempt alone", || async { owned().await == 1 }).await;
    assert_eq!(count(format!("{ALIVE} and id = '{leaving}'")).await, 1, "no lease had to end for that");
    create(&token, "b2").await;
    tokio::time::sleep(LEASE_OVER).await;
    assert_eq!(busy.count(), 1, "nobody else sends while the attempt is under way");
    assert!(!stopping.is_finished());
    assert_eq!(owned().await, 1);
    release.send_replace(true);
    let arrived = busy.until(2).await;
    assert_ne!(arrived[0].id(), arrived[1].id());
    assert!(stopping.await.unwrap());
    eventually("the one that stopped is gone", || async { count(ALIVE.to_owned()).await <= 2 }).await;
    busy.stays_at(2).await;
    other.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rolling_stop_sends_nothing_twice() {
    let mut world = sending().await;
    let mut endpoints = Vec::new();
    let mut tokens = Vec::new();
    for _ in 0..2 * NODES {
        let (_, token) = world.tenant().await;
        let endpoint = Endpoint::behaving(|_| Behave::After(SLOW)).await;
        world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
        endpoints.push(endpoint);
        tokens.push(token);
    }
    let mut nodes = vec![world.another_node().await, world.another_node().await];
    for round in 0..NODES {
        // Each node has queues: whoever commits first for a queue takes it.
        for (number, token) in tokens.iter().enumerate() {
            let at = match number % NODES {
                0 => world.node.api_addr(),
                other => nodes[other - 1].api_addr(),
            };
            let write = Write::load(token, &format!("r{round}"), "1");
            assert_eq!(write.send(&world.http, at).await.unwrap().status, 201);
        }
        for endpoint in &endpoints {
            endpoint.until(round + 1).await;
        }
        nodes.push(world.another_node().await);
        let next = nodes.remove(0);
        assert!(std::mem::replace(&mut world.node, next).stop().await);
    }
    for endpoint in &endpoints {
        let arrived = endpoint.until(NODES).await;
        let ids: std::collections::HashSet<_> = arrived.iter().map(|one| one.id()).collect();
        assert_eq!((ids.len(), arrived.len()), (NODES, NODES));
    }
    for node in nodes {
        node.stop().await;
    }
}
