//! How often logging in may fail.
//!
//! Three counts, over all nodes: of an account from one network, of an account from anywhere, and of a network. The
//! first is tight and forgiven by a success. The second is wide: a stranger who fills it delays logins with the
//! password by a minute at most, and logins with a passkey never. A browser that the account logged in from before has a
//! count of its own in their place: what strangers do, wherever they are, is not held against it. No count tells whether
//! there is such an account.

use std::net::IpAddr;

use sha2::{Digest, Sha256};

use super::Accounts;
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::store::portal::attempts::{Bucket, Patience};

const PAIR: Patience = Patience { free: 5, first_ms: 1_000, longest_ms: 15 * 60_000 };
const ACCOUNT: Patience = Patience { free: 100, first_ms: 1_000, longest_ms: 60_000 };
const NETWORK: Patience = Patience { free: 50, first_ms: 1_000, longest_ms: 15 * 60_000 };
/// What a browser is asked for is kept for a while, so it is not asked without end.
const CEREMONIES: Patience = Patience { free: 100, first_ms: 1_000, longest_ms: 60_000 };
/// Mails with a link for a new password.
const RESETS: Patience = Patience { free: 3, first_ms: 5 * 60_000, longest_ms: 60 * 60_000 };
/// Invitations of an organization, beyond which there is one a minute.
const INVITATIONS: Patience = Patience { free: 50, first_ms: 1_000, longest_ms: 60_000 };
const RESETS_OF_NETWORK: Patience = Patience { free: 20, first_ms: 60_000, longest_ms: 60 * 60_000 };

/// What an attempt with a password is counted in.
pub(super) async fn of_password(accounts: &Accounts<'_>, email: &str) -> Result<Vec<Bucket>> {
    if let Some(device) = &accounts.browser.device {
        let hash = Sha256::digest(device);
        if accounts.store.knows_portal_device(email, &hash).await? {
            return Ok(vec![bucket(&["device", email, &hex::encode(hash)], PAIR, true)]);
        }
    }
    let network = network(accounts.browser.address);
    Ok(vec![
        bucket(&["pair", email, &network], PAIR, true),
        bucket(&["account", email], ACCOUNT, false),
        bucket(&["network", &network], NETWORK, false),
    ])
}

/// What asking a browser for a passkey is counted in.
pub(super) fn of_ceremony(address: IpAddr) -> Vec<Bucket> {
    vec![bucket(&["ceremony", &network(address)], CEREMONIES, true)]
}

/// What asking for a new password is counted in.
pub(super) fn of_reset(email: &str, address: IpAddr) -> [Bucket; 2] {
    [
        bucket(&["reset", email], RESETS, false),
        bucket(&["resets", &network(address)], RESETS_OF_NETWORK, false),
    ]
}

/// Wants invitations of one organization to come no faster than people would send them: each is a mail to somebody who
/// did not ask for it.
///
/// # Errors
/// Too many attempts.
pub async fn pace_invitations(accounts: &Accounts<'_>, organization: OrganizationId) -> Result<()> {
    let invitations = bucket(&["invitations", &organization.to_string()], INVITATIONS, false);
    count(accounts, &[invitations]).await
}

/// Counts an attempt before it is carried out.
pub(super) async fn count(accounts: &Accounts<'_>, buckets: &[Bucket]) -> Result<()> {
    accounts.store.count_portal_attempt(buckets, accounts.now).await?.map_err(|wait_ms| {
        Error::TooManyAttempts { retry_after_s: u32::try_from((wait_ms + 999) / 1000).unwrap_or(u32::MAX) }
    })
}

/// Gives it back: it succeeded, and its transaction has ended. What was done stands, whatever comes of this.
pub(super) async fn forgive(accounts: &Accounts<'_>, buckets: &[Bucket]) {
    let _forgiven = accounts.store.forgive_portal_attempt(buckets).await;
}

fn bucket(parts: &[&str], patience: Patience, forgives: bool) -> Bucket {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    Bucket { key: hash.finalize().to_vec(), patience, forgives }
}

/// The network of an address: what one household or office has, so that nobody gets around a count by taking the next
/// address of theirs.
fn network(address: IpAddr) -> String {
    let prefix = if address.is_ipv4() { 24 } else { 56 };
    ipnet::IpNet::new(address, prefix).map_or_else(|_| address.to_string(), |net| net.trunc().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_counts_with_its_network() {
        let network = |text: &str| network(text.parse().unwrap());
        assert_eq!(network("203.0.113.5"), network("203.0.113.250"));
        assert_ne!(network("203.0.113.5"), network("203.0.114.5"));
        assert_eq!(network("2001:db8:1:ff00::1"), network("2001:db8:1:ff7f::2"));
        assert_ne!(network("2001:db8:1:ff00::1"), network("2001:db8:1:fe00::1"));
    }

    #[test]
    fn parts_are_kept_apart() {
        let key = |parts: &[&str]| bucket(parts, PAIR, true).key;
        assert_ne!(key(&["pair", "ab", "c"]), key(&["pair", "a", "bc"]));
    }
}
