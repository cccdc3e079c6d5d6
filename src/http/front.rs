//! The lookup behind the only route that dropshot knows ([`every_path`]).
//!
//! dropshot's router refuses `/v1/loads/upsert` next to `/v1/loads/{id}`, and its 404 and 405 do not use our
//! envelope. So the outer server has one wildcard for every method. The generated endpoints are in inner routers
//! without such conflicts. The first router that knows the path decides; groups with literal paths come first. It is
//! found by its routes' [`Template`]s, so that usually one router looks the request up. HEAD runs as GET.
//!
//! A read ends when its caller disconnects, and costs no task; a write has a task of its own, and goes on.
//!
//! This relies on public but unusual parts of dropshot (`into_router`, `lookup_route`, replacing
//! `rqctx.endpoint`, waiting at its end for whoever holds a request's context); hence the exact pin of its version, and
//! the tests of this module and of stopping as its tripwire.

use super::{
    api::{Api, Context, Dispatch, Front, Routes},
    api_error::ApiError,
    line::RequestLine,
    listener::{Listener, Request, Served},
    pointer::ECHOED,
    response::request_id,
};
use crate::Error;
use dropshot::{ApiDescription, Body, HttpError, RequestContext};
use futures::future::BoxFuture;
use http::{Method, Response, header};
use std::{collections::BTreeSet, panic::resume_unwind, sync::Arc};
use tokio::time::Instant;

/// How many bytes of a path an error message repeats.
const ECHOED_PATH: usize = 80;

impl<S: Api> Listener for Front<S> {
    fn serve(rqctx: RequestContext<Context<S>>, request: Request) -> BoxFuture<'static, Served> {
        let front = Arc::clone(rqctx.context());
        (front.routes.0)(rqctx, request)
    }

    fn refuse(rqctx: &RequestContext<Context<S>>, error: Error) -> Response<Body> {
        refuse(rqctx, error)
    }
}

impl<S: Api> From<Vec<ApiDescription<Context<S>>>> for Routes<S> {
    fn from(apis: Vec<ApiDescription<Context<S>>>) -> Self {
        Routes(dispatcher(apis))
    }
}

fn dispatcher<S: Api>(apis: Vec<ApiDescription<Context<S>>>) -> Box<Dispatch<S>> {
    let routers = apis.into_iter().map(|api| {
        let router = api.into_router();
        let mut routes: Vec<_> =
            router.endpoints(None).map(|(.., route)| Template::of(&route.path)).collect();
        routes.dedup();
        (routes, router)
    });
    let routers: Vec<_> = routers.collect();
    Box::new(move |mut rqctx, request| {
        let (method, path) = (sought(request.method()), request.uri().path());
        // The path escaped so that dropshot decodes nothing in it.
        let as_written = path.contains('%').then(|| path.replace('%', "%25"));
        let mut missed = Missed::default();
        // What dropshot would decode is looked up in all of them.
        let may_know =
            |routes: &[Template]| as_written.is_some() || routes.iter().any(|route| route.fits(path));
        for (_, router) in routers.iter().filter(|(routes, _)| is_plain(path) && may_know(routes)) {
            if let Some(as_written) = &as_written {
                let route = |path: &str| match router.lookup_route(&method, path.into(), None) {
                    Ok(hit) => Some(hit.endpoint.operation_id),
                    Err(miss) => (!allow(&miss).is_empty()).then(String::new),
                };
                // dropshot treats `/v1/%6coads` as `/v1/loads`; in a contract, every path has one spelling.
                let decoded = route(path);
                if decoded.is_some() && decoded != route(as_written) {
                    missed.is_encoded = true;
                    break;
                }
            }
            match router.lookup_route(&method, path.into(), None) {
                Ok(hit) => {
                    rqctx.endpoint = hit.endpoint;
                    let serving = async move {
                        // A generated endpoint always returns Ok, so an error is dropshot's, and a bug.
                        let response = hit.handler.handle_request(rqctx, request).await;
                        response.map_err(|_| Error::internal("an endpoint did not answer by itself").into())
                    };
                    return match method {
                        Method::GET => Box::pin(serving),
                        _ => Box::pin(to_its_end(serving)),
                    };
                }
                // The first router that knows the path decides its methods: in a contract, `/v1/loads/upsert` is a
                // separate path and not a value of `/v1/loads/{id}`.
                Err(miss) => {
                    missed.allowed.extend(allow(&miss));
                    if !missed.allowed.is_empty() {
                        break;
                    }
                }
            }
        }
        // HEAD gets the response of GET.
        let asked = if request.method() == Method::HEAD { &method } else { request.method() };
        let response = refuse(&rqctx, missed.error(asked, path));
        Box::pin(async move { Ok(response) })
    })
}

/// Serves a write in a task of its own: it continues when its caller disconnects, and the retry finds its receipt.
async fn to_its_end(serving: impl Future<Output = Served> + Send + 'static) -> Served {
    // No task of the node: it belongs to this request. A stop waits for it, because its exchange holds the request's
    // context to the end.
    let failed = match tokio::spawn(serving).await {
        Ok(served) => return served,
        Err(failed) => failed,
    };
    match failed.try_into_panic() {
        // The exchange has answered for panics of the endpoint. Any other ends the connection, as that of a read does.
        Ok(panic) => resume_unwind(panic),
        Err(stopped) => Err(Error::unavailable(stopped).into()),
    }
}

/// The path of a route, such as `/v1/loads/{id}` or `/reference/{path:.*}`. A variable is one segment, unless it is the rest
/// of a path.
#[derive(PartialEq, Eq)]
struct Template {
    /// Without its rest.
    path: String,
    /// How many bytes come before the first variable.
    literal: usize,
    /// Whether any segments may follow.
    has_rest: bool,
}

impl Template {
    fn of(path: &str) -> Template {
        let rest = path.ends_with(":.*}").then(|| path.rfind('/')).flatten();
        let path = path[..rest.unwrap_or(path.len())].to_owned();
        let literal = path.find('{').unwrap_or(path.len());
        Template { path, literal, has_rest: rest.is_some() }
    }

    /// Whether a path is one of this route. Neither may be percent-encoded.
    fn fits(&self, path: &str) -> bool {
        // Most routes end here.
        if !path.starts_with(&self.path[..self.literal]) {
            return false;
        }
        let mut segments = path.split('/');
        let mut parts = self.path.split('/');
        parts.all(|part| segments.next().is_some_and(|segment| part.starts_with('{') || part == segment))
            && (self.has_rest || segments.next().is_none())
    }
}

/// The method to look up. HEAD runs as GET. dropshot treats `get` as GET; in HTTP it is another method, which no
/// route has.
fn sought(method: &Method) -> Method {
    match *method {
        Method::HEAD => Method::GET,
        // No contract can have this method.
        _ if method.as_str().bytes().any(|byte| byte.is_ascii_lowercase()) => Method::CONNECT,
        _ => method.clone(),
    }
}

/// How a request without a route would have to look.
#[derive(Default)]
struct Missed {
    /// The methods of its path.
    allowed: BTreeSet<String>,
    /// Whether its path matches a route except for percent-encoded literal parts.
    is_encoded: bool,
}

impl Missed {
    fn error(self, method: &Method, path: &str) -> Error {
        if self.allowed.is_empty() {
            return Error::NotFound(no_route(method, path, self.is_encoded));
        }
        let allow = self.allowed.into_iter().collect::<Vec<_>>().join(", ");
        Error::MethodNotAllowed { method: method.to_string(), allow }
    }
}

/// Whether a path has no empty segments. dropshot would ignore them, and `/v1/loads/` and `/v1//loads` would be other
/// spellings of `/v1/loads`; in a contract, every path has one spelling.
fn is_plain(path: &str) -> bool {
    path.starts_with('/') && !path.ends_with('/') && !path.contains("//")
}

/// The methods that a router allows.
fn allow(miss: &HttpError) -> Vec<String> {
    let Some(headers) = &miss.headers else {
        return Vec::new();
    };
    let allowed = headers.get_all(header::ALLOW).iter().filter_map(|value| value.to_str().ok());
    allowed
        .flat_map(|method| [Some(method), (method == "GET").then_some("HEAD")])
        .flatten()
        .map(str::to_owned)
        .collect()
}

/// The response to a request without an operation, and its request line.
fn refuse<S: Api>(rqctx: &RequestContext<Context<S>>, error: Error) -> Response<Body> {
    let started = Instant::now();
    let api = rqctx.context().api();
    let request_id = request_id(api.proxies().request_id(rqctx.request.headers(), &rqctx.request_id));
    let address = api.proxies().origin(rqctx.request.remote_addr(), rqctx.request.headers());
    let muted = api.refuses_too_often(address);
    let error = ApiError::from(if muted { Error::RefusedTooOften { retry_after_s: 60 } } else { error });
    let response = error.response(&request_id);
    api.observe(&RequestLine {
        request_id: &request_id,
        operation: UNMATCHED,
        method: rqctx.request.method().as_str(),
        path: UNMATCHED,
        status: error.status,
        response: Some(&response),
        code: Some(error.code),
        documented: true,
        deprecated: false,
        replayed: false,
        duration: started.elapsed(),
        caller: None,
        refusal: None,
        muted,
        address,
        cause: None,
    });
    response.into_response()
}

/// The operation and path of a request that has none.
const UNMATCHED: &str = "unmatched";

fn no_route(method: &Method, path: &str, is_encoded: bool) -> String {
    let hint = if is_encoded {
        "do not percent-encode letters, digits or hyphens in it"
    } else if path.len() > 1 && path.ends_with('/') {
        "leave out the slash at the end"
    } else if path.contains("//") {
        "leave out the empty segment"
    } else {
        "see the reference for the routes"
    };
    format!("There is no route {method} {}; {hint}.", shown(path))
}

/// The path as an error message repeats it. A request target is visible ASCII already; only its length needs bounds.
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
    fn a_route_has_the_paths_of_its_form() {
        let fits = |route: &str, path| Template::of(route).fits(path);
        let (list, one, part) = ("/v1/loads", "/v1/loads/{id}", "/v1/loads/{id}/status");
        for (path, route) in [("/v1/loads", list), ("/v1/loads/a{b", one), ("/v1/loads/a/status", part)] {
            for other in [list, one, part] {
                assert_eq!(fits(other, path), other == route, "{other} {path}");
            }
        }
        for none in ["/v1", "/v1/loadsx", "/v1/loads/a/b", "/v1/loads/a/status/b", "/v2/loads/a"] {
            assert!(![list, one, part].into_iter().any(|route| fits(route, none)), "{none}");
        }
        for (path, is_one) in [("/pages", true), ("/pages/a", true), ("/pages/a/b", true), ("/pagesa", false)]
        {
            assert_eq!(fits("/pages/{path:.*}", path), is_one, "{path}");
        }
    }

    #[test]
    fn the_404_says_what_to_change_and_repeats_little() {
        assert_eq!(
            no_route(&Method::GET, "/v1/load", false),
            "There is no route GET /v1/load; see the reference for the routes."
        );
        assert_eq!(
            no_route(&Method::GET, "/v1/loads/", false),
            "There is no route GET /v1/loads/; leave out the slash at the end."
        );
        let with_a_key =
            no_route(&Method::GET, &format!("/v1/tf_test_{}{}", "1".repeat(32), "secret"), false);
        assert!(with_a_key.contains("/tf_test_1111") && !with_a_key.contains("secret"), "{with_a_key}");
        let long = format!("/{}", "x".repeat(5000));
        assert!(no_route(&Method::GET, &long, false).len() < 200);
    }
}
