//! A new password for somebody who forgot theirs, by a link that is mailed to them. The second factor stays.

use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::{Accounts, email_of, notice, password, throttle, view};
use crate::clock::random;
use crate::error::{Error, Result};
use crate::secrets::credential::{Credential, Kind};
use crate::store::portal::AccountRow;

/// How long a link can be used, in milliseconds: an hour.
const RESET_MS: i64 = 60 * 60 * 1000;

/// How long the response to a request takes: longer than mailing a link does.
const RESPONDS_AFTER: Duration = Duration::from_millis(250);

/// Mails a link, if the address has an account. Neither the response nor its time tells.
///
/// # Errors
/// Too many attempts.
pub async fn request_reset(accounts: &Accounts<'_>, email: &str) -> Result<()> {
    let email = email_of(email);
    throttle::count(accounts, &throttle::of_reset(&email, accounts.browser.address)).await?;
    let responds_at = Instant::now() + RESPONDS_AFTER;
    let mailed = mail_link(accounts, email).await;
    sleep_until(responds_at).await;
    mailed
}

async fn mail_link(accounts: &Accounts<'_>, email: String) -> Result<()> {
    let mut tx = accounts.store.begin_account().await?;
    let Some(account) = tx.account_by_email(&email).await? else { return Ok(()) };
    if tx.memberships(account.id).await?.is_empty() && !tx.is_invited(&email, accounts.now).await? {
        return Ok(());
    }
    let link = Credential::new(Kind::Reset, account.id, random());
    let until = accounts.now + RESET_MS;
    let row = AccountRow { reset_hash: Some(link.hash().to_vec()), reset_expires_at: Some(until), ..account };
    let account = tx.update_account(row).await?;
    tx.audit(accounts.entry("portal_account.request_reset", &view(&account), None));
    tx.mail(notice::reset(accounts, &account, (&link, until))?);
    tx.commit().await
}

/// Whether a link can be used. Looking at it changes nothing.
///
/// # Errors
/// Not found, with one message for every link that does not work (any more).
pub async fn is_reset_open(accounts: &Accounts<'_>, token: &str) -> Result<()> {
    let link = link_of(token)?;
    let account = accounts.store.portal_account(link.id()).await?;
    account.filter(|account| is_open(account, &link, accounts.now)).map(drop).ok_or_else(no_such_link)
}

/// Sets a new password, once, and ends all sessions.
///
/// # Errors
/// As above; a bad request when the password is not good enough; too many attempts.
pub async fn reset(accounts: &Accounts<'_>, token: &str, new: &str) -> Result<()> {
    let link = link_of(token)?;
    let account = accounts.store.portal_account(link.id()).await?;
    let account = account.filter(|account| is_open(account, &link, accounts.now)).ok_or_else(no_such_link)?;
    let known = [account.email.as_str(), account.name.as_deref().unwrap_or("")];
    let hash = password::hash_of(accounts, new, &known).await?;
    let mut tx = accounts.store.begin_account().await?;
    let account = tx.account(account.id).await?;
    let account = account.filter(|account| is_open(account, &link, accounts.now)).ok_or_else(no_such_link)?;
    let account = password::replace(&mut tx, account, hash, accounts.now).await?;
    tx.end_sessions(account.id, None).await?;
    tx.audit(accounts.entry("portal_account.reset_password", &view(&account), None));
    let told = "The password of your account was reset by a link in an email, and all sessions were ended.";
    tx.mail(notice::factor(accounts, &account, told)?);
    tx.commit().await
}

fn link_of(token: &str) -> Result<Credential> {
    Credential::parse(token).filter(|link| link.kind() == Kind::Reset).ok_or_else(no_such_link)
}

fn is_open(account: &AccountRow, link: &Credential, now: i64) -> bool {
    let is_open = account.reset_expires_at.is_some_and(|moment| now < moment);
    link.matches(account.reset_hash.as_deref().unwrap_or_default()) && is_open
}

fn no_such_link() -> Error {
    Error::not_found(
        "This link does not work: it was used, was replaced by a newer one, or has expired. Ask for a new one.",
    )
}
