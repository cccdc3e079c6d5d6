//! Limits in this process, by the injected clock: the embedded default, and the fallback while Redis is down.
//!
//! API clients are spread over shards. Each has its own mutex, which is held for a few lookups and never across an
//! `await`. Memory is bounded without a background task: every admission removes a few expired entries, and stored
//! replies are capped by bytes, the oldest being dropped first. Claims need no cap: a key cannot make more of them
//! than its rate limit allows within one lease.

use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use uuid::Uuid;

use self::shard::Shard;
use super::{
    Admission, Claim, Claimed, Limits, LimitsError, Mode, Settings, Status, StoredReply, Tokens, Verdict,
    millis,
};

mod shard;

/// Enough for the threads of a node to rarely contend for a mutex.
const SHARDS: usize = 16;

/// Limits kept in this process. It never fails.
pub struct EmbeddedLimits {
    shards: [Mutex<Shard>; SHARDS],
    tokens: Tokens,
}

impl EmbeddedLimits {
    /// Starts with nothing counted and nothing claimed.
    pub fn new(settings: &Settings) -> Self {
        let bounds = shard::Bounds {
            window: millis(settings.window),
            lease: millis(settings.lease),
            stored_bytes: settings.stored_bytes / SHARDS,
        };
        Self {
            shards: std::array::from_fn(|_| Mutex::new(Shard::new(bounds))),
            tokens: Tokens::starting_at(settings.token_seed),
        }
    }

    /// [`Limits::admit`] with a token of the caller's choice.
    pub(super) fn admit_as(&self, admission: &Admission<'_>, token: u64) -> Verdict {
        let mut shard = self.shard(admission.client);
        shard.sweep(admission.now);
        let (fits, allowance) = shard.count(admission);
        if !fits {
            return Verdict::Limited(allowance);
        }
        let claimed = match &admission.attempt {
            None => Claimed::NotAsked,
            Some(attempt) => shard.claim(admission, attempt, token),
        };
        Verdict::Admitted(claimed, allowance)
    }

    /// Records a request that was accepted elsewhere, in case this process must count from now on.
    pub(super) fn note(&self, admission: &Admission<'_>) {
        let mut shard = self.shard(admission.client);
        shard.sweep(admission.now);
        // It may not fit by this clock; then the limit is used up here as well, which is sufficient.
        let _fits = shard.count(admission);
    }

    /// [`Limits::complete`], which cannot fail here.
    pub(super) fn store(&self, claim: &Claim, reply: &StoredReply) {
        self.shard(claim.client).complete(claim, reply);
    }

    /// [`Limits::release`], which cannot fail here.
    pub(super) fn free(&self, claim: &Claim) {
        self.shard(claim.client).release(claim);
    }

    fn shard(&self, client: Uuid) -> MutexGuard<'_, Shard> {
        // The last byte of an id is random in every version of UUID that we make.
        let index = usize::from(client.as_bytes()[15]) % SHARDS;
        // A panic in here leaves at worst a surplus entry, which expires.
        self.shards[index].lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The current content, over all shards.
    #[cfg(test)]
    pub(super) fn held(&self) -> shard::Held {
        self.shards.iter().fold(shard::Held::default(), |sum, shard| {
            sum + shard.lock().unwrap_or_else(PoisonError::into_inner).held()
        })
    }
}

#[async_trait]
impl Limits for EmbeddedLimits {
    async fn admit(&self, admission: Admission<'_>) -> Result<Verdict, LimitsError> {
        Ok(self.admit_as(&admission, self.tokens.next()))
    }

    async fn complete(&self, claim: &Claim, reply: &StoredReply) -> Result<(), LimitsError> {
        self.store(claim, reply);
        Ok(())
    }

    async fn release(&self, claim: &Claim) -> Result<(), LimitsError> {
        self.free(claim);
        Ok(())
    }

    fn status(&self) -> Status {
        Status { mode: Mode::Local, fallbacks: 0, trips: 0, nodes: 1 }
    }
}
