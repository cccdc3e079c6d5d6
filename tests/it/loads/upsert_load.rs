//! POST /v1/loads/upsert

use futures::future::join_all;
use serde_json::{Value, json};

use super::{assert_holds, everything};
use crate::harness::on_both;
use crate::harness::world::partner_at;
use trailflow::contract::partner::types::UpsertLoadRequest;

const UPSERT: &str = "/v1/loads/upsert";

on_both! {
    async fn a_new_load_is_created_with_defaults_and_needs_an_order_number(world: World) {
        let (organization, token) = world.tenant().await;
        let parties = world.parties(organization).await;
        let api = world.raw(&token);
        assert_eq!(api.post(UPSERT, &json!({"externalId": "N"})).await.pointers(), ["/orderNumber"]);
        api.get("/v1/loads/N").await.error(404, "not_found");
        let least = api.post(UPSERT, &json!({"externalId": "N", "orderNumber": "O"})).await.data(201);
        assert_holds(&least, &json!({"status": "PENDING", "currency": "USD", "rate": null, "references": []}));
        let most = everything(&parties);
        api.post(UPSERT, &most).await.data(201);
        assert_holds(&api.get("/v1/loads/TMS-88412?include=stops").await.data(200), &most);
    }

    async fn what_is_left_out_stays_and_null_clears(world: World) {
        let (organization, token) = world.tenant().await;
        let parties = world.parties(organization).await;
        let api = world.raw(&token);
        let before = api.post(UPSERT, &everything(&parties)).await.data(201);
        world.clock.advance_ms(1_000);

        let mut expected = before.clone();
        let changed = api.post(UPSERT, &json!({"externalId": "TMS-88412", "rate": 2600})).await.data(200);
        expected["rate"] = json!(2600);
        expected["updatedAt"] = json!(world.now());
        assert_eq!(changed, expected, "all but the rate stays");

        let clear = json!({
            "externalId": "TMS-88412", "rate": null, "notes": null, "customerId": null, "carrierId": null,
            "vehicleId": null, "equipment": null, "references": [], "stops": [],
        });
        let cleared = api.post(UPSERT, &clear).await.data(200);
        assert_holds(&cleared, &json!({
            "rate": null, "notes": null, "customerId": null, "carrierId": null, "vehicleId": null,
            "equipment": null, "references": [], "orderNumber": "ORD-1001", "currency": "CAD",
        }));
        assert_eq!(api.get("/v1/loads/TMS-88412?include=stops").await.data(200)["stops"], json!([]));
        for member in ["orderNumber", "currency", "status", "references", "stops"] {
            let mut null = json!({"externalId": "TMS-88412"});
            null[member] = Value::Null;
            let pointers = api.post(UPSERT, &null).await.pointers();
            assert_eq!(pointers, [format!("/{member}")], "cannot be cleared");
        }
    }

    async fn an_upsert_that_changes_nothing_leaves_updated_at(world: World) {
        let (organization, token) = world.tenant().await;
        let api = world.raw(&token);
        let mut load = everything(&world.parties(organization).await);
        load["rate"] = json!(2_450.01);
        // Doubles of 16 and 17 digits, which lose a bit wherever they are read or kept carelessly.
        load["stops"][0]["latitude"] = json!(0.1 + 0.2);
        load["stops"][0]["longitude"] = json!(-96.862_234_567_890_12);
        let before = api.post(UPSERT, &load).await.data(201);
        world.clock.advance_hours(1);
        for same in [json!({"externalId": "TMS-88412"}), load] {
            assert_eq!(api.post(UPSERT, &same).await.data(200), before);
        }
        assert_eq!(api.get("/v1/loads/TMS-88412").await.data(200), before);
    }

    async fn a_status_must_be_within_reach_or_nothing_changes(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        let new = json!({"externalId": "T", "orderNumber": "O", "status": "DELIVERED"});
        let before = api.post(UPSERT, &new).await.data(201);
        let back = json!({"externalId": "T", "notes": "back again", "status": "LOADED"});
        api.post(UPSERT, &back).await.error(409, "conflict");
        assert_eq!(api.get("/v1/loads/T").await.data(200), before);
        let on = json!({"externalId": "T", "notes": "signed", "status": "COMPLETED"});
        assert_holds(&api.post(UPSERT, &on).await.data(200), &on);
    }

    async fn concurrent_upserts_of_different_members_all_survive(world: World) {
        let (organization, token) = world.tenant().await;
        let parties = world.parties(organization).await;
        let second = world.another_node().await;
        let all = everything(&parties);
        world.raw(&token).post(UPSERT, &json!({"externalId": "TMS-88412", "orderNumber": "?"})).await.data(201);
        let members: Vec<String> =
            all.as_object().unwrap().keys().filter(|name| *name != "externalId").cloned().collect();
        let upserts = (0..32).map(|n| {
            let name = &members[n % members.len()];
            let mut body = json!({"externalId": "TMS-88412"});
            body[name] = all[name].clone();
            let body: UpsertLoadRequest = serde_json::from_value(body).unwrap();
            let address = if n % 2 == 0 { world.node.api_addr() } else { second.api_addr() };
            let api = partner_at(address, &token);
            async move { api.upsert_load().idempotency_key(format!("u{n}")).body(body).send().await.unwrap() }
        });
        let answers = join_all(upserts).await;
        assert!(answers.iter().all(|answer| answer.status() == 200));
        assert_holds(&world.raw(&token).get("/v1/loads/TMS-88412?include=stops").await.data(200), &all);
    }

    async fn concurrent_upserts_of_a_new_load_make_one(world: World) {
        let (_, token) = world.tenant().await;
        let second = world.another_node().await;
        let upserts = (0..16).map(|n| {
            let address = if n % 2 == 0 { world.node.api_addr() } else { second.api_addr() };
            let api = partner_at(address, &token);
            let body = UpsertLoadRequest::builder().external_id("one").order_number(Some(format!("O-{n}")));
            async move { api.upsert_load().idempotency_key(format!("u{n}")).body(body).send().await.unwrap() }
        });
        let answers = join_all(upserts).await;
        assert_eq!(answers.iter().filter(|answer| answer.status() == 201).count(), 1);
        assert!(answers.iter().all(|answer| answer.data.id == answers[0].data.id));
    }
}
