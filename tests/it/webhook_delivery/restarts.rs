//! PostgreSQL crashes and Redis is killed under load, and both are started again: deliveries resume by
//! themselves, none is lost.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures::future::join_all;
use tokio::task::spawn_blocking;
use tokio::time::{Instant, sleep};

use super::fleet::Fleet;
use super::load::{DEADLINE, Load};
use super::outage::goes_on;
use crate::harness::backend::Place;
use crate::harness::endpoint::Endpoint;
use crate::harness::postgres_server::PostgresServer;
use crate::harness::redis_server::RedisServer;
use crate::harness::rounds;
use crate::harness::{Backend, World};

/// Load before and after each crash.
const CALM: Duration = Duration::from_millis(1_000);
/// How long Redis is away.
const AWAY: Duration = Duration::from_millis(500);
const CHANGES_A_ROUND: usize = 8_000;
const NODES: usize = 2;
const WRITERS: usize = 4;
const SETTINGS: [(&str, &str); 1] = [("TRAILFLOW_WEBHOOK_ALLOW_PRIVATE", "true")];

#[tokio::test(flavor = "multi_thread")]
async fn deliveries_resume_when_postgres_and_redis_crash_and_are_started_again() {
    let postgres = Arc::new(spawn_blocking(PostgresServer::start).await.unwrap());
    let mut redis = RedisServer::start().await;
    let place = Place {
        database_url: postgres.url(),
        redis: Some((redis.url(), "restarts".to_owned())),
        folder: tempfile::tempdir().unwrap(),
    };
    let store = place.store().await;
    store.migrate().await.unwrap();
    store.close().await;
    let world = World::builder(Backend::PostgresRedis).at(place).start().await;
    let (organization, token) = world.tenant().await;
    let endpoint = Endpoint::start().await;
    let subscription = world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
    let rounds = rounds::rounds(1, 10);
    let load = Load::prepare(&world, organization, rounds * CHANGES_A_ROUND).await;
    let place = world.leave().await;
    let fleet = Fleet::start(&place, &SETTINGS, NODES).await;
    let addresses = Mutex::new(fleet.addresses());

    let suffer = async {
        for _ in 0..rounds {
            sleep(CALM).await;
            let crashing = postgres.clone();
            spawn_blocking(move || crashing.crash_and_restart()).await.unwrap();
            resumes("PostgreSQL", &endpoint).await;
            sleep(CALM).await;
            redis.kill();
            sleep(AWAY).await;
            redis.restart().await;
            resumes("Redis", &endpoint).await;
        }
        sleep(CALM).await;
        load.stop();
    };
    let writing = join_all((0..WRITERS).map(|_| load.run(&addresses, Duration::from_millis(2))));
    tokio::join!(suffer, writing);

    let created = load.created();
    let events = endpoint.until_each(&created, &subscription.secret, DEADLINE).await;
    eprintln!(
        "{} changes over {rounds} crashes of each: {} deliveries of {events} events",
        created.len(),
        endpoint.count()
    );
    fleet.terminate().await;
}

async fn resumes(what: &str, endpoint: &Endpoint) {
    let restarted = Instant::now();
    goes_on(endpoint, endpoint.count()).await;
    eprintln!("the first arrival {:?} after {what} was back", restarted.elapsed());
}
