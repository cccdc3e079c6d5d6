//! The program behind the proxy that is shipped (`deploy/haproxy.cfg`): what one client holds or sends, others do not
//! notice, and the program does not see.

mod headers;
mod internal;
pub mod public;
mod slow;
mod smuggling;

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU32, Ordering};

use futures::future::join_all;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;
use trailflow::domain::access::AccessState;

use crate::harness::authority::Authority;
use crate::harness::backend::Place;
use crate::harness::edge::Edge;
use crate::harness::process::Process;
use crate::harness::wait::eventually;
use crate::harness::{Backend, World, http_with, plain_http};

/// More than the proxy gives any of these clients.
const DEADLINE: std::time::Duration = std::time::Duration::from_secs(60);
/// `make bench-edge` takes thousands.
const SILENT: u32 = 300;
const SLOW: u32 = 30;

/// A connection from one of this machine's many addresses.
async fn connect(client: u32, to: SocketAddr) -> TcpStream {
    try_connect(client, to).await.unwrap()
}

async fn try_connect(client: u32, to: SocketAddr) -> std::io::Result<TcpStream> {
    let socket = TcpSocket::new_v4().unwrap();
    let [_, _, high, low] = client.to_be_bytes();
    socket.bind(SocketAddr::from(([127, 1, high, low], 0))).unwrap();
    socket.connect(to).await
}

/// Connections, files and all that a process has open.
fn open_files(process: &Process) -> usize {
    std::fs::read_dir(format!("/proc/{}/fd", process.id())).unwrap().count()
}

/// A node that believes the proxy, a key, and a token of staff. The place goes with the test.
async fn node() -> (Process, String, String, Place) {
    let world = World::start(Backend::Embedded).await;
    let organization = world.organization(AccessState::TestEnabled).await;
    let (key, staff) = (world.key(organization).await, world.operator_token().await);
    let place = world.leave().await;
    let node = Process::start_with(&place, None, &[("TRAILFLOW_TRUSTED_PROXIES", "127.0.0.1")]).await;
    (node, key, staff, place)
}

#[tokio::test(flavor = "multi_thread")]
async fn silent_and_slow_clients_harm_nobody() {
    let (node, key, _, _place) = node().await;
    let edge = Edge::before(&node).await.ready().await;
    let before = open_files(&node);
    let silent = join_all((1..=SILENT).map(|client| connect(client, edge.api))).await;
    let half = "GET /v1/loads HTTP/1.1\r\nhost: api\r\nx-half: ";
    let stalled = format!(
        "POST /v1/loads HTTP/1.1\r\nhost: api\r\nauthorization: Bearer {key}\r\nidempotency-key: k\r\n\
         content-type: application/json\r\ncontent-length: 500\r\n\r\n{{"
    );
    let sent = async |clients: std::ops::Range<u32>, text: &str| {
        join_all(clients.map(async |client| {
            let mut stream = connect(client, edge.api).await;
            stream.write_all(text.as_bytes()).await.unwrap();
            stream
        }))
        .await
    };
    let (halves, senders) =
        (sent(1_000..1_000 + SLOW, half).await, sent(2_000..2_000 + SLOW, &stalled).await);
    // None of them has reached the program, and whoever comes now is served.
    assert!(open_files(&node) < before + usize::try_from(SLOW).unwrap(), "{} files", open_files(&node));
    let http = http_with(&key);
    for _ in 0..20 {
        let answer = http.get(format!("http://{}/v1/loads", edge.api)).send().await.unwrap();
        assert_eq!(answer.status(), 200);
    }
    // And each of them is told, and closed.
    for mut stream in silent.into_iter().chain(halves).chain(senders) {
        let mut answer = String::new();
        timeout(DEADLINE, stream.read_to_string(&mut answer)).await.expect("it is closed").unwrap();
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408 "), "{answer}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_address_does_not_take_all_connections() {
    let (node, _, _, _place) = node().await;
    let edge =
        Edge::before_with(&node, &[("TRAILFLOW_EDGE_CONNECTIONS_PER_ADDRESS", "20")]).await.ready().await;
    for (client, (to, page)) in (7..).zip(pages(&edge)) {
        // One that is turned away may be reset before it is connected.
        let mut held = Vec::new();
        for _ in 0..40 {
            held.extend(try_connect(client, to).await.ok());
        }
        assert!(served(connect(100 + client, to).await, page).await, "{page}: another address");
        let each = held.into_iter().map(|stream| served(stream, page));
        let served = timeout(DEADLINE, join_all(each)).await.unwrap();
        assert_eq!(served.into_iter().filter(|served| *served).count(), 20, "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_address_does_not_connect_without_end() {
    let (node, _, _, _place) = node().await;
    let edge = Edge::before_with(&node, &[("TRAILFLOW_EDGE_NEW_CONNECTIONS_PER_ADDRESS", "20")]).await;
    // Each look is of an address of its own: it would use up another's connections.
    let looks = AtomicU32::new(1_000);
    for (to, page) in pages(&edge) {
        eventually("the node is reached", || async {
            served(connect(looks.fetch_add(1, Ordering::Relaxed), to).await, page).await
        })
        .await;
    }
    for (client, (to, page)) in (7..).zip(pages(&edge)) {
        // At once, and without a page each: on a slow machine the first would be ten seconds ago before the last.
        drop(join_all((0..20).map(|_| try_connect(client, to))).await);
        // One after the other, each of them closed before the next.
        let mut turned_away = 0;
        for _ in 0..20 {
            let is_served = match try_connect(client, to).await {
                Ok(stream) => served(stream, page).await,
                Err(_) => false,
            };
            turned_away += usize::from(!is_served);
        }
        assert!(turned_away > 0, "{page}: one after another is served");
        let allowed = (0..20).map(async |_| served(connect(100 + client, to).await, page).await);
        assert!(join_all(allowed).await.into_iter().all(|is_served| is_served), "{page}: another address");
    }
}

/// The listeners of a node, each with a page that anybody may read.
fn pages(edge: &Edge) -> [(SocketAddr, &'static str); 3] {
    [(edge.api, "/health/api"), (edge.portal, "/login"), (edge.docs, "/docs")]
}

/// Whether a connection gets this page.
async fn served(mut stream: TcpStream, page: &str) -> bool {
    let request = format!("GET {page} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    let mut answer = String::new();
    let sent = stream.write_all(request.as_bytes()).await;
    sent.is_ok() && stream.read_to_string(&mut answer).await.is_ok() && answer.starts_with("HTTP/1.1 200")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_proxy_alone_says_where_a_request_comes_from() {
    let (node, key, staff, _place) = node().await;
    let edge = Edge::before(&node).await.ready().await;
    for (to, path) in [(edge.api, "/v1/loads"), (edge.docs, "/try/v1/loads")] {
        let mut stream = connect(9, to).await;
        let request = format!(
            "GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer {key}\r\n\
             x-forwarded-for: 192.0.2.7\r\nforwarded: for=192.0.2.7\r\nx-trailflow-reader: x 192.0.2.7\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        timeout(DEADLINE, stream.read_to_string(&mut answer)).await.unwrap().unwrap();
        let (_, id) = answer.split_once("\"requestId\":\"").expect("a requestId");
        let url = format!("http://{}/v1/requests/{}", node.operator_addr, id.split('"').next().unwrap());
        let operator = http_with(&staff);
        eventually("the request is logged", || async {
            let kept: Value = operator.get(&url).send().await.unwrap().json().await.unwrap();
            kept["data"]["address"] == "127.1.0.9"
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_and_probes_are_not_behind_it() {
    let (node, _, staff, _place) = node().await;
    let edge = Edge::before(&node).await.ready().await;
    let http = http_with(&staff);
    for (to, path) in [
        (edge.api, "/v1/organizations"),
        (edge.docs, "/v1/organizations"),
        (edge.docs, "/try/v1/organizations"),
        (edge.api, "/metrics"),
        (edge.docs, "/metrics"),
        (edge.api, "/health/ready"),
    ] {
        let answer = http.get(format!("http://{to}{path}")).send().await.unwrap();
        assert_eq!(answer.status(), 404, "{to}{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_is_away_is_told_in_the_form_of_the_api() {
    let (node, key, _, _place) = node().await;
    let edge = Edge::before(&node).await.ready().await;
    assert_eq!(node.terminate().await, Some(0));
    let answer = http_with(&key).get(format!("http://{}/v1/loads", edge.api)).send().await.unwrap();
    assert_eq!((answer.status().as_u16(), &answer.headers()["retry-after"]), (503, &"1".parse().unwrap()));
    let body: Value = answer.json().await.unwrap();
    assert_eq!(body["error"]["code"], "service_unavailable");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_speaks_tls_and_offers_http2() {
    let (node, key, _, _place) = node().await;
    let authority = Authority::new();
    let edge = Edge::with_tls(&node, &authority).await;
    let trusted = reqwest::Certificate::from_der(authority.der()).unwrap();
    let http = plain_http().tls_certs_only([trusted]).build().unwrap();
    let url = format!("https://localhost:{}/v1/loads", edge.api.port());
    eventually("the node is reached", || async {
        let answer = http.get(&url).bearer_auth(&key).send().await;
        answer.is_ok_and(|answer| {
            answer.status() == 200 && answer.headers().contains_key("strict-transport-security")
        })
    })
    .await;
    Edge::encrypt(TcpStream::connect(edge.api).await.unwrap(), &authority, "h2").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_portal_is_reached_with_the_headers_that_protect_it() {
    let (node, _, _, _place) = node().await;
    let edge = Edge::before(&node).await.ready().await;
    let url = |path: &str| format!("http://{}{path}", edge.portal);
    let http = plain_http().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let login = http.get(url("/login")).send().await.unwrap();
    assert_eq!(login.status(), 200);
    for (name, value) in [
        ("content-type", "text/html; charset=utf-8"),
        ("cache-control", "no-store"),
        ("referrer-policy", "same-origin"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(login.headers()[name], value, "{name}");
    }
    let policy = login.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    assert!(login.text().await.unwrap().contains("<h1 id=\"h\">Sign in</h1>"));
    let home = http.get(url("/")).send().await.unwrap();
    assert_eq!((home.status().as_u16(), &home.headers()["location"]), (303, &"/login".parse().unwrap()));
}
