//! A stop keeps its id while it is the same stop, wherever it stands in the list.

use serde_json::{Value, json};

use crate::harness::by_hand::Raw;
use crate::harness::on_both;

const UPSERT: &str = "/v1/loads/upsert";

/// Upserts the load S with these stops; returns them as they are stored.
async fn put(api: &Raw, stops: Value) -> Vec<Value> {
    let answer = api.post(UPSERT, &json!({"externalId": "S", "orderNumber": "O", "stops": stops})).await;
    assert!(answer.status < 300, "{}", answer.text);
    let stops = api.get("/v1/loads/S?include=stops").await.data(200)["stops"].as_array().unwrap().clone();
    let places: Vec<_> = stops.iter().map(|stop| stop["sequence"].as_u64().unwrap()).collect();
    assert!(places.iter().zip(1..).all(|(place, expected)| *place == expected), "{places:?}");
    stops
}

fn ids(stops: &[Value]) -> Vec<&str> {
    stops.iter().map(|stop| stop["id"].as_str().unwrap()).collect()
}

fn stop(city: &str, name: &str) -> Value {
    json!({"type": "DELIVERY", "city": city, "name": name})
}

on_both! {
    async fn a_stop_keeps_its_id_when_others_come_and_go(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        let three = put(&api, json!([stop("Dallas", "A"), stop("Waco", "B"), stop("Austin", "C")])).await;
        let [dallas, waco, austin] = ids(&three)[..] else { panic!("{three:?}") };
        let without = put(&api, json!([stop("Dallas", "A"), stop("Austin", "C")])).await;
        assert_eq!(ids(&without), [dallas, austin], "the last one does not take the id of the middle one");
        let turned = put(&api, json!([stop("Austin", "C"), stop("Dallas", "A")])).await;
        assert_eq!(ids(&turned), [austin, dallas]);
        let back = put(&api, json!([stop("Austin", "C"), stop("Waco", "B"), stop("Dallas", "A")])).await;
        assert_eq!((ids(&back)[0], ids(&back)[2]), (austin, dallas));
        assert!(![dallas, waco, austin].contains(&ids(&back)[1]), "a new stop has a new id");
    }

    async fn a_stop_is_found_by_its_content_the_likest_first(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        // Two stops at one place, two more in one city, and one that halts where another delivers.
        let before = put(&api, json!([
            {"type": "PICKUP", "city": "Dallas", "name": "Dock", "appointmentStart": 1_774_101_600_000_i64},
            {"type": "PICKUP", "city": "Dallas", "name": "Dock", "appointmentStart": 1_774_108_800_000_i64},
            stop("Waco", "North"), stop("Waco", "South"),
            {"type": "OTHER", "city": "Waco", "name": "North"},
        ])).await;
        let before = ids(&before);
        let after = put(&api, json!([
            stop("Waco", "Southern"),
            {"type": "OTHER", "city": "Waco", "name": "North", "arrivedAt": 1_774_108_800_000_i64},
            stop("Waco", "North"),
            {"type": "PICKUP", "city": "Dallas", "name": "Dock", "appointmentStart": 1_774_108_800_000_i64},
            {"type": "PICKUP", "city": "Dallas", "name": "Dock", "appointmentStart": 1_774_110_000_000_i64},
        ])).await;
        assert_eq!(ids(&after), [before[3], before[4], before[2], before[1], before[0]]);
        let other = put(&api, json!([{"type": "PICKUP", "city": "Waco", "name": "North"}, {"type": "DELIVERY", "city": "Houston"}])).await;
        assert!(ids(&other).iter().all(|id| !before.contains(id)), "neither is one of the load's");
    }

    async fn a_sent_id_says_which_stop_it_is(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        let before = put(&api, json!([stop("Dallas", "A"), stop("Austin", "B")])).await;
        let [dallas, austin] = ids(&before)[..] else { panic!("{before:?}") };
        let moved = json!([{"id": austin, "type": "OTHER", "city": "San Antonio"}, stop("Dallas", "A"), stop("Austin", "B")]);
        let after = put(&api, moved).await;
        assert_eq!((ids(&after)[0], ids(&after)[1]), (austin, dallas));
        assert!(!ids(&before).contains(&ids(&after)[2]), "the id is taken, though the content is the same");
        let null = put(&api, json!([{"id": null, "type": "DELIVERY", "city": "Dallas", "name": "A"}])).await;
        assert_eq!(ids(&null), [dallas]);
    }

    async fn an_id_must_be_of_this_load_and_stand_once(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        let ours = put(&api, json!([stop("Dallas", "A")])).await[0]["id"].clone();
        let other = json!({"externalId": "OTHER", "orderNumber": "O", "stops": [stop("Dallas", "A")]});
        api.post(UPSERT, &other).await.data(201);
        let theirs = api.get("/v1/loads/OTHER?include=stops").await.data(200)["stops"][0]["id"].clone();
        let with = |ids: &[&Value]| {
            let stops: Vec<_> = ids.iter().map(|id| json!({"id": id, "type": "OTHER", "city": "Waco"})).collect();
            json!({"externalId": "S", "orderNumber": "O", "stops": stops})
        };
        let unknown = json!("stop_019d10443a0070e18a4f3c9b26d5e7f1");
        for (stops, pointers) in [
            (with(&[&theirs]), vec!["/stops/0/id"]),
            (with(&[&ours, &unknown]), vec!["/stops/1/id"]),
            (with(&[&ours, &ours]), vec!["/stops/1/id"]),
            (with(&[&json!("stop_1")]), vec!["/stops/0/id"]),
            (with(&[&unknown, &theirs]), vec!["/stops/0/id", "/stops/1/id"]),
        ] {
            assert_eq!(api.post(UPSERT, &stops).await.pointers(), pointers);
        }
        let mut new = with(&[&ours]);
        new["externalId"] = json!("NEW");
        assert_eq!(api.post(UPSERT, &new).await.pointers(), ["/stops/0/id"], "a new load has no stops");
        assert_eq!(api.post("/v1/loads", &new).await.pointers(), ["/stops/0/id"]);
        assert_eq!(api.get("/v1/loads/S?include=stops").await.data(200)["stops"][0]["city"], "Dallas");
    }

    async fn the_next_stop_keeps_its_id_in_tracking(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        let left = json!({"type": "PICKUP", "city": "Dallas", "departedAt": 1_774_080_000_000_i64});
        let load = json!({"externalId": "S", "orderNumber": "O", "status": "IN_TRANSIT", "stops": [left, stop("Waco", "B"), stop("Austin", "C")]});
        api.post(UPSERT, &load).await.data(201);
        let waco = api.get("/v1/tracking/S").await.data(200)["nextStop"]["stopId"].clone();
        let austin = put(&api, json!([left, stop("Austin", "C")])).await[1]["id"].clone();
        assert_ne!(waco, austin);
        assert_eq!(api.get("/v1/tracking/S").await.data(200)["nextStop"]["stopId"], austin);
    }

    async fn the_same_stops_again_change_nothing_and_tell_nobody(world: World) {
        let (organization, token) = world.tenant().await;
        let api = world.raw(&token);
        let staff = world.raw_operator(&world.operator_token().await);
        let stops = json!([stop("Dallas", "A"), stop("Waco", "B")]);
        let before = put(&api, stops.clone()).await;
        let updated = api.get("/v1/loads/S").await.data(200)["updatedAt"].clone();
        world.clock.advance_hours(1);
        assert_eq!(put(&api, stops.clone()).await, before);
        let path = format!("/v1/organizations/{}/loads", organization.id);
        let rows = json!({"loads": [{"externalId": "S", "stops": stops}]});
        let imported = staff.send(reqwest::Method::PUT, &path, &rows).await.data(200);
        assert_eq!(imported["unchanged"], 1);
        assert_eq!(api.get("/v1/loads/S").await.data(200)["updatedAt"], updated);
        // The operator's import goes by the same rules, row by row.
        let kept = json!({"loads": [{"externalId": "S", "stops": [stop("Waco", "B")]},
            {"externalId": "S", "stops": [{"id": before[0]["id"], "type": "OTHER", "city": "Waco"}]}]});
        let imported = staff.send(reqwest::Method::PUT, &path, &kept).await.data(200);
        assert_eq!((&imported["updated"], &imported["rejected"][0]["pointer"]), (&json!(1), &json!("/loads/1/stops/0/id")));
        assert_eq!(api.get("/v1/loads/S?include=stops").await.data(200)["stops"][0]["id"], before[1]["id"]);
    }
}
