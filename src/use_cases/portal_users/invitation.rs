//! The mail that invites somebody to the portal.

use askama::Template;

use crate::config::Welcome;
use crate::domain::id::OrganizationId;
use crate::domain::mail::INVITATION;
use crate::error::{Error, Result};
use crate::mail::wrapped;
use crate::mailing::Letter;
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

/// The link that lets somebody in, once.
pub(super) fn link(welcome: &Welcome, credential: &Credential) -> String {
    format!("{}/invitations/{}", welcome.portal_url, credential.reveal())
}

/// Writes it, with the only link that works.
pub(super) fn write(
    welcome: &Welcome,
    organization: &str,
    user: &PortalUserRow,
    link: &str,
) -> Result<Letter> {
    let (name, support_email) = (user.name.as_deref(), welcome.support_email.as_str());
    let text = Text { name, organization, link, support_email }.render();
    let html = Html { name, organization, link, support_email }.render();
    Ok(Letter {
        kind: INVITATION,
        organization: Some(OrganizationId::from_uuid(user.organization_id)),
        about: Some(user.id),
        to: user.email.clone(),
        subject: format!("Your invitation to the Trailflow portal of {organization}"),
        text: wrapped(&text.map_err(Error::internal)?),
        html: html.map_err(Error::internal)?,
    })
}
