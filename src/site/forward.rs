//! Trying an operation out: a reader's request, passed on to the Partner API of this node and to nothing else.
//!
//! The reader's key is in the Authorization header of that one request. The documents' listener has no sessions that a
//! foreign page could borrow, and adds no credential of its own; so passing a request on gives no caller more than the
//! API does. Nor does it take more than the API would: the target and the listed headers go on as they came, for the
//! API to judge; a body is read only for a well-formed key, and in time; and the API counts and logs the reader's
//! address, under the id that the reader gets from this listener. What is under way at a time is bounded ([`Slots`]).

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use dropshot::Body;
use futures::stream;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, Uri, header};
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::slots::{Slot, Slots};
use crate::app::App;
use crate::contract::partner::policy;
use crate::http::{Proxies, read_bytes};
use crate::secrets::credential::Credential;
use crate::{Error, Result};

/// How long the API may take to answer, and a reader to take the answer.
const PATIENCE: Duration = Duration::from_secs(30);
/// Parts of an answer that wait for a slow reader: each is a read from a socket.
const PARTS_WAITING: usize = 4;
/// What is passed on, as often as it was sent. Anything else, cookies above all, is the browser's business.
const PASSED_ON: [HeaderName; 5] = [
    header::AUTHORIZATION,
    header::CONTENT_TYPE,
    header::CONTENT_ENCODING,
    header::ACCEPT,
    HeaderName::from_static("idempotency-key"),
];
/// What concerns a connection only, and what the API's answer must not decide for the documents' origin.
const KEPT_BACK: [HeaderName; 3] = [header::CONNECTION, header::TRANSFER_ENCODING, header::SET_COOKIE];

/// Passes requests on to one address.
pub(super) struct Forwarder {
    api: SocketAddr,
    proxies: Arc<Proxies>,
    body_timeout: Duration,
    slots: Arc<Slots>,
    log: slog::Logger,
}

/// The API's path and query behind `/try`.
pub(super) fn target(uri: &Uri) -> Option<String> {
    let rest = uri.path_and_query()?.as_str().strip_prefix("/try")?;
    rest.starts_with('/').then(|| rest.to_owned())
}

impl Forwarder {
    pub(super) fn new(api: SocketAddr, app: &App) -> Self {
        // Where the API listens on every address, it is found on this machine's own.
        let api = match api.ip() {
            ip if ip.is_unspecified() && ip.is_ipv4() => SocketAddr::from((Ipv4Addr::LOCALHOST, api.port())),
            ip if ip.is_unspecified() => SocketAddr::from((Ipv6Addr::LOCALHOST, api.port())),
            _ => api,
        };
        Self {
            api,
            proxies: app.proxies.clone(),
            body_timeout: app.timeouts.body,
            slots: Arc::default(),
            log: app.telemetry.log().clone(),
        }
    }

    /// The API's response to this request from `peer`, which has this id here.
    pub(super) async fn forward(
        &self,
        target: &str,
        peer: SocketAddr,
        id: &str,
        request: Request<Body>,
    ) -> Result<Response<Body>> {
        let (parts, body) = request.into_parts();
        let reader = self.proxies.origin(peer, &parts.headers);
        let slot = self.slots.take(reader).ok_or_else(|| busy("too many trial requests under way"))?;
        // Without a key the API refuses the request whatever its body is.
        let body = match has_key(&parts.headers) {
            true => read_bytes(&parts.headers, body, most_bytes(), self.body_timeout).await?,
            false => Bytes::new(),
        };
        let mut passed = Request::new(Full::new(body));
        *passed.method_mut() = parts.method;
        *passed.uri_mut() = target.parse().map_err(Error::internal)?;
        self.pass_headers(&parts.headers, passed.headers_mut());
        let (name, value) = self.proxies.own_hop_for(reader, id);
        passed.headers_mut().insert(name, value);
        let answered = timeout(PATIENCE, ask(self.api, passed)).await;
        match answered.map_err(|_| "it took too long".to_owned()).flatten() {
            Ok(answer) => Ok(pass_back(answer, slot)),
            Err(cause) => {
                slog::warn!(self.log, "the Partner API did not answer a trial request"; "cause" => &cause);
                Err(busy(&cause))
            }
        }
    }

    fn pass_headers(&self, from: &HeaderMap, to: &mut HeaderMap) {
        for name in PASSED_ON {
            for value in from.get_all(&name) {
                to.append(&name, value.clone());
            }
        }
        let host = HeaderValue::from_str(&self.api.to_string()).expect("an address is visible ASCII");
        to.insert(header::HOST, host);
    }
}

/// As many bytes as any operation takes; the API then says how many its operation takes.
fn most_bytes() -> usize {
    policy::ALL.iter().map(|policy| policy.max_body_bytes).max().unwrap_or_default()
}

/// Whether there is something that may be a real key.
fn has_key(headers: &HeaderMap) -> bool {
    let mut values = headers.get_all(header::AUTHORIZATION).iter();
    let (Some(value), None) = (values.next(), values.next()) else { return false };
    let token = value.to_str().ok().and_then(|value| value.split_once(' ')).map(|(_, token)| token.trim());
    token.is_some_and(|token| Credential::parse(token).is_some())
}

fn busy(cause: &str) -> Error {
    Error::unavailable(cause)
}

/// Over a connection of its own: reading documents is rare, and keeping connections is not worth their trouble.
async fn ask(api: SocketAddr, request: Request<Full<Bytes>>) -> Result<Response<Incoming>, String> {
    let told = |error: &dyn std::error::Error| error.to_string();
    let stream = TcpStream::connect(api).await.map_err(|error| told(&error))?;
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(stream)).await.map_err(|error| told(&error))?;
    // No task of the node: it ends with the response, or when the reader has gone.
    tokio::spawn(connection);
    sender.send_request(request).await.map_err(|error| told(&error))
}

/// Passes the answer on as it comes. A reader who does not take it in time loses the rest of it, and the connection.
fn pass_back(answer: Response<Incoming>, slot: Slot) -> Response<Body> {
    let (parts, mut from_api) = answer.into_parts();
    let (to_reader, from_here) = mpsc::channel::<std::io::Result<Frame<Bytes>>>(PARTS_WAITING);
    // No task of the node: it is this answer's, and ends in time.
    tokio::spawn(async move {
        let _slot = slot;
        let passing = async {
            while let Some(frame) = from_api.frame().await {
                let frame = frame.map_err(std::io::Error::other);
                if to_reader.send(frame).await.is_err() {
                    return;
                }
            }
        };
        if timeout(PATIENCE, passing).await.is_err() {
            let _full = to_reader.try_send(Err(std::io::ErrorKind::TimedOut.into()));
        }
    });
    let parts_of_it = stream::unfold(from_here, async |mut from| Some((from.recv().await?, from)));
    let mut response = Response::new(Body::wrap(StreamBody::new(Box::pin(parts_of_it))));
    *response.status_mut() = parts.status;
    for (name, value) in parts.headers.iter().filter(|(name, _)| !KEPT_BACK.contains(name)) {
        response.headers_mut().append(name, value.clone());
    }
    // Whatever it holds, it is never a page of this origin.
    response.headers_mut().insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_behind_try_are_passed_on() {
        let at = |uri: &'static str| target(&Uri::from_static(uri));
        assert_eq!(at("/try/v1/loads?limit=1").as_deref(), Some("/v1/loads?limit=1"));
        assert_eq!(at("/try"), None);
        assert_eq!(at("/tryout/v1/loads"), None);
        assert_eq!(at("/docs"), None);
    }
}
