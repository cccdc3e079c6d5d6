//! The words of the partner portal's users.

use super::words::words;

words! {
    /// What a portal user may do.
    PortalRole {
        /// Sees everything of the organization and makes test keys.
        Admin = "ADMIN",
        /// Works with keys and webhooks.
        Developer = "DEVELOPER",
        /// Looks.
        Viewer = "VIEWER",
    }
}

words! {
    /// How far a portal user is.
    PortalUserStatus {
        /// Has a link that was not used yet.
        Invited = "INVITED",
        /// Has used it.
        Active = "ACTIVE",
        /// May not come in any more.
        Revoked = "REVOKED",
    }
}

/// How long the link of an invitation can be used, in milliseconds: seven days.
pub const INVITATION_MS: i64 = 7 * 24 * 60 * 60 * 1000;
