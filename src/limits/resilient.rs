//! Redis while it answers, this process while it does not.
//!
//! # The breaker
//!
//! There is one link to Redis, or none; that is the whole breaker. With a link, every call goes to Redis and has
//! [`RedisSettings::call_timeout`] to come back. The first call that fails (refused, broken, slow, or answered with
//! an error such as `READONLY`, `OOM` or `LOADING`) takes the link away, and is itself answered locally, at once.
//! Without a link nobody waits for Redis. A probe in the background makes a new connection and sends it a whole
//! admission with a claim, so that the link comes back only to a server that can do all that is asked of it.
//!
//! One failure is enough, because the price of being wrong is small (a fraction of a second of local counting, until
//! the probe returns) while every further trial is a caller who waits.
//!
//! # What holds meanwhile
//!
//! *Limits.* Each node holds each key to the key's own limit. It begins with what it let through itself, which it has
//! noted all along, so that a single node stays exact when it loses Redis. Over all nodes a window may then hold up
//! to N from Redis and N from each node: looser, never open. Metrics say so.
//!
//! *Single execution.* Untouched: the receipt in the database decides it, see [the module's story](super). A claim
//! made in Redis and lost from sight, or a second claim granted locally beside it, costs one of the two attempts a
//! rolled back transaction.
//!
//! *In-flight claims.* A call that timed out may still be executed by Redis. So the local claim takes over the token
//! that the failed call carried, and is settled on both sides as far as they can be reached: an orphaned claim in
//! Redis is then completed by its rightful holder, and does not have to run out.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock, Weak};

use async_trait::async_trait;
use slog::{Logger, info, warn};
use uuid::Uuid;

use super::{
    Admission, Attempt, Claim, Claimed, EmbeddedLimits, Limits, LimitsError, Mode, RedisLimits,
    RedisSettings, Settings, Status, StoredReply, Tokens, Verdict,
};

/// Limits that go on without Redis. It never fails. Dropping it ends its probe.
pub struct ResilientLimits(Arc<Shared>);

struct Shared {
    /// The breaker: closed with a link, open without.
    link: RwLock<Option<Arc<RedisLimits>>>,
    local: EmbeddedLimits,
    redis: RedisSettings,
    settings: Settings,
    tokens: Tokens,
    fallbacks: AtomicU64,
    trips: AtomicU64,
    log: Logger,
}

impl ResilientLimits {
    /// Tries Redis once and starts in either case: with a link, or locally with a probe running.
    pub async fn start(redis: RedisSettings, settings: Settings, log: Logger) -> Self {
        let shared = Arc::new(Shared {
            link: RwLock::new(None),
            local: EmbeddedLimits::new(&settings),
            tokens: Tokens::starting_at(settings.token_seed),
            redis,
            settings,
            fallbacks: AtomicU64::new(0),
            trips: AtomicU64::new(0),
            log,
        });
        match shared.try_connect().await {
            Ok(link) => shared.set_link(Some(link)),
            Err(cause) => shared.open(&cause),
        }
        Self(shared)
    }
}

#[async_trait]
impl Limits for ResilientLimits {
    async fn admit(&self, admission: Admission<'_>) -> Result<Verdict, LimitsError> {
        let token = self.0.tokens.next();
        if let Some(link) = self.0.link() {
            match link.admit_as(&admission, token).await {
                Ok(verdict) => {
                    if matches!(verdict, Verdict::Admitted(..)) {
                        self.0.local.note(&admission);
                    }
                    return Ok(verdict);
                }
                Err(cause) => self.0.trip(&link, &cause),
            }
        }
        self.0.fallbacks.fetch_add(1, Ordering::Relaxed);
        Ok(self.0.local.admit_as(&admission, token))
    }

    async fn complete(&self, claim: &Claim, reply: &StoredReply) -> Result<(), LimitsError> {
        let mut stored = false;
        if let Some(link) = self.0.link() {
            match link.complete(claim, reply).await {
                Ok(()) => stored = true,
                Err(cause) => self.0.trip(&link, &cause),
            }
        }
        if !stored || claim.origin == Mode::Local {
            self.0.local.store(claim, reply);
        }
        Ok(())
    }

    async fn release(&self, claim: &Claim) -> Result<(), LimitsError> {
        if claim.origin == Mode::Local {
            self.0.local.free(claim);
        }
        if let Some(link) = self.0.link()
            && let Err(cause) = link.release(claim).await
        {
            self.0.trip(&link, &cause);
        }
        Ok(())
    }

    fn status(&self) -> Status {
        Status {
            mode: if self.0.link().is_some() { Mode::Redis } else { Mode::Local },
            fallbacks: self.0.fallbacks.load(Ordering::Relaxed),
            trips: self.0.trips.load(Ordering::Relaxed),
        }
    }
}

impl Shared {
    fn link(&self) -> Option<Arc<RedisLimits>> {
        self.link.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set_link(&self, link: Option<RedisLimits>) {
        *self.link.write().unwrap_or_else(PoisonError::into_inner) = link.map(Arc::new);
    }

    /// Takes the link away that a call failed on. Calls that fail late, on a link that is gone already, change
    /// nothing.
    fn trip(self: &Arc<Self>, failed: &Arc<RedisLimits>, cause: &LimitsError) {
        let mut link = self.link.write().unwrap_or_else(PoisonError::into_inner);
        if link.as_ref().is_some_and(|current| Arc::ptr_eq(current, failed)) {
            *link = None;
            drop(link);
            self.open(cause);
        }
    }

    /// Says that requests are counted locally from here on, and starts the probe.
    fn open(self: &Arc<Self>, cause: &LimitsError) {
        self.trips.fetch_add(1, Ordering::Relaxed);
        warn!(self.log, "limits: counting in this process, because Redis cannot be asked"; "cause" => %cause);
        tokio::spawn(probe(Arc::downgrade(self)));
    }

    /// A new connection that has proved itself: one admission with a claim, and its release.
    async fn try_connect(&self) -> Result<RedisLimits, LimitsError> {
        let link = RedisLimits::connect(&self.redis, &self.settings).await?;
        let admission = Admission {
            api_key: Uuid::nil(),
            per_minute: 600,
            now: 0,
            attempt: Some(Attempt { key: "probe", fingerprint: [0; 32] }),
            counted: true,
        };
        if let Verdict::Admitted(Claimed::Fresh(claim), _) =
            link.admit_as(&admission, self.tokens.next()).await?
        {
            link.release(&claim).await?;
        }
        Ok(link)
    }
}

/// Tries Redis until it answers, then gives the link back. There is one probe at a time: only the loss of a link, or
/// a start without one, begins it.
async fn probe(shared: Weak<Shared>) {
    loop {
        let Some(pause) = shared.upgrade().map(|it| it.redis.probe_every) else {
            return;
        };
        tokio::time::sleep(pause).await;
        let Some(shared) = shared.upgrade() else {
            return;
        };
        if let Ok(link) = shared.try_connect().await {
            shared.set_link(Some(link));
            info!(shared.log, "limits: counting in Redis again");
            return;
        }
    }
}
