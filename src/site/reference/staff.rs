//! The reference of the Operator API, for staff: on the operator listener, which is never public.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use dropshot::{ApiDescription, Body, Path, RequestContext, endpoint};
use http::{Response, StatusCode};
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Book, Contract};
use crate::documents::Document;
use crate::gate::operator::Context;
use crate::http::ApiError;
use crate::site::assets::Assets;
use crate::site::search::Index;
use crate::site::shell::{self, Frame, Page};
use crate::site::{HTML, PLAIN, said, wants_html};

static OPERATOR: LazyLock<Contract> =
    LazyLock::new(|| Contract::read(include_str!("../../../generated/operator/openapi.json")));

/// Without a form: staff have the command line, which asks before it destroys.
static BOOK: LazyLock<Book> =
    LazyLock::new(|| Book { contract: &OPERATOR, base: "/reference", tries: false });

/// What a reader's browser searches.
const SEARCHED: &str = "/reference/search.json";

type Waiting = LazyLock<Document, Box<dyn FnOnce() -> Document + Send>>;

/// The pages and what they load.
struct Reference {
    documents: HashMap<String, Waiting>,
    /// What a person gets at a path without a page.
    nowhere: String,
}

static REFERENCE: LazyLock<Reference> = LazyLock::new(Reference::new);

impl Reference {
    fn new() -> Self {
        let assets = Assets::new("/reference/assets");
        let frame = Frame {
            subject: "Operator API",
            home: "/reference",
            search: Some((assets.path("search.js"), SEARCHED)),
            ..Frame::new(OPERATOR.title(), OPERATOR.version(), &assets)
        };
        let shared = Arc::new((frame, BOOK.navigation()));
        let html = "<p>Search the reference, or choose an operation beside.</p>";
        let missing = Page { is_reference: true, ..Page::missing(html) };
        let nowhere = shell::whole(&shared.0, &shared.1, &missing);
        let mut reference = Self { documents: HashMap::new(), nowhere };
        for (path, title, about, make) in super::pages(*BOOK) {
            let (shared, at) = (shared.clone(), path.clone());
            reference.add(path, move || {
                let content = make();
                let page = Page::of_reference(&at, &title, &about, &content);
                Document::new(HTML, shell::whole(&shared.0, &shared.1, &page)).compressible()
            });
        }
        reference.add(SEARCHED.to_owned(), || {
            let mut index = Index::default();
            BOOK.add_to(&mut index, "");
            Document::new("application/json", index.json()).compressible()
        });
        for (path, document) in assets.all() {
            reference.add(path, move || document);
        }
        reference
    }

    fn add(&mut self, path: String, make: impl FnOnce() -> Document + Send + 'static) {
        self.documents.insert(path, LazyLock::new(Box::new(make)));
    }
}

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
    let headers = rqctx.request.headers();
    let mut response = match REFERENCE.documents.get(path) {
        Some(document) => document.answer(headers),
        None if wants_html(headers) => said(StatusCode::NOT_FOUND, HTML, REFERENCE.nowhere.clone()),
        None => {
            let text = "There is no such page. The reference begins at /reference.\n";
            said(StatusCode::NOT_FOUND, PLAIN, text.to_owned())
        }
    };
    shell::protect(response.headers_mut());
    response
}

#[cfg(test)]
mod tests {
    use super::super::operation;
    use super::*;

    #[test]
    fn a_page_says_what_repeating_a_request_does() {
        for (id, words) in [
            ("createApiKey", "the server handles a repeated request as a new one"),
            ("createOperatorToken", "the server handles a repeated request as a new one"),
            ("importLoads", "can only set the same values again"),
            ("updateApiKey", "can only set the same values again"),
            ("listApiKeys", "Reads only"),
        ] {
            let found = OPERATOR.operations().find(|it| it.id() == id).unwrap();
            let html = operation::content(*BOOK, &found).html;
            assert!(html.contains(words), "{id}: {html}");
            assert!(
                html.contains("TRAILFLOW_OPERATOR_TOKEN") && !html.contains("TRAILFLOW_API_KEY"),
                "{id}: {html}"
            );
        }
    }
}
