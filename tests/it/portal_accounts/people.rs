//! People who are invited, and get in.

use std::time::Duration;

use serde_json::json;
use tokio::time::{Instant, sleep};
use trailflow::domain::access::AccessState;

use super::browser::{Browser, Shown};
use crate::harness::World;
use crate::harness::api_request::{ApiRequest, Seen};
use crate::harness::faithful::Api;
use crate::harness::process::Process;
use crate::harness::wait::DEADLINE;
use crate::harness::world::http_with;

pub const PASSWORD: &str = "copper lantern drifts north";
pub const OTHER_PASSWORD: &str = "violet harbour counts seven";

/// Staff who invite and revoke for one organization.
pub struct Staff<'a> {
    pub world: &'a World,
    pub token: String,
    pub organization: String,
}

impl Staff<'_> {
    pub async fn of(world: &World) -> Staff<'_> {
        let organization = world.organization(AccessState::TestEnabled).await.id.to_string();
        Staff { world, token: world.operator_token().await, organization }
    }

    /// Invites somebody; the id of the user, and the token of the link.
    pub async fn invite(&self, email: &str, role: &str) -> (String, String) {
        let ask = ApiRequest::of(Api::Operator, "invitePortalUser", &self.organization).token(&self.token);
        let body = json!({"email": email, "name": "Dana Whitfield", "role": role});
        let sent = self.world.mail.count();
        let seen = ask.json(&body).send(self.world).await;
        assert_eq!(seen.status, 201, "{}", seen.text);
        self.world.mail.until_more_than(sent).await;
        (seen.body["data"]["id"].as_str().unwrap().to_owned(), newest_link(self.world, "/invitations/"))
    }

    pub async fn revoke(&self, user: &str) -> Seen {
        let mut ask = ApiRequest::of(Api::Operator, "revokePortalUser", user).token(&self.token);
        ask.path = format!("/v1/organizations/{}/portal-users/{user}/revoke", self.organization);
        ask.json(&json!({"reason": "Left."})).send(self.world).await
    }
}

/// The token of the link in the newest mail.
pub fn newest_link(world: &World, path: &str) -> String {
    let mail = world.mail.newest_with(path);
    let line = mail.text.lines().find(|line| line.contains(path)).expect("a link");
    line.rsplit_once('/').unwrap().1.to_owned()
}

/// Has staff invite an admin at a server of its own; returns the token of the link that it prints.
pub async fn invite(server: &Process, token: &str, organization: &str, email: &str) -> String {
    let url = format!("http://{}/v1/organizations/{organization}/portal-users", server.operator_addr);
    let before = server.printed().len();
    let body = json!({"email": email, "role": "ADMIN"});
    let sent = http_with(token).post(url).json(&body).send().await.unwrap();
    assert_eq!(sent.status(), 201, "{}", sent.text().await.unwrap());
    printed_link(server, before, email, "/invitations/").await
}

/// The token of the link in a mail to this person, printed after so many lines.
pub async fn printed_link(server: &Process, before: usize, email: &str, path: &str) -> String {
    let end = Instant::now() + DEADLINE;
    loop {
        let printed = server.printed();
        // What a killed server was sending is printed again by the next one: this mail is the one to this person.
        let mut its_lines = printed[before..].iter().skip_while(|line| !line.contains(email));
        let link = its_lines.find_map(|line| line.split_once(path));
        if let Some((_, link)) = link {
            return link.trim().to_owned();
        }
        assert!(Instant::now() < end, "no mail was printed");
        sleep(Duration::from_millis(20)).await;
    }
}

/// Somebody who logs in with a password and an authenticator app.
pub struct Person {
    pub email: String,
    pub password: String,
    pub seed: String,
    pub recovery_codes: Vec<String>,
    pub browser: Browser,
}

impl Person {
    /// Joins by an invitation.
    pub async fn join(world: &World, email: &str, token: &str) -> Person {
        let mut browser = world.browser();
        let path = format!("/invitations/{token}");
        let page = browser.get(&path).await;
        assert_eq!(page.status, 200, "{}", page.text);
        let seed = page.seed();
        let form = joining(&page, PASSWORD, &code(&seed, world.now()));
        let joined = browser.post(&path, &pairs(&form)).await;
        assert_eq!(joined.status, 200, "{}", joined.text);
        let recovery_codes = joined.recovery_codes();
        // Its first code is used.
        world.clock.advance_ms(30_000);
        Person { email: email.to_owned(), password: PASSWORD.to_owned(), seed, recovery_codes, browser }
    }

    /// Logs in with the next code.
    pub async fn log_in(&self, world: &World, browser: &mut Browser) -> Shown {
        world.clock.advance_ms(30_000);
        let code = code(&self.seed, world.now());
        log_in(browser, &self.email, &self.password, &code).await
    }

    /// Confirms that it is they, with the next code.
    pub async fn step_up(&mut self, world: &World) -> Shown {
        world.clock.advance_ms(30_000);
        let code = code(&self.seed, world.now());
        self.browser
            .post("/step-up", &[("password", &self.password), ("code", &code), ("next", "/account")])
            .await
    }
}

/// Logs in with these.
pub async fn log_in(browser: &mut Browser, email: &str, password: &str, code: &str) -> Shown {
    browser.post("/login", &[("email", email), ("password", password), ("code", code), ("next", "/")]).await
}

/// The form of an invitation, filled in.
pub fn joining(page: &Shown, password: &str, code: &str) -> Vec<(String, String)> {
    [("name", "Dana Whitfield"), ("password", password), ("offer", &page.field("offer")), ("code", code)]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
}

pub fn pairs(form: &[(String, String)]) -> Vec<(&str, &str)> {
    form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// What the app shows at this moment.
pub fn code(seed: &str, now: i64) -> String {
    let seed = totp_rs::Secret::try_from_base32(seed).unwrap();
    let totp = totp_rs::Builder::new().with_secret(seed).build().unwrap();
    totp.generate(u64::try_from(now / 1000).unwrap()).to_string()
}

impl World {
    /// A browser of somebody who is not logged in.
    pub fn browser(&self) -> Browser {
        Browser::at(self.node.portal_addr().expect("a portal"))
    }
}
