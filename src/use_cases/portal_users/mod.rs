//! Users of the partner portal: invited, admitted, revoked.

mod change_role;
mod invitation;
mod invite;
mod redeem;
mod revoke;

use serde_json::{Value, json};

use super::Author;
use crate::domain::id::{OrganizationId, PortalUserId};
use crate::error::Error;
use crate::store::portal_users::PortalUserRow;

pub use change_role::{change_role, remove};
pub use invite::{NewUser, invite};
pub use redeem::{invitation_refused, is_open, redeem};
pub use revoke::{revoke, revoke_all};

/// The one answer for unknown ids and for ids of other organizations.
pub fn no_such_user(by: &dyn Author) -> Error {
    Error::not_found(format!("{} has no portal user with this id.", by.organization()))
}

/// What the audit log keeps of a user.
fn kept(row: &PortalUserRow) -> Value {
    json!({
        "id": PortalUserId::from_uuid(row.id).to_string(),
        "organizationId": OrganizationId::from_uuid(row.organization_id).to_string(),
        "email": row.email,
        "name": row.name,
        "role": row.role,
        "status": row.status,
        "invitedAt": row.invited_at,
        "invitationExpiresAt": row.invitation_expires_at,
        "acceptedAt": row.accepted_at,
        "revokedAt": row.revoked_at,
        "revokedReason": row.revoked_reason,
    })
}
