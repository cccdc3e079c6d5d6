//! Moments as people read them: in their own time zone, with UTC beside.

use std::fmt;

use askama::filters::HtmlSafe;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};

const HOUR_MS: i64 = 60 * 60 * 1000;

/// A person's clock: now, in their time zone.
#[derive(Debug, Clone)]
pub(super) struct Clock {
    zone: TimeZone,
    now: i64,
}

impl Clock {
    /// The clock of somebody in this zone; UTC where there is none of this name.
    pub(super) fn new(zone: &str, now: i64) -> Clock {
        Clock { zone: TimeZone::get(zone).unwrap_or(TimeZone::UTC), now }
    }

    /// A moment in a list: the time of today, else the day and the time.
    pub(super) fn short(&self, moment: i64) -> When {
        let (at, now) = (self.at(moment), self.at(self.now));
        let text = if at.date() == now.date() {
            at.strftime("%H:%M:%S").to_string()
        } else if at.year() == now.year() {
            at.strftime("%b %-d, %H:%M").to_string()
        } else {
            at.strftime("%b %-d, %Y").to_string()
        };
        When::new(&at, text)
    }

    /// A day.
    pub(super) fn day(&self, moment: i64) -> When {
        let at = self.at(moment);
        let is_now = at.year() == self.at(self.now).year();
        let text = at.strftime(if is_now { "%b %-d" } else { "%b %-d, %Y" }).to_string();
        When::new(&at, text)
    }

    /// A moment in full.
    pub(super) fn full(&self, moment: i64) -> When {
        let at = self.at(moment);
        let text = at.strftime("%b %-d, %Y, %H:%M %Z").to_string();
        When::new(&at, text)
    }

    /// What a day is called at the head of a list: today, yesterday, or its date.
    pub(super) fn heading(&self, moment: i64) -> (String, String) {
        let (at, now) = (self.at(moment), self.at(self.now));
        let date = at.strftime("%a, %b %-d, %Y").to_string();
        let days = now.date().since(at.date()).map_or(i32::MAX, |span| span.get_days());
        match days {
            0 => ("Today".to_owned(), date),
            1 => ("Yesterday".to_owned(), date),
            _ => (at.strftime("%A").to_string(), date),
        }
    }

    /// A day by its name.
    pub(super) fn weekday(&self, moment: i64) -> When {
        let at = self.at(moment);
        let text = at.strftime("%a, %b %-d").to_string();
        When::new(&at, text)
    }

    /// A day in short.
    pub(super) fn month_day(&self, moment: i64) -> String {
        self.at(moment).strftime("%b %-d").to_string()
    }

    /// An hour of a day. The zone tells the two hours apart that have one name when clocks are set back.
    pub(super) fn weekday_hour(&self, moment: i64) -> When {
        let at = self.at(moment);
        let text = at.strftime("%a, %b %-d, %H:%M %Z").to_string();
        When::new(&at, text)
    }

    /// A day's date: `2026-03-21`.
    pub(super) fn date(&self, moment: i64) -> String {
        self.at(moment).strftime("%Y-%m-%d").to_string()
    }

    /// The beginning of the hour that it is now.
    pub(super) fn this_hour(&self) -> i64 {
        let offset = i64::from(self.at(self.now).offset().seconds()) * 1000;
        self.now - (self.now + offset).rem_euclid(HOUR_MS)
    }

    /// The beginnings of the hours from one moment to another, and that other one.
    pub(super) fn hours(from: i64, to: i64) -> Vec<i64> {
        let mut hours = Vec::new();
        let mut hour = from;
        while hour < to {
            hours.push(hour);
            hour += HOUR_MS;
        }
        hours.push(to);
        hours
    }

    /// The beginnings of the last so many days, today's among them, and of tomorrow. Where clocks are changed, a day
    /// has 23 or 25 hours.
    pub(super) fn days(&self, count: usize) -> Vec<i64> {
        let mut day = self.at(self.now).date().tomorrow().ok();
        let mut days = Vec::new();
        while let Some(date) = day.filter(|_| days.len() <= count) {
            days.extend(self.begin(date));
            day = date.yesterday().ok();
        }
        days.reverse();
        days
    }

    /// When the day of this date begins and ends.
    pub(super) fn span_of(&self, date: &str) -> Option<(i64, i64)> {
        let date: Date = date.parse().ok()?;
        Some((self.begin(date)?, self.begin(date.tomorrow().ok()?)?))
    }

    fn begin(&self, date: Date) -> Option<i64> {
        let at = date.to_zoned_datetime(self.zone.clone()).ok()?;
        Some(at.timestamp().as_millisecond())
    }

    /// The hour of the day, for the rows of a table.
    pub(super) fn hour(&self, moment: i64) -> String {
        self.at(moment).strftime("%H:%M").to_string()
    }

    /// A moment as a form holds it, to the minute.
    pub(super) fn local(&self, moment: i64) -> String {
        self.at(moment).strftime("%Y-%m-%dT%H:%M").to_string()
    }

    /// The moment that a form holds.
    pub(super) fn read(&self, text: &str) -> Option<i64> {
        let at: jiff::civil::DateTime = text.parse().ok()?;
        Some(self.zone.to_timestamp(at).ok()?.as_millisecond())
    }

    /// The zone and its distance from UTC: `America/New_York (UTC−5)`.
    pub(super) fn zone(&self) -> String {
        let name = self.zone.iana_name().unwrap_or("UTC").replace('_', " ");
        let minutes = self.zone.to_offset(self.timestamp(self.now)).seconds() / 60;
        let (sign, hours, rest) =
            (if minutes < 0 { "−" } else { "+" }, minutes.abs() / 60, minutes.abs() % 60);
        match (minutes, rest) {
            (0, _) => name,
            (_, 0) => format!("{name} (UTC{sign}{hours})"),
            _ => format!("{name} (UTC{sign}{hours}:{rest:02})"),
        }
    }

    fn timestamp(&self, moment: i64) -> Timestamp {
        Timestamp::from_millisecond(moment).unwrap_or_default()
    }

    fn at(&self, moment: i64) -> ZonedDateTime {
        self.timestamp(moment).to_zoned_datetime(self.zone.clone())
    }
}

/// A moment, as markup.
#[derive(Debug, Clone)]
pub(super) struct When {
    iso: String,
    utc: String,
    text: String,
}

impl When {
    fn new(at: &ZonedDateTime, text: String) -> When {
        let utc = at.timestamp().strftime("%Y-%m-%d %H:%M:%S UTC").to_string();
        When { iso: at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(), utc, text }
    }

    /// In words alone.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// In figures, local and in UTC.
    pub(super) fn figures(&self) -> (&str, &str) {
        (&self.iso, &self.utc)
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let When { iso, utc, text } = self;
        write!(f, "<time datetime=\"{iso}\" title=\"{utc}\">{text}</time>")
    }
}

/// Digits, names of months and of zones: nothing in it was written by anybody.
impl HtmlSafe for When {}

/// How long until something, in words: `3 days`, `5 hours`, `12 minutes`.
pub(super) fn span(ms: i64) -> String {
    let minutes = (ms / 60_000).max(1);
    let (number, tx) = match minutes {
        0..60 => (minutes, "minute"),
        60..1440 => (minutes / 60, "hour"),
        _ => (minutes / 1440, "day"),
    };
    counted(number, tx)
}

/// A number of things: `1 key`, `2,000 keys`.
pub(super) fn counted(number: i64, noun: &str) -> String {
    format!("{} {noun}{}", grouped(number), if number == 1 { "" } else { "s" })
}

/// A number with its thousands apart.
pub(super) fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = if number < 0 { "−".to_owned() } else { String::new() };
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: i64 = 1_774_094_400_000; // 2026-03-21 12:00 UTC

    #[test]
    fn times_are_local_with_utc_beside() {
        let clock = Clock::new("America/New_York", NOON);
        assert_eq!(
            clock.short(NOON - 1000).to_string(),
            "<time datetime=\"2026-03-21T07:59:59-04:00\" title=\"2026-03-21 11:59:59 UTC\">07:59:59</time>"
        );
        let text = |when: When| when.text;
        assert_eq!(text(clock.short(NOON - 24 * 3_600_000)), "Mar 20, 08:00");
        assert_eq!(text(clock.short(NOON - 400 * 24 * 3_600_000)), "Feb 14, 2025");
        assert_eq!(text(clock.full(NOON)), "Mar 21, 2026, 08:00 EDT");
        assert_eq!(clock.zone(), "America/New York (UTC−4)");
        assert_eq!(Clock::new("Asia/Kolkata", NOON).zone(), "Asia/Kolkata (UTC+5:30)");
        assert_eq!(Clock::new("no such zone", NOON).zone(), "UTC");
    }

    #[test]
    fn days_and_hours_are_those_of_the_zone() {
        let clock = Clock::new("America/New_York", 1_793_548_800_000); // 2026-11-01 16:00 UTC
        let (begin, end) = clock.span_of("2026-11-01").unwrap();
        assert_eq!((clock.days(1), end - begin), (vec![begin, end], 25 * HOUR_MS));
        let hours = Clock::hours(begin, end);
        let names: Vec<_> = hours[..4].iter().map(|hour| clock.weekday_hour(*hour).text).collect();
        assert_eq!(names[1..3], ["Sun, Nov 1, 01:00 EDT", "Sun, Nov 1, 01:00 EST"]);
        assert_eq!(hours.len(), 26);
        let (begin, end) = clock.span_of("2026-03-08").unwrap();
        assert_eq!(end - begin, 23 * HOUR_MS);
        let clock = Clock::new("Asia/Kolkata", NOON);
        assert_eq!(clock.this_hour(), NOON - HOUR_MS / 2);
        assert_eq!((clock.date(NOON), clock.span_of("today")), ("2026-03-21".to_owned(), None));
    }

    #[test]
    fn numbers_are_grouped_and_agree() {
        assert_eq!(grouped(1_234_567), "1,234,567");
        assert_eq!((counted(1, "key"), counted(0, "key")), ("1 key".to_owned(), "0 keys".to_owned()));
        assert_eq!((span(90_000), span(7_300_000)), ("1 minute".to_owned(), "2 hours".to_owned()));
    }

    #[test]
    fn moments_are_typed_in_ones_own_zone() {
        let clock = Clock::new("America/New_York", NOON);
        assert_eq!(clock.local(NOON), "2026-03-21T08:00");
        assert_eq!(clock.read("2026-03-21T08:00"), Some(NOON));
        assert_eq!(clock.read("2026-03-21T08:00:30"), Some(NOON + 30_000));
        assert_eq!((clock.read(""), clock.read("yesterday")), (None, None));
    }
}
