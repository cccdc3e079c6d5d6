//! A further passkey.

use uuid::Uuid;

use super::device::device_of;
use super::log_in::no_passkeys;
use super::offer::new_id;
use super::{Accounts, PasskeyPrompt, ceremony, notice};
use crate::error::{Error, Result};
use crate::secrets::passkeys::Made;
use crate::store::portal::sessions::SessionView;
use crate::store::portal::{FactorRow, kind};

/// Passkeys of one account: more than anybody has devices and password managers.
const MOST: usize = 20;

/// Asks the browser for a new passkey of somebody who is logged in and has confirmed it.
///
/// # Errors
/// A conflict where the portal has no passkeys, or the account as many as it can have.
pub async fn ask_new_passkey(accounts: &Accounts<'_>, session: &SessionView) -> Result<PasskeyPrompt> {
    let account = &session.account;
    let has = accounts.store.portal_factors(account.id).await?;
    check_room(&has)?;
    let has = has.into_iter().filter(|factor| factor.kind == kind::PASSKEY);
    let has = has.filter_map(|factor| factor.handle).collect();
    let name = account.name.as_deref().unwrap_or(&account.email);
    let passkeys = accounts.passkeys.ok_or_else(no_passkeys)?;
    let challenge = passkeys.ask_new(account.id, &account.email, name, has)?;
    ceremony::keep(accounts, ceremony::NEW_PASSKEY, Some(account.id), challenge).await
}

/// Adds the passkey that the browser made, and tells its owner by mail.
///
/// # Errors
/// A bad request when it is none, or was not asked for; a conflict when there are as many as there can be.
pub async fn add_passkey(
    accounts: &Accounts<'_>,
    session: &SessionView,
    (ceremony, given): (&str, &str),
) -> Result<()> {
    let (account, made) = made(accounts, ceremony, given).await?;
    if account != session.account.id {
        return Err(not_made());
    }
    let mut tx = accounts.store.begin_account().await?;
    let account = accounts.own(&mut tx, session).await?;
    check_room(&tx.factors(account.id).await?)?;
    let row = tx.insert_factor(row(accounts, account.id, made)).await?;
    tx.audit(accounts.entry_of("portal_factor.add", session).made(&super::factors::kept(&row)));
    tx.mail(notice::factor(accounts, &account, "A passkey was added to your account.")?);
    tx.commit().await
}

fn check_room(factors: &[FactorRow]) -> Result<()> {
    if factors.iter().filter(|factor| factor.kind == kind::PASSKEY).count() < MOST {
        return Ok(());
    }
    Err(Error::conflict(format!(
        "Your account has {MOST} passkeys, which is as many as it can have. Remove one first."
    )))
}

/// The passkey of a ceremony, and the account that it was made for.
pub(super) async fn made(accounts: &Accounts<'_>, ceremony: &str, given: &str) -> Result<(Uuid, Made)> {
    let passkeys = accounts.passkeys.ok_or_else(no_passkeys)?;
    let taken = ceremony::take_of(accounts, ceremony::NEW_PASSKEY, ceremony).await?;
    let Some((Some(account), state)) = taken else { return Err(not_made()) };
    let made = passkeys.check_new(&state, given).map_err(|_| not_made())?;
    Ok((account, made))
}

/// A new passkey, as it is kept. It is called after the browser that made it.
pub(super) fn row(accounts: &Accounts<'_>, account: Uuid, made: Made) -> FactorRow {
    FactorRow {
        id: new_id(accounts.now),
        account_id: account,
        kind: kind::PASSKEY.to_owned(),
        name: format!("Passkey of {}", device_of(&accounts.browser.agent)),
        handle: Some(made.id),
        data: Some(made.kept),
        last_step: None,
        created_at: accounts.now,
        last_used_at: None,
    }
}

pub(super) fn not_made() -> Error {
    Error::bad_request("The passkey was not created, or took longer than five minutes. Try again.")
}
