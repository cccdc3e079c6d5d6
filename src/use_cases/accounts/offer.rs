//! The seed of one-time codes, offered to somebody before it counts.
//!
//! A page that shows it changes nothing. So the seed travels in the page, sealed, and comes back with the first code
//! that proves that an app has it.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use super::Accounts;
use crate::clock::uuid_at;
use crate::error::{Error, Result};
use crate::secrets::one_time::{Seed, seed_purpose};
use crate::store::portal::{FactorRow, kind};

/// How long an offer may be taken, in milliseconds: an hour.
const OFFER_MS: i64 = 60 * 60 * 1000;

/// A seed that is offered.
pub struct Offer {
    /// Comes back with the first code.
    pub sealed: String,
    /// The seed as it is typed into an app.
    pub typed: String,
    /// The same, as a picture.
    pub picture: String,
}

/// Offers a seed to whoever has this id: somebody who is invited, or an account.
///
/// # Errors
/// When it cannot be shown.
pub fn offer_codes(accounts: &Accounts<'_>, to: Uuid, email: &str) -> Result<Offer> {
    offered(accounts, to, email, &Seed::new())
}

fn offered(accounts: &Accounts<'_>, to: Uuid, email: &str, seed: &Seed) -> Result<Offer> {
    let mut plain = (accounts.now + OFFER_MS).to_be_bytes().to_vec();
    plain.extend_from_slice(seed.bytes());
    let sealed = URL_SAFE_NO_PAD.encode(accounts.sealer.seal(&purpose(to), &plain));
    Ok(Offer { sealed, typed: seed.typed(), picture: seed.picture(email)? })
}

/// Offers the same seed again, for a form that comes back; another if it was none of ours.
///
/// # Errors
/// When it cannot be shown.
pub fn offer_again(accounts: &Accounts<'_>, to: Uuid, email: &str, sealed: &str) -> Result<Offer> {
    match opened(accounts, to, sealed) {
        Some(seed) => offered(accounts, to, email, &seed),
        None => offer_codes(accounts, to, email),
    }
}

fn opened(accounts: &Accounts<'_>, to: Uuid, sealed: &str) -> Option<Seed> {
    let plain = accounts.sealer.open(&purpose(to), &URL_SAFE_NO_PAD.decode(sealed).ok()?).ok()?;
    let (moment, seed) = plain.split_first_chunk()?;
    (accounts.now < i64::from_be_bytes(*moment)).then(|| Seed::of(seed.to_vec()))
}

/// Takes an offer with a first code: what an account's codes are from then on. That code is used.
pub(super) fn taken(
    accounts: &Accounts<'_>,
    to: Uuid,
    account: Uuid,
    (sealed, code): (&str, &str),
) -> Result<FactorRow> {
    let expired = || Error::invalid("code", "is for a key that has expired; scan the new one");
    let seed = opened(accounts, to, sealed).ok_or_else(expired)?;
    let step = seed.step_of(code, accounts.now)?;
    let step = step.ok_or_else(|| {
        Error::invalid(
            "code",
            "does not match what your authenticator app shows now; check the time of your device",
        )
    })?;
    Ok(FactorRow {
        id: new_id(accounts.now),
        account_id: account,
        kind: kind::TOTP.to_owned(),
        name: "Authenticator app".to_owned(),
        handle: None,
        data: Some(accounts.sealer.seal(&seed_purpose(account), seed.bytes())),
        last_step: Some(step),
        created_at: accounts.now,
        last_used_at: Some(accounts.now),
    })
}

/// The id of a factor: in order of creation.
pub(super) fn new_id(now: i64) -> Uuid {
    uuid_at(now)
}

fn purpose(to: Uuid) -> String {
    format!("portal-offer:{to}")
}
