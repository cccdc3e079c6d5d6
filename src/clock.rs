//! Time and randomness, injected, so that tests decide what time it is.

use std::sync::Arc;

use rand::Rng;
use uuid::Uuid;

/// Tells the time.
pub trait Clock: Send + Sync + 'static {
    /// Unix milliseconds.
    fn now(&self) -> i64;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one place that asks the machine")]
    fn now(&self) -> i64 {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }
}

/// A shared clock.
pub type SharedClock = Arc<dyn Clock>;

/// Cryptographically strong random bytes.
///
/// # Panics
/// Never in practice: the generator is seeded from the operating system at its first use.
#[expect(clippy::disallowed_methods, reason = "this is the one place that asks the machine")]
#[must_use]
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rand::rng().fill_bytes(&mut bytes);
    bytes
}

/// A UUIDv7 of this moment: ids made later sort later, so that indexes grow at their end.
#[must_use]
pub fn uuid_at(now: i64) -> Uuid {
    uuid::Builder::from_unix_timestamp_millis(u64::try_from(now).unwrap_or_default(), &random()).into_uuid()
}
