//! Events of loads, and how long their deliveries wait and are kept.

pub use crate::contract::operator::words::{
    DeliveryHold, DeliveryState, PauseReason, WebhookEvent as EventType,
};

/// How long a delivery may wait to be sent, in milliseconds: 72 hours.
pub const AGE_LIMIT_MS: i64 = 72 * 60 * 60 * 1000;

/// How long deliveries are kept in the log, in milliseconds: 30 days.
pub const LOG_KEPT_MS: i64 = 30 * 24 * 60 * 60 * 1000;
