//! What a component is like at this moment, by its last three probes.
//!
//! Two failures in a row are an outage: it shows within two rounds. One failure alone is a request that failed, which is
//! degraded and no outage. When no probe ended for three rounds, nobody knows.

use std::collections::VecDeque;

use super::{Outcome, State};

/// Probes that are looked at.
const LOOKED_AT: usize = 3;

/// The last probes of a component.
#[derive(Debug, Clone)]
pub struct Recent {
    /// When each ended, and how; the newest last.
    ended: VecDeque<(i64, Outcome)>,
    fresh_ms: i64,
    /// Since when the state is what it is.
    since: Option<(State, i64)>,
}

impl Recent {
    /// None yet, of a component that is probed once in this time.
    #[must_use]
    pub fn every(round_ms: i64) -> Recent {
        let looked_at = i64::try_from(LOOKED_AT).unwrap_or(1);
        Recent { ended: VecDeque::new(), fresh_ms: round_ms * looked_at, since: None }
    }

    /// Another probe ended.
    pub fn note(&mut self, at: i64, outcome: Outcome) {
        if self.ended.len() == LOOKED_AT {
            self.ended.pop_front();
        }
        self.ended.push_back((at, outcome));
        self.look(at);
    }

    /// Nothing is known any more: the prober itself has no network.
    pub fn forget(&mut self, now: i64) {
        self.ended.clear();
        self.look(now);
    }

    /// Notes when the state changes.
    pub fn look(&mut self, now: i64) {
        let state = self.state(now);
        if self.since.is_none_or(|(before, _)| before != state) {
            self.since = Some((state, now));
        }
    }

    /// When the newest probe ended.
    #[must_use]
    pub fn newest(&self) -> Option<i64> {
        self.ended.back().map(|(at, _)| *at)
    }

    /// Since when the state is what it is.
    #[must_use]
    pub fn since(&self) -> Option<i64> {
        self.since.map(|(_, since)| since)
    }

    /// The state at this moment. A clock that was set back makes probes look new, not old.
    #[must_use]
    pub fn state(&self, now: i64) -> State {
        let fresh = self.ended.iter().filter(|(at, _)| now - at < self.fresh_ms);
        let ended: Vec<_> = fresh.map(|(_, outcome)| *outcome).collect();
        let failed = ended.iter().filter(|outcome| **outcome == Outcome::Failed).count();
        match ended.as_slice() {
            [] => State::NoData,
            [.., Outcome::Failed, Outcome::Failed] => State::Major,
            _ if failed > 1 => State::Partial,
            _ if failed == 1 => State::Degraded,
            [.., Outcome::Slow] => State::Degraded,
            _ => State::Up,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Outcome::{Failed, Slow, Up};

    fn state_after(outcomes: &[Outcome]) -> State {
        let mut recent = Recent::every(30_000);
        for (round, outcome) in (0..).zip(outcomes) {
            recent.note(round * 30_000, *outcome);
        }
        recent.state(i64::try_from(outcomes.len()).unwrap() * 30_000 - 29_000)
    }

    #[test]
    fn two_failures_in_a_row_are_an_outage_and_one_is_none() {
        for (outcomes, state) in [
            (&[][..], State::NoData),
            (&[Up, Up, Up], State::Up),
            (&[Up, Up, Failed], State::Degraded),
            (&[Up, Up, Failed, Failed], State::Major),
            (&[Failed], State::Degraded),
            (&[Failed, Up, Failed], State::Partial),
            (&[Failed, Failed, Up], State::Partial),
            (&[Failed, Failed, Up, Up], State::Degraded),
            (&[Failed, Failed, Up, Up, Up], State::Up),
            (&[Up, Up, Slow], State::Degraded),
            (&[Slow, Slow, Up], State::Up),
        ] {
            assert_eq!(state_after(outcomes), state, "{outcomes:?}");
        }
    }

    #[test]
    fn what_is_old_says_nothing() {
        let mut recent = Recent::every(30_000);
        recent.note(0, Up);
        assert_eq!(recent.state(89_999), State::Up);
        assert_eq!(recent.state(90_000), State::NoData);
        recent.note(100_000, Up);
        recent.forget(110_000);
        assert_eq!((recent.state(110_000), recent.since()), (State::NoData, Some(110_000)));
    }
}
