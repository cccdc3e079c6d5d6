//! The hold on an idempotency key, while its request is carried out.

use std::sync::Arc;

use crate::limits::{Claim, Limits, StoredReply};

/// A claim that frees its idempotency key when it is dropped without a reply: after an error or a
/// panic the caller may retry at once, without waiting for the lease to end.
pub(super) struct HeldClaim {
    limits: Arc<dyn Limits>,
    claim: Option<Claim>,
}

impl HeldClaim {
    pub(super) fn new(limits: Arc<dyn Limits>, claim: Claim) -> Self {
        HeldClaim { limits, claim: Some(claim) }
    }

    pub(super) async fn complete(mut self, reply: &StoredReply) {
        if let Some(claim) = self.claim.take() {
            // If it fails, a retry finds the receipt: slower, but still correct.
            let _remembered = self.limits.complete(&claim, reply).await;
        }
    }

    pub(super) async fn release(mut self) {
        if let Some(claim) = self.claim.take() {
            // If it fails, the lease ends it.
            let _freed = self.limits.release(&claim).await;
        }
    }
}

impl Drop for HeldClaim {
    fn drop(&mut self) {
        if let (Some(claim), Ok(runtime)) = (self.claim.take(), tokio::runtime::Handle::try_current()) {
            let limits = self.limits.clone();
            // No task of the node: it belongs to this request.
            runtime.spawn(async move {
                // If it fails, the lease ends it.
                let _freed = limits.release(&claim).await;
            });
        }
    }
}
