//! The documents' listener: the documents, the reference and the contract, for anybody.
//!
//! Everything is in the program: pages are rendered from `docs/` when the first is asked for, and the reference is a
//! vendored script. A reader's browser asks this listener and nobody else. When a reader tries an operation out, the
//! request goes to `/try/…` here, and from here to the Partner API of this node ([`forward`]); so the API needs to
//! trust no other origin.

mod facts;
mod forward;
mod pages;
mod slots;

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, LazyLock};

use dropshot::{ApiDescription, Body, RequestContext};
use futures::future::BoxFuture;
use http::{HeaderValue, Method, Response, StatusCode, header};

use crate::app::App;
use crate::documents::{Document, OPENAPI_JSON, OPENAPI_YAML};
use crate::http::{Answered, Listener, every_path};
use forward::Forwarder;

const HTML: &str = "text/html; charset=utf-8";

/// What a page may load and whom it may ask: this listener, and nobody else. The reference styles itself in place.
const POLICY: &str = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; \
                      font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; \
                      form-action 'self'";

/// Documents by their paths.
type Documents = HashMap<String, Document>;

/// The site, ready to serve.
pub struct Site {
    /// By path. Made with the first request: most nodes of a fleet are never asked for a page.
    documents: LazyLock<Documents, Box<dyn FnOnce() -> Documents + Send>>,
    forwarder: Forwarder,
}

impl Site {
    /// A site whose readers' trial requests go to the Partner API of this node, at this address.
    #[must_use]
    pub fn new(api: SocketAddr, app: &App) -> Self {
        let welcome = app.welcome.clone();
        let documents: Box<dyn FnOnce() -> _ + Send> = Box::new(move || facts::filled(documents(), &welcome));
        Self { documents: LazyLock::new(documents), forwarder: Forwarder::new(api, app) }
    }

    /// What dropshot serves.
    #[must_use]
    pub fn api_description() -> ApiDescription<Arc<Site>> {
        every_path()
    }
}

/// Everything that is served, by path.
fn documents() -> Documents {
    let mut documents = pages::all();
    let assets = [
        ("/openapi.yaml", Document::new("application/yaml", OPENAPI_YAML)),
        ("/openapi.json", Document::new("application/json", OPENAPI_JSON)),
        ("/docs/assets/docs.css", Document::new("text/css", include_str!("assets/docs.css"))),
        ("/docs/assets/reference.js", Document::new("text/javascript", include_str!("assets/reference.js"))),
        (
            "/docs/assets/scalar-1.72.1.js",
            Document::new("text/javascript", &include_bytes!("assets/scalar-1.72.1.js.gz")[..]).gzipped(),
        ),
        ("/docs/reference", Document::new(HTML, include_str!("assets/reference.html"))),
    ];
    documents.extend(assets.map(|(path, document)| (path.to_owned(), document)));
    documents
}

impl Listener for Site {
    fn serve(
        rqctx: RequestContext<Arc<Site>>,
        request: hyper::Request<Body>,
    ) -> BoxFuture<'static, Answered> {
        let site = Arc::clone(rqctx.context());
        Box::pin(async move {
            Ok(match forward::target(request.uri()) {
                Some(target) => {
                    let peer = rqctx.request.remote_addr();
                    let answer = site.forwarder.forward(&target, peer, request).await;
                    answer.unwrap_or_else(|error| Site::refuse(&rqctx, error))
                }
                None => site.page(&request),
            })
        })
    }
}

impl Site {
    fn page(&self, request: &hyper::Request<Body>) -> Response<Body> {
        let mut response = match request.uri().path() {
            "/" => redirect("/docs"),
            path => match self.documents.get(path.strip_suffix('/').unwrap_or(path)) {
                Some(document) if matches!(*request.method(), Method::GET | Method::HEAD) => {
                    document.answer(request.headers())
                }
                Some(_) => plain(StatusCode::METHOD_NOT_ALLOWED, "Documents can be read with GET.\n"),
                None => {
                    plain(StatusCode::NOT_FOUND, "There is no such page. The documents begin at /docs.\n")
                }
            },
        };
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
        headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
        response
    }
}

fn redirect(to: &'static str) -> Response<Body> {
    let mut response = plain(StatusCode::FOUND, "");
    response.headers_mut().insert(header::LOCATION, HeaderValue::from_static(to));
    response
}

fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    let media_type = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, media_type);
    response
}
