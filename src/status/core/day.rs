//! One day (UTC) of one component, as sums of its minutes.

use std::ops::{Add, Range};

use super::{Component, Minute, State, Windows};

/// Minutes of a day.
pub const DAY_MINUTES: i64 = 24 * 60;
/// Fewer missing minutes than these, such as those of a restart, do not turn the bar of a day.
const NOTICEABLE: u32 = 10;

/// How many minutes were how. The first five are outside of maintenance that was announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Day {
    /// Every probe ended as it should.
    pub up: u32,
    /// A probe was slow, and none failed.
    pub degraded: u32,
    /// Some probes failed.
    pub partial: u32,
    /// Every probe failed.
    pub outage: u32,
    /// Nobody probed.
    pub missing: u32,
    /// Up, during maintenance.
    pub maintained_up: u32,
    /// Degraded, partial or out, during maintenance.
    pub maintained_down: u32,
}

/// What the bar of a day shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bar {
    /// Up.
    Up,
    /// Degraded at some time.
    Degraded,
    /// An outage, partial or not.
    Outage,
    /// Maintenance, and nothing worse.
    Maintenance,
    /// Nobody knows, for a part of the day that matters.
    NoData,
}

impl Day {
    /// Adds up the minutes of a span: those that are over, since probing began. `known` is in the order of time;
    /// minutes that it leaves out were not probed.
    #[must_use]
    pub fn of(
        component: Component,
        span: Range<i64>,
        known: impl IntoIterator<Item = (i64, Minute)>,
        windows: &Windows,
    ) -> Day {
        let mut day = Day::default();
        let mut known = known.into_iter().peekable();
        for minute in span {
            while known.next_if(|(at, _)| *at < minute).is_some() {}
            let found = known.next_if(|(at, _)| *at == minute).map(|(_, found)| found).unwrap_or_default();
            day.count(found.state(), windows.cover(component, minute));
        }
        day
    }

    fn count(&mut self, state: State, maintained: bool) {
        let count = match (state, maintained) {
            (State::NoData, _) => &mut self.missing,
            (State::Up, true) => &mut self.maintained_up,
            (_, true) => &mut self.maintained_down,
            (State::Up | State::Maintenance, false) => &mut self.up,
            (State::Degraded, false) => &mut self.degraded,
            (State::Partial, false) => &mut self.partial,
            (State::Major, false) => &mut self.outage,
        };
        *count += 1;
    }

    /// Minutes during maintenance.
    #[must_use]
    pub fn maintained(&self) -> u32 {
        self.maintained_up + self.maintained_down
    }

    /// Minutes that somebody probed.
    #[must_use]
    pub fn probed(&self) -> u32 {
        self.up + self.degraded + self.partial + self.outage + self.maintained()
    }

    /// What its bar shows: the worst.
    #[must_use]
    pub fn bar(&self) -> Bar {
        if self.partial + self.outage > 0 {
            Bar::Outage
        } else if self.degraded > 0 {
            Bar::Degraded
        } else if self.maintained() > 0 {
            Bar::Maintenance
        } else if self.up == 0 || self.missing >= NOTICEABLE {
            Bar::NoData
        } else {
            Bar::Up
        }
    }

    /// What there is to tell of it beside that it was up, worst first.
    #[must_use]
    pub fn notes(&self) -> Vec<(&'static str, u32)> {
        let all = [
            ("Outage", self.outage),
            ("Partial outage", self.partial),
            ("Degraded", self.degraded),
            ("Maintenance", self.maintained()),
            ("No data", self.missing),
        ];
        all.into_iter().filter(|(_, minutes)| *minutes > 0).collect()
    }
}

impl Add for Day {
    type Output = Day;

    fn add(self, other: Day) -> Day {
        Day {
            up: self.up + other.up,
            degraded: self.degraded + other.degraded,
            partial: self.partial + other.partial,
            outage: self.outage + other.outage,
            missing: self.missing + other.missing,
            maintained_up: self.maintained_up + other.maintained_up,
            maintained_down: self.maintained_down + other.maintained_down,
        }
    }
}
