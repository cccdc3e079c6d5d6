//! How many requests without a valid key a node keeps in its request log.
//!
//! Anybody can send as many requests without a key as they like. With a key that has ended, only somebody can who has its
//! secret, and its organization is told that a revoked key is used. A flood of the former must not hide that.

use uuid::Uuid;

use super::refusals::Refusals;

/// The most requests without a valid key that a node logs per minute: half of what its pruning removes of them meanwhile,
/// because a round of pruning takes time as well. Each address has its own bound, but thousands of addresses could
/// together log faster than rows are removed, for as long as they go on.
pub const MOST_KEYLESS_PER_MINUTE: u32 = 120_000;
/// The most requests with one ended key that a node logs per minute however many come without a key: enough to tell that
/// the key is used, and from where. Further ones share [`MOST_KEYLESS_PER_MINUTE`]. All of them together come to ten for
/// each ended key whose secret somebody still has, where a key that works may log hundreds: twelve thousand ended keys
/// would have to be used at once to double what a flood can log.
const MOST_OF_AN_ENDED_KEY_PER_MINUTE: u32 = 10;

/// The requests without a valid key that were logged lately.
pub(super) struct Bounds {
    /// Those of all callers, counted as those of one source.
    keyless: Refusals,
    /// Those of each key that has ended.
    ended: Refusals,
}

impl Bounds {
    pub(super) fn new(keyless_per_minute: u32) -> Self {
        Bounds {
            keyless: Refusals::new(keyless_per_minute),
            ended: Refusals::new(MOST_OF_AN_ENDED_KEY_PER_MINUTE),
        }
    }

    /// Counts a request without a key; returns whether it exceeds the bound.
    pub(super) fn too_many_keyless(&self, now: i64) -> bool {
        self.keyless.too_many_altogether(now)
    }

    /// Counts a request with this key, which has ended; returns whether it exceeds the bounds.
    pub(super) fn too_many_of_ended(&self, api_key: Uuid, now: i64) -> bool {
        self.ended.too_many_of(api_key, now) && self.too_many_keyless(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: i64 = 1_774_000_020_000;

    fn let_by(bounds: &Bounds, api_key: u128, times: usize) -> usize {
        (0..times).filter(|_| !bounds.too_many_of_ended(Uuid::from_u128(api_key), NOON)).count()
    }

    #[test]
    fn a_flood_without_keys_leaves_each_ended_key_its_own_room() {
        let bounds = Bounds::new(100);
        assert_eq!((0..300).filter(|_| !bounds.too_many_keyless(NOON)).count(), 100);
        assert_eq!((let_by(&bounds, 1, 300), let_by(&bounds, 2, 300)), (10, 10));
        assert_eq!(let_by(&bounds, 1, 300), 0);
    }

    #[test]
    fn an_ended_key_beyond_its_room_shares_that_of_requests_without_a_key() {
        let bounds = Bounds::new(100);
        assert_eq!(let_by(&bounds, 1, 300), 110);
        assert!(bounds.too_many_keyless(NOON));
        assert_eq!(let_by(&bounds, 2, 300), 10);
    }
}
