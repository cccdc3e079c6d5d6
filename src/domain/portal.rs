//! The partner portal's users.

pub use crate::contract::operator::words::{PortalRole, PortalUserStatus};

/// How long the link in an invitation is valid, in milliseconds: seven days.
pub const INVITATION_MS: i64 = 7 * 24 * 60 * 60 * 1000;
