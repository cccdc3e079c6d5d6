//! What a request says of where it comes from: the proxy alone tells that to what is behind it, on every listener and
//! in either version of HTTP.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::public::{Bind, Public};
use super::{DEADLINE, connect};
use crate::harness::authority::Authority;
use crate::harness::edge::{Behind, Edge};
use crate::harness::wait::eventually;
use crate::harness::witness::{WORDS, Witness};
use crate::harness::{frames, plain_http, wire};

/// Whatever else a request may claim, and what tries to have the proxy's own words removed on the way.
const CLAIMS: [&str; 9] = [
    "x-forwarded-for: 192.0.2.7",
    "X-Forwarded-For: 192.0.2.8, 192.0.2.9",
    "forwarded: for=192.0.2.7;proto=https;host=evil.example",
    "x-forwarded-proto: https",
    "x-forwarded-host: evil.example",
    "x-forwarded-port: 443",
    "x-forwarded-prefix: /evil",
    "x-trailflow-reader: x 192.0.2.7",
    "connection: close, x-forwarded-for, x-forwarded-proto",
];

/// The same server behind every listener of the proxy.
pub async fn before(witness: &Witness, settings: &[(&str, &str)]) -> Edge {
    let Witness { address, .. } = *witness;
    let behind = Behind { api: address, portal: address, docs: address, probe: address };
    let status = address.to_string();
    let settings = [settings, &[("TRAILFLOW_EDGE_STATUS_SERVER", &*status)]].concat();
    Edge::before_with(behind, &settings).await
}

/// Waits until the witness is reached through each of them, over plain HTTP.
pub async fn reached(edge: &Edge, witness: &Witness) {
    let http = plain_http().build().unwrap();
    for bind in Bind::of(edge) {
        let url = format!("http://{}/", bind.address);
        eventually("the witness is reached", || async {
            http.get(&url).send().await.is_ok_and(|answer| answer.status() == 200)
        })
        .await;
    }
    witness.take();
}

/// Checks what has come of a request with claims: the address of its client, and nothing else.
fn tells_the_truth(witness: &Witness, name: &str, client: &str, proto: Option<&str>) {
    let [request] = &witness.take()[..] else { panic!("{name}: one request arrives") };
    let all = |header: &str| {
        let values = request.headers().get_all(header).into_iter();
        values.map(|value| value.to_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(all("x-forwarded-for"), [client], "{name}");
    assert_eq!(all("x-forwarded-proto"), proto.map(str::to_owned).into_iter().collect::<Vec<_>>(), "{name}");
    let told = format!("{:?}", request.headers());
    for claim in ["192.0.2.", "evil", "x-forwarded-port", "x-trailflow-reader"] {
        assert!(!told.contains(claim), "{name}: {told}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_claim_of_a_request_passes() {
    let witness = Witness::start().await;
    let edge = before(&witness, &[]).await;
    reached(&edge, &witness).await;
    for bind in Bind::of(&edge) {
        let request = format!("GET / HTTP/1.1\r\nhost: x\r\n{}\r\n\r\n", CLAIMS.join("\r\n"));
        let mut stream = connect(9, bind.address).await;
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        timeout(DEADLINE, stream.read_to_string(&mut answer)).await.unwrap().unwrap();
        assert!(answer.ends_with(WORDS), "{}: {answer}", bind.name);
        tells_the_truth(&witness, bind.name, "127.1.0.9", None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_claim_passes_over_http2_and_its_games_are_refused() {
    let (witness, authority) = (Witness::start().await, Authority::new());
    let edge = Edge::certified(&authority, async |settings| before(&witness, settings).await).await;
    for bind in Bind::of(&edge) {
        eventually("the witness is reached", || async {
            ask(bind, &authority, &frames::get("/", "https"), None).await == Some(200)
        })
        .await;
        witness.take();
        let claims = CLAIMS.iter().filter(|claim| !claim.starts_with("connection"));
        let claims = claims
            .map(|claim| claim.to_lowercase().split_once(": ").map(|(a, b)| (a.into(), b.into())).unwrap());
        let fields = [frames::get("/", "https"), claims.collect()].concat();
        assert_eq!(ask(bind, &authority, &fields, None).await, Some(200), "{}", bind.name);
        tells_the_truth(&witness, bind.name, "127.0.0.1", Some("https"));
        for (what, fields, body) in games() {
            let status = ask(bind, &authority, &fields, body.map(str::as_bytes)).await;
            assert!(
                status.is_none_or(|status| (400..500).contains(&status)),
                "{} {what}: {status:?}",
                bind.name
            );
            assert!(witness.take().is_empty(), "{}: {what}", bind.name);
        }
        // One reading is left of these, if anything is.
        for (name, value) in [(":protocol", "websocket"), ("host", "evil.example")] {
            let fields = [frames::get("/", "https"), vec![(name.to_owned(), value.to_owned())]].concat();
            let status = ask(bind, &authority, &fields, None).await;
            let seen = witness.take();
            assert!(
                seen.len() == usize::from(status == Some(200)),
                "{} {name}: {status:?} {seen:?}",
                bind.name
            );
            for request in seen {
                let headers = request.headers();
                assert_eq!(headers.get_all("host").iter().count(), 1, "{} {name}", bind.name);
                assert!(headers.get("upgrade").is_none() && request.uri() == "/", "{} {name}", bind.name);
            }
        }
    }
}

/// What one connection of HTTP/2 gets for one request.
async fn ask(bind: Bind, authority: &Authority, fields: &frames::Fields, body: Option<&[u8]>) -> Option<u16> {
    let stream = TcpStream::connect(bind.address).await.unwrap();
    let mut stream = Edge::encrypt(stream, authority, "h2").await;
    stream.write_all(&frames::request(fields, body)).await.unwrap();
    frames::status(&mut stream).await
}

/// Requests that are two when they are written down as HTTP/1.1, or have parts that HTTP/2 does not.
fn games() -> Vec<(&'static str, frames::Fields, Option<&'static str>)> {
    let get = |more: &[(&str, &str)]| {
        let more = more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        [frames::get("/", "https"), more.collect()].concat()
    };
    let post = |more: &[(&str, &str)]| {
        let mut fields = get(more);
        fields[0].1 = "POST".to_owned();
        fields
    };
    let at = |path: &str| frames::get(path, "https");
    let smuggled = "0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: x\r\n\r\n";
    vec![
        ("a length that is too short", post(&[("content-length", "0")]), Some(smuggled)),
        ("a length that is too long", post(&[("content-length", "500")]), Some(smuggled)),
        ("two lengths", post(&[("content-length", "0"), ("content-length", "42")]), Some(smuggled)),
        ("a transfer encoding", post(&[("transfer-encoding", "chunked")]), Some(smuggled)),
        ("a line end in a value", get(&[("x-a", "b\r\nx-forwarded-for: 192.0.2.7")]), None),
        ("a line feed in a value", get(&[("x-a", "b\nx-forwarded-for: 192.0.2.7")]), None),
        ("a line end in a name", get(&[("x-a: b\r\nx-forwarded-for", "192.0.2.7")]), None),
        ("a colon in a name", get(&[("x-forwarded-for:", "192.0.2.7")]), None),
        ("a name in capitals", get(&[("X-Forwarded-For", "192.0.2.7")]), None),
        ("a request in the path", at("/ HTTP/1.1\r\nx-forwarded-for: 192.0.2.7\r\n\r\nGET /smuggled"), None),
        ("a blank in the path", at("/ HTTP/1.1"), None),
        ("a path without a slash", at("evil.example/"), None),
        ("headers of a connection", get(&[("connection", "x-forwarded-for")]), None),
        ("a second path", get(&[(":path", "/smuggled")]), None),
        ("a pseudo-header after the others", get(&[("x-a", "b"), (":method", "POST")]), None),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn over_tls_every_listener_insists_on_it() {
    let (public, authority) = (Public::start().await, Authority::new());
    let status = public.page.running.addr().to_string();
    let edge = Edge::certified(&authority, async |settings| {
        Edge::before_with(&public.world, &[settings, &[("TRAILFLOW_EDGE_STATUS_SERVER", &*status)]].concat())
            .await
    })
    .await;
    let trusted = reqwest::Certificate::from_der(authority.der()).unwrap();
    let http = plain_http().tls_certs_only([trusted]).build().unwrap();
    for bind in Bind::of(&edge) {
        // Pages, and what the proxy itself responds.
        for (path, status) in [(bind.page, 200), ("/a/../b", 404)] {
            let url = format!("https://localhost:{}{path}", bind.address.port());
            eventually("the node is reached", || async {
                http.get(&url).send().await.is_ok_and(|answer| answer.status() != 503)
            })
            .await;
            let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
            let stream = TcpStream::connect(bind.address).await.unwrap();
            let mut stream = Edge::encrypt(stream, &authority, "http/1.1").await;
            stream.write_all(request.as_bytes()).await.unwrap();
            let mut answer = Vec::new();
            let _ended = timeout(DEADLINE, stream.read_to_end(&mut answer)).await.unwrap();
            let answer = wire::RawResponse::parse(&answer).expect("an answer");
            assert_eq!(answer.status, status, "{} {path}", bind.name);
            assert_eq!(
                answer.headers["strict-transport-security"], "max-age=31536000",
                "{} {path}",
                bind.name
            );
        }
        // What is not TLS gets nothing there.
        let plain = wire::exchange(bind.address, b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await;
        assert!(!plain.starts_with(b"HTTP/1.1 2"), "{}: {}", bind.name, String::from_utf8_lossy(&plain));
    }
}
