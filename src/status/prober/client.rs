//! One request of a probe: on a connection of its own, as a partner that has just come, and never for long.

use std::error::Error as _;
use std::io::ErrorKind;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use reqwest::RequestBuilder;

use super::Failure;

/// The largest response that is read.
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// Sends the requests of probes.
#[derive(Clone)]
pub(super) struct Client(reqwest::Client);

/// What came back.
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl Client {
    /// Gives up after this long.
    pub(super) fn within(timeout: Duration) -> Result<Client, reqwest::Error> {
        let client = reqwest::Client::builder()
            .timeout(timeout)
            .connect_timeout(timeout)
            .pool_max_idle_per_host(0)
            .redirect(reqwest::redirect::Policy::none())
            .user_agent("Trailflow status prober")
            .no_proxy()
            .build()?;
        Ok(Client(client))
    }

    pub(super) fn get(&self, url: &str) -> RequestBuilder {
        self.0.get(url)
    }

    pub(super) fn post(&self, url: &str) -> RequestBuilder {
        self.0.post(url)
    }

    pub(super) fn delete(&self, url: &str) -> RequestBuilder {
        self.0.delete(url)
    }
}

/// Sends a request, and reads the response whole.
pub(super) async fn send(request: RequestBuilder) -> Result<Reply, Failure> {
    let mut response = request.send().await.map_err(|error| failure(&error))?;
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| failure(&error))? {
        if body.len() + chunk.len() > MOST_BYTES {
            return Err(Failure::Wrong("the response is too large".to_owned()));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Reply { status, headers, body: body.freeze() })
}

impl Reply {
    /// Wants one of these statuses.
    pub(super) fn expect(self, statuses: &[u16]) -> Result<Reply, Failure> {
        if statuses.contains(&self.status) {
            return Ok(self);
        }
        Err(Failure::Wrong(format!("the response is {}", self.status)))
    }

    /// The time that its server has, in Unix milliseconds, to the second.
    pub(super) fn date(&self) -> Option<i64> {
        let date = self.headers.get(http::header::DATE)?.to_str().ok()?;
        Some(chrono::DateTime::parse_from_rfc2822(date).ok()?.timestamp_millis())
    }

    /// The body as JSON.
    pub(super) fn json(&self) -> Result<serde_json::Value, Failure> {
        serde_json::from_slice(&self.body).map_err(|_| Failure::Wrong("the response is not JSON".to_owned()))
    }
}

/// Who refuses a connection, or breaks it off, is there; who lets it time out, or has no name, may not be.
fn failure(error: &reqwest::Error) -> Failure {
    let mut cause = error.source();
    let mut kind = None;
    while let Some(inner) = cause {
        kind = inner.downcast_ref::<std::io::Error>().map(std::io::Error::kind).or(kind);
        cause = inner.source();
    }
    let is_there = matches!(
        kind,
        Some(
            ErrorKind::ConnectionRefused
                | ErrorKind::ConnectionReset
                | ErrorKind::UnexpectedEof
                // TLS, such as a certificate that has expired.
                | ErrorKind::InvalidData
        )
    );
    // Without the URL, which may hold a path of ours.
    let text = match (error.is_timeout(), kind) {
        (true, _) => "no response in time".to_owned(),
        (false, Some(kind)) => kind.to_string(),
        (false, None) => "no connection".to_owned(),
    };
    if (error.is_connect() || error.is_timeout()) && !is_there {
        Failure::Silent(text)
    } else {
        Failure::Wrong(text)
    }
}
