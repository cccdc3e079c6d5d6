//! Who refused requests count against: an organization only where the secret of its key matched, and with one cause
//! wherever they are told.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use trailflow::clock::random;
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::id::ApiKeyId;
use trailflow::domain::portal::PortalRole;
use trailflow::secrets::credential::{Credential, Kind};

use crate::harness::api_request::ApiRequest;
use crate::harness::database::Sidedoor;
use crate::harness::faithful::Api;
use crate::harness::{Organization, World, on_both};

const TIMES: i64 = 100;
const MINUTE_MS: i64 = 60_000;

/// Sends a hundred requests that are refused with this status. Beyond some hundred in a minute, an address is only
/// told that there were too many, so the minute ends first.
async fn send(world: &World, token: &str, path: &str, status: u16) {
    world.clock.advance_ms(2 * MINUTE_MS);
    for _ in 0..TIMES {
        assert_eq!(world.raw(token).get(path).await.status, status, "{path}");
    }
}

fn id_of(token: &str) -> String {
    ApiKeyId::from_uuid(Credential::parse(token).unwrap().id()).to_string()
}

/// A key that was changed from the side.
async fn changed(
    world: &World,
    organization: Organization,
    change: impl FnOnce(&mut trailflow::store::access::ApiKeyRow),
) -> String {
    let token = world.key(organization).await;
    let id = ApiKeyId::from_uuid(Credential::parse(&token).unwrap().id());
    let mut tx = world.app().store.begin_access().await.unwrap();
    let mut row = tx.api_key(organization.id, id).await.unwrap().unwrap();
    change(&mut row);
    tx.update_api_key(row).await.unwrap();
    tx.audit(world.entry());
    tx.commit().await.unwrap();
    world.settle_access().await;
    token
}

/// Cause and key, with how often.
type Counts = BTreeMap<(String, String), i64>;

fn counts(list: &Value, key: impl Fn(&Value) -> String) -> Counts {
    let list = list.as_array().unwrap().iter();
    list.map(|one| ((one["cause"].as_str().unwrap().to_owned(), key(one)), one["count"].as_i64().unwrap()))
        .collect()
}

async fn asked(world: &World, operation: &str, id: &str, query: &str) -> Value {
    let staff = world.operator_token().await;
    let seen = ApiRequest::of(Api::Operator, operation, id).query(query).token(&staff).send(world).await;
    assert_eq!(seen.status, 200, "{}", seen.text);
    seen.body["data"].clone()
}

on_both! {
    async fn a_hundred_requests_for_each_cause_are_told_alike_everywhere(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let good = world.key(organization).await;
        let now = world.now();
        let revoked = changed(&world, organization, |row| row.revoked_at = Some(now)).await;
        let expired = changed(&world, organization, |row| row.expires_at = Some(now)).await;
        let blocked = changed(&world, organization, |row| row.blocked_at = Some(now)).await;
        let wrong_mode = changed(&world, organization, |row| row.mode = KeyMode::Live.to_string()).await;
        let live = world.key_with(organization, KeyMode::Live, Scope::ALL, 600).await;
        let narrow = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 600).await;
        let limited = world.key_with(organization, KeyMode::Test, Scope::ALL, 1).await;
        // What proves nothing.
        let guessed = Credential::new(Kind::ApiKey(KeyMode::Test), Credential::parse(&good).unwrap().id(), random());
        let stranger = Credential::new(Kind::ApiKey(KeyMode::Test), uuid::Uuid::from_u128(1), random());
        for token in ["tf_test_wrong", &guessed.reveal(), &stranger.reveal()] {
            send(&world, token, "/v1/loads", 401).await;
        }
        world.clock.advance_ms(2 * MINUTE_MS);
        for _ in 0..TIMES {
            ApiRequest::of(Api::Partner, "listLoads", "").send(&world).await;
        }
        let health = asked(&world, "getIntegrationsHealth", "", &format!("organizationId={}", organization.id)).await;
        assert_eq!((&health[0]["refusals"], &health[0]["findings"]), (&json!([]), &json!([])), "nothing is proven");
        for token in [&revoked, &expired, &blocked, &wrong_mode] {
            send(&world, token, "/v1/loads", 401).await;
        }
        send(&world, &live, "/v1/loads", 403).await;
        send(&world, &narrow, "/v1/carriers", 403).await;
        assert_eq!(world.raw(&limited).get("/v1/loads").await.status, 200);
        for _ in 0..TIMES {
            assert_eq!(world.raw(&limited).get("/v1/loads").await.status, 429);
        }
        assert_eq!(world.raw(&good).get("/v1/loads").await.status, 200);

        let proven = [
            ("REVOKED", &revoked), ("EXPIRED", &expired), ("BLOCKED", &blocked), ("WRONG_MODE", &wrong_mode),
            ("STATE", &live), ("SCOPE", &narrow), ("LIMIT", &limited),
        ];
        let expected: Counts =
            proven.iter().map(|(cause, token)| (((*cause).to_owned(), id_of(token)), TIMES)).collect();

        let metrics = world.metrics().await;
        let unproven = ["MISSING", "MALFORMED", "UNKNOWN", "WRONG_SECRET"];
        for cause in proven.iter().map(|(cause, _)| *cause).chain(unproven) {
            let name = format!("refusals_total{{surface=\"partner\",cause=\"{cause}\"}}");
            assert_eq!(metrics.value(&name), Some(TIMES), "{cause}");
        }
        for (outcome, count) in [("ok", 2), ("client", 0), ("auth", 4 * TIMES), ("scope", 2 * TIMES), ("rate", TIMES), ("server", 0)] {
            let own = format!("partner_requests_total{{organization=\"{}\",outcome=\"{outcome}\"}}", organization.id);
            assert_eq!(metrics.value(&own), Some(count), "{outcome}");
            let other = format!("partner_requests_total{{organization=\"other\",outcome=\"{outcome}\"}}");
            assert_eq!(metrics.value(&other), Some(0), "{outcome}");
        }

        let usage = asked(&world, "getUsage", &organization.id.to_string(), "").await;
        let by_key: Counts = usage["keys"].as_array().unwrap().iter()
            .flat_map(|key| counts(&key["byCause"], |_| key["keyId"].as_str().unwrap().to_owned()))
            .collect();
        assert_eq!(by_key, expected);
        assert_eq!(counts(&usage["byCause"], |_| String::new()).len(), proven.len());
        assert_eq!(usage["requests"], json!(7 * TIMES + 2), "and no request that proves nothing");

        let health = asked(&world, "getIntegrationsHealth", "", &format!("organizationId={}", organization.id)).await;
        assert_eq!(counts(&health[0]["refusals"], |one| one["keyId"].as_str().unwrap().to_owned()), expected);

        let door = Sidedoor::open(&world).await;
        let lines = door.lines("select cause || ' ' || count(*) || ' ' || count(organization_id) as line from request_log
            where cause is not null group by cause".to_owned()).await;
        door.close().await;
        let logged: std::collections::BTreeSet<_> = lines.into_iter().collect();
        let line = |cause: &str, of: i64| format!("{cause} {TIMES} {of}");
        let told = proven.iter().map(|(cause, _)| line(cause, TIMES)).chain(unproven.map(|cause| line(cause, 0)));
        assert_eq!(logged, told.collect());

        let mut member = world.member(organization, PortalRole::Viewer).await;
        let page = member.browser.get("/usage").await;
        for (cause, _) in proven {
            let row = format!("data-cause=\"{cause}\" data-column=\"Requests\">{TIMES}<");
            assert!(page.text.contains(&row), "{cause}: {}", page.text);
        }
        for cause in unproven {
            assert!(!page.text.contains(cause), "{cause}");
        }
    }

    async fn a_flood_with_a_key_that_has_ended_is_no_use_of_it_and_no_rate_limit(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let now = world.now();
        let revoked = changed(&world, organization, |row| row.revoked_at = Some(now)).await;
        let mut told = 0;
        for _ in 0..650 {
            told += usize::from(world.raw(&revoked).get("/v1/loads").await.status == 401);
        }
        assert_eq!(told, 600, "beyond the bound of an address, a refusal is only counted");
        let usage = asked(&world, "getUsage", &organization.id.to_string(), "").await;
        assert_eq!(usage["byCause"], json!([{"cause": "REVOKED", "count": 650}]));
        let auth = format!("partner_requests_total{{organization=\"{}\",outcome=\"auth\"}}", organization.id);
        assert_eq!(world.metrics().await.value(&auth), Some(650));
        assert_eq!(Sidedoor::count(&world, "key_uses").await, 0, "nobody used it");
    }
}
