//! Responses that nobody reads: bounded in total, dropped after a while, and of no concern to others. In the real
//! program, because memory is the process's.

use std::net::SocketAddr;

use bytes::Bytes;
use futures::future::join_all;
use h2::RecvStream;
use h2::client::SendRequest;
use http::{Request, StatusCode};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};

use crate::harness::backend::Place;
use crate::harness::process::Process;
use crate::harness::wait::eventually;
use crate::harness::{Backend, World};

const MIB: usize = 1024 * 1024;
/// What the program may hold of responses, and how long.
const SETTINGS: [(&str, &str); 2] =
    [("TRAILFLOW_UNREAD_RESPONSE_MIB", "32"), ("TRAILFLOW_RESPONSE_SECONDS", "8")];
/// Requests that a slow reader sends at once.
const PIPELINED: usize = 12;
/// A page of one MiB.
const PAGE: &str = "/v1/loads?limit=100&include=stops";

/// The program, with an organization that has more than a page of large loads, and a neighbour that has one.
struct Scene {
    process: Process,
    /// Its database.
    _place: Place,
    http: reqwest::Client,
    token: String,
    neighbour: String,
}

impl Scene {
    async fn set() -> Scene {
        let world = World::start(Backend::Embedded).await;
        let (_, token) = world.tenant().await;
        let (_, neighbour) = world.tenant().await;
        world.large_loads(&token, 25).await;
        world.large_loads(&neighbour, 25).await;
        let http = world.http.clone();
        let place = world.leave().await;
        let process = Process::start_with(&place, None, &SETTINGS).await;
        let scene = Scene { process, _place: place, http, token, neighbour };
        // What is made once is made before memory is measured.
        for _ in 0..10 {
            scene.neighbour_is_served().await;
        }
        scene
    }

    async fn neighbour_is_served(&self) {
        let url = format!("http://{}{PAGE}", self.process.api_addr);
        let page = self.http.get(url).bearer_auth(&self.neighbour).send().await.unwrap();
        let (status, text) = (page.status(), page.text().await.unwrap());
        assert_eq!(status, 200, "{text}");
        let length = text.len();
        assert!((MIB * 3 / 4..=MIB + 1024).contains(&length), "{length} bytes");
    }

    /// A number among the metrics.
    async fn metric(&self, name: &str) -> usize {
        let url = format!("http://{}/metrics", self.process.operator_addr);
        let text = self.http.get(url).send().await.unwrap().text().await.unwrap();
        let line = text.lines().find(|line| line.starts_with(&format!("trailflow_{name} ")));
        line.unwrap().split(' ').nth(1).unwrap().parse().unwrap()
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
async fn closed_window(to: SocketAddr) -> SendRequest<Bytes> {
    let stream = TcpStream::connect(to).await.unwrap();
    let (client, connection) =
        h2::client::Builder::new().initial_window_size(0).handshake(stream).await.unwrap();
    tokio::spawn(connection);
    client
}

/// Asks for a page and reads the head of the answer.
async fn ask(client: &SendRequest<Bytes>, token: &str) -> (StatusCode, RecvStream) {
    let request = Request::get(format!("http://api.trailflow.ai{PAGE}"))
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
    let scene = Scene::set().await;
    let before = scene.memory();
    let mut connections = Vec::new();
    for _ in 0..3 {
        connections.push(closed_window(scene.process.api_addr).await);
    }
    let asked = connections.iter().flat_map(|client| (0..6).map(|_| ask(client, &scene.token)));
    let answers = join_all(asked).await;
    let (kept, refused): (Vec<_>, Vec<_>) =
        answers.into_iter().partition(|(status, _)| *status == StatusCode::OK);
    assert!(refused.iter().all(|(status, _)| *status == StatusCode::SERVICE_UNAVAILABLE));
    assert!(!kept.is_empty() && !refused.is_empty(), "{} kept, {} refused", kept.len(), refused.len());
    assert_eq!(scene.metric("unread_responses_refused_total").await, refused.len());
    assert!(
        scene.metric("unread_response_bytes").await <= 32 * MIB / 4,
        "one organization has a quarter of it"
    );
    assert!(scene.memory() < before + 64 * MIB, "{} before, {} now", before, scene.memory());
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

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_reader_is_cut_off_and_its_memory_is_freed() {
    let scene = Scene::set().await;
    let before = scene.memory();
    let mut readers = Vec::new();
    for _ in 0..6 {
        let mut stream = narrow(scene.process.api_addr).await;
        let head = format!(
            "GET {PAGE} HTTP/1.1\r\nhost: api.trailflow.ai\r\nauthorization: Bearer {}\r\n\r\n",
            scene.token
        );
        // More than the kernel takes for us.
        stream.write_all(head.repeat(PIPELINED).as_bytes()).await.unwrap();
        let mut first = [0; 12];
        stream.read_exact(&mut first).await.unwrap();
        assert_eq!(&first, b"HTTP/1.1 200");
        readers.push(stream);
    }
    eventually("some wait", async || scene.metric("unread_response_bytes").await > 0).await;
    eventually("nothing waits any more", async || scene.metric("unread_response_bytes").await == 0).await;
    assert!(scene.metric("unread_responses_dropped_total").await >= readers.len());
    scene.is_back_to(before).await;
    scene.neighbour_is_served().await;
    // Their connections are closed: one that was not would have kept the program from stopping in time.
    assert_eq!(scene.process.terminate().await, Some(0));
    drop(readers);
}
