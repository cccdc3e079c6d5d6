//! Loads are rendered when they change, and their text is passed on: it must never be older than the load.

use serde_json::{Value, json};

use crate::harness::database::Sidedoor;
use crate::harness::raw::Write;
use crate::harness::world::http_with;
use crate::harness::{World, on_both};

async fn get(world: &World, token: &str, path: &str) -> Value {
    let response = http_with(token).get(world.url(path)).send().await.unwrap();
    assert_eq!(response.status(), 200, "{path}");
    response.json().await.unwrap()
}

on_both! {
    async fn a_change_by_a_node_that_renders_nothing_shows_everywhere(world: World) {
        let (_, token) = world.tenant().await;

        let made = world.write(&Write::load(&token, "first", "ORD-1")).await.json();
        let id = made["data"]["id"].as_str().unwrap().to_owned();
        let door = Sidedoor::open(&world).await;
        door.run(
            "update organization_clocks set last_change = last_change + 1; \
             update loads set order_number = 'ORD-2', updated_at = updated_at + 1",
        )
        .await;
        let moment = made["data"]["updatedAt"].as_i64().unwrap() + 1;
        let one = get(&world, &token, &format!("/v1/loads/{id}")).await;
        let whole = get(&world, &token, &format!("/v1/loads/{id}?include=stops,tracking,customer")).await;
        let listed = get(&world, &token, "/v1/loads").await;
        let with_stops = get(&world, &token, "/v1/loads?include=stops").await;
        for load in [&one["data"], &whole["data"], &listed["data"][0], &with_stops["data"][0]] {
            assert_eq!((&load["orderNumber"], &load["updatedAt"]), (&json!("ORD-2"), &json!(moment)), "{load}");
        }
        assert_eq!(whole["data"]["stops"], json!([]), "{whole}");
        // The next change renders it again.
        let change = Write::new(&token, &format!("/v1/loads/{id}/status"), "second", json!({"status": "ASSIGNED"}));
        assert_eq!(world.write(&change).await.status, 200);
        assert_eq!(door.lines("select rendered as line from loads".to_owned()).await.len(), 1);
        let rendered: Value =
            serde_json::from_str(&door.lines("select rendered as line from loads".to_owned()).await[0]).unwrap();
        let shown = get(&world, &token, &format!("/v1/loads/{id}")).await;
        assert_eq!(shown["data"], rendered);
        assert_eq!(rendered["orderNumber"], "ORD-2");
        door.close().await;
    }

    async fn a_load_of_another_rendering_is_rendered_when_it_is_read(world: World) {
        let (_, token) = world.tenant().await;

        let made = world.write(&Write::load(&token, "first", "ORD-1")).await.json();
        let id = made["data"]["id"].as_str().unwrap().to_owned();
        let door = Sidedoor::open(&world).await;
        for version in [0, 2] {
            door.run(&format!("update loads set rendered = '{{}}', rendering = {version}")).await;
            assert_eq!(get(&world, &token, &format!("/v1/loads/{id}")).await["data"], made["data"]);
            assert_eq!(get(&world, &token, "/v1/loads").await["data"][0], made["data"]);
        }
        door.close().await;
    }

    async fn what_changes_nothing_keeps_a_load_that_is_not_rendered(world: World) {
        let (_, token) = world.tenant().await;
        let body = json!({
            "externalId": "TMS-88403", "orderNumber": "ORD-1",
            "equipment": {"type": "REEFER", "lengthFeet": 53, "temperature": {"minFahrenheit": 33, "maxFahrenheit": 36}},
            "stops": [{"type": "PICKUP", "city": "Dallas", "state": "TX", "country": "US", "latitude": 32, "longitude": -96.5}],
        });
        let upsert = |key: &str| Write::new(&token, "/v1/loads/upsert", key, body.clone());
        let made = world.write(&upsert("first")).await;
        assert_eq!(made.status, 201, "{made:?}");
        let door = Sidedoor::open(&world).await;
        // As an older version spelled it.
        door.run("update loads set rendering = 0, rendered = '', stops = replace(stops, ',\"', ', \"')").await;
        let again = world.write(&upsert("second")).await;
        assert_eq!((again.status, &again.json()["data"]), (200, &made.json()["data"]));
        door.close().await;
    }

    async fn what_a_newer_version_wrote_of_a_stop_outlives_a_change_of_the_status(world: World) {
        let (_, token) = world.tenant().await;

        let stop = json!({"type": "PICKUP", "city": "Dallas", "state": "TX", "country": "US"});
        let body = json!({"orderNumber": "ORD-1", "stops": [stop]});
        let made = world.write(&Write::new(&token, "/v1/loads", "first", body)).await;
        assert_eq!(made.status, 201, "{made:?}");
        let id = made.json()["data"]["id"].as_str().unwrap().to_owned();
        let door = Sidedoor::open(&world).await;
        let newer = "rendering = rendering + 1, stops = replace(stops, '\"type\"', '\"dockDoor\":\"7\",\"type\"')";
        door.run(&format!("update loads set {newer}")).await;
        let change = Write::new(&token, &format!("/v1/loads/{id}/status"), "second", json!({"status": "ASSIGNED"}));
        assert_eq!(world.write(&change).await.status, 200);
        let stored = door.lines("select stops as line from loads".to_owned()).await;
        assert!(stored[0].contains("dockDoor"), "{stored:?}");
        for path in [format!("/v1/loads/{id}?include=stops"), "/v1/loads?include=stops".to_owned()] {
            let shown = get(&world, &token, &path).await.to_string();
            assert!(shown.contains("Dallas") && shown.contains("ASSIGNED") && !shown.contains("dockDoor"), "{shown}");
        }
        door.close().await;
    }

    async fn includes_are_those_of_a_load_that_is_not_rendered(world: World) {
        let (organization, token) = world.tenant().await;

        let body = json!({
            "orderNumber": "ORD-1", "status": "IN_TRANSIT", "currency": "USD", "rate": 2450.5,
            "references": [{"type": "PO", "value": "4500218031"}],
            "equipment": {"type": "REEFER", "lengthFeet": 53, "temperature": {"minFahrenheit": 33.5, "maxFahrenheit": 36}},
            "stops": [
                {"type": "PICKUP", "city": "Austin", "state": "TX", "country": "US", "latitude": 30.25, "longitude": -97.75},
                {"type": "DELIVERY", "city": "Dallas", "state": "TX", "country": "US", "latitude": 32, "longitude": -96.5},
            ],
        });
        let made = world.write(&Write::new(&token, "/v1/loads", "first", body)).await;
        assert_eq!(made.status, 201, "{made:?}");
        let path = format!("/v1/loads/{}?include=stops,tracking", made.json()["data"]["id"].as_str().unwrap());
        let page = async || get(&world, &token, "/v1/loads?include=stops,tracking").await["data"].clone();
        let spliced = get(&world, &token, &path).await["data"].clone();
        assert_eq!(page().await, json!([spliced]));
        let door = Sidedoor::open(&world).await;
        door.run("update loads set rendering = 0").await;
        let rendered = get(&world, &token, &path).await["data"].clone();
        assert_eq!(spliced, rendered);
        assert_eq!(page().await, json!([spliced]));
        assert_eq!(spliced["stops"].as_array().unwrap().len(), 2, "{spliced}");
        assert_eq!(spliced["tracking"]["nextStop"]["city"], "Austin", "{spliced}");
        assert_eq!(world.app().store.last_change(organization.id).await.unwrap(), spliced["updatedAt"]);
        door.close().await;
    }

    async fn a_poll_behind_the_newest_load_is_empty_until_there_is_a_newer_one(world: World) {
        let (_, token) = world.tenant().await;

        let second = world.another_node().await;
        for round in 0..20 {
            let made = world.write(&Write::load(&token, &format!("key-{round}"), "ORD-1")).await.json();
            let newest = made["data"]["updatedAt"].as_i64().unwrap();
            for (after, rows) in [(newest, 1), (newest + 1, 0)] {
                let url = format!("http://{}/v1/loads?updatedAfter={after}", second.api_addr());
                let page: Value = http_with(&token).get(url).send().await.unwrap().json().await.unwrap();
                assert_eq!(page["data"].as_array().unwrap().len(), rows, "{page}");
                assert_eq!(page["nextCursor"], Value::Null);
            }
        }
    }
}
