//! Deliveries whose first result was written lately. A read may find a delivery, and its attempt may end, before the
//! message of its commit arrives: without this, that message would send it again.

use std::collections::{HashSet, VecDeque};
use std::time::Instant;

use uuid::Uuid;

/// The most deliveries that are remembered, about 1 MB: several seconds of them at full load, while messages are a few
/// milliseconds late.
const KEPT: usize = 16_384;

/// The newest of them.
#[derive(Default)]
pub struct Finished {
    deliveries: HashSet<Uuid>,
    /// In the order of their results.
    order: VecDeque<(Instant, Uuid)>,
    /// When the result of the last forgotten one was written.
    forgotten: Option<Instant>,
}

impl Finished {
    pub fn add(&mut self, delivery: Uuid, now: Instant) {
        if self.deliveries.insert(delivery) {
            self.order.push_back((now, delivery));
        }
        if self.order.len() > KEPT
            && let Some((at, oldest)) = self.order.pop_front()
        {
            self.deliveries.remove(&oldest);
            self.forgotten = Some(at);
        }
    }

    pub fn contains(&self, delivery: Uuid) -> bool {
        self.deliveries.contains(&delivery)
    }

    /// Whether none was forgotten that could have been committed after this moment.
    pub fn remembers_since(&self, moment: Instant) -> bool {
        self.forgotten.is_none_or(|forgotten| forgotten < moment)
    }
}

#[cfg(test)]
mod tests {
    use super::super::simulation::moment;
    use super::*;

    #[test]
    fn it_tells_what_it_has_forgotten() {
        let (mut finished, at) = (Finished::default(), |ms| moment(ms).instant);
        for number in 0..=KEPT {
            finished.add(Uuid::from_u128(number as u128), at(10));
            finished.add(Uuid::from_u128(number as u128), at(20));
        }
        assert_eq!(finished.order.len(), KEPT);
        assert!(!finished.contains(Uuid::from_u128(0)) && finished.contains(Uuid::from_u128(1)));
        assert!(finished.remembers_since(at(11)) && !finished.remembers_since(at(10)));
    }
}
