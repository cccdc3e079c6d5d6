//! Probes every component as its users do: through the public address, by doing the real thing with an organization of
//! its own.
//!
//! A round begins every 30 seconds, at the same seconds of each minute whatever happened before, so that each has a
//! one-time code of its own to sign in with. Components are probed side by side. Webhooks follow from writes: the event
//! of this round's write has to arrive here, through the ordinary check of targets, and its signature has to verify.
//! What cannot be probed because something else failed first is no data.
//!
//! The prober's own network may be what is cut. When nobody at all answered anything in a round, an independent address
//! is asked ([`control`]); if that is silent as well, the round says nothing of anybody.

mod api;
pub mod arrivals;
mod client;
mod control;
mod documents;
pub mod equipment;
mod portal;
mod rounds;

use crate::status::core::Outcome;
pub use rounds::{Prober, Targets, keep_probing};

/// From when on a probe is slow.
pub const SLOW_MS: i64 = 3_000;
/// From when on a delivery is slow.
pub const SLOW_DELIVERY_MS: i64 = 15_000;

/// Why a probe failed.
#[derive(Debug)]
pub(super) enum Failure {
    /// Nobody answered: no name, no route, no connection in time.
    Silent(String),
    /// Somebody answered, and it was not what should be.
    Wrong(String),
}

/// What a probe found; `None`: it could not be made.
type Probed = Option<Result<Outcome, Failure>>;
