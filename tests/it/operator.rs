//! The operator API: organizations, their access and their keys, and what each change does to callers
//! of the Partner API.

use serde_json::json;
use trailflow::contract::operator::client::types::{
    AccessState, ApiKey, CreateApiKeyRequest, CreateOrganizationRequest, CreatedApiKey, KeyMode,
    PartnerScope, RevokeApiKeyRequest, UpdateApiKeyRequest,
};
use trailflow::domain::access::AccessState as State;

mod access;
mod audit;
mod keys;
mod loads;
mod locked;
mod onboarding;
mod portal_users;
mod request_days;
mod revoked_keys;
mod roles;
mod support;

use crate::harness::wait::eventually;
use crate::harness::{World, on_both};

type Client = trailflow::contract::operator::client::Client;

on_both! {
    async fn organizations_are_created_listed_and_read(world: World) {
        let staff = world.operator().await;
        let mut created = Vec::new();
        for n in 0..5 {
            world.clock.advance_ms(1);
            let body = CreateOrganizationRequest::builder().name(format!("Brokerage {}", n / 2));
            let answer = staff.create_organization().body(body).send().await.unwrap();
            assert_eq!(answer.status(), 201);
            created.push(answer.into_inner().data);
        }
        assert_eq!(created[4].access_state, AccessState::NotEnabled);
        assert_eq!((created[4].created_at, created[4].updated_at), (world.now(), world.now()));
        assert!(created[4].id.starts_with("org_"));
        let read = staff.get_organization().organization_id(&created[1].id).send().await.unwrap();
        assert_eq!(read.data, created[1]);
        let first = staff.list_organizations().limit(3).send().await.unwrap().into_inner();
        let second = staff.list_organizations().cursor(first.next_cursor.unwrap()).send().await.unwrap().into_inner();
        assert_eq!(second.next_cursor, None);
        assert_eq!([first.data, second.data].concat(), created, "oldest first; names may repeat");
    }

    async fn keys_are_issued_listed_changed_and_revoked(world: World) {
        let staff = world.operator().await;
        let id = world.organization(State::TestEnabled).await.id.to_string();
        let mut keys: Vec<ApiKey> = Vec::new();
        for _ in 0..3 {
            world.clock.advance_ms(1);
            keys.push(without_token(new_key(&staff, &id, KeyMode::Test).await));
        }
        assert_eq!((keys[0].rate_limit_per_minute, keys[0].revoked_at), (600, None));
        let list = async || staff.list_api_keys().organization_id(&id).send().await.unwrap().into_inner().data;
        assert_eq!(list().await, keys);
        let page = staff.list_api_keys().organization_id(&id).limit(2).send().await.unwrap().into_inner();
        let rest = staff.list_api_keys().organization_id(&id).cursor(page.next_cursor.unwrap()).send().await.unwrap();
        assert_eq!([page.data, rest.into_inner().data].concat(), keys);
        let shown = world.raw_operator(&world.operator_token().await).get(&format!("/v1/organizations/{id}/api-keys")).await;
        assert!(!shown.text.contains("tf_test_") && !shown.text.contains("ecret"), "{}", shown.text);

        let change = async |body: UpdateApiKeyRequest| {
            staff.update_api_key().organization_id(&id).key_id(&keys[1].id).body(body).send().await
        };
        let nothing = UpdateApiKeyRequest { name: None, scopes: None, rate_limit_per_minute: None, unblock: false };
        assert_eq!(change(nothing.clone()).await.unwrap().data, keys[1]);
        let changed = change(UpdateApiKeyRequest {
            name: Some("renamed".to_owned()),
            scopes: Some(vec![PartnerScope::TrackingRead]),
            rate_limit_per_minute: Some(300),
            unblock: false,
        }).await.unwrap().into_inner().data;
        assert_eq!(changed, ApiKey {
            name: "renamed".to_owned(),
            scopes: vec![PartnerScope::TrackingRead],
            rate_limit_per_minute: 300,
            ..keys[1].clone()
        });
        let revoke = async || {
            let body = RevokeApiKeyRequest { reason: "Leaked.".to_owned(), pause_webhooks: false };
            staff.revoke_api_key().organization_id(&id).key_id(&keys[1].id).body(body).send().await.unwrap().into_inner().data
        };
        let revoked = revoke().await;
        assert_eq!(revoked.revoked_at, Some(world.now()));
        world.clock.advance_hours(1);
        assert_eq!(revoke().await, revoked, "revoking again changes nothing");
        assert_eq!(change(nothing).await.unwrap_err().status().unwrap(), 409, "a revoked key is final");
        let listed = list().await;
        assert_eq!((listed[1].revoked_at, &listed[1].revoked_reason), (revoked.revoked_at, &revoked.revoked_reason));
        assert_eq!([&listed[0], &listed[2]], [&keys[0], &keys[2]]);
    }

    async fn changes_of_a_key_reach_its_caller(world: World) {
        let staff = world.operator().await;
        let id = world.organization(State::TestEnabled).await.id.to_string();
        let key = new_key(&staff, &id, KeyMode::Test).await;
        becomes(&world, &key.token, "ok").await;
        let change = async |scopes: Option<Vec<PartnerScope>>, rate_limit_per_minute: Option<i32>| {
            let body = UpdateApiKeyRequest { name: None, scopes, rate_limit_per_minute, unblock: false };
            staff.update_api_key().organization_id(&id).key_id(&key.id).body(body).send().await.unwrap();
        };
        change(Some(vec![PartnerScope::CarriersRead]), None).await;
        becomes(&world, &key.token, "forbidden").await;
        change(Some(vec![PartnerScope::LoadsRead]), None).await;
        becomes(&world, &key.token, "ok").await;
        change(None, Some(1)).await;
        becomes(&world, &key.token, "rate_limited").await;
        change(None, Some(600)).await;
        becomes(&world, &key.token, "ok").await;
        let body = RevokeApiKeyRequest { reason: "Leaked.".to_owned(), pause_webhooks: false };
        staff.revoke_api_key().organization_id(&id).key_id(&key.id).body(body).send().await.unwrap();
        becomes(&world, &key.token, "unauthorized").await;
    }

    async fn each_listener_takes_its_own_credentials_only(world: World) {
        let (organization, api_key) = world.tenant().await;
        let token = world.operator_token().await;
        let unknown = trailflow::secrets::credential::Credential::new(
            trailflow::secrets::credential::Kind::Operator,
            trailflow::clock::uuid_at(world.now()),
            trailflow::clock::random(),
        ).reveal();
        let paths = ["/v1/organizations".to_owned(), format!("/v1/organizations/{}", organization.id)];
        for wrong in [api_key.as_str(), &unknown, &token[..token.len() - 1], "x", "tf_op_"] {
            for path in &paths {
                let answer = world.raw_operator(wrong).get(path).await;
                answer.error(401, "unauthorized");
                assert_eq!(answer.headers["www-authenticate"], "Bearer");
            }
            // Before anything is said about the body.
            world.raw_operator(wrong).post("/v1/organizations", &json!({"nonsense": 1})).await.error(401, "unauthorized");
        }
        let nobody = world.http.get(world.operator_url("/v1/organizations")).send().await.unwrap();
        assert_eq!(nobody.status(), 401);
        world.raw(&token).get("/v1/loads").await.error(401, "unauthorized");
        assert_eq!(world.raw_operator(&token).get("/v1/organizations").await.status, 200);
        world.raw_operator(&token).get("/v1/loads").await.error(404, "not_found");
        world.raw(&api_key).get("/v1/organizations").await.error(404, "not_found");
    }

    async fn what_does_not_exist_is_404_and_what_is_wrong_is_400(world: World) {
        let staff = world.raw_operator(&world.operator_token().await);
        let organization = world.organization(State::TestEnabled).await;
        let (elsewhere, token) = world.tenant().await;
        let key_elsewhere = world.raw_operator(&world.operator_token().await)
            .get(&format!("/v1/organizations/{}/api-keys", elsewhere.id)).await.json()["data"][0]["id"].clone();
        let key_elsewhere = key_elsewhere.as_str().unwrap();
        let key = json!({"name": "K", "mode": "TEST", "scopes": ["loads:read"]});
        for id in ["org_019c86d4c1007b3c9a5e62f18d07b4c3", "load_019c86d4c1007b3c9a5e62f18d07b4c3", "x"] {
            let base = format!("/v1/organizations/{id}");
            staff.get(&base).await.error(404, "not_found");
            staff.send(reqwest::Method::PUT, &format!("{base}/access"), &json!({"state": "DISABLED", "reason": "R"})).await.error(404, "not_found");
            staff.get(&format!("{base}/api-keys")).await.error(404, "not_found");
            staff.post(&format!("{base}/api-keys"), &key).await.error(404, "not_found");
            let customers = json!({"customers": [{"customerCode": "A", "customerName": "A"}]});
            staff.send(reqwest::Method::PUT, &format!("{base}/customers"), &customers).await.error(404, "not_found");
            let positions = json!({"positions": [{"load": "A", "latitude": 1, "longitude": 1, "recordedAt": 1_774_094_400_000_i64}]});
            staff.post(&format!("{base}/positions"), &positions).await.error(404, "not_found");
        }
        let base = format!("/v1/organizations/{}", organization.id);
        for id in [key_elsewhere, "key_019c86d4c1007b3c9a5e62f18d07b4c3", "x"] {
            let path = format!("{base}/api-keys/{id}");
            staff.send(reqwest::Method::PATCH, &path, &json!({"name": "mine"})).await.error(404, "not_found");
            staff.post(&format!("{path}/revoke"), &json!({"reason": "mine"})).await.error(404, "not_found");
            staff.post(&format!("{path}/roll"), &json!({})).await.error(404, "not_found");
        }
        assert_eq!(outcome(&world, &token).await, "ok", "the other organization's key was not touched");

        assert_eq!(staff.post("/v1/organizations", &json!({})).await.pointers(), ["/name"]);
        assert_eq!(staff.post("/v1/organizations", &json!({"name": ""})).await.pointers(), ["/name"]);
        assert_eq!(staff.post("/v1/organizations", &json!({"name": "a".repeat(201)})).await.pointers(), ["/name"]);
        let access = staff.send(reqwest::Method::PUT, &format!("{base}/access"), &json!({"state": "OPEN", "reason": "R"})).await;
        assert_eq!(access.pointers(), ["/state"]);
        for (member, value) in [
            ("scopes", json!([])), ("scopes", json!(["loads:read", "loads:read"])), ("mode", json!("BOTH")),
            ("rateLimitPerMinute", json!(0)), ("rateLimitPerMinute", json!(601)), ("rateLimitPerMinute", json!(1.5)),
            ("name", json!("line\nbreak")),
        ] {
            let mut wrong = key.clone();
            wrong[member] = value;
            assert_eq!(staff.post(&format!("{base}/api-keys"), &wrong).await.pointers(), [format!("/{member}")], "{wrong}");
        }
        let mut wrong = key.clone();
        wrong["scopes"] = json!(["loads:read", "loads:delete"]);
        assert_eq!(staff.post(&format!("{base}/api-keys"), &wrong).await.pointers(), ["/scopes/1"]);
        assert_eq!(staff.get(&format!("{base}/api-keys")).await.json()["data"], json!([]), "nothing was issued");
        let issued = staff.post(&format!("{base}/api-keys"), &key).await.data(201);
        assert_eq!(issued["rateLimitPerMinute"], 60, "the default");
    }
}

async fn new_key(staff: &Client, organization: &str, mode: KeyMode) -> CreatedApiKey {
    let body = CreateApiKeyRequest::builder().name("TMS sync").mode(mode);
    let body =
        body.scopes(vec![PartnerScope::LoadsRead, PartnerScope::LoadsWrite]).rate_limit_per_minute(600);
    let answer = staff.create_api_key().organization_id(organization).body(body).send().await.unwrap();
    assert_eq!(answer.status(), 201);
    answer.into_inner().data
}

fn without_token(key: CreatedApiKey) -> ApiKey {
    ApiKey {
        id: key.id,
        organization_id: key.organization_id,
        name: key.name,
        mode: key.mode,
        scopes: key.scopes,
        rate_limit_per_minute: key.rate_limit_per_minute,
        created_at: key.created_at,
        expires_at: key.expires_at,
        revoked_at: key.revoked_at,
        revoked_reason: key.revoked_reason,
        blocked_at: None,
        replaced_by: key.replaced_by,
        client_id: key.client_id,
        last_used_at: key.last_used_at,
        last_used_address: key.last_used_address,
    }
}

/// What a caller with this key is told: `ok` or an error's code.
pub(crate) async fn outcome(world: &World, token: &str) -> String {
    let answer = world.raw(token).get("/v1/loads").await;
    if answer.status == 200 {
        return "ok".to_owned();
    }
    answer.json()["error"]["code"].as_str().unwrap().to_owned()
}

/// Waits until a caller with this key is told so. How soon is for another test.
pub(crate) async fn becomes(world: &World, token: &str, expected: &str) {
    eventually(&format!("the key is told {expected}"), || async { outcome(world, token).await == expected })
        .await;
}
