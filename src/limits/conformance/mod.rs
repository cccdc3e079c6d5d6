//! One suite for every kind of limits: the promises of [`super`], tested with the embedded limits and with Redis.
//!
//! With Redis, real time passes, so a case never asserts that something happened *quickly*: it uses a long window or
//! lease where a refusal is expected, and a short one where it must run out.

mod claims;
mod model;
mod on_redis;
mod rate;
mod resilient;
mod returned;
mod several;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures::future::BoxFuture;
use uuid::Uuid;

use super::{
    Admission, Attempt, Claim, Claimed, EmbeddedLimits, Limits, RedisLimits, RedisSettings, Settings,
    StoredReply, Verdict,
};
use crate::clock::{random, uuid_at};
use crate::tasks::Tasks;

/// The URL of the Redis to test. Every world uses its own keys, so it may be shared.
const REDIS_URL: &str = "TRAILFLOW_TEST_REDIS_URL";

const MINUTE: Duration = Duration::from_secs(60);
const NOON: i64 = 1_774_000_000_000;

/// Runs each case against each kind of limits.
macro_rules! conformance {
    ($($group:ident: $($case:ident),+;)+) => {
        mod embedded_conforms {
            $($(#[tokio::test] async fn $case() { super::$group::$case(super::Kind::Embedded).await })+)+
        }
        mod redis_conforms {
            $($(#[tokio::test] async fn $case() { super::$group::$case(super::Kind::Redis).await })+)+
        }
        /// All at once, because a cluster takes long to form.
        #[tokio::test]
        async fn a_redis_cluster_conforms() {
            let cluster = several::Cluster::start().await;
            let kind = Kind::Cluster(cluster.url());
            let cases: Vec<BoxFuture<'static, ()>> = vec![$($(Box::pin($group::$case(kind))),+),+];
            futures::future::join_all(cases).await;
            assert!(cluster.every_node_has_keys().await, "the keys are spread over the cluster");
        }
    };
}

conformance! {
    rate: accepts_exactly_the_limit, refuses_everything_at_zero, slides, does_not_count_what_it_refuses,
        follows_a_changed_limit, remembers_enough_when_a_limit_is_lowered_and_raised, counts_clients_apart,
        counts_each_of_many_at_once, holds_in_any_window, tells_what_is_left;
    claims: runs_from_claim_to_replay, keeps_replies_byte_for_byte, frees_a_released_key, fences_off_a_lapsed_holder,
        keeps_a_late_reply_that_nobody_contests, ends_each_of_many_as_it_would_end_alone, starts_afresh_after_a_day,
        lets_a_restored_reply_keep_its_age, does_not_store_an_outdated_reply, neither_claims_nor_replays_when_limited,
        keeps_clients_apart, tells_long_and_odd_keys_apart, grants_one_of_many;
}

/// The kinds of limits under test.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Embedded,
    Redis,
    /// The test's own cluster, by its URL.
    Cluster(&'static str),
}

impl Kind {
    async fn world(self, window: Duration, lease: Duration) -> World {
        let settings = Settings { window, lease, ..Settings::new(unique()) };
        let prefix = format!("test-{:016x}", unique());
        let limits: Arc<dyn Limits> = match self {
            Self::Embedded => Arc::new(EmbeddedLimits::new(&settings)),
            Self::Redis | Self::Cluster(_) => Arc::new(self.redis(&prefix, &settings).await),
        };
        World {
            kind: self,
            limits,
            tasks: None,
            settings,
            prefix,
            client: uuid_at(NOON),
            clock: Arc::new(AtomicI64::new(NOON)),
        }
    }

    async fn redis(self, prefix: &str, settings: &Settings) -> RedisLimits {
        let url = match self {
            Self::Cluster(url) => url.to_owned(),
            _ => shared_redis_url(),
        };
        RedisLimits::connect(&patient(&url, prefix), settings).await.expect("the test's Redis answers")
    }
}

/// Limits, the injected clock, and the API client that a case uses unless it says otherwise.
#[derive(Clone)]
struct World {
    kind: Kind,
    limits: Arc<dyn Limits>,
    /// The background tasks of these limits.
    tasks: Option<Arc<Tasks>>,
    settings: Settings,
    prefix: String,
    client: Uuid,
    clock: Arc<AtomicI64>,
}

impl World {
    /// The same entries under another lease. The embedded limits keep theirs, because the test controls their clock.
    async fn with_lease(&self, lease: Duration) -> Self {
        if self.kind == Kind::Embedded {
            return self.clone();
        }
        let settings = Settings { lease, token_seed: unique(), ..self.settings.clone() };
        let limits = Arc::new(self.kind.redis(&self.prefix, &settings).await);
        Self { limits, settings, ..self.clone() }
    }

    /// The same entries under another API client.
    fn with_another_client(&self) -> Self {
        Self { client: uuid_at(NOON), ..self.clone() }
    }

    /// Lets time pass: on the injected clock, and in real time if the limits have their own clock.
    async fn pass(&self, time: Duration) {
        self.skip(time);
        if self.kind != Kind::Embedded {
            tokio::time::sleep(time).await;
        }
    }

    /// Moves only the injected clock.
    fn skip(&self, time: Duration) {
        self.clock.fetch_add(super::millis(time), Ordering::SeqCst);
    }

    fn now(&self) -> i64 {
        self.clock.load(Ordering::SeqCst)
    }

    async fn admit(&self, per_minute: u32, attempt: Option<(&str, u8)>) -> Verdict {
        let attempt = attempt.map(|(key, body)| Attempt { key, fingerprint: [body; 32] });
        let admission =
            Admission { client: self.client, per_minute, now: self.now(), attempt, counted: true };
        self.limits.admit(admission).await.expect("the limits answer")
    }

    /// What is left, without counting a request: requests, and seconds until there is more.
    async fn look(&self, per_minute: u32) -> (u32, u32) {
        let admission =
            Admission { client: self.client, per_minute, now: self.now(), attempt: None, counted: false };
        let allowance = self.limits.admit(admission).await.expect("the limits answer").allowance();
        (allowance.remaining, allowance.reset_s)
    }

    /// Whether a request without an idempotency key is accepted.
    async fn accepts(&self, per_minute: u32) -> bool {
        match self.admit(per_minute, None).await {
            Verdict::Limited(_) => false,
            Verdict::Admitted(Claimed::NotAsked, _) => true,
            other => panic!("nothing was claimed, and yet: {other:?}"),
        }
    }

    /// The result of an attempt, under a limit that is never reached.
    async fn attempt(&self, key: &str, body: u8) -> Claimed {
        match self.admit(10_000, Some((key, body))).await {
            Verdict::Admitted(claimed, _) => claimed,
            Verdict::Limited(_) => panic!("the limit was not meant to bite"),
        }
    }

    async fn fresh(&self, key: &str, body: u8) -> Claim {
        match self.attempt(key, body).await {
            Claimed::Fresh(claim) => claim,
            other => panic!("expected a fresh claim of {key}, got {other:?}"),
        }
    }

    fn reply(&self, body: &'static [u8]) -> StoredReply {
        StoredReply { status: 201, body: Bytes::from_static(body), sealed: false, stored_at: self.now() }
    }

    async fn complete(&self, claim: &Claim, reply: &StoredReply) {
        self.limits.complete(claim, reply).await.expect("the limits answer");
    }

    async fn release(&self, claim: &Claim) {
        self.limits.release(claim).await.expect("the limits answer");
    }
}

fn in_progress(claimed: &Claimed) -> bool {
    matches!(claimed, Claimed::InProgress { retry_after_s: 1..=2 })
}

/// A number that no other world of any run uses.
fn unique() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    u64::from_le_bytes(random()).wrapping_add(NEXT.fetch_add(1, Ordering::Relaxed))
}

fn shared_redis_url() -> String {
    #[expect(clippy::disallowed_methods, reason = "the address of a test service")]
    std::env::var(REDIS_URL).unwrap_or_else(|_| {
        panic!(
            "{REDIS_URL} is not set, and these tests do not pass over Redis in silence. \
             Run `make test`, which starts one, or name one: {REDIS_URL}=redis://127.0.0.1:6379"
        )
    })
}

/// Settings for a busy machine: the suite is not about speed.
fn patient(url: &str, prefix: &str) -> RedisSettings {
    let mut redis = RedisSettings::new(url, prefix).expect("the URL can be read");
    redis.call_timeout = Duration::from_secs(10);
    redis.connect_timeout = Duration::from_secs(10);
    redis
}
