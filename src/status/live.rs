//! What the prober knows at this moment, and who is told when it changes.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use super::core::{Component, DAY_MINUTES, Outcome, Recent, State, minute_of};

/// The last probes of all components. A restart begins without any: then nobody knows.
pub struct Live {
    known: Mutex<Known>,
    changed: Notify,
}

struct Known {
    recent: Vec<Recent>,
    /// Days whose minutes have changed since they were added up last: a clock that was set back, or midnight. They are
    /// few, because they are taken every minute.
    changed_days: BTreeSet<i64>,
    /// The state that was told last, by component.
    told: Vec<State>,
}

impl Live {
    /// Nothing is known yet of components that are probed once in this time.
    #[must_use]
    pub fn every(round_ms: i64) -> Live {
        let recent = vec![Recent::every(round_ms); Component::ALL.len()];
        let told = vec![State::NoData; Component::ALL.len()];
        let known = Known { recent, changed_days: BTreeSet::new(), told };
        Live { known: Mutex::new(known), changed: Notify::new() }
    }

    /// A probe ended.
    pub fn note(&self, component: Component, at: i64, outcome: Outcome) {
        let mut known = self.known();
        if let Some(recent) = known.recent.get_mut(component.index()) {
            recent.note(at, outcome);
        }
        known.changed_days.insert(minute_of(at).div_euclid(DAY_MINUTES));
    }

    /// Nothing is known of a component any more.
    pub fn forget(&self, component: Component, now: i64) {
        if let Some(recent) = self.known().recent.get_mut(component.index()) {
            recent.forget(now);
        }
    }

    /// A round has ended: has pages rendered if a state is another one.
    pub fn round_ended(&self, now: i64) {
        let mut known = self.known();
        let states: Vec<_> = known.recent.iter().map(|recent| recent.state(now)).collect();
        if states != known.told {
            known.told = states;
            drop(known);
            self.has_changed();
        }
    }

    /// What a component is like, and since when.
    #[must_use]
    pub fn state(&self, component: Component, now: i64) -> (State, Option<i64>) {
        let mut known = self.known();
        match known.recent.get_mut(component.index()) {
            Some(recent) => {
                recent.look(now);
                (recent.state(now), recent.since())
            }
            None => (State::NoData, None),
        }
    }

    /// When the last probe ended.
    #[must_use]
    pub fn probed_at(&self) -> Option<i64> {
        self.known().recent.iter().filter_map(Recent::newest).max()
    }

    /// The days whose minutes have changed since this was asked last.
    #[must_use]
    pub fn take_changed_days(&self) -> BTreeSet<i64> {
        std::mem::take(&mut self.known().changed_days)
    }

    /// Has everything rendered anew.
    pub fn has_changed(&self) {
        self.changed.notify_one();
    }

    /// Waits for that.
    pub async fn change(&self) {
        self.changed.notified().await;
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        // A panic in here leaves at worst a round that was not noted.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
