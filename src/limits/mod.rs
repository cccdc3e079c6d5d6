//! Rate limits and in-flight idempotency claims: how often a caller may send requests, and whether it sent this one
//! before.
//!
//! The gate calls [`Limits::admit`] once for every request, and [`Limits::complete`] or [`Limits::release`]
//! once for every request that claimed an idempotency key. What persons do is counted in the same way, by
//! [`App::too_many_from`](crate::app::App::too_many_from).
//!
//! # The story
//!
//! **One call, one round trip.** A request is counted against its API client's limit and, if it has an idempotency
//! key, claims it, in the same call. The limit is checked first: a limited request neither claims nor replays, and a
//! refused request is not counted.
//!
//! **Under load, requests are batched.** Requests that queue during the previous calls to Redis go into one call, up
//! to 32 requests of any API clients; a single request does not wait. Claims that end are batched in the same way, up
//! to 128 KiB of replies. (A Redis Cluster takes one API client per call.)
//!
//! **The limit is exact.** The instants of accepted requests in the last window are stored, newest first. Every
//! admission removes those that have left the window, and a request is accepted exactly when fewer than N remain. So
//! no window of 60 s, wherever it starts, holds more than N accepted requests, and no request that fits is refused. A
//! window is half open: a request exactly one window after the N-th before it is accepted. An instant is added once
//! and removed once, so a request costs two steps on average, and changing a limit needs no special case.
//!
//! **Each verdict includes what is left,** as an [`Allowance`] from the same count in the same round trip.
//!
//! **A client without anything left waits for a while.** Redis has said until when there is no more room, and is asked
//! about the client again after a second at most (`refused`).
//!
//! **A claim is a lease.** [`Claimed::Fresh`] holds the key for [`Settings::lease`] under a fencing token. Meanwhile,
//! a request with the same fingerprint must wait, and one with another fingerprint conflicts. The finished request
//! stores its reply, which is replayed for [`REPLAY_WINDOW`]. The claim of a dead holder is freed when its lease
//! ends; late calls of that holder carry a token that no longer owns the entry, and change nothing.
//!
//! **This is only the fast path.** The receipt guarantees that an effect happens once: it is written in the effect's
//! own database transaction and is unique per API client and idempotency key. So every entry here may be lost at any
//! moment (flushed, evicted, failed over, or kept on another node), and a claim may be granted twice: the second
//! holder then finds the receipt, or collides with it and rolls back, and responds with it. This costs time, but
//! never the single execution. Rate limits have no such second line. So if the store is lost, the process counts by
//! itself, and each node keeps notes of the requests that it admitted: they are restored to a Redis that has lost its
//! data before anything is accepted there (`era`).
//!
//! # Implementations
//!
//! | | |
//! |---|---|
//! | [`RedisLimits`] | counts over all nodes, by Redis's clock; an error if Redis does not respond in time |
//! | [`EmbeddedLimits`] | counts in this process, by the injected clock; never fails |
//! | [`ResilientLimits`] | Redis while it responds, the embedded one while it does not; never fails |
//!
//! The first two pass one suite, `conformance`.

mod admissions;
mod breaker;
mod calls;
pub mod diagnosis;
mod embedded;
mod entry;
mod era;
mod joining;
mod link;
mod notes;
mod redis;
mod refused;
mod resilient;
mod script;
mod settings;
mod settlements;
mod sharded;
mod spent;

#[cfg(test)]
mod conformance;

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use uuid::Uuid;

use crate::batcher::BatchStatus;

pub use self::embedded::EmbeddedLimits;
pub use self::redis::RedisLimits;
pub use self::resilient::ResilientLimits;
pub use self::settings::{RedisSettings, Settings};
pub(crate) use self::spent::Spent;

/// How long a finished request is replayed. After that, its idempotency key starts a new request.
pub const REPLAY_WINDOW: Duration = Duration::from_secs(24 * 60 * 60);

/// The longest wait that a caller is advised while its first attempt still runs. The lease only bounds dead attempts;
/// a live one usually finishes within milliseconds, so waiting for the end of the lease has no use.
const LONGEST_ADVISED_WAIT_S: u32 = 2;

/// The interface of the limits for the gate. See the module's story.
#[async_trait]
pub trait Limits: Send + Sync {
    /// Counts a request against its API client's limit and, if it is allowed and has an idempotency key, claims the
    /// key: one round trip.
    async fn admit(&self, admission: Admission<'_>) -> Result<Verdict, LimitsError>;

    /// The effect is committed: stores the reply for replays, unless another claim owns the entry by now.
    async fn complete(&self, claim: &Claim, reply: &StoredReply) -> Result<(), LimitsError>;

    /// Nothing was done: frees the key, unless another claim owns the entry by now.
    async fn release(&self, claim: &Claim) -> Result<(), LimitsError>;

    /// Runs the background work of these limits, for as long as it runs. Most need none.
    async fn keep_linked(&self) {
        std::future::pending().await
    }

    /// Where requests are counted at this moment, for metrics.
    fn status(&self) -> Status;

    /// What goes to Redis in batches, and how many at a time; nothing without Redis.
    fn batches(&self) -> Vec<BatchStatus> {
        Vec::new()
    }
}

/// One request, with the data that the limits need.
#[derive(Debug, Clone, Copy)]
pub struct Admission<'a> {
    /// The API client that is counted, and that idempotency keys are scoped to.
    pub client: Uuid,
    /// How many requests the API client may make in any window; 0 refuses everything.
    pub per_minute: u32,
    /// The injected clock, in Unix milliseconds: it determines the age of replies, and all times of the embedded
    /// limits.
    pub now: i64,
    /// The idempotency key to claim, on operations that require one.
    pub attempt: Option<Attempt<'a>>,
    /// `false` only looks: nothing is counted and nothing is claimed. For requests that are refused already.
    pub counted: bool,
}

/// An attempt to execute something once.
#[derive(Debug, Clone, Copy)]
pub struct Attempt<'a> {
    /// The caller's idempotency key: 1 to 255 visible ASCII characters.
    pub key: &'a str,
    /// SHA-256 over method, path and canonical body; distinguishes a retry from a reused key.
    pub fingerprint: [u8; 32],
}

/// The verdict on an [`Admission`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Refused, not counted, nothing claimed.
    Limited(Allowance),
    /// Counted, unless it only looked; with the result of the attempt.
    Admitted(Claimed, Allowance),
}

impl Verdict {
    /// The API client's allowance.
    #[must_use]
    pub fn allowance(&self) -> Allowance {
        match self {
            Verdict::Limited(allowance) | Verdict::Admitted(_, allowance) => *allowance,
        }
    }
}

/// What an API client has left after this request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowance {
    /// Requests that would be accepted now.
    pub remaining: u32,
    /// Whole seconds until at least one more would be accepted: when the oldest counted request leaves the window.
    /// The whole window if there is none.
    pub reset_s: u32,
}

impl Allowance {
    /// From the number of instants in the window, and the time that the oldest stays in it.
    fn new(limit: u32, counted: u64, stays_us: u64) -> Self {
        let counted = u32::try_from(counted).unwrap_or(u32::MAX);
        let reset_s = u32::try_from(stays_us.div_ceil(1_000_000)).unwrap_or(u32::MAX);
        Self { remaining: limit.saturating_sub(counted), reset_s }
    }
}

/// The result of an [`Attempt`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claimed {
    /// There was no attempt.
    NotAsked,
    /// No other request holds the key: execute, then complete or release the claim.
    Fresh(Claim),
    /// The same request is still running: wait and retry.
    InProgress {
        /// When to retry, in whole seconds, at least 1.
        retry_after_s: u32,
    },
    /// The key was used for another request: stop.
    Conflict,
    /// The same request has finished with this reply.
    Replay(StoredReply),
}

/// The right to execute an attempt, for the length of a lease.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    client: Uuid,
    key: String,
    fingerprint: [u8; 32],
    token: u64,
    claimed_at: i64,
    origin: Mode,
}

impl Claim {
    fn new(admission: &Admission<'_>, attempt: &Attempt<'_>, token: u64, origin: Mode) -> Self {
        Self {
            client: admission.client,
            key: attempt.key.to_owned(),
            fingerprint: attempt.fingerprint,
            token,
            claimed_at: admission.now,
            origin,
        }
    }

    /// The API client that claimed.
    pub fn client(&self) -> Uuid {
        self.client
    }

    /// The idempotency key that was claimed.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The fingerprint of the request that claimed.
    pub fn fingerprint(&self) -> &[u8; 32] {
        &self.fingerprint
    }
}

/// A finished request's reply, for replays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredReply {
    /// The HTTP status.
    pub status: u16,
    /// The body, byte for byte; encrypted when `sealed`.
    pub body: Bytes,
    /// Whether the body is encrypted, because it holds a secret.
    pub sealed: bool,
    /// When the effect was committed, by the injected clock in Unix milliseconds. The replay window starts here.
    pub stored_at: i64,
}

/// Where requests are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// In Redis, over all nodes.
    Redis,
    /// In this process alone.
    Local,
}

/// The state of the limits, for metrics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Status {
    /// Where requests are counted at this moment.
    pub mode: Mode,
    /// Admissions decided locally because Redis was unavailable, since the start.
    pub fallbacks: u64,
    /// How often Redis was given up, since the start.
    pub trips: u64,
    /// Nodes that count together, as last seen; without Redis each has its share of a limit.
    pub nodes: u32,
}

/// Why the limits failed. Only [`RedisLimits`] returns it; [`ResilientLimits`] handles it.
#[derive(Debug, thiserror::Error)]
pub enum LimitsError {
    /// The URL or the prefix cannot be used.
    #[error("{0}")]
    Settings(String),
    /// No reply within the call timeout.
    #[error("Redis did not answer within {0:?}")]
    Slow(Duration),
    /// The connection broke, or Redis returned an error.
    #[error("Redis: {0}")]
    Redis(#[from] ::redis::RedisError),
    /// The call that this request shared with others failed.
    #[error("{0}")]
    Shared(std::sync::Arc<LimitsError>),
    /// The counts may be lost: they are no longer those of the era that the call named.
    #[error("Redis may have lost its counts")]
    Lost,
    /// Redis has fewer accepted requests of the client than this node has notes of.
    #[error("Redis has lost requests of a client")]
    Missing,
    /// A reply that our scripts do not give.
    #[error("Redis gave an answer that no script of ours gives: {0}")]
    Unexpected(String),
}

impl LimitsError {
    /// Whether Redis has lost data.
    fn is_loss(&self) -> bool {
        match self {
            Self::Lost | Self::Missing => true,
            Self::Shared(cause) => cause.is_loss(),
            _ => false,
        }
    }
}

/// Fencing tokens: a counter from a random start, so that two nodes do not collide. A token is only ever compared
/// with the token in one entry, and only for equality.
#[derive(Debug)]
struct Tokens(AtomicU64);

impl Tokens {
    fn starting_at(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    fn next(&self) -> u64 {
        self.0.fetch_add(1, Ordering::Relaxed)
    }
}

/// The advised wait for a lease that ends in `remaining_ms`.
fn advised_wait_s(remaining_ms: i64) -> u32 {
    let seconds = remaining_ms.max(0).unsigned_abs().div_ceil(1000);
    u32::try_from(seconds).unwrap_or(u32::MAX).clamp(1, LONGEST_ADVISED_WAIT_S)
}

/// A duration in milliseconds, the unit of all times here.
fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}
