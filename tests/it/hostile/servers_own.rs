//! What dropshot and hyper answer before any code of ours can run. These answers are not ours to change;
//! the errors guide says so, this table is what it can promise, and a new version that differs is noticed.

use super::Bytes;
use crate::harness::wire::RawAnswer;
use crate::harness::{Backend, World, wire};

/// Who wrote an answer.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Author {
    /// Our envelope: `{"error": …, "requestId": …}`.
    Ours,
    /// dropshot's: `{"request_id": …, "message": …}`.
    Dropshot,
    /// hyper's, which has no body.
    Hyper,
}

impl Author {
    fn of(answer: &RawAnswer) -> Author {
        if answer.body.is_empty() {
            return Author::Hyper;
        }
        let body: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        if body["error"].is_object() { Author::Ours } else { Author::Dropshot }
    }
}

/// A request, its status, and who answers.
fn table(token: &str) -> Vec<(&'static str, Vec<u8>, u16, Author)> {
    use Author::{Dropshot, Hyper, Ours};
    let get = |target: &str| Bytes::new(&format!("GET {target}"), token);
    let with = |header: &str| get("/v1/loads").with(header).to_bytes();
    let many = (0..200).fold(get("/v1/loads"), |bytes, number| bytes.with(&format!("x-{number}: 1")));
    let length = |header: &str| Bytes::create(token, "").without("content-length").with(header).to_bytes();
    let both = Bytes::create(token, "0\r\n\r\n").with("transfer-encoding: chunked").to_bytes();
    let long = get(&format!("/v1/loads?{}", "x".repeat(70_000))).to_bytes();
    let future = b"GET /v1/loads HTTP/9.9\r\n\r\n".to_vec();
    vec![
        ("a path that is not UTF-8", get("/v1/loads/%ff").to_bytes(), 400, Dropshot),
        ("two dots at the end", get("/v1/loads/..").to_bytes(), 400, Dropshot),
        ("two dots in the middle", get("/v1/loads/../customers").to_bytes(), 400, Dropshot),
        ("two dots at the start", get("/../v1/loads").to_bytes(), 400, Dropshot),
        ("two encoded dots", get("/v1/loads/%2e%2e").to_bytes(), 400, Ours),
        ("two encoded dots in the middle", get("/v1/loads/%2e%2e/status").to_bytes(), 405, Ours),
        ("a dot in the middle", get("/v1/./loads").to_bytes(), 400, Dropshot),
        ("a dot at the end", get("/v1/loads/.").to_bytes(), 400, Dropshot),
        ("an unknown method", Bytes::new("PROPFIND /v1/loads", token).to_bytes(), 405, Dropshot),
        ("a header of 600 KB", with(&format!("x-long: {}", "x".repeat(600_000))), 431, Hyper),
        ("200 headers", many.to_bytes(), 431, Hyper),
        ("a target of 70,000 characters", long, 414, Hyper),
        ("a header without a colon", with("nonsense"), 400, Hyper),
        ("a control character in a header", with("x: \u{1}"), 400, Hyper),
        (
            "two different lengths",
            Bytes::create(token, "{}").with("content-length: 5").to_bytes(),
            400,
            Hyper,
        ),
        ("a length that is no number", length("content-length: x"), 400, Hyper),
        ("no HTTP at all", b"hello\r\n\r\n".to_vec(), 400, Hyper),
        ("HTTP of the future", future, 400, Hyper),
        // Of a length and chunks the chunks count, as RFC 9112 has it, and the connection is closed.
        ("a length and chunks", both, 400, Ours),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_servers_under_us_answer() {
    let world = World::start(Backend::Embedded).await;
    let (_, token) = world.tenant().await;
    let mut differences = Vec::new();
    for (what, request, status, author) in table(&token) {
        let answer = wire::send(world.node.api_addr(), &request).await.expect(what);
        let seen = (answer.status, Author::of(&answer));
        if seen != (status, author) {
            differences.push(format!("{what}: {seen:?} rather than {:?}", (status, author)));
        }
        assert!(!answer.body.contains(&token), "{what}: {}", answer.body);
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
