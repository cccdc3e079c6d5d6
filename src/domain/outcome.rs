//! What requests and deliveries came to for an organization, in the few words that its figures tell apart.

use super::refusal::RefusalCause;
use crate::contract::word::words;

words! {
    /// What a request came to. It counts for an organization only where the secret of its key matched.
    RequestOutcome {
        /// It was carried out.
        Ok = "ok",
        /// It was wrong, or its caller went away.
        Client = "client",
        /// The key itself is refused: it is revoked, expired, blocked, or of another mode.
        Auth = "auth",
        /// The key may not do this: the access of the organization or a scope does not allow it.
        Scope = "scope",
        /// It was beyond the limit of the key.
        Rate = "rate",
        /// Something failed on our side.
        Server = "server",
    }
}

words! {
    /// What an attempt to deliver came to.
    DeliveryOutcome {
        /// It arrived.
        Delivered = "delivered",
        /// The attempt failed.
        Failed = "failed",
        /// The attempt failed, and was the last: the delivery is parked. Counts as failed, too.
        Parked = "parked",
    }
}

impl RequestOutcome {
    /// What a request of a known key came to.
    #[must_use]
    pub const fn of(status: u16, refusal: Option<RefusalCause>) -> Self {
        match refusal {
            Some(RefusalCause::Limit) => Self::Rate,
            Some(RefusalCause::State | RefusalCause::Scope) => Self::Scope,
            // The others are of the key: those of a request without one never come here.
            Some(_) => Self::Auth,
            None => match status {
                0..400 => Self::Ok,
                400..500 => Self::Client,
                _ => Self::Server,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_says_more_than_a_status() {
        // Beyond the bound of refusals, every one of them is answered 429.
        assert_eq!(RequestOutcome::of(429, Some(RefusalCause::Revoked)), RequestOutcome::Auth);
        assert_eq!(RequestOutcome::of(429, Some(RefusalCause::Scope)), RequestOutcome::Scope);
        assert_eq!(RequestOutcome::of(429, Some(RefusalCause::Limit)), RequestOutcome::Rate);
        assert_eq!(RequestOutcome::of(201, None), RequestOutcome::Ok);
        assert_eq!(RequestOutcome::of(499, None), RequestOutcome::Client);
        assert_eq!(RequestOutcome::of(503, None), RequestOutcome::Server);
    }
}
