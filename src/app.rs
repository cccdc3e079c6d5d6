//! The parts of a running server that every surface shares.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use crate::clock::SharedClock;
use crate::gate::directory::Directory;
use crate::limits::Limits;
use crate::secrets::seal::Sealer;
use crate::store::Store;
use crate::telemetry::Telemetry;

/// The parts of a running server. Cheap to clone.
#[derive(Clone)]
pub struct App {
    /// The data.
    pub store: Store,
    /// Rate limits and in-flight idempotency claims.
    pub limits: Arc<dyn Limits>,
    /// Who holds which key.
    pub directory: Arc<Directory>,
    /// Encryption of kept secrets.
    pub sealer: Sealer,
    /// The time.
    pub clock: SharedClock,
    /// Log and metrics.
    pub telemetry: Arc<Telemetry>,
    /// How long to wait for what.
    pub timeouts: Timeouts,
    /// Set when the node is told to stop: it is no longer ready for new connections.
    pub draining: Arc<AtomicBool>,
}

/// How long to wait for what.
#[derive(Debug, Clone, Copy)]
pub struct Timeouts {
    /// A request's body.
    pub body: Duration,
    /// Between failing readiness and refusing connections, so that a proxy can notice.
    pub notice: Duration,
    /// Requests in flight when the server is told to stop.
    pub drain: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Timeouts { body: Duration::from_secs(10), notice: Duration::from_millis(500), drain: Duration::from_secs(20) }
    }
}
