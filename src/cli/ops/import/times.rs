//! Times in files: with an offset, in Unix milliseconds, or local to a place whose time zone is in the row.

use std::sync::LazyLock;

use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, tz::Offset};

use crate::domain::moment::{self, EARLIEST, LATEST};

/// The zones that are compiled in, so that an import reads times identically on every machine.
static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

const FORMS: &str = "must be a time such as 2026-04-01T09:00:00-05:00, or Unix milliseconds (13 digits)";

/// Unix milliseconds of a cell. `zone` is the column with the time zone of a local time, and its value.
pub(super) fn read(text: &str, zone: Option<(&str, &str)>) -> Result<i64, String> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        let moment = text.parse().ok().filter(|moment| (EARLIEST..=LATEST).contains(moment));
        return moment.ok_or_else(|| match moment::advice(text) {
            "" => format!("{FORMS}, from the year 2000 to 2100"),
            advice => format!("{FORMS}, from the year 2000 to 2100{advice}"),
        });
    }
    let time = match text.parse::<Timestamp>() {
        Ok(time) => time,
        Err(_) => local(text, zone)?,
    };
    let moment = time.as_millisecond();
    let plausible = (EARLIEST..=LATEST).contains(&moment);
    plausible.then_some(moment).ok_or_else(|| "must be a time from the year 2000 to 2100".to_owned())
}

/// A time without an offset, which is local time at a place.
fn local(text: &str, zone: Option<(&str, &str)>) -> Result<Timestamp, String> {
    // The crate would read a date without a time as midnight.
    let has_time = text.as_bytes().get(10).is_some_and(|byte| matches!(byte, b'T' | b't' | b' '));
    let Ok(time) = text.parse::<DateTime>() else { return Err(FORMS.to_owned()) };
    if !has_time {
        return Err(format!("{FORMS}; a day alone is not enough, add the time of day"));
    }
    let (column, name) = match zone {
        Some((column, name)) if !name.is_empty() => (column, name),
        Some((column, _)) => {
            return Err(format!("has no offset: add one, such as Z or -05:00, or fill in {column}"));
        }
        None => return Err("has no offset: add one, such as Z or -05:00".to_owned()),
    };
    let Ok(zone) = ZONES.get(name) else {
        return Err(format!("has no offset, and {column} is not an IANA time zone"));
    };
    at(time, &zone, name)
}

fn at(time: DateTime, zone: &TimeZone, name: &str) -> Result<Timestamp, String> {
    let ambiguous = zone.to_ambiguous_timestamp(time);
    let shown = |offset: Offset| {
        let minutes = offset.seconds() / 60;
        let sign = if minutes < 0 { '-' } else { '+' };
        format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
    };
    match ambiguous.offset() {
        AmbiguousOffset::Unambiguous { .. } => {
            ambiguous.unambiguous().map_err(|_| "must be a time from the year 2000 to 2100".to_owned())
        }
        AmbiguousOffset::Gap { .. } => Err(format!(
            "does not exist in {name}: the clocks were put forward over it. Correct the time, or add an offset"
        )),
        AmbiguousOffset::Fold { before, after } => Err(format!(
            "happened twice in {name}, when the clocks were put back; add the offset that is meant, {} or {}",
            shown(before),
            shown(after)
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHICAGO: Option<(&str, &str)> = Some(("stops.1.timeZone", "America/Chicago"));

    #[test]
    fn times_are_read_with_their_offset_or_zone() {
        let nine = 1_775_052_000_000;
        for text in
            ["2026-04-01T09:00:00-05:00", "2026-04-01T14:00Z", "2026-04-01 14:00:00Z", "1775052000000"]
        {
            assert_eq!(read(text, None), Ok(nine), "{text}");
        }
        for text in ["2026-04-01T09:00:00", "2026-04-01 09:00", "2026-04-01T09:00"] {
            assert_eq!(read(text, CHICAGO), Ok(nine), "{text}");
        }
    }

    #[test]
    fn what_is_no_moment_is_refused_with_what_to_do() {
        for (text, zone, told) in [
            ("20260401", None, "such as 2026-04-01T09:00:00-05:00"),
            ("202604010900", None, "13 digits"),
            ("1774094400", None, "looks like seconds"),
            ("1774094400000000", None, "looks like microseconds"),
            ("2026-04-01", CHICAGO, "a day alone is not enough"),
            ("04/01/2026 9:00", CHICAGO, "must be a time such as"),
            ("2026-04-01T09:00", None, "has no offset: add one"),
            ("2026-04-01T09:00", Some(("stops.1.timeZone", "")), "or fill in stops.1.timeZone"),
            ("2026-04-01T09:00", Some(("stops.1.timeZone", "Central")), "stops.1.timeZone is not an IANA"),
            ("2026-03-08T02:30", CHICAGO, "does not exist in America/Chicago"),
            ("2026-11-01T01:30", CHICAGO, "-05:00 or -06:00"),
            ("1999-12-31T23:59:59Z", None, "from the year 2000 to 2100"),
            ("2100-01-01T00:00:01Z", None, "from the year 2000 to 2100"),
            ("2026-02-30T09:00:00Z", None, "must be a time such as"),
        ] {
            let refused = read(text, zone).unwrap_err();
            assert!(refused.contains(told), "{text}: {refused}");
        }
    }
}
