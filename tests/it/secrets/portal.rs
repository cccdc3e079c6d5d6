//! Somebody at the portal, to whom it shows secrets: each once.

use trailflow::clock::{Clock, SystemClock};

use super::needles::Secret;
use crate::harness::process::Process;
use crate::portal::scene::show_secrets;
use crate::portal_accounts::browser::Browser;
use crate::portal_accounts::people::{PASSWORD, code, invite, joining, pairs, printed_link};

const EMAIL: &str = "eli@cottonwood.example";

/// Joins an organization as an admin, makes everything that has a secret, and asks for a new password; returns the
/// secrets that came up.
pub async fn use_the_portal(server: &Process, operator_token: &str, organization: &str) -> Vec<Secret> {
    let invitation = invite(server, operator_token, organization, EMAIL).await;
    let (mut admin, path) = (Browser::at(server.portal_addr), format!("/invitations/{invitation}"));
    let page = admin.get(&path).await;
    let form = joining(&page, PASSWORD, &code(&page.seed(), SystemClock.now()));
    let joined = admin.post(&path, &pairs(&form)).await;
    assert_eq!(joined.status, 200, "{}", joined.text);
    let mut secrets = vec![
        Secret::of("the admin's invitation", &invitation),
        Secret::of("the admin's session", admin.session().unwrap()),
    ];
    let shown = show_secrets(&mut admin).await;
    let before = server.printed().len();
    assert_eq!(admin.post("/reset", &[("email", EMAIL)]).await.status, 200);
    let reset = printed_link(server, before, EMAIL, "/reset/").await;
    secrets.push(Secret::of("the link for a new password", &reset));
    secrets.extend(shown.keys.iter().map(|key| Secret::of("a key of the portal", key)));
    secrets.extend(shown.signing.iter().map(|secret| Secret::of("a signing secret of the portal", secret)));
    secrets
}
