//! A cache of validated requests. A retry sends the same bytes again, which need no second validation: a replay then
//! costs little more than a call to the limiter.

use std::sync::{Mutex, OnceLock, PoisonError};

use sha2::{Digest, Sha256};

use super::policy::Policy;

/// The number of cached requests. Each has one slot, and the next request with that slot replaces it.
const SLOTS: usize = 16_384;

/// The key of a request in this cache: SHA-256 over method, target and the bytes of its body.
pub(super) type Seen = [u8; 32];

/// A request by its bytes, and its fingerprint.
type Slot = Mutex<(Seen, [u8; 32])>;

/// The fingerprints of valid bodies, by the bytes that were sent.
#[derive(Default)]
pub(super) struct FingerprintCache {
    /// Created with the first write: a node without writes has none.
    slots: OnceLock<Box<[Slot]>>,
}

impl FingerprintCache {
    /// The key of this request.
    pub(super) fn seen(policy: &Policy, target: &http::Uri, body: &[u8]) -> Seen {
        let mut digest = Sha256::new();
        digest.update(policy.method);
        digest.update(b" ");
        digest.update(target.path());
        if let Some(query) = target.query() {
            digest.update(b"?");
            digest.update(query);
        }
        // A target contains no line feed.
        digest.update(b"\n");
        digest.update(body);
        digest.finalize().into()
    }

    /// The fingerprint of a request that was validated before.
    pub(super) fn fingerprint(&self, seen: &Seen) -> Option<[u8; 32]> {
        let (of, fingerprint) = *self.slot(seen)?.lock().unwrap_or_else(PoisonError::into_inner);
        (of == *seen).then_some(fingerprint)
    }

    /// Caches a valid request.
    pub(super) fn remember(&self, seen: Seen, fingerprint: [u8; 32]) {
        if let Some(slot) = self.slot(&seen) {
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = (seen, fingerprint);
        }
    }

    fn slot(&self, seen: &Seen) -> Option<&Slot> {
        let slots = self.slots.get_or_init(|| (0..SLOTS).map(|_| Mutex::default()).collect());
        slots.get(usize::from(u16::from_le_bytes([seen[0], seen[1]])) % SLOTS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_falls_on_a_slot_takes_it() {
        let known = FingerprintCache::default();
        let (mut first, mut second) = ([1; 32], [1; 32]);
        (first[31], second[31]) = (2, 3);
        assert_eq!(known.fingerprint(&first), None);
        known.remember(first, [7; 32]);
        assert_eq!((known.fingerprint(&first), known.fingerprint(&second)), (Some([7; 32]), None));
        known.remember(second, [8; 32]);
        assert_eq!((known.fingerprint(&first), known.fingerprint(&second)), (None, Some([8; 32])));
    }
}
