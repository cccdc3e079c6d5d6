//! Sending one delivery, and returning the result.

use std::time::Duration;

use bytes::Bytes;
use http::header::{self, CONTENT_TYPE, HOST, HeaderValue, RETRY_AFTER};
use http::response::Parts;
use http::{Method, Request, Uri};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use rustls::pki_types::CertificateDer;
use tokio::time::{Instant, timeout_at};

use super::connect::Connector;
use super::guard::{Guard, Origin, Target};
use super::pool::{Connection, Pool};
use super::{Attempt, Endpoint, ErrorClass, Excerpt, Outcome, Outgoing, sign};

/// The User-Agent of deliveries.
pub const USER_AGENT: &str = "Trailflow-Webhooks/1";

/// A response's body is read up to this size, so that its connection can be reused; a longer one closes it.
const BODY_BYTES: usize = 16 * 1024;
/// How long a response's body is read.
const BODY_PATIENCE: Duration = Duration::from_secs(1);
/// A `Retry-After` of more than a day is a mistake.
const RETRY_AFTER_MOST_MS: i64 = 24 * 60 * 60 * 1_000;

/// Sends deliveries. There is one for the whole process, because it keeps connections.
pub struct Sender {
    guard: Guard,
    connector: Connector,
    pool: Pool,
    deadline: Duration,
}

impl Sender {
    /// A sender whose attempts take no longer than `deadline`, and that trusts `more_roots` in addition to the root
    /// certificates of browsers.
    ///
    /// # Errors
    /// When a root is not a certificate.
    pub fn new(
        guard: Guard,
        deadline: Duration,
        more_roots: &[CertificateDer<'static>],
    ) -> Result<Self, rustls::Error> {
        Ok(Sender { guard, connector: Connector::new(more_roots)?, pool: Pool::default(), deadline })
    }

    /// Closes connections that have been idle for too long, for as long as it runs.
    pub async fn close_idle_connections(&self) {
        self.pool.keep_swept().await;
    }

    /// The guard that checks every target.
    #[must_use]
    pub fn guard(&self) -> &Guard {
        &self.guard
    }

    /// Sends a delivery once; `now_ms` is the time of its signature. Everything, from resolving the host to the end
    /// of the response, happens within one deadline.
    ///
    /// If the other side closes a kept connection at that moment, without a byte of a response, a new one replaces
    /// it: deliveries carry an id by which receivers drop repetitions.
    pub async fn send(&self, endpoint: &Endpoint, outgoing: &Outgoing, now_ms: i64) -> Attempt {
        let began = Instant::now();
        let ends = began + self.deadline;
        let (outcome, excerpt) = match timeout_at(ends, self.exchange(endpoint, outgoing, now_ms)).await {
            Ok(Ok(answer)) => {
                let outcome = judge(&answer.head, now_ms);
                let may_keep = matches!(outcome, Outcome::Failed { .. }) && answer.connection.is_quotable;
                let mut excerpt = may_keep.then(|| Excerpt::begin(&answer.head.headers)).flatten();
                // The status is the answer; a body that is too long, too slow or cut off takes nothing from it.
                let body = self.finish(answer, &mut excerpt);
                let is_whole = timeout_at(ends.min(Instant::now() + BODY_PATIENCE), body).await;
                (outcome, excerpt.and_then(|excerpt| excerpt.end(is_whole.unwrap_or(false))))
            }
            Ok(Err(class)) => (failed(class), None),
            Err(_elapsed) => (failed(ErrorClass::Timeout), None),
        };
        let duration_ms = i64::try_from(began.elapsed().as_millis()).unwrap_or(i64::MAX);
        Attempt { outcome, duration_ms, excerpt }
    }

    async fn exchange(
        &self,
        endpoint: &Endpoint,
        outgoing: &Outgoing,
        now_ms: i64,
    ) -> Result<EndpointResponse, ErrorClass> {
        let Target { origin, authority, path } =
            self.guard.target(&endpoint.url).map_err(|refusal| refusal.class())?;
        let request = request(&authority, path, endpoint, outgoing, now_ms).ok_or(ErrorClass::BlockedUrl)?;
        if let Some(kept) = self.pool.take(&origin) {
            match ask(kept, &origin, request.clone()).await {
                Err(ErrorClass::Closed) => {}
                ended => return ended,
            }
        }
        let addresses = self.guard.addresses(&origin).await.map_err(|refusal| refusal.class())?;
        let mut fresh = self.connector.open(&origin, &addresses).await?;
        fresh.is_quotable = self.guard.are_quotable(&addresses);
        ask(fresh, &origin, request).await
    }

    /// Reads the rest of an answer, and keeps the connection if that leaves it usable. Returns whether the body was read
    /// to its end; as far as it was read, the excerpt has its beginning, also when this is given up.
    async fn finish(&self, answer: EndpointResponse, excerpt: &mut Option<Excerpt>) -> bool {
        let EndpointResponse { body, origin, mut connection, .. } = answer;
        let is_whole = is_read_whole(body, excerpt).await;
        if is_whole && connection.requests.ready().await.is_ok() {
            self.pool.put(origin, connection);
        }
        is_whole
    }
}

/// A response whose headers have arrived.
struct EndpointResponse {
    head: Parts,
    body: Incoming,
    origin: Origin,
    connection: Connection,
}

async fn ask(
    mut connection: Connection,
    origin: &Origin,
    request: Request<Full<Bytes>>,
) -> Result<EndpointResponse, ErrorClass> {
    match connection.requests.send_request(request).await {
        Ok(response) => {
            let (head, body) = response.into_parts();
            Ok(EndpointResponse { head, body, origin: origin.clone(), connection })
        }
        Err(error) if error.is_parse() => Err(ErrorClass::Protocol),
        Err(_) => Err(ErrorClass::Closed),
    }
}

fn request(
    authority: &str,
    path: Uri,
    endpoint: &Endpoint,
    outgoing: &Outgoing,
    now_ms: i64,
) -> Option<Request<Full<Bytes>>> {
    let mut headers = sign::headers(outgoing, &endpoint.secrets, now_ms.div_euclid(1_000)).ok()?;
    headers.insert(HOST, HeaderValue::from_str(authority).ok()?);
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::USER_AGENT, HeaderValue::from_static(USER_AGENT));
    let mut request = Request::new(Full::new(outgoing.body.clone()));
    *request.method_mut() = Method::POST;
    *request.uri_mut() = path;
    *request.headers_mut() = headers;
    Some(request)
}

/// Reads a body and throws it away, but for the excerpt. False when it is longer than is worth reading, or breaks off.
async fn is_read_whole(mut body: Incoming, excerpt: &mut Option<Excerpt>) -> bool {
    let mut read = 0;
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else { return false };
        let Some(data) = frame.data_ref() else { continue };
        if let Some(excerpt) = excerpt {
            excerpt.take(data);
        }
        read += data.len();
        if read > BODY_BYTES {
            return false;
        }
    }
    true
}

fn failed(class: ErrorClass) -> Outcome {
    Outcome::Failed { class, status: None, retry_after_ms: None }
}

fn judge(head: &Parts, now_ms: i64) -> Outcome {
    let status = head.status.as_u16();
    let class = match status {
        200..=299 => return Outcome::Delivered { status },
        300..=399 => ErrorClass::Redirect,
        _ => ErrorClass::Status,
    };
    let retry_after_ms = head.headers.get(RETRY_AFTER).and_then(|value| retry_after(value, now_ms));
    Outcome::Failed { class, status: Some(status), retry_after_ms }
}

/// `Retry-After` is a number of seconds or a date.
fn retry_after(value: &HeaderValue, now_ms: i64) -> Option<i64> {
    let text = value.to_str().ok()?.trim();
    let wait = match text.parse::<u32>() {
        Ok(seconds) => i64::from(seconds) * 1_000,
        Err(_) => {
            let at = httpdate::parse_http_date(text).ok()?;
            let at = at.duration_since(std::time::UNIX_EPOCH).ok()?;
            i64::try_from(at.as_millis()).ok()? - now_ms
        }
    };
    Some(wait.clamp(0, RETRY_AFTER_MOST_MS))
}
