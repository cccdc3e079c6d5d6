//! Which unreadable rows have been logged: each once, and of a flood only the beginning.

use std::collections::HashSet;
use std::fmt::Display;
use std::sync::{Mutex, PoisonError};

/// How many are remembered. What comes after them is counted only.
const MOST: usize = 1_000;

/// What has been noticed of rows that this version cannot read.
#[derive(Default)]
pub(super) struct Unreadable(Mutex<HashSet<String>>);

impl Unreadable {
    /// Whether this was not noticed before and is to be logged.
    pub(super) fn is_news(&self, table: &str, row: &dyn Display, what: &str) -> bool {
        let mut noticed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        noticed.len() < MOST && noticed.insert(format!("{table} {row} {what}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_news_once_and_a_flood_ends() {
        let noticed = Unreadable::default();
        assert!(noticed.is_news("api_keys", &1, "a"));
        assert!(!noticed.is_news("api_keys", &1, "a"));
        assert!(noticed.is_news("api_keys", &1, "b"));
        let logged = (0..10_000).filter(|row| noticed.is_news("organizations", row, "a")).count();
        assert_eq!(logged, MOST - 2);
    }
}
