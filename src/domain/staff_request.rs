//! What an organization can ask of staff.

pub use crate::contract::operator::words::{StaffRequestKind, StaffRequestState};

/// Requests of one organization that may wait for staff at the same time.
pub const MOST_OPEN: u64 = 20;
/// Deliveries that one request for a replay may name.
pub const MOST_DELIVERIES: usize = 100;
