//! The listeners that have a contract, ready to be served: each with its endpoints and schemas.

use std::sync::{Arc, LazyLock};

use ::http::Response;
use dropshot::{ApiDescription, Body, RequestContext, endpoint};

use super::operator::Operator;
use super::partner::{self, Partner};
use crate::app::App;
use crate::contract;
use crate::documents::{Document, OPENAPI_JSON};
use crate::http::{self, Front, Schemas};

/// The Partner API.
#[must_use]
pub fn partner(app: App) -> Arc<Front<Partner>> {
    let mut routes = contract::partner::endpoints::api_descriptions();
    routes.push(published());
    Front::new(Partner::new(app, compiled(contract::partner::SCHEMAS)), routes)
}

/// The operator API. Its schemas are compiled with the first request: they take megabytes, and most nodes are never
/// called by staff.
#[must_use]
pub fn operator(app: App) -> Arc<Front<Operator>> {
    let operator = Operator::new(app, LazyLock::new(|| compiled(contract::operator::SCHEMAS)));
    Front::new(operator, contract::operator::endpoints::api_descriptions())
}

fn compiled(schemas: &str) -> Schemas {
    // They do, or a test of the generator would have failed before.
    Schemas::compile(schemas).expect("the generated schemas compile")
}

/// The contract itself, for tools that look for it where the API is. It is no operation: it has no key and no
/// envelope.
fn published() -> ApiDescription<partner::Context> {
    let mut api = ApiDescription::new();
    api.register(openapi_json).expect("there is one path");
    api
}

/// The contract as JSON.
#[endpoint(method = GET, path = "/openapi.json", unpublished = true)]
async fn openapi_json(rqctx: RequestContext<partner::Context>) -> Result<Response<Body>, http::Fault> {
    static CONTRACT: LazyLock<Document> = LazyLock::new(|| Document::new("application/json", OPENAPI_JSON));
    Ok(CONTRACT.answer(rqctx.request.headers()))
}
