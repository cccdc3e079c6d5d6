//! The states of an email.

pub use crate::contract::operator::words::MailState;

/// The kind of email that invites a user to the portal.
pub const INVITATION: &str = "portal_invitation";
