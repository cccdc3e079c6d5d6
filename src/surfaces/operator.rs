//! The operator API: `operator.yaml`, for Trailflow's staff.

mod api_keys;
pub mod audit;
mod deliveries;
mod health;
mod loads;
mod onboarding;
mod organizations;
mod parties;
mod portal_users;
mod positions;
mod support;
mod tenant;
mod tokens;
mod webhooks;

use std::sync::{Arc, LazyLock};

pub use super::Visit;
use crate::app::App;
use crate::contract::operator as contract;
use crate::error::Result;
use crate::http::{self, Exchange, Front, Input, RequestLine, Schemas, Surface};

pub use crate::gate::operator::{Call, admit};

/// The private context of this surface's server.
pub type Context = http::Context<Operator>;

/// The surface: the server's parts, and the contract.
pub struct Operator {
    /// The server's parts.
    pub app: App,
    /// Compiled with the first request: they take megabytes, and most nodes are never called by staff.
    schemas: LazyLock<Schemas>,
}

impl Operator {
    /// The surface, ready to be served.
    #[must_use]
    pub fn front(app: App) -> Arc<Front<Self>> {
        Front::new(Self { app, schemas: LazyLock::new(schemas) }, contract::endpoints::api_descriptions())
    }
}

fn schemas() -> Schemas {
    // They do, or a test of the generator would have failed before.
    Schemas::compile(contract::SCHEMAS).expect("the generated schemas compile")
}

impl Surface for Operator {
    fn schemas(&self) -> &Schemas {
        &self.schemas
    }

    fn now(&self) -> i64 {
        self.app.clock.now()
    }

    fn observe(&self, line: &RequestLine<'_>) {
        self.app.telemetry.observe("operator", line);
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
pub async fn greet(exchange: &Arc<Exchange<Operator>>) -> Result<(Visit, Input)> {
    let input = exchange.read_input().await?;
    Ok((Visit::new(exchange, &exchange.surface().app), input))
}

/// The adapters behind the endpoints.
#[must_use]
pub fn services(exchange: &Exchange<Operator>) -> &Operator {
    exchange.surface()
}

/// A number of a request's items. The contract allows 1,000.
fn count(items: usize) -> i32 {
    i32::try_from(items).unwrap_or(i32::MAX)
}
