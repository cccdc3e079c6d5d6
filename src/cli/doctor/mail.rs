//! The mail server: it takes mail, and nobody in between reads the password and the links in it.

use std::net::IpAddr;

use super::{Examined, Verdict};
use crate::config::is_local;
use crate::mail::NotSent;

pub(super) async fn taken(examined: &Examined) -> Verdict {
    let Some(mail) = &examined.settings.mail else { return printed(examined) };
    let Some(mailer) = &examined.settings.mailer else {
        return Verdict::skipped("The settings of mail are wrong.");
    };
    match mailer.check().await {
        Ok(()) => Verdict::good(format!("{} takes mail.", mail.host)),
        Err(NotSent::Refused(why) | NotSent::Unavailable(why)) => Verdict::wrong(
            format!(
                "The mail server {} does not let this machine in: {why}. Invitations and notices stay queued.",
                mail.host
            ),
            "Check host, port, user and password in TRAILFLOW_SMTP_URL, and TRAILFLOW_SMTP_CA_FILE; and that the server and \
             the firewall let this machine in.",
        ),
    }
}

fn printed(examined: &Examined) -> Verdict {
    if examined.settings.welcome.as_ref().is_none_or(is_local) {
        return Verdict::skipped("Mail is printed, as for a trial on one machine.");
    }
    Verdict::wrong(
        "There is no mail server: invitations and notices are printed to standard output, and nobody gets them.",
        "Set TRAILFLOW_SMTP_URL or TRAILFLOW_SMTP_URL_FILE.",
    )
}

pub(super) async fn encrypted(examined: &Examined) -> Verdict {
    let Some(mail) = &examined.settings.mail else { return Verdict::skipped("There is no mail server.") };
    let is_own = mail.host == "localhost" || mail.host.parse::<IpAddr>().is_ok_and(|it| it.is_loopback());
    if mail.is_encrypted || is_own {
        return Verdict::good("Nobody between here and the mail server can read mail.");
    }
    Verdict::wrong(
        format!(
            "Mail goes to {} in clear: everybody in between can read the password, and links that let people in.",
            mail.host
        ),
        "Begin TRAILFLOW_SMTP_URL with smtps:// (port 465), or end it with ?tls=required (port 587).",
    )
}
