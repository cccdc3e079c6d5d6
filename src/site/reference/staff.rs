//! The reference of the Operator API, for staff: on the operator listener, which is never public.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use dropshot::{ApiDescription, Body, Path, RequestContext, endpoint};
use http::{HeaderValue, Response, StatusCode, header};
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Book, Contract};
use crate::documents::Document;
use crate::gate::operator::Context;
use crate::http::ApiError;
use crate::site::assets::Assets;
use crate::site::shell::{self, Frame, Page};

static OPERATOR: LazyLock<Contract> =
    LazyLock::new(|| Contract::read(include_str!("../../../generated/operator/openapi.json")));

/// Without a form: staff have the command line, which asks before it destroys.
static BOOK: LazyLock<Book> =
    LazyLock::new(|| Book { contract: &OPERATOR, base: "/reference", tries: false });

type Waiting = LazyLock<Document, Box<dyn FnOnce() -> Document + Send>>;

/// The pages and what they load, by path.
static PAGES: LazyLock<HashMap<String, Waiting>> = LazyLock::new(|| {
    let assets = Assets::new("/reference/assets");
    let frame = Frame {
        subject: "Operator API",
        home: "/reference",
        ..Frame::new(OPERATOR.title(), OPERATOR.version(), &assets)
    };
    let shared = Arc::new((frame, BOOK.navigation()));
    let mut pages: HashMap<String, Waiting> = HashMap::new();
    for (path, title, about, make) in super::pages(*BOOK) {
        let (shared, at) = (shared.clone(), path.clone());
        let render = move || {
            let content = make();
            let page = Page::of_reference(&at, &title, &about, &content);
            let html = shell::whole(&shared.0, &shared.1, &page);
            Document::new("text/html; charset=utf-8", html).compressible()
        };
        pages.insert(path, LazyLock::new(Box::new(render)));
    }
    for (path, document) in assets.all() {
        pages.insert(path, LazyLock::new(Box::new(move || document)));
    }
    pages
});

/// The route, for the operator listener.
///
/// # Panics
/// Never: there is one path.
#[must_use]
pub fn routes() -> ApiDescription<Context> {
    let mut api = ApiDescription::new();
    api.register(below).expect("there is one path");
    api
}

#[derive(Deserialize, JsonSchema)]
struct Below {
    /// What is below `/reference`.
    path: Vec<String>,
}

/// The list of operations, an operation, or what their pages load.
#[endpoint(method = GET, path = "/reference/{path:.*}", unpublished = true)]
async fn below(rqctx: RequestContext<Context>, path: Path<Below>) -> Result<Response<Body>, ApiError> {
    // The wildcard stands for the list itself, too, with nothing below.
    let path = format!("/reference/{}", path.into_inner().path.join("/"));
    Ok(answer(&rqctx, path.trim_end_matches('/')))
}

fn answer(rqctx: &RequestContext<Context>, path: &str) -> Response<Body> {
    let mut response = match PAGES.get(path) {
        Some(document) => document.answer(rqctx.request.headers()),
        None => {
            let mut response =
                Response::new(Body::from("There is no such page. The reference begins at /reference.\n"));
            *response.status_mut() = StatusCode::NOT_FOUND;
            response
        }
    };
    shell::protect(response.headers_mut());
    response
        .headers_mut()
        .entry(header::CONTENT_TYPE)
        .or_insert(HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}
