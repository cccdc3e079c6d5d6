//! `/try`: a reader's request gets what the API gives, and holds nothing that the API would not hold.

use std::net::SocketAddr;

use futures::future::join_all;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;

use crate::harness::wire::{self, RawResponse};
use crate::harness::{World, on_both, plain_http};

/// More than anything here takes; the API's own deadline for a body is two seconds in tests.
const DEADLINE: std::time::Duration = std::time::Duration::from_secs(60);
/// As many as one reader may have under way.
const MOST_OF_A_READER: usize = 8;

impl World {
    fn docs(&self) -> SocketAddr {
        self.node.docs_addr().unwrap()
    }
}

/// A request of a reader at this address of this machine.
async fn from(reader: &str, to: SocketAddr, request: &str) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(format!("{reader}:0").parse().unwrap()).unwrap();
    let mut stream = socket.connect(to).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    stream
}

async fn answered(mut stream: TcpStream) -> String {
    let mut text = String::new();
    timeout(DEADLINE, stream.read_to_string(&mut text)).await.expect("an answer").unwrap();
    text
}

fn verdict(answer: &RawResponse) -> (u16, Value, Value) {
    let body: Value = serde_json::from_str(&answer.body).unwrap_or_default();
    (answer.status, body["error"]["code"].clone(), body["error"]["message"].clone())
}

/// The beginning of a write whose body does not come.
fn stalled(path: &str, headers: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nhost: docs\r\nconnection: close\r\ncontent-type: application/json\r\n\
         idempotency-key: k\r\ncontent-length: 400\r\n{headers}\r\n"
    )
}

on_both! {
    async fn a_request_is_judged_as_the_api_judges_it(world: World) {
        let (_, token) = world.tenant().await;
        let bearer = format!("authorization: Bearer {token}\r\n");
        let json = "content-type: application/json\r\n";
        let body = "content-length: 23\r\n\r\n{\"orderNumber\": \"ORD-1\"}";
        for (method, target, rest) in [
            ("GET", "/v1/loads HTTP/1.1", format!("{bearer}{bearer}\r\n")),
            ("GET", "/v1/loads HTTP/1.1", "authorization: Bearer cut\r\n\r\n".to_owned()),
            ("GET", "/v1/loads/%2e%2e/status HTTP/1.1", format!("{bearer}\r\n")),
            ("GET", "/v1/loads/%2e%2e HTTP/1.1", format!("{bearer}\r\n")),
            ("GET", "/v1/%6coads HTTP/1.1", format!("{bearer}\r\n")),
            ("GET", "/v1//loads HTTP/1.1", format!("{bearer}\r\n")),
            ("get", "/v1/loads HTTP/1.1", format!("{bearer}\r\n")),
            ("DELETE", "/v1/loads HTTP/1.1", format!("{bearer}\r\n")),
            ("POST", "/v1/loads HTTP/1.1", format!("{bearer}{json}idempotency-key: a\r\nidempotency-key: b\r\n{body}")),
            ("POST", "/v1/loads HTTP/1.1", format!("{bearer}{json}{json}idempotency-key: a\r\n{body}")),
            ("POST", "/v1/loads HTTP/1.1", format!("{bearer}{json}content-encoding: gzip\r\nidempotency-key: a\r\n{body}")),
            ("POST", "/v1/loads HTTP/1.1", format!("{bearer}{json}{body}")),
            ("POST", "/v1/loads HTTP/1.1", format!("{json}idempotency-key: a\r\n{body}")),
        ] {
            let rest = format!("host: api\r\nconnection: close\r\n{rest}");
            let direct = wire::send(world.node.api_addr(), format!("{method} {target}\r\n{rest}").as_bytes()).await.unwrap();
            let tried = wire::send(world.docs(), format!("{method} /try{target}\r\n{rest}").as_bytes()).await.unwrap();
            assert_eq!(verdict(&tried), verdict(&direct), "{method} {target} {rest}");
            assert!(tried.status >= 400, "{method} {target}");
        }
    }

    async fn the_api_knows_the_reader_and_believes_nobody_else(world: World) {
        let (_, token) = world.tenant().await;
        let staff = world.operator_token().await;
        let get = |path: &str, more: &str| {
            format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer {token}\r\n{more}\r\n")
        };
        let made_up = "x-forwarded-for: 192.0.2.7\r\nx-trailflow-reader:  192.0.2.7\r\n";
        for (to, request, address) in [
            (world.docs(), get("/try/v1/loads", ""), "127.0.0.2"),
            (world.docs(), get("/try/v1/loads", made_up), "127.0.0.2"),
            (world.node.api_addr(), get("/v1/loads", made_up), "127.0.0.2"),
        ] {
            let answer = answered(from("127.0.0.2", to, &request).await).await;
            let (_, id) = answer.split_once("\"requestId\":\"").expect("a requestId");
            world.app().requests.flush().await.unwrap();
            let url = world.operator_url(&format!("/v1/requests/{}", id.split('"').next().unwrap()));
            let kept: Value = world.http.get(url).bearer_auth(&staff).send().await.unwrap().json().await.unwrap();
            assert_eq!(kept["data"]["address"], address, "{kept}");
        }
    }

    async fn a_request_has_one_id_in_the_header_the_body_and_the_log(world: World) {
        let (_, token) = world.tenant().await;
        let staff = world.operator_token().await;
        let http = plain_http().build().unwrap();
        let get = |path: &str| http.get(format!("http://{}/try{path}", world.docs())).bearer_auth(&token);
        let post = http.post(format!("http://{}/try/v1/loads", world.docs())).bearer_auth(&token);
        let post = post.header("idempotency-key", "once").json(&json!({"orderNumber": "ORD-1"}));
        for (request, status) in [
            (get("/v1/loads"), 200),
            (post, 201),
            (get("/v1/loads?limit=0"), 400),
            (get("/v1/loads/load_00000000000000000000000000000000"), 404),
            (get("/v1/nothing"), 404),
            (http.get(format!("http://{}/try/v1/loads", world.docs())), 401),
        ] {
            let seen = request.send().await.unwrap();
            assert_eq!(seen.status(), status);
            let id = seen.headers()["x-request-id"].to_str().unwrap().to_owned();
            let body: Value = seen.json().await.unwrap();
            assert_eq!(body["requestId"], format!("req_{id}"), "{body}");
            if status != 201 {
                continue;
            }
            world.app().requests.flush().await.unwrap();
            let url = world.operator_url(&format!("/v1/requests/req_{id}"));
            let kept = world.http.get(url).bearer_auth(&staff).send().await.unwrap();
            assert_eq!(kept.status(), 200, "staff find it");
        }
    }

    async fn without_a_sound_key_no_body_is_read(world: World) {
        for headers in ["", "authorization: Bearer tf_test_nonsense\r\n", "authorization: Basic x\r\n"] {
            let mut stream = from("127.0.0.1", world.docs(), &stalled("/try/v1/loads", headers)).await;
            let mut text = [0; 12];
            timeout(DEADLINE, stream.read_exact(&mut text)).await.expect("an answer").unwrap();
            assert_eq!(&text, b"HTTP/1.1 401", "{headers}");
        }
    }

    async fn a_body_has_a_deadline_and_a_size(world: World) {
        let (_, token) = world.tenant().await;
        let bearer = format!("authorization: Bearer {token}\r\n");
        let slow = answered(from("127.0.0.1", world.docs(), &stalled("/try/v1/loads", &bearer)).await).await;
        assert!(slow.starts_with("HTTP/1.1 408") && slow.contains("\"request_timeout\""), "{slow}");
        let large = stalled("/try/v1/loads", &bearer).replace("content-length: 400", "content-length: 500000");
        let large = answered(from("127.0.0.1", world.docs(), &large).await).await;
        assert!(large.starts_with("HTTP/1.1 413") && large.contains("\"payload_too_large\""), "{large}");
    }

    async fn one_reader_holds_a_few_requests_and_no_other_reader(world: World) {
        let (_, token) = world.tenant().await;
        let bearer = format!("authorization: Bearer {token}\r\n");
        let request = stalled("/try/v1/loads", &bearer);
        let many = join_all((0..2 * MOST_OF_A_READER).map(|_| from("127.0.0.1", world.docs(), &request))).await;
        let answers = join_all(many.into_iter().map(answered));
        let other = async {
            let read = format!("GET /try/v1/loads HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{bearer}\r\n");
            answered(from("127.0.0.3", world.docs(), &read).await).await
        };
        let (answers, other) = futures::join!(answers, other);
        assert!(other.starts_with("HTTP/1.1 200"), "{other}");
        let with = |status: &str| answers.iter().filter(|answer| answer.starts_with(status)).count();
        assert_eq!((with("HTTP/1.1 408"), with("HTTP/1.1 503")), (MOST_OF_A_READER, MOST_OF_A_READER), "{answers:#?}");
        assert!(answers.iter().filter(|answer| answer.contains(" 503 ")).all(|answer| answer.contains("retry-after: ")));
        // They are given back.
        let again = from("127.0.0.1", world.docs(), &stalled("/try/v1/loads", "")).await;
        assert!(answered(again).await.starts_with("HTTP/1.1 401"));
    }
}
