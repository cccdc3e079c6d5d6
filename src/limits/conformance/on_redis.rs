//! Cases particular to Redis: its keys, their memory and their expiry, and the loss of its data.

use std::time::Duration;

use bytes::Bytes;
use futures::future::join_all;
use tokio::time::Instant;
use trailflow_test_support::redis_server::{RedisServer, run};

use super::{Kind, MINUTE, NOON, World, in_progress, patient, shared_redis_url, unique};
use crate::batcher::BatchStatus;
use crate::limits::{Claimed, REPLAY_WINDOW, RedisLimits, RedisSettings, Settings, StoredReply, millis};

/// A world on a separate server that a test may break.
async fn own(server: &RedisServer, window: Duration) -> World {
    let settings = Settings { window, ..Settings::new(unique()) };
    let limits =
        RedisLimits::connect(&patient(&server.url(), "own"), &settings).await.expect("our own Redis answers");
    let mut world = Kind::Embedded.world(window, MINUTE).await;
    world.kind = Kind::Redis;
    world.limits = std::sync::Arc::new(limits);
    world
}

/// The keys of a world, with their time to live.
async fn keys(world: &World) -> Vec<(String, i64)> {
    let url = shared_redis_url();
    let names: Vec<String> = run(&url, &format!("KEYS {}:*", world.prefix)).await;
    let mut keys = Vec::new();
    for name in names {
        let time_to_live = run(&url, &format!("PTTL {name}")).await;
        keys.push((name, time_to_live));
    }
    keys.sort();
    keys
}

/// The calls of one kind.
fn batches(world: &World, name: &str) -> BatchStatus {
    let mut all = world.limits.batches().into_iter();
    all.find(|batch| batch.name == name).expect("calls of this kind are counted")
}

async fn memory(key: &str) -> usize {
    run(&shared_redis_url(), &format!("MEMORY USAGE {key} SAMPLES 0")).await
}

#[tokio::test]
async fn every_key_expires_and_shares_a_hash_tag() {
    let world = Kind::Redis.world(MINUTE, MINUTE).await;
    let claim = world.fresh("done", 1).await;
    world.complete(&claim, &world.reply(b"done")).await;
    world.fresh("running", 1).await;
    world.skip(REPLAY_WINDOW - MINUTE);
    let restored = world.fresh("restored", 1).await;
    world.complete(&restored, &StoredReply { stored_at: NOON, ..world.reply(b"restored") }).await;

    let stem = format!("{}:{{{}}}", world.prefix, world.client.as_simple());
    let day = millis(REPLAY_WINDOW);
    let expected = [
        (format!("{stem}:idem:done"), day - 60_000..=day),
        (format!("{stem}:idem:restored"), 1..=60_000),
        (format!("{stem}:idem:running"), 1..=60_000),
        (format!("{stem}:rate"), 1..=120_000),
    ];
    let found = keys(&world).await;
    assert_eq!(found.len(), expected.len(), "{found:?}");
    for ((name, time_to_live), (expected, range)) in found.into_iter().zip(expected) {
        assert_eq!(name, expected);
        assert!(range.contains(&time_to_live), "{name} lives for {time_to_live} ms");
    }
}

/// By its instant a request is told from the others when counts are restored.
#[tokio::test]
async fn requests_of_one_call_have_instants_of_their_own() {
    let world = Kind::Redis.world(MINUTE, MINUTE).await;
    let accepted = join_all((0..8).map(|_| world.accepts(6))).await;
    assert_eq!(accepted.into_iter().filter(|accepted| *accepted).count(), 6);
    let admissions = batches(&world, "admissions");
    assert_eq!((admissions.items, admissions.calls), (8, 1));
    let (name, _) = keys(&world).await.pop().expect("the key of the accepted instants");
    let instants: Vec<i64> = run(&shared_redis_url(), &format!("LRANGE {name} 0 -1")).await;
    assert_eq!(instants.len(), 6);
    assert!(instants.is_sorted_by(|newer, older| newer > older), "{instants:?}");
}

/// A caller who goes on in spite of refusals costs Redis little.
#[tokio::test]
async fn a_client_with_nothing_left_is_refused_without_a_call() {
    let world = Kind::Redis.world(MINUTE, MINUTE).await;
    assert!(world.accepts(2).await && world.accepts(2).await);
    // A call or two in a second, on however slow a machine.
    let began = Instant::now();
    for _ in 0..1_000 {
        let (left, reset_s) = world.look(2).await;
        assert!(left == 0 && (1..=60).contains(&reset_s), "{left} left, more in {reset_s} s");
        assert!(!world.accepts(2).await);
    }
    let asked = batches(&world, "admissions").items - 2;
    let seconds = began.elapsed().as_secs() + 1;
    assert!(asked < 3 * seconds, "Redis was asked {asked} times in {seconds} s");
    assert!(world.accepts(3).await, "nobody has refused it under another limit");
}

/// Redis is asked over a link of its own, and what one node refuses by itself is compared.
#[tokio::test]
async fn a_refusal_without_a_call_ends_before_redis_would_accept() {
    let world = Kind::Redis.world(Duration::from_millis(100), MINUTE).await;
    let (mut refused, mut accepted) = (0, 0);
    while accepted < 30 {
        let (left, _) = world.with_lease(MINUTE).await.look(3).await;
        let accepts = world.accepts(3).await;
        assert!(left == 0 || accepts, "{left} were left after {accepted}");
        refused += u64::from(!accepts);
        accepted += u64::from(accepts);
    }
    assert!(batches(&world, "admissions").items < refused + accepted, "some were refused without a call");
}

/// Somebody else put a value of another type where the entry of a claim was.
#[tokio::test]
async fn claims_that_end_in_one_call_fail_alone() {
    let server = RedisServer::start().await;
    let world = own(&server, MINUTE).await;
    let (done, replaced) = (world.fresh("done", 1).await, world.fresh("replaced", 1).await);
    let given_up = world.fresh("given-up", 1).await;
    let name = format!("own:{{{}}}:idem:replaced", world.client.as_simple());
    server.run::<()>(&format!("DEL {name}")).await;
    server.run::<()>(&format!("LPUSH {name} 1")).await;
    let reply = world.reply(b"done");
    let (refused, (), ()) = tokio::join!(
        world.limits.complete(&replaced, &reply),
        world.complete(&done, &reply),
        world.release(&given_up),
    );
    let cause = refused.expect_err("Redis refuses it").to_string();
    assert!(cause.contains("WRONGTYPE"), "{cause}");
    let settlements = batches(&world, "settlements");
    assert_eq!((settlements.items, settlements.calls), (3, 1));
    assert_eq!(world.attempt("done", 1).await, Claimed::Replay(reply));
    world.fresh("given-up", 2).await;
}

#[tokio::test]
async fn an_idle_client_leaves_nothing() {
    let window = Duration::from_millis(100);
    let world = Kind::Redis.world(window, window).await;
    world.fresh("k", 1).await;
    // Counts are kept for two windows.
    world.pass(Duration::from_millis(250)).await;
    assert_eq!(keys(&world).await, []);
}

#[tokio::test]
async fn an_client_at_its_limit_takes_little_memory() {
    let world = Kind::Redis.world(Duration::from_secs(600), MINUTE).await;
    for limit in [1, 60, 600] {
        for _ in 0..limit + 50 {
            world.accepts(limit).await;
        }
        let (name, _) = keys(&world).await.pop().expect("the key of the accepted instants");
        let length: usize = run(&shared_redis_url(), &format!("LLEN {name}")).await;
        let bytes = memory(&name).await;
        println!("limit {limit}: {length} instants in {bytes} B");
        assert_eq!(length, limit as usize);
        assert!(bytes <= 256 + 14 * length, "limit {limit}: {bytes} B");
    }
}

#[tokio::test]
async fn a_stored_reply_takes_little_more_than_its_body() {
    let world = Kind::Redis.world(MINUTE, MINUTE).await;
    for body in [200, 900, 4_000] {
        let key = format!("wh_20260321_{body}");
        let claim = world.fresh(&key, 1).await;
        let reply = StoredReply { body: Bytes::from(vec![b'x'; body]), ..world.reply(b"") };
        world.complete(&claim, &reply).await;
        let bytes = memory(&format!("{}:{{{}}}:idem:{key}", world.prefix, world.client.as_simple())).await;
        println!("body of {body} B: {bytes} B in Redis");
        // The allocator rounds up by at most a quarter.
        assert!(bytes <= (body + 64) * 5 / 4 + 256, "{body} B of body take {bytes} B");
    }
}

#[tokio::test]
async fn goes_on_when_the_scripts_are_forgotten() {
    let server = RedisServer::start().await;
    let world = own(&server, MINUTE).await;
    let claim = world.fresh("k", 1).await;
    server.run::<()>("SCRIPT FLUSH").await;
    assert!(in_progress(&world.attempt("k", 1).await));
    server.run::<()>("SCRIPT FLUSH").await;
    let reply = world.reply(b"done");
    world.complete(&claim, &reply).await;
    server.run::<()>("SCRIPT FLUSH").await;
    assert_eq!(world.attempt("k", 1).await, Claimed::Replay(reply));
    assert_eq!(server.run::<usize>(&format!("LLEN own:{{{}}}:rate", world.client.as_simple())).await, 3);
}

#[tokio::test]
async fn starts_over_when_everything_is_forgotten() {
    let server = RedisServer::start().await;
    let world = own(&server, MINUTE).await;
    let flushed = world.fresh("k", 1).await;
    server.run::<()>("FLUSHALL").await;
    assert!(world.accepts(1).await);
    // Granted twice: the receipt in the database tells the two apart. The owner of the entry keeps it.
    let holder = world.fresh("k", 1).await;
    world.complete(&flushed, &world.reply(b"flushed")).await;
    assert!(in_progress(&world.attempt("k", 1).await));
    let reply = world.reply(b"done");
    world.complete(&holder, &reply).await;
    server.run::<()>("FLUSHALL").await;
    world.complete(&holder, &reply).await;
    assert_eq!(world.attempt("k", 1).await, Claimed::Replay(reply), "put back after the flush");
}

#[tokio::test]
async fn recovers_from_a_clock_that_is_set_back() {
    let world = Kind::Redis.world(MINUTE, MINUTE).await;
    let rate = format!("{}:{{{}}}:rate", world.prefix, world.client.as_simple());
    let (seconds, _): (i64, i64) = run(&shared_redis_url(), "TIME").await;
    run::<()>(&shared_redis_url(), &format!("LPUSH {rate} {}000000", seconds + 3_600)).await;
    assert!(world.accepts(1).await, "an instant an hour ahead means nothing");
    assert!(!world.accepts(1).await);
}

#[tokio::test]
async fn an_entry_of_an_unknown_layout_counts_as_absent() {
    let world = Kind::Redis.world(MINUTE, MINUTE).await;
    let name = format!("{}:{{{}}}:idem:k", world.prefix, world.client.as_simple());
    run::<()>(&shared_redis_url(), &format!("SET {name} Z-of-a-later-version PX 60000")).await;
    world.fresh("k", 1).await;
}

#[test]
fn refuses_settings_that_cannot_work() {
    for (url, prefix) in
        [("", "p"), ("http://localhost", "p"), ("redis://localhost", ""), ("redis://localhost", "{p}")]
    {
        let refusal = RedisSettings::new(url, prefix).err().map(|cause| cause.to_string());
        assert!(refusal.is_some_and(|message| message.contains("Redis")), "{url} {prefix}");
    }
    let secret =
        RedisSettings::new("redis://:hunter2@host:notaport", "p").err().map(|cause| cause.to_string());
    assert!(secret.is_some_and(|message| !message.contains("hunter2")));
}
