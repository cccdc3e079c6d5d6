//! API clients that had nothing left at the limiter's last verdict. A request of such a client is refused before its
//! body is read, if the limiter confirms it: a refusal must not cost as much as the refused request.
//!
//! This only records which clients to check first. Only the limiter refuses: a limit may have been raised, and its
//! window moves by its own clock.

use std::sync::atomic::{AtomicI64, Ordering};

use uuid::Uuid;

use super::Allowance;

/// The number of slots. If two clients share one, they are checked more often than necessary.
const SLOTS: usize = 4096;

/// Until when, in Unix milliseconds, the clients of each slot are checked first.
pub(crate) struct Spent(Box<[AtomicI64]>);

impl Default for Spent {
    fn default() -> Self {
        Spent((0..SLOTS).map(|_| AtomicI64::new(0)).collect())
    }
}

impl Spent {
    /// Records the limiter's verdict on a client.
    pub(crate) fn note(&self, client: Uuid, allowance: Allowance, now: i64) {
        let slot = self.slot(client);
        if allowance.remaining == 0 {
            slot.store(now.saturating_add(i64::from(allowance.reset_s) * 1000), Ordering::Relaxed);
        } else if slot.load(Ordering::Relaxed) != 0 {
            slot.store(0, Ordering::Relaxed);
        }
    }

    /// Whether the client had nothing left, and may still have nothing.
    pub(crate) fn may_be(&self, client: Uuid, now: i64) -> bool {
        self.slot(client).load(Ordering::Relaxed) > now
    }

    fn slot(&self, client: Uuid) -> &AtomicI64 {
        // The last bytes of a UUIDv7 are random.
        let random = client.as_bytes();
        &self.0[usize::from(u16::from_le_bytes([random[14], random[15]])) % SLOTS]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_asked_about_until_it_has_something_left_again() {
        let (spent, key, other) = (Spent::default(), Uuid::from_u128(1), Uuid::from_u128(2));
        assert!(!spent.may_be(key, 1000));
        spent.note(key, Allowance { remaining: 0, reset_s: 3 }, 1000);
        assert!(spent.may_be(key, 3999) && !spent.may_be(key, 4000) && !spent.may_be(other, 1000));
        spent.note(key, Allowance { remaining: 1, reset_s: 3 }, 1000);
        assert!(!spent.may_be(key, 1000));
    }
}
