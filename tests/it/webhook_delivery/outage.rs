//! PostgreSQL and Redis go away and come back under load: deliveries resume by themselves, none is lost.

use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serde_json::json;
use tokio::time::{Instant, sleep};

use crate::harness::endpoint::Endpoint;
use crate::harness::process::Process;
use crate::harness::proxy::Proxy;
use crate::harness::raw::Write;
use crate::harness::rounds;
use crate::harness::{Backend, World, plain_http};

/// For everything that must come to pass; far more than it takes.
const DEADLINE: Duration = Duration::from_secs(180);
/// Load before, between and after outages.
const CALM: Duration = Duration::from_millis(1_000);
/// Longer than a node that beats for its lanes may be silent.
const LONG: Duration = Duration::from_millis(5_000);
/// Below the highest limit of a key, 600 a minute.
const CALLS_OF_A_KEY: usize = 400;

#[tokio::test(flavor = "multi_thread")]
async fn deliveries_resume_when_postgres_and_redis_come_back() {
    let mut world = World::start(Backend::PostgresRedis).await;
    let (organization, token) = world.tenant().await;
    let endpoint = Endpoint::start().await;
    let subscription = world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
    let rounds = rounds::rounds(1, 10);
    let mut keys = Vec::new();
    for _ in 0..20 * rounds {
        keys.push(world.key(organization).await);
    }
    let (redis_url, prefix) = world.place.redis.clone().unwrap();
    let (postgres, redis) = (Proxy::to_url(&world.place.database_url).await, Proxy::to_url(&redis_url).await);
    world.place.database_url = postgres.url(&world.place.database_url);
    world.place.redis = Some((redis.url(&redis_url), prefix));
    let place = world.leave().await;
    let node = Process::start(&place, None).await;
    let other = Process::start(&place, None).await;

    let over = AtomicBool::new(false);
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
                let before = endpoint.count();
                fault(proxy);
                sleep(time).await;
                proxy.restore();
                let end = Instant::now() + DEADLINE;
                while endpoint.count() == before {
                    assert!(Instant::now() < end, "nothing arrives any more");
                    sleep(Duration::from_millis(20)).await;
                }
            }
        }
        over.store(true, Ordering::SeqCst);
    };
    let http = plain_http().timeout(Duration::from_secs(5)).build().unwrap();
    let write = async {
        let mut created = HashSet::new();
        for number in 0.. {
            if over.load(Ordering::SeqCst) || number == keys.len() * CALLS_OF_A_KEY {
                break;
            }
            let body = json!({ "orderNumber": number.to_string() });
            let key = &keys[number / CALLS_OF_A_KEY];
            let write = Write::new(key, "/v1/loads", &format!("n{number}"), body);
            let node = [&node, &other][number % 2].api_addr;
            created.insert(until_created(&write, &http, node).await);
            sleep(Duration::from_millis(2)).await;
        }
        created
    };
    let ((), created) = tokio::join!(suffer, write);
    let events = endpoint.until_each(&created, &subscription.secret, DEADLINE).await;
    eprintln!("{} changes over outages: {} deliveries of {events} events", created.len(), endpoint.count());
    for node in [node, other] {
        assert_eq!(node.terminate().await, Some(0));
    }
}

/// Repeats a write until it is answered; returns the load's id.
async fn until_created(write: &Write, http: &reqwest::Client, node: std::net::SocketAddr) -> String {
    let end = Instant::now() + DEADLINE;
    loop {
        assert!(Instant::now() < end, "{write:?} is stuck");
        match write.send(http, node).await {
            Ok(answer) if answer.status == 201 => {
                return answer.json()["data"]["id"].as_str().unwrap().to_owned();
            }
            _ => sleep(Duration::from_millis(25)).await,
        }
    }
}
