//! The log of requests, day by day.

use futures::future::join_all;
use trailflow::clock::uuid_at;
use trailflow::store::request_bounds::Kept;
use trailflow::store::requests::NewRequest;

use crate::harness::database::Sidedoor;
use crate::harness::{Backend, World, on_both};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
const NODES: usize = 8;

/// A request of a valid key, at a moment.
fn succeeded(at: i64) -> NewRequest {
    NewRequest {
        id: uuid_at(at),
        at,
        caller: Some((uuid_at(at), uuid_at(at))),
        operation: "listLoads",
        status: 200,
        code: None,
        cause: None,
        replayed: false,
        micros: u32::MAX,
        address: "2001:db8::1".parse().unwrap(),
    }
}

fn failed(at: i64) -> NewRequest {
    NewRequest { status: 404, code: Some("not_found"), ..succeeded(at) }
}

/// Logs requests, as the log does.
async fn log(world: &World, requests: &[NewRequest]) {
    world.app().store.log_requests(requests).await.unwrap();
    world.app().store.count_logged(requests).await.unwrap();
}

/// How many of these requests are found.
async fn found(world: &World, requests: &[NewRequest]) -> usize {
    let asked = requests.iter().map(async |request| {
        let found = world.app().store.request(request.id, world.now()).await.unwrap();
        if let Some(found) = &found {
            let caller = found.api_key_id.zip(found.organization_id);
            assert_eq!((caller, found.at, &*found.address), (request.caller, request.at, "2001:db8::1"));
            assert_eq!((&*found.operation, found.code.as_deref()), ("listLoads", request.code));
        }
        usize::from(found.is_some())
    });
    join_all(asked).await.into_iter().sum()
}

/// Removes what is beyond so many; returns how many went.
async fn bounded(world: &World, requests: u64) -> u64 {
    let kept = Kept { requests, keyless: 10 };
    world.app().store.bound_requests(kept, world.now(), 1_000).await.unwrap()
}

async fn days(world: &World) -> Vec<String> {
    let side = Sidedoor::open(world).await;
    let tables = side.tables().await;
    side.close().await;
    tables.into_iter().filter(|name| name.starts_with("succeeded_requests_")).collect()
}

on_both! {
    async fn the_oldest_days_go_first(world: World) {
        let mut by_day = Vec::new();
        for ago in [2, 1, 0] {
            let at = world.now() - ago * DAY_MS;
            let requests = [succeeded(at), succeeded(at), succeeded(at), succeeded(at), failed(at)];
            log(&world, &requests).await;
            by_day.push(requests);
        }
        let all = by_day.concat();
        assert_eq!(found(&world, &all).await, 15);
        let bound = async |requests| bounded(&world, requests).await;
        assert_eq!((bound(15).await, bound(11).await, bound(11).await), (0, 4, 0));
        assert_eq!((found(&world, &by_day[0]).await, found(&world, &all).await), (1, 11));
        assert_eq!((bound(10).await, bound(10).await), (1, 0));
        assert_eq!((found(&world, &by_day[0]).await, found(&world, &all).await), (0, 10));
        // Of a day that is much of what is kept, and of one that is not over, no more than there are too many.
        assert_eq!((bound(9).await, found(&world, &by_day[1]).await), (1, 4));
        assert_eq!((bound(6).await + bound(5).await, found(&world, &by_day[2]).await), (4, 5));
        assert_eq!((bound(3).await, found(&world, &by_day[2]).await), (2, 3));
    }

    async fn a_day_that_is_counted_and_gone_keeps_no_other(world: World) {
        let side = Sidedoor::open(&world).await;
        let today = world.now().div_euclid(DAY_MS);
        side.run(&format!("insert into request_log_days (day, requests, keyless) values ({}, 7, 0)", today - 3)).await;
        side.close().await;
        let requests = [failed(world.now()), failed(world.now()), succeeded(world.now())];
        log(&world, &requests).await;
        assert_eq!((bounded(&world, 4).await, found(&world, &requests).await), (0, 3));
        assert_eq!((bounded(&world, 3).await, found(&world, &requests).await), (0, 3));
        assert_eq!((bounded(&world, 2).await, found(&world, &requests).await), (1, 2));
    }

    async fn a_batch_over_midnight_is_logged_whole(world: World) {
        let midnight = world.now().div_euclid(DAY_MS) * DAY_MS;
        let requests = [succeeded(midnight - 1), failed(midnight - 1), succeeded(midnight), failed(midnight)];
        log(&world, &requests).await;
        assert_eq!(found(&world, &requests).await, 4);
    }

    async fn many_nodes_begin_a_day_at_once(world: World) {
        world.clock.advance_ms(3 * DAY_MS);
        // Every node logs the same new calls, each in another order.
        let keys: Vec<_> = (0..NODES).map(|_| succeeded(world.now()).caller).collect();
        let batch = |first: usize| {
            let mut callers = keys.clone();
            callers.rotate_left(first);
            let of = |caller| [succeeded(world.now()), failed(world.now())].map(|one| NewRequest { caller, ..one });
            callers.into_iter().flat_map(of).collect::<Vec<_>>()
        };
        let batches: Vec<_> = (0..NODES).map(batch).collect();
        join_all(batches.iter().map(|some| log(&world, some))).await;
        assert_eq!(found(&world, &batches.concat()).await, 2 * NODES * NODES);
    }
}

// Of a small day, none is removed one by one.
#[tokio::test(flavor = "multi_thread")]
async fn a_small_day_goes_as_a_whole() {
    let world = World::start(Backend::PostgresRedis).await;
    for ago in (0..6).rev() {
        log(&world, &[succeeded(world.now() - ago * DAY_MS), succeeded(world.now() - ago * DAY_MS)]).await;
    }
    let before = days(&world).await.len();
    let two = tokio::join!(bounded(&world, 11), bounded(&world, 11));
    assert_eq!((two.0 + two.1, days(&world).await.len()), (2, before - 1), "for both of two nodes");
    assert_eq!(bounded(&world, 10).await, 0);
}

// A dump reads every table for as long as it takes.
#[tokio::test(flavor = "multi_thread")]
async fn who_reads_for_long_holds_up_no_request() {
    let world = World::start(Backend::PostgresRedis).await;
    let old = [succeeded(world.now() - 40 * DAY_MS)];
    log(&world, &old).await;
    let before = days(&world).await;
    let side = Sidedoor::open(&world).await;
    side.run("begin; select count(*) from succeeded_requests").await;
    let store = &world.app().store;
    assert_eq!(store.prune_requests(world.now(), 10).await.unwrap(), 0, "the old day waits");
    let new = [succeeded(world.now() + 3 * DAY_MS)];
    log(&world, &new).await;
    assert_eq!((found(&world, &new).await, days(&world).await.len()), (1, before.len() + 1));
    let gone = [failed(world.now() - 40 * DAY_MS)];
    log(&world, &gone).await;
    assert_eq!(store.prune_requests(world.now(), 10).await.unwrap(), 1, "what failed waits for nobody");
    side.run("commit").await;
    side.close().await;
    assert_eq!(store.prune_requests(world.now(), 10).await.unwrap(), 1);
    assert_eq!((found(&world, &new).await, days(&world).await.len()), (1, before.len()));
}
