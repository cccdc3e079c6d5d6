//! Confirming who one is, before what makes or shows a secret, or changes people or factors.

use super::login::{self, Proof};
use super::{Accounts, Opened, ceremony, refused, sessions, throttle};
use crate::error::Result;
use crate::store::portal::sessions::SessionView;

/// Confirms it by the password and a code. The session has a new token from then on.
///
/// # Errors
/// Unauthorized, with one message whatever is wrong; too many attempts.
pub async fn step_up(
    accounts: &Accounts<'_>,
    session: &SessionView,
    password: &str,
    code: &str,
) -> Result<Opened> {
    let email = session.account.email.as_str();
    let proof = login::by_password(accounts, email, (password, code)).await?;
    confirm(accounts, session, proof).await
}

/// Confirms it by a passkey.
///
/// # Errors
/// Unauthorized, with one message whatever is wrong.
pub async fn step_up_with_passkey(
    accounts: &Accounts<'_>,
    session: &SessionView,
    ceremony: &str,
    given: &str,
) -> Result<Opened> {
    let proof = login::by_passkey(accounts, ceremony::LOG_IN, (ceremony, given)).await?;
    confirm(accounts, session, proof).await
}

async fn confirm(accounts: &Accounts<'_>, session: &SessionView, proof: Proof) -> Result<Opened> {
    let Proof { mut tx, account, factor, counted } = proof;
    if account.id != session.account.id {
        return Err(refused());
    }
    let now = accounts.now;
    let opened = sessions::replace(accounts, &mut tx, session, |row| row.stepped_up_at = Some(now)).await?;
    let made = serde_json::json!({ "factor": factor });
    tx.audit(accounts.entry_of("portal_session.step_up", session).made(&made));
    tx.commit().await?;
    throttle::forgive(accounts, &counted).await;
    Ok(opened)
}
