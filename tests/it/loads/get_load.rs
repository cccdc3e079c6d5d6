//! GET /v1/loads/{id}, and what `include` adds there and in the list.

use serde_json::{Value, json};

use super::everything;
use crate::harness::on_both;

const INCLUDES: [&str; 5] = ["customer", "carrier", "vehicle", "stops", "tracking"];

on_both! {
    async fn a_load_has_exactly_what_is_included(world: World) {
        let (organization, token) = world.tenant().await;
        let parties = world.parties(organization).await;
        let api = world.raw(&token);
        let plain = api.post("/v1/loads", &everything(&parties)).await.data(201);
        let all = api.get(&format!("/v1/loads/TMS-88412?include={}", INCLUDES.join(","))).await.data(200);
        assert_eq!(included(&all), INCLUDES);
        for what in INCLUDES {
            let one = api.get(&format!("/v1/loads/TMS-88412?include={what}")).await.data(200);
            assert_eq!(included(&one), [what]);
            assert_eq!(one[what], all[what]);
            assert_eq!(without_includes(one), plain);
            let listed = api.get(&format!("/v1/loads?include={what}")).await.json();
            assert_eq!(listed["data"][0][what], all[what]);
            assert_eq!(included(&listed["data"][0]), [what]);
        }
        assert_eq!(all["customer"], json!({
            "id": parties.customer, "customerCode": "BLUEB", "customerName": "Bluebonnet Produce Co.",
        }));
        assert_eq!(all["carrier"], json!({
            "id": parties.carrier, "carrierCode": "LSTAR", "carrierName": "Lone Star Reefer Lines",
            "mcNumber": "MC-748213", "dotNumber": null,
        }));
        assert_eq!(all["vehicle"], json!({"id": parties.vehicle, "unitNumber": "4127", "vehicleType": "Tractor"}));
    }

    /// Reads that wait at the same time are joined into one statement: nobody gets another's load.
    async fn many_readers_at_once_get_their_own_loads_each(world: World) {
        let mut tenants = Vec::new();
        for _ in 0..3 {
            let (_, token) = world.tenant().await;
            let (api, mut ids) = (world.raw(&token), Vec::new());
            for number in 0..8 {
                let load = json!({"orderNumber": format!("O-{number}")});
                let made = api.post("/v1/loads", &load).await.data(201);
                ids.push((made["id"].as_str().unwrap().to_owned(), made));
            }
            tenants.push((token, ids));
        }
        let mut reads = Vec::new();
        for (reader, (token, _)) in tenants.iter().enumerate() {
            for (owner, (_, loads)) in tenants.iter().enumerate() {
                for (id, load) in loads {
                    let api = world.raw(token);
                    reads.push(async move {
                        let heard = api.get(&format!("/v1/loads/{id}")).await;
                        if reader == owner {
                            assert_eq!(heard.data(200), *load);
                        } else {
                            heard.error(404, "not_found");
                        }
                    });
                }
            }
        }
        futures::future::join_all(reads).await;
    }

    async fn a_load_without_parties_and_stops_includes_an_empty_list_of_stops(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        api.post("/v1/loads", &json!({"orderNumber": "O", "externalId": "bare"})).await.data(201);
        let bare = api.get(&format!("/v1/loads/bare?include={}", INCLUDES.join(","))).await.data(200);
        assert_eq!(included(&bare), ["stops", "tracking"]);
        assert_eq!(bare["stops"], json!([]));
    }

    async fn an_unknown_include_or_status_is_named(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        for (path, parameter, word) in [
            ("/v1/loads?include=stops,driver", "include", "driver"),
            ("/v1/loads/x?include=driver", "include", "driver"),
            ("/v1/loads?statuses=PENDING,ROLLING", "statuses", "ROLLING"),
            ("/v1/loads?statuses=pending", "statuses", "pending"),
        ] {
            let answer = api.get(path).await;
            assert!(answer.pointers()[0].starts_with(parameter), "{}", answer.text);
            assert!(answer.json()["error"]["message"].as_str().unwrap().contains(word), "{}", answer.text);
        }
    }

    async fn a_load_is_found_by_either_id_however_it_is_spelled(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.partner(&token);
        let raw = world.raw(&token);
        let names = ["TMS-1", "a/b", "a b", "50%", "q?x=1", "h#1", "ü-😀", "a+b", "load_1", "x;y,z", "a..b", "\"q\"", "%2F"];
        for name in names {
            let created = raw.post("/v1/loads", &json!({"orderNumber": "O", "externalId": name})).await.data(201);
            let id = created["id"].as_str().unwrap();
            let (by_id, by_name) = (api.get_load().id(id).send(), api.get_load().id(name).send());
            let by_name = by_name.await.unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(by_name.data.id, id, "{name}");
            assert_eq!(by_id.await.unwrap().data, by_name.data);
            let listed = api.list_loads().external_id(name).send().await.unwrap();
            assert_eq!(listed.data, vec![by_name.data.clone()], "{name}");
        }
        // The generated client takes a backslash for a slash, as URLs do.
        raw.post("/v1/loads", &json!({"orderNumber": "O", "externalId": "b\\s"})).await.data(201);
        assert_eq!(raw.get("/v1/loads/b%5Cs").await.data(200)["externalId"], "b\\s");
        // These a load could not be found by.
        for name in ["upsert", "load_019d10443a007c3e9f2a6b81d4e05c17"] {
            let load = json!({"orderNumber": "O", "externalId": name});
            assert_eq!(raw.post("/v1/loads", &load).await.pointers(), ["/externalId"]);
        }
        raw.get("/v1/loads/TMS-2").await.error(404, "not_found");
        raw.get("/v1/loads/tms-1").await.error(404, "not_found");
        raw.get("/v1/loads/load_019d10443a007c3e9f2a6b81d4e05c17").await.error(404, "not_found");
    }
}

fn included(load: &Value) -> Vec<&str> {
    INCLUDES.into_iter().filter(|what| load.get(what).is_some()).collect()
}

fn without_includes(mut load: Value) -> Value {
    INCLUDES.iter().for_each(|what| drop(load.as_object_mut().unwrap().remove(*what)));
    load
}
