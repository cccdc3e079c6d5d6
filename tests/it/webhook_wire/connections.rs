//! What is sent, and over which connections.

use tokio::io::AsyncWriteExt;
use tokio::sync::mpsc;
use trailflow::webhooks::{ErrorClass, Outcome};

use super::receiver::{Receiver, hear};
use super::{PATIENT, endpoint, failed, local_sender, outgoing, send};
use crate::harness::ports::free_port;

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

#[tokio::test(flavor = "multi_thread")]
async fn the_request_holds_what_is_promised_and_no_more() {
    let (heard, mut hearing) = mpsc::channel(1);
    let receiver = Receiver::doing(move |mut stream| {
        let heard = heard.clone();
        async move {
            heard.send(hear(&mut stream).await.unwrap()).await.unwrap();
            stream.write_all(OK.as_bytes()).await.unwrap();
        }
    })
    .await;
    let url = format!("http://{}/a/b?c=d&e=%20", receiver.address);
    let attempt = send(&local_sender(PATIENT), url).await;
    assert_eq!(attempt.outcome, Outcome::Delivered { status: 200 });
    let heard = hearing.recv().await.unwrap();
    assert!(heard.head.starts_with("POST /a/b?c=d&e=%20 HTTP/1.1\r\n"), "{}", heard.head);
    assert_eq!(heard.header("host"), Some(receiver.address.to_string().as_str()));
    assert_eq!(heard.header("content-type"), Some("application/json"));
    assert_eq!(heard.header("x-trailflow-event"), Some("load.created"));
    assert_eq!(heard.header("x-trailflow-delivery-id"), Some("whdel_00000000000000000000000000000007"));
    assert_eq!(heard.header("webhook-id"), Some("whdel_00000000000000000000000000000007"));
    assert_eq!(heard.header("x-trailflow-timestamp"), Some("1774094400"));
    assert_eq!(heard.header("webhook-timestamp"), Some("1774094400"));
    assert_eq!(heard.body, outgoing().body);
    let mut names: Vec<_> =
        heard.head.lines().skip(1).filter_map(|line| Some(line.split_once(':')?.0.to_owned())).collect();
    names.sort();
    assert_eq!(
        names,
        [
            "content-length",
            "content-type",
            "host",
            "user-agent",
            "webhook-id",
            "webhook-signature",
            "webhook-timestamp",
            "x-trailflow-delivery-id",
            "x-trailflow-event",
            "x-trailflow-signature",
            "x-trailflow-timestamp",
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_serves_many_deliveries() {
    let receiver = Receiver::answering(OK).await;
    let sender = local_sender(PATIENT);
    for _ in 0..20 {
        assert_eq!(send(&sender, receiver.url()).await.outcome, Outcome::Delivered { status: 200 });
    }
    assert_eq!(receiver.connections(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn deliveries_side_by_side_have_connections_of_their_own() {
    let receiver = Receiver::answering(OK).await;
    let sender = local_sender(PATIENT);
    let all = (0..50).map(|_| send(&sender, receiver.url()));
    for attempt in futures::future::join_all(all).await {
        assert_eq!(attempt.outcome, Outcome::Delivered { status: 200 });
    }
    assert!((1..=50).contains(&receiver.connections()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kept_connection_that_was_closed_is_replaced() {
    let receiver = Receiver::answering_once(OK).await;
    let sender = local_sender(PATIENT);
    for number in 1..=5 {
        assert_eq!(send(&sender, receiver.url()).await.outcome, Outcome::Delivered { status: 200 });
        assert_eq!(receiver.connections(), number);
    }
}

/// The race that every keep-alive has: the other side closes while the next request is on its way.
#[tokio::test(flavor = "multi_thread")]
async fn a_kept_connection_that_is_closed_under_a_request_is_replaced() {
    let receiver = Receiver::doing(|mut stream| async move {
        hear(&mut stream).await;
        stream.write_all(OK.as_bytes()).await.unwrap();
        hear(&mut stream).await;
    })
    .await;
    let sender = local_sender(PATIENT);
    for connections in [1, 2, 3] {
        assert_eq!(send(&sender, receiver.url()).await.outcome, Outcome::Delivered { status: 200 });
        assert_eq!(receiver.connections(), connections);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fresh_connection_that_is_closed_is_a_failure() {
    let receiver = Receiver::doing(|mut stream| async move {
        hear(&mut stream).await;
    })
    .await;
    assert_eq!(send(&local_sender(PATIENT), receiver.url()).await.outcome, failed(ErrorClass::Closed));
    assert_eq!(receiver.connections(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_listens() {
    let attempt = send(&local_sender(PATIENT), format!("http://127.0.0.1:{}/", free_port())).await;
    assert_eq!(attempt.outcome, failed(ErrorClass::Connect));
}

/// Of several addresses, one that refuses does not keep the others from being tried.
#[tokio::test(flavor = "multi_thread")]
async fn the_next_address_is_tried() {
    let receiver = Receiver::answering(OK).await;
    let url = format!("http://127-0-0-9.and.127-0-0-1.at.example:{}/", receiver.address.port());
    assert_eq!(send(&local_sender(PATIENT), url).await.outcome, Outcome::Delivered { status: 200 });
}

#[tokio::test(flavor = "multi_thread")]
async fn secrets_are_in_no_debug_output() {
    let endpoint = endpoint("https://hooks.example.com/");
    let secret = endpoint.secrets[0].reveal().to_owned();
    let shown = format!("{endpoint:?}");
    assert!(shown.contains("hooks.example.com") && !shown.contains(&secret[8..]), "{shown}");
}
