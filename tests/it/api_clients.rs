//! A rolled key is the same API client: what outlives a roll is counted and kept for the client, and what belongs to
//! the key alone ends with the key.

use serde_json::{Value, json};

use crate::harness::api_request::{ApiRequest, Seen};
use crate::harness::database::Sidedoor;
use crate::harness::faithful::Api;
use crate::harness::wait::eventually;
use crate::harness::{World, on_both};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

struct Staff<'a> {
    world: &'a World,
    token: String,
    organization: String,
}

impl Staff<'_> {
    async fn set_up(world: &World) -> Staff<'_> {
        let organization = world.organization(trailflow::domain::access::AccessState::TestEnabled).await;
        Staff { world, token: world.operator_token().await, organization: organization.id.to_string() }
    }

    async fn ask(&self, operation: &str, key: &str, body: &Value) -> Seen {
        let mut ask = ApiRequest::of(Api::Operator, operation, &self.organization).token(&self.token);
        ask.path = ask.policy.path.replace("{organizationId}", &self.organization).replace("{keyId}", key);
        let ask = if body.is_null() { ask } else { ask.json(body) };
        self.world.clock.advance_ms(1);
        let seen = ask.send(self.world).await;
        assert!(seen.status < 300, "{operation}: {}", seen.text);
        self.world.settle_access().await;
        seen
    }

    /// A new key: its id and token.
    async fn key(&self, more: Value) -> (String, String) {
        let mut body = json!({"name": "TMS", "mode": "TEST", "scopes": ["loads:read", "loads:write"]});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        id_and_token(&self.ask("createApiKey", "", &body).await)
    }

    /// What a key was rolled into.
    async fn roll(&self, key: &str, body: Value) -> (String, String) {
        id_and_token(&self.ask("rollApiKey", key, &body).await)
    }

    async fn key_shown(&self, id: &str) -> Value {
        let seen = self.ask("listApiKeys", "", &Value::Null).await;
        seen.body["data"].as_array().unwrap().iter().find(|key| key["id"] == id).unwrap().clone()
    }
}

fn id_and_token(seen: &Seen) -> (String, String) {
    let text = |member: &str| seen.body["data"][member].as_str().unwrap().to_owned();
    (text("id"), text("token"))
}

async fn creates(world: &World, token: &str, key: &str) -> Seen {
    let ask = ApiRequest::of(Api::Partner, "createLoad", "").token(token).once(key);
    ask.json(&json!({"orderNumber": "ORD-1"})).send(world).await
}

async fn lists(world: &World, token: &str) -> u16 {
    ApiRequest::of(Api::Partner, "listLoads", "").token(token).send(world).await.status
}

async fn loads(world: &World) -> usize {
    Sidedoor::count(world, "loads").await
}

on_both! {
    async fn a_retry_with_the_rolled_key_is_a_replay(world: World) {
        let mut world = world;
        let staff = Staff::set_up(&world).await;
        let (old, old_token) = staff.key(json!({})).await;
        let first = creates(&world, &old_token, "k").await;
        assert_eq!(first.status, 201);
        let (new, new_token) = staff.roll(&old, json!({"overlapDays": 7})).await;
        let again = creates(&world, &new_token, "k").await;
        assert!(again.is_replay() && again.text == first.text, "{}", again.text);
        let (_, newest_token) = staff.roll(&new, json!({"overlapDays": 7})).await;
        assert!(creates(&world, &newest_token, "k").await.is_replay(), "and with what that was rolled into");
        drop(staff);
        // The receipts say the same without the memory of the limits.
        world.forget().await;
        world.settle_access().await;
        assert!(creates(&world, &newest_token, "k").await.is_replay());
        assert_eq!(loads(&world).await, 1);
    }

    async fn keys_that_were_made_apart_are_clients_of_their_own(world: World) {
        let staff = Staff::set_up(&world).await;
        let ((_, one), (_, other)) = (staff.key(json!({})).await, staff.key(json!({})).await);
        assert!(!creates(&world, &one, "k").await.is_replay());
        assert!(!creates(&world, &other, "k").await.is_replay());
        assert_eq!(loads(&world).await, 2);
    }

    async fn both_keys_of_a_client_share_its_limit(world: World) {
        let staff = Staff::set_up(&world).await;
        let (old, old_token) = staff.key(json!({"rateLimitPerMinute": 4})).await;
        let (new, new_token) = staff.roll(&old, json!({"overlapDays": 7})).await;
        assert_eq!((lists(&world, &old_token).await, lists(&world, &old_token).await), (200, 200));
        assert_eq!((lists(&world, &new_token).await, lists(&world, &new_token).await), (200, 200));
        assert_eq!((lists(&world, &old_token).await, lists(&world, &new_token).await), (429, 429));
        // The limit of one is the limit of the other.
        staff.ask("updateApiKey", &new, &json!({"rateLimitPerMinute": 6})).await;
        assert_eq!(staff.key_shown(&old).await["rateLimitPerMinute"], 6);
        assert_eq!((staff.key_shown(&new).await["clientId"].clone(), staff.key_shown(&old).await["clientId"].clone()), (json!(old), json!(old)));
        assert_eq!((lists(&world, &old_token).await, lists(&world, &new_token).await), (200, 200));
        assert_eq!((lists(&world, &old_token).await, lists(&world, &new_token).await), (429, 429));
    }

    async fn a_replay_still_wants_the_rights_of_the_key_that_is_presented(world: World) {
        let staff = Staff::set_up(&world).await;
        let (old, old_token) = staff.key(json!({})).await;
        assert_eq!(creates(&world, &old_token, "k").await.status, 201);
        let (new, new_token) = staff.roll(&old, json!({"overlapDays": 7})).await;
        staff.ask("updateApiKey", &new, &json!({"scopes": ["loads:read"]})).await;
        assert_eq!(creates(&world, &new_token, "k").await.verdict(), (403, "forbidden"));
        assert!(creates(&world, &old_token, "k").await.is_replay(), "scopes belong to the key");
        staff.ask("revokeApiKey", &old, &json!({"reason": "Under test."})).await;
        eventually("the old key is refused", || async { creates(&world, &old_token, "k").await.status == 401 }).await;
        assert_eq!(lists(&world, &new_token).await, 200, "revocation belongs to the key");
    }

    async fn a_rolled_key_keeps_its_end_unless_another_is_asked_for(world: World) {
        let staff = Staff::set_up(&world).await;
        let end = world.now() + 30 * DAY_MS;
        let (old, _) = staff.key(json!({"expiresAt": end})).await;
        let (new, _) = staff.roll(&old, json!({"overlapDays": 1})).await;
        assert_eq!(staff.key_shown(&new).await["expiresAt"], end);
        assert!(staff.key_shown(&old).await["expiresAt"].as_i64().unwrap() < end);
        let (newer, _) = staff.roll(&new, json!({"expiresAt": end + DAY_MS})).await;
        assert_eq!(staff.key_shown(&newer).await["expiresAt"], end + DAY_MS);
        let (endless, _) = staff.roll(&newer, json!({"expiresAt": null})).await;
        assert_eq!(staff.key_shown(&endless).await["expiresAt"], Value::Null);
    }

    /// As a node of the version before this one rolls in a rolling upgrade: it does not know of clients.
    async fn a_key_that_an_older_node_rolled_is_the_same_client(world: World) {
        let staff = Staff::set_up(&world).await;
        let (old, old_token) = staff.key(json!({})).await;
        let first = creates(&world, &old_token, "k").await;
        let (_, new_token) = staff.roll(&old, json!({"overlapDays": 7})).await;
        let door = Sidedoor::open(&world).await;
        door.run(
            "begin; update access_revision set revision = revision + 1 where id = 1; \
             update api_keys set client_id = null, revision = (select revision from access_revision); commit",
        )
        .await;
        door.close().await;
        world.settle_access().await;
        let again = creates(&world, &new_token, "k").await;
        assert!(again.is_replay() && again.text == first.text, "{}", again.text);
    }
}
