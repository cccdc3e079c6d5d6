//! Requests that are made to be dear: what a refusal costs is bounded by what it tells, and a key that has nothing left
//! is refused before its body is read.

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::{Bytes, pointers};
use crate::harness::on_both;
use crate::harness::wire;

const SOUND: &str = r#"{"orderNumber": "ORD-1"}"#;

/// A head without the body that it announces.
fn announced(token: &str, length: usize) -> Bytes {
    Bytes::create(token, "").without("content-length").with(&format!("content-length: {length}"))
}

/// Sends a request that keeps its connection; returns the status of the answer.
async fn status_on(stream: &mut TcpStream, request: &Bytes) -> Option<u16> {
    let bytes = request.clone().without("connection").to_bytes();
    stream.write_all(&bytes).await.ok()?;
    let mut text = Vec::new();
    // All that we ask for here is answered in one piece, with its end in sight.
    while !text.ends_with(b"}") {
        let mut some = [0; 4096];
        match stream.read(&mut some).await.ok()? {
            0 => return None,
            read => text.extend_from_slice(&some[..read]),
        }
    }
    std::str::from_utf8(&text).ok()?.split(' ').nth(1)?.parse().ok()
}

on_both! {
    async fn a_key_with_nothing_left_is_refused_before_its_body_is_read(world: World) {
        let (organization, token) = world.tenant().await;
        assert_eq!(Bytes::create(&token, SOUND).send(&world).await.status, 201);
        world.limit_to_one(organization, &token).await;
        // Whether it is the first or not: what is wrong with a body is told after the limiter, if at all.
        assert_eq!(Bytes::create(&token, "{").send(&world).await.verdict(), (429, "rate_limited"));
        for request in [
            announced(&token, 100_000),
            announced(&token, 100_000).with("expect: 100-continue"),
            announced(&token, 10_000_000),
            announced(&token, 0).without("content-length").with("transfer-encoding: chunked"),
        ] {
            let request = request.without("connection");
            let seen = wire::send(world.node.api_addr(), &request.to_bytes()).await.unwrap().ours();
            assert_eq!(seen.verdict(), (429, "rate_limited"), "{request:?}");
            assert_eq!(seen.header("connection"), Some("close"), "its body was not waited for: {request:?}");
        }
    }

    async fn a_key_is_accepted_as_soon_as_the_limiter_accepts_it(world: World) {
        let (organization, token) = world.tenant().await;
        assert_eq!(Bytes::create(&token, SOUND).send(&world).await.status, 201);
        world.limit_to_one(organization, &token).await;
        for _ in 0..3 {
            assert_eq!(Bytes::create(&token, SOUND).send(&world).await.status, 429);
        }
        // Not when the window that it was refused in is over, but now.
        world.limit_to(organization, &token, 2).await;
        let seen = Bytes::create(&token, SOUND).send(&world).await;
        assert_eq!((seen.status, seen.is_replay()), (201, true));
        assert_eq!(Bytes::create(&token, SOUND).send(&world).await.status, 429);
    }

    async fn a_refusal_leaves_the_connection_of_a_small_request_alone(world: World) {
        let (organization, token) = world.tenant().await;
        assert_eq!(Bytes::create(&token, SOUND).send(&world).await.status, 201);
        world.limit_to_one(organization, &token).await;
        let mut stream = TcpStream::connect(world.node.api_addr()).await.unwrap();
        for _ in 0..3 {
            assert_eq!(status_on(&mut stream, &Bytes::create(&token, SOUND)).await, Some(429));
        }
        assert_eq!(status_on(&mut stream, &Bytes::create("tf_test_nonsense", SOUND)).await, Some(401));
        assert_eq!(status_on(&mut stream, &Bytes::new("GET /v1/loads", &token)).await, Some(429));
    }

    async fn a_list_is_judged_before_its_items(world: World) {
        let (_, token) = world.tenant().await;
        let line = format!("GET /v1/loads?statuses={}", ",".repeat(7_000));
        let seen = Bytes::new(&line, &token).is_told(&world, 400, "bad_request", "at most 20 items").await;
        assert_eq!(pointers(&seen), ["statuses"]);
        for (member, count, most) in [("references", 60_000, 50), ("references", 51, 50), ("stops", 40_000, 50)] {
            let body = format!(r#"{{"orderNumber":"O","{member}":[{}]}}"#, vec!["0"; count].join(","));
            let told = format!("must have at most {most} items");
            let seen = Bytes::create(&token, body).is_told(&world, 400, "bad_request", &told).await;
            assert_eq!(pointers(&seen), [format!("/{member}")]);
        }
        let wrong = json!({"orderNumber": "O", "references": vec![json!({"a": 1}); 50]});
        let seen = Bytes::create(&token, wrong.to_string()).send(&world).await;
        assert_eq!((seen.verdict(), pointers(&seen).len()), ((400, "bad_request"), 20));
    }

    async fn objects_without_end_are_not_read_to_their_end(world: World) {
        let (_, token) = world.tenant().await;
        let members = |name: fn(usize) -> String| {
            let members: Vec<_> = (0..9_000).map(|n| format!("{:?}:0", name(n))).collect();
            format!("{{{}}}", members.join(","))
        };
        let many = members(|n| format!("m{n}"));
        Bytes::create(&token, many).is_told(&world, 400, "bad_request", "must have at most 100 fields").await;
        let doubled = members(|n| format!("m{}", n / 2));
        Bytes::create(&token, doubled).is_told(&world, 400, "bad_request", "must not be repeated").await;
        let deep = "[".repeat(131_000);
        Bytes::create(&token, deep).is_told(&world, 400, "bad_request", "nested too deeply").await;
    }
}
