//! Paths: odd spellings of a route, and externalIds that look like parts of one.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;

use super::Bytes;
use crate::harness::faithful::Api;
use crate::harness::on_both;
use crate::harness::sound::sound;

/// What partners call their loads.
const EXTERNAL_IDS: [&str; 15] = [
    "TMS-1",
    "a b",
    "a/b",
    "a//b/",
    "status",
    "a+b",
    "50%",
    "%2F",
    "a?b#c",
    "a&b=c",
    "Spedition Müller 12",
    "貨物-1",
    "🚚",
    "x..",
    "load_1",
];

on_both! {
    async fn external_ids_go_through_the_path_and_back(world: World) {
        let (_, token) = world.tenant().await;
        for external_id in EXTERNAL_IDS {
            let body = json!({"orderNumber": "ORD-1", "externalId": external_id});
            let id = utf8_percent_encode(external_id, NON_ALPHANUMERIC).to_string();
            let made = sound(Api::Partner, "createLoad", "").json(&body).token(&token).once(&id);
            assert_eq!(made.send(&world).await.status, 201, "{external_id}");
            for operation in ["getLoad", "changeLoadStatus", "getTracking"] {
                let mut ask = sound(Api::Partner, operation, &id).token(&token);
                ask.idempotency_key = ask.idempotency_key.map(|_| format!("{operation}-{id}"));
                let seen = ask.send(&world).await;
                assert_eq!((seen.status, &seen.body["data"]["externalId"]), (200, &json!(external_id)), "{operation}: {}", seen.text);
            }
            let listed = sound(Api::Partner, "listLoads", "").token(&token).query(&format!("externalId={id}"));
            let listed = listed.send(&world).await;
            assert_eq!(listed.body["data"][0]["externalId"], json!(external_id), "{}", listed.text);
        }
    }

    async fn other_spellings_of_a_route_are_not_it(world: World) {
        let (_, token) = world.tenant().await;
        for (path, phrase) in [
            ("/v1/loads/", "leave out the slash at the end"),
            ("/v1/loads/x/", "leave out the slash at the end"),
            ("//v1/loads", "leave out the empty segment"),
            ("/v1//loads", "leave out the empty segment"),
            ("/v1/loads//status", "leave out the empty segment"),
            ("/v1/loads;v=1", "see the reference"),
            ("/v1/loads.json", "see the reference"),
            ("/v1/Loads", "see the reference"),
            ("/v1%2Floads", "see the reference"),
            ("/v1/%6coads", "do not percent-encode letters"),
            ("/v1/%6Coads/x", "do not percent-encode letters"),
            ("/%76%31/loads", "do not percent-encode letters"),
            ("/v1/loads/%75psert", "do not percent-encode letters"),
            ("/v1/loads/x/statu%73", "do not percent-encode letters"),
            ("/health%2fapi", "see the reference"),
        ] {
            let line = format!("GET {path}");
            Bytes::new(&line, &token).is_told(&world, 404, "not_found", phrase).await;
        }
    }

    async fn ids_that_are_none(world: World) {
        let (_, token) = world.tenant().await;
        let long = "x".repeat(129);
        for (id, phrase) in [
            ("%00", "U+0000"), ("a%00b", "U+0000"), ("%0A", "pattern"), ("%20a", "pattern"), ("%2Fa%0D", "pattern"),
            (long.as_str(), "at most 128 characters"),
        ] {
            for line in [format!("GET /v1/loads/{id}"), format!("GET /v1/tracking/{id}"), format!("DELETE /v1/webhooks/{id}")] {
                Bytes::new(&line, &token).is_told(&world, 400, "bad_request", phrase).await;
            }
        }
        for id in ["%2F", "load_", "load_zz", "load_00000000000070008000000000000001", "LOAD_00000000000070008000000000000001", "%zz", "50%"] {
            Bytes::new(&format!("GET /v1/loads/{id}"), &token).is_told(&world, 404, "not_found", "no load with this id").await;
        }
    }
}
