//! One minute of one component: how its probes ended.

use super::MINUTE_MS;

/// How a probe ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// As it should.
    Up,
    /// As it should, but late.
    Slow,
    /// It did not do what it is for.
    Failed,
}

/// What a component is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Nobody knows: it was not probed.
    NoData,
    /// It works.
    Up,
    /// Staff work on it, as they announced.
    Maintenance,
    /// It works, but slowly or not always.
    Degraded,
    /// It often fails.
    Partial,
    /// It fails.
    Major,
}

impl State {
    /// On pages.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            State::NoData => "No data",
            State::Up => "Up",
            State::Maintenance => "Maintenance",
            State::Degraded => "Degraded",
            State::Partial => "Partial outage",
            State::Major => "Outage",
        }
    }

    /// Whether requests of partners fail.
    #[must_use]
    pub fn is_outage(self) -> bool {
        matches!(self, State::Partial | State::Major)
    }
}

/// How the probes of one minute ended. Two accounts of one minute are added, in any order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Minute {
    /// As they should.
    pub up: u32,
    /// Late.
    pub slow: u32,
    /// Not as they should.
    pub failed: u32,
}

impl Minute {
    /// With one more probe.
    #[must_use]
    pub fn with(mut self, outcome: Outcome) -> Minute {
        let count = match outcome {
            Outcome::Up => &mut self.up,
            Outcome::Slow => &mut self.slow,
            Outcome::Failed => &mut self.failed,
        };
        *count = count.saturating_add(1);
        self
    }

    /// What it says of the component. It is partial when only some probes failed.
    #[must_use]
    pub fn state(self) -> State {
        match (self.up, self.slow, self.failed) {
            (0, 0, 0) => State::NoData,
            (0, 0, _) => State::Major,
            (_, _, 1..) => State::Partial,
            (_, 1.., 0) => State::Degraded,
            (_, 0, 0) => State::Up,
        }
    }
}

/// The minute, since 1970, that this moment is in.
#[must_use]
pub fn minute_of(moment: i64) -> i64 {
    moment.div_euclid(MINUTE_MS)
}
