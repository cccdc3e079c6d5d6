//! `trailflow listen`: a receiver of webhooks for developers, which verifies deliveries, shows them, and may forward them
//! to the server that is being developed.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderName};
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Empty, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use url::Url;

use super::Failure;
use super::failure::deepest;
use super::terminal::visible;
use crate::clock::{Clock, SystemClock};
use crate::config::ConfigError;
use crate::webhooks::SigningSecret;
use crate::webhooks::sign::{DELIVERY_ID, EVENT, SIGNATURE_PREVIOUS};
use crate::webhooks::verify::verify;

/// The largest body that is read: more than any load can have.
const BODY_BYTES: usize = 8 * 1024 * 1024;
/// The most deliveries whose attempts are counted; then the count restarts.
const REMEMBERED: usize = 100_000;
/// How long the server that deliveries are forwarded to may take, as the sender's own limit.
const FORWARD: Duration = Duration::from_secs(15);
/// Headers that are about a connection, not about the delivery.
const HOP: [HeaderName; 4] =
    [header::HOST, header::CONNECTION, header::CONTENT_LENGTH, header::TRANSFER_ENCODING];

#[derive(clap::Args)]
#[command(after_help = "Examples:
  TRAILFLOW_WEBHOOK_SECRET=tfwhsec_… trailflow listen
  trailflow listen --secret-file secret --forward-to http://localhost:3000/webhooks
  trailflow listen --status 500 --attempts 2")]
pub(super) struct Listen {
    /// The port to listen on; 0 picks a free one
    #[arg(long, default_value_t = 4010)]
    port: u16,
    /// The address to listen on
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// A file that holds the signing secret (during a rotation both, one per line) [default: TRAILFLOW_WEBHOOK_SECRET,
    /// separated by commas]
    #[arg(long, env = "TRAILFLOW_WEBHOOK_SECRET_FILE", value_name = "FILE")]
    secret_file: Option<PathBuf>,
    /// The status to respond with, to test failures
    #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u16).range(200..600), value_name = "CODE")]
    status: u16,
    /// With --status: only for this many first attempts of each delivery; later ones get 200
    #[arg(long, value_name = "COUNT")]
    attempts: Option<u32>,
    /// Forward deliveries, with their headers, to this URL, and respond with its status; with a secret, only verified
    /// ones
    #[arg(long, value_name = "URL", value_parser = target, conflicts_with_all = ["status", "attempts"])]
    forward_to: Option<Url>,
}

/// An address that requests can be sent to.
fn target(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    url.ok_or_else(|| "must be a URL such as http://localhost:3000/webhooks".to_owned())
}

/// Receives deliveries and shows them.
struct Receiver {
    secrets: Vec<SigningSecret>,
    status: StatusCode,
    attempts: Option<u32>,
    forward: Option<Forward>,
    /// How often each delivery has arrived.
    seen: Mutex<HashMap<String, u32>>,
}

impl Listen {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let secrets = secrets(self.secret_file.as_deref())?;
        let address = SocketAddr::new(self.host, self.port);
        let listener = TcpListener::bind(address)
            .await
            .map_err(|error| Failure::Other(format!("--port: cannot listen on {address}: {error}")))?;
        let address = listener.local_addr().map_err(Failure::other)?;
        println!("Listening for webhooks on http://{address}/, on any path. Ctrl-C stops.");
        if secrets.is_empty() {
            println!(
                "Signatures are not checked: no secret was given (TRAILFLOW_WEBHOOK_SECRET or --secret-file)."
            );
        }
        let forward = self.forward_to.map(Forward::to).transpose()?;
        if let Some(Forward { url, .. }) = &forward {
            let which = if secrets.is_empty() { "All" } else { "Verified" };
            println!("{which} deliveries are forwarded to {url}.");
        }
        let status = StatusCode::from_u16(self.status).map_err(Failure::other)?;
        let receiver = Receiver { secrets, status, attempts: self.attempts, forward, seen: Mutex::default() };
        receiver.serve(listener).await
    }
}

/// The signing secrets: never flags, because other users of this machine can see them.
fn secrets(file: Option<&Path>) -> Result<Vec<SigningSecret>, ConfigError> {
    let text = match file {
        Some(path) => std::fs::read_to_string(path).map_err(|error| {
            ConfigError(format!(
                "cannot read --secret-file or TRAILFLOW_WEBHOOK_SECRET_FILE: {}: {error}",
                path.display()
            ))
        })?,
        #[expect(clippy::disallowed_methods, reason = "a setting that must not be a flag; read once, here")]
        None => std::env::var("TRAILFLOW_WEBHOOK_SECRET").unwrap_or_default(),
    };
    // An empty variable counts as unset.
    let given = text.split([',', '\n']).map(str::trim).filter(|text| !text.is_empty());
    let secrets: Result<_, _> = given.map(SigningSecret::parse).collect();
    secrets.map_err(|error| ConfigError(format!("TRAILFLOW_WEBHOOK_SECRET or --secret-file: {error}")))
}

impl Receiver {
    async fn serve(self, listener: TcpListener) -> Result<(), Failure> {
        let receiver = Arc::new(self);
        loop {
            let (stream, _) = listener.accept().await.map_err(Failure::other)?;
            let receiver = receiver.clone();
            // No task of a node: it belongs to this command's connection.
            tokio::spawn(async move {
                let service = service_fn(move |request| {
                    let receiver = receiver.clone();
                    async move { receiver.take(request).await }
                });
                // A broken connection is the sender's problem.
                let _ended = hyper::server::conn::http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), service)
                    .await;
            });
        }
    }

    async fn take(&self, request: Request<Incoming>) -> Result<Response<Empty<Bytes>>, hyper::Error> {
        let (head, body) = request.into_parts();
        let (status, told) = match Limited::new(body, BODY_BYTES).collect().await {
            Ok(body) => {
                let body = body.to_bytes();
                let (status, mut told) = self.judge(&head.headers, &body, SystemClock.now());
                match &self.forward {
                    Some(forward) if status.is_success() => {
                        let (status, how) = forward.send(&head.headers, body).await;
                        told = format!("{told}\n{how}");
                        (status, told)
                    }
                    _ => (status, told),
                }
            }
            Err(error) => (StatusCode::BAD_REQUEST, format!("the body cannot be read: {error}")),
        };
        println!(
            "\n{} {} {} -> {}\n{}",
            clock(SystemClock.now()),
            head.method,
            visible(&head.uri.to_string()),
            status.as_u16(),
            visible(&told)
        );
        let mut response = Response::new(Empty::new());
        *response.status_mut() = status;
        Ok(response)
    }

    /// The response, and the output for the developer.
    fn judge(&self, headers: &HeaderMap, body: &[u8], now_ms: i64) -> (StatusCode, String) {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("-");
        let (delivery, event) = (text(DELIVERY_ID), text(EVENT));
        let attempt = self.count(delivery);
        let again =
            if attempt > 1 { format!(" (attempt {attempt}: drop it if you have it)") } else { String::new() };
        let (trusted, verdict) = self.verdict(headers, body, now_ms);
        let status = match (trusted, self.attempts) {
            // As the documents teach receivers.
            (false, _) => StatusCode::BAD_REQUEST,
            (true, Some(first)) if attempt > first => StatusCode::OK,
            (true, _) => self.status,
        };
        (status, format!("{event} {delivery}{again}\n{verdict}\n{}", pretty(body)))
    }

    fn verdict(&self, headers: &HeaderMap, body: &[u8], now_ms: i64) -> (bool, String) {
        // Without a secret there is nothing to check: everything is accepted, and forwarded.
        if self.secrets.is_empty() {
            return (true, "not verified: no secret was given".to_owned());
        }
        match verify(headers, body, &self.secrets, now_ms) {
            Ok(verified) if verified.by == SIGNATURE_PREVIOUS => {
                (true, format!("verified, by {SIGNATURE_PREVIOUS}: your secret is being replaced"))
            }
            Ok(_) => (true, "verified".to_owned()),
            Err(problem) => (false, format!("NOT VERIFIED: {problem}.")),
        }
    }

    fn count(&self, delivery: &str) -> u32 {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() > REMEMBERED {
            seen.clear();
        }
        let count = seen.entry(delivery.to_owned()).or_default();
        *count += 1;
        *count
    }
}

/// Passes deliveries on.
struct Forward {
    url: Url,
    http: reqwest::Client,
}

impl Forward {
    fn to(url: Url) -> Result<Forward, Failure> {
        let http = reqwest::Client::builder()
            .timeout(FORWARD)
            .no_proxy()
            // A redirect is the response, as it is to the sender.
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(Failure::other)?;
        Ok(Forward { url, http })
    }

    /// Sends a delivery as it came; returns the response's status and what to show.
    async fn send(&self, headers: &HeaderMap, body: Bytes) -> (StatusCode, String) {
        let mut headers = headers.clone();
        for name in &HOP {
            headers.remove(name);
        }
        let url = &self.url;
        match self.http.post(url.clone()).headers(headers).body(body).send().await {
            Ok(response) => {
                (response.status(), format!("forwarded to {url} -> {}", response.status().as_u16()))
            }
            Err(error) => {
                let why = if error.is_timeout() {
                    format!("no response within {} s", FORWARD.as_secs())
                } else {
                    deepest(&error)
                };
                (StatusCode::BAD_GATEWAY, format!("NOT FORWARDED to {url}: {why}"))
            }
        }
    }
}

/// JSON with one field per line; anything else unchanged.
fn pretty(body: &[u8]) -> String {
    if let Ok(value) = serde_json::from_slice::<serde_json::Value>(body)
        && let Ok(text) = serde_json::to_string_pretty(&value)
    {
        return text;
    }
    String::from_utf8_lossy(body).into_owned()
}

/// `12:00:00`, UTC.
fn clock(now_ms: i64) -> String {
    let seconds = now_ms.div_euclid(1_000).rem_euclid(86_400);
    format!("{:02}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60)
}
