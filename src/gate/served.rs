//! What an API keeps while it serves: the server's parts, and the schemas of its contract.

use std::sync::{Arc, LazyLock};

use crate::app::App;
use crate::http::{self, Api, RequestLine, Schemas};
use crate::limits::Spent;
use crate::traces::Traces;
use crate::use_cases::loads::Remembered;

/// The Partner API.
pub type Partner = Served<ForPartners>;

/// The operator API.
pub type Operator = Served<ForStaff>;

/// An API, for callers of one kind.
pub struct Served<K> {
    /// The server's parts.
    pub app: App,
    schemas: LazyLock<Schemas>,
    /// The state that only this kind needs.
    pub(super) own: K,
}

/// A kind of callers.
pub trait Kind: Default + Send + Sync + 'static {
    /// The name of its API in the metrics.
    const NAME: &'static str;

    /// Whether its requests are logged for support.
    const LOGGED: bool;
}

/// Partners' servers.
#[derive(Default)]
pub struct ForPartners {
    /// The keys that had nothing left a moment ago.
    pub(super) spent: Spent,
    /// Pages of loads that were read before.
    remembered: Remembered,
}

impl Kind for ForPartners {
    const NAME: &'static str = "partner";
    const LOGGED: bool = true;
}

/// Trailflow's staff.
#[derive(Default)]
pub struct ForStaff;

impl Kind for ForStaff {
    const NAME: &'static str = "operator";
    const LOGGED: bool = false;
}

impl<K: Kind> Served<K> {
    /// With the contract's schemas, compiled on first use: they take megabytes, and staff never call most
    /// nodes.
    #[must_use]
    pub fn new(app: App, schemas: fn() -> Schemas) -> Self {
        Served { app, schemas: LazyLock::new(schemas), own: K::default() }
    }

    /// Like [`Served::new`], but with the schemas compiled now, so that no request waits for them.
    #[must_use]
    pub fn ready(self) -> Self {
        LazyLock::force(&self.schemas);
        self
    }
}

impl Partner {
    /// Pages of loads that were read before.
    pub fn remembered(&self) -> &Remembered {
        &self.own.remembered
    }
}

impl<K> AsRef<App> for Served<K> {
    fn as_ref(&self) -> &App {
        &self.app
    }
}

impl<K: Kind> Api for Served<K> {
    fn schemas(&self) -> &Schemas {
        &self.schemas
    }

    fn now(&self) -> i64 {
        self.app.clock.now()
    }

    fn observe(&self, line: &RequestLine<'_>) {
        self.app.telemetry.observe(K::NAME, line);
        if K::LOGGED {
            self.app.requests.record(line);
        }
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

    fn traces(&self) -> &Traces {
        self.app.telemetry.traces()
    }

    fn body_timeout(&self) -> std::time::Duration {
        self.app.timeouts.body
    }
}
