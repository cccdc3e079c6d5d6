//! What the two APIs keep while they serve: the server's parts, and the schemas of the contract.

use std::sync::{Arc, LazyLock};

use crate::app::App;
use crate::http::{self, RequestLine, Schemas, Surface};
use crate::limits::Spent;

/// The Partner API.
pub struct Partner {
    /// The server's parts.
    pub app: App,
    /// Which keys had nothing left a moment ago.
    pub(super) spent: Spent,
    schemas: Schemas,
}

impl Partner {
    /// With the contract's schemas.
    #[must_use]
    pub fn new(app: App, schemas: Schemas) -> Self {
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

/// The operator API.
pub struct Operator {
    /// The server's parts.
    pub app: App,
    schemas: LazyLock<Schemas>,
}

impl Operator {
    /// With the contract's schemas, which are compiled when they are needed first: they take megabytes, and most
    /// nodes are never called by staff.
    #[must_use]
    pub fn new(app: App, schemas: fn() -> Schemas) -> Self {
        Operator { app, schemas: LazyLock::new(schemas) }
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
