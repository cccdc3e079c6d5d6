//! Limits in this process, by the injected clock: the embedded default, and the fallback while Redis is down.
//!
//! Memory is bounded without a background task: every admission removes a few expired entries, and stored replies are
//! capped by bytes, the oldest being dropped first. Claims need no cap: a key cannot make more of them than its rate
//! limit allows within one lease.

use async_trait::async_trait;

use self::shard::Shard;
use super::sharded::{SHARDS, Sharded};
use super::{
    Admission, Claim, Claimed, Limits, LimitsError, Mode, Settings, Status, StoredReply, Tokens, Verdict,
    millis,
};

mod shard;

/// Limits kept in this process. It never fails.
pub struct EmbeddedLimits {
    shards: Sharded<Shard>,
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
        Self { shards: Sharded::new(|| Shard::new(bounds)), tokens: Tokens::starting_at(settings.token_seed) }
    }

    /// [`Limits::admit`] with a token of the caller's choice.
    pub(super) fn admit_as(&self, admission: &Admission<'_>, token: u64) -> Verdict {
        let mut shard = self.shards.of(admission.client);
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
        let mut shard = self.shards.of(admission.client);
        shard.sweep(admission.now);
        // It may not fit by this clock; then the limit is used up here as well, which is sufficient.
        let _fits = shard.count(admission);
    }

    /// [`Limits::complete`], which cannot fail here.
    pub(super) fn store(&self, claim: &Claim, reply: &StoredReply) {
        self.shards.of(claim.client).complete(claim, reply);
    }

    /// [`Limits::release`], which cannot fail here.
    pub(super) fn free(&self, claim: &Claim) {
        self.shards.of(claim.client).release(claim);
    }

    /// The current content, over all shards.
    #[cfg(test)]
    pub(super) fn held(&self) -> shard::Held {
        self.shards.all().fold(shard::Held::default(), |sum, shard| sum + shard.held())
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
