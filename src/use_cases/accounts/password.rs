//! A new password.

use zeroize::Zeroizing;

use super::{Accounts, notice};
use crate::error::{Error, Result};
use crate::secrets::passwords::LONGEST;
use crate::store::portal::sessions::SessionView;
use crate::store::portal::{AccountRow, AccountTransaction};

/// Sets the password of somebody who has confirmed who they are, and ends their other sessions.
///
/// # Errors
/// A bad request when it is not good enough; too many attempts.
pub async fn change_password(accounts: &Accounts<'_>, session: &SessionView, password: &str) -> Result<()> {
    let hash =
        hash_of(accounts, password, &[&session.account.email, session.account.name.as_deref().unwrap_or("")])
            .await?;
    let mut tx = accounts.store.begin_account().await?;
    let account = accounts.own(&mut tx, session).await?;
    let account = replace(&mut tx, account, hash, accounts.now).await?;
    tx.end_sessions(account.id, Some(session.id)).await?;
    tx.audit(accounts.entry_of("portal_account.change_password", session));
    tx.mail(notice::factor(
        accounts,
        &account,
        "The password of your account was changed, and your other sessions were ended.",
    )?);
    tx.commit().await
}

/// Gives an account this password; a link that would have set another works no longer.
pub(super) async fn replace(
    tx: &mut AccountTransaction,
    account: AccountRow,
    hash: String,
    now: i64,
) -> Result<AccountRow> {
    let (password_hash, updated_at) = (Some(hash), now);
    let row = AccountRow { password_hash, reset_hash: None, reset_expires_at: None, updated_at, ..account };
    tx.update_account(row).await
}

/// The hash of a new password that is good enough for somebody of whom others know this.
pub(super) async fn hash_of(accounts: &Accounts<'_>, password: &str, known: &[&str]) -> Result<String> {
    // The cost of judging grows with the length.
    let bounded: String = password.chars().take(LONGEST + 1).collect();
    let bounded = Zeroizing::new(bounded);
    let (place, known) =
        (accounts.passwords.place()?, known.iter().map(|known| (*known).to_owned()).collect());
    let hash = accounts.passwords.hash(place, bounded, known).await?;
    hash.map_err(|wrong| Error::invalid("password", wrong))
}
