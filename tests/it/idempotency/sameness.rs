//! Which requests are the same.

use serde_json::json;
use trailflow::domain::access::{AccessState, KeyMode, Scope};

use super::{assert_conflict, assert_first, assert_replay, loads_named};
use crate::harness::on_both;
use crate::harness::raw::Write;

const SENT: &str = r#"{"orderNumber":"ORD-1","rate":1,"stops":[{"type":"PICKUP","city":"Waco"},{"type":"DELIVERY","city":"Tyler"}]}"#;

/// The same JSON value in other bytes.
const SAME: &[&str] = &[
    r#"{"stops":[{"city":"Waco","type":"PICKUP"},{"city":"Tyler","type":"DELIVERY"}],"rate":1,"orderNumber":"ORD-1"}"#,
    "\r\n{ \"orderNumber\" : \"ORD-1\",\n\t\"rate\" : 1, \"stops\":[ {\"type\":\"PICKUP\",\"city\":\"Waco\"} , {\"type\":\"DELIVERY\",\"city\":\"Tyler\"} ] }\n",
    r#"{"orderNumber":"ORD-1","rate":1.0,"stops":[{"type":"PICKUP","city":"Waco"},{"type":"DELIVERY","city":"Tyler"}]}"#,
    r#"{"orderNumber":"ORD-1","rate":10e-1,"stops":[{"type":"PICKUP","city":"Waco"},{"type":"DELIVERY","city":"Tyler"}]}"#,
    r#"{"order\u004eumber":"ORD\u002d1","rate":1,"stops":[{"type":"PICKUP","city":"Waco"},{"type":"DELIVERY","city":"Tyler"}]}"#,
];

/// Another value.
const OTHER: &[&str] = &[
    r#"{"orderNumber":"ORD-2","rate":1,"stops":[{"type":"PICKUP","city":"Waco"},{"type":"DELIVERY","city":"Tyler"}]}"#,
    r#"{"orderNumber":"ORD-1","rate":1.01,"stops":[{"type":"PICKUP","city":"Waco"},{"type":"DELIVERY","city":"Tyler"}]}"#,
    r#"{"orderNumber":"ORD-1","stops":[{"type":"PICKUP","city":"Waco"},{"type":"DELIVERY","city":"Tyler"}]}"#,
    r#"{"orderNumber":"ORD-1","rate":1,"notes":null,"stops":[{"type":"PICKUP","city":"Waco"},{"type":"DELIVERY","city":"Tyler"}]}"#,
    r#"{"orderNumber":"ORD-1","rate":1,"stops":[{"type":"DELIVERY","city":"Tyler"},{"type":"PICKUP","city":"Waco"}]}"#,
    r#"{"orderNumber":"ord-1","rate":1,"stops":[{"type":"PICKUP","city":"Waco"},{"type":"DELIVERY","city":"Tyler"}]}"#,
];

on_both! {
    async fn the_same_value_in_other_bytes_is_replayed_and_another_value_conflicts(world: World) {
        let mut world = world;
        let (_, token) = world.tenant().await;
        let first = world.write(&Write::new(&token, "/v1/loads", "k", SENT)).await;
        assert_first(&first);
        // Once from the memory of the limits, and once from the receipt.
        for _ in 0..2 {
            for body in OTHER {
                assert_conflict(&world.write(&Write::new(&token, "/v1/loads", "k", body)).await);
            }
            for body in SAME {
                assert_replay(&world.write(&Write::new(&token, "/v1/loads", "k", body)).await, &first);
            }
            world.forget().await;
            // The first to come after the loss is another request: it must not take the key over.
            assert_conflict(&world.write(&Write::new(&token, "/v1/loads", "k", OTHER[0])).await);
        }
        assert_eq!(loads_named(&world, &token, "ORD-1").await, 1);
        assert_eq!(loads_named(&world, &token, "ORD-2").await, 0);
    }

    async fn another_path_or_operation_conflicts(world: World) {
        let mut world = world;
        let (_, token) = world.tenant().await;
        let body = json!({ "orderNumber": "ORD-1", "externalId": "TMS-1" });
        let created = world.write(&Write::new(&token, "/v1/loads", "create", &body)).await;
        assert_first(&created);
        let other = world.write(&Write::load(&token, "other", "ORD-2")).await;
        let ids = [&created, &other].map(|answer| answer.json()["data"]["id"].as_str().unwrap().to_owned());
        let moved = |id: &str| Write::new(&token, &format!("/v1/loads/{id}/status"), "move", json!({ "status": "ASSIGNED" }));
        let first = world.write(&moved(&ids[0])).await;
        assert_eq!(first.status, 200);
        for _ in 0..2 {
            assert_conflict(&world.write(&moved(&ids[1])).await);
            // The same load by its other name is another path, and might be another load tomorrow.
            assert_conflict(&world.write(&moved("TMS-1")).await);
            assert_conflict(&world.write(&Write::new(&token, "/v1/loads/upsert", "create", &body)).await);
            assert_conflict(&world.write(&Write::new(&token, "/v1/webhooks", "create", json!({
                "url": "https://hooks.example.com/t", "eventTypes": ["load.created"],
            }))).await);
            assert_replay(&world.write(&moved(&ids[0])).await, &first);
            world.forget().await;
        }
        let untouched = world.partner(&token).get_load().id(&ids[1]).send().await.unwrap();
        assert_eq!(untouched.data.status.to_string(), "PENDING");
    }

    async fn keys_belong_to_the_api_key_that_sent_them(world: World) {
        let mut world = world;
        let (organization, token) = world.tenant().await;
        let colleague = world.key(organization).await;
        let stranger = world.tenant().await.1;
        let tokens = [&token, &colleague, &stranger];
        let mut firsts = Vec::new();
        for token in tokens {
            let first = world.write(&Write::load(token, "k", "ORD-1")).await;
            assert_first(&first);
            firsts.push(first);
        }
        for _ in 0..2 {
            for (token, first) in tokens.into_iter().zip(&firsts) {
                assert_replay(&world.write(&Write::load(token, "k", "ORD-1")).await, first);
            }
            // What one of them may not do is of no consequence to the others.
            assert_conflict(&world.write(&Write::load(&colleague, "k", "ORD-2")).await);
            world.forget().await;
        }
        assert_eq!(loads_named(&world, &token, "ORD-1").await, 2);
        assert_eq!(loads_named(&world, &stranger, "ORD-1").await, 1);
    }

    async fn any_visible_ascii_is_a_key_and_all_of_it_counts(world: World) {
        let (_, token) = world.tenant().await;
        let long = "x".repeat(255);
        let nearly = format!("{}y", "x".repeat(254));
        let keys = ["wh_20260321_001", "WH_20260321_001", "{a}:b:*?[c]", "!~\"'\\%00", "#", &long, &nearly];
        for (number, key) in keys.into_iter().enumerate() {
            let write = Write::load(&token, key, &format!("ORD-{number}"));
            let first = world.write(&write).await;
            assert_first(&first);
            assert_replay(&world.write(&write).await, &first);
        }
        assert_eq!(world.write(&Write::load(&token, &"x".repeat(256), "ORD-X")).await.code(), "bad_request");
    }

    async fn a_duplicate_counts_against_the_limit(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let token = world.key_with(organization, KeyMode::Test, Scope::ALL, 2).await;
        let write = Write::load(&token, "k", "ORD-1");
        let first = world.write(&write).await;
        assert_first(&first);
        assert_replay(&world.write(&write).await, &first);
        let limited = world.write(&write).await;
        assert_eq!((limited.status, limited.code().as_str()), (429, "rate_limited"));
        assert_eq!(limited.header("retry-after"), Some("60"));
        assert!(!limited.is_replay());
    }
}
