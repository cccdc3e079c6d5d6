//! A database that can be read and not written: what is sent then cannot be recorded, so little is sent.

use std::collections::HashSet;
use std::sync::Mutex;
use std::time::Duration;

use sea_orm::{ConnectionTrait, Database, TransactionTrait};
use tokio::time::Instant;

use super::load::{DEADLINE, Load};
use super::outage::goes_on;
use super::scene::Scene;
use crate::harness::database::Sidedoor;
use crate::harness::endpoint::{Behave, Endpoint};
use crate::harness::wait::eventually;
use crate::harness::{Backend, World, on_both};

const PLACES: usize = 4;
/// Attempts under way and results that are not written, for each place.
const UNRECORDED_PER_PLACE: usize = 5;
const BACKLOG: usize = 120;
/// More than are created until it is over.
const MOST_LOADS: usize = 4_000;
const ACTIONS: [&str; 2] = ["insert", "update"];
/// Longer than a worker may be silent.
const LEASE_OVER: Duration = Duration::from_millis(5_500);

on_both! {
    async fn what_cannot_be_recorded_is_bounded_and_comes_again_with_the_same_id(world: WorldBuilder) {
        let Scene { world, token, endpoint, .. } =
            Scene::start(world.sending_with(|settings| settings.in_total = PLACES)).await;
        let side = Sidedoor::open(&world).await;
        pause(&side, true).await;
        for number in 0..BACKLOG {
            world.raw(&token).post_once(&format!("n{number}")).await;
        }
        refuse(&world, &side, "webhook_deliveries").await;
        pause(&side, false).await;
        endpoint.until(1).await;
        // Long enough to send all of it.
        tokio::time::sleep(Duration::from_secs(3)).await;
        let unrecorded = endpoint.count();
        assert!(unrecorded <= UNRECORDED_PER_PLACE * PLACES, "{unrecorded} were sent and cannot be recorded");
        accept(&world, &side, "webhook_deliveries").await;
        let ids = || endpoint.arrived().iter().map(|one| one.id().to_owned()).collect::<HashSet<_>>();
        eventually("all of the backlog arrives", || async { ids().len() >= BACKLOG }).await;
        assert_eq!(ids().len(), BACKLOG);
        assert!(endpoint.count() <= BACKLOG + unrecorded);
    }

    async fn a_worker_that_cannot_say_that_it_is_alive_stops_sending(world: WorldBuilder) {
        let Scene { world, token, endpoint, .. } = Scene::start(world.sending()).await;
        world.raw(&token).post_once("n1").await;
        endpoint.until(1).await;
        let side = Sidedoor::open(&world).await;
        refuse(&world, &side, "webhook_workers").await;
        // It has the queue still, and always work for it: it would let go of an idle one.
        let (mut posted, began) = (1, Instant::now());
        while began.elapsed() < LEASE_OVER {
            posted += 1;
            world.raw(&token).post_once(&format!("n{posted}")).await;
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        let before = endpoint.count();
        assert!(before < posted, "what came after its lease was over waits");
        endpoint.stays_at(before).await;
        accept(&world, &side, "webhook_workers").await;
        let arrived = endpoint.until(posted).await;
        assert_eq!(arrived.iter().map(|one| one.id()).collect::<HashSet<_>>().len(), posted);
        endpoint.stays_at(posted).await;
    }
}

/// As long as a lock is held, a write neither succeeds nor fails.
#[tokio::test(flavor = "multi_thread")]
async fn what_waits_to_be_recorded_is_bounded_and_comes_once() {
    let world = World::builder(Backend::PostgresRedis).sending_with(|settings| settings.in_total = PLACES);
    let Scene { world, token, endpoint, .. } = Scene::start(world).await;
    let side = Sidedoor::open(&world).await;
    pause(&side, true).await;
    for number in 0..BACKLOG {
        world.raw(&token).post_once(&format!("n{number}")).await;
    }
    let database = Database::connect(&world.place.database_url).await.unwrap();
    let held = database.begin().await.unwrap();
    held.execute_unprepared("lock table webhook_deliveries in exclusive mode").await.unwrap();
    pause(&side, false).await;
    endpoint.until(1).await;
    // Long enough to send all of it.
    tokio::time::sleep(Duration::from_secs(3)).await;
    let unrecorded = endpoint.count();
    assert!(unrecorded <= UNRECORDED_PER_PLACE * PLACES, "{unrecorded} were sent and are not recorded");
    held.rollback().await.unwrap();
    let arrived = endpoint.until(BACKLOG).await;
    assert_eq!(arrived.iter().map(|one| one.id()).collect::<HashSet<_>>().len(), BACKLOG);
    endpoint.stays_at(BACKLOG).await;
}

/// Everything can be read and nothing be written, while partners write and webhooks flow.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_read_only_server_cannot_record_is_bounded_and_comes_again_with_the_same_id() {
    let world = World::builder(Backend::PostgresRedis).sending_with(|settings| settings.in_total = PLACES);
    let slow = Endpoint::behaving(|_| Behave::After(Duration::from_millis(200))).await;
    let Scene { world, organization, endpoint, subscription, .. } =
        Scene::with(world, slow, &["load.created"]).await;
    let load = Load::prepare(&world, organization, MOST_LOADS).await;
    let side = Sidedoor::open(&world).await;
    pause(&side, true).await;
    let suffer = async {
        eventually("the backlog is there", || async { load.count() > BACKLOG }).await;
        // The endpoint is slow, so that most of it is still to be sent when nothing can be written any more.
        pause(&side, false).await;
        endpoint.until(1).await;
        side.set_read_only(true).await;
        let before = endpoint.count();
        endpoint.behave(|_| Behave::Status(200));
        // Long enough to send all of it.
        tokio::time::sleep(Duration::from_secs(3)).await;
        let unrecorded = endpoint.count() - before;
        assert!(unrecorded <= UNRECORDED_PER_PLACE * PLACES, "{unrecorded} were sent and cannot be recorded");
        side.set_read_only(false).await;
        goes_on(&endpoint, endpoint.count()).await;
        load.stop();
    };
    let addresses = Mutex::new(vec![world.node.api_addr()]);
    tokio::join!(suffer, load.run(&addresses, Duration::from_millis(5)));
    let created = load.created();
    let events = endpoint.until_each(&created, &subscription.secret, DEADLINE).await;
    assert_eq!(events, created.len());
    let again = endpoint.count() - events;
    assert!(again <= UNRECORDED_PER_PLACE * PLACES, "{again} came again");
}

async fn pause(side: &Sidedoor, paused: bool) {
    let at = if paused { "1" } else { "null" };
    side.run(&format!("update webhook_subscriptions set paused_at = {at}")).await;
    // Longer than a node believes what it knew.
    tokio::time::sleep(Duration::from_millis(1_000)).await;
}

/// Makes every insert and update of the table fail.
async fn refuse(world: &World, side: &Sidedoor, table: &str) {
    let each = match world.backend {
        Backend::Embedded => "begin select raise(abort, 'no'); end",
        Backend::PostgresRedis => {
            side.run(
                "create or replace function refuse() returns trigger language plpgsql \
                as $$ begin raise exception 'no'; end $$",
            )
            .await;
            "for each row execute function refuse()"
        }
    };
    for action in ACTIONS {
        side.run(&format!("create trigger refuse_{action} before {action} on {table} {each}")).await;
    }
}

async fn accept(world: &World, side: &Sidedoor, table: &str) {
    let on = if world.backend == Backend::PostgresRedis { format!(" on {table}") } else { String::new() };
    for action in ACTIONS {
        side.run(&format!("drop trigger refuse_{action}{on}")).await;
    }
}
