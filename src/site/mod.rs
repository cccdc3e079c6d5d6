//! The documents' listener: the documents, the reference and the contract, for anybody.
//!
//! Everything is in the program ([`library`]): pages are rendered from `docs/` and from the contract. A reader's browser
//! asks this listener and nobody else. When a reader tries an operation out, the request goes to `/try/…` here, and from
//! here to the Partner API of this node ([`forward`]); so the API needs to trust no other origin.

mod assets;
mod escape;
mod facts;
mod forward;
mod highlight;
mod html;
mod library;
mod markdown;
mod nav;
mod reference;
mod search;
mod shell;
mod slots;
mod toc;

use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};

use dropshot::{ApiDescription, Body, RequestContext};
use futures::future::BoxFuture;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};

use crate::app::App;
use crate::config::Welcome;
use crate::http::{Listener, Served, every_path};
use forward::Forwarder;
use library::Library;
pub use reference::staff::routes as staff_reference;

/// The site, ready to serve.
pub struct Site {
    welcome: Arc<Welcome>,
    /// Made with the first request: most nodes of a fleet are never asked for a page.
    library: OnceLock<Library>,
    forwarder: Forwarder,
}

impl Site {
    /// A site whose readers' trial requests go to the Partner API of this node, at this address.
    #[must_use]
    pub fn new(api: SocketAddr, app: &App) -> Self {
        Self { welcome: app.welcome.clone(), library: OnceLock::new(), forwarder: Forwarder::new(api, app) }
    }

    /// What dropshot serves.
    #[must_use]
    pub fn api_description() -> ApiDescription<Arc<Site>> {
        every_path()
    }
}

impl Listener for Site {
    fn serve(rqctx: RequestContext<Arc<Site>>, request: hyper::Request<Body>) -> BoxFuture<'static, Served> {
        let site = Arc::clone(rqctx.context());
        Box::pin(async move {
            Ok(match forward::target(request.uri()) {
                Some(target) => {
                    let peer = rqctx.request.remote_addr();
                    let answer = site.forwarder.forward(&target, peer, &rqctx.request_id, request).await;
                    answer.unwrap_or_else(|error| Site::refuse(&rqctx, error))
                }
                None => site.page(&request),
            })
        })
    }
}

impl Site {
    fn page(&self, request: &hyper::Request<Body>) -> Response<Body> {
        let library = self.library.get_or_init(|| Library::new(&self.welcome));
        let path = request.uri().path();
        let mut response = match library.find(path.strip_suffix('/').unwrap_or(path)) {
            Some(document) if is_read(request.method()) => document.answer(request.headers()),
            Some(_) => {
                said(StatusCode::METHOD_NOT_ALLOWED, PLAIN, "Documents can be read with GET.\n".to_owned())
            }
            None => match elsewhere(library, path) {
                Some(place) => redirect(&place),
                None if wants_html(request.headers()) => {
                    said(StatusCode::NOT_FOUND, HTML, library.nowhere.clone())
                }
                None => {
                    let text = "There is no such page. The documents begin at /docs.\n";
                    said(StatusCode::NOT_FOUND, PLAIN, text.to_owned())
                }
            },
        };
        shell::protect(response.headers_mut());
        response
    }
}

const HTML: &str = "text/html; charset=utf-8";
const PLAIN: &str = "text/plain; charset=utf-8";

fn is_read(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}

/// Whether a person asks, and not a program.
fn wants_html(request: &HeaderMap) -> bool {
    let accept = request.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    accept.is_some_and(|accept| accept.contains("text/html"))
}

/// Where a page is that the hosted site has at its root, as `/quickstart`: links from mails and from other sites then
/// lead to either.
fn elsewhere(library: &Library, path: &str) -> Option<String> {
    let place = format!("/docs{}", path.trim_end_matches('/'));
    library.find(&place).is_some().then_some(place)
}

fn redirect(to: &str) -> Response<Body> {
    let mut response = said(StatusCode::FOUND, PLAIN, String::new());
    let place = HeaderValue::from_str(to).expect("the path of a page");
    response.headers_mut().insert(header::LOCATION, place);
    response
}

fn said(status: StatusCode, media_type: &'static str, text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}
