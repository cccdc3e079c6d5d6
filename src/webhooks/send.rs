//! Sending one delivery, and telling how it ended.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST, HeaderMap, HeaderValue, RETRY_AFTER, USER_AGENT};
use http::{Method, Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use rustls::pki_types::CertificateDer;
use tokio::time::{Instant, timeout};

use super::connect::Connector;
use super::guard::{Guard, Target};
use super::pool::{Connection, Pool};
use super::{Attempt, Endpoint, ErrorClass, Outcome, Outgoing, sign};

/// An answer's body is read this far, so that its connection can be used again; then the connection is closed.
const BODY_BYTES: usize = 16 * 1024;
/// And for this long.
const BODY_PATIENCE: Duration = Duration::from_secs(1);
/// Longer waits than a day are asked for by mistake.
const RETRY_AFTER_MOST_MS: i64 = 24 * 60 * 60 * 1_000;

/// Sends deliveries. One for the whole process, because it keeps connections.
pub struct Sender {
    guard: Guard,
    connector: Connector,
    pool: Arc<Pool>,
    deadline: Duration,
}

impl Sender {
    /// A sender whose attempts take no longer than `deadline`, and that trusts `more_roots` beside the roots that
    /// browsers trust. Must be made inside a runtime.
    ///
    /// # Errors
    /// When a root is not a certificate.
    pub fn new(
        guard: Guard,
        deadline: Duration,
        more_roots: &[CertificateDer<'static>],
    ) -> Result<Self, rustls::Error> {
        let pool = Arc::<Pool>::default();
        let connector = Connector::new(more_roots)?;
        tokio::spawn(Pool::keep_swept(Arc::downgrade(&pool)));
        Ok(Sender { guard, connector, pool, deadline })
    }

    /// The guard that judges every target.
    #[must_use]
    pub fn guard(&self) -> &Guard {
        &self.guard
    }

    /// Sends a delivery once; `now_ms` is the time that it is signed at. Everything, from finding the host to the
    /// end of the answer, happens within one deadline.
    ///
    /// A kept connection that the other side closes at that very moment, without a byte of an answer, is replaced
    /// by a fresh one: deliveries carry an id by which repetitions are dropped.
    pub async fn send(&self, endpoint: &Endpoint, outgoing: &Outgoing, now_ms: i64) -> Attempt {
        let began = Instant::now();
        let outcome = match timeout(self.deadline, self.exchange(endpoint, outgoing, now_ms)).await {
            Ok(Ok(answer)) => judge(answer, now_ms),
            Ok(Err(class)) => failed(class),
            Err(_elapsed) => failed(ErrorClass::Timeout),
        };
        let duration_ms = i64::try_from(began.elapsed().as_millis()).unwrap_or(i64::MAX);
        Attempt { outcome, duration_ms }
    }

    async fn exchange(
        &self,
        endpoint: &Endpoint,
        outgoing: &Outgoing,
        now_ms: i64,
    ) -> Result<Answer, ErrorClass> {
        let target = self.guard.target(&endpoint.url).map_err(|refusal| refusal.class())?;
        let request = request(&target, endpoint, outgoing, now_ms).ok_or(ErrorClass::BlockedUrl)?;
        if let Some(kept) = self.pool.take(&target.origin) {
            match self.ask(kept, &target, request.clone()).await {
                Err(ErrorClass::Closed) => {}
                ended => return ended,
            }
        }
        let addresses = self.guard.addresses(&target.origin).await.map_err(|refusal| refusal.class())?;
        let fresh = self.connector.open(&target.origin, &addresses).await?;
        self.ask(fresh, &target, request).await
    }

    /// Sends the request, and keeps the connection if the answer leaves it usable.
    async fn ask(
        &self,
        mut connection: Connection,
        target: &Target,
        request: Request<Full<Bytes>>,
    ) -> Result<Answer, ErrorClass> {
        let (head, body) = match connection.requests.send_request(request).await {
            Ok(response) => Response::into_parts(response),
            Err(error) if error.is_parse() => return Err(ErrorClass::Protocol),
            Err(_) => return Err(ErrorClass::Closed),
        };
        // The status is the answer; a body that is too long, too slow or cut off takes nothing from it.
        if let Ok(true) = timeout(BODY_PATIENCE, is_read_whole(body)).await
            && connection.requests.ready().await.is_ok()
        {
            self.pool.put(target.origin.clone(), connection);
        }
        Ok(Answer { status: head.status.as_u16(), headers: head.headers })
    }
}

/// What is looked at of an answer.
struct Answer {
    status: u16,
    headers: HeaderMap,
}

fn request(
    target: &Target,
    endpoint: &Endpoint,
    outgoing: &Outgoing,
    now_ms: i64,
) -> Option<Request<Full<Bytes>>> {
    let mut headers = sign::headers(outgoing, &endpoint.secrets, now_ms.div_euclid(1_000)).ok()?;
    headers.insert(HOST, HeaderValue::from_str(&target.authority).ok()?);
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(USER_AGENT, HeaderValue::from_static("Trailflow-Webhooks/1"));
    let mut request = Request::new(Full::new(outgoing.body.clone()));
    *request.method_mut() = Method::POST;
    *request.uri_mut() = target.path.clone();
    *request.headers_mut() = headers;
    Some(request)
}

/// Reads a body and throws it away. False when it is longer than is worth reading, or breaks off.
async fn is_read_whole(mut body: Incoming) -> bool {
    let mut read = 0;
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else { return false };
        read += frame.data_ref().map_or(0, Bytes::len);
        if read > BODY_BYTES {
            return false;
        }
    }
    true
}

fn failed(class: ErrorClass) -> Outcome {
    Outcome::Failed { class, status: None, retry_after_ms: None }
}

fn judge(answer: Answer, now_ms: i64) -> Outcome {
    let Answer { status, headers } = answer;
    let class = match status {
        200..=299 => return Outcome::Delivered { status },
        300..=399 => ErrorClass::Redirect,
        _ => ErrorClass::Status,
    };
    let retry_after_ms = headers.get(RETRY_AFTER).and_then(|value| retry_after(value, now_ms));
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
