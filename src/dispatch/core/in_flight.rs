//! Attempts in progress.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use uuid::Uuid;

use super::destination::Destination;
use super::health::{Health, SLOW};
use crate::store::queue::QueueKey;

/// Identifies an attempt; later ones are greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttemptId(u64);

/// The slot of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// In the share of this health.
    Of(Health),
    /// Its endpoint responds slowly.
    Lingering,
}

/// An attempt in progress.
#[derive(Debug, Clone)]
pub struct InFlight {
    pub queue: QueueKey,
    pub delivery: Uuid,
    /// The row's position in the queue, as it was read.
    pub due_at: i64,
    /// Attempts before this one.
    pub tries: i32,
    /// Its destination.
    pub to: Arc<Destination>,
    pub slot: Slot,
    pub began: Instant,
    pub began_ms: i64,
    /// How long after its event it began, of first attempts that nothing of the receiver held up.
    pub delay_ms: Option<i64>,
}

/// The attempts in progress.
#[derive(Default)]
pub struct Attempts {
    last: u64,
    /// In order: each ends, or becomes slow, before later ones can become slow.
    begun: BTreeMap<AttemptId, InFlight>,
    lingering: BTreeMap<AttemptId, InFlight>,
}

impl Attempts {
    pub fn begin(&mut self, attempt: InFlight) -> AttemptId {
        self.last += 1;
        let id = AttemptId(self.last);
        self.begun.insert(id, attempt);
        id
    }

    /// An attempt without a response within [`SLOW`]: it lingers from now on. Returned with the slot that it leaves.
    pub fn next_slow(&mut self, now: Instant) -> Option<(&InFlight, Slot)> {
        let first = self.begun.first_entry().filter(|first| first.get().began + SLOW <= now)?;
        let (id, mut attempt) = first.remove_entry();
        let left = std::mem::replace(&mut attempt.slot, Slot::Lingering);
        Some((self.lingering.entry(id).or_insert(attempt), left))
    }

    /// When the next attempt becomes slow.
    pub fn next_slow_at(&self) -> Option<Instant> {
        self.begun.first_key_value().map(|(_, attempt)| attempt.began + SLOW)
    }

    pub fn end(&mut self, id: AttemptId) -> Option<InFlight> {
        self.begun.remove(&id).or_else(|| self.lingering.remove(&id))
    }
}
