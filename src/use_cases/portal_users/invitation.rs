//! The mail that invites somebody to the portal.

use crate::config::Welcome;
use crate::domain::id::OrganizationId;
use crate::domain::mail::INVITATION;
use crate::error::Result;
use crate::mailing::Letter;
use crate::mailing::forms::forms;
use crate::secrets::credential::Credential;
use crate::store::portal_users::PortalUserRow;

struct Invitation<'a> {
    name: Option<&'a str>,
    organization: &'a str,
    link: &'a str,
    support_email: &'a str,
}

forms!(Invitation, "invitation.txt", "invitation.html");

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
    let (text, html) = Invitation { name, organization, link, support_email }.forms()?;
    Ok(Letter {
        kind: INVITATION,
        organization: Some(OrganizationId::from_uuid(user.organization_id)),
        about: Some(user.id),
        to: user.email.clone(),
        subject: format!("Your invitation to the Trailflow portal of {organization}"),
        text,
        html,
    })
}
