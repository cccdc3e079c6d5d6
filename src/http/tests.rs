//! The runtime under a real dropshot server: a toy API, hand-written endpoints in the generated form, and clients
//! that behave badly. This is also the tripwire for the behaviour of dropshot that we rely on.

use super::*;
use bytes::Bytes;
use dropshot::{
    ApiDescription, ConfigDropshot, Header, HttpServer, Path, Query, RequestContext, ServerBuilder, endpoint,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::{
    collections::HashSet,
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

const CONTRACT: &str = r##"{
    "$defs": {
        "Thing": {"type": "object", "additionalProperties": false, "required": ["name"], "properties": {
            "name": {"type": "string", "minLength": 1, "maxLength": 40}, "size": {"type": ["integer", "null"]}}}
    },
    "operations": {
        "createThing": {"body": {"$ref": "#/$defs/Thing"}, "responses": {}},
        "getThing": {
            "path": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string", "maxLength": 12}}},
            "query": {"type": "object", "properties": {"limit": {"type": "integer", "minimum": 1}}},
            "responses": {}
        }
    }
}"##;

const CREATE: Policy = Policy {
    operation: "createThing",
    tag: "Things",
    method: "POST",
    path: "/v1/things/new",
    scope: Some("things:write"),
    rate_class: RateClass::Standard,
    idempotency: Idempotency::Required,
    max_body_bytes: 100,
    body_required: true,
    secret_reply: false,
    further_scopes: &[],
    parameters: &[Parameter {
        name: "Idempotency-Key",
        location: Location::Header,
        kind: ParameterKind::String,
        required: true,
    }],
    outcomes: &[
        DocumentedStatus { status: 201, codes: &[] },
        DocumentedStatus { status: 400, codes: &["bad_request", "missing_idempotency_key"] },
        DocumentedStatus { status: 408, codes: &["request_timeout"] },
        DocumentedStatus { status: 413, codes: &["payload_too_large"] },
        DocumentedStatus { status: 415, codes: &["unsupported_media_type"] },
        DocumentedStatus { status: 500, codes: &["internal_error"] },
    ],
    deprecation: None,
};

const GET: Policy = Policy {
    operation: "getThing",
    method: "GET",
    path: "/v1/things/{id}",
    idempotency: Idempotency::None,
    max_body_bytes: 0,
    body_required: false,
    parameters: &[
        Parameter { name: "id", location: Location::Path, kind: ParameterKind::String, required: true },
        Parameter { name: "limit", location: Location::Query, kind: ParameterKind::Integer, required: false },
    ],
    deprecation: Some(Deprecation {
        since: "@1799971200",
        sunset: "Sat, 15 Jan 2028 00:00:00 GMT",
        link: "<https://docs.example.com/changelog>; rel=\"sunset\"",
    }),
    ..CREATE
};

struct Toy {
    schemas: Schemas,
    unread: Arc<Unread>,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Api for Toy {
    fn schemas(&self) -> &Schemas {
        &self.schemas
    }

    fn now(&self) -> i64 {
        1_760_000_000_000
    }

    fn observe(&self, line: &RequestLine<'_>) {
        let key = line.caller.map_or("-", |caller| &*caller.key);
        let RequestLine { operation, method, path, status, code, documented, cause, .. } = line;
        let (code, cause) = (code.unwrap_or("-"), cause.unwrap_or("-"));
        let text = format!("{operation} {method} {path} {status} {code} {documented} {key} {cause}");
        self.lines.lock().unwrap().push(text);
    }

    fn unread(&self) -> &Arc<Unread> {
        &self.unread
    }

    fn body_timeout(&self) -> Duration {
        Duration::from_millis(200)
    }
}

type Ctx = Context<Toy>;

#[derive(Serialize, Deserialize, JsonSchema)]
struct Thing {
    name: String,
    size: Option<i64>,
}
#[derive(Serialize, JsonSchema)]
struct ThingEnvelope {
    data: Value,
    #[serde(rename = "requestId")]
    request_id: String,
}
#[derive(Deserialize, JsonSchema)]
struct ThingPath {
    id: String,
}
#[derive(Deserialize, JsonSchema)]
struct ThingQuery {
    #[serde(default)]
    limit: u32,
}
#[derive(Deserialize, JsonSchema)]
#[expect(dead_code, reason = "only documents")]
struct KeyHeader {
    #[serde(rename = "Idempotency-Key")]
    key: String,
}

#[endpoint { method = POST, path = "/v1/things/new", operation_id = "createThing" }]
async fn create_thing(
    rqctx: RequestContext<Ctx>,
    _headers: Documented<Header<KeyHeader>>,
    body: RawBody<Thing>,
) -> Result<Reply<ThingEnvelope, 201>, ApiError> {
    Exchange::open(rqctx, &CREATE, Some(body.into_request()))
        .run(|exchange| async move {
            exchange.note_caller(CallerNote {
                key: "key_1".into(),
                organization: None,
                id: uuid::Uuid::nil(),
                organization_id: None,
            });
            let input = exchange.read_input().await?;
            let body = input.body::<Thing>()?;
            assert!(body.name != "panic", "the toy broke");
            let key = input.idempotency_key();
            let data = json!({"name": body.name, "size": body.size, "sent": body.has("size"), "key": key});
            ApiResponse::json(201, &ThingEnvelope { data, request_id: exchange.request_id().to_owned() })
        })
        .await
}

#[endpoint { method = GET, path = "/v1/things/{id}", operation_id = "getThing" }]
async fn get_thing(
    rqctx: RequestContext<Ctx>,
    _path: Documented<Path<ThingPath>>,
    _query: Documented<Query<ThingQuery>>,
) -> Result<Reply<ThingEnvelope, 201>, ApiError> {
    Exchange::open(rqctx, &GET, None)
        .run(|exchange| async move {
            let input = exchange.read_input().await?;
            let data = json!([input.path::<ThingPath>()?.id, input.query::<ThingQuery>()?.limit]);
            ApiResponse::json(201, &ThingEnvelope { data, request_id: exchange.request_id().to_owned() })
        })
        .await
}

/// A running server and what it observed.
struct Rig {
    server: HttpServer<Ctx>,
    lines: Arc<Mutex<Vec<String>>>,
    client: reqwest::Client,
}

impl Rig {
    fn start() -> Rig {
        let lines = Arc::default();
        let schemas = Schemas::compile(CONTRACT).unwrap();
        let toy = Toy { schemas, unread: Arc::default(), lines: Arc::clone(&lines) };
        let mut literal = ApiDescription::new();
        literal.register(create_thing).unwrap();
        let mut variable = ApiDescription::new();
        variable.register(get_thing).unwrap();
        let front = Front::new(toy, vec![literal, variable]);
        let config = ConfigDropshot {
            bind_address: ([127, 0, 0, 1], 0).into(),
            default_handler_task_mode: dropshot::HandlerTaskMode::CancelOnDisconnect,
            ..Default::default()
        };
        let (api, log) = (Front::<Toy>::outer_api(), slog::Logger::root(slog::Discard, slog::o!()));
        let server = ServerBuilder::new(api, front, log).config(config).start().unwrap();
        Rig { server, lines, client: reqwest::Client::builder().tls_certs_only([]).build().unwrap() }
    }

    fn address(&self) -> SocketAddr {
        self.server.local_addr()
    }

    fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        self.client.request(method.parse().unwrap(), format!("http://{}{path}", self.address()))
    }

    /// A valid create request, except for the caller's changes.
    fn create(&self, body: impl Into<reqwest::Body>) -> reqwest::RequestBuilder {
        let request = self.request("POST", "/v1/things/new");
        request.header("content-type", "application/json").header("idempotency-key", "k").body(body)
    }

    fn line(&self) -> String {
        self.lines.lock().unwrap().pop().expect("a request line")
    }

    async fn raw(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(self.address()).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer
    }
}

/// Status, code and message of an error; the data of a success. Checks what every response must have.
async fn told(request: reqwest::RequestBuilder) -> (u16, String) {
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    let headers = answer.headers().clone();
    let body: Value = answer.json().await.unwrap();
    let id = headers["x-request-id"].to_str().unwrap();
    assert_eq!(body["requestId"], format!("req_{id}"));
    assert_eq!(headers["cache-control"], "no-store");
    assert_eq!(headers["content-type"], "application/json");
    let error = &body["error"];
    match error["code"].as_str() {
        Some(code) => (status, format!("{code}: {}", error["message"].as_str().unwrap())),
        None => (status, body["data"].to_string()),
    }
}

#[tokio::test]
async fn sound_requests_are_served() {
    let rig = Rig::start();
    let (status, sent) = told(rig.create(r#"{"name": "a", "size": null}"#)).await;
    let sent: Value = serde_json::from_str(&sent).unwrap();
    assert_eq!((status, sent), (201, json!({"key": "k", "name": "a", "sent": true, "size": null})));
    assert_eq!(rig.line(), "createThing POST /v1/things/new 201 - true key_1 -");
    let got = told(rig.request("GET", "/v1/things/a%2Fb%20%C3%BC?limit=7")).await;
    assert_eq!(got, (201, r#"["a/b ü",7]"#.into()));
    // A literal path is a separate path, and not a value of the variable in its place.
    assert_eq!(told(rig.request("GET", "/v1/things/new")).await.0, 405);
    let encoded_dots = told(rig.request("GET", "/v1/things/a%2e%2e")).await;
    assert_eq!(encoded_dots, (201, r#"["a..",0]"#.into()));
    assert_eq!(rig.lines.lock().unwrap().len(), 3);
}

#[tokio::test]
async fn a_deprecated_operation_says_so_whatever_it_answers() {
    let rig = Rig::start();
    for path in ["/v1/things/a", "/v1/things/a?limit=0"] {
        let answer = rig.request("GET", path).send().await.unwrap();
        let header = |name| answer.headers()[name].to_str().unwrap();
        assert_eq!(header("deprecation"), "@1799971200", "{path}");
        assert_eq!(header("sunset"), "Sat, 15 Jan 2028 00:00:00 GMT");
        assert_eq!(header("link"), "<https://docs.example.com/changelog>; rel=\"sunset\"");
    }
    let other = rig.create("{}").send().await.unwrap();
    assert!(!other.headers().contains_key("deprecation") && !other.headers().contains_key("sunset"));
}

#[tokio::test]
async fn what_is_not_there_is_404_or_405_in_our_envelope() {
    let rig = Rig::start();
    for path in ["/", "/v1/thing", "/v1/things/", "/v1//things/a", "/v1/things/a/", "/v1/things/a/b"] {
        let (status, told) = told(rig.request("GET", path)).await;
        assert_eq!(status, 404, "{path}");
        assert!(told.starts_with(&format!("not_found: There is no route GET {path}; ")), "{told}");
        assert_eq!(rig.line(), "unmatched GET unmatched 404 not_found true - -");
    }
    for method in ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"] {
        let answer = rig.request(method, "/v1/things/new").send().await.unwrap();
        assert_eq!(answer.status(), 405, "{method}");
        assert_eq!(answer.headers()["allow"], "POST");
        let message = format!("{method} is not allowed here; use POST.");
        assert_eq!(answer.json::<Value>().await.unwrap()["error"]["message"], message);
    }
    let head = rig.request("HEAD", "/v1/things/new").send().await.unwrap();
    assert_eq!((head.status().as_u16(), &head.headers()["allow"]), (405, &"POST".parse().unwrap()));
    assert_eq!(head.bytes().await.unwrap(), Bytes::new());
    let put = rig.request("PUT", "/v1/things/x").send().await.unwrap();
    assert_eq!(put.headers()["allow"], "GET, HEAD");
}

#[tokio::test]
async fn bodies_are_refused_in_order() {
    let rig = Rig::start();
    let large = "x".repeat(101);
    let missing_key = rig.request("POST", "/v1/things/new").header("content-type", "text/plain");
    assert_eq!(told(missing_key.body(large.clone())).await.0, 400);
    assert_eq!(rig.line(), "createThing POST /v1/things/new 400 missing_idempotency_key true key_1 -");
    let wrong_type = rig.request("POST", "/v1/things/new").header("idempotency-key", "k");
    assert_eq!(
        told(wrong_type.body(large.clone())).await,
        (415, "unsupported_media_type: Send the body as JSON, with Content-Type: application/json.".into())
    );
    let declared = rig.create(large.clone()).send().await.unwrap();
    assert_eq!(
        (declared.status().as_u16(), &declared.headers()["connection"]),
        (413, &"close".parse().unwrap())
    );
    let chunks = [Ok::<_, std::io::Error>("x".repeat(60)), Ok("x".repeat(60))];
    let chunked = rig.create(reqwest::Body::wrap_stream(futures::stream::iter(chunks)));
    assert_eq!(
        told(chunked).await,
        (
            413,
            "payload_too_large: The request body is larger than the 100 bytes that this operation takes."
                .into()
        )
    );
    let (status, message) = told(rig.create("{")).await;
    assert_eq!(status, 400);
    assert!(message.starts_with("bad_request: The body is not valid JSON: EOF"), "{message}");
    let nothing = told(rig.create("")).await;
    let message =
        "bad_request: The body is missing; send a JSON object, with Content-Type: application/json.";
    assert_eq!(nothing, (400, message.into()));
}

#[tokio::test]
async fn all_violations_are_told_together() {
    let rig = Rig::start();
    let wrong = rig.create(r#"{"size": "big", "colour": 1}"#).header("idempotency-key", "k2");
    let body: Value = wrong.send().await.unwrap().json().await.unwrap();
    let pointers: HashSet<&str> =
        body["error"]["details"].as_array().unwrap().iter().map(|d| d["pointer"].as_str().unwrap()).collect();
    assert_eq!(pointers, HashSet::from(["Idempotency-Key", "/size", "/colour", "/name"]));
    let spaced = told(rig.create(r#"{"name": "a"}"#).header("idempotency-key", "")).await;
    assert_eq!(spaced, (400, "bad_request: Idempotency-Key must not be repeated.".into()));
    let wrong = rig.request("GET", "/v1/things/much-too-long?limit=0&page=2").send().await.unwrap();
    let details = wrong.json::<Value>().await.unwrap()["error"]["details"].clone();
    assert_eq!(
        details,
        json!([
            {"pointer": "page", "message": "is not a parameter of this operation; remove it or use one of limit"},
            {"pointer": "id", "message": "must have at most 12 characters"},
            {"pointer": "limit", "message": "must be at least 1"},
        ])
    );
}

#[tokio::test]
async fn unreliable_senders_are_told_and_cut_off() {
    let rig = Rig::start();
    let head = "POST /v1/things/new HTTP/1.1\r\nhost: x\r\nidempotency-key: k\r\n\
                content-type: application/json\r\ncontent-length: 50\r\n\r\n{\"name\":";
    let slow = rig.raw(head).await;
    assert!(slow.starts_with("HTTP/1.1 408 ") && slow.contains("connection: close"), "{slow}");
    assert!(slow.contains("The request body did not arrive within 0.2 s."), "{slow}");
    assert_eq!(rig.line(), "createThing POST /v1/things/new 408 request_timeout true key_1 -");
    let mut truncated = TcpStream::connect(rig.address()).await.unwrap();
    truncated.write_all(head.as_bytes()).await.unwrap();
    truncated.shutdown().await.unwrap();
    let mut answer = String::new();
    truncated.read_to_string(&mut answer).await.unwrap();
    assert!(answer.is_empty() || answer.contains("was incomplete"), "{answer}");
    let garbled =
        head.replace("content-length: 50", "transfer-encoding: chunked").replace("{\"name\":", "zz\r\n");
    let garbled = rig.raw(&garbled).await;
    assert!(garbled.contains("was incomplete") && garbled.contains("connection: close"), "{garbled}");
}

#[tokio::test]
async fn a_panic_is_a_500_and_a_line() {
    let rig = Rig::start();
    let (status, message) = told(rig.create(r#"{"name": "panic"}"#)).await;
    assert_eq!(status, 500);
    assert!(message.starts_with("internal_error: ") && !message.contains("toy"), "{message}");
    assert_eq!(
        rig.line(),
        "createThing POST /v1/things/new 500 internal_error true key_1 panic: the toy broke"
    );
    assert_eq!(told(rig.create(r#"{"name": "b"}"#)).await.0, 201);
}
