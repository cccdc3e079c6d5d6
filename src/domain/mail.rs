//! The states of a mail.

pub use crate::contract::operator::words::MailState;

/// The kind of mail that invites somebody to the portal.
pub const INVITATION: &str = "portal_invitation";
