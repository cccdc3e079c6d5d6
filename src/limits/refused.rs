//! API clients that Redis refused a moment ago, and until when it would surely refuse them again. A caller who goes on
//! in spite of refusals costs Redis a call or two a second instead of one for each request, and takes nothing from
//! others.
//!
//! A refusal says how long there is surely no more room. Only another limit makes room sooner, or another clock: Redis's
//! may be set, and a machine may be stopped. So what it said is believed for a second at most.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::Instant;
use uuid::Uuid;

use super::Allowance;
use super::sharded::Sharded;

/// The most clients in one shard. Redis is asked about those beyond it.
const MOST_OF_A_SHARD: usize = 1024;
/// The longest time without asking Redis again.
const BELIEVED: Duration = Duration::from_secs(1);
/// Redis is asked again with a tenth of the time still to go, because its clock may be running faster than ours.
const EARLY: u32 = 10;

/// The clients that were refused.
pub(super) struct Refused(Sharded<HashMap<Uuid, Refusal>>);

/// What refuses a client.
#[derive(Clone, Copy)]
struct Refusal {
    /// The limit under which it has nothing left.
    limit: u32,
    /// When Redis is asked again.
    until: Instant,
    /// When there may be more room, as the client is told: not before there is.
    room: Instant,
}

impl Refused {
    /// Nobody yet.
    pub(super) fn new() -> Self {
        Self(Sharded::new(HashMap::new))
    }

    /// Notes a client that has nothing left under this limit for `stays`, counted from a moment between `asked` and
    /// `now`.
    pub(super) fn note(&self, client: Uuid, limit: u32, stays: Duration, asked: Instant, now: Instant) {
        let believed = stays.min(BELIEVED);
        let refusal = Refusal { limit, until: asked + (believed - believed / EARLY), room: now + stays };
        let mut shard = self.0.of(client);
        if shard.len() >= MOST_OF_A_SHARD && !shard.contains_key(&client) {
            shard.retain(|_, refusal| refusal.until > now);
            if shard.len() >= MOST_OF_A_SHARD {
                return;
            }
        }
        shard.insert(client, refusal);
    }

    /// The allowance of a client that surely has nothing left under this limit; `None` says nothing.
    pub(super) fn allowance(&self, client: Uuid, limit: u32, now: Instant) -> Option<Allowance> {
        let mut shard = self.0.of(client);
        let refusal = *shard.get(&client)?;
        if refusal.until <= now {
            shard.remove(&client);
            return None;
        }
        let stays = u64::try_from(refusal.room.duration_since(now).as_micros()).unwrap_or(u64::MAX);
        (refusal.limit == limit).then(|| Allowance::new(limit, limit.into(), stays))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    fn ms(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    /// All in one shard.
    fn client(number: usize) -> Uuid {
        Uuid::from_u128((number as u128) << 8)
    }

    #[test]
    fn a_client_is_refused_for_a_second_at_most_and_told_when_there_is_room() {
        let (refused, began) = (Refused::new(), Instant::now());
        refused.note(client(1), 5, MINUTE, began, began + ms(100));
        let left = |limit, after| {
            let allowance = refused.allowance(client(1), limit, began + ms(after));
            allowance.map(|left| (left.remaining, left.reset_s))
        };
        assert_eq!(left(5, 100), Some((0, 60)));
        assert_eq!(left(5, 101), Some((0, 60)));
        assert_eq!((left(4, 101), left(6, 101)), (None, None), "another limit has room at another moment");
        assert_eq!(refused.allowance(client(2), 5, began), None);
        assert_eq!(left(5, 899), Some((0, 60)));
        assert_eq!(left(5, 900), None);
        assert!(refused.0.of(client(1)).is_empty());
        // Asked a second before there is room, and shortly before.
        refused.note(client(1), 5, ms(1_001), began, began + ms(1));
        assert_eq!(left(5, 1), Some((0, 2)));
        assert_eq!(left(5, 2), Some((0, 1)));
        refused.note(client(1), 5, ms(10), began, began);
        assert_eq!((left(5, 8), left(5, 9)), (Some((0, 1)), None));
    }

    #[test]
    fn what_is_kept_is_bounded_and_gives_way_to_who_is_refused_now() {
        let (refused, began) = (Refused::new(), Instant::now());
        for number in 0..=MOST_OF_A_SHARD {
            refused.note(client(number), 1, MINUTE, began, began);
        }
        let known = |number| refused.allowance(client(number), 1, began).is_some();
        assert!(known(MOST_OF_A_SHARD - 1) && !known(MOST_OF_A_SHARD));
        refused.note(client(0), 2, MINUTE, began, began);
        assert!(refused.allowance(client(0), 2, began).is_some(), "one that is there has room");
        refused.note(client(MOST_OF_A_SHARD), 1, MINUTE, began, began + ms(900));
        assert!(known(MOST_OF_A_SHARD));
        assert_eq!(refused.0.of(client(0)).len(), 1);
    }
}
