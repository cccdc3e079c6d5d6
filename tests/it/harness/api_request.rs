//! Requests written out, right or wrong, and responses that are judged as they come in.

use reqwest::header::HeaderMap;
use serde_json::Value;
use trailflow::http::Policy;

use super::faithful::Api;
use super::world::World;

/// A request to an operation, to be made wrong at will.
#[derive(Debug, Clone)]
pub struct ApiRequest {
    pub api: Api,
    pub policy: &'static Policy,
    /// With its query, if any.
    pub path: String,
    pub token: Option<String>,
    pub idempotency_key: Option<String>,
    pub content_type: Option<&'static str>,
    pub body: Option<Vec<u8>>,
}

impl ApiRequest {
    /// The operation, with `id` in the place of every variable of its path; no credential yet.
    pub fn of(api: Api, operation: &str, id: &str) -> ApiRequest {
        let policy = api.policy(operation);
        let segments = policy.path.split('/').map(|part| if part.starts_with('{') { id } else { part });
        let path = segments.collect::<Vec<_>>().join("/");
        ApiRequest { api, policy, path, token: None, idempotency_key: None, content_type: None, body: None }
    }

    pub fn token(mut self, token: &str) -> ApiRequest {
        self.token = Some(token.to_owned());
        self
    }

    pub fn once(mut self, idempotency_key: &str) -> ApiRequest {
        self.idempotency_key = Some(idempotency_key.to_owned());
        self
    }

    pub fn query(mut self, query: &str) -> ApiRequest {
        self.path = format!("{}?{query}", self.path);
        self
    }

    pub fn json(mut self, body: &Value) -> ApiRequest {
        self.content_type = Some("application/json");
        self.body = Some(body.to_string().into_bytes());
        self
    }

    /// Sends it, and judges the response: by the contract, and by what every response must have.
    pub async fn send(&self, world: &World) -> Seen {
        let url = match self.api {
            Api::Partner => world.url(&self.path),
            Api::Operator => world.operator_url(&self.path),
        };
        let mut request = world.http.request(self.policy.method.parse().unwrap(), url);
        if let Some(token) = &self.token {
            request = request.bearer_auth(token);
        }
        if let Some(key) = &self.idempotency_key {
            request = request.header("idempotency-key", key);
        }
        if let Some(content_type) = self.content_type {
            request = request.header("content-type", content_type);
        }
        if let Some(body) = &self.body {
            request = request.body(body.clone());
        }
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let text = response.text().await.unwrap();
        let faults = self.api.faults(self.policy.operation, status, &headers, text.as_bytes(), true);
        assert!(faults.is_empty(), "{} {status}: {faults:?}", self.policy.operation);
        let seen = Seen::judged(status, headers, text);
        if let Some(token) = &self.token {
            assert!(!seen.text.contains(token.as_str()), "the key is repeated: {}", seen.text);
        }
        seen
    }
}

/// A response.
#[derive(Debug, Clone)]
pub struct Seen {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Value,
    pub text: String,
}

impl Seen {
    /// A response of ours, which has what all of them have.
    pub fn judged(status: u16, headers: HeaderMap, text: String) -> Seen {
        let body: Value =
            serde_json::from_str(&text).unwrap_or_else(|_| panic!("{status} is no JSON: {text}"));
        let seen = Seen { status, headers, body, text };
        assert_eq!(seen.header("content-type"), Some("application/json"), "{seen:?}");
        assert_eq!(seen.header("cache-control"), Some("no-store"), "{seen:?}");
        let told = seen.header("x-request-id").expect("x-request-id");
        // A replay is the original response, with the original's id; health has none.
        if !seen.is_replay() && seen.body.get("status").is_none() {
            assert_eq!(seen.body["requestId"], format!("req_{told}"), "{seen:?}");
        }
        if status == 401 {
            assert_eq!(seen.header("www-authenticate"), Some("Bearer"), "{seen:?}");
        }
        let waits = matches!(status, 429 | 503) || seen.code() == Some("idempotency_in_progress");
        assert_eq!(seen.header("retry-after").is_some(), waits, "{seen:?}");
        if status == 429 {
            assert_eq!(seen.header("retry-after"), Some("60"));
        }
        seen
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub fn code(&self) -> Option<&str> {
        self.body["error"]["code"].as_str()
    }

    pub fn message(&self) -> &str {
        self.body["error"]["message"].as_str().unwrap_or_default()
    }

    pub fn is_replay(&self) -> bool {
        self.header("idempotency-replayed") == Some("true")
    }

    /// Status and code, for comparison in one go.
    pub fn verdict(&self) -> (u16, &str) {
        (self.status, self.code().unwrap_or_default())
    }

    /// The body without what differs between any two requests.
    pub fn without_request_id(&self) -> String {
        let id = self.body["requestId"].as_str().expect("a requestId");
        self.text.replace(id, "req_")
    }
}
