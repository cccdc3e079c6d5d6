//! Requests that hide another request: the proxy and what is behind it agree on where each one ends, on every listener.

use super::headers::{before, reached};
use super::public::Bind;
use crate::harness::wire;
use crate::harness::witness::{WORDS, Witness};

/// What is hidden in a body.
const HIDDEN: &str = "GET /smuggled HTTP/1.1\r\nhost: x\r\nx-hidden: 1\r\n\r\n";

/// What has to become of a request.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fate {
    /// The proxy refuses it.
    Refused,
    /// It is refused, or passed on in one reading, in which both agree.
    OneReading,
}

#[tokio::test(flavor = "multi_thread")]
async fn no_request_hides_in_another() {
    let witness = Witness::start().await;
    let edge = before(&witness, &[]).await;
    reached(&edge, &witness).await;
    let mut differences = Vec::new();
    for bind in Bind::of(&edge) {
        for (what, fate, request) in games() {
            let answers = wire::exchange(bind.address, request.as_bytes()).await;
            let answers = String::from_utf8_lossy(&answers).into_owned();
            let seen = witness.take();
            let what = format!("{}, {what}: {answers:?}, seen {seen:?}", bind.name);
            // Whatever arrived was a request of its own to the proxy, which passed the response on.
            if seen.len() != answers.matches(WORDS).count() {
                differences.push(format!("they disagree: {what}"));
            }
            let clear = seen.iter().all(|request| {
                let headers = request.headers();
                let lengths = headers.get_all("content-length").iter().count();
                let encodings = headers.get_all("transfer-encoding").iter().count();
                lengths + encodings <= 1 && headers.get_all("host").iter().count() == 1
            });
            if !clear || (fate == Fate::Refused && (!seen.is_empty() || !answers.starts_with("HTTP/1.1 4"))) {
                differences.push(what);
            }
            // Whoever comes next gets their own response.
            let next =
                wire::exchange(bind.address, b"GET /next HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
                    .await;
            let seen = witness.take();
            assert!(next.starts_with(b"HTTP/1.1 200 "), "{}", String::from_utf8_lossy(&next));
            assert!(matches!(&seen[..], [request] if request.uri() == "/next"), "{} {seen:?}", bind.name);
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

fn games() -> Vec<(&'static str, Fate, String)> {
    use Fate::{OneReading, Refused};
    let post = |headers: &str, body: &str| format!("POST /a HTTP/1.1\r\nhost: x\r\n{headers}\r\n\r\n{body}");
    // Of the body, a reader of lengths takes all; a reader of chunks sees an end before what is hidden.
    let ending = format!("0\r\n\r\n{HIDDEN}");
    let both = |encoding: &str| post(&format!("content-length: {}\r\n{encoding}", ending.len()), &ending);
    let length = |length: &str| post(&format!("content-length: {length}"), HIDDEN);
    let chunks = |body: &str| post("transfer-encoding: chunked", body);
    vec![
        ("a length and chunks", OneReading, both("transfer-encoding: chunked")),
        (
            "chunks before a length",
            OneReading,
            post(&format!("transfer-encoding: chunked\r\ncontent-length: {}", ending.len()), &ending),
        ),
        (
            "a short length and chunks",
            OneReading,
            post("content-length: 3\r\ntransfer-encoding: chunked", &format!("2\r\nab\r\n{ending}")),
        ),
        ("chunks and an unknown encoding", Refused, both("transfer-encoding: chunked, x")),
        ("an unknown encoding and chunks", OneReading, both("transfer-encoding: x, chunked")),
        ("chunks twice", OneReading, both("transfer-encoding: chunked\r\ntransfer-encoding: chunked")),
        (
            "chunks and then identity",
            Refused,
            both("transfer-encoding: chunked\r\ntransfer-encoding: identity"),
        ),
        ("identity", OneReading, both("transfer-encoding: identity")),
        ("chunks, misspelled", OneReading, both("transfer-encoding: xchunked")),
        ("chunks in quotation marks", OneReading, both("transfer-encoding: \"chunked\"")),
        ("chunks after a vertical tab", OneReading, both("transfer-encoding: \u{b}chunked")),
        ("chunks after a tab", OneReading, both("transfer-encoding:\tchunked")),
        ("chunks on a folded line", OneReading, both("transfer-encoding:\r\n chunked")),
        (
            "an encoding on a line of its own that is folded",
            OneReading,
            both("x-a: b\r\n transfer-encoding: chunked"),
        ),
        ("a blank before the colon", Refused, both("transfer-encoding : chunked")),
        ("a header's name with a line feed", OneReading, both("x-a: b\ntransfer-encoding: chunked")),
        ("a carriage return in a value", OneReading, both("x-a: b\rtransfer-encoding: chunked")),
        ("a NUL in a value", Refused, both("x-a: b\0c")),
        ("an underscore for a hyphen", OneReading, both("transfer_encoding: chunked")),
        ("a length with a sign", Refused, length("+5")),
        ("a negative length", Refused, length("-1")),
        ("a length in base 16", Refused, length("0x5")),
        ("a length with two numbers", Refused, length("0, 44")),
        ("a length of no end", Refused, length("99999999999999999999999")),
        ("an empty length", Refused, length("")),
        ("two lengths", Refused, length("0\r\ncontent-length: 44")),
        (
            "the same length twice",
            OneReading,
            post(&format!("content-length: {0}\r\ncontent-length: {0}", HIDDEN.len()), HIDDEN),
        ),
        (
            "a length named by connection",
            OneReading,
            post(&format!("connection: content-length\r\ncontent-length: {}", HIDDEN.len()), HIDDEN),
        ),
        (
            "a GET with a body",
            OneReading,
            format!("GET /a HTTP/1.1\r\nhost: x\r\ncontent-length: {}\r\n\r\n{HIDDEN}", HIDDEN.len()),
        ),
        ("a chunk's size with 0x", Refused, chunks(&format!("0x0\r\n\r\n{HIDDEN}"))),
        ("a negative chunk", Refused, chunks(&format!("-1\r\n\r\n{HIDDEN}"))),
        ("a chunk of no end", Refused, chunks(&format!("ffffffffffffffffff\r\n{HIDDEN}"))),
        ("a chunk's extension", OneReading, chunks(&format!("2;a=b\r\nab\r\n{ending}"))),
        ("a line feed in a chunk's extension", OneReading, chunks(&format!("2;a\nab\r\n{ending}"))),
        ("a chunk that is longer than it says", Refused, chunks(&format!("1\r\nab\r\n{ending}"))),
        (
            "a trailer that is a length",
            OneReading,
            chunks(&format!("0\r\ncontent-length: 44\r\n\r\n{HIDDEN}")),
        ),
        (
            "HTTP/1.0 with chunks",
            OneReading,
            both("transfer-encoding: chunked")
                .replace("HTTP/1.1\r\nhost: x\r\nc", "HTTP/1.0\r\nhost: x\r\nc"),
        ),
        (
            "an upgrade to HTTP/2",
            OneReading,
            post(
                "connection: upgrade, http2-settings\r\nupgrade: h2c\r\nhttp2-settings: AAMAAABkAAQAAP__\r\ncontent-length: 0",
                "",
            ),
        ),
        (
            "an upgrade to a tunnel",
            OneReading,
            format!(
                "GET /a HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n{HIDDEN}"
            ),
        ),
        (
            "an expectation",
            OneReading,
            post(&format!("expect: 100-continue\r\ncontent-length: {}", HIDDEN.len()), HIDDEN),
        ),
        ("two hosts", Refused, post("host: evil.example\r\ncontent-length: 0", "")),
        (
            "a host in the target",
            OneReading,
            "GET http://evil.example/a HTTP/1.1\r\nhost: x\r\n\r\n".to_owned(),
        ),
        (
            "a second version in the first line",
            Refused,
            "GET /a HTTP/1.1 HTTP/1.1\r\nhost: x\r\n\r\n".to_owned(),
        ),
        ("a tab in the first line", OneReading, "GET\t/a HTTP/1.1\r\nhost: x\r\n\r\n".to_owned()),
        ("a carriage return in the first line", Refused, "GET /a\rb HTTP/1.1\r\nhost: x\r\n\r\n".to_owned()),
    ]
}
