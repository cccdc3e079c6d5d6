//! Requests that no honest client sends, byte for byte, and mistakes that honest people make: whatever
//! comes, the answer is in our envelope, has the right code and says what to change.

mod bodies;
mod costs;
mod http_rules;
mod parameters;
mod paths;
mod servers_own;

use serde_json::Value;

use crate::harness::api_request::Seen;
use crate::harness::wire;
use crate::harness::{World, on_both};

/// A request to the Partner API, written out.
#[derive(Debug, Clone)]
struct Bytes {
    line: String,
    headers: Vec<String>,
    body: Vec<u8>,
}

impl Bytes {
    /// A request line without its version, and this key.
    fn new(line: &str, token: &str) -> Bytes {
        Bytes::without_key(line).with(&format!("authorization: Bearer {token}"))
    }

    fn without_key(line: &str) -> Bytes {
        let headers = vec!["host: api.trailflow.ai".to_owned(), "connection: close".to_owned()];
        Bytes { line: line.to_owned(), headers, body: Vec::new() }
    }

    /// A sound POST /v1/loads but for its body.
    fn create(token: &str, body: impl AsRef<[u8]>) -> Bytes {
        Bytes::new("POST /v1/loads", token)
            .with("idempotency-key: hostile")
            .with("content-type: application/json")
            .sized(body)
    }

    fn with(mut self, header: &str) -> Bytes {
        self.headers.push(header.to_owned());
        self
    }

    fn without(mut self, name: &str) -> Bytes {
        self.headers.retain(|header| !header.starts_with(&format!("{name}:")));
        self
    }

    /// With this body and its length.
    fn sized(mut self, body: impl AsRef<[u8]>) -> Bytes {
        self.body = body.as_ref().to_vec();
        let length = format!("content-length: {}", self.body.len());
        self.without("content-length").with(&length)
    }

    fn to_bytes(&self) -> Vec<u8> {
        let head = format!("{} HTTP/1.1\r\n{}\r\n\r\n", self.line, self.headers.join("\r\n"));
        [head.as_bytes(), &self.body].concat()
    }

    async fn send(&self, world: &World) -> Seen {
        let answer = wire::send(world.node.api_addr(), &self.to_bytes()).await;
        answer.unwrap_or_else(|| panic!("no answer to {}", self.line)).ours()
    }

    /// Sends it and wants this answer, whose message has this phrase in it, and no secret.
    async fn is_told(&self, world: &World, status: u16, code: &str, phrase: &str) -> Seen {
        let seen = self.send(world).await;
        let what = format!("{} {:?}: {}", self.line, self.headers, seen.text);
        assert_eq!(seen.verdict(), (status, code), "{what}");
        let told = format!("{} {}", seen.message(), seen.body["error"]["details"]);
        assert!(told.contains(phrase), "wanted {phrase:?}: {what}");
        assert!(
            !seen.text.contains("tf_test_") && !seen.text.contains("tf_live_"),
            "a key is repeated: {what}"
        );
        assert!(seen.text.len() < 4096, "{} bytes are repeated: {what}", seen.text.len());
        seen
    }
}

/// How many loads there are.
async fn loads(world: &World, token: &str) -> usize {
    let seen = Bytes::new("GET /v1/loads", token).send(world).await;
    seen.body["data"].as_array().map_or(0, Vec::len)
}

on_both! {
    async fn keys_in_wrong_places_and_forms(world: World) {
        let (_, token) = world.tenant().await;
        let bare = || Bytes::without_key("GET /v1/loads");
        let how = "Authorization: Bearer <key>";
        let told = async |bytes: Bytes, phrase: &str| {
            bytes.is_told(&world, 401, "unauthorized", phrase).await;
        };
        told(bare(), how).await;
        told(bare().with("authorization:"), how).await;
        told(bare().with(&format!("authorization: {token}")), how).await;
        told(bare().with(&format!("authorization: Basic {token}")), how).await;
        told(bare().with(&format!("authorization: Token {token}")), how).await;
        told(bare().with("authorization: Bearer"), how).await;
        told(bare().with("authorization: Bearer \u{e9}"), how).await;
        told(bare().with(&format!("authorization: Bearer \"{token}\"")), "malformed").await;
        told(bare().with(&format!("authorization: Bearer {} {}", &token[..40], &token[40..])), "malformed").await;
        told(bare().with(&format!("authorization: Bearer {}", token.to_uppercase())), "malformed").await;
        told(bare().with(&format!("authorization: Bearer {token}, Bearer {token}")), "malformed").await;
        for header in ["x-api-key", "api-key", "x-auth-token"] {
            told(bare().with(&format!("{header}: {token}")), &format!("the {header} header is not read")).await;
        }
        for name in ["api_key", "key", "access_token"] {
            told(Bytes::without_key(&format!("GET /v1/loads?{name}={token}")), "never in the URL").await;
        }
        let two = Bytes::new("GET /v1/loads", &token).with(&format!("Authorization: Bearer {token}"));
        told(two, "Send one Authorization header").await;
        let staff = world.operator_token().await;
        told(Bytes::new("GET /v1/loads", &staff), "unknown or revoked").await;
    }

    async fn keys_in_odd_but_right_forms(world: World) {
        let (_, token) = world.tenant().await;
        for scheme in ["bearer", "BEARER", "Bearer ", "Bearer  "] {
            let bytes = Bytes::without_key("GET /v1/loads").with(&format!("AUTHORIZATION:  {scheme} {token}  "));
            assert_eq!(bytes.send(&world).await.status, 200, "{scheme:?}");
        }
    }

    // A key that is sent rightly and in the URL as well has leaked all the same; the answer must not
    // leak it further.
    async fn a_key_in_the_url_is_not_repeated(world: World) {
        let (_, token) = world.tenant().await;
        for line in [
            format!("GET /v1/loads?api_key={token}"),
            format!("GET /v1/loads?{token}=1"),
            format!("GET /v1/loads?statuses={token}"),
            format!("GET /v1/{token}"),
        ] {
            let seen = Bytes::new(&line, &token).send(&world).await;
            assert!(seen.status >= 400 && !seen.text.contains(&token[..60]), "{line}: {}", seen.text);
        }
    }

    async fn wrong_methods_are_told_the_right_ones(world: World) {
        let (_, token) = world.tenant().await;
        let routes = [
            ("/v1/loads", "GET, HEAD, POST"), ("/v1/loads/upsert", "POST"), ("/v1/loads/x", "GET, HEAD"),
            ("/v1/loads/x/status", "POST"), ("/v1/customers", "GET, HEAD"), ("/v1/carriers", "GET, HEAD"),
            ("/v1/tracking/x", "GET, HEAD"), ("/v1/webhooks", "GET, HEAD, POST"), ("/v1/vehicles", "GET, HEAD"),
            ("/v1/webhooks/x", "DELETE, GET, HEAD, PATCH"), ("/v1/webhooks/x/deliveries", "GET, HEAD"),
            ("/v1/webhooks/x/test", "POST"), ("/v1/webhooks/x/rotate-secret", "POST"), ("/health/api", "GET, HEAD"),
        ];
        for (path, allow) in routes {
            for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY", "get", "Post"] {
                if allow.split(", ").any(|allowed| allowed == method) {
                    continue;
                }
                let bytes = Bytes::new(&format!("{method} {path}"), &token).with("content-length: 0");
                let phrase = format!("{method} is not allowed here; use {allow}.");
                let seen = bytes.is_told(&world, 405, "method_not_allowed", &phrase).await;
                assert_eq!(seen.header("allow"), Some(allow));
            }
        }
    }

    async fn unknown_routes_come_before_the_key(world: World) {
        for line in ["GET /", "GET /v1", "GET /v2/loads", "GET /v1/load", "POST /v1/loads/a/b", "GET /V1/LOADS", "GET /openapi.yaml", "DELETE /metrics"] {
            Bytes::without_key(line).is_told(&world, 404, "not_found", &format!("There is no route {line}")).await;
        }
        let long = format!("GET /{}", "x".repeat(3000));
        Bytes::without_key(&long).is_told(&world, 404, "not_found", "…; see the reference").await;
    }
}

/// The details' pointers.
fn pointers(seen: &Seen) -> Vec<&str> {
    let details = seen.body["error"]["details"].as_array().map_or(&[][..], Vec::as_slice);
    details.iter().map(|detail: &Value| detail["pointer"].as_str().unwrap()).collect()
}
