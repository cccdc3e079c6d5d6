//! Redis refuses, dies, freezes, returns errors and comes back; requests continue.
//!
//! A case without waiting sends so many requests that waiting would be noticed, instead of measuring one.

use std::sync::Arc;
use std::time::Duration;

use trailflow_test_support::ports::free_port;
use trailflow_test_support::redis_server::RedisServer;

use super::{Kind, MINUTE, World, in_progress, unique};
use crate::limits::{Claimed, Limits, Mode, RedisSettings, ResilientLimits, Settings, Status};
use crate::tasks::Tasks;

/// Generous: no case needs a tenth of it.
const LONG_ENOUGH: Duration = Duration::from_secs(30);
/// The call timeout in cases where a call must time out.
const CALL: Duration = Duration::from_millis(250);
/// The call timeout in the other cases: a busy machine is not a failure of Redis.
pub(super) const PATIENT: Duration = Duration::from_secs(10);

pub(super) async fn world(url: &str) -> World {
    world_with(url, MINUTE, PATIENT).await
}

pub(super) async fn world_with(url: &str, window: Duration, call_timeout: Duration) -> World {
    let settings = Settings { window, ..Settings::new(unique()) };
    let mut redis = RedisSettings::new(url, "resilient").expect("the URL can be read");
    redis.call_timeout = call_timeout;
    redis.probe_every = Duration::from_millis(50);
    let limits = ResilientLimits::start(redis, settings, slog::Logger::root(slog::Discard, slog::o!())).await;
    // The clock is the injected one, as for the embedded limits that stand in.
    let mut world = Kind::Embedded.world(MINUTE, MINUTE).await;
    world.limits = Arc::new(limits);
    let tasks = Tasks::new(slog::Logger::root(slog::Discard, slog::o!()));
    tasks.keep("limits_link", &world.limits, |limits| async move { limits.keep_linked().await });
    world.tasks = Some(Arc::new(tasks));
    world
}

pub(super) async fn wait_for(limits: &dyn Limits, mode: Mode) {
    let reached = async {
        while limits.status().mode != mode {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(LONG_ENOUGH, reached).await.unwrap_or_else(|_| panic!("{mode:?} is never reached"));
}

/// Two hundred requests of one API client, one after another, within its limit and beyond. If each waited for Redis,
/// they would take 50 s or more.
async fn nobody_waits_and_the_limit_holds(world: &World) {
    let world = world.with_another_client();
    let requests = async {
        let mut accepted = 0;
        for _ in 0..200 {
            accepted += u32::from(world.accepts(60).await);
        }
        accepted
    };
    let accepted = tokio::time::timeout(LONG_ENOUGH, requests).await.expect("nobody waits for Redis");
    assert_eq!(accepted, 60);
}

#[tokio::test]
async fn uses_redis_while_it_answers() {
    let server = RedisServer::start().await;
    let world = world(&server.url()).await;
    let claim = world.fresh("k", 1).await;
    let reply = world.reply(b"done");
    world.complete(&claim, &reply).await;
    assert_eq!(world.attempt("k", 1).await, Claimed::Replay(reply));
    assert_eq!(world.limits.status(), Status { mode: Mode::Redis, fallbacks: 0, trips: 0, nodes: 1 });
    assert_eq!(server.run::<Vec<String>>("KEYS *:idem:k").await.len(), 1);
}

#[tokio::test]
async fn goes_on_when_redis_is_killed_and_returns_to_it() {
    let mut server = RedisServer::start().await;
    let world = world(&server.url()).await;
    let running = world.fresh("running", 1).await;
    let given_up = world.fresh("given up", 1).await;
    server.kill();

    nobody_waits_and_the_limit_holds(&world).await;
    let status = world.limits.status();
    assert_eq!((status.mode, status.fallbacks, status.trips), (Mode::Local, 200, 1));

    // Claims made in Redis end without it, and replay locally while it is down.
    let reply = world.reply(b"done");
    world.complete(&running, &reply).await;
    world.release(&given_up).await;
    assert_eq!(world.attempt("running", 1).await, Claimed::Replay(reply));
    let local = world.fresh("local", 1).await;
    assert!(in_progress(&world.attempt("local", 1).await));
    assert_eq!(world.attempt("local", 2).await, Claimed::Conflict);

    server.restart().await;
    wait_for(&*world.limits, Mode::Redis).await;
    let reply = world.reply(b"claimed locally");
    world.complete(&local, &reply).await;
    assert_eq!(world.attempt("local", 1).await, Claimed::Replay(reply), "and completed in Redis too");
    assert_eq!(server.run::<Vec<String>>("KEYS *:idem:local").await.len(), 1);
    assert_eq!(world.limits.status().trips, 1);
}

/// The server comes back empty, but one of its two nodes does not: the other waits for it before it counts.
#[tokio::test]
async fn what_ends_while_counts_are_given_back_is_kept_in_redis() {
    let mut server = RedisServer::start().await;
    let (world, neighbour) = (world(&server.url()).await, world(&server.url()).await);
    let both_are_seen = async {
        while world.limits.status().nodes != 2 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(LONG_ENOUGH, both_are_seen).await.expect("the nodes see each other");
    drop(neighbour);
    let (done, given_up) = (world.fresh("done", 1).await, world.fresh("given up", 1).await);
    server.kill();
    assert!(world.accepts(10).await);
    assert_eq!(world.limits.status().mode, Mode::Local);
    server.restart().await;
    wait_for(&*world.limits, Mode::Redis).await;
    let reply = world.reply(b"done");
    world.complete(&done, &reply).await;
    world.release(&given_up).await;
    assert_eq!(world.attempt("done", 1).await, Claimed::Replay(reply));
    world.fresh("given up", 2).await;
    assert_eq!(server.run::<Vec<String>>("KEYS *:idem:done").await.len(), 1);
}

#[tokio::test]
async fn goes_on_when_redis_freezes_and_returns_to_it() {
    let server = RedisServer::start().await;
    let world = world_with(&server.url(), MINUTE, CALL).await;
    assert!(world.accepts(10).await);
    server.freeze();

    // All concurrent attempts wait together, once.
    let attempts = (0..64).map(|n| {
        let world = world.clone();
        tokio::spawn(async move { world.attempt(&format!("k{n}"), 1).await })
    });
    let claimed =
        tokio::time::timeout(LONG_ENOUGH, futures::future::join_all(attempts)).await.expect("all go on");
    let mut claims: Vec<_> = claimed.into_iter().map(Result::unwrap).collect();
    assert!(claims.iter().all(|it| matches!(it, Claimed::Fresh(_))), "{claims:?}");
    assert_eq!(world.limits.status().mode, Mode::Local);
    nobody_waits_and_the_limit_holds(&world).await;
    assert_eq!(world.limits.status().trips, 1, "late failures of one link are one failure");

    // Redis may or may not execute the calls that it received before it froze. In both cases the claim's holder
    // completes it.
    server.thaw();
    wait_for(&*world.limits, Mode::Redis).await;
    let Some(Claimed::Fresh(claim)) = claims.pop() else { unreachable!() };
    let reply = world.reply(b"done");
    world.complete(&claim, &reply).await;
    assert_eq!(world.attempt(claim.key(), 1).await, Claimed::Replay(reply));
    let Some(Claimed::Fresh(claim)) = claims.pop() else { unreachable!() };
    world.release(&claim).await;
    world.fresh(claim.key(), 1).await;
    assert_eq!(world.limits.status().mode, Mode::Redis);
}

#[tokio::test]
async fn goes_on_when_redis_answers_errors_and_returns_to_it() {
    let server = RedisServer::start().await;
    let world = world(&server.url()).await;
    assert!(world.accepts(10).await);
    // As after a failover: a replica that refuses writes. Its master's address does not respond.
    server.run::<()>(&format!("REPLICAOF 127.0.0.1 {}", free_port())).await;
    nobody_waits_and_the_limit_holds(&world).await;
    assert_eq!(world.limits.status().mode, Mode::Local);
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(world.limits.status().mode, Mode::Local, "a server that cannot write is no good");
    server.run::<()>("REPLICAOF NO ONE").await;
    wait_for(&*world.limits, Mode::Redis).await;
}

#[tokio::test]
async fn starts_without_redis_and_finds_it_later() {
    let mut server = RedisServer::start().await;
    server.kill();
    let world = world(&server.url()).await;
    assert_eq!(world.limits.status().mode, Mode::Local);
    nobody_waits_and_the_limit_holds(&world).await;
    server.restart().await;
    wait_for(&*world.limits, Mode::Redis).await;
    assert!(world.accepts(10).await);
    assert_eq!(world.limits.status().fallbacks, 200);
}

#[tokio::test]
async fn stays_exact_on_one_node_when_redis_is_lost() {
    let mut server = RedisServer::start().await;
    let world = world(&server.url()).await;
    for _ in 0..6 {
        assert!(world.accepts(10).await);
    }
    server.kill();
    let mut accepted = 0;
    for _ in 0..20 {
        accepted += u32::from(world.accepts(10).await);
    }
    assert_eq!(accepted, 4);
}

/// The only thread of this runtime is so busy that each turn takes longer than the call timeout.
#[tokio::test]
async fn does_not_blame_redis_for_a_busy_process() {
    let server = RedisServer::start().await;
    let world = world_with(&server.url(), MINUTE, CALL).await;
    let busy: Vec<_> = (0..200)
        .map(|_| {
            tokio::spawn(async {
                loop {
                    #[expect(clippy::disallowed_methods, reason = "to be busy is the point")]
                    std::thread::sleep(2 * CALL / 200);
                    tokio::task::yield_now().await;
                }
            })
        })
        .collect();
    let asking = world.clone();
    assert!(tokio::spawn(async move { asking.accepts(600).await }).await.unwrap());
    busy.iter().for_each(tokio::task::JoinHandle::abort);
    assert_eq!(world.limits.status(), Status { mode: Mode::Redis, fallbacks: 0, trips: 0, nodes: 1 });
}
