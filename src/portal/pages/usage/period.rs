//! What is looked at: a stretch of time, by hours or by days. Quarters of an hour are counted, and every zone's hours
//! and days are made of whole ones; days that are older than these are UTC's, for everybody.

use crate::error::{Error, Result};
use crate::portal::form::Form;
use crate::portal::times::{Clock, When};
use crate::store::usage::quarters_since;

/// The periods to choose from.
pub(super) const PERIODS: [(&str, &str); 4] =
    [("24h", "24 hours"), ("7d", "7 days"), ("30d", "30 days"), ("90d", "90 days")];

/// Names at an axis at most.
const NAMES: usize = 8;

/// What a period is divided into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Hour,
    Day,
    UtcDay,
}

/// A stretch of time, and how it is divided.
pub(super) struct Period {
    /// Its name in an address; empty for one day.
    pub(super) name: &'static str,
    /// What an address says of it.
    pub(super) query: String,
    pub(super) unit: Unit,
    /// Where each part begins, and where the last one ends.
    edges: Vec<i64>,
    clock: Clock,
    now: i64,
}

impl Period {
    /// The period that an address asks for; 24 hours where it asks for none.
    pub(super) fn asked(form: &Form, zone: &str, now: i64) -> Result<Period> {
        let (period, by, day) = (form.one("period")?, form.one("by")?, form.one("day")?);
        let local = Clock::new(zone, now);
        let (name, query, unit, edges) = match (period, by, day) {
            ("" | "24h", "" | "hour", "") => {
                let last = local.this_hour();
                let first = last - 23 * HOUR_MS;
                ("24h", "period=24h".to_owned(), Unit::Hour, Clock::hours(first, last + HOUR_MS))
            }
            ("7d", "" | "day", "") => ("7d", "period=7d".to_owned(), Unit::Day, local.days(7)),
            ("7d", "hour", "") => {
                let days = local.days(7);
                let (first, last) = ends(&days)?;
                ("7d", "period=7d&by=hour".to_owned(), Unit::Hour, Clock::hours(first, last))
            }
            ("30d", "" | "day", "") => ("30d", "period=30d".to_owned(), Unit::Day, local.days(30)),
            ("90d", "" | "day", "") => {
                ("90d", "period=90d".to_owned(), Unit::UtcDay, Clock::new("UTC", now).days(90))
            }
            ("", "" | "hour", day) => {
                let (first, last) = local.span_of(day).ok_or_else(no_such_page)?;
                if first < quarters_since(now) || first > now {
                    return Err(no_such_page());
                }
                ("", format!("day={}", local.date(first)), Unit::Hour, Clock::hours(first, last))
            }
            _ => return Err(no_such_page()),
        };
        let clock = if unit == Unit::UtcDay { Clock::new("UTC", now) } else { local };
        Ok(Period { name, query, unit, edges, clock, now })
    }

    /// When it begins and ends.
    pub(super) fn ends(&self) -> Result<(i64, i64)> {
        ends(&self.edges)
    }

    /// How many parts it has.
    pub(super) fn parts(&self) -> usize {
        self.edges.len().saturating_sub(1)
    }

    /// Where each part begins, and where the last one ends.
    pub(super) fn edges(&self) -> &[i64] {
        &self.edges
    }

    /// Whether a part has begun.
    pub(super) fn has_begun(&self, part: usize) -> bool {
        self.begin_of(part) <= self.now
    }

    /// What a part is called, by where it begins.
    pub(super) fn label(&self, part: usize) -> When {
        let begins = self.begin_of(part);
        if self.unit == Unit::Hour { self.clock.weekday_hour(begins) } else { self.clock.weekday(begins) }
    }

    /// The same in short, where an axis has room for it.
    pub(super) fn short(&self, part: usize) -> Option<String> {
        let begins = self.begin_of(part);
        let hour = self.clock.hour(begins);
        if self.unit == Unit::Hour && self.parts() > 48 {
            return (hour == "00:00").then(|| self.clock.weekday(begins).text().to_owned());
        }
        let has_room = part.is_multiple_of(self.parts().div_ceil(NAMES).max(1));
        has_room.then(|| match self.unit {
            Unit::Hour => hour,
            Unit::Day | Unit::UtcDay => self.clock.month_day(begins),
        })
    }

    /// What an address says of a part that has a page: the hours of a day that are kept.
    pub(super) fn query_of(&self, part: usize) -> Option<String> {
        (self.unit == Unit::Day).then(|| format!("day={}", self.clock.date(self.begin_of(part))))
    }

    /// What an address says of it, name by name.
    pub(super) fn fields(&self) -> Vec<(&str, &str)> {
        self.query.split('&').filter_map(|field| field.split_once('=')).collect()
    }

    /// What it covers, in words.
    pub(super) fn words(&self) -> String {
        let last = self.parts().saturating_sub(1);
        let (first, last) = (self.label(0), self.label(last));
        match self.unit {
            Unit::Hour if self.name.is_empty() => {
                format!("{}, hours in {}", self.clock.weekday(self.begin_of(0)).text(), self.clock.zone())
            }
            // The last hour is named by where it ends: what happened in it is part of the period.
            Unit::Hour => {
                let end = self.clock.weekday_hour(self.begin_of(self.parts()));
                format!("{} to {}, hours in {}", first.text(), end.text(), self.clock.zone())
            }
            Unit::Day => format!("{} to {}, days in {}", first.text(), last.text(), self.clock.zone()),
            Unit::UtcDay => format!("{} to {}, days in UTC", first.text(), last.text()),
        }
    }

    fn begin_of(&self, part: usize) -> i64 {
        self.edges.get(part).copied().unwrap_or_default()
    }
}

const HOUR_MS: i64 = 60 * 60 * 1000;

fn ends(edges: &[i64]) -> Result<(i64, i64)> {
    let ends = edges.first().copied().zip(edges.last().copied());
    ends.ok_or_else(|| Error::internal("a period without a beginning"))
}

/// Also what a filter names that there is not.
pub(super) fn no_such_page() -> Error {
    Error::not_found("There is no such page.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_hour_is_within_the_period_that_is_told() {
        // 12:35 on March 21.
        let now = 1_774_096_500_000;
        let clock = Clock::new("UTC", now);
        let last = clock.this_hour();
        let edges = Clock::hours(last - 23 * HOUR_MS, last + HOUR_MS);
        let period = Period { name: "24h", query: String::new(), unit: Unit::Hour, edges, clock, now };
        assert_eq!(period.words(), "Fri, Mar 20, 13:00 UTC to Sat, Mar 21, 13:00 UTC, hours in UTC");
    }
}
