//! What ends with an organization, in one step; and what does not.

use serde_json::{Value, json};
use trailflow::domain::id::{OrganizationId, StaffRequestId};
use trailflow::domain::portal::PortalRole;
use trailflow::store::mail::NewMail;

use super::{DAY_MS, Desk, REASON};
use crate::harness::api_request::ApiRequest;
use crate::harness::database::Sidedoor;
use crate::harness::faithful::Api;
use crate::harness::wait::eventually;
use crate::harness::{Organization, World, on_both};
use crate::portal::scene::Member;
use crate::portal_accounts::people::Person;

/// What an organization has that ends with it.
struct Things {
    keys: [String; 2],
    request: String,
}

/// People who came when access was disabled already.
struct People {
    member: Member,
    invitation: String,
}

impl Things {
    /// Keys, a subscription and a request to staff, made while access is open; then it is disabled.
    async fn of(desk: &Desk<'_>) -> Things {
        let world = desk.world;
        let contacts =
            json!({"technicalContacts": [{"name": "Night desk", "email": "desk@cottonwood.example"}]});
        desk.done("updateOrganization", &contacts).await;
        let keys = [world.key(desk.organization).await, world.key(desk.organization).await];
        world.subscribe(&keys[0], "https://hooks.example.com/trailflow", &["load.created"]).await;
        world.raw(&keys[0]).post_once("ORD-1").await;
        let request = world.staff_request(desk.organization).await;
        desk.moves("DISABLED").await;
        Things { keys, request }
    }
}

impl People {
    async fn of(desk: &Desk<'_>) -> People {
        let world = desk.world;
        let member = world.member(desk.organization, PortalRole::Admin).await;
        let email = format!("zoe@{}.example", desk.organization.id.uuid().simple());
        desk.done("invitePortalUser", &json!({"email": email, "role": "VIEWER"})).await;
        let invitation = world.mail.invitation().await;
        queue_mail(world, desk.organization).await;
        People { member, invitation }
    }
}

/// A mail that is not due yet.
async fn queue_mail(world: &World, organization: Organization) {
    let tomorrow = world.now() + DAY_MS;
    let mail = NewMail {
        id: trailflow::clock::uuid_at(tomorrow),
        organization: Some(organization.id),
        kind: "notice",
        subject: None,
        recipient: format!("{}@queued.example", organization.id.uuid().simple()),
        sealed: vec![1],
        created_at: tomorrow,
        expires_at: tomorrow + DAY_MS,
    };
    let mut tx = world.app().store.begin_access().await.unwrap();
    tx.queue_mail(&mail).await.unwrap();
    tx.audit(world.entry());
    tx.commit().await.unwrap();
}

async fn states(desk: &Desk<'_>, operation: &str, field: &str) -> Vec<Value> {
    let found = desk.read(operation).await;
    found.as_array().unwrap().iter().map(|one| one[field].clone()).collect()
}

async fn request_state(desk: &Desk<'_>, request: &str) -> Value {
    let seen =
        ApiRequest::of(Api::Operator, "getStaffRequest", request).token(&desk.staff).send(desk.world).await;
    seen.body["data"]["state"].clone()
}

async fn queued(world: &World) -> Vec<String> {
    let door = Sidedoor::open(world).await;
    let lines =
        door.lines("select recipient as line from mail_outbox where state = 'QUEUED'".to_owned()).await;
    door.close().await;
    lines
}

on_both! {
    async fn keys_subscriptions_people_requests_and_mail_end_in_one_step_and_of_this_organization_alone(world: World) {
        let (desk, other) = (Desk::of(&world).await, Desk::of(&world).await);
        let (things, others) = (Things::of(&desk).await, Things::of(&other).await);
        world.clock.advance_ms(30 * DAY_MS);
        let (mut people, mut strangers) = (People::of(&desk).await, People::of(&other).await);
        assert_eq!(people.member.browser.get("/").await.status, 200);
        let closed = desk.closed().await;
        assert_eq!(closed["closedAt"], world.now());

        for key in &things.keys {
            let seen = ApiRequest::of(Api::Partner, "listLoads", "").token(key).send(&world).await;
            assert_eq!(seen.verdict(), (401, "unauthorized"), "{}", seen.text);
            assert!(seen.message().contains("was revoked"), "{}", seen.text);
            world.app().requests.flush().await.unwrap();
            let id = seen.body["requestId"].as_str().unwrap();
            let found = ApiRequest::of(Api::Operator, "getRequest", id).token(&desk.staff).send(&world).await;
            assert_eq!(found.body["data"]["cause"], "REVOKED", "{}", found.text);
        }
        assert_eq!(states(&desk, "listApiKeys", "revokedReason").await, [REASON, REASON]);
        assert_eq!(desk.read("listWebhooks").await, json!([]));
        assert!(people.member.browser.get("/").await.leads_to("/login"), "the session is over");
        assert_eq!(states(&desk, "listPortalUsers", "status").await, ["REVOKED", "REVOKED"]);
        assert!(world.redeem(&people.invitation).await.is_err());
        assert_eq!(request_state(&desk, &things.request).await, "CANCELLED");
        let recipient = |organization: OrganizationId| format!("{}@queued.example", organization.uuid().simple());
        assert_eq!(queued(&world).await, [recipient(other.organization.id)]);

        // The other organization has all that it had.
        assert_eq!(states(&other, "listApiKeys", "revokedAt").await, [Value::Null, Value::Null]);
        assert_eq!(other.read("listWebhooks").await.as_array().unwrap().len(), 1);
        assert_eq!(strangers.member.browser.get("/").await.status, 200);
        assert_eq!(request_state(&other, &others.request).await, "OPEN");
        other.moves("RESTORED").await;
        assert_eq!(ApiRequest::of(Api::Partner, "listLoads", "").token(&others.keys[0]).send(&world).await.status, 200);
        assert!(world.redeem(&strangers.invitation).await.is_ok());
    }

    async fn everything_that_ends_is_in_the_audit_log(world: World) {
        let desk = Desk::of(&world).await;
        let things = Things::of(&desk).await;
        world.clock.advance_ms(30 * DAY_MS);
        let _people = People::of(&desk).await;
        let before = desk.audited().await.len();
        desk.closed().await;
        let written = desk.audited().await.split_off(before);
        let actions: Vec<_> = written.iter().map(|(action, _)| action.as_str()).collect();
        let count = |action: &str| actions.iter().filter(|found| **found == action).count();
        assert_eq!((count("api_key.revoke"), count("webhook.delete"), count("staff_request.cancel")), (2, 1, 1), "{actions:?}");
        assert_eq!((count("portal_user.revoke"), actions.last()), (2, Some(&"organization.close")), "{actions:?}");
        for (action, entry) in &written {
            assert_eq!((&entry["reason"], &entry["at"]), (&json!(REASON), &json!(world.now())), "{action}");
            assert!(entry["actor"].as_str().unwrap().starts_with("optok_"), "{action}: {entry}");
        }
        let (_, last) = written.last().unwrap();
        assert_eq!((&last["before"]["closedAt"], &last["after"]["closedAt"]), (&Value::Null, &json!(world.now())));
        assert!(written.iter().any(|(_, entry)| entry["subject"] == json!(things.request)), "{}", things.request);
        assert!(things.request.parse::<StaffRequestId>().is_ok());
        desk.assert_audit_is_intact().await;
    }

    async fn nobody_is_mailed_about_a_closed_organization(world: World) {
        let desk = Desk::of(&world).await;
        let things = Things::of(&desk).await;
        world.clock.advance_ms(30 * DAY_MS);
        let _people = People::of(&desk).await;
        world.look_for_notices().await;
        // All but the one that is not due yet.
        eventually("what was due is sent", || async { queued(&world).await.len() == 1 }).await;
        while world.mail.waiting() > 0 {
            world.mail.next().await;
        }
        desk.closed().await;
        // Somebody still uses a key of it, which organizations are told otherwise.
        assert_eq!(ApiRequest::of(Api::Partner, "listLoads", "").token(&things.keys[0]).send(&world).await.status, 401);
        world.app().requests.flush().await.unwrap();
        for _ in 0..3 {
            world.look_for_notices().await;
        }
        world.clock.advance_ms(2 * DAY_MS);
        world.mail.stays_empty().await;
    }

    async fn its_people_are_let_in_no_more(world: World) {
        let desk = Desk::of(&world).await;
        let invite = json!({"email": "dana@cottonwood.example", "name": "Dana Whitfield", "role": "ADMIN"});
        desk.done("invitePortalUser", &invite).await;
        let token = world.mail.invitation().await;
        let dana = Person::join(&world, "dana@cottonwood.example", &token).await;
        desk.disabled_for_long().await;
        desk.closed().await;
        let mut browser = world.browser();
        let shown = dana.log_in(&world, &mut browser).await;
        // As for anybody who is a member of none: the response does not say why.
        assert_eq!(shown.status, 401, "{}", shown.text);
        assert!(!shown.text.contains(&desk.name()), "{}", shown.text);
        assert!(browser.get("/keys").await.leads_to("/login?next=%2Fkeys"));
    }
}
