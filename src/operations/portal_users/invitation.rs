//! The mail that invites somebody to the portal, and what staff are told when it does not go out.

use askama::Template;

use crate::app::App;
use crate::error::{Error, Result};
use crate::mail::{Mail, NotSent, wrapped};
use crate::secrets::credential::Credential;
use crate::store::portal_users::PortalUserRow;

macro_rules! template {
    ($name:ident, $path:literal) => {
        #[derive(Template)]
        #[template(path = $path)]
        struct $name<'a> {
            name: Option<&'a str>,
            organization: &'a str,
            link: &'a str,
            support_email: &'a str,
        }
    };
}

template!(Text, "invitation.txt");
template!(Html, "invitation.html");

/// Sends the invitation, which is kept already: whatever happens here, it can be sent anew.
pub(super) async fn send(
    app: &App,
    organization: &str,
    user: &PortalUserRow,
    credential: &Credential,
) -> Result<()> {
    app.mailer.send(write(app, organization, user, credential)?).await.map_err(|failure| {
        let told = |why: &str| {
            format!(
                "The invitation is recorded, but the mail to {} did not go out ({}). Once this is mended, invite \
                 them again: they get a new link.",
                user.email,
                why.split_whitespace().collect::<Vec<_>>().join(" ")
            )
        };
        match failure {
            NotSent::Refused(why) => Error::conflict(told(&why)),
            NotSent::Unavailable(why) => Error::NotMailed { message: told(&why), internal: why },
        }
    })
}

fn write(app: &App, organization: &str, user: &PortalUserRow, credential: &Credential) -> Result<Mail> {
    let link = format!("{}/invitations/{}", app.welcome.portal_url, credential.reveal());
    let subject = format!("Your invitation to the Trailflow portal of {organization}");
    let (name, support_email) = (user.name.as_deref(), app.welcome.support_email.as_str());
    let text = Text { name, organization, link: &link, support_email }.render();
    let html = Html { name, organization, link: &link, support_email }.render();
    Ok(Mail {
        to: user.email.clone(),
        text: wrapped(&text.map_err(Error::internal)?),
        html: html.map_err(Error::internal)?,
        subject,
    })
}
