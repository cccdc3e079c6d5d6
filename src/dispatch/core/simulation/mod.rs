//! The core in a simulated world: a queue in memory, misbehaving endpoints, dying nodes, and virtual time.
//!
//! [`world`] carries out the commands of several cores concurrently, and advances time; [`database`] replies like the
//! real statements; [`checks`] verifies every attempt as it begins. [`histories`] are random, [`cases`] have names.

mod backlogs;
mod cases;
mod checks;
mod database;
mod endpoint;
mod histories;
mod node;
pub mod tenants;
mod world;

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use super::now::Now;

/// Unix milliseconds when a history begins.
const EPOCH_MS: i64 = 1_000_000_000_000;

/// How many random histories are played: few in `make test`, many in `make faults`.
fn rounds() -> u32 {
    if trailflow_test_support::rounds::long() { 100_000 } else { 2_000 }
}

/// When every history begins: any moment, because the core only compares moments.
pub fn start() -> Instant {
    #[expect(clippy::disallowed_methods, reason = "read once; from here on time is what the test says")]
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    *START
}

/// This many milliseconds after the start, on a machine whose clock is right.
pub fn moment(ms: i64) -> Now {
    Now { instant: start() + Duration::from_millis(ms.unsigned_abs()), unix_ms: EPOCH_MS + ms }
}
