//! A key's life by the clock: expiry, rolling with an overlap, and its last use.

use serde_json::{Value, json};
use trailflow::domain::access::{AccessState, KeyMode, Scope};

use super::{becomes, outcome};
use crate::harness::api_request::{ApiRequest, Seen};
use crate::harness::faithful::Api;
use crate::harness::wait::eventually;
use crate::harness::{World, on_both};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

struct Desk<'a> {
    world: &'a World,
    token: String,
    organization: String,
}

impl Desk<'_> {
    async fn set_up(world: &World, state: AccessState) -> Desk<'_> {
        let organization = world.organization(state).await.id.to_string();
        Desk { world, token: world.operator_token().await, organization }
    }

    async fn ask(&self, operation: &str, key: &str, body: &Value) -> Seen {
        let mut ask = ApiRequest::of(Api::Operator, operation, &self.organization).token(&self.token);
        ask.path = ask.policy.path.replace("{organizationId}", &self.organization).replace("{keyId}", key);
        if !body.is_null() {
            ask = ask.json(body);
        }
        ask.send(self.world).await
    }

    /// A new key: its id and token.
    async fn key(&self, mode: &str) -> (String, String) {
        self.world.clock.advance_ms(1);
        let body = json!({"name": "TMS", "mode": mode, "scopes": ["loads:read"], "rateLimitPerMinute": 600});
        id_and_token(&self.ask("createApiKey", "", &body).await)
    }

    /// The keys, oldest first.
    async fn list(&self) -> Vec<Value> {
        let seen = self.ask("listApiKeys", "", &Value::Null).await;
        seen.body["data"].as_array().unwrap().clone()
    }
}

fn id_and_token(seen: &Seen) -> (String, String) {
    assert_eq!(seen.status, 201, "{}", seen.text);
    let text = |member: &str| seen.body["data"][member].as_str().unwrap().to_owned();
    (text("id"), text("token"))
}

on_both! {
    async fn a_key_expires_by_the_clock(world: World) {
        let desk = Desk::set_up(&world, AccessState::TestEnabled).await;
        let end = world.now() + DAY_MS;
        let body = json!({"name": "Short", "mode": "TEST", "scopes": ["loads:read"], "expiresAt": end});
        let (id, token) = id_and_token(&desk.ask("createApiKey", "", &body).await);
        becomes(&world, &token, "ok").await;
        world.clock.advance_ms(DAY_MS - 1);
        assert_eq!(outcome(&world, &token).await, "ok");
        world.clock.advance_ms(1);
        assert_eq!(outcome(&world, &token).await, "unauthorized");
        for (operation, body) in [("updateApiKey", json!({"name": "Longer"})), ("rollApiKey", json!({}))] {
            let seen = desk.ask(operation, &id, &body).await;
            assert_eq!(seen.verdict(), (409, "conflict"), "{operation}");
            assert!(seen.message().contains("expired"), "{}", seen.text);
        }
        let past = json!({"name": "Late", "mode": "TEST", "scopes": ["loads:read"], "expiresAt": world.now()});
        let seen = desk.ask("createApiKey", "", &past).await;
        assert_eq!(seen.body["error"]["details"][0]["pointer"], "/expiresAt");
    }

    async fn a_rolled_key_works_until_the_overlap_is_over(world: World) {
        let desk = Desk::set_up(&world, AccessState::TestEnabled).await;
        let (old, old_token) = desk.key("TEST").await;
        world.clock.advance_ms(1);
        let rolled = desk.ask("rollApiKey", &old, &json!({"overlapDays": 30})).await;
        let (new, new_token) = id_and_token(&rolled);
        let data = &rolled.body["data"];
        assert_eq!((&data["name"], &data["mode"], &data["scopes"]), (&json!("TMS"), &json!("TEST"), &json!(["loads:read"])));
        assert_eq!((&data["rateLimitPerMinute"], &data["expiresAt"]), (&json!(600), &Value::Null));
        let listed = desk.list().await;
        assert_eq!((&listed[0]["id"], &listed[0]["replacedBy"]), (&json!(old), &json!(new)));
        assert_eq!(listed[0]["expiresAt"], world.now() + 30 * DAY_MS);
        becomes(&world, &new_token, "ok").await;
        world.clock.advance_ms(30 * DAY_MS - 1);
        assert_eq!((outcome(&world, &old_token).await, outcome(&world, &new_token).await), ("ok".into(), "ok".into()));
        let again = desk.ask("rollApiKey", &old, &json!({})).await;
        assert_eq!(again.verdict(), (409, "conflict"));
        assert!(again.message().contains(&new), "the newer key is named: {}", again.text);
        world.clock.advance_ms(1);
        assert_eq!(outcome(&world, &old_token).await, "unauthorized");
        assert_eq!(outcome(&world, &new_token).await, "ok");
        for overlap in [-1, 31] {
            let seen = desk.ask("rollApiKey", &new, &json!({"overlapDays": overlap})).await;
            assert_eq!(seen.body["error"]["details"][0]["pointer"], "/overlapDays");
        }
        // No overlap: the old one is revoked with the roll.
        world.clock.advance_ms(1);
        let (newest, _) = id_and_token(&desk.ask("rollApiKey", &new, &json!({"overlapDays": 0})).await);
        becomes(&world, &new_token, "unauthorized").await;
        let listed = desk.list().await;
        assert_eq!(listed[1]["revokedAt"], world.now());
        assert!(listed[1]["revokedReason"].as_str().unwrap().contains(&newest));
    }

    async fn an_earlier_end_of_a_rolled_key_stays(world: World) {
        let desk = Desk::set_up(&world, AccessState::TestEnabled).await;
        let end = world.now() + DAY_MS;
        let body = json!({"name": "Short", "mode": "TEST", "scopes": ["loads:read"], "expiresAt": end});
        let (id, _) = id_and_token(&desk.ask("createApiKey", "", &body).await);
        world.clock.advance_ms(1);
        desk.ask("rollApiKey", &id, &json!({"overlapDays": 7})).await;
        assert_eq!(desk.list().await[0]["expiresAt"], end);
    }

    async fn live_keys_need_live_access(world: World) {
        let live = json!({"name": "K", "mode": "LIVE", "scopes": ["loads:read"]});
        for state in AccessState::ALL {
            let desk = Desk::set_up(&world, *state).await;
            let seen = desk.ask("createApiKey", "", &live).await;
            if *state == AccessState::LiveEnabled {
                let (id, token) = id_and_token(&seen);
                becomes(&world, &token, "ok").await;
                assert_eq!(desk.ask("rollApiKey", &id, &json!({})).await.status, 201);
            } else {
                assert_eq!(seen.verdict(), (409, "conflict"), "{state}");
                assert!(seen.message().contains(state.as_str()), "{}", seen.text);
                desk.key("TEST").await;
            }
        }
        // A live key of an organization that fell back to test cannot be rolled.
        let organization = world.organization(AccessState::LiveEnabled).await;
        let token = world.key_with(organization, KeyMode::Live, Scope::ALL, 60).await;
        world.set_access(organization, AccessState::TestEnabled).await;
        let desk = Desk { world: &world, token: world.operator_token().await, organization: organization.id.to_string() };
        let id = format!("key_{}", &token["tf_live_".len()..][..32]);
        assert_eq!(desk.ask("rollApiKey", &id, &json!({})).await.verdict(), (409, "conflict"));
    }

    async fn the_last_use_of_a_key_is_told(world: World) {
        let desk = Desk::set_up(&world, AccessState::TestEnabled).await;
        let (_, used) = desk.key("TEST").await;
        desk.key("TEST").await;
        world.clock.advance_hours(5);
        becomes(&world, &used, "ok").await;
        world.app().requests.flush().await.unwrap();
        let told = desk.list().await;
        let at = told[0]["lastUsedAt"].as_i64().unwrap();
        assert!((world.now() - 5_000..=world.now()).contains(&at), "{at}");
        assert_eq!(told[0]["lastUsedAddress"], "127.0.0.1");
        assert_eq!((&told[1]["lastUsedAt"], &told[1]["lastUsedAddress"]), (&Value::Null, &Value::Null));
        // A key that is refused is not used.
        let (id, revoked) = desk.key("TEST").await;
        desk.ask("revokeApiKey", &id, &json!({"reason": "Leaked."})).await;
        eventually("it is refused", || async { outcome(&world, &revoked).await == "unauthorized" }).await;
        world.app().requests.flush().await.unwrap();
        assert_eq!(desk.list().await[2]["lastUsedAt"], Value::Null);
        assert_eq!(desk.list().await[2]["revokedReason"], "Leaked.");
    }
}
