//! Notices: what an organization gets an email about.

use crate::contract::word::words;

words! {
    /// A kind of notice.
    NoticeKind {
        /// Deliveries to a subscription begin to be parked.
        DeliveriesParked = "DELIVERIES_PARKED",
        /// An API key expires soon.
        KeyExpires = "KEY_EXPIRES",
        /// A revoked key is used.
        RevokedKeyUsed = "REVOKED_KEY_USED",
        /// An API client reaches its limit repeatedly.
        RateLimited = "RATE_LIMITED",
        /// The organization's access has changed.
        AccessChanged = "ACCESS_CHANGED",
        /// The limit of a key has changed.
        LimitChanged = "LIMIT_CHANGED",
        /// A live key was issued or rolled.
        LiveKeyIssued = "LIVE_KEY_ISSUED",
        /// A member of the organization created a test key.
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
    /// Whether it is about access, and so cannot be switched off.
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

    /// Whether technical contacts get it, in addition to the admins.
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
