//! What organizations are told by mail without having asked.

mod changes;
mod deprecated;
mod limits;
mod links;
mod revoked;
mod troubles;

use serde_json::json;
use trailflow::domain::id::ApiKeyId;
use trailflow::mail::Mail;
use trailflow::secrets::credential::Credential;

use crate::harness::api_request::ApiRequest;
use crate::harness::faithful::Api;
use crate::harness::{Organization, World};

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;
const TECHNICAL: &str = "ops@cottonwood.example";
const ADMIN: &str = "dana@cottonwood.example";

fn id_of(token: &str) -> ApiKeyId {
    ApiKeyId::from_uuid(Credential::parse(token).unwrap().id())
}

/// An organization with a technical contact and an admin, and staff.
struct Desk<'a> {
    world: &'a World,
    staff: String,
    organization: Organization,
}

impl Desk<'_> {
    async fn of(world: &World, organization: Organization) -> Desk<'_> {
        let desk = Desk { world, staff: world.operator_token().await, organization };
        let contacts = json!({"technicalContacts": [{"name": "Night desk", "email": TECHNICAL}]});
        desk.done("updateOrganization", contacts).await;
        desk.done("invitePortalUser", json!({"email": ADMIN, "role": "ADMIN"})).await;
        world.redeem(&world.mail.invitation().await).await.unwrap();
        desk
    }

    async fn done(&self, operation: &str, body: serde_json::Value) -> serde_json::Value {
        let ask =
            ApiRequest::of(Api::Operator, operation, &self.organization.id.to_string()).token(&self.staff);
        let seen = ask.json(&body).send(self.world).await;
        assert!(seen.status < 300, "{operation}: {}", seen.text);
        seen.body["data"].clone()
    }

    /// Something is done to one of its keys.
    async fn to_key(&self, operation: &str, key: &str, body: serde_json::Value) {
        let mut ask = ApiRequest::of(Api::Operator, operation, "").token(&self.staff).json(&body);
        let organization = self.organization.id.to_string();
        ask.path = ask.policy.path.replace("{organizationId}", &organization).replace("{keyId}", key);
        let seen = ask.send(self.world).await;
        assert!(seen.status < 300, "{operation}: {}", seen.text);
    }

    /// The next mail to each of these, which is the same, and whose links lead to pages.
    async fn told(&self, people: &[&str]) -> Mail {
        self.world.look_for_notices().await;
        let mut mails = Vec::new();
        for _ in people {
            mails.push(self.world.mail.next().await);
        }
        let mut to: Vec<_> = mails.iter().map(|mail| mail.to.as_str()).collect();
        to.sort_unstable();
        assert_eq!(to, people, "{}", mails[0].subject);
        assert!(mails.iter().all(|mail| mail.subject == mails[0].subject && mail.text == mails[0].text));
        let mail = mails.remove(0);
        links::all_open(self.world, self.organization, &mail).await;
        mail
    }

    /// Nothing is told, however often everything is looked at.
    async fn told_nothing(&self) {
        for _ in 0..3 {
            self.world.look_for_notices().await;
        }
        self.world.mail.stays_empty().await;
    }
}
