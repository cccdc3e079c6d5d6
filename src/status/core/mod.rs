//! What the status page says, computed from what probes found: pure functions of stored minutes, windows of maintenance
//! and the time. No clock, no database, no network.
//!
//! A probe ends [up, slow or failed](Outcome). A minute counts how often it ended in each way ([`Minute`]): adding is
//! all that is ever done to it, so restarts and clocks that are set back cannot lose or hide anything. A minute that
//! nobody probed is no data, which is neither up nor down. Days add minutes up ([`Day`]), and the two figures of uptime
//! are a function of days ([`Uptime`]). What a component is like at this moment follows from its last three probes
//! ([`Recent`]).

mod component;
mod day;
mod minute;
mod overall;
mod recent;
mod uptime;
mod windows;

#[cfg(test)]
mod histories;

pub use component::Component;
pub use day::{Bar, DAY_MINUTES, Day};
pub use minute::{Minute, Outcome, State, minute_of};
pub use overall::{Overall, overall};
pub use recent::Recent;
pub use uptime::Uptime;
pub use windows::{Window, Windows};

/// One minute, in milliseconds.
pub const MINUTE_MS: i64 = 60_000;
/// Days that a page shows as bars.
pub const BARS: i64 = 90;
