//! Who may do what: every operation × every role × tokens that are missing, expired or revoked, from
//! the contract's own table; and the decisions that only admins make.

use serde_json::json;
use trailflow::contract::operator::policy::ROLES;
use trailflow::domain::access::{AccessState, KeyMode, Scope};

use crate::harness::api_request::ApiRequest;
use crate::harness::database::Sidedoor;
use crate::harness::faithful::Api;
use crate::harness::sound::sound;
use crate::harness::{World, on_both};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A token with a role, in a state that is no good.
struct Bad {
    what: &'static str,
    token: Option<String>,
}

/// A token with this role that was used up in each way.
async fn bad_tokens(world: &World, admin: &str, role: &str) -> Vec<Bad> {
    let made = async |expires_in: i64| {
        let body = json!({"name": "Short", "role": role, "expiresAt": world.now() + expires_in});
        let seen = ApiRequest::of(Api::Operator, "createOperatorToken", "")
            .token(admin)
            .json(&body)
            .send(world)
            .await;
        assert_eq!(seen.status, 201, "{}", seen.text);
        let data = &seen.body["data"];
        (data["id"].as_str().unwrap().to_owned(), data["token"].as_str().unwrap().to_owned())
    };
    let (_, expired) = made(DAY_MS).await;
    let (id, revoked) = made(30 * DAY_MS).await;
    let reason = json!({"reason": "Left the company."});
    let revoke = ApiRequest::of(Api::Operator, "revokeOperatorToken", &id).token(admin).json(&reason);
    assert_eq!(revoke.send(world).await.status, 200);
    let working = ApiRequest::of(Api::Operator, "getSelf", "").token(&expired).send(world).await;
    assert_eq!(
        (working.status, working.body["data"]["role"].as_str()),
        (200, Some(role)),
        "until it expires"
    );
    world.clock.advance_ms(DAY_MS);
    vec![
        Bad { what: "no token", token: None },
        Bad { what: "an expired token", token: Some(expired) },
        Bad { what: "a revoked token", token: Some(revoked) },
    ]
}

on_both! {
    async fn a_refused_token_is_called_one(world: World) {
        let token = world.operator_token().await;
        let ask = |token: Option<&str>| {
            let mut ask = ApiRequest::of(Api::Operator, "listOrganizations", "");
            ask.token = token.map(str::to_owned);
            ask
        };
        for (token, told) in [
            (None, "Send the operator token as `Authorization: Bearer <token>`."),
            (Some(&token[..40]), "The operator token is malformed (truncated or mistyped). Copy the complete token again."),
        ] {
            let seen = ask(token).send(&world).await;
            assert_eq!((seen.verdict(), &seen.body["error"]["message"]), ((401, "unauthorized"), &json!(told)));
        }
    }

    async fn every_operation_by_every_role_and_every_bad_token(world: World) {
        let admin = world.operator_token().await;
        let organization = world.organization(AccessState::TestEnabled).await.id.to_string();
        let door = Sidedoor::open(&world).await;
        let (mut allowed, mut forbidden) = (0, 0);
        for role in ROLES {
            let bad = bad_tokens(&world, &admin, role.name).await;
            for policy in Api::Operator.policies().iter().filter(|policy| policy.scope.is_some()) {
                let scope = policy.scope.unwrap();
                let ask = |token: Option<&str>| {
                    let mut ask = sound(Api::Operator, policy.operation, &organization);
                    ask.token = token.map(str::to_owned);
                    ask
                };
                let before = door.footprint().await;
                for Bad { what, token } in &bad {
                    let seen = ask(token.as_deref()).send(&world).await;
                    assert_eq!(seen.verdict(), (401, "unauthorized"), "{} with {what}: {}", policy.operation, seen.text);
                }
                assert_eq!(door.footprint().await, before, "{}: something was written", policy.operation);
                let token = world.operator_token_of(role.name).await;
                let before = door.footprint().await;
                let seen = ask(Some(&token)).send(&world).await;
                let what = format!("{} as {}: {}", policy.operation, role.name, seen.text);
                if role.has(scope) {
                    assert!(seen.status != 401 && seen.status != 403, "{what}");
                    allowed += 1;
                } else {
                    assert_eq!(seen.verdict(), (403, "forbidden"), "{what}");
                    assert!(seen.message().contains(scope) && seen.message().contains("ADMIN"), "{what}");
                    assert_eq!(door.footprint().await, before, "{what}: something was written");
                    forbidden += 1;
                }
            }
        }
        assert!(allowed > 50 && forbidden >= 6, "{allowed} allowed, {forbidden} forbidden");
        door.close().await;
    }

    async fn only_admins_issue_live_keys_raise_limits_and_open_live_access(world: World) {
        let support = world.operator_token_of("SUPPORT").await;
        let admin = world.operator_token().await;
        let live = world.organization(AccessState::LiveEnabled).await;
        let organization = live.id.to_string();
        let ask = |operation: &str, body: serde_json::Value| {
            ApiRequest::of(Api::Operator, operation, &organization).json(&body)
        };
        let key = |mode: &str, limit: i32| {
            json!({"name": "K", "mode": mode, "scopes": ["loads:read"], "rateLimitPerMinute": limit})
        };
        for (body, scope) in [(key("LIVE", 60), "keys:live"), (key("TEST", 61), "keys:limits")] {
            let ask = ask("createApiKey", body);
            let seen = ask.clone().token(&support).send(&world).await;
            assert_eq!(seen.verdict(), (403, "forbidden"));
            assert!(seen.message().contains(scope), "{}", seen.text);
            assert_eq!(ask.token(&admin).send(&world).await.status, 201);
        }
        let made = ask("createApiKey", key("TEST", 60)).token(&support).send(&world).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let id = made.body["data"]["id"].as_str().unwrap();
        let of_key = |operation: &str, key: &str, body: serde_json::Value| {
            let mut ask = ask(operation, body);
            ask.path = ask.policy.path.replace("{organizationId}", &organization).replace("{keyId}", key);
            ask
        };
        let limit = |limit: i32| of_key("updateApiKey", id, json!({"rateLimitPerMinute": limit}));
        assert_eq!(limit(30).token(&support).send(&world).await.status, 200);
        assert_eq!(limit(61).token(&support).send(&world).await.verdict(), (403, "forbidden"));
        assert_eq!(limit(300).token(&admin).send(&world).await.status, 200);
        assert_eq!(limit(200).token(&support).send(&world).await.status, 200, "lowering a limit raises none");
        // Rolling makes a key, so it needs what issuing one does.
        let token = world.key_with(live, KeyMode::Live, Scope::ALL, 60).await;
        let live_key = format!("key_{}", &token["tf_live_".len()..][..32]);
        for (key, scope) in [(live_key.as_str(), "keys:live"), (id, "keys:limits")] {
            let roll = of_key("rollApiKey", key, json!({}));
            let seen = roll.clone().token(&support).send(&world).await;
            assert_eq!(seen.verdict(), (403, "forbidden"));
            assert!(seen.message().contains(scope), "{}", seen.text);
            assert_eq!(roll.token(&admin).send(&world).await.status, 201);
        }
        // Support closes access and restores it, but not into live traffic.
        let moves = |to: &str| ask("setOrganizationAccess", json!({"state": to, "reason": "R"}));
        assert_eq!(moves("DISABLED").token(&support).send(&world).await.status, 200);
        let seen = moves("RESTORED").token(&support).send(&world).await;
        assert_eq!(seen.verdict(), (403, "forbidden"));
        assert!(seen.message().contains("access:live"), "{}", seen.text);
        assert_eq!(moves("RESTORED").token(&admin).send(&world).await.body["data"]["accessState"], "LIVE_ENABLED");
        let approval = ask("approveProduction", json!({"approvedBy": "Me", "uatResult": "Fine."}));
        assert_eq!(approval.token(&support).send(&world).await.verdict(), (403, "forbidden"));
    }

    async fn tokens_are_made_listed_and_revoked(world: World) {
        let admin = world.operator_token().await;
        let ask = |operation: &str, id: &str| ApiRequest::of(Api::Operator, operation, id).token(&admin);
        let wish = json!({"name": "Priya Nair", "role": "SUPPORT"});
        let made = ask("createOperatorToken", "").json(&wish).send(&world).await.body["data"].clone();
        let (id, token) = (made["id"].as_str().unwrap(), made["token"].as_str().unwrap());
        assert!(id.starts_with("optok_") && token.starts_with("tf_operator_"), "{made}");
        let own = ApiRequest::of(Api::Operator, "getSelf", "").token(token).send(&world).await;
        assert_eq!(own.body["data"]["name"], "Priya Nair");
        let list = ask("listOperatorTokens", "").send(&world).await;
        assert_eq!(list.body["data"].as_array().unwrap().len(), 2);
        assert!(!list.text.contains("tf_operator_"), "{}", list.text);
        let revoke = ask("revokeOperatorToken", id).json(&json!({"reason": "Left."}));
        let revoked = revoke.send(&world).await.body["data"].clone();
        assert_eq!((revoked["revokedAt"].as_i64(), revoked["revokedReason"].as_str()), (Some(world.now()), Some("Left.")));
        world.clock.advance_hours(1);
        assert_eq!(revoke.send(&world).await.body["data"], revoked, "revoking again changes nothing");
        let own = ApiRequest::of(Api::Operator, "getSelf", "").token(token).send(&world).await;
        assert_eq!(own.verdict(), (401, "unauthorized"));
        let past = json!({"name": "Late", "role": "ADMIN", "expiresAt": world.now()});
        let seen = ask("createOperatorToken", "").json(&past).send(&world).await;
        assert_eq!(seen.body["error"]["details"][0]["pointer"], "/expiresAt");
        let unknown = ask("revokeOperatorToken", "optok_019c86d4c1007b3c9a5e62f18d07b4c3").json(&json!({"reason": "R"}));
        assert_eq!(unknown.send(&world).await.verdict(), (404, "not_found"));
    }
}
