//! PostgreSQL and Redis go away and come back under load: deliveries resume by themselves, none is lost.

use std::sync::Mutex;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::load::{DEADLINE, Load};
use crate::harness::endpoint::Endpoint;
use crate::harness::process::Process;
use crate::harness::proxy::Proxy;
use crate::harness::rounds;
use crate::harness::{Backend, World};

/// Load before, between and after outages.
const CALM: Duration = Duration::from_millis(1_000);
/// Longer than a node that beats for its queues may be silent.
const LONG: Duration = Duration::from_millis(5_000);
const CHANGES_A_ROUND: usize = 8_000;

#[tokio::test(flavor = "multi_thread")]
async fn deliveries_resume_when_postgres_and_redis_come_back() {
    let mut world = World::start(Backend::PostgresRedis).await;
    let (organization, token) = world.tenant().await;
    let endpoint = Endpoint::start().await;
    let subscription = world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
    let rounds = rounds::rounds(1, 10);
    let load = Load::prepare(&world, organization, rounds * CHANGES_A_ROUND).await;
    let (redis_url, prefix) = world.place.redis.clone().unwrap();
    let (postgres, redis) = (Proxy::to_url(&world.place.database_url).await, Proxy::to_url(&redis_url).await);
    world.place.database_url = postgres.url(&world.place.database_url);
    world.place.redis = Some((redis.url(&redis_url), prefix));
    let place = world.leave().await;
    let nodes = [Process::start(&place, None).await, Process::start(&place, None).await];
    let addresses = Mutex::new(nodes.iter().map(|node| node.api_addr).collect());

    let suffer = async {
        for _ in 0..rounds {
            for (proxy, fault, time) in [
                (&postgres, Proxy::cut as fn(&Proxy), CALM),
                (&redis, Proxy::cut, CALM),
                (&postgres, Proxy::hang, LONG),
                (&postgres, Proxy::cut, LONG),
                (&redis, Proxy::hang, CALM),
            ] {
                sleep(CALM).await;
                fault(proxy);
                sleep(time).await;
                let before = endpoint.count();
                proxy.restore();
                goes_on(&endpoint, before).await;
            }
        }
        load.stop();
    };
    tokio::join!(suffer, load.run(&addresses, Duration::from_millis(2)));
    let created = load.created();
    let events = endpoint.until_each(&created, &subscription.secret, DEADLINE).await;
    eprintln!("{} changes over outages: {} deliveries of {events} events", created.len(), endpoint.count());
    for node in nodes {
        assert_eq!(node.terminate().await, Some(0));
    }
}

/// Waits until more than these have arrived.
pub(super) async fn goes_on(endpoint: &Endpoint, before: usize) {
    let end = Instant::now() + DEADLINE;
    while endpoint.count() == before {
        assert!(Instant::now() < end, "nothing arrives any more");
        sleep(Duration::from_millis(20)).await;
    }
}
