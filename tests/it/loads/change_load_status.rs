//! POST /v1/loads/{id}/status

use serde_json::json;
use trailflow::domain::load_status::LoadStatus;

use crate::harness::on_both;

/// What each status may become, from the public description; ↻ (itself) is left out.
const TABLE: [(&str, &[&str]); 7] = [
    ("PENDING", &["ASSIGNED", "LOADED", "IN_TRANSIT", "DELIVERED", "CANCELLED"]),
    ("ASSIGNED", &["PENDING", "LOADED", "IN_TRANSIT", "DELIVERED", "CANCELLED"]),
    ("LOADED", &["IN_TRANSIT", "DELIVERED", "CANCELLED"]),
    ("IN_TRANSIT", &["DELIVERED"]),
    ("DELIVERED", &["COMPLETED"]),
    ("COMPLETED", &[]),
    ("CANCELLED", &[]),
];

on_both! {
    async fn each_of_the_forty_nine_moves_is_as_described(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        for (from, ways) in TABLE {
            for to in LoadStatus::ALL.iter().map(|status| status.as_str()) {
                let load = api.post("/v1/loads", &json!({"orderNumber": "O", "status": from})).await.data(201);
                let path = format!("/v1/loads/{}/status", load["id"].as_str().unwrap());
                let answer = api.post(&path, &json!({"status": to})).await;
                if from == to {
                    assert_eq!(answer.data(200), load, "{from} stays, and so does updatedAt");
                } else if ways.contains(&to) {
                    let moved = answer.data(200);
                    assert_eq!(moved["status"], to, "{from} → {to}");
                    assert!(moved["updatedAt"].as_i64() > load["updatedAt"].as_i64());
                } else {
                    let error = answer.error(409, "conflict");
                    let message = error["message"].as_str().unwrap();
                    assert!(message.contains(from) && message.contains(to), "{message}");
                    let way_out = if ways.is_empty() { "final" } else { ways[0] };
                    assert!(message.contains(way_out), "{message}");
                    let read = api.get(path.trim_end_matches("/status")).await.data(200);
                    assert_eq!(read, load, "a refused move changes nothing");
                }
            }
        }
    }

    async fn a_load_is_moved_by_either_id(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        api.post("/v1/loads", &json!({"orderNumber": "O", "externalId": "M/1 ü"})).await.data(201);
        let moved = api.post("/v1/loads/M%2F1%20%C3%BC/status", &json!({"status": "LOADED"})).await.data(200);
        let path = format!("/v1/loads/{}/status", moved["id"].as_str().unwrap());
        assert_eq!(api.post(&path, &json!({"status": "DELIVERED"})).await.data(200)["status"], "DELIVERED");
        api.post("/v1/loads/M2/status", &json!({"status": "DELIVERED"})).await.error(404, "not_found");
        assert_eq!(api.post(&path, &json!({"status": "GONE"})).await.pointers(), ["/status"]);
    }
}
