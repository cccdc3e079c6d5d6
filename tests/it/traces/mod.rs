//! Traces of requests and of the deliveries that they cause: how they hang together, what is never in them, and what they
//! cost a request when nobody takes them.

mod collector;
mod protobuf;

use std::collections::HashSet;

use collector::{Collector, Seen};
use serde_json::json;

use crate::harness::backend::Backend;
use crate::harness::by_hand::hear;
use crate::harness::database::Sidedoor;
use crate::harness::endpoint::{Behave, EVERYTHING, Endpoint};
use crate::harness::on_both;
use crate::harness::wait::eventually;

/// A caller's span, and that it does not want to have it sampled.
const CALLER: (&str, &str) = ("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331");
/// What callers send, in every place where they can send something.
const CANARY: &str = "canary7d1f";

fn only<'a>(spans: &'a [Seen], what: &str, is: impl Fn(&Seen) -> bool) -> &'a Seen {
    let found: Vec<_> = spans.iter().filter(|span| is(span)).collect();
    assert_eq!(found.len(), 1, "{what}: {spans:#?}");
    found[0]
}

on_both! {
    async fn a_write_is_one_tree_and_each_attempt_to_deliver_it_links_to_that(builder: WorldBuilder) {
        let collector = Collector::start().await;
        let mut world = builder.traced(&collector.url(), 1.0).sending().start().await;
        let (organization, token) = world.tenant().await;
        let endpoint = Endpoint::behaving(|_| Behave::With(503, format!("x-private: {CANARY}"))).await;
        let subscription = world.subscribe(&token, &endpoint.url(), &EVERYTHING).await;
        let body = json!({
            "orderNumber": CANARY, "externalId": format!("{CANARY}-external"),
            "notes": format!("{CANARY} notes"),
        });
        let request = world.raw(&token).request(reqwest::Method::POST, &format!("/v1/loads?{CANARY}=1"));
        let refused = hear(request.header("idempotency-key", format!("{CANARY}-refused")).json(&body)).await;
        assert_eq!(refused.status, 400, "{}", refused.text);
        let request = world.raw(&token).request(reqwest::Method::POST, "/v1/loads");
        let request = request
            .header("idempotency-key", format!("{CANARY}-key"))
            .header("user-agent", CANARY)
            .header("x-request-id", CANARY)
            .header("tracestate", format!("{CANARY}=1"))
            .header("traceparent", format!("00-{}-{}-00", CALLER.0, CALLER.1));
        let made = hear(request.json(&body)).await;
        let load = made.data(201)["id"].as_str().unwrap().to_owned();
        hear(world.raw(&token).request(reqwest::Method::GET, &format!("/v1/loads/{load}"))).await.data(200);
        endpoint.until(1).await;
        world.until_recorded(1).await;
        // What its process knew is gone: the retry has the link from the database.
        world.replace_node().await;
        endpoint.behave(|_| Behave::Status(200));
        world.clock.advance_ms(10 * 60_000);
        endpoint.until(2).await;
        let delivered = |span: &Seen| span.name == "deliver webhook";
        let spans = collector
            .until("both attempts are traced", |spans| spans.iter().filter(|span| delivered(span)).count() == 2)
            .await;

        let root = only(&spans, "the request", |span| span.name == "createLoad" && span.trace == CALLER.0);
        assert_eq!((root.parent.as_str(), root.kind, root.failed), (CALLER.1, 2, false));
        assert_eq!(root.attributes["http.route"], "/v1/loads");
        assert_eq!(root.attributes["http.response.status_code"], "201");
        assert_eq!(root.attributes["trailflow.request_id"], made.json()["requestId"].as_str().unwrap());
        let tree: Vec<_> = spans.iter().filter(|span| span.trace == CALLER.0).cloned().collect();
        let ids: HashSet<_> = tree.iter().map(|span| span.id.clone()).collect();
        for span in tree.iter().filter(|span| span.id != root.id) {
            assert!(ids.contains(&span.parent), "{span:?} hangs on nothing");
            assert!(root.start <= span.start && span.start <= span.end && span.end <= root.end, "{span:?}");
        }
        let gate = only(&tree, "the gate", |span| span.name == "gate");
        assert_eq!(gate.parent, root.id);
        let begin = only(&tree, "the start of the transaction", |span| span.name == "store begin");
        let commit = only(&tree, "the commit", |span| span.name == "store commit");
        assert_eq!([&begin.parent, &commit.parent], [&root.id; 2]);
        match world.backend {
            Backend::PostgresRedis => {
                let admit = only(&tree, "the admission", |span| span.name == "redis admit");
                assert_eq!((&admit.parent, admit.attributes["db.system.name"].as_str()), (&gate.id, "redis"));
                let settle = only(&tree, "the kept reply", |span| span.name == "redis settle");
                assert_eq!(settle.parent, root.id);
                let read = only(&spans, "the batched read", |span| span.name == "store read");
                let reading = only(&spans, "its request", |span| span.id == read.parent);
                assert_eq!(reading.name, "getLoad");
            }
            Backend::Embedded => {
                let statement = |parent: &Seen| {
                    let is = |span: &&Seen| span.parent == parent.id && span.name.starts_with("sql");
                    assert_eq!(tree.iter().find(is).unwrap().attributes["db.system.name"], "sqlite");
                };
                for parent in [begin, commit] {
                    statement(parent);
                }
            }
        }

        let attempts: Vec<_> = spans.iter().filter(|span| delivered(span)).collect();
        for (attempt, (number, status)) in attempts.iter().zip([("0", "503"), ("1", "200")]) {
            assert_eq!((attempt.parent.as_str(), attempt.kind), ("", 3));
            assert_ne!(attempt.trace, CALLER.0, "a trace of its own");
            let (trace, span) = &attempt.links[0];
            assert!(attempt.links.len() == 1 && trace == CALLER.0 && ids.contains(span), "{attempt:?}");
            assert_eq!(attempt.attributes["http.request.resend_count"], number);
            assert_eq!(attempt.attributes["http.response.status_code"], status);
            assert_eq!(attempt.attributes["trailflow.event"], "load.created");
            assert_eq!(attempt.attributes["trailflow.delivery_id"], endpoint.arrived()[0].id());
            assert_eq!(attempt.failed, status == "503");
        }
        let refusal = only(&spans, "the refused request", |span| {
            span.attributes.get("error.type").is_some_and(|code| code == "bad_request")
        });
        assert_eq!((refusal.parent.as_str(), refusal.failed), ("", false));

        let address = endpoint.address.to_string();
        let host = endpoint.address.ip().to_string();
        let secrets = [
            CANARY, &token, &subscription.secret, &subscription.id, &organization.id.to_string(), &load, &address,
            &host, "127.0.0.1", "insert into", "select ",
        ];
        for arrived in collector.0.arrived() {
            for secret in secrets {
                let is_in = arrived.body.windows(secret.len()).any(|part| part == secret.as_bytes());
                assert!(!is_in, "{secret} is in a span");
            }
            let tenant = organization.id.uuid();
            assert!(!arrived.body.windows(16).any(|part| part == tenant.as_bytes()), "as bytes");
        }
        let metrics = world.metrics().await;
        assert_eq!(metrics.value(r#"trace_spans_total{result="dropped"}"#), Some(0));
    }

    async fn a_caller_cannot_have_its_requests_traced(builder: WorldBuilder) {
        let collector = Collector::start().await;
        let world = builder.traced(&collector.url(), 0.0).sending().start().await;
        let (_, token) = world.tenant().await;
        let endpoint = Endpoint::start().await;
        world.subscribe(&token, &endpoint.url(), &EVERYTHING).await;
        let asking = format!("00-{}-{}-01", CALLER.0, CALLER.1);
        for number in 0..20 {
            let request = world.raw(&token).request(reqwest::Method::POST, "/v1/loads");
            let request = request.header("traceparent", &asking).header("idempotency-key", number.to_string());
            hear(request.json(&json!({"orderNumber": number.to_string()}))).await.data(201);
        }
        endpoint.until(20).await;
        let side = Sidedoor::open(&world).await;
        let kept = "select cast(count(*) as text) as line from webhook_payloads where trace_context is not null";
        assert_eq!(side.lines(kept.to_owned()).await, ["0"]);
        side.close().await;
        assert_eq!(collector.0.count(), 0);
    }

    async fn a_collector_that_is_away_or_silent_costs_no_request_and_is_counted(builder: WorldBuilder) {
        let collector = Collector(Endpoint::behaving(|_| Behave::Status(503)).await);
        let world = builder.traced(&collector.url(), 1.0).start().await;
        let (_, token) = world.tenant().await;
        world.raw(&token).post_once("one").await;
        eventually("what it did not take is counted", || async {
            world.metrics().await.value(r#"trace_spans_total{result="failed"}"#) > Some(0)
        })
        .await;
        collector.0.behave(|_| Behave::Hang);
        for number in 0..300 {
            world.raw(&token).get(&format!("/v1/loads?limit={}", 1 + number % 5)).await;
        }
        assert_eq!(world.metrics().await.value(r#"task_running{task="traces"}"#), Some(1));
    }
}
