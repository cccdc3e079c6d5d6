//! What is kept of a failed attempt's response, whatever the endpoint sends, and what reading it costs.

use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::time::{Instant, sleep};
use trailflow::webhooks::excerpt::{EXCERPT_BYTES, TextKind};
use trailflow::webhooks::{Excerpt, Outcome, Rules, Sender};

use super::receiver::{Receiver, hear};
use super::{PATIENT, SHORT, lenient, local_sender, send, sender};
use crate::harness::names::PublicExamples;

/// A sender that keeps what receivers under test respond, as if they were at public addresses.
fn quoting(deadline: Duration) -> Sender {
    sender(Rules { quote_private: true, ..lenient() }, PublicExamples, deadline)
}

fn response(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n{headers}\r\n", body.len());
    [head.as_bytes(), body].concat()
}

async fn excerpt_of(response: Vec<u8>) -> Option<Excerpt> {
    let receiver = Receiver::answering_once(response).await;
    send(&quoting(PATIENT), receiver.url()).await.excerpt
}

const PLAIN: &str = "Content-Type: text/plain\r\n";

#[tokio::test(flavor = "multi_thread")]
async fn the_text_of_a_failure_is_kept_and_nothing_else() {
    let problem = response("422 No", "Content-Type: application/problem+json\r\n", b"{\"title\":\"No\"}");
    let kept = excerpt_of(problem).await.unwrap();
    assert_eq!(
        (kept.kind, kept.readable().as_str(), kept.is_cut),
        (TextKind::Json, "{\"title\":\"No\"}", false)
    );
    let moved = excerpt_of(response("302 Found", "Content-Type: text/html\r\n", b"<p>Moved")).await.unwrap();
    assert_eq!((moved.kind, moved.readable().as_str()), (TextKind::Html, "<p>Moved"));
    for (status, headers) in [
        ("200 OK", PLAIN),
        ("500 No", ""),
        ("500 No", "Content-Type: image/png\r\n"),
        ("500 No", "Content-Type: text/plain\r\nContent-Encoding: gzip\r\n"),
        ("500 No", "Content-Type: text/plain\r\nContent-Encoding: br, gzip\r\n"),
        ("500 No", "Content-Type: text/plain\r\nContent-Type: text/html\r\n"),
    ] {
        assert_eq!(excerpt_of(response(status, headers, b"secret")).await, None, "{status} {headers}");
    }
    assert_eq!(excerpt_of(response("500 No", PLAIN, b"")).await, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_kept_of_a_private_address() {
    let receiver =
        Receiver::answering(String::from_utf8(response("500 No", PLAIN, b"inside")).unwrap()).await;
    let sender = local_sender(PATIENT);
    // Neither over a fresh connection nor over one that was kept.
    for _ in 0..2 {
        let attempt = send(&sender, receiver.url()).await;
        assert!(matches!(attempt.outcome, Outcome::Failed { status: Some(500), .. }));
        assert_eq!(attempt.excerpt, None);
    }
    assert_eq!(receiver.connections(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn bytes_are_kept_as_they_are_and_marked_where_they_are_no_text() {
    let kept = excerpt_of(response("500 No", PLAIN, b"a\xc3(\x00\x1b[2J\xe2\x80\xaeb")).await.unwrap();
    assert_eq!(kept.bytes, b"a\xc3(\x00\x1b[2J\xe2\x80\xaeb");
    assert_eq!(kept.readable(), "a\u{fffd}(\u{fffd}\u{fffd}[2J\u{fffd}b");
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_are_kept_as_before() {
    for (body, connections) in [(40, 1), (EXCERPT_BYTES, 1), (15 * 1024, 1), (17 * 1024, 3)] {
        let text = "y".repeat(body);
        let receiver =
            Receiver::answering(String::from_utf8(response("503 Busy", PLAIN, text.as_bytes())).unwrap())
                .await;
        let sender = quoting(PATIENT);
        for _ in 0..3 {
            let kept = send(&sender, receiver.url()).await.excerpt.unwrap();
            assert_eq!(
                (kept.bytes.len(), kept.is_cut),
                (body.min(EXCERPT_BYTES), body > EXCERPT_BYTES),
                "{body}"
            );
        }
        assert_eq!(receiver.connections(), connections, "{body} bytes");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_an_endless_and_a_broken_body_prolong_nothing() {
    let slow = Receiver::doing(|mut stream| async move {
        hear(&mut stream).await;
        let _begun = stream
            .write_all(b"HTTP/1.1 500 No\r\nContent-Type: text/plain\r\nContent-Length: 900\r\n\r\nfirst")
            .await;
        while stream.write_all(b".").await.is_ok() {
            sleep(Duration::from_millis(50)).await;
        }
    });
    let endless = Receiver::doing(|mut stream| async move {
        hear(&mut stream).await;
        let head = b"HTTP/1.1 500 No\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n";
        let _begun = stream.write_all(head).await;
        while stream.write_all(&[b"4000\r\n".as_slice(), &[b'y'; 0x4000], b"\r\n"].concat()).await.is_ok() {}
    });
    let silent = Receiver::doing(|mut stream| async move {
        hear(&mut stream).await;
        let _begun = stream
            .write_all(b"HTTP/1.1 500 No\r\nContent-Type: text/plain\r\nContent-Length: 900\r\n\r\nfirst")
            .await;
        sleep(PATIENT).await;
    });
    let broken = Receiver::answering_once(
        "HTTP/1.1 500 No\r\nContent-Type: text/plain\r\nContent-Length: 900\r\n\r\nfirst",
    );
    for (receiver, deadline, most) in [
        (slow.await, PATIENT, Duration::from_secs(3)),
        (endless.await, PATIENT, Duration::from_secs(3)),
        (silent.await, SHORT, Duration::from_secs(1)),
        (broken.await, PATIENT, Duration::from_secs(3)),
    ] {
        let began = Instant::now();
        let attempt = send(&quoting(deadline), receiver.url()).await;
        assert!(began.elapsed() < most, "{:?}", began.elapsed());
        assert!(matches!(attempt.outcome, Outcome::Failed { status: Some(500), .. }), "{attempt:?}");
        let kept = attempt.excerpt.unwrap();
        assert!(kept.is_cut && kept.readable().starts_with("first"), "{kept:?}");
    }
}
