//! Who logs in to the portal: accounts above memberships, what they log in with, and their sessions.
//!
//! An account changes in an [`AccountTransaction`], which holds its row from the first look on: so a one-time code, a recovery
//! code or the link of a mail works once, on however many nodes it is tried. What has to last although the request
//! fails stands outside of it: a ceremony is taken ([`ceremonies`]) and an attempt is counted ([`attempts`]) first.

mod account_transaction;
pub mod accounts;
pub mod attempts;
pub mod ceremonies;
mod changelog;
mod factors;
mod prune;
pub mod sessions;

pub use account_transaction::AccountTransaction;

use super::entities::{portal_accounts, portal_factors};

/// An account as it is stored.
pub type AccountRow = portal_accounts::Model;
/// What somebody logs in with, as it is stored.
pub type FactorRow = portal_factors::Model;

/// Kinds of what somebody logs in with.
pub mod kind {
    /// A passkey.
    pub const PASSKEY: &str = "PASSKEY";
    /// The seed of one-time codes.
    pub const TOTP: &str = "TOTP";
    /// A recovery code that was not used yet.
    pub const RECOVERY: &str = "RECOVERY";
}
