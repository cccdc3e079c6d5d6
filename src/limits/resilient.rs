//! Redis while it responds, this process while it does not.
//!
//! # The breaker
//!
//! The whole breaker is one link to Redis, or none. With a link, calls go to Redis, with
//! [`RedisSettings::call_timeout`] as its timeout. The first call that fails (refused, broken, slow, or with an error
//! such as `READONLY`, `OOM` or `LOADING`) removes the link, and is itself decided locally, at once. Without a link,
//! no request waits for Redis. A task of the node ([`Limits::keep_linked`]) opens a new connection and sends it a
//! complete admission with a claim, so that the link is restored only to a server that can do everything required.
//!
//! One failure is enough, because a wrong decision costs little (a fraction of a second of local counting, until the
//! link returns), while every further trial makes a caller wait.
//!
//! # Guarantees without a link
//!
//! *Limits.* Each of the n nodes last seen holds each client to its share of the limit, at least one request per
//! window. It begins with its own notes of admitted requests, so that a single node stays exact when it loses Redis.
//! Metrics show it.
//!
//! *A Redis that lost its data.* Before a new link is used, and when Redis loses its counts under a link, the nodes
//! restore their notes; see `era.rs`. Redis is reachable then, so requests wait for this.
//!
//! *Single execution.* Unaffected: the receipt in the database decides it, see [the module's story](super). If a
//! claim in Redis is lost, or a second claim is granted locally, one of the two attempts rolls its transaction back.
//!
//! *In-flight claims.* A call that timed out may still be executed by Redis. So the local claim takes over the token
//! of the failed call, and is settled on both sides if they are reachable: an orphaned claim in Redis is then
//! completed by its holder, and does not have to expire.

use std::sync::atomic::{AtomicU64, Ordering};

use async_trait::async_trait;
use slog::Logger;
use tokio::time::Instant;

use super::breaker::Breaker;
use super::{
    Admission, Claim, EmbeddedLimits, Limits, LimitsError, Mode, RedisSettings, Settings, Status,
    StoredReply, Verdict,
};
use crate::batcher::BatchStatus;

/// Limits that continue without Redis. They never fail. They reconnect to Redis while `keep_linked` runs.
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

    /// Decides by this node's share of the limit, unless a link was set meanwhile: requests accepted here must be
    /// among the notes that are restored before that.
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

    fn batches(&self) -> Vec<BatchStatus> {
        self.breaker.batches.status()
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
