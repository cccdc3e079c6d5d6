//! Trying an operation out: a reader's request, passed on to the Partner API of this node and to nothing else.
//!
//! The reader's key is in the Authorization header of that one request. The documents' listener has no sessions that a foreign
//! page could borrow, and adds no credential of its own; so passing a request on gives nobody more than the API does.

use std::net::SocketAddr;
use std::time::Duration;

use dropshot::Body;
use http::{HeaderName, HeaderValue, Request, Response, StatusCode, Uri, header};
use http_body_util::{BodyExt, Limited};

/// Longer than the API takes for anything that a reader would try.
const PATIENCE: Duration = Duration::from_secs(30);
/// More than any operation takes; the API then says how much it takes.
const BODY_BYTES: usize = 512 * 1024;
/// What is passed on. Anything else is the browser's business.
const PASSED_ON: [HeaderName; 4] =
    [header::AUTHORIZATION, header::CONTENT_TYPE, header::ACCEPT, HeaderName::from_static("idempotency-key")];
/// What concerns this connection only, and what the API's answer must not decide for the documents' origin.
const KEPT_BACK: [HeaderName; 3] = [header::CONNECTION, header::TRANSFER_ENCODING, header::SET_COOKIE];

/// Passes requests on to one address.
pub(super) struct Forwarder {
    api: SocketAddr,
    client: reqwest::Client,
}

/// The API's path and query behind `/try`.
pub(super) fn target(uri: &Uri) -> Option<String> {
    let rest = uri.path_and_query()?.as_str().strip_prefix("/try")?;
    rest.starts_with('/').then(|| rest.to_owned())
}

impl Forwarder {
    pub(super) fn new(api: SocketAddr) -> Self {
        // Where the API listens on every address, it is found on this machine's own.
        let api = match api.ip() {
            ip if ip.is_unspecified() && ip.is_ipv4() => SocketAddr::from(([127, 0, 0, 1], api.port())),
            ip if ip.is_unspecified() => SocketAddr::from((std::net::Ipv6Addr::LOCALHOST, api.port())),
            _ => api,
        };
        let client = reqwest::Client::builder().timeout(PATIENCE).redirect(reqwest::redirect::Policy::none());
        // The API is asked in plain HTTP; so no machine's list of authorities is read for it.
        let client = client.no_proxy().tls_certs_only([]);
        Self { api, client: client.build().expect("a client that trusts nobody needs nothing") }
    }

    pub(super) async fn forward(&self, target: &str, request: Request<Body>) -> Response<Body> {
        let (parts, body) = request.into_parts();
        let Ok(body) = Limited::new(body, BODY_BYTES).collect().await else {
            return super::plain(
                StatusCode::PAYLOAD_TOO_LARGE,
                "The body is larger than any operation takes.\n",
            );
        };
        let mut passed = self.client.request(parts.method, format!("http://{}{target}", self.api));
        for name in PASSED_ON {
            if let Some(value) = parts.headers.get(&name) {
                passed = passed.header(name, value);
            }
        }
        match passed.body(body.to_bytes()).send().await {
            Ok(answer) => pass_back(answer).await,
            Err(_) => super::plain(StatusCode::BAD_GATEWAY, "The API of this server cannot be reached.\n"),
        }
    }
}

async fn pass_back(answer: reqwest::Response) -> Response<Body> {
    let (status, headers) = (answer.status(), answer.headers().clone());
    let Ok(body) = answer.bytes().await else {
        return super::plain(StatusCode::BAD_GATEWAY, "The API of this server broke its answer off.\n");
    };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    for (name, value) in headers.iter().filter(|(name, _)| !KEPT_BACK.contains(name)) {
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
