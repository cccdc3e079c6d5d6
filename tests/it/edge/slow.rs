//! Silent and slow clients of each listener: closed in time, and no concern of others.

use std::net::SocketAddr;

use futures::future::join_all;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Duration, Instant, timeout};

use super::connect;
use super::public::Public;

/// Of each kind, on each listener.
const CLIENTS: u32 = 5;
/// The proxy gives them five seconds; the rest is for a machine that is busy with other tests.
const DEADLINE: Duration = Duration::from_secs(30);

#[tokio::test(flavor = "multi_thread")]
async fn silent_and_slow_clients_of_each_listener_are_closed() {
    let public = Public::start().await;
    let began = Instant::now();
    let mut held = Vec::new();
    for (number, bind) in (0..).zip(public.binds()) {
        let page = bind.page;
        let halves = format!("GET {page} HTTP/1.1\r\nhost: x\r\nx-half: ");
        let stalled = format!(
            "POST {page} HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\n\
             content-length: 500\r\n\r\na="
        );
        for (kind, text) in (0..).zip(["", &halves, &stalled]) {
            let clients = (0..CLIENTS).map(|client| 10_000 + 1_000 * number + 100 * kind + client);
            let sending = clients.map(|client| sent(client, bind.address, text));
            held.extend(
                join_all(sending).await.into_iter().map(|stream| (bind.name, text.to_owned(), stream)),
            );
        }
    }
    for bind in public.binds() {
        assert!(bind.serves().await, "{} beside them", bind.name);
    }
    let closed = held.into_iter().map(async |(name, text, mut stream)| {
        let mut answer = String::new();
        let read = timeout(DEADLINE, stream.read_to_string(&mut answer)).await;
        read.unwrap_or_else(|_| panic!("{name} keeps {text:?}")).unwrap();
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408 "), "{name}: {answer}");
        assert!(text.is_empty() || !answer.is_empty(), "{name}: {text:?} is told");
    });
    join_all(closed).await;
    assert!(began.elapsed() > Duration::from_secs(2), "they were closed for being slow");
}

async fn sent(client: u32, to: SocketAddr, text: &str) -> TcpStream {
    let mut stream = connect(client, to).await;
    stream.write_all(text.as_bytes()).await.unwrap();
    stream
}
