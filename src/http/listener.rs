//! What every listener has in common: the only route that dropshot knows, a wildcard, and the checks that HTTP
//! requires before the path is looked up.
//!
//! Three kinds of requests never get here, because hyper and dropshot respond to them: paths that are not UTF-8 or
//! hold dot segments, methods that [`METHODS`] does not name, and messages that do not parse. The proxy in front
//! (`deploy/haproxy.cfg`) responds to them in our error format.

use std::sync::Arc;

use dropshot::{
    ApiDescription, ApiEndpoint, ApiEndpointVersions, Body, CONTENT_TYPE_JSON, Path, RawRequest,
    RequestContext, RequestInfo,
};
use futures::future::BoxFuture;
use http::uri::Authority;
use http::{HeaderValue, Method, Response, StatusCode, Version, header};
use hyper::body::Body as _;

use super::{api_error::ApiError, extract::Documented, response::request_id};
use crate::Error;

pub(super) type Request = hyper::Request<Body>;
/// The response of a listener.
pub type Served = Result<Response<Body>, ApiError>;

/// The methods that reach us. dropshot responds to others (PROPFIND and the like) itself.
const METHODS: [&str; 10] =
    ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT", "QUERY"];

/// The longest target that is read, in bytes: the longest query ([`super::params`]) and 1 KiB for its path. A longer
/// one is refused before any lookup, because reading it would be the largest cost of a refusal.
const TARGET_BYTES: usize = 9_216;

/// A listener: serves the requests of one address.
pub trait Listener: Send + Sync + Sized + 'static {
    /// Serves a valid HTTP request. HEAD is served like GET; its body is removed afterwards.
    fn serve(rqctx: RequestContext<Arc<Self>>, request: Request) -> BoxFuture<'static, Served>;

    /// Responds to a request that breaks HTTP.
    fn refuse(rqctx: &RequestContext<Arc<Self>>, error: Error) -> Response<Body> {
        ApiError::from(error).response(&request_id(&rqctx.request_id)).into_response()
    }
}

/// What dropshot serves for a listener: one wildcard for every method.
///
/// # Panics
/// Never: there is one route per method.
#[must_use]
pub fn every_path<L: Listener>() -> ApiDescription<Arc<L>> {
    let mut api = ApiDescription::new();
    for name in METHODS {
        let method = Method::from_bytes(name.as_bytes()).expect("a method is a token");
        let endpoint = ApiEndpoint::new(
            format!("every_{name}"),
            serve::<L>,
            method,
            CONTENT_TYPE_JSON,
            "/{path:.*}",
            ApiEndpointVersions::All,
        );
        api.register(endpoint.visible(false)).expect("one wildcard per method cannot conflict");
    }
    api
}

/// Documents the wildcard's variable, which dropshot insists on; nothing ever fills it.
#[derive(serde::Deserialize, schemars::JsonSchema)]
#[expect(dead_code, reason = "only its name and type are used, by dropshot")]
struct Rest {
    path: Vec<String>,
}

async fn serve<L: Listener>(
    rqctx: RequestContext<Arc<L>>,
    _rest: Documented<Path<Rest>>,
    request: RawRequest,
) -> Served {
    let head = rqctx.request.method() == Method::HEAD;
    let outcome = match broken(&rqctx.request) {
        Some(why) => Ok(L::refuse(&rqctx, Error::bad_request(why))),
        None => L::serve(rqctx, request.into_inner()).await,
    };
    if head { outcome.map(without_body) } else { outcome }
}

/// Why HTTP forbids a request, if it does. With two hosts, or none, a proxy and this server could read a request
/// differently.
fn broken(request: &RequestInfo) -> Option<&'static str> {
    if request.version() == Version::HTTP_2 {
        // The proxy must bound its windows and streams: dropshot has no settings for them.
        return Some("Send HTTP/1.1: this listener takes HTTP/2 only from behind a proxy that speaks TLS.");
    }
    if request.uri().path_and_query().is_some_and(|target| target.as_str().len() > TARGET_BYTES) {
        return Some("The URL is too long: its path and query must be at most 9,216 bytes together.");
    }
    let mut hosts = request.headers().get_all(header::HOST).iter();
    match (hosts.next(), hosts.next()) {
        (Some(host), None) if Authority::try_from(host.as_bytes()).is_ok() => None,
        (Some(_), None) => Some("The Host header must be the name and port of this API."),
        (Some(_), Some(_)) => Some("The Host header must not be repeated."),
        (None, _) if request.version() == Version::HTTP_11 => Some("HTTP/1.1 needs a Host header."),
        (None, _) => None,
    }
}

/// The response to HEAD: that of GET, without its body.
fn without_body(response: Response<Body>) -> Response<Body> {
    let (mut parts, body) = response.into_parts();
    let has_none = matches!(parts.status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED);
    if let (Some(length), false) = (body.size_hint().exact(), has_none) {
        parts.headers.entry(header::CONTENT_LENGTH).or_insert(HeaderValue::from(length));
    }
    Response::from_parts(parts, Body::empty())
}
