//! Moments that callers send, in Unix milliseconds.

use crate::error::{Error, Result};

/// The earliest accepted moment, 2000-01-01T00:00:00Z. Anything earlier is in another unit: Unix seconds of this
/// century, read as milliseconds, lie in 1970.
pub const EARLIEST: i64 = 946_684_800_000;

/// The latest accepted moment, 2100-01-01T00:00:00Z. Microseconds, read as milliseconds, are far beyond it.
pub const LATEST: i64 = 4_102_444_800_000;

/// How far the clock of a caller's device may be ahead of ours.
pub const SKEW_MS: i64 = 5 * 60 * 1_000;

const RANGE: &str = "in Unix milliseconds, from the year 2000 (946684800000) to 2100 (4102444800000)";

/// What to change in a moment out of range, as the end of a sentence that a pointer begins.
#[must_use]
pub fn remedy(sent: &str) -> String {
    format!("must be {RANGE}{}", advice(sent))
}

/// The unit that was probably meant, by the number of digits; empty if that is unclear.
#[must_use]
pub fn advice(sent: &str) -> &'static str {
    match sent.trim_start_matches('-').len() {
        9..=10 => "; this looks like seconds: multiply it by 1000",
        15..=17 => "; this looks like microseconds: divide it by 1000",
        _ => "",
    }
}

/// What to send instead of a date, if this text is one, as the end of a remedy.
#[must_use]
pub fn instead_of(sent: &str) -> Option<String> {
    let date = sent.get(..10)?;
    chrono::NaiveDate::parse_from_str(date, "%Y-%m-%d").ok()?;
    // In a query, a plus sign that is not percent-encoded arrives as a space.
    let moment = chrono::DateTime::parse_from_rfc3339(&sent.replace(' ', "+")).ok();
    let number = moment.map_or_else(String::new, |moment| format!(": {}", moment.timestamp_millis()));
    Some(format!("; times are Unix milliseconds{number}"))
}

/// Where a reader begins: at 0, which means everything, or at a moment.
///
/// # Errors
/// When it is neither: the reader used another unit, and would read everything again and again.
pub fn beginning(name: &str, sent: Option<i64>) -> Result<i64> {
    match sent {
        None | Some(0) => Ok(0),
        Some(moment) if (EARLIEST..=LATEST).contains(&moment) => Ok(moment),
        Some(other) => {
            Err(Error::invalid(name, format!("must be 0, or {RANGE}{}", advice(&other.to_string()))))
        }
    }
}

/// The expiry of something new, if it has one.
///
/// # Errors
/// When that moment has passed.
pub fn expiry(expires_at: Option<i64>, now: i64) -> Result<Option<i64>> {
    match expires_at {
        Some(moment) if moment <= now => Err(Error::invalid("/expiresAt", "must be in the future")),
        moment => Ok(moment),
    }
}

/// A human-readable moment: `2026-03-20 12:00 UTC`.
#[must_use]
pub fn written(moment: i64) -> String {
    chrono::DateTime::from_timestamp_millis(moment)
        .map_or_else(|| moment.to_string(), |time| time.format("%Y-%m-%d %H:%M UTC").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_units_are_recognized() {
        assert!(remedy("1774094400").contains("looks like seconds"));
        assert!(remedy("1774094400000000").contains("looks like microseconds"));
        assert!(!remedy("20260401").contains("looks like"));
    }

    #[test]
    fn dates_are_recognized() {
        for (sent, told) in [
            ("2026-03-21T12:00:00Z", "; times are Unix milliseconds: 1774094400000"),
            ("2026-03-21T07:00:00-05:00", "; times are Unix milliseconds: 1774094400000"),
            ("2026-03-21T14:00:00 02:00", "; times are Unix milliseconds: 1774094400000"),
            ("2026-03-21", "; times are Unix milliseconds"),
            ("2026-03-21 12:00", "; times are Unix milliseconds"),
        ] {
            assert_eq!(instead_of(sent).as_deref(), Some(told), "{sent}");
        }
        for other in ["", "yesterday", "2026-13-41", "1774094400", "20260321T120000Z", "äöüäöü"] {
            assert_eq!(instead_of(other), None, "{other}");
        }
    }
}
