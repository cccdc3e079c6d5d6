//! The mail that invites somebody to the portal, and what its sender is told when it does not go out.

use askama::Template;

use crate::config::Welcome;
use crate::error::{Error, Result};
use crate::mail::{Mail, Mailer, NotSent, wrapped};
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

/// An invitation that is kept, and can be sent.
pub struct Invitation {
    organization: String,
    email: String,
    name: Option<String>,
    token: String,
}

impl Invitation {
    pub(super) fn new(organization: String, user: &PortalUserRow, credential: &Credential) -> Invitation {
        let (email, name) = (user.email.clone(), user.name.clone());
        Invitation { organization, email, name, token: credential.reveal() }
    }

    /// Sends the invitation, which is kept already: whatever happens here, it can be sent anew.
    ///
    /// # Errors
    /// When the mail does not go out.
    pub async fn send(self, mailer: &dyn Mailer, welcome: &Welcome) -> Result<()> {
        mailer.send(self.write(welcome)?).await.map_err(|failure| {
            let told = |why: &str| {
                format!(
                    "The invitation is recorded, but the mail to {} did not go out ({}). Once this is mended, \
                     invite them again: they get a new link.",
                    self.email,
                    why.split_whitespace().collect::<Vec<_>>().join(" ")
                )
            };
            match failure {
                NotSent::Refused(why) => Error::conflict(told(&why)),
                NotSent::Unavailable(why) => Error::NotMailed { message: told(&why), internal: why },
            }
        })
    }

    /// The link that lets somebody in, once.
    #[must_use]
    pub fn link(&self, welcome: &Welcome) -> String {
        format!("{}/invitations/{}", welcome.portal_url, self.token)
    }

    fn write(&self, welcome: &Welcome) -> Result<Mail> {
        let link = self.link(welcome);
        let (organization, name) = (self.organization.as_str(), self.name.as_deref());
        let support_email = welcome.support_email.as_str();
        let text = Text { name, organization, link: &link, support_email }.render();
        let html = Html { name, organization, link: &link, support_email }.render();
        Ok(Mail {
            to: self.email.clone(),
            text: wrapped(&text.map_err(Error::internal)?),
            html: html.map_err(Error::internal)?,
            subject: format!("Your invitation to the Trailflow portal of {organization}"),
        })
    }
}
