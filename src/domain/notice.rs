//! What an organization is told by mail.

use crate::contract::word::words;

words! {
    /// A kind of notice.
    NoticeKind {
        /// Deliveries to a subscription begin to be parked.
        DeliveriesParked = "DELIVERIES_PARKED",
        /// An API key expires soon.
        KeyExpires = "KEY_EXPIRES",
        /// A key that was revoked is used.
        RevokedKeyUsed = "REVOKED_KEY_USED",
        /// An API client meets its limit again and again.
        RateLimited = "RATE_LIMITED",
        /// The organization's access has changed.
        AccessChanged = "ACCESS_CHANGED",
        /// A key has another limit.
        LimitChanged = "LIMIT_CHANGED",
        /// A live key was issued, also by rolling one.
        LiveKeyIssued = "LIVE_KEY_ISSUED",
        /// Somebody of the organization made a test key.
        KeyMade = "KEY_MADE",
        /// An admin of the organization blocked a live key, or staff unblocked it.
        KeyBlocked = "KEY_BLOCKED",
        /// A deprecated operation is still called, and ends soon.
        DeprecatedCalled = "DEPRECATED_CALLED",
        /// There is a new version of the contract.
        ContractVersion = "CONTRACT_VERSION",
    }
}

impl NoticeKind {
    /// Whether it is about who can get in: it cannot be switched off.
    #[must_use]
    pub fn is_security(self) -> bool {
        matches!(
            self,
            NoticeKind::RevokedKeyUsed
                | NoticeKind::LiveKeyIssued
                | NoticeKind::KeyMade
                | NoticeKind::KeyBlocked
        )
    }

    /// Whether technical contacts are told, beside the admins.
    #[must_use]
    pub fn is_technical(self) -> bool {
        matches!(
            self,
            NoticeKind::DeliveriesParked
                | NoticeKind::KeyExpires
                | NoticeKind::RevokedKeyUsed
                | NoticeKind::RateLimited
                | NoticeKind::DeprecatedCalled
                | NoticeKind::ContractVersion
        )
    }
}
