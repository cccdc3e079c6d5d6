//! What an organization can ask of staff.

pub use crate::contract::operator::words::{StaffRequestKind, StaffRequestState};

/// The most open requests of one organization.
pub const MOST_OPEN: u64 = 20;
/// The most deliveries in one request for a replay.
pub const MOST_DELIVERIES: usize = 100;
