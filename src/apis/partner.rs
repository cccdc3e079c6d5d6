//! The Partner API: `openapi.yaml`, for partners' servers.

mod carriers;
mod customers;
mod health;
mod loads;
mod tracking;
mod webhooks;

use std::sync::{Arc, LazyLock};

use ::http::Response;
use dropshot::{ApiDescription, Body, RequestContext, endpoint};

use crate::app::App;
use crate::contract::partner as contract;
use crate::documents::{Document, OPENAPI_JSON};
use crate::gate::Partner;
use crate::gate::partner::{Call, Context, Visit};
use crate::http::{self, Front, Schemas};

/// The API, ready to serve.
///
/// # Panics
/// When the generated schemas do not compile; a test of the generator would have failed before that.
#[must_use]
pub fn front(app: App) -> Arc<Front<Partner>> {
    let schemas = || Schemas::compile(contract::SCHEMAS).expect("the generated schemas compile");
    let mut routes = contract::endpoints::api_descriptions();
    routes.push(published());
    Front::new(Partner::new(app, schemas).ready(), routes)
}

/// The contract itself, for tools that look for it at the API's address. It is not an operation: it needs no
/// key and has no envelope.
fn published() -> ApiDescription<Context> {
    let mut api = ApiDescription::new();
    api.register(openapi_json).expect("there is one path");
    api
}

/// The contract as JSON.
#[endpoint(method = GET, path = "/openapi.json", unpublished = true)]
async fn openapi_json(rqctx: RequestContext<Context>) -> Result<Response<Body>, http::ApiError> {
    static CONTRACT: LazyLock<Document> = LazyLock::new(|| Document::new("application/json", OPENAPI_JSON));
    Ok(CONTRACT.answer(rqctx.request.headers()))
}
