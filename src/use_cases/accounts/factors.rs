//! What somebody logs in with: listed, replaced, removed. They have confirmed who they are before.

use serde_json::{Value, json};
use uuid::Uuid;

use super::offer::{self, new_id};
use super::{Accounts, notice};
use crate::error::{Error, Result};
use crate::secrets::one_time::{RECOVERY_CODES, recovery_code, recovery_hash};
use crate::store::portal::sessions::SessionView;
use crate::store::portal::{AccountRow, AccountTransaction, FactorRow, kind};

/// What somebody logs in with.
pub struct Factors {
    /// Their passkeys.
    pub passkeys: Vec<FactorRow>,
    /// Their one-time codes.
    pub codes: Option<FactorRow>,
    /// Whether they have a password.
    pub has_password: bool,
    /// Recovery codes that are left.
    pub recovery_codes: usize,
}

/// What somebody logs in with.
///
/// # Errors
/// When the database cannot be asked.
pub async fn factors_of(accounts: &Accounts<'_>, session: &SessionView) -> Result<Factors> {
    let account = accounts.store.portal_account(session.account.id).await?;
    let has_password = account.is_some_and(|account| account.password_hash.is_some());
    let mut factors = Factors { passkeys: Vec::new(), codes: None, has_password, recovery_codes: 0 };
    for factor in accounts.store.portal_factors(session.account.id).await? {
        match factor.kind.as_str() {
            kind::PASSKEY => factors.passkeys.push(factor),
            kind::TOTP => factors.codes = Some(factor),
            kind::RECOVERY => factors.recovery_codes += 1,
            // A newer version made it.
            _ => {}
        }
    }
    Ok(factors)
}

/// Removes a passkey, if there is another way to log in.
///
/// # Errors
/// Not found; a conflict when it is the last way.
pub async fn remove_passkey(accounts: &Accounts<'_>, session: &SessionView, id: Uuid) -> Result<()> {
    let mut tx = accounts.store.begin_account().await?;
    let account = accounts.own(&mut tx, session).await?;
    let factors = tx.factors(account.id).await?;
    let passkey = factors.iter().find(|factor| factor.id == id && factor.kind == kind::PASSKEY);
    let passkey = passkey.ok_or_else(|| Error::not_found("You have no such passkey."))?;
    let others = factors.iter().any(|factor| factor.kind == kind::PASSKEY && factor.id != id);
    let codes = factors.iter().any(|factor| factor.kind == kind::TOTP);
    let is_last = !others && (account.password_hash.is_none() || !codes);
    if is_last {
        return Err(Error::conflict(
            "This is your only way to sign in. Add another passkey, or a password and an authenticator app, first.",
        ));
    }
    tx.delete_factor(id).await?;
    tx.audit(accounts.entry_of("portal_factor.remove", session).changed(&kept(passkey), &json!({})));
    tx.mail(notice::factor(accounts, &account, "A passkey was removed from your account.")?);
    tx.commit().await
}

/// Removes the password and the one-time codes, if there is a passkey.
///
/// # Errors
/// A conflict when there is none.
pub async fn remove_password(accounts: &Accounts<'_>, session: &SessionView) -> Result<()> {
    let mut tx = accounts.store.begin_account().await?;
    let account = accounts.own(&mut tx, session).await?;
    let factors = tx.factors(account.id).await?;
    if !factors.iter().any(|factor| factor.kind == kind::PASSKEY) {
        return Err(Error::conflict("This is your only way to sign in. Add a passkey first."));
    }
    tx.delete_factors(account.id, kind::TOTP).await?;
    // A link that was mailed before would bring it back.
    let row = AccountRow {
        password_hash: None,
        reset_hash: None,
        reset_expires_at: None,
        updated_at: accounts.now,
        ..account
    };
    let account = tx.update_account(row).await?;
    tx.audit(accounts.entry_of("portal_account.remove_password", session));
    tx.mail(notice::factor(accounts, &account, "The password was removed from your account.")?);
    tx.commit().await
}

/// Replaces the one-time codes by those of an offer, which a first code proves to be in an app.
///
/// # Errors
/// A bad request when the code is wrong, or the offer has expired.
pub async fn set_up_codes(
    accounts: &Accounts<'_>,
    session: &SessionView,
    (offered, code): (&str, &str),
) -> Result<()> {
    let id = session.account.id;
    let row = offer::taken(accounts, id, id, (offered, code))?;
    let mut tx = accounts.store.begin_account().await?;
    let account = accounts.own(&mut tx, session).await?;
    tx.delete_factors(id, kind::TOTP).await?;
    let row = tx.insert_factor(row).await?;
    tx.audit(accounts.entry_of("portal_factor.add", session).made(&kept(&row)));
    tx.mail(notice::factor(accounts, &account, "An authenticator app was set up for your account.")?);
    tx.commit().await
}

/// Replaces the recovery codes; the old ones stop working. They are shown once.
///
/// # Errors
/// When the database cannot be asked.
pub async fn renew_recovery_codes(accounts: &Accounts<'_>, session: &SessionView) -> Result<Vec<String>> {
    let mut tx = accounts.store.begin_account().await?;
    let account = accounts.own(&mut tx, session).await?;
    let codes = give_recovery_codes(accounts, &mut tx, account.id).await?;
    tx.audit(accounts.entry_of("portal_account.renew_recovery_codes", session));
    tx.mail(notice::factor(accounts, &account, "New recovery codes were created for your account.")?);
    tx.commit().await?;
    Ok(codes)
}

/// Gives an account new recovery codes in place of those it has.
pub(super) async fn give_recovery_codes(
    accounts: &Accounts<'_>,
    tx: &mut AccountTransaction,
    account: Uuid,
) -> Result<Vec<String>> {
    tx.delete_factors(account, kind::RECOVERY).await?;
    let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| recovery_code()).collect();
    for code in &codes {
        let row = FactorRow {
            id: new_id(accounts.now),
            account_id: account,
            kind: kind::RECOVERY.to_owned(),
            name: "Recovery code".to_owned(),
            handle: recovery_hash(account, code),
            data: None,
            last_step: None,
            created_at: accounts.now,
            last_used_at: None,
        };
        tx.insert_factor(row).await?;
    }
    Ok(codes)
}

/// What the audit log keeps of a factor.
pub(super) fn kept(factor: &FactorRow) -> Value {
    json!({ "kind": factor.kind, "name": factor.name })
}
