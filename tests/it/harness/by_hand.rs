//! Requests as text, for what the generated client would not send (null, wrong values) or would hide
//! (absent members, how a number is written).

use std::sync::atomic::{AtomicU64, Ordering};

use reqwest::{Method, RequestBuilder};
use serde_json::Value;

use super::world::{World, http_with};

/// Requests that were sent under idempotency keys of their own: two keys can be of one API client.
static SENT: AtomicU64 = AtomicU64::new(0);

/// A caller of one listener with one token.
pub struct Raw {
    http: reqwest::Client,
    base: String,
}

/// What came back.
pub struct Heard {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub text: String,
}

impl World {
    /// A raw caller of the Partner API.
    pub fn raw(&self, token: &str) -> Raw {
        Raw { http: http_with(token), base: self.url("") }
    }

    /// A raw caller of the operator API.
    pub fn raw_operator(&self, token: &str) -> Raw {
        Raw { http: http_with(token), base: self.operator_url("") }
    }
}

impl Raw {
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("{}{path}", self.base))
    }

    pub async fn get(&self, path: &str) -> Heard {
        hear(self.request(Method::GET, path)).await
    }

    /// Sends a body, under an idempotency key of its own.
    pub async fn post(&self, path: &str, body: &Value) -> Heard {
        self.post_text(path, &body.to_string()).await
    }

    /// Sends these bytes as JSON, under an idempotency key of their own.
    pub async fn post_text(&self, path: &str, body: &str) -> Heard {
        let key = format!("raw-{}", SENT.fetch_add(1, Ordering::Relaxed));
        let request = self.request(Method::POST, path).header("idempotency-key", key);
        hear(request.header("content-type", "application/json").body(body.to_owned())).await
    }

    /// Creates a load with this order number, which is also its idempotency key.
    pub async fn post_once(&self, order_number: &str) {
        let body = serde_json::json!({ "orderNumber": order_number });
        let request = self.request(Method::POST, "/v1/loads").header("idempotency-key", order_number);
        hear(request.json(&body)).await.data(201);
    }

    pub async fn send(&self, method: Method, path: &str, body: &Value) -> Heard {
        hear(self.request(method, path).json(body)).await
    }
}

pub async fn hear(request: RequestBuilder) -> Heard {
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    Heard { status, headers, text: response.text().await.unwrap() }
}

impl Heard {
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    /// The data of a success with this status.
    #[track_caller]
    pub fn data(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.text);
        self.json()["data"].clone()
    }

    /// Asserts an error with this status and code; returns its `error`.
    #[track_caller]
    pub fn error(&self, status: u16, code: &str) -> Value {
        assert_eq!(self.status, status, "{}", self.text);
        let error = self.json()["error"].clone();
        assert_eq!(error["code"], code, "{}", self.text);
        error
    }

    /// The pointers of a 400.
    #[track_caller]
    pub fn pointers(&self) -> Vec<String> {
        let error = self.error(400, "bad_request");
        let details = error["details"].as_array().unwrap_or_else(|| panic!("no details: {}", self.text));
        details.iter().map(|detail| detail["pointer"].as_str().unwrap().to_owned()).collect()
    }
}
