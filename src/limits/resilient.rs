//! Redis while it answers, this process while it does not.
//!
//! # The breaker
//!
//! There is one link to Redis, or none; that is the whole breaker. With a link, every call goes to Redis and has
//! [`RedisSettings::call_timeout`] to come back. The first call that fails (refused, broken, slow, or answered with
//! an error such as `READONLY`, `OOM` or `LOADING`) takes the link away, and is itself answered locally, at once.
//! Without a link nobody waits for Redis. A task of the node ([`Limits::keep_linked`]) makes a new connection and sends
//! it a whole admission with a claim, so that the link comes back only to a server that can do all that is asked of it.
//!
//! One failure is enough, because the price of being wrong is small (a fraction of a second of local counting, until
//! the link returns) while every further trial is a caller who waits.
//!
//! # What holds meanwhile
//!
//! *Limits.* Each of the n nodes that were last seen holds each client to its share of the limit, at least one request a
//! window. It begins with what it let through itself, which it has noted all along, so that a single node stays exact
//! when it loses Redis. Metrics say so.
//!
//! *A Redis that forgot.* Before a new link is used, and when Redis loses its counts under a link, the nodes give back
//! what they let through; see `era.rs`. Redis can be reached then, so whoever asks meanwhile waits for that.
//!
//! *Single execution.* Untouched: the receipt in the database decides it, see [the module's story](super). A claim
//! made in Redis and lost from sight, or a second claim granted locally beside it, costs one of the two attempts a
//! rolled back transaction.
//!
//! *In-flight claims.* A call that timed out may still be executed by Redis. So the local claim takes over the token
//! that the failed call carried, and is settled on both sides as far as they can be reached: an orphaned claim in
//! Redis is then completed by its rightful holder, and does not have to run out.

use std::sync::atomic::{AtomicU64, Ordering};

use async_trait::async_trait;
use slog::Logger;
use tokio::time::Instant;

use super::breaker::Breaker;
use super::{
    Admission, Claim, EmbeddedLimits, Limits, LimitsError, Mode, RedisSettings, Settings, Status,
    StoredReply, Verdict,
};

/// Limits that go on without Redis. They never fail. They find Redis again for as long as they are kept linked.
pub struct ResilientLimits {
    breaker: Breaker,
    local: EmbeddedLimits,
    fallbacks: AtomicU64,
}

impl ResilientLimits {
    /// Tries Redis once and starts in either case: with a link, or locally.
    pub async fn start(redis: RedisSettings, settings: Settings, log: Logger) -> Self {
        let local = EmbeddedLimits::new(&settings);
        ResilientLimits {
            breaker: Breaker::start(redis, settings, log).await,
            local,
            fallbacks: AtomicU64::new(0),
        }
    }

    /// Judges by this node's share of the limit, unless a link has come meanwhile: what is accepted here must be
    /// among the notes that are given back before.
    fn admit_locally(&self, admission: &Admission<'_>, token: u64) -> Option<Verdict> {
        self.breaker.unless_linked(|| {
            self.fallbacks.fetch_add(1, Ordering::Relaxed);
            let share = (admission.per_minute / self.breaker.nodes()).max(admission.per_minute.min(1));
            let verdict = self.local.admit_as(&Admission { per_minute: share, ..*admission }, token);
            if admission.counted && matches!(verdict, Verdict::Admitted(..)) {
                self.breaker.notes.add(admission.client, None, Instant::now());
            }
            verdict
        })
    }
}

#[async_trait]
impl Limits for ResilientLimits {
    async fn admit(&self, admission: Admission<'_>) -> Result<Verdict, LimitsError> {
        let token = self.breaker.tokens.next();
        loop {
            let Some(link) = self.breaker.settled_link().await else {
                if let Some(verdict) = self.admit_locally(&admission, token) {
                    return Ok(verdict);
                }
                continue;
            };
            match link
                .judge(&admission, token, self.breaker.notes.expected(admission.client, Instant::now()))
                .await
            {
                Ok((verdict, instant)) => {
                    if instant.is_some() {
                        self.breaker.notes.add(admission.client, instant, Instant::now());
                        self.local.note(&admission);
                    }
                    return Ok(verdict);
                }
                Err(cause) if cause.is_loss() => self.breaker.rejoin(&link, &cause),
                Err(cause) => self.breaker.trip(&link, &cause),
            }
        }
    }

    async fn complete(&self, claim: &Claim, reply: &StoredReply) -> Result<(), LimitsError> {
        let mut stored = false;
        if let Some(link) = self.breaker.settled_link().await {
            match link.complete(claim, reply).await {
                Ok(()) => stored = true,
                Err(cause) => self.breaker.trip(&link, &cause),
            }
        }
        if !stored || claim.origin == Mode::Local {
            self.local.store(claim, reply);
        }
        Ok(())
    }

    async fn release(&self, claim: &Claim) -> Result<(), LimitsError> {
        if claim.origin == Mode::Local {
            self.local.free(claim);
        }
        if let Some(link) = self.breaker.settled_link().await
            && let Err(cause) = link.release(claim).await
        {
            self.breaker.trip(&link, &cause);
        }
        Ok(())
    }

    async fn keep_linked(&self) {
        self.breaker.keep_linked().await;
    }

    fn status(&self) -> Status {
        Status {
            mode: if self.breaker.is_open() { Mode::Local } else { Mode::Redis },
            fallbacks: self.fallbacks.load(Ordering::Relaxed),
            trips: self.breaker.trips(),
            nodes: self.breaker.nodes(),
        }
    }
}
