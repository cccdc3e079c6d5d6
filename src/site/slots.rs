//! How many trial requests are under way, in all and for one reader, so that no reader can use this listener to hold
//! memory and connections.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

/// Trial requests at a time. Each holds at most one body of the largest operation, 8 MiB in all.
const MOST: usize = 64;
/// Of one reader. A browser opens six connections.
const MOST_OF_A_READER: usize = 8;

/// The requests under way, by reader.
#[derive(Default)]
pub(super) struct Slots(Mutex<HashMap<IpAddr, usize>>);

/// The slot of one request, given back when it is dropped.
pub(super) struct Slot {
    slots: Arc<Slots>,
    reader: IpAddr,
}

impl Slots {
    /// A slot for a request of this reader; `None`: there is none left.
    pub(super) fn take(self: &Arc<Self>, reader: IpAddr) -> Option<Slot> {
        let mut taken = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if taken.values().sum::<usize>() >= MOST {
            return None;
        }
        let of_reader = taken.entry(reader).or_default();
        if *of_reader >= MOST_OF_A_READER {
            return None;
        }
        *of_reader += 1;
        Some(Slot { slots: self.clone(), reader })
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let mut taken = self.slots.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(of_reader) = taken.get_mut(&self.reader) {
            *of_reader -= 1;
            if *of_reader == 0 {
                taken.remove(&self.reader);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_reader_takes_all_and_all_come_back() {
        let slots = Arc::new(Slots::default());
        let reader = |number: u8| IpAddr::from([192, 0, 2, number]);
        let mut taken: Vec<_> = (0..MOST_OF_A_READER).map(|_| slots.take(reader(0)).unwrap()).collect();
        assert!(slots.take(reader(0)).is_none());
        for number in 1..u8::try_from(MOST / MOST_OF_A_READER).unwrap() {
            taken.extend((0..MOST_OF_A_READER).map(|_| slots.take(reader(number)).unwrap()));
        }
        assert_eq!(taken.len(), MOST);
        assert!(slots.take(reader(99)).is_none());
        drop(taken);
        assert!(slots.0.lock().unwrap().is_empty());
    }
}
