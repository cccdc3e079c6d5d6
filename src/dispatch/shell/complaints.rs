//! The problems logged about rows: each once, and again when it has changed or returned.

use std::collections::HashMap;

use uuid::Uuid;

/// The most rows whose problem is kept; further problems are counted and not logged.
const KEPT: usize = 1_000;

/// The last problem of each row that has one.
#[derive(Default)]
pub struct Complaints(HashMap<Uuid, String>);

impl Complaints {
    /// Whether this is to be logged.
    pub fn is_new(&mut self, row: Uuid, cause: &str) -> bool {
        if self.0.get(&row).is_some_and(|known| known == cause) {
            return false;
        }
        let keeps = self.0.len() < KEPT || self.0.contains_key(&row);
        if keeps {
            self.0.insert(row, cause.to_owned());
        }
        keeps
    }

    /// The row has no problem any more.
    pub fn settle(&mut self, row: Uuid) {
        self.0.remove(&row);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trouble_is_new_once_until_it_changes_or_comes_back() {
        let (mut complaints, row) = (Complaints::default(), Uuid::from_u128(1));
        let told =
            |complaints: &mut Complaints, cause| (0..100).filter(|_| complaints.is_new(row, cause)).count();
        assert_eq!(told(&mut complaints, "closed"), 1);
        assert_eq!(told(&mut complaints, "sealed by another key"), 1);
        complaints.settle(row);
        assert_eq!(told(&mut complaints, "closed"), 1);
    }

    #[test]
    fn so_many_are_kept_and_no_more() {
        let mut complaints = Complaints::default();
        let told =
            (0..2 * KEPT).filter(|row| complaints.is_new(Uuid::from_u128(*row as u128), "closed")).count();
        assert_eq!((told, complaints.0.len()), (KEPT, KEPT));
        complaints.settle(Uuid::from_u128(0));
        assert!(complaints.is_new(Uuid::from_u128(5_000), "closed"));
    }
}
