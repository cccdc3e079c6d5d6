//! kill -9 of every node, over and over: every event arrives, signed, and what arrives twice has the same
//! id.

use std::collections::{HashMap, HashSet};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures::future::join_all;
use tokio::time::{Instant, sleep};
use trailflow::clock::random;

use super::fleet::Fleet;
use super::load::{DEADLINE, Load};
use crate::harness::endpoint::{Behave, Endpoint};
use crate::harness::rounds;
use crate::harness::{Backend, World};

/// Nodes on one PostgreSQL; on SQLite there is one.
const NODES: usize = 3;
const WRITERS: usize = 8;
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
    let accepted = Accepted::default();
    let endpoint = accepted.endpoint().await;
    let world = World::start(backend).await;
    let (organization, token) = world.tenant().await;
    let subscription = world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
    let load = Load::prepare(&world, organization, changes).await;
    let place = world.leave().await;
    let mut fleet = Fleet::start(&place, &SETTINGS, count).await;
    let addresses = Mutex::new(fleet.addresses());
    let began = Instant::now();

    let writing = join_all((0..WRITERS).map(|_| load.run(&addresses, Duration::ZERO)));
    let (took_over, _written) =
        tokio::join!(kill(&mut fleet, &addresses, &load, &accepted, changes), writing);

    let created = load.created();
    assert_eq!(created.len(), changes);
    accepted.until_all_of(&created).await;
    let events = endpoint.until_each(&created, &subscription.secret, DEADLINE).await;
    let TookOver { killed, waiting, restarted } = took_over;
    let last = accepted.last_of(&waiting).map(|last| last.saturating_duration_since(restarted));
    eprintln!(
        "{changes} changes in {:?}, {killed} nodes killed, then all {count}: {} attempts of {events} events arrived. \
         {} were on their way as all were killed; the last of them was accepted {last:?} after the restart",
        began.elapsed(),
        endpoint.count(),
        waiting.len(),
    );
    fleet.terminate().await;
}

/// What the end of all nodes left to their successors.
struct TookOver {
    killed: usize,
    waiting: HashSet<String>,
    restarted: Instant,
}

/// One node after the other, and all of them at once when most of the changes are made.
async fn kill(
    fleet: &mut Fleet<'_>,
    addresses: &Mutex<Vec<SocketAddr>>,
    load: &Load,
    accepted: &Accepted,
    changes: usize,
) -> TookOver {
    let (every, mut killed) = (rounds::rounds(20, 250), 0);
    while load.count() < changes * 3 / 4 {
        if load.count() < (killed + 1) * every {
            sleep(Duration::from_millis(5)).await;
            continue;
        }
        fleet.kill_one(addresses).await;
        killed += 1;
    }
    fleet.kill_all().await;
    let waiting = load.created().into_iter().filter(|load| !accepted.has(load)).collect();
    let restarted = Instant::now();
    fleet.start_all(addresses).await;
    TookOver { killed, waiting, restarted }
}

/// The loads whose events were answered with 200, and when.
#[derive(Clone, Default)]
struct Accepted(Arc<Mutex<HashMap<String, Instant>>>);

impl Accepted {
    /// An endpoint that fails a third of first attempts, and now and then breaks the connection.
    async fn endpoint(&self) -> Endpoint {
        let (accepted, seen) = (self.clone(), Mutex::new(HashSet::new()));
        Endpoint::behaving(move |arrived| {
            let is_first = seen.lock().unwrap().insert(arrived.id().to_owned());
            let [fails, breaks] = random();
            if breaks < 16 {
                return Behave::Break;
            }
            if is_first && fails < 85 {
                return Behave::Status(500);
            }
            let load = arrived.json()["id"].as_str().unwrap().to_owned();
            accepted.0.lock().unwrap().entry(load).or_insert(arrived.at);
            Behave::Status(200)
        })
        .await
    }

    fn has(&self, load: &str) -> bool {
        self.0.lock().unwrap().contains_key(load)
    }

    async fn until_all_of(&self, loads: &HashSet<String>) {
        let end = Instant::now() + DEADLINE;
        let missing = || loads.iter().filter(|load| !self.has(load)).count();
        while missing() > 0 {
            assert!(Instant::now() < end, "{} of {} events are lost", missing(), loads.len());
            sleep(Duration::from_millis(50)).await;
        }
    }

    fn last_of(&self, loads: &HashSet<String>) -> Option<Instant> {
        let accepted = self.0.lock().unwrap();
        loads.iter().filter_map(|load| accepted.get(load).copied()).max()
    }
}
