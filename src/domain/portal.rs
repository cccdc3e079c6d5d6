//! The partner portal's users.

pub use crate::contract::operator::words::{PortalRole, PortalUserStatus};

/// People of one organization at a time, open invitations among them.
pub const MOST_PEOPLE: usize = 200;

/// How long the link of an invitation can be used, in milliseconds: seven days.
pub const INVITATION_MS: i64 = 7 * 24 * 60 * 60 * 1000;
