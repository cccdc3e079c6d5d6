//! `GET /v1/integrations/health` and `trailflow ops health`: what is found, of whom.

use serde_json::{Value, json};
use trailflow::domain::access::{AccessState, KeyMode, Scope};

use crate::harness::api_request::ApiRequest;
use crate::harness::endpoint::{Behave, EVERYTHING, Endpoint};
use crate::harness::faithful::Api;
use crate::harness::{Organization, World, on_both};

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;

async fn of(world: &World, organization: Organization) -> Value {
    let staff = world.operator_token().await;
    let ask = ApiRequest::of(Api::Operator, "getIntegrationsHealth", "");
    let seen = ask.query(&format!("organizationId={}", organization.id)).token(&staff).send(world).await;
    assert_eq!(seen.status, 200, "{}", seen.text);
    seen.body["data"][0].clone()
}

fn troubles(health: &Value) -> Vec<&str> {
    health["findings"].as_array().unwrap().iter().map(|found| found["trouble"].as_str().unwrap()).collect()
}

on_both! {
    async fn a_healthy_one_has_no_findings_and_a_limited_one_has_with_examples(world: World) {
        let (healthy, token) = world.tenant().await;
        // The next is younger. And away from the edges of minutes: a request is counted when its response was written.
        world.clock.advance_ms(MINUTE_MS / 2);
        let troubled = world.organization(AccessState::TestEnabled).await;
        let limited = world.key_with(troubled, KeyMode::Test, Scope::ALL, 1).await;
        for _ in 0..3 {
            world.raw(&token).get("/v1/loads").await;
            for _ in 0..3 {
                world.raw(&limited).get("/v1/loads").await;
            }
            world.app().requests.flush().await.unwrap();
            world.clock.advance_ms(MINUTE_MS);
        }
        assert_eq!(of(&world, healthy).await["findings"], json!([]));
        let health = of(&world, troubled).await;
        assert_eq!(troubles(&health), ["RATE_LIMITED"], "{health}");
        assert_eq!(health["findings"][0]["count"], 3);
        let staff = world.operator_token().await;
        let example = health["findings"][0]["requestIds"][0].as_str().unwrap();
        let seen = ApiRequest::of(Api::Operator, "getRequest", example).token(&staff).send(&world).await;
        assert_eq!(seen.body["data"]["cause"], "LIMIT", "{}", seen.text);
        // All of them, in pages.
        let page = ApiRequest::of(Api::Operator, "getIntegrationsHealth", "").query("limit=1").token(&staff).send(&world).await;
        let cursor = page.body["nextCursor"].as_str().unwrap();
        let next = ApiRequest::of(Api::Operator, "getIntegrationsHealth", "").query(&format!("limit=1&cursor={cursor}"));
        let next = next.token(&staff).send(&world).await;
        assert_eq!((&page.body["data"][0]["organizationId"], &next.body["data"][0]["organizationId"]),
            (&json!(healthy.id.to_string()), &json!(troubled.id.to_string())));
        let none = "organizationId=org_019c86d4c1007b3c9a5e62f18d07b4c3";
        let seen = ApiRequest::of(Api::Operator, "getIntegrationsHealth", "").query(none).token(&staff).send(&world).await;
        assert_eq!((seen.status, &seen.body["data"]), (200, &json!([])));
    }

    async fn deliveries_that_fail_are_found_and_measured(world: WorldBuilder) {
        let world = world.sending().start().await;
        let (organization, token) = world.tenant().await;
        let endpoint = Endpoint::behaving(|_| Behave::Status(500)).await;
        world.subscribe(&token, &endpoint.url(), &EVERYTHING).await;
        for number in 0..6 {
            world.raw(&token).post("/v1/loads", &json!({"orderNumber": number.to_string()})).await.data(201);
        }
        endpoint.until(6).await;
        world.until_recorded(6).await;
        let health = of(&world, organization).await;
        assert_eq!(troubles(&health), ["DELIVERIES_FAILING"], "{health}");
        let metrics = world.metrics().await;
        let failed = format!("partner_deliveries_total{{organization=\"{}\",outcome=\"failed\"}}", organization.id);
        assert_eq!(metrics.value(&failed), health["findings"][0]["count"].as_i64());
        assert!(metrics.value("webhook_first_attempt_delay_seconds_count").is_some_and(|count| count >= 1));
        endpoint.behave(|_| Behave::Status(200));
        world.raw(&token).post("/v1/loads", &json!({"orderNumber": "good"})).await.data(201);
        endpoint.until(7).await;
        world.until_recorded(7).await;
        assert_eq!(of(&world, organization).await["findings"], json!([]));
    }

    async fn a_live_integration_that_stops_went_quiet(world: World) {
        let organization = world.organization(AccessState::LiveEnabled).await;
        let token = world.key_with(organization, KeyMode::Live, Scope::ALL, 600).await;
        // A request every half hour for eight days, in the middle of its minute.
        world.clock.advance_ms(MINUTE_MS / 2);
        for _ in 0..8 * 48 {
            world.raw(&token).get("/v1/loads").await;
            world.app().requests.flush().await.unwrap();
            world.clock.advance_ms(30 * MINUTE_MS);
        }
        world.raw(&token).get("/v1/loads").await;
        let store = &world.app().store;
        let measured = trailflow::use_cases::integrations::rhythm::measure(store, world.now()).await.unwrap();
        let health = of(&world, organization).await;
        assert!(measured <= 1 && health["findings"] == json!([]), "{health}");
        assert_eq!(health["usualGapSeconds"], 30 * 60, "{health}");
        world.clock.advance_ms(91 * MINUTE_MS);
        let health = of(&world, organization).await;
        assert_eq!(troubles(&health), ["QUIET"], "{health}");
        world.raw(&token).get("/v1/loads").await;
        assert_eq!(of(&world, organization).await["findings"], json!([]));
        let young = world.organization(AccessState::LiveEnabled).await;
        trailflow::use_cases::integrations::rhythm::measure(store, world.now() + 2 * DAY_MS).await.unwrap();
        assert_eq!(of(&world, young).await["usualGapSeconds"], Value::Null, "nothing is known of one that never sent");
    }
}
