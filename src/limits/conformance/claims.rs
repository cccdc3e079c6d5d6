//! Cases about idempotency claims.

use std::time::Duration;

use bytes::Bytes;

use super::{Kind, MINUTE, in_progress};
use crate::limits::{Claimed, REPLAY_WINDOW, StoredReply, Verdict};

const SHORT_LEASE: Duration = Duration::from_millis(150);
const PAST_IT: Duration = Duration::from_millis(160);
const ONE_MS: Duration = Duration::from_millis(1);

pub async fn runs_from_claim_to_replay(kind: Kind) {
    let world = kind.world(MINUTE, MINUTE).await;
    let claim = world.fresh("k", 1).await;
    assert_eq!((claim.key(), claim.client(), claim.fingerprint()), ("k", world.client, &[1; 32]));
    assert!(in_progress(&world.attempt("k", 1).await));
    assert_eq!(world.attempt("k", 2).await, Claimed::Conflict);

    let reply = world.reply(b"{\"data\":1}");
    world.complete(&claim, &reply).await;
    assert_eq!(world.attempt("k", 1).await, Claimed::Replay(reply.clone()));
    assert_eq!(world.attempt("k", 2).await, Claimed::Conflict);
    world.fresh("another", 2).await;

    // Completing again, or releasing a settled claim, has no effect.
    world.complete(&claim, &world.reply(b"other")).await;
    world.release(&claim).await;
    assert_eq!(world.attempt("k", 1).await, Claimed::Replay(reply));
}

pub async fn keeps_replies_byte_for_byte(kind: Kind) {
    let world = kind.world(MINUTE, MINUTE).await;
    let bodies = [Bytes::new(), Bytes::from_static(b"\0\r\n\xff{}"), Bytes::from(vec![b'x'; 100_000])];
    for (n, body) in bodies.into_iter().enumerate() {
        let key = format!("k{n}");
        let claim = world.fresh(&key, 1).await;
        let reply = StoredReply { status: 200 + n as u16, body, sealed: n == 1, stored_at: world.now() };
        world.complete(&claim, &reply).await;
        assert_eq!(world.attempt(&key, 1).await, Claimed::Replay(reply));
    }
}

pub async fn frees_a_released_key(kind: Kind) {
    let world = kind.world(MINUTE, MINUTE).await;
    let first = world.fresh("k", 1).await;
    world.release(&first).await;
    let second = world.fresh("k", 2).await;
    world.release(&first).await;
    assert!(in_progress(&world.attempt("k", 2).await), "the first holder's token no longer counts");
    world.release(&second).await;
    world.fresh("k", 3).await;
}

pub async fn fences_off_a_lapsed_holder(kind: Kind) {
    let world = kind.world(MINUTE, SHORT_LEASE).await;
    let lapsed = world.fresh("k", 1).await;
    world.pass(PAST_IT).await;

    let world = world.with_lease(MINUTE).await;
    let holder = world.fresh("k", 2).await;
    world.complete(&lapsed, &world.reply(b"late")).await;
    world.release(&lapsed).await;
    assert!(in_progress(&world.attempt("k", 2).await));
    assert_eq!(world.attempt("k", 1).await, Claimed::Conflict);

    let reply = world.reply(b"in time");
    world.complete(&holder, &reply).await;
    world.complete(&lapsed, &world.reply(b"late")).await;
    assert_eq!(world.attempt("k", 2).await, Claimed::Replay(reply));
}

pub async fn keeps_a_late_reply_that_nobody_contests(kind: Kind) {
    let world = kind.world(MINUTE, SHORT_LEASE).await;
    let claim = world.fresh("k", 1).await;
    world.pass(PAST_IT).await;
    let reply = world.reply(b"late, and committed");
    world.complete(&claim, &reply).await;
    assert_eq!(world.attempt("k", 1).await, Claimed::Replay(reply));
}

/// Claims that end at once, and may share a call. One of them has lapsed, and its key has another holder.
pub async fn ends_each_of_many_as_it_would_end_alone(kind: Kind) {
    let world = kind.world(MINUTE, SHORT_LEASE).await;
    let (lapsed, late) = (world.fresh("taken over", 1).await, world.fresh("late", 1).await);
    world.pass(PAST_IT).await;

    let world = world.with_lease(MINUTE).await;
    let holder = world.fresh("taken over", 2).await;
    let (done, given_up) = (world.fresh("done", 1).await, world.fresh("given up", 1).await);
    let (reply, stale) = (world.reply(b"committed"), world.reply(b"stale"));
    tokio::join!(
        world.complete(&lapsed, &stale),
        world.complete(&done, &reply),
        world.release(&lapsed),
        world.release(&given_up),
        world.complete(&late, &reply),
    );
    assert!(in_progress(&world.attempt("taken over", 2).await));
    assert_eq!(world.attempt("done", 1).await, Claimed::Replay(reply.clone()));
    assert_eq!(world.attempt("late", 1).await, Claimed::Replay(reply.clone()), "nobody contests it");
    world.fresh("given up", 2).await;
    tokio::join!(world.complete(&lapsed, &stale), world.complete(&holder, &reply));
    assert_eq!(world.attempt("taken over", 2).await, Claimed::Replay(reply));
}

pub async fn starts_afresh_after_a_day(kind: Kind) {
    let world = kind.world(MINUTE, MINUTE).await;
    let claim = world.fresh("k", 1).await;
    let reply = world.reply(b"yesterday's");
    world.complete(&claim, &reply).await;
    world.skip(REPLAY_WINDOW - ONE_MS);
    assert_eq!(world.attempt("k", 1).await, Claimed::Replay(reply));
    assert_eq!(world.attempt("k", 2).await, Claimed::Conflict);

    world.skip(ONE_MS);
    let claim = world.fresh("k", 2).await;
    let reply = world.reply(b"today's");
    world.complete(&claim, &reply).await;
    assert_eq!(world.attempt("k", 2).await, Claimed::Replay(reply));
    assert_eq!(world.attempt("k", 1).await, Claimed::Conflict);
}

/// The gate finds yesterday's receipt for today's claim, and restores it for the rest of its time.
pub async fn lets_a_restored_reply_keep_its_age(kind: Kind) {
    let world = kind.world(MINUTE, MINUTE).await;
    let mut reply = world.reply(b"yesterday's");
    world.skip(REPLAY_WINDOW - MINUTE);
    let claim = world.fresh("k", 1).await;
    reply.status = 200;
    world.complete(&claim, &reply).await;
    assert_eq!(world.attempt("k", 1).await, Claimed::Replay(reply));
    world.skip(MINUTE);
    world.fresh("k", 1).await;
}

pub async fn does_not_store_an_outdated_reply(kind: Kind) {
    let world = kind.world(MINUTE, MINUTE).await;
    let outdated = world.reply(b"the day before yesterday's");
    world.skip(REPLAY_WINDOW);
    let claim = world.fresh("k", 1).await;
    world.complete(&claim, &outdated).await;
    world.fresh("k", 2).await;
}

pub async fn neither_claims_nor_replays_when_limited(kind: Kind) {
    let world = kind.world(MINUTE, MINUTE).await;
    let claim = world.fresh("done", 1).await;
    world.complete(&claim, &world.reply(b"done")).await;
    assert!(
        matches!(world.admit(1, Some(("done", 1))).await, Verdict::Limited(_)),
        "a replay counts like any request"
    );
    assert!(matches!(world.admit(1, Some(("new", 1))).await, Verdict::Limited(_)));
    world.fresh("new", 2).await;
}

pub async fn keeps_clients_apart(kind: Kind) {
    let one = kind.world(MINUTE, MINUTE).await;
    let other = one.with_another_client();
    let claim = one.fresh("k", 1).await;
    one.complete(&claim, &one.reply(b"one's")).await;
    other.fresh("k", 2).await;
}

pub async fn tells_long_and_odd_keys_apart(kind: Kind) {
    let world = kind.world(MINUTE, MINUTE).await;
    let long = "x".repeat(254);
    let keys = [
        format!("{long}1"),
        format!("{long}2"),
        "x".repeat(64),
        "x".repeat(65),
        "{}".into(),
        "{a}:rate".into(),
        ":idem:".into(),
        "#".into(),
        "~!@$%^&*()".into(),
    ];
    for key in &keys {
        world.fresh(key, 1).await;
    }
    for key in &keys {
        assert!(in_progress(&world.attempt(key, 1).await), "{key}");
    }
}

pub async fn grants_one_of_many(kind: Kind) {
    let world = kind.world(MINUTE, MINUTE).await;
    let attempts = (0..64).map(|_| {
        let world = world.clone();
        tokio::spawn(async move { world.attempt("k", 1).await })
    });
    let claimed: Vec<_> = futures::future::join_all(attempts).await.into_iter().map(Result::unwrap).collect();
    assert_eq!(claimed.iter().filter(|it| matches!(it, Claimed::Fresh(_))).count(), 1);
    assert_eq!(claimed.iter().filter(|it| in_progress(it)).count(), 63);
}
