//! Responses that nobody reads: bounded in total, dropped after a while, and of no concern to others. In the real
//! program, because memory is the process's, and also behind the proxy that is shipped, which alone speaks HTTP/2.

use std::net::SocketAddr;

use bytes::Bytes;
use futures::future::join_all;
use h2::RecvStream;
use h2::client::SendRequest;
use http::{Request, StatusCode};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};

use crate::harness::authority::Authority;
use crate::harness::backend::Place;
use crate::harness::edge::{Behind, Edge};
use crate::harness::metrics::Metrics;
use crate::harness::process::Process;
use crate::harness::segments::small_segments;
use crate::harness::wait::eventually;
use crate::harness::{Backend, World, plain_http};

const MIB: usize = 1024 * 1024;
/// How long responses may wait, in seconds: less long than the proxy keeps connections that do not move.
const WAIT: &str = "6";
/// Requests that a slow reader sends at once.
const PIPELINED: usize = 12;
/// A page of one MiB.
const PAGE: &str = "/v1/loads?limit=100&include=stops";

/// The program and the proxy in front of it, with an organization that has more than a page of large loads, and a
/// neighbour that has one.
struct Scene {
    process: Process,
    /// Its database.
    _place: Place,
    edge: Edge,
    authority: Authority,
    http: reqwest::Client,
    token: String,
    neighbour: String,
}

impl Scene {
    /// The program may hold so many MiB of responses.
    async fn set(mib: usize) -> Scene {
        let world = World::start(Backend::Embedded).await;
        let (_, token) = world.tenant().await;
        let (_, neighbour) = world.tenant().await;
        world.large_loads(&token, 25).await;
        world.large_loads(&neighbour, 25).await;
        let place = world.leave().await;
        let mib = mib.to_string();
        let settings = [
            ("TRAILFLOW_UNREAD_RESPONSE_MIB", &*mib),
            ("TRAILFLOW_RESPONSE_SECONDS", WAIT),
            ("TRAILFLOW_TRUSTED_PROXIES", "127.0.0.1"),
        ];
        let process = Process::start_with(&place, None, &settings).await;
        let behind = Behind { api: small_segments(process.api_addr).await, ..Behind::from(&process) };
        let authority = Authority::new();
        let edge = Edge::with_tls(behind, &authority).await;
        let trusted = reqwest::Certificate::from_der(authority.der()).unwrap();
        let http = plain_http().tls_certs_only([trusted]).build().unwrap();
        let scene = Scene { process, _place: place, edge, authority, http, token, neighbour };
        let health = format!("https://localhost:{}/health/api", scene.edge.api.port());
        eventually("the proxy reaches the program", async || {
            scene.http.get(&health).send().await.is_ok_and(|answer| answer.status() == 200)
        })
        .await;
        // What is made once is made before memory is measured.
        let url = format!("http://{}{PAGE}", scene.process.api_addr);
        eventually("pages are served", async || {
            scene.http.get(&url).bearer_auth(&scene.neighbour).send().await.unwrap().status() == 200
        })
        .await;
        for _ in 0..5 {
            scene.neighbour_is_served().await;
        }
        scene
    }

    async fn neighbour_is_served(&self) {
        let direct = format!("http://{}{PAGE}", self.process.api_addr);
        let behind = format!("https://localhost:{}{PAGE}", self.edge.api.port());
        for url in [direct, behind] {
            // On a busy machine a reader of small segments can be too slow itself, and is cut off like others.
            eventually("the neighbour reads a page to its end", async || {
                let page = self.http.get(&url).bearer_auth(&self.neighbour).send().await.unwrap();
                assert_eq!(page.status(), 200);
                let Ok(text) = page.text().await else { return false };
                let length = text.len();
                assert!((MIB * 3 / 4..=MIB + 1024).contains(&length), "{length} bytes");
                true
            })
            .await;
        }
    }

    /// A number among the metrics.
    async fn metric(&self, name: &str) -> usize {
        let value = Metrics::at(self.process.probe_addr).await.value(name).unwrap();
        usize::try_from(value).unwrap()
    }

    /// The program's memory, in bytes.
    fn memory(&self) -> usize {
        self.process.resident_bytes()
    }

    async fn is_back_to(&self, before: usize) {
        eventually("memory comes back", async || self.memory() <= before + before / 5 + 16 * MIB).await;
    }
}

/// An HTTP/2 connection whose other end may send headers and no data.
async fn closed_window(scene: &Scene) -> SendRequest<Bytes> {
    let stream = TcpStream::connect(scene.edge.api).await.unwrap();
    let stream = Edge::encrypt(stream, &scene.authority, "h2").await;
    let (client, connection) =
        h2::client::Builder::new().initial_window_size(0).handshake(stream).await.unwrap();
    tokio::spawn(connection);
    client
}

/// Asks for a page and reads the head of the answer.
async fn ask(client: &SendRequest<Bytes>, token: &str) -> (StatusCode, RecvStream) {
    let request = Request::get(format!("https://api.trailflow.ai{PAGE}"))
        .header("authorization", format!("Bearer {token}"))
        .body(())
        .unwrap();
    let mut client = client.clone().ready().await.unwrap();
    let (answer, _) = client.send_request(request, true).unwrap();
    let (head, body) = answer.await.unwrap().into_parts();
    if head.status == 503 {
        assert!(head.headers.contains_key("retry-after"));
    }
    (head.status, body)
}

#[tokio::test(flavor = "multi_thread")]
async fn streams_without_a_window_hold_little_and_not_for_long() {
    // Little, because the kernel and the proxy hold a part of each page.
    let scene = Scene::set(8).await;
    let before = scene.memory();
    let mut connections = Vec::new();
    for _ in 0..3 {
        connections.push(closed_window(&scene).await);
    }
    let asked = connections.iter().flat_map(|client| (0..8).map(|_| ask(client, &scene.token)));
    let answers = join_all(asked).await;
    let (kept, refused): (Vec<_>, Vec<_>) =
        answers.into_iter().partition(|(status, _)| *status == StatusCode::OK);
    assert!(refused.iter().all(|(status, _)| *status == StatusCode::SERVICE_UNAVAILABLE));
    assert!(!kept.is_empty() && !refused.is_empty(), "{} kept, {} refused", kept.len(), refused.len());
    assert_eq!(scene.metric("unread_responses_refused_total").await, refused.len());
    assert!(
        scene.metric("unread_response_bytes").await <= 8 * MIB / 4,
        "one organization has a quarter of it"
    );
    assert!(scene.memory() < before + 32 * MIB, "{} before, {} now", before, scene.memory());
    // A poll that finds nothing reads no page, so it waits for no turn and is not refused.
    let poll = format!("http://{}/v1/loads?updatedAfter=4102444800000", scene.process.api_addr);
    assert_eq!(scene.http.get(poll).bearer_auth(&scene.token).send().await.unwrap().status(), 200);
    scene.neighbour_is_served().await;

    eventually("nothing waits any more", async || scene.metric("unread_response_bytes").await == 0).await;
    assert_eq!(scene.metric("unread_responses_dropped_total").await, kept.len());
    scene.is_back_to(before).await;
    drop((kept, refused, connections));
    scene.neighbour_is_served().await;
    assert_eq!(scene.process.terminate().await, Some(0));
}

/// A connection that takes little at a time.
async fn narrow(to: SocketAddr) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    socket.connect(to).await.unwrap()
}

/// Asks for pages, and reads no more than that the first one comes.
async fn begin_to_read<S: AsyncRead + AsyncWrite + Unpin>(mut stream: S, token: &str, pages: usize) -> S {
    let head =
        format!("GET {PAGE} HTTP/1.1\r\nhost: api.trailflow.ai\r\nauthorization: Bearer {token}\r\n\r\n");
    stream.write_all(head.repeat(pages).as_bytes()).await.unwrap();
    let mut first = [0; 12];
    stream.read_exact(&mut first).await.unwrap();
    assert_eq!(&first, b"HTTP/1.1 200");
    stream
}

impl Scene {
    /// Responses wait, are dropped, and leave nothing.
    async fn cuts_off(&self, readers: usize, before: usize) {
        // Between the first response that waits and the last there may be moments in which none does.
        eventually("all are cut off", async || {
            self.metric("unread_responses_dropped_total").await >= readers
        })
        .await;
        eventually("nothing waits any more", async || self.metric("unread_response_bytes").await == 0).await;
        self.is_back_to(before).await;
        self.neighbour_is_served().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_reader_is_cut_off_and_its_memory_is_freed() {
    let scene = Scene::set(32).await;
    let before = scene.memory();
    let mut readers = Vec::new();
    for _ in 0..6 {
        // More than the kernel takes for us.
        let stream = narrow(scene.process.api_addr).await;
        readers.push(begin_to_read(stream, &scene.token, PIPELINED).await);
    }
    scene.cuts_off(readers.len(), before).await;
    // Their connections are closed: one that was not would have kept the program from stopping in time.
    assert_eq!(scene.process.terminate().await, Some(0));
    drop(readers);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_reader_behind_the_proxy_is_cut_off_too() {
    let scene = Scene::set(32).await;
    let before = scene.memory();
    let mut readers = Vec::new();
    for _ in 0..6 {
        let stream = Edge::encrypt(narrow(scene.edge.api).await, &scene.authority, "http/1.1").await;
        readers.push(begin_to_read(stream, &scene.token, 1).await);
    }
    scene.cuts_off(readers.len(), before).await;
    assert_eq!(scene.process.terminate().await, Some(0));
    drop(readers);
}
