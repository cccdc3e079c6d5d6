//! What an endpoint can answer, and what is made of it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::sync::mpsc;
use tokio::time::sleep;
use trailflow::webhooks::{ErrorClass, Outcome};

use super::receiver::{Receiver, hear};
use super::{PATIENT, SHORT, failed, local_sender, send};

#[tokio::test(flavor = "multi_thread")]
async fn a_status_decides() {
    let sender = local_sender(PATIENT);
    for (line, expected) in [
        ("200 OK", Outcome::Delivered { status: 200 }),
        ("201 Created", Outcome::Delivered { status: 201 }),
        ("299 Whatever", Outcome::Delivered { status: 299 }),
        ("301 Moved Permanently", status(ErrorClass::Redirect, 301)),
        ("304 Not Modified", status(ErrorClass::Redirect, 304)),
        ("308 Permanent Redirect", status(ErrorClass::Redirect, 308)),
        ("400 Bad Request", status(ErrorClass::Status, 400)),
        ("401 Unauthorized", status(ErrorClass::Status, 401)),
        ("410 Gone", status(ErrorClass::Status, 410)),
        ("500 Internal Server Error", status(ErrorClass::Status, 500)),
        ("599 Whatever", status(ErrorClass::Status, 599)),
    ] {
        let receiver = Receiver::answering(format!("HTTP/1.1 {line}\r\nContent-Length: 0\r\n\r\n")).await;
        assert_eq!(send(&sender, receiver.url()).await.outcome, expected, "{line}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn redirects_are_not_followed() {
    let elsewhere = Receiver::answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").await;
    let sender = local_sender(PATIENT);
    for code in [301, 302, 303, 307, 308] {
        for target in
            [elsewhere.url(), "http://169.254.169.254/latest/meta-data/".to_owned(), "/other".to_owned()]
        {
            let answer = format!("HTTP/1.1 {code} Moved\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n");
            let receiver = Receiver::answering(answer).await;
            assert_eq!(send(&sender, receiver.url()).await.outcome, status(ErrorClass::Redirect, code));
            assert_eq!(receiver.connections(), 1);
        }
    }
    assert_eq!(elsewhere.connections(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wish_to_be_left_alone_is_read() {
    let sender = local_sender(PATIENT);
    for (wish, expected) in [
        ("120", Some(120_000)),
        ("0", Some(0)),
        (" 7 ", Some(7_000)),
        ("4294967295", Some(86_400_000)),
        // The test's time is 12:00.
        ("Sat, 21 Mar 2026 12:01:30 GMT", Some(90_000)),
        ("Sat, 21 Mar 2026 11:00:00 GMT", Some(0)),
        ("Sat, 21 Mar 2076 11:00:00 GMT", Some(86_400_000)),
        ("-1", None),
        ("soon", None),
        ("1.5", None),
        ("99999999999999999999", None),
        ("", None),
    ] {
        let answer = format!("HTTP/1.1 503 Busy\r\nRetry-After: {wish}\r\nContent-Length: 0\r\n\r\n");
        let receiver = Receiver::answering(answer).await;
        let expected =
            Outcome::Failed { class: ErrorClass::Status, status: Some(503), retry_after_ms: expected };
        assert_eq!(send(&sender, receiver.url()).await.outcome, expected, "{wish:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_an_answer_is_a_failure() {
    let many = (0..200).map(|n| format!("X-{n}: y\r\n")).collect::<String>();
    let sender = local_sender(PATIENT);
    for (answer, class) in [
        (String::new(), ErrorClass::Closed),
        ("HTTP/1.1 200 OK\r\nContent-".to_owned(), ErrorClass::Closed),
        ("SSH-2.0-OpenSSH_9.2p1\r\n\r\n".to_owned(), ErrorClass::Protocol),
        ("HTTP/2.0 200 OK\r\n\r\n".to_owned(), ErrorClass::Protocol),
        ("HTTP/1.1 20 OK\r\n\r\n".to_owned(), ErrorClass::Protocol),
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n".to_owned(),
            ErrorClass::Protocol,
        ),
        (format!("HTTP/1.1 200 OK\r\nX-Large: {}\r\n\r\n", "y".repeat(200_000)), ErrorClass::Protocol),
        (format!("HTTP/1.1 200 OK\r\n{many}\r\n"), ErrorClass::Protocol),
    ] {
        let receiver = Receiver::answering_once(answer.clone()).await;
        let shown = &answer[..answer.len().min(60)];
        assert_eq!(send(&sender, receiver.url()).await.outcome, failed(class), "{shown:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn early_hints_are_not_the_answer() {
    let answer = "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n";
    let receiver = Receiver::answering(answer).await;
    assert_eq!(
        send(&local_sender(PATIENT), receiver.url()).await.outcome,
        Outcome::Delivered { status: 204 }
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn one_deadline_covers_everything() {
    let silent = Receiver::doing(|mut stream| async move {
        hear(&mut stream).await;
        sleep(PATIENT).await;
    });
    let never_reads = Receiver::doing(|stream| async move {
        sleep(PATIENT).await;
        drop(stream);
    });
    let dribbles_headers = Receiver::doing(|mut stream| async move {
        hear(&mut stream).await;
        let _begun = stream.write_all(b"HTTP/1.1 200 OK\r\nX-Slow: ").await;
        while stream.write_all(b"y").await.is_ok() {
            sleep(Duration::from_millis(20)).await;
        }
    });
    let hints_for_ever = Receiver::doing(|mut stream| async move {
        hear(&mut stream).await;
        while stream.write_all(b"HTTP/1.1 103 Early Hints\r\n\r\n").await.is_ok() {
            sleep(Duration::from_millis(1)).await;
        }
    });
    let sender = local_sender(SHORT);
    for receiver in [silent.await, never_reads.await, dribbles_headers.await, hints_for_ever.await] {
        let attempt = send(&sender, receiver.url()).await;
        assert_eq!(attempt.outcome, failed(ErrorClass::Timeout));
        assert!(attempt.duration_ms >= 300, "{attempt:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_timeout_closes_the_connection() {
    let (ended, mut end) = mpsc::channel(1);
    let receiver = Receiver::doing(move |mut stream| {
        let ended = ended.clone();
        async move {
            hear(&mut stream).await;
            assert!(hear(&mut stream).await.is_none(), "closed");
            ended.send(()).await.unwrap();
        }
    })
    .await;
    assert_eq!(send(&local_sender(SHORT), receiver.url()).await.outcome, failed(ErrorClass::Timeout));
    tokio::time::timeout(PATIENT, end.recv()).await.unwrap().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_takes_nothing_from_a_status() {
    let endless = Receiver::doing(|mut stream| async move {
        hear(&mut stream).await;
        let _begun = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n").await;
        while stream.write_all(b"y").await.is_ok() {
            sleep(Duration::from_millis(20)).await;
        }
    });
    let cut = Receiver::answering_once("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort");
    let broken = Receiver::answering_once("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense");
    let sender = local_sender(PATIENT);
    for receiver in [endless.await, cut.await, broken.await] {
        assert_eq!(send(&sender, receiver.url()).await.outcome, Outcome::Delivered { status: 200 });
        // What is left of such an answer must not be taken for the next one.
        assert_eq!(send(&sender, receiver.url()).await.outcome, Outcome::Delivered { status: 200 });
        assert_eq!(receiver.connections(), 2);
    }
}

/// A 2xx within the deadline is success, also when the deadline is over before its body is.
#[tokio::test(flavor = "multi_thread")]
async fn a_status_within_the_deadline_counts() {
    let receiver = Receiver::doing(|mut stream| async move {
        hear(&mut stream).await;
        let _begun = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n").await;
        sleep(PATIENT).await;
    })
    .await;
    assert_eq!(send(&local_sender(SHORT), receiver.url()).await.outcome, Outcome::Delivered { status: 200 });
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_megabytes_are_not_read() {
    const CHUNK: usize = 1024 * 1024;
    let sent = Arc::<AtomicUsize>::default();
    let (ended, mut end) = mpsc::channel(1);
    let counted = sent.clone();
    let receiver = Receiver::doing(move |mut stream| {
        let (sent, ended) = (counted.clone(), ended.clone());
        async move {
            hear(&mut stream).await;
            let _begun = stream.write_all(b"HTTP/1.1 500 No\r\nContent-Length: 209715200\r\n\r\n").await;
            while sent.load(Ordering::SeqCst) < 200 * CHUNK
                && stream.write_all(&vec![b'y'; CHUNK]).await.is_ok()
            {
                sent.fetch_add(CHUNK, Ordering::SeqCst);
            }
            ended.send(()).await.unwrap();
        }
    })
    .await;
    let attempt = send(&local_sender(PATIENT), receiver.url()).await;
    assert_eq!(attempt.outcome, status(ErrorClass::Status, 500));
    tokio::time::timeout(PATIENT, end.recv()).await.unwrap().unwrap();
    // What did get out are the kernel's buffers.
    let sent = sent.load(Ordering::SeqCst);
    assert!(sent < 32 * CHUNK, "{sent} bytes were taken");
}

fn status(class: ErrorClass, status: u16) -> Outcome {
    Outcome::Failed { class, status: Some(status), retry_after_ms: None }
}
