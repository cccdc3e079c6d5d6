//! The only route that dropshot knows, and the lookup behind it.
//!
//! dropshot's router refuses `/v1/loads/upsert` beside `/v1/loads/{id}`, and its 404 and 405 are not in our envelope.
//! So the server proper has one wildcard for every method, and the generated endpoints live in inner routers, each
//! free of such conflicts. The first router that knows the path decides; groups with literal paths come first.
//!
//! This relies on public but unusual parts of dropshot (`into_router`, `lookup_route`, replacing
//! `rqctx.endpoint`); hence the exact pin of its version, and the tests of this module as its tripwire.

use super::{
    answer::Answer,
    exchange::request_id,
    extract::Documented,
    fault::Fault,
    surface::{Context, RequestLine, Surface},
    violation::ECHOED,
};
use crate::Error;
use dropshot::{
    ApiDescription, ApiEndpoint, ApiEndpointVersions, CONTENT_TYPE_JSON, HttpError, Path, RawRequest,
    RequestContext,
};
use futures::future::BoxFuture;
use http::{Method, Response, header};
use std::{collections::BTreeSet, sync::Arc};
use tokio::time::Instant;

type Request = hyper::Request<dropshot::Body>;
type Outcome = Result<Response<dropshot::Body>, Fault>;
/// The routers, behind a closure because their type has no public name.
type Dispatch<S> =
    dyn Fn(RequestContext<Context<S>>, Request) -> BoxFuture<'static, Outcome> + Send + Sync + 'static;

/// How much of a path an error message repeats.
const ECHOED_PATH: usize = 80;

/// The methods that reach us. dropshot answers others (PROPFIND and the like) itself.
const METHODS: [&str; 10] =
    ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT", "QUERY"];

/// A surface and its routes.
pub struct Front<S: Surface> {
    surface: S,
    dispatch: Box<Dispatch<S>>,
}

impl<S: Surface> Front<S> {
    /// A front for `surface` that serves `apis`, earlier ones first.
    pub fn new(surface: S, apis: Vec<ApiDescription<Context<S>>>) -> Arc<Front<S>> {
        Arc::new(Front { surface, dispatch: dispatcher(apis) })
    }

    /// The application behind this front.
    pub fn surface(&self) -> &S {
        &self.surface
    }

    /// What dropshot serves: one wildcard for every method.
    pub fn outer_api() -> ApiDescription<Context<S>> {
        let mut api = ApiDescription::new();
        for name in METHODS {
            let method = Method::from_bytes(name.as_bytes()).expect("a method is a token");
            let endpoint = ApiEndpoint::new(
                format!("front_{name}"),
                serve::<S>,
                method,
                CONTENT_TYPE_JSON,
                "/{path:.*}",
                ApiEndpointVersions::All,
            );
            api.register(endpoint.visible(false)).expect("one wildcard per method cannot conflict");
        }
        api
    }
}

/// Documents the wildcard's variable, which dropshot insists on; nothing ever fills it.
#[derive(serde::Deserialize, schemars::JsonSchema)]
#[expect(dead_code, reason = "only its name and type are used, by dropshot")]
struct Rest {
    path: Vec<String>,
}

async fn serve<S: Surface>(
    rqctx: RequestContext<Context<S>>,
    _rest: Documented<Path<Rest>>,
    request: RawRequest,
) -> Outcome {
    let front = Arc::clone(rqctx.context());
    (front.dispatch)(rqctx, request.into_inner()).await
}

fn dispatcher<S: Surface>(apis: Vec<ApiDescription<Context<S>>>) -> Box<Dispatch<S>> {
    let routers: Vec<_> = apis.into_iter().map(ApiDescription::into_router).collect();
    Box::new(move |mut rqctx, request| {
        let mut allowed = BTreeSet::new();
        if is_plain(request.uri().path()) {
            for router in &routers {
                match router.lookup_route(request.method(), request.uri().path().into(), None) {
                    Ok(hit) => {
                        rqctx.endpoint = hit.endpoint;
                        return Box::pin(async move {
                            // A generated endpoint always answers Ok, so an error is dropshot's, and a bug.
                            let answer = hit.handler.handle_request(rqctx, request).await;
                            answer.map_err(|_| Error::internal("an endpoint did not answer by itself").into())
                        });
                    }
                    // The first router that knows the path decides its methods: to a contract,
                    // `/v1/loads/upsert` is a path of its own and no value of `/v1/loads/{id}`.
                    Err(miss) => {
                        allowed.extend(allow(&miss));
                        if !allowed.is_empty() {
                            break;
                        }
                    }
                }
            }
        }
        let answer = refuse(&rqctx, request.method(), request.uri().path(), allowed);
        Box::pin(async move { Ok(answer.into_response()) })
    })
}

/// Whether a path has no empty segments. dropshot would look past them, and `/v1/loads/` and `/v1//loads` would be
/// other names of `/v1/loads`; a contract has one name for one thing.
fn is_plain(path: &str) -> bool {
    path.starts_with('/') && !path.ends_with('/') && !path.contains("//")
}

/// The methods that a router would have taken.
fn allow(miss: &HttpError) -> Vec<String> {
    let Some(headers) = &miss.headers else {
        return Vec::new();
    };
    headers.get_all(header::ALLOW).iter().filter_map(|value| value.to_str().ok()).map(str::to_owned).collect()
}

/// The 404 or 405 of a request that no router has, and its request line.
fn refuse<S: Surface>(
    rqctx: &RequestContext<Context<S>>,
    method: &Method,
    path: &str,
    allowed: BTreeSet<String>,
) -> Answer {
    let started = Instant::now();
    let request_id = request_id(&rqctx.request_id);
    let fault = Fault::from(if allowed.is_empty() {
        Error::NotFound(no_route(method, path))
    } else {
        let allow = allowed.into_iter().collect::<Vec<_>>().join(", ");
        Error::MethodNotAllowed { method: method.to_string(), allow }
    });
    let answer = fault.answer(&request_id);
    let surface = rqctx.context().surface();
    surface.observe(&RequestLine {
        request_id: &request_id,
        operation: UNMATCHED,
        method: method.as_str(),
        path: UNMATCHED,
        status: fault.status,
        answer: Some(&answer),
        code: Some(fault.code),
        documented: true,
        deprecated: false,
        replayed: false,
        duration: started.elapsed(),
        caller: None,
        address: surface.proxies().origin(rqctx.request.remote_addr(), rqctx.request.headers()),
        cause: None,
    });
    answer
}

/// Stands for operation and path where there is none.
const UNMATCHED: &str = "unmatched";

fn no_route(method: &Method, path: &str) -> String {
    let hint = if path.len() > 1 && path.ends_with('/') {
        "leave out the slash at the end"
    } else if path.contains("//") {
        "leave out the empty segment"
    } else {
        "see the reference for the routes"
    };
    format!("There is no route {method} {}; {hint}.", shown(path))
}

/// The path as it is repeated. A request target is visible ASCII already; only its length needs bounds.
fn shown(path: &str) -> String {
    let segments = path.split('/').map(|segment| segment.get(..ECHOED).unwrap_or(segment));
    let shown: String = segments.collect::<Vec<_>>().join("/").chars().take(ECHOED_PATH).collect();
    if shown == path { shown } else { shown + "…" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_paths_are_looked_up() {
        for plain in ["/v1/loads", "/v1/loads/a%2Fb", "/v1/loads/%20"] {
            assert!(is_plain(plain), "{plain}");
        }
        for odd in ["", "*", "/", "/v1/loads/", "//v1/loads", "/v1//loads"] {
            assert!(!is_plain(odd), "{odd}");
        }
    }

    #[test]
    fn the_404_says_what_to_change_and_repeats_little() {
        assert_eq!(
            no_route(&Method::GET, "/v1/load"),
            "There is no route GET /v1/load; see the reference for the routes."
        );
        assert_eq!(
            no_route(&Method::GET, "/v1/loads/"),
            "There is no route GET /v1/loads/; leave out the slash at the end."
        );
        let with_a_key = no_route(&Method::GET, &format!("/v1/tf_test_{}{}", "1".repeat(32), "secret"));
        assert!(with_a_key.contains("/tf_test_1111") && !with_a_key.contains("secret"), "{with_a_key}");
        let long = format!("/{}", "x".repeat(5000));
        assert!(no_route(&Method::GET, &long).len() < 200);
    }
}
