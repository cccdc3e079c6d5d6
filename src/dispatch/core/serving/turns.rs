//! Turns: organizations one after the other, and the queues of each one after the other. However many queues an
//! organization has, another one waits for at most one of them.

use std::collections::{HashMap, HashSet, VecDeque};

use uuid::Uuid;

use crate::store::queue::QueueKey;

/// Queues that wait for their turn.
#[derive(Default)]
pub struct Turns {
    /// Organizations with queues, in the order in which they are served.
    order: VecDeque<Uuid>,
    queues: HashMap<Uuid, VecDeque<QueueKey>>,
    /// Organizations that have enough; not in `order`, so that the search does not pass them repeatedly.
    aside: HashSet<Uuid>,
}

impl Turns {
    pub fn join(&mut self, key: QueueKey) {
        let queues = self.queues.entry(key.organization).or_default();
        if queues.is_empty() && !self.aside.contains(&key.organization) {
            self.order.push_back(key.organization);
        }
        queues.push_back(key);
    }

    /// The next queue of the next organization that may have one more. Those that may not are set aside until they
    /// are recalled.
    pub fn next(&mut self, may: impl Fn(Uuid) -> bool) -> Option<QueueKey> {
        loop {
            let organization = self.order.pop_front()?;
            if !may(organization) {
                self.aside.insert(organization);
                continue;
            }
            let queues = self.queues.get_mut(&organization)?;
            let key = queues.pop_front();
            if queues.is_empty() {
                self.queues.remove(&organization);
            } else {
                self.order.push_back(organization);
            }
            return key;
        }
    }

    /// An organization may have one more again.
    pub fn recall(&mut self, organization: Uuid) {
        if self.aside.remove(&organization) && self.queues.contains_key(&organization) {
            self.order.push_back(organization);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.queues.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn queue(organization: u128, subscription: u128) -> QueueKey {
        QueueKey { organization: Uuid::from_u128(organization), subscription: Uuid::from_u128(subscription) }
    }

    #[test]
    fn an_organization_with_fifty_queues_has_the_same_turns_as_one_with_one() {
        let mut turns = Turns::default();
        (0..50).for_each(|subscription| turns.join(queue(1, subscription)));
        turns.join(queue(2, 0));
        let first: Vec<_> = (0..3).filter_map(|_| turns.next(|_| true)).collect();
        assert_eq!(first, [queue(1, 0), queue(2, 0), queue(1, 1)]);
        turns.join(queue(2, 0));
        assert_eq!(turns.next(|_| true), Some(queue(1, 2)));
        assert_eq!(turns.next(|_| true), Some(queue(2, 0)));
    }

    #[test]
    fn who_has_enough_is_asked_once_and_comes_back_when_recalled() {
        let mut turns = Turns::default();
        (0..3).for_each(|subscription| turns.join(queue(1, subscription)));
        let asked = std::cell::Cell::new(0);
        let refuse = |_| {
            asked.set(asked.get() + 1);
            false
        };
        assert_eq!(turns.next(refuse), None);
        turns.join(queue(1, 3));
        assert_eq!(turns.next(refuse), None);
        assert_eq!(asked.get(), 1);
        turns.recall(Uuid::from_u128(1));
        turns.recall(Uuid::from_u128(1));
        let all: Vec<_> = std::iter::from_fn(|| turns.next(|_| true)).collect();
        assert_eq!(all, [queue(1, 0), queue(1, 1), queue(1, 2), queue(1, 3)]);
        assert!(turns.is_empty());
    }
}
