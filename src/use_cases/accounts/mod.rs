//! How people get in to the portal: accounts, what they log in with, and their sessions.
//!
//! An account is one person; what they may do is said by their memberships, one for each organization
//! ([`super::portal_users`]). Nobody logs in with a password alone: it is a passkey, or a password with a one-time or
//! recovery code.
//!
//! Nothing here tells whether an address has an account: every attempt that fails is answered alike, and costs the
//! same.

mod accept;
mod ceremony;
mod changelog;
mod device;
mod factors;
mod invitation;
mod log_in;
mod login;
mod notice;
mod offer;
mod passkeys;
mod password;
mod profile;
mod reset;
mod sessions;
mod step_up;
mod throttle;

use std::net::IpAddr;

use crate::config::Welcome;
use crate::domain::id::{AccountId, OrganizationId, PortalUserId};
use crate::error::{Error, Result};
use crate::mailing::Post;
use crate::secrets::passkeys::Passkeys;
use crate::secrets::passwords::Passwords;
use crate::secrets::seal::Sealer;
use crate::store::Store;
use crate::store::audit::{Actor, Entry};
use crate::store::portal::sessions::{AccountView, MembershipView, SessionView};
use crate::store::portal::{AccountRow, AccountTransaction};

pub use accept::{Joined, NewLogin, accept_with_passkey, accept_with_password, ask_to_accept, attach};
pub use ceremony::PasskeyPrompt;
pub use changelog::visit_changelog;
pub use device::device_of;
pub use factors::{Factors, factors_of, remove_passkey, remove_password, renew_recovery_codes, set_up_codes};
pub use invitation::{Invited, invitation};
pub use log_in::{Login, ask_passkey, log_in, log_in_with_passkey};
pub use offer::{Offer, offer_again, offer_codes};
pub use passkeys::{add_passkey, ask_new_passkey};
pub use password::change_password;
pub use profile::{Profile, set_profile};
pub use reset::{is_reset_open, request_reset, reset};
pub use sessions::{Opened, end_other_sessions, end_session, log_out, sessions_of, switch_organization};
pub use step_up::{step_up, step_up_with_passkey};
pub use throttle::pace_invitations;

/// What getting in works with, and the browser that somebody asks with.
pub struct Accounts<'a> {
    /// The data.
    pub store: &'a Store,
    /// Encryption of kept secrets.
    pub sealer: &'a Sealer,
    /// Checks passwords.
    pub passwords: &'a Passwords,
    /// Checks passkeys; `None`: the portal's host has no name.
    pub passkeys: Option<&'a Passkeys>,
    /// Writes mail.
    pub post: Post,
    /// Addresses that mail names.
    pub welcome: &'a Welcome,
    /// Now, in Unix milliseconds.
    pub now: i64,
    /// The browser that they ask with.
    pub browser: Browser,
}

/// A browser that asks.
#[derive(Debug, Clone)]
pub struct Browser {
    /// Its address.
    pub address: IpAddr,
    /// What it says it is.
    pub agent: String,
    /// What it was given when somebody logged in with it.
    pub device: Option<String>,
    /// The request.
    pub request_id: String,
}

impl Accounts<'_> {
    /// An entry for the audit log: of something that this account does now, as this member if any.
    fn entry(
        &self,
        action: &'static str,
        account: &AccountView,
        member: Option<(PortalUserId, OrganizationId)>,
    ) -> Entry {
        let subject = AccountId::from_uuid(account.id).to_string();
        let actor = Actor {
            id: member.map_or_else(|| subject.clone(), |(user, _)| user.to_string()),
            name: account.email.clone(),
        };
        let entry = Entry {
            actor,
            request_id: Some(self.browser.request_id.clone()),
            ..Entry::by_system(action, self.now)
        };
        entry.about(member.map(|(_, organization)| organization), subject)
    }

    /// The same, of somebody who is logged in.
    fn entry_of(&self, action: &'static str, session: &SessionView) -> Entry {
        self.entry(action, &session.account, session.membership.as_ref().map(member))
    }

    /// The account of a session, held until the end of the transaction. A session that has ended meanwhile has none:
    /// what ends sessions holds the account, too.
    async fn own(&self, tx: &mut AccountTransaction, session: &SessionView) -> Result<AccountRow> {
        let account = tx.account(session.account.id).await?.ok_or_else(refused)?;
        tx.session(account.id, session.id).await?.ok_or_else(refused)?;
        Ok(account)
    }
}

fn member(membership: &MembershipView) -> (PortalUserId, OrganizationId) {
    (membership.user, membership.organization)
}

fn view(row: &AccountRow) -> AccountView {
    AccountView { id: row.id, email: row.email.clone(), name: row.name.clone(), zone: row.zone.clone() }
}

/// The one answer to every attempt that does not let somebody in.
fn refused() -> Error {
    Error::Unauthorized(
        "Sign-in failed. Check the email, the password and the code; each code works once. If it keeps failing, \
         reset your password or ask an admin of your organization."
            .to_owned(),
    )
}

/// An address as it is kept.
fn email_of(given: &str) -> String {
    given.trim().to_lowercase()
}
