//! The operator API: `operator.yaml`, for Trailflow's staff.

use std::sync::{Arc, LazyLock};

use crate::app::App;
use crate::http::{self, RequestLine, Schemas, Surface};

/// The private context of this surface's server.
pub type Context = http::Context<Operator>;

/// The surface: the server's parts, and the contract.
pub struct Operator {
    /// The server's parts.
    pub app: App,
    schemas: LazyLock<Schemas>,
}

impl Operator {
    pub(super) fn new(app: App, schemas: LazyLock<Schemas>) -> Self {
        Operator { app, schemas }
    }
}

impl AsRef<App> for Operator {
    fn as_ref(&self) -> &App {
        &self.app
    }
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
