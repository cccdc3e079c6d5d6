//! The Partner API: `openapi.yaml`, for partners' servers.

use std::sync::Arc;

use crate::app::App;
use crate::http::{self, RequestLine, Schemas, Surface};
use crate::limits::Spent;

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
    pub(super) fn new(app: App, schemas: Schemas) -> Self {
        Partner { app, spent: Spent::default(), schemas }
    }
}

impl AsRef<App> for Partner {
    fn as_ref(&self) -> &App {
        &self.app
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
