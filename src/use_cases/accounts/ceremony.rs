//! What a browser was asked for, kept sealed until it answers: once, and for five minutes.

use serde_json::Value;
use uuid::Uuid;

use super::{Accounts, throttle};
use crate::clock::random;
use crate::error::{Error, Result};
use crate::secrets::{passkeys, seal};
use crate::store::portal::ceremonies::{CEREMONY_MS, CeremonyRow};

/// What a browser is asked for.
pub struct PasskeyPrompt {
    /// Comes back with what the browser gives.
    pub ceremony: String,
    /// For the browser.
    pub options: Value,
}

pub(super) const LOG_IN: &str = "LOG_IN";
pub(super) const NEW_PASSKEY: &str = "NEW_PASSKEY";

/// Keeps what was asked for.
pub(super) async fn keep(
    accounts: &Accounts<'_>,
    kind: &'static str,
    account: Option<Uuid>,
    challenge: passkeys::Challenge,
) -> Result<PasskeyPrompt> {
    throttle::count(accounts, &throttle::of_ceremony(accounts.browser.address)).await?;
    // Nobody guesses it; and it is no use to anybody without the passkey.
    let id = Uuid::from_bytes(random());
    let state = accounts.sealer.seal(&seal::ceremony(kind, id), &challenge.state);
    let expires_at = accounts.now + CEREMONY_MS;
    let row = CeremonyRow { id, kind: kind.to_owned(), account_id: account, state, expires_at };
    accounts.store.keep_portal_ceremony(row).await?;
    Ok(PasskeyPrompt { ceremony: id.simple().to_string(), options: challenge.options })
}

/// Takes what was kept, which nobody gets again.
pub(super) async fn take(accounts: &Accounts<'_>, kind: &str, id: &str) -> Result<Option<Vec<u8>>> {
    Ok(take_of(accounts, kind, id).await?.map(|(_, state)| state))
}

/// The same, with the account that it was for.
pub(super) async fn take_of(
    accounts: &Accounts<'_>,
    kind: &str,
    id: &str,
) -> Result<Option<(Option<Uuid>, Vec<u8>)>> {
    let Ok(id) = Uuid::try_parse(id) else { return Ok(None) };
    let taken = accounts.store.take_portal_ceremony(id, kind, accounts.now).await?;
    let opened = taken.map(|row| {
        let state = accounts.sealer.open(&seal::ceremony(kind, id), &row.state).map_err(Error::internal)?;
        Ok::<_, Error>((row.account_id, state))
    });
    opened.transpose()
}
