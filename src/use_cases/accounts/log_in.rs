//! Logging in.

use super::login::{self, Proof};
use super::{Accounts, Opened, PasskeyPrompt, ceremony, email_of, refused, sessions, throttle};
use crate::error::{Error, Result};

/// What somebody logs in with, who has no passkey at hand.
pub struct Login<'a> {
    /// Their address.
    pub email: &'a str,
    /// Their password.
    pub password: &'a str,
    /// A one-time code, or a recovery code.
    pub code: &'a str,
}

/// Logs in with a password and a code.
///
/// # Errors
/// Unauthorized, with one message whatever is wrong; too many attempts.
pub async fn log_in(accounts: &Accounts<'_>, login: Login<'_>) -> Result<Opened> {
    let email = email_of(login.email);
    let proof = login::by_password(accounts, &email, (login.password, login.code)).await?;
    let_in(accounts, proof).await
}

/// Asks a browser for a passkey of anybody.
///
/// # Errors
/// A conflict where the portal has no passkeys; too many attempts.
pub async fn ask_passkey(accounts: &Accounts<'_>) -> Result<PasskeyPrompt> {
    let passkeys = accounts.passkeys.ok_or_else(no_passkeys)?;
    ceremony::keep(accounts, ceremony::LOG_IN, None, passkeys.ask()?).await
}

/// Logs in with the passkey that a browser gave. A stranger who tries passwords does not get in its way.
///
/// # Errors
/// Unauthorized, with one message whatever is wrong.
pub async fn log_in_with_passkey(accounts: &Accounts<'_>, ceremony: &str, given: &str) -> Result<Opened> {
    let proof = login::by_passkey(accounts, ceremony::LOG_IN, (ceremony, given)).await?;
    let_in(accounts, proof).await
}

/// Lets somebody in who is a member of an organization, or invited by one.
async fn let_in(accounts: &Accounts<'_>, proof: Proof) -> Result<Opened> {
    let Proof { mut tx, account, factor, counted } = proof;
    let is_member = !tx.memberships(account.id).await?.is_empty();
    if !is_member && !tx.is_invited(&account.email, accounts.now).await? {
        return Err(refused());
    }
    let opened = sessions::open(accounts, &mut tx, &account, factor, None).await?;
    tx.commit().await?;
    throttle::forgive(accounts, &counted).await;
    Ok(opened)
}

pub(super) fn no_passkeys() -> Error {
    Error::conflict(
        "Passkeys need a portal at a name, such as localhost. Use a password and an authenticator app.",
    )
}
