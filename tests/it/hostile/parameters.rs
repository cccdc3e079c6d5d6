//! Query parameters: unknown, doubled, of the wrong kind, out of range, endless.

use super::{Bytes, pointers};
use crate::harness::on_both;

on_both! {
    async fn queries_that_break_the_contract(world: World) {
        let (_, token) = world.tenant().await;
        for (query, pointer, phrase) in [
            ("limit=0", "limit", "must be at least 1"),
            ("limit=-1", "limit", "must be at least 1"),
            ("limit=101", "limit", "must be at most 100"),
            ("limit=99999999999999999999", "limit", "must be at most 100"),
            ("limit=abc", "limit", "must be a whole number"),
            ("limit=1e2", "limit", "must be a whole number"),
            ("limit=1.0", "limit", "must be a whole number"),
            ("limit=%2010", "limit", "must be a whole number"),
            ("limit=0x10", "limit", "must be a whole number"),
            ("limit=", "limit", "must be a whole number"),
            ("limit", "limit", "must be a whole number"),
            ("limit=10&limit=10", "limit", "must not be repeated"),
            ("Limit=10", "Limit", "is not a parameter of this operation; remove it or use one of updatedAfter, statuses"),
            ("page=2", "page", "is not a parameter"),
            ("limit%00=1", "limit\0", "is not a parameter"),
            ("%FF=1", "query", "not UTF-8"),
            ("externalId=%FF", "externalId", "must be UTF-8"),
            ("externalId=%00", "externalId", "U+0000"),
            ("externalId=", "externalId", "must not be empty"),
            ("updatedAfter=yesterday", "updatedAfter", "must be a whole number"),
            ("updatedAfter=-1", "updatedAfter", "must be at least 0"),
            (
                "updatedAfter=2026-03-21T12:00:00Z",
                "updatedAfter",
                "must be a whole number; times are Unix milliseconds: 1774094400000",
            ),
            ("eligibleOnly=yes", "eligibleOnly", "must be true or false"),
            ("eligibleOnly=TRUE", "eligibleOnly", "must be true or false"),
            ("eligibleOnly=", "eligibleOnly", "must be true or false"),
            ("statuses=LOST", "statuses", "\\\"LOST\\\" is not"),
            ("statuses=ASSIGNED,LOST", "statuses", "\\\"LOST\\\" is not"),
            ("statuses=assigned", "statuses", "\\\"assigned\\\" is not"),
            ("statuses=ASSIGNED,", "statuses", "\\\"\\\" is not"),
            ("statuses=ASSIGNED;LOADED", "statuses", "is not"),
            ("statuses=", "statuses", "must not be empty"),
            ("statuses=ASSIGNED&statuses=LOADED", "statuses", "must not be repeated"),
            ("include=driver", "include", "\\\"driver\\\" is not"),
            ("include=customer,,stops", "include", "is not"),
            ("cursor=", "cursor", "must not be empty"),
            ("cursor=!!!", "cursor", "must match the pattern"),
            ("cursor=abc", "cursor", "is not a cursor of this list"),
            ("cursor=dQ", "cursor", "is not a cursor of this list"),
            ("cursor=Y5qamqqqqqqqqqqqqqqqqqo", "cursor", "is not a cursor of this list"),
        ] {
            let line = format!("GET /v1/loads?{query}");
            let seen = Bytes::new(&line, &token).is_told(&world, 400, "bad_request", phrase).await;
            assert_eq!(pointers(&seen), [pointer], "{query}: {}", seen.text);
        }
    }

    async fn many_faults_are_told_together_but_not_without_end(world: World) {
        let (_, token) = world.tenant().await;
        let line = "GET /v1/loads?limit=0&statuses=LOST&include=driver&page=2";
        let seen = Bytes::new(line, &token).is_told(&world, 400, "bad_request", "and 3 more").await;
        let mut found = pointers(&seen);
        found.sort_unstable();
        assert_eq!(found, ["include", "limit", "page", "statuses"]);
        let unknown: Vec<_> = (0..500).map(|number| format!("p{number}=1")).collect();
        let line = format!("GET /v1/loads?{}", unknown.join("&"));
        let seen = Bytes::new(&line, &token).send(&world).await;
        assert_eq!((seen.verdict(), pointers(&seen).len()), ((400, "bad_request"), 20));
        let message = seen.body["error"]["message"].as_str().unwrap_or_default();
        assert!(message.ends_with("(and at least 99 more; error.details lists the first 20)."), "{message}");
    }

    async fn long_queries(world: World) {
        let (_, token) = world.tenant().await;
        let line = format!("GET /v1/loads?externalId={}", "x".repeat(8_000));
        Bytes::new(&line, &token).is_told(&world, 400, "bad_request", "at most 128 characters").await;
        let line = format!("GET /v1/loads?{}=1", "x".repeat(8_000));
        Bytes::new(&line, &token).is_told(&world, 400, "bad_request", "is not a parameter").await;
        let line = format!("GET /v1/loads?{}", "&".repeat(8_000));
        assert_eq!(Bytes::new(&line, &token).send(&world).await.status, 200, "empty pairs say nothing");
        let line = format!("GET /v1/loads?statuses={}", ["LOADED"; 1_000].join(","));
        Bytes::new(&line, &token).is_told(&world, 400, "bad_request", "at most 20 items").await;
        for (length, phrase) in [(9_000, "query must have at most 8192 bytes"), (60_000, "at most 9,216 bytes")] {
            let line = format!("GET /v1/loads?externalId={}", "x".repeat(length));
            Bytes::new(&line, &token).is_told(&world, 400, "bad_request", phrase).await;
        }
    }

    async fn operations_without_a_query_take_none(world: World) {
        let (_, token) = world.tenant().await;
        for line in ["GET /v1/tracking/x?include=stops", "DELETE /v1/webhooks/x?force=true"] {
            Bytes::new(line, &token).is_told(&world, 400, "bad_request", "takes none in its query").await;
        }
        let create = Bytes { line: "POST /v1/loads?dryRun=true".to_owned(), ..Bytes::create(&token, r#"{"orderNumber": "O"}"#) };
        create.is_told(&world, 400, "bad_request", "takes none in its query").await;
    }

    async fn what_is_odd_but_right(world: World) {
        let (_, token) = world.tenant().await;
        for query in ["", "&", "limit=100", "limit=1&", "%6Cimit=1", "statuses=LOADED%2CASSIGNED", "statuses=LOADED,LOADED", "externalId=a+b", "eligibleOnly=false", "include=customer,carrier,vehicle,stops,tracking", "updatedAfter=0"] {
            let seen = Bytes::new(&format!("GET /v1/loads?{query}"), &token).send(&world).await;
            assert_eq!(seen.status, 200, "{query}: {}", seen.text);
        }
    }
}
