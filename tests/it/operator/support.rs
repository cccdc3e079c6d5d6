//! Support's questions: what became of a request, and how much a partner uses the API.

use serde_json::{Value, json};
use trailflow::domain::access::{AccessState, KeyMode, Scope};

use crate::harness::api_request::{ApiRequest, Seen};
use crate::harness::database::Sidedoor;
use crate::harness::faithful::Api;
use crate::harness::{Backend, World, on_both};

const HOUR_MS: i64 = 60 * 60 * 1000;
const DAY_MS: i64 = 24 * HOUR_MS;

async fn look_up(world: &World, staff: &str, id: &str) -> Seen {
    ApiRequest::of(Api::Operator, "getRequest", id).token(staff).send(world).await
}

fn request_id(seen: &Seen) -> &str {
    seen.body["requestId"].as_str().unwrap()
}

on_both! {
    async fn a_request_is_found_by_its_id(world: World) {
        let staff = world.operator_token().await;
        let (organization, token) = world.tenant().await;
        let missing = ApiRequest::of(Api::Partner, "getLoad", "TMS-1?include=stops").token(&token).send(&world).await;
        let found = look_up(&world, &staff, request_id(&missing)).await.body["data"].clone();
        assert_eq!(
            (&found["id"], &found["organizationId"], &found["keyName"]),
            (&json!(request_id(&missing)), &json!(organization.id.to_string()), &json!("under test"))
        );
        assert_eq!(
            (&found["method"], &found["route"], &found["operation"]),
            (&json!("GET"), &json!("/v1/loads/{id}"), &json!("getLoad"))
        );
        assert_eq!((&found["status"], &found["code"], &found["replayed"]), (&json!(404), &json!("not_found"), &json!(false)));
        assert_eq!(found["address"], "127.0.0.1");
        assert!(found["durationMs"].as_f64().unwrap() > 0.0 && found["keyId"].as_str().unwrap().starts_with("key_"));
        let at = found["at"].as_i64().unwrap();
        assert!((world.now() - 5_000..=world.now()).contains(&at), "{at}");
        // The id of the header leads there, too.
        let bare = missing.header("x-request-id").unwrap();
        assert_eq!(look_up(&world, &staff, bare).await.body["data"], found);

        let create = ApiRequest::of(Api::Partner, "createLoad", "").token(&token).once("k").json(&json!({"orderNumber": "O"}));
        create.send(&world).await;
        let replay = create.send(&world).await;
        let found = look_up(&world, &staff, &format!("req_{}", replay.header("x-request-id").unwrap())).await;
        assert_eq!((&found.body["data"]["replayed"], &found.body["data"]["status"]), (&json!(true), &json!(201)));
        let stranger = ApiRequest::of(Api::Partner, "listLoads", "").token("tf_test_wrong").send(&world).await;
        let found = look_up(&world, &staff, request_id(&stranger)).await.body["data"].clone();
        assert_eq!((&found["keyId"], &found["code"]), (&Value::Null, &json!("unauthorized")));
        let lost = world.raw(&token).get("/v1/nowhere").await;
        let found = look_up(&world, &staff, lost.json()["requestId"].as_str().unwrap()).await.body["data"].clone();
        assert_eq!((&found["operation"], &found["route"], &found["status"]), (&json!("unmatched"), &json!("unmatched"), &json!(404)));
    }

    async fn a_request_that_cannot_be_written_loses_only_itself(world: World) {
        let staff = world.operator_token().await;
        let (_, token) = world.tenant().await;
        let side = Sidedoor::open(&world).await;
        let refuse = match world.backend {
            Backend::PostgresRedis => "alter table request_log add constraint odd check (status <> 404)",
            Backend::Embedded => "create trigger odd before insert on request_log when new.status = 404
                begin select raise(abort, 'odd'); end",
        };
        side.run(refuse).await;
        let mut ids = Vec::new();
        for turn in 0..40 {
            let operation = if turn % 19 == 7 { "getLoad" } else { "listLoads" };
            let seen = ApiRequest::of(Api::Partner, operation, "TMS-1").token(&token).send(&world).await;
            ids.push((request_id(&seen).to_owned(), seen.status));
        }
        for (id, status) in &ids {
            let found = look_up(&world, &staff, id).await;
            assert_eq!(found.status == 200, *status == 200, "{id} was answered with {status}: {}", found.text);
        }
        let lost = ids.iter().filter(|(_, status)| *status == 404).count();
        let metrics = world.metrics().await.0;
        assert!(metrics.contains(&format!("trailflow_request_log_dropped_total {lost}\n")), "{metrics}");
        side.close().await;
    }

    async fn a_request_is_kept_for_thirty_days(world: World) {
        let staff = world.operator_token().await;
        let (_, token) = world.tenant().await;
        let seen = ApiRequest::of(Api::Partner, "listLoads", "").token(&token).send(&world).await;
        let id = request_id(&seen).to_owned();
        assert_eq!(look_up(&world, &staff, &id).await.status, 200);
        world.clock.advance_ms(30 * DAY_MS - 60_000);
        assert_eq!(look_up(&world, &staff, &id).await.status, 200);
        world.clock.advance_ms(120_000);
        assert_eq!(look_up(&world, &staff, &id).await.verdict(), (404, "not_found"));
        world.clock.advance_ms(2 * DAY_MS);
        assert_eq!(world.app().store.prune_requests(world.now(), 10).await.unwrap(), 1);
        for unknown in ["req_00000000-0000-4000-8000-000000000000", "x", "req_"] {
            assert_eq!(look_up(&world, &staff, unknown).await.verdict(), (404, "not_found"), "{unknown}");
        }
    }

    async fn usage_counts_requests_and_errors_by_key_and_hour(world: World) {
        // Away from the border of an hour, because requests are dated a moment back.
        world.clock.advance_ms(10 * 60 * 1000);
        let staff = world.operator_token().await;
        let organization = world.organization(AccessState::TestEnabled).await;
        let busy = world.key_with(organization, KeyMode::Test, Scope::ALL, 600).await;
        let limited = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 1).await;
        let list = async |token: &str| ApiRequest::of(Api::Partner, "listLoads", "").token(token).send(&world).await.status;
        for _ in 0..3 {
            list(&busy).await;
        }
        ApiRequest::of(Api::Partner, "getLoad", "nothing").token(&busy).send(&world).await;
        assert_eq!((list(&limited).await, list(&limited).await), (200, 429));
        assert_eq!(ApiRequest::of(Api::Partner, "listCarriers", "").token(&limited).send(&world).await.status, 403);
        // Another organization's requests are its own.
        list(&world.tenant().await.1).await;
        let first_hour = world.now();
        world.app().requests.flush().await.unwrap();
        world.clock.advance_hours(30);
        list(&busy).await;
        let usage = async |query: String| {
            let ask = ApiRequest::of(Api::Operator, "getUsage", &organization.id.to_string()).token(&staff);
            let seen = if query.is_empty() { ask } else { ask.query(&query) }.send(&world).await;
            assert_eq!(seen.status, 200, "{}", seen.text);
            seen.body["data"].clone()
        };
        let day = usage(String::new()).await;
        assert_eq!((&day["requests"], &day["errors"], day["keys"].as_array().unwrap().len()), (&json!(1), &json!(0), 1));
        let all = usage(format!("from={first_hour}&to={}", world.now())).await;
        assert_eq!((&all["requests"], &all["errors"], &all["rateLimited"]), (&json!(8), &json!(3), &json!(1)));
        let codes = json!([{"code": "forbidden", "count": 1}, {"code": "not_found", "count": 1}, {"code": "rate_limited", "count": 1}]);
        assert_eq!(all["byCode"], codes);
        let keys: Vec<_> = all["keys"].as_array().unwrap().iter()
            .map(|key| (key["requests"].as_i64().unwrap(), key["rateLimited"].as_i64().unwrap())).collect();
        assert_eq!(keys, [(5, 0), (3, 1)], "the busiest first");
        let hour = usage(format!("from={first_hour}&to={first_hour}")).await;
        assert_eq!((&hour["requests"], hour["to"].as_i64().unwrap() - hour["from"].as_i64().unwrap()), (&json!(7), HOUR_MS));
        for (query, pointer) in [("from=2&to=1", "from"), (&format!("from=0&to={first_hour}"), "from")] {
            let ask = ApiRequest::of(Api::Operator, "getUsage", &organization.id.to_string()).token(&staff).query(query);
            assert_eq!(ask.send(&world).await.body["error"]["details"][0]["pointer"], *pointer);
        }
    }

    async fn what_a_node_has_not_written_is_written_when_it_stops(world: World) {
        let staff = world.operator_token().await;
        let (_, token) = world.tenant().await;
        let other = world.another_node().await;
        let url = format!("http://{}/v1/loads", other.api_addr());
        let answer = world.http.get(url).bearer_auth(&token).send().await.unwrap();
        let id = answer.headers()["x-request-id"].to_str().unwrap().to_owned();
        other.stop().await;
        assert_eq!(look_up(&world, &staff, &id).await.status, 200);
    }
}
