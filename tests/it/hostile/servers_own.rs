//! What the HTTP server answers before any code of ours can run. These answers are not ours to change;
//! this table is what the errors guide promises about them, and notices when a new version differs.

use super::Bytes;
use crate::harness::{Backend, World, wire};

/// A request, the status that it gets, whether the answer has a body.
fn table(token: &str) -> Vec<(&'static str, Vec<u8>, u16, bool)> {
    let get = |target: &str| Bytes::new(&format!("GET {target}"), token);
    let many = (0..200).fold(get("/v1/loads"), |bytes, number| bytes.with(&format!("x-{number}: 1")));
    let text = |text: &str| text.as_bytes().to_vec();
    vec![
        ("broken percent-encoding in the path", get("/v1/loads/%zz").to_bytes(), 0, false),
        ("the path is not UTF-8", get("/v1/loads/%ff").to_bytes(), 0, false),
        ("an unknown method", Bytes::new("PROPFIND /v1/loads", token).to_bytes(), 0, false),
        (
            "headers of 600 KB",
            get("/v1/loads").with(&format!("x-long: {}", "x".repeat(600_000))).to_bytes(),
            0,
            false,
        ),
        ("200 headers", many.to_bytes(), 0, false),
        (
            "a target of 70,000 characters",
            get(&format!("/v1/loads?{}", "x".repeat(70_000))).to_bytes(),
            0,
            false,
        ),
        ("a header without a colon", get("/v1/loads").with("nonsense").to_bytes(), 0, false),
        ("a control character in a header", get("/v1/loads").with("x: \u{1}").to_bytes(), 0, false),
        ("two lengths", Bytes::create(token, "{}").with("content-length: 5").to_bytes(), 0, false),
        (
            "length and chunks",
            Bytes::create(token, "0\r\n\r\n").with("transfer-encoding: chunked").to_bytes(),
            0,
            false,
        ),
        (
            "a length that is no number",
            Bytes::create(token, "").without("content-length").with("content-length: x").to_bytes(),
            0,
            false,
        ),
        ("no HTTP at all", text("hello\r\n\r\n"), 0, false),
        ("HTTP of the future", text("GET /v1/loads HTTP/9.9\r\n\r\n"), 0, false),
        ("HTTP/2 without TLS", text("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), 0, false),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn the_servers_own_answers() {
    let world = World::start(Backend::Embedded).await;
    let (_, token) = world.tenant().await;
    let mut differences = Vec::new();
    for (what, request, status, has_body) in table(&token) {
        let answer = wire::send(world.node.api_addr(), &request).await;
        let seen = answer.as_ref().map_or((0, false), |answer| (answer.status, !answer.body.is_empty()));
        if seen != (status, has_body) {
            differences.push(format!("{what}: {seen:?} {answer:?}"));
        }
        if let Some(answer) = answer {
            assert!(!answer.body.contains(&token), "{what}: {}", answer.body);
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
