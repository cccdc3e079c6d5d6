//! The announced end of an operation, from dates to headers.
//!
//! A contract says `deprecated: true`, `x-deprecated-since` and `x-sunset`, dates like `2027-01-15` that mean
//! midnight UTC. The generated endpoint then sends `Deprecation` (RFC 9745) and `Sunset` (RFC 8594) with
//! every response, and a `Link` to the changelog, under the contract's `externalDocs.url`.

use serde_json::Value;

use crate::document::{Document, text};

/// The values of the headers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deprecation {
    /// A structured field date: `@` and Unix seconds.
    pub since: String,
    /// An HTTP date.
    pub sunset: String,
    /// The changelog, as a link of both relations.
    pub link: String,
}

impl Deprecation {
    /// Reads the dates of a deprecated operation, or says what is wrong with them.
    pub fn of(document: &Document, operation: &Value) -> Result<Self, String> {
        let date = |member: &str| match text(operation, member) {
            None => Err(format!("there is no {member}")),
            Some(text) => Date::parse(text).ok_or_else(|| format!("{member} is no date: {text}")),
        };
        let (since, sunset) = (date("x-deprecated-since")?, date("x-sunset")?);
        if sunset.days() <= since.days() {
            return Err("x-sunset is not after x-deprecated-since".to_owned());
        }
        let docs = document.root.get("externalDocs").and_then(|docs| text(docs, "url"));
        let docs = docs
            .ok_or("the contract has no externalDocs.url, under which /changelog is")?
            .trim_end_matches('/');
        Ok(Self {
            since: format!("@{}", since.days() * 86_400),
            sunset: sunset.http(),
            link: format!(
                "<{docs}/changelog>; rel=\"deprecation\"; type=\"text/html\", <{docs}/changelog>; rel=\"sunset\"; \
                 type=\"text/html\""
            ),
        })
    }
}

/// A day of the Gregorian calendar from 1970 on.
#[derive(Debug, Clone, Copy)]
pub struct Date {
    year: i64,
    month: i64,
    day: i64,
}

impl Date {
    /// Reads `2027-01-15`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut number = |digits: usize| -> Option<i64> {
            let part = parts.next()?;
            (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse().ok())?
        };
        let date = Self { year: number(4)?, month: number(2)?, day: number(2)? };
        let leap = date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0);
        let last = match date.month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        (parts.next().is_none() && date.year >= 1970 && (1..=last).contains(&date.day)).then_some(date)
    }

    /// Days since 1970-01-01, by counting years from March, so that leap days come last.
    pub fn days(&self) -> i64 {
        let (year, month) =
            if self.month > 2 { (self.year, self.month - 3) } else { (self.year - 1, self.month + 9) };
        year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + self.day - 719_469
    }

    /// The form of RFC 9110: `Sat, 15 Jan 2028 00:00:00 GMT`.
    fn http(&self) -> String {
        const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
        const MONTHS: [&str; 12] =
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let index = |number: i64| usize::try_from(number).unwrap_or(0);
        let weekday = DAYS[index(self.days() % 7)];
        format!("{weekday}, {:02} {} {} 00:00:00 GMT", self.day, MONTHS[index(self.month - 1)], self.year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_become_headers() {
        for (text, days, http) in [
            ("1970-01-01", 0, "Thu, 01 Jan 1970 00:00:00 GMT"),
            ("2000-02-29", 11_016, "Tue, 29 Feb 2000 00:00:00 GMT"),
            ("2027-01-15", 20_833, "Fri, 15 Jan 2027 00:00:00 GMT"),
            ("2028-12-31", 21_549, "Sun, 31 Dec 2028 00:00:00 GMT"),
        ] {
            let date = Date::parse(text).expect(text);
            assert_eq!((date.days(), date.http().as_str()), (days, http), "{text}");
        }
        for text in ["2027-02-29", "2027-13-01", "2027-1-5", "27-01-15", "2027-01-15T00:00:00Z", ""] {
            assert!(Date::parse(text).is_none(), "{text}");
        }
    }
}
