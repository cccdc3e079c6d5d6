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

pub use super::Visit;
use crate::app::App;
use crate::contract::partner as contract;
use crate::documents::{Document, OPENAPI_JSON};
use crate::error::Result;
use crate::gate::Spent;
use crate::http::{self, Exchange, Front, Input, RequestLine, Schemas, Surface};

pub use crate::gate::{Begun, Call, Change, TakenUp, admit, begin, settle, take_up};

/// The private context of this surface's server.
pub type Context = http::Context<Partner>;

/// The surface: the server's parts, and the contract.
pub struct Partner {
    /// The server's parts.
    pub app: App,
    /// Which keys had nothing left a moment ago.
    pub(crate) spent: Spent,
    schemas: Schemas,
}

impl Partner {
    /// The surface, ready to be served.
    ///
    /// # Panics
    /// When the generated schemas do not compile; a test of the generator would have failed before.
    #[must_use]
    pub fn front(app: App) -> Arc<Front<Self>> {
        let schemas = Schemas::compile(contract::SCHEMAS).expect("the generated schemas compile");
        let mut routes = contract::endpoints::api_descriptions();
        routes.push(published());
        Front::new(Self { app, spent: Spent::default(), schemas }, routes)
    }
}

impl Surface for Partner {
    fn schemas(&self) -> &Schemas {
        &self.schemas
    }

    fn now(&self) -> i64 {
        self.app.clock.now()
    }

    fn observe(&self, line: &RequestLine<'_>) {
        self.app.telemetry.observe("partner", line);
        self.app.requests.record(line);
    }

    fn unread(&self) -> &Arc<http::Unread> {
        &self.app.unread
    }

    fn proxies(&self) -> &http::Proxies {
        &self.app.proxies
    }

    fn refuses_too_often(&self, address: std::net::IpAddr) -> bool {
        self.app.refusals.too_many_from(address, self.app.clock.now())
    }

    fn body_timeout(&self) -> std::time::Duration {
        self.app.timeouts.body
    }
}

/// Lets a request pass to an operation that anybody may call.
///
/// # Errors
/// When the request is not as the contract wants it.
pub async fn greet(exchange: &Arc<Exchange<Partner>>) -> Result<(Visit, Input)> {
    let input = exchange.read_input().await?;
    Ok((Visit::new(exchange, &exchange.surface().app), input))
}

/// The adapters behind the endpoints.
#[must_use]
pub fn services(exchange: &Exchange<Partner>) -> &Partner {
    exchange.surface()
}

/// The contract itself, for tools that look for it where the API is. It is no operation: it has no key and no
/// envelope.
fn published() -> ApiDescription<Context> {
    let mut api = ApiDescription::new();
    api.register(openapi_json).expect("there is one path");
    api
}

/// The contract as JSON.
#[endpoint(method = GET, path = "/openapi.json", unpublished = true)]
async fn openapi_json(rqctx: RequestContext<Context>) -> Result<Response<Body>, http::Fault> {
    static CONTRACT: LazyLock<Document> = LazyLock::new(|| Document::new("application/json", OPENAPI_JSON));
    Ok(CONTRACT.answer(rqctx.request.headers()))
}
