//! Why requests are refused: what callers are told, what staff see, and what refusals cost.

use serde_json::{Value, json};
use trailflow::clock::random;
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::id::ApiKeyId;
use trailflow::secrets::credential::{Credential, Kind};
use trailflow::store::request_bounds::Kept;

use crate::harness::api_request::{ApiRequest, Seen};
use crate::harness::database::Sidedoor;
use crate::harness::faithful::Api;
use crate::harness::{Backend, Organization, World, on_both};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
const UNKNOWN: &str = "The key is unknown or revoked. Use a current key of your organization.";

async fn lists(world: &World, token: &str) -> Seen {
    ApiRequest::of(Api::Partner, "listLoads", "").token(token).send(world).await
}

/// Why a request was refused, as staff see it, and the key that it counted against.
async fn seen_by_staff(world: &World, seen: &Seen) -> (Value, bool) {
    let staff = world.operator_token().await;
    let id = seen.body["requestId"].as_str().unwrap();
    let record = ApiRequest::of(Api::Operator, "getRequest", id).token(&staff).send(world).await;
    assert_eq!(record.status, 200, "{}", record.text);
    (record.body["data"]["cause"].clone(), !record.body["data"]["keyId"].is_null())
}

/// The same key with another secret.
fn guessed(token: &str) -> String {
    let id = Credential::parse(token).unwrap().id();
    Credential::new(Kind::ApiKey(KeyMode::Test), id, random()).reveal()
}

async fn edit(
    world: &World,
    organization: Organization,
    token: &str,
    edit: impl FnOnce(&mut trailflow::store::access::ApiKeyRow),
) {
    let id = ApiKeyId::from_uuid(Credential::parse(token).unwrap().id());
    let mut unit = world.app().store.begin_access().await.unwrap();
    let mut row = unit.api_key(organization.id, id).await.unwrap().unwrap();
    edit(&mut row);
    unit.update_api_key(row).await.unwrap();
    unit.audit(world.entry());
    unit.commit().await.unwrap();
    world.settle_access().await;
}

async fn logged(world: &World) -> usize {
    world.app().requests.flush().await.unwrap();
    let succeeded = match world.backend {
        Backend::PostgresRedis => Sidedoor::count(world, "succeeded_requests").await,
        Backend::Embedded => 0,
    };
    succeeded + Sidedoor::count(world, "request_log").await
}

on_both! {
    async fn every_refusal_has_its_cause(world: World) {
        let (organization, token) = world.tenant().await;
        let reader = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 600).await;
        let limited = world.key_with(organization, KeyMode::Test, Scope::ALL, 1).await;
        let live = world.key_with(organization, KeyMode::Live, Scope::ALL, 60).await;
        let (revoked, expired) = (world.key(organization).await, world.key(organization).await);
        world.revoke(organization, &revoked).await;
        edit(&world, organization, &expired, |row| row.expires_at = Some(world.now())).await;
        let stranger = Credential::new(Kind::ApiKey(KeyMode::Test), uuid::Uuid::from_u128(1), random()).reveal();
        lists(&world, &limited).await;
        for (seen, cause, counts) in [
            (ApiRequest::of(Api::Partner, "listLoads", "").send(&world).await, "MISSING", false),
            (lists(&world, "tf_test_wrong").await, "MALFORMED", false),
            (lists(&world, &stranger).await, "UNKNOWN", false),
            (lists(&world, &guessed(&token)).await, "WRONG_SECRET", false),
            (lists(&world, &revoked).await, "REVOKED", true),
            (lists(&world, &expired).await, "EXPIRED", true),
            (lists(&world, &live).await, "STATE", true),
            (ApiRequest::of(Api::Partner, "listCarriers", "").token(&reader).send(&world).await, "SCOPE", true),
            (lists(&world, &limited).await, "LIMIT", true),
        ] {
            assert!(seen.status >= 400, "{cause}");
            assert_eq!(seen_by_staff(&world, &seen).await, (json!(cause), counts), "{}", seen.text);
        }
        let accepted = lists(&world, &token).await;
        assert_eq!(seen_by_staff(&world, &accepted).await, (Value::Null, true));
        let metrics = world.metrics().await.0;
        for cause in ["MISSING", "WRONG_SECRET", "EXPIRED", "SCOPE", "LIMIT"] {
            let series = format!(r#"trailflow_refusals_total{{surface="partner",cause="{cause}"}} 1"#);
            assert!(metrics.contains(&series), "{series}:\n{metrics}");
        }
    }

    async fn who_has_the_secret_is_told_what_became_of_the_key(world: World) {
        let (organization, revoked) = world.tenant().await;
        let expired = world.key(organization).await;
        edit(&world, organization, &expired, |row| row.expires_at = Some(1_773_792_000_000)).await;
        edit(&world, organization, &revoked, |row| row.revoked_at = Some(1_773_878_399_999)).await;
        let seen = lists(&world, &expired).await;
        assert_eq!(seen.verdict(), (401, "unauthorized"));
        assert!(seen.message().starts_with("This API key expired on 2026-03-18"), "{}", seen.text);
        let seen = lists(&world, &revoked).await;
        assert!(seen.message().starts_with("This API key was revoked on 2026-03-18"), "{}", seen.text);
        // Without the secret, nobody learns even that there is such a key.
        let stranger = Credential::new(Kind::ApiKey(KeyMode::Test), uuid::Uuid::from_u128(1), random()).reveal();
        for guess in [guessed(&expired), guessed(&revoked), stranger] {
            assert_eq!(lists(&world, &guess).await.message(), UNKNOWN);
        }
        // What became of it is remembered for 90 days.
        let mut fresh = world.another_node().await;
        let ask = async |node: &trailflow::server::Running| {
            let url = format!("http://{}/v1/loads", node.api_addr());
            let seen = world.http.get(url).bearer_auth(&expired).send().await.unwrap();
            seen.json::<Value>().await.unwrap()["error"]["message"].as_str().unwrap().to_owned()
        };
        assert!(ask(&fresh).await.starts_with("This API key expired"));
        fresh.stop().await;
        world.clock.advance_ms(1_773_792_000_000 + 91 * DAY_MS - world.now());
        fresh = world.another_node().await;
        assert_eq!(ask(&fresh).await, UNKNOWN);
        fresh.stop().await;
    }

    async fn keyless_refusals_beyond_the_bound_are_only_counted(world: World) {
        let (_, token) = world.tenant().await;
        let before = logged(&world).await;
        let mut seen = Vec::new();
        for _ in 0..610 {
            seen.push(world.raw("tf_test_wrong").get("/v1/loads").await.status);
        }
        assert_eq!((seen.iter().filter(|status| **status == 401).count(), seen[609]), (600, 429), "{seen:?}");
        let last = ApiRequest::of(Api::Partner, "listLoads", "").token("tf_test_wrong").send(&world).await;
        assert_eq!((last.verdict(), last.header("retry-after")), ((429, "rate_limited"), Some("60")));
        assert_eq!(world.raw("").get("/v1/nowhere").await.status, 429, "unknown routes count for the same address");
        assert_eq!(lists(&world, &token).await.status, 200, "a valid key at the same address is not affected");
        assert_eq!(logged(&world).await - before, 601);
        let metrics = world.metrics().await.0;
        assert!(metrics.contains("trailflow_refusals_muted_total 12"), "{metrics}");
        // Staff's own listener counts the same way.
        let staff = world.operator_token().await;
        let refused = ApiRequest::of(Api::Operator, "getSelf", "").token("tf_operator_wrong").send(&world).await;
        assert_eq!(refused.verdict(), (429, "rate_limited"));
        assert_eq!(ApiRequest::of(Api::Operator, "getSelf", "").token(&staff).send(&world).await.status, 200);
        world.clock.advance_ms(120_000);
        assert_eq!(lists(&world, "tf_test_wrong").await.status, 401, "and a minute later it is told again");
    }

    async fn refusals_of_a_valid_key_are_bounded_for_its_client(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let reader = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 600).await;
        let before = logged(&world).await;
        let mut refused = 0;
        for _ in 0..605 {
            refused += usize::from(world.raw(&reader).get("/v1/carriers").await.status == 403);
        }
        assert_eq!(refused, 600);
        let seen = ApiRequest::of(Api::Partner, "listCarriers", "").token(&reader).send(&world).await;
        assert_eq!((seen.verdict(), seen.header("retry-after")), ((429, "rate_limited"), Some("60")));
        assert_eq!(logged(&world).await - before, 600);
        assert_eq!(lists(&world, &reader).await.status, 200, "what the key may do, it still does");
        assert_eq!(lists(&world, "tf_test_wrong").await.status, 401, "nor is its address affected");
    }

    async fn the_request_log_is_bounded_by_size(world: World) {
        let (_, token) = world.tenant().await;
        for _ in 0..6 {
            lists(&world, "tf_test_wrong").await;
            lists(&world, &token).await;
            logged(&world).await;
            world.clock.advance_ms(1_000);
        }
        let newest = lists(&world, "tf_test_wrong").await;
        assert_eq!(logged(&world).await, 13);
        let store = &world.app().store;
        let bound = async |requests, keyless| {
            store.bound_requests(Kept { requests, keyless }, world.now(), 100).await.unwrap()
        };
        assert_eq!(bound(1_000, 7).await, 0);
        assert_eq!(bound(1_000, 3).await, 4, "of those without a key the newest stay");
        assert_eq!(logged(&world).await, 9);
        assert_eq!(seen_by_staff(&world, &newest).await.0, json!("MALFORMED"));
        assert_eq!(bound(1_000, 3).await, 0);
        assert_eq!(bound(5, 3).await, 4);
        assert_eq!((logged(&world).await, bound(5, 3).await), (5, 0));
    }
}
