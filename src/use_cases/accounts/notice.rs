//! Mail about somebody's account: each change of what they log in with, and the link of a reset.

use askama::Template;
use slog::warn;

use super::Accounts;
use super::device::device_of;
use crate::error::{Error, Result};
use crate::mail::{Mail, NotSent, wrapped};
use crate::secrets::credential::Credential;
use crate::store::portal::AccountRow;

macro_rules! template {
    ($name:ident, $path:literal) => {
        #[derive(Template)]
        #[template(path = $path)]
        struct $name<'a> {
            name: Option<&'a str>,
            what: &'a str,
            next: &'a str,
            button: &'a str,
            link: &'a str,
            support_email: &'a str,
        }
    };
}

template!(Text, "account_notice.txt");
template!(Html, "account_notice.html");

/// Somebody's account was used from a browser for the first time.
pub(super) fn new_device(accounts: &Accounts<'_>, account: &AccountRow) -> Result<Mail> {
    let visitor = &accounts.visitor;
    let what = format!(
        "Your account was signed in to from a new device: {}, at the address {}.",
        device_of(&visitor.agent),
        visitor.address
    );
    changed(accounts, account, "New sign-in to the Trailflow portal", &what)
}

/// What somebody logs in with has changed.
pub(super) fn factor(accounts: &Accounts<'_>, account: &AccountRow, what: &str) -> Result<Mail> {
    changed(accounts, account, "Your Trailflow portal account has changed", what)
}

fn changed(accounts: &Accounts<'_>, account: &AccountRow, subject: &str, what: &str) -> Result<Mail> {
    let link = format!("{}/account", accounts.welcome.portal_url);
    let next = "If it was you, there is nothing to do. If not, reset your password, end all sessions and tell an \
                admin of your organization at once.";
    write(accounts, account, subject, (what, next), ("Check your account", &link))
}

/// The link by which somebody sets a new password.
pub(super) fn reset(accounts: &Accounts<'_>, account: &AccountRow, link: &Credential) -> Result<Mail> {
    let link = format!("{}/reset/{}", accounts.welcome.portal_url, link.reveal());
    let what = "Somebody, hopefully you, asked for a new password. This link sets one. It works once and for one \
                hour. Your authenticator app and your recovery codes stay as they are.";
    let next = "If it was not you, ignore this mail: your password stays as it is.";
    write(
        accounts,
        account,
        "Reset your Trailflow portal password",
        (what, next),
        ("Set a new password", &link),
    )
}

fn write(
    accounts: &Accounts<'_>,
    account: &AccountRow,
    subject: &str,
    (what, next): (&str, &str),
    (button, link): (&str, &str),
) -> Result<Mail> {
    let (name, support_email) = (account.name.as_deref(), accounts.welcome.support_email.as_str());
    let text = Text { name, what, next, button, link, support_email }.render();
    let html = Html { name, what, next, button, link, support_email }.render();
    Ok(Mail {
        to: account.email.clone(),
        subject: subject.to_owned(),
        text: wrapped(&text.map_err(Error::internal)?),
        html: html.map_err(Error::internal)?,
    })
}

/// Sends mail, behind the request: how long it takes would tell whether an address has an account.
pub(super) fn send(accounts: &Accounts<'_>, mails: Vec<Mail>) {
    if mails.is_empty() {
        return;
    }
    let (mailer, telemetry) = (accounts.mailer.clone(), accounts.telemetry.clone());
    tokio::spawn(async move {
        for mail in mails {
            let subject = mail.subject.clone();
            if let Err(NotSent::Refused(why) | NotSent::Unavailable(why)) = mailer.send(mail).await {
                warn!(telemetry.log(), "a mail did not go out"; "subject" => subject, "cause" => why);
            }
        }
    });
}
