//! Requests and answers byte for byte, for what the typed client cannot do or does not show.

use std::net::SocketAddr;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::World;
use super::faithful::Api;
use super::wait::DEADLINE;

/// An answer as it came.
#[derive(Debug, Clone)]
pub struct Raw {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Raw {
    pub async fn read(response: reqwest::Response) -> reqwest::Result<Raw> {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Ok(Raw { status, headers, body: response.bytes().await? })
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The error's code; empty for a success.
    pub fn code(&self) -> String {
        self.json()["error"]["code"].as_str().unwrap_or_default().to_owned()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub fn is_replay(&self) -> bool {
        self.header("idempotency-replayed") == Some("true")
    }
}

/// A write: everything that an idempotency key stands for.
#[derive(Debug, Clone)]
pub struct Write {
    pub token: String,
    pub path: String,
    pub key: String,
    pub body: String,
}

impl Write {
    pub fn new(token: &str, path: &str, key: &str, body: impl ToString) -> Write {
        Write { token: token.to_owned(), path: path.to_owned(), key: key.to_owned(), body: body.to_string() }
    }

    /// The creation of a load with this order number.
    pub fn load(token: &str, key: &str, order_number: &str) -> Write {
        Write::new(token, "/v1/loads", key, serde_json::json!({ "orderNumber": order_number }))
    }

    pub async fn send(&self, http: &reqwest::Client, to: SocketAddr) -> reqwest::Result<Raw> {
        let request = http
            .post(format!("http://{to}{}", self.path))
            .bearer_auth(&self.token)
            .header("content-type", "application/json")
            .header("idempotency-key", &self.key)
            .body(self.body.clone());
        let raw = Raw::read(request.send().await?).await?;
        // Here rather than in the server alone: some of these go to servers in processes of their own.
        if let Some(operation) = Api::Partner.operation_at("POST", &self.path) {
            let faults = Api::Partner.faults(operation, raw.status, &raw.headers, &raw.body, true);
            assert!(faults.is_empty(), "{operation} {}: {faults:?}", raw.status);
        }
        Ok(raw)
    }

    /// Sends the request on a connection of its own, which the caller may break.
    pub async fn send_raw(&self, to: SocketAddr) -> TcpStream {
        let Write { token, path, key, body } = self;
        let text = format!(
            "POST {path} HTTP/1.1\r\nHost: {to}\r\nAuthorization: Bearer {token}\r\n\
             Content-Type: application/json\r\nIdempotency-Key: {key}\r\nContent-Length: {}\r\n\
             Connection: close\r\n\r\n{body}",
            body.len()
        );
        let mut stream = TcpStream::connect(to).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
        stream
    }

    /// Sends the request twice, where something keeps it from being carried out. Of two equal requests, the one that is
    /// told to wait shows that the other is at work.
    pub async fn at_work(&self, to: SocketAddr) -> (TcpStream, TcpStream) {
        let (mut one, mut two) = (self.send_raw(to).await, self.send_raw(to).await);
        let told = async {
            tokio::select! { told = read_to_end(&mut one) => told, told = read_to_end(&mut two) => told }
        };
        let told = timeout(DEADLINE, told).await.unwrap();
        assert!(told.contains("idempotency_in_progress"), "{told}");
        (one, two)
    }
}

async fn read_to_end(stream: &mut TcpStream) -> String {
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    text
}

impl World {
    /// Sends a write to this world's node.
    pub async fn write(&self, write: &Write) -> Raw {
        write.send(&self.http, self.node.api_addr()).await.unwrap()
    }
}
