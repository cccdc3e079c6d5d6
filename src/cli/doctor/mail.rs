//! The mail server: it accepts mail, over an encrypted connection.

use std::net::IpAddr;

use super::{Examined, Verdict};
use crate::config::is_local;
use crate::mail::NotSent;

const WRONG_SETTINGS: &str = "The settings of mail are wrong.";

pub(super) async fn taken(examined: &Examined) -> Verdict {
    let Some(mailer) = &examined.settings.mailer else { return Verdict::skipped(WRONG_SETTINGS) };
    let Some(mail) = &examined.settings.mail else { return printed(examined) };
    match mailer.check().await {
        Ok(()) => Verdict::good(format!("{} accepts mail.", mail.host)),
        Err(NotSent::Refused(why) | NotSent::Unavailable(why)) => Verdict::wrong(
            format!(
                "The mail server {} does not accept mail from this machine: {why}. Invitations and notices stay queued.",
                mail.host
            ),
            "Check host, port, user and password in TRAILFLOW_SMTP_URL, and TRAILFLOW_SMTP_CA_FILE; and that the server and \
             the firewall admit this machine.",
        ),
    }
}

fn printed(examined: &Examined) -> Verdict {
    if examined.settings.welcome.as_ref().is_none_or(is_local) {
        return Verdict::skipped("Mail is printed, which suits a trial on one machine.");
    }
    Verdict::wrong(
        "There is no mail server: invitations and notices are printed to standard output, and do not arrive.",
        "Set TRAILFLOW_SMTP_URL or TRAILFLOW_SMTP_URL_FILE.",
    )
}

pub(super) async fn encrypted(examined: &Examined) -> Verdict {
    if examined.settings.mailer.is_none() {
        return Verdict::skipped(WRONG_SETTINGS);
    }
    let Some(mail) = &examined.settings.mail else { return Verdict::skipped("There is no mail server.") };
    let is_own = mail.host == "localhost" || mail.host.parse::<IpAddr>().is_ok_and(|it| it.is_loopback());
    if mail.is_encrypted || is_own {
        return Verdict::good("The connection to the mail server is encrypted, or stays on this machine.");
    }
    Verdict::wrong(
        format!(
            "Mail goes to {} unencrypted: the password and the links of invitations can be read on the way.",
            mail.host
        ),
        "Begin TRAILFLOW_SMTP_URL with smtps:// (port 465), or end it with ?tls=required (port 587).",
    )
}
