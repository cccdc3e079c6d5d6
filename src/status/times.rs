//! Moments as pages, feeds and programs tell them: in UTC, which is the same for all readers.

use std::fmt;

use askama::filters::HtmlSafe;
use chrono::{DateTime, NaiveDate, Utc};

use super::core::DAY_MINUTES;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

fn at(moment: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(moment).unwrap_or_default()
}

/// A moment as markup: `Nov 25, 18:31 UTC`.
#[derive(Debug, Clone)]
pub struct When(DateTime<Utc>);

/// The moment as markup.
#[must_use]
pub fn when(moment: i64) -> When {
    When(at(moment))
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let iso = self.0.format("%Y-%m-%dT%H:%M:%SZ");
        write!(f, "<time datetime=\"{iso}\">{}</time>", self.0.format("%b %-d, %Y, %H:%M UTC"))
    }
}

/// Digits and names of months: nothing in it was written by anybody.
impl HtmlSafe for When {}

/// As programs read it: `2026-11-25T18:31:00.000Z`.
#[must_use]
pub fn iso(moment: i64) -> String {
    at(moment).format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

/// As people read it in a mail.
#[must_use]
pub fn words(moment: i64) -> String {
    at(moment).format("%b %-d, %Y, %H:%M UTC").to_string()
}

/// A day by its number since 1970: `Nov 25, 2026`.
#[must_use]
pub fn day(number: i64) -> String {
    at(number * DAY_MS).format("%b %-d, %Y").to_string()
}

/// A day's month: `2026-11`.
#[must_use]
pub fn month(number: i64) -> String {
    at(number * DAY_MS).format("%Y-%m").to_string()
}

/// The minutes of a month that is written `2026-11`.
#[must_use]
pub fn minutes_of_month(text: &str) -> Option<std::ops::Range<i64>> {
    let (year, month) = text.split_once('-').filter(|(year, month)| year.len() == 4 && month.len() == 2)?;
    let (year, month): (i32, u32) = (year.parse().ok()?, month.parse().ok()?);
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    let next = first.checked_add_months(chrono::Months::new(1))?;
    let minute = |date: NaiveDate| date.signed_duration_since(NaiveDate::default()).num_days() * DAY_MINUTES;
    Some(minute(first)..minute(next))
}

/// How long something took: `18 minutes`, `2 hours 5 minutes`, `3 days`.
#[must_use]
pub fn lasted(ms: i64) -> String {
    let minutes = (ms / 60_000).max(1);
    let counted = |number: i64, unit: &str| format!("{number} {unit}{}", if number == 1 { "" } else { "s" });
    match minutes {
        ..60 => counted(minutes, "minute"),
        60..1440 if minutes % 60 == 0 => counted(minutes / 60, "hour"),
        60..1440 => format!("{} {}", counted(minutes / 60, "hour"), counted(minutes % 60, "minute")),
        _ => counted(minutes / 1440, "day"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_spans_of_minutes() {
        assert_eq!(minutes_of_month("1970-01"), Some(0..31 * DAY_MINUTES));
        let leap = minutes_of_month("2028-02").unwrap();
        assert_eq!(leap.end - leap.start, 29 * DAY_MINUTES);
        for wrong in ["", "2026", "2026-13", "2026-1", "26-01", "2026-00"] {
            assert_eq!(minutes_of_month(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn spans_are_told_in_words() {
        let minute = 60_000;
        for (minutes, told) in [
            (0, "1 minute"),
            (18, "18 minutes"),
            (60, "1 hour"),
            (125, "2 hours 5 minutes"),
            (2880, "2 days"),
        ] {
            assert_eq!(lasted(minutes * minute), told);
        }
    }
}
