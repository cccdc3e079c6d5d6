//! What is emitted, and what is sent: the exact bytes, signed, to those who asked for it.

use serde_json::json;

use super::scene::Scene;
use crate::harness::endpoint::{EVERYTHING, Endpoint};
use crate::harness::on_both;

on_both! {
    async fn a_change_reaches_its_subscriber_as_it_is_read(world: WorldBuilder) {
        let Scene { world, token, endpoint, subscription, .. } = Scene::start(world.sending()).await;
        let api = world.raw(&token);
        let created = api.post("/v1/loads", &json!({
            "orderNumber": "ORD-1", "externalId": "TMS-1", "rate": 2450, "notes": "Ring twice – größer",
            "stops": [{"type": "PICKUP", "city": "Dallas"}],
        })).await.data(201);
        let arrived = endpoint.until(1).await.remove(0);
        let load = created["id"].as_str().unwrap();
        let read = api.get(&format!("/v1/loads/{load}")).await.text;
        let body = std::str::from_utf8(&arrived.body).unwrap();
        assert!(read.contains(body), "the bytes of the load as it is read: {body} in {read}");
        assert_eq!(arrived.json()["id"], load);
        assert_eq!(arrived.event(), "load.created");
        assert_eq!(arrived.header("content-type"), "application/json");
        assert!(arrived.id().starts_with("whdel_"));
        assert!(arrived.is_signed_with(&subscription.secret));
    }

    async fn each_change_emits_what_it_is_and_nothing_else(world: WorldBuilder) {
        let Scene { world, token, endpoint, .. } = Scene::start(world.sending()).await;
        let api = world.raw(&token);
        let upsert = async |body| {
            let answer = api.post("/v1/loads/upsert", &body).await;
            assert!(answer.status < 300, "{}", answer.text);
        };
        let mut seen = 0;
        let mut then = async |expected: &[&str]| {
            let mut events: Vec<_> = endpoint.until(seen + expected.len()).await.split_off(seen)
                .iter().map(|arrived| arrived.event().to_owned()).collect();
            events.sort_unstable();
            assert_eq!(events, expected);
            seen += expected.len();
        };
        upsert(json!({"externalId": "A", "orderNumber": "1"})).await;
        then(&["load.created"]).await;
        upsert(json!({"externalId": "A", "orderNumber": "1"})).await;
        upsert(json!({"externalId": "A", "notes": "n"})).await;
        then(&["load.updated"]).await;
        upsert(json!({"externalId": "A", "status": "ASSIGNED"})).await;
        then(&["load.status_changed"]).await;
        upsert(json!({"externalId": "A", "status": "LOADED", "notes": "m"})).await;
        then(&["load.status_changed", "load.updated"]).await;
        api.post("/v1/loads/A/status", &json!({"status": "IN_TRANSIT"})).await.data(200);
        then(&["load.status_changed"]).await;
        api.post("/v1/loads/A/status", &json!({"status": "IN_TRANSIT"})).await.data(200);
        api.post("/v1/loads/A/status", &json!({"status": "PENDING"})).await.error(409, "conflict");
        endpoint.stays_at(seen).await;
    }

    async fn subscribers_get_what_they_asked_for_and_nothing_of_others(world: WorldBuilder) {
        let world = world.sending().start().await;
        let (_, token) = world.tenant().await;
        let (_, elsewhere) = world.tenant().await;
        let (all, created, foreign) = (Endpoint::start().await, Endpoint::start().await, Endpoint::start().await);
        world.subscribe(&token, &all.url(), &EVERYTHING).await;
        world.subscribe(&token, &created.url(), &["load.created"]).await;
        world.subscribe(&elsewhere, &foreign.url(), &EVERYTHING).await;
        let api = world.raw(&token);
        api.post("/v1/loads", &json!({"orderNumber": "1", "externalId": "A"})).await.data(201);
        api.post("/v1/loads/A/status", &json!({"status": "ASSIGNED"})).await.data(200);
        let of_all = all.until(2).await;
        assert_ne!(of_all[0].id(), of_all[1].id());
        assert_ne!(of_all[0].id(), created.until(1).await[0].id(), "a delivery belongs to one subscription");
        created.stays_at(1).await;
        foreign.stays_at(0).await;
    }

    async fn a_replayed_request_emits_nothing(world: WorldBuilder) {
        let Scene { world, token, endpoint, .. } = Scene::start(world.sending()).await;
        let write = crate::harness::raw::Write::load(&token, "once", "ORD-1");
        for _ in 0..3 {
            assert_eq!(world.write(&write).await.status, 201);
        }
        endpoint.until(1).await;
        endpoint.stays_at(1).await;
    }
}
