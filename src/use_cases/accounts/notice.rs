//! Mail about somebody's account: each change of what they log in with, and the link of a reset.

use super::Accounts;
use super::device::device_of;
use crate::error::Result;
use crate::mailing::Letter;
use crate::mailing::forms::forms;
use crate::secrets::credential::Credential;
use crate::store::mail::NewMail;
use crate::store::portal::AccountRow;

struct AccountNotice<'a> {
    name: Option<&'a str>,
    what: &'a str,
    next: &'a str,
    button: &'a str,
    link: &'a str,
    support_email: &'a str,
}

forms!(AccountNotice, "account_notice.txt", "account_notice.html");

/// Somebody's account was used from a browser for the first time.
pub(super) fn new_device(accounts: &Accounts<'_>, account: &AccountRow) -> Result<NewMail> {
    let browser = &accounts.browser;
    let what = format!(
        "Your account was signed in to from a new device: {}, at the address {}.",
        device_of(&browser.agent),
        browser.address
    );
    changed(accounts, account, "New sign-in to the Trailflow portal", &what)
}

/// What somebody logs in with has changed.
pub(super) fn factor(accounts: &Accounts<'_>, account: &AccountRow, what: &str) -> Result<NewMail> {
    changed(accounts, account, "Your Trailflow portal account has changed", what)
}

fn changed(accounts: &Accounts<'_>, account: &AccountRow, subject: &str, what: &str) -> Result<NewMail> {
    let link = format!("{}/account", accounts.welcome.portal_url);
    let next = "If it was you, there is nothing to do. If not, reset your password, end all sessions and tell an \
                admin of your organization at once.";
    write(accounts, account, subject, (what, next), ("Check your account", &link))
}

/// The link by which somebody sets a new password, until a moment in Unix milliseconds.
pub(super) fn reset(
    accounts: &Accounts<'_>,
    account: &AccountRow,
    (link, until): (&Credential, i64),
) -> Result<NewMail> {
    let link = format!("{}/reset/{}", accounts.welcome.portal_url, link.reveal());
    let what = "Somebody, hopefully you, asked for a new password. This link sets one. It works once and for one \
                hour. Your authenticator app and your recovery codes stay as they are.";
    let next = "If it was not you, ignore this email: your password stays as it is.";
    let subject = "Reset your Trailflow portal password";
    let mail = write(accounts, account, subject, (what, next), ("Set a new password", &link))?;
    Ok(NewMail { expires_at: until, ..mail })
}

fn write(
    accounts: &Accounts<'_>,
    account: &AccountRow,
    subject: &str,
    (what, next): (&str, &str),
    (button, link): (&str, &str),
) -> Result<NewMail> {
    let (name, support_email) = (account.name.as_deref(), accounts.welcome.support_email.as_str());
    let (text, html) = AccountNotice { name, what, next, button, link, support_email }.forms()?;
    let letter = Letter {
        kind: "account",
        organization: None,
        about: Some(account.id),
        to: account.email.clone(),
        subject: subject.to_owned(),
        text,
        html,
    };
    accounts.post.seal(letter, accounts.now)
}
