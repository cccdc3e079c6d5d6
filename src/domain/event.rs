//! Events of loads, and the states of their deliveries.

use super::words::words;

words! {
    /// What a delivery tells.
    EventType {
        /// A load is new.
        LoadCreated = "load.created",
        /// Something of a load changed, other than its status alone.
        LoadUpdated = "load.updated",
        /// A load's status changed.
        LoadStatusChanged = "load.status_changed",
        /// Staff try out a subscription. Sent whatever it subscribes to.
        WebhookTest = "webhook.test",
    }
}

words! {
    /// How far a delivery has come.
    DeliveryState {
        /// To be sent, at once or at the next attempt; or waiting for a paused subscription or closed access.
        Pending = "PENDING",
        /// The endpoint answered 2xx.
        Delivered = "DELIVERED",
        /// Every attempt failed. Rests until staff replay it.
        Failed = "FAILED",
        /// Waited longer than the age limit. Rests until staff replay it.
        Expired = "EXPIRED",
        /// The subscription was deleted before it was sent.
        Cancelled = "CANCELLED",
    }
}

words! {
    /// Why a subscription is paused.
    PauseReason {
        /// Staff paused it.
        Staff = "STAFF",
        /// The partner paused it.
        Partner = "PARTNER",
        /// Its endpoint answered 410: it wants no more deliveries.
        Gone = "GONE",
    }
}

/// How long a delivery may wait to be sent, in milliseconds: 72 hours.
pub const AGE_LIMIT_MS: i64 = 72 * 60 * 60 * 1000;

/// How long deliveries are kept in the log, in milliseconds: 30 days.
pub const LOG_KEPT_MS: i64 = 30 * 24 * 60 * 60 * 1000;
