//! The Partner API: `openapi.yaml`, for partners' servers.

use std::sync::Arc;

pub use super::Visit;
use crate::app::App;
use crate::contract::partner as contract;
use crate::error::Result;
use crate::http::{self, Exchange, Front, Input, RequestLine, Schemas, Surface};

pub use crate::gate::{Begun, Call, Change, TakenUp, admit, begin, settle, take_up};

/// The private context of this surface's server.
pub type Context = http::Context<Partner>;

/// The surface: the server's parts, and the contract.
pub struct Partner {
    /// The server's parts.
    pub app: App,
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
        Front::new(Self { app, schemas }, contract::endpoints::api_descriptions())
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

/// The services behind the endpoints.
#[must_use]
pub fn services(exchange: &Exchange<Partner>) -> &Partner {
    exchange.surface()
}
