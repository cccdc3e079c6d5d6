//! Turns: organizations one after the other, and the lanes of each one after the other. However many lanes an
//! organization has, another waits for one of them at most.

use std::collections::{HashMap, HashSet, VecDeque};

use uuid::Uuid;

use crate::store::queue::LaneKey;

/// Lanes that wait for their turn.
#[derive(Default)]
pub(super) struct Turns {
    /// Organizations with lanes, in the order in which they are served.
    order: VecDeque<Uuid>,
    lanes: HashMap<Uuid, VecDeque<LaneKey>>,
    /// Organizations that have enough; not in `order`, so that nobody walks past them again and again.
    aside: HashSet<Uuid>,
}

impl Turns {
    pub(super) fn join(&mut self, key: LaneKey) {
        let lanes = self.lanes.entry(key.organization).or_default();
        if lanes.is_empty() && !self.aside.contains(&key.organization) {
            self.order.push_back(key.organization);
        }
        lanes.push_back(key);
    }

    /// The next lane of the next organization that may have one more. Those that may not are set aside until they
    /// are recalled.
    pub(super) fn next(&mut self, may: impl Fn(Uuid) -> bool) -> Option<LaneKey> {
        loop {
            let organization = self.order.pop_front()?;
            if !may(organization) {
                self.aside.insert(organization);
                continue;
            }
            let lanes = self.lanes.get_mut(&organization)?;
            let key = lanes.pop_front();
            if lanes.is_empty() {
                self.lanes.remove(&organization);
            } else {
                self.order.push_back(organization);
            }
            return key;
        }
    }

    /// An organization may have one more again.
    pub(super) fn recall(&mut self, organization: Uuid) {
        if self.aside.remove(&organization) && self.lanes.contains_key(&organization) {
            self.order.push_back(organization);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lanes.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lane(organization: u128, subscription: u128) -> LaneKey {
        LaneKey { organization: Uuid::from_u128(organization), subscription: Uuid::from_u128(subscription) }
    }

    #[test]
    fn an_organization_with_fifty_lanes_has_the_same_turns_as_one_with_one() {
        let mut turns = Turns::default();
        (0..50).for_each(|subscription| turns.join(lane(1, subscription)));
        turns.join(lane(2, 0));
        let first: Vec<_> = (0..3).filter_map(|_| turns.next(|_| true)).collect();
        assert_eq!(first, [lane(1, 0), lane(2, 0), lane(1, 1)]);
        turns.join(lane(2, 0));
        assert_eq!(turns.next(|_| true), Some(lane(1, 2)));
        assert_eq!(turns.next(|_| true), Some(lane(2, 0)));
    }

    #[test]
    fn who_has_enough_is_asked_once_and_comes_back_when_recalled() {
        let mut turns = Turns::default();
        (0..3).for_each(|subscription| turns.join(lane(1, subscription)));
        let asked = std::cell::Cell::new(0);
        let refuse = |_| {
            asked.set(asked.get() + 1);
            false
        };
        assert_eq!(turns.next(refuse), None);
        turns.join(lane(1, 3));
        assert_eq!(turns.next(refuse), None);
        assert_eq!(asked.get(), 1);
        turns.recall(Uuid::from_u128(1));
        turns.recall(Uuid::from_u128(1));
        let all: Vec<_> = std::iter::from_fn(|| turns.next(|_| true)).collect();
        assert_eq!(all, [lane(1, 0), lane(1, 1), lane(1, 2), lane(1, 3)]);
        assert!(turns.is_empty());
    }
}
