//! The dependencies of a dispatcher.

use std::sync::Arc;

use crate::clock::SharedClock;
use crate::dispatch::core::Settings;
use crate::requests::RequestLog;
use crate::secrets::seal::Sealer;
use crate::store::Store;
use crate::telemetry::Telemetry;
use crate::webhooks::Sender;

/// The dependencies of a dispatcher. Cheap to clone.
#[derive(Clone)]
pub struct Parts {
    /// The queue.
    pub store: Store,
    /// Sends one delivery once.
    pub sender: Arc<Sender>,
    /// The time.
    pub clock: SharedClock,
    /// Decrypts signing secrets.
    pub sealer: Sealer,
    /// Log and metrics.
    pub telemetry: Arc<Telemetry>,
    /// Counts what deliveries come to.
    pub requests: Arc<RequestLog>,
    /// How to behave.
    pub settings: Settings,
}
