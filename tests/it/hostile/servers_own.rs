//! What dropshot and hyper answer before any code of ours can run, and what the shipped proxy makes of the same
//! requests. The first are not ours to change; the errors guide tells both, this table is what it can promise, and a new
//! version that differs is noticed.

use super::Bytes;
use crate::edge::public::Public;
use crate::harness::edge::Edge;
use crate::harness::wire::RawResponse;
use crate::harness::{Backend, World, wire};

/// Who wrote an answer.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Author {
    /// Our envelope, `{"error": …, "requestId": …}`, or a page of ours.
    Ours,
    /// dropshot's: `{"request_id": …, "message": …}`.
    Dropshot,
    /// hyper's, which has no body.
    Hyper,
    /// The proxy's own words.
    Proxy,
}

impl Author {
    fn of(answer: &RawResponse) -> Author {
        if answer.body.is_empty() {
            return Author::Hyper;
        }
        if answer.body.starts_with("<html><body><h1>") {
            return Author::Proxy;
        }
        let body: serde_json::Value = serde_json::from_str(&answer.body).unwrap_or_default();
        if body["request_id"].is_string() { Author::Dropshot } else { Author::Ours }
    }
}

/// A status, and who answers.
type Verdict = (u16, Author);

/// A request, what it gets from the program, and what behind the proxy. `page` is there for anybody with the token.
fn table(page: &str, token: &str) -> Vec<(&'static str, Vec<u8>, Verdict, Verdict)> {
    use Author::{Dropshot, Hyper, Ours, Proxy};
    let get = |target: &str| Bytes::new(&format!("GET {target}"), token);
    let within = |rest: &str| get(&format!("{page}/{rest}")).to_bytes();
    let with = |header: &str| get(page).with(header).to_bytes();
    let post = |body: &str| Bytes { line: format!("POST {page}"), ..Bytes::create(token, body) };
    let without_host = || get(page).without("host");
    let many = (0..200).fold(get(page), |bytes, number| bytes.with(&format!("x-{number}: 1")));
    let length = |header: &str| post("").without("content-length").with(header).to_bytes();
    let both = post("0\r\n\r\n").with("transfer-encoding: chunked").to_bytes();
    let long = get(&format!("{page}?{}", "x".repeat(70_000))).to_bytes();
    let line_feeds = String::from_utf8(get(page).to_bytes()).unwrap().replace("\r\n", "\n").into_bytes();
    let same_host_twice = without_host().with("host: api.trailflow.ai").with("host: api.trailflow.ai");
    let two_hosts = without_host().with("host: api.trailflow.ai").with("host: evil.example");
    let two_lengths = post("{}").with("content-length: 5");
    vec![
        ("a path that is not UTF-8", within("%ff"), (400, Dropshot), (400, Ours)),
        ("a path that is cut UTF-8", within("%e8%b2"), (400, Dropshot), (400, Ours)),
        ("a path that is UTF-8", within("%e8%b2%a8%2d%31"), (404, Ours), (404, Ours)),
        ("a stray percent sign", within("50%"), (404, Ours), (404, Ours)),
        ("two dots at the end", within(".."), (400, Dropshot), (404, Ours)),
        ("two dots in the middle", within("../customers"), (400, Dropshot), (404, Ours)),
        ("two dots at the start", get("/../v1/loads").to_bytes(), (400, Dropshot), (404, Ours)),
        ("two encoded dots", within("%2e%2e"), (400, Ours), (400, Ours)),
        ("two encoded dots in the middle", within("%2e%2e/status"), (405, Ours), (405, Ours)),
        ("a dot in the middle", get("/v1/./loads").to_bytes(), (400, Dropshot), (404, Ours)),
        ("a dot at the end", within("."), (400, Dropshot), (404, Ours)),
        ("an encoded letter of a route", get("/v1/%6coads").to_bytes(), (404, Ours), (404, Ours)),
        (
            "an unknown method",
            Bytes::new(&format!("PROPFIND {page}"), token).to_bytes(),
            (405, Dropshot),
            (405, Ours),
        ),
        (
            "a method in small letters",
            Bytes::new(&format!("get {page}"), token).to_bytes(),
            (405, Ours),
            (405, Ours),
        ),
        ("no host", without_host().to_bytes(), (400, Ours), (400, Ours)),
        ("two hosts", two_hosts.to_bytes(), (400, Ours), (400, Proxy)),
        // The proxy passes on one of them.
        ("the same host twice", same_host_twice.to_bytes(), (400, Ours), (200, Ours)),
        // A recipient may take LF for the end of a line (RFC 9112, 2.2); the proxy passes on CR LF.
        ("lines that end in LF alone", line_feeds, (200, Ours), (200, Ours)),
        ("a header of 600 KB", with(&format!("x-long: {}", "x".repeat(600_000))), (431, Hyper), (400, Proxy)),
        ("200 headers", many.to_bytes(), (431, Hyper), (400, Proxy)),
        ("a target of 70,000 characters", long, (414, Hyper), (400, Proxy)),
        ("a header without a colon", with("nonsense"), (400, Hyper), (400, Proxy)),
        ("a control character in a header", with("x: \u{1}"), (400, Hyper), (400, Hyper)),
        ("a blank before a colon", with("x : 1"), (400, Hyper), (400, Proxy)),
        ("two different lengths", two_lengths.to_bytes(), (400, Hyper), (400, Proxy)),
        ("a length that is no number", length("content-length: x"), (400, Hyper), (400, Proxy)),
        ("an unknown transfer encoding", length("transfer-encoding: x"), (400, Hyper), (400, Proxy)),
        ("no HTTP at all", b"hello\r\n\r\n".to_vec(), (400, Hyper), (400, Proxy)),
        ("HTTP of the future", b"GET /v1/loads HTTP/9.9\r\n\r\n".to_vec(), (400, Hyper), (400, Ours)),
        // Of a length and chunks the chunks count, as RFC 9112 has it, and the connection is closed.
        ("a length and chunks", both, (400, Ours), (400, Ours)),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_servers_under_us_answer() {
    let world = World::start(Backend::Embedded).await;
    let (_, token) = world.tenant().await;
    let edge = Edge::before(&world).await.ready().await;
    let mut differences = Vec::new();
    for (what, request, direct, behind) in table("/v1/loads", &token) {
        for (address, expected) in [(world.node.api_addr(), direct), (edge.api, behind)] {
            let answer = wire::send(address, &request).await.expect(what);
            let seen = (answer.status, Author::of(&answer));
            if seen != expected {
                differences.push(format!("{what}, at {address}: {seen:?} rather than {expected:?}"));
            }
            assert!(!answer.body.contains(&token), "{what}: {}", answer.body);
            if let (_, Author::Ours) = seen {
                let told = answer.headers["x-request-id"].to_str().unwrap();
                assert!(answer.body.contains(told), "{what}: {}", answer.body);
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

// What the Partner API promises holds for the other listeners: the proxy refuses there what it refuses here, and whatever
// passes it gets a page or an error of ours.
#[tokio::test(flavor = "multi_thread")]
async fn every_public_listener_is_behind_the_same_rules() {
    let public = Public::start().await;
    let (_, token) = public.world.tenant().await;
    let mut differences = Vec::new();
    let [_, beside @ ..] = public.binds();
    for bind in beside {
        for (what, request, _, behind) in table(bind.page, &token) {
            let answer = wire::send(bind.address, &request).await.expect(what);
            let seen @ (status, author) = (answer.status, Author::of(&answer));
            let is_refused = behind.1 != Author::Ours;
            let is_as_promised =
                if is_refused { seen == behind } else { author == Author::Ours && status < 500 };
            if !is_as_promised {
                differences.push(format!("{what}, at {}: {seen:?} rather than {behind:?}", bind.name));
            }
            assert!(!answer.body.contains(&token), "{what}: {}", answer.body);
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
