//! What logging in and confirming who one is have in common: a password with its code, or a passkey.

use uuid::Uuid;
use zeroize::Zeroizing;

use super::{Accounts, ceremony, refused, throttle};
use crate::error::{Error, Result};
use crate::secrets::one_time::{Seed, recovery_hash, seed_purpose};
use crate::store::portal::attempts::Bucket;
use crate::store::portal::{AccountRow, AccountTransaction, FactorRow, kind};

/// Longer is no password of ours.
const MOST_BYTES: usize = 1024;

/// What somebody proved who they are with.
pub(super) struct Proof {
    pub(super) tx: AccountTransaction,
    pub(super) account: AccountRow,
    pub(super) factor: &'static str,
    /// What the attempt was counted in, which is given back when it succeeds.
    pub(super) counted: Vec<Bucket>,
}

/// Checks a password and its code. Whatever is wrong with them costs exactly one Argon2, and is answered alike.
///
/// What proves it is used up in the transaction, which the caller commits.
pub(super) async fn by_password(
    accounts: &Accounts<'_>,
    email: &str,
    (password, code): (&str, &str),
) -> Result<Proof> {
    let place = accounts.passwords.place()?;
    let counted = throttle::of_password(accounts, email).await?;
    throttle::count(accounts, &counted).await?;
    let found = accounts.store.portal_account_by_email(email).await?;
    let hash = found.as_ref().and_then(|account| account.password_hash.clone());
    let bounded = if password.len() > MOST_BYTES { "" } else { password };
    let is_right = accounts.passwords.is_right(place, Zeroizing::new(bounded.to_owned()), hash).await?;
    let Some(known) = found.filter(|_| is_right) else { return Err(refused()) };
    let mut tx = accounts.store.begin_account().await?;
    let account = tx.account(known.id).await?.ok_or_else(refused)?;
    // It may have been changed while this one was checked.
    if account.password_hash != known.password_hash {
        return Err(refused());
    }
    let factor = use_code(accounts, &mut tx, account.id, code).await?.ok_or_else(refused)?;
    Ok(Proof { tx, account, factor, counted })
}

/// Uses up a one-time code, or a recovery code in its place.
async fn use_code(
    accounts: &Accounts<'_>,
    tx: &mut AccountTransaction,
    account: Uuid,
    code: &str,
) -> Result<Option<&'static str>> {
    let factors = tx.factors(account).await?;
    if let Some(totp) = factors.into_iter().find(|factor| factor.kind == kind::TOTP) {
        let sealed = totp.data.as_deref().unwrap_or_default();
        let seed = accounts.sealer.open(&seed_purpose(account), sealed).map_err(Error::internal)?;
        if let Some(step) = Seed::of(seed).step_of(code, accounts.now)? {
            if totp.last_step.is_some_and(|last| step <= last) {
                return Ok(None);
            }
            let used = FactorRow { last_step: Some(step), last_used_at: Some(accounts.now), ..totp };
            tx.update_factor(used).await?;
            return Ok(Some("password and authenticator"));
        }
    }
    let Some(hash) = recovery_hash(account, code) else { return Ok(None) };
    let is_used = tx.use_recovery_code(account, hash).await?;
    Ok(is_used.then_some("password and recovery code"))
}

/// Checks a passkey that was asked for in this ceremony.
pub(super) async fn by_passkey(
    accounts: &Accounts<'_>,
    kind_of_ceremony: &str,
    (ceremony, given): (&str, &str),
) -> Result<Proof> {
    let passkeys = accounts.passkeys.ok_or_else(refused)?;
    let state = ceremony::take(accounts, kind_of_ceremony, ceremony).await?.ok_or_else(refused)?;
    let (account, id) = passkeys.claimed(given).map_err(|_| refused())?;
    let mut tx = accounts.store.begin_account().await?;
    let account = tx.account(account).await?.ok_or_else(refused)?;
    let mut factors = tx.factors(account.id).await?.into_iter();
    let passkey = factors
        .find(|factor| factor.kind == kind::PASSKEY && factor.handle.as_deref() == Some(id.as_slice()))
        .ok_or_else(refused)?;
    let kept = passkey.data.as_deref().unwrap_or_default();
    let changed = passkeys.check(&state, given, kept).map_err(|_| refused())?;
    let data = changed.or_else(|| passkey.data.clone());
    tx.update_factor(FactorRow { data, last_used_at: Some(accounts.now), ..passkey }).await?;
    Ok(Proof { tx, account, factor: "passkey", counted: throttle::of_ceremony(accounts.browser.address) })
}
