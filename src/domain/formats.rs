//! String formats that the contracts use and JSON Schema does not define: which strings each accepts, and what the
//! error tells the sender to change. Both contracts use them, for every caller.

use std::sync::LazyLock;

use iso_country::Country;
use iso_currency::Currency;
use jiff::tz::TimeZoneDatabase;

use super::text::{is_code, is_line, is_lines, trimmed};

/// The least similarity between a name and the one suggested for it: `America/Chicgo` scores 0.93.
const ALIKE: f64 = 0.85;

/// The names of the IANA time zones, including aliases, sorted.
static TIME_ZONES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let database = TimeZoneDatabase::bundled();
    let mut names: Vec<_> = database.available().map(|name| name.as_str().to_owned()).collect();
    names.sort_unstable();
    names
});

/// A format, by its name in the contracts.
pub struct Format {
    /// Its name in a contract.
    pub name: &'static str,
    /// Whether a string has this format.
    pub holds: fn(&str) -> bool,
    /// What to change in a string without this format, as the end of a sentence that a pointer begins.
    pub remedy: fn(&str) -> String,
}

/// All formats.
pub const FORMATS: [Format; 6] = [
    Format { name: "line", holds: is_line, remedy: line },
    Format { name: "lines", holds: is_lines, remedy: lines },
    Format { name: "code", holds: is_code, remedy: code },
    Format { name: "time-zone", holds: is_time_zone, remedy: time_zone },
    Format { name: "currency", holds: is_currency, remedy: currency },
    Format { name: "country", holds: is_country, remedy: country },
];

/// Whether this is the name of an IANA time zone, in its own spelling.
#[must_use]
pub fn is_time_zone(name: &str) -> bool {
    TIME_ZONES.binary_search_by(|known| known.as_str().cmp(name)).is_ok()
}

/// Whether this is an email address that the contracts accept.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let is_local = |c: char| c.is_ascii_alphanumeric() || ".!#$%&*+/=?^_{|}~-".contains(c);
    let is_label =
        |label: &str| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    text.len() <= 254
        && !local.is_empty()
        && local.chars().all(is_local)
        && domain.contains('.')
        && domain.split('.').all(is_label)
}

/// Whether this is an ISO 4217 code of a currency: the codes for gold, for tests and for no currency are not.
fn is_currency(code: &str) -> bool {
    Currency::from_code(code).is_some_and(|currency| currency.exponent().is_some())
}

/// Whether this is a two-letter ISO 3166-1 code.
fn is_country(code: &str) -> bool {
    !code.is_empty() && code.parse::<Country>().is_ok()
}

fn line(text: &str) -> String {
    match text {
        "" => "must not be empty",
        text if text.chars().any(char::is_control) => "must not contain control characters or line breaks",
        _ => "must be one line with at least one visible character",
    }
    .to_owned()
}

fn lines(text: &str) -> String {
    if is_lines(&text.replace(char::is_control, "")) {
        "must not contain control characters other than line breaks and tabs".to_owned()
    } else {
        "must contain a visible character, or be empty".to_owned()
    }
}

fn code(text: &str) -> String {
    match trimmed(text) {
        inner if is_line(inner) => {
            format!("must not begin or end with white space; send {:?}", shown(inner))
        }
        _ => line(text),
    }
}

fn time_zone(name: &str) -> String {
    let advice = match nearest(name) {
        Some(known) => format!("did you mean {known:?}?"),
        None => "use a name such as \"America/Chicago\"".to_owned(),
    };
    format!("must be an IANA time zone; {:?} is none, {advice}", shown(name))
}

/// The zone that was probably meant. Only names with the same beginning and a similar length are compared: a request
/// can have a wrong name in every stop.
fn nearest(name: &str) -> Option<&'static str> {
    const LENGTHS: usize = 3;
    let first = name.bytes().next()?.to_ascii_lowercase();
    let begins_alike = |known: &&String| {
        known.len().abs_diff(name.len()) <= LENGTHS && known.as_bytes()[0].to_ascii_lowercase() == first
    };
    let name = name.to_ascii_lowercase();
    TIME_ZONES
        .iter()
        .filter(begins_alike)
        .map(|known| (strsim::jaro_winkler(&known.to_ascii_lowercase(), &name), known.as_str()))
        .filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, known)| known)
}

fn currency(code: &str) -> String {
    format!("must be an ISO 4217 currency code such as USD; {:?} is none", shown(code))
}

fn country(code: &str) -> String {
    format!("must be an ISO 3166 country code of two letters such as US; {:?} is none", shown(code))
}

/// The sender's value, truncated.
fn shown(text: &str) -> String {
    const ECHOED: usize = 40;
    match text.char_indices().nth(ECHOED) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_zones_are_iana_names_and_aliases() {
        for name in ["America/Chicago", "US/Central", "UTC", "Etc/UTC", "America/Argentina/Buenos_Aires"] {
            assert!(is_time_zone(name), "{name}");
        }
        for name in ["America/Chicgo", "Central", "UTC+5", "america/chicago", "CDT", "", "Etc/GMT+99"] {
            assert!(!is_time_zone(name), "{name}");
        }
        assert!(time_zone("America/Chicgo").contains("did you mean \"America/Chicago\"?"));
        assert!(time_zone("america/new_york").contains("\"America/New_York\""));
        assert!(time_zone("Moon").contains("use a name such as"), "{}", time_zone("Moon"));
    }

    #[test]
    fn money_and_countries_are_iso_s() {
        assert!(["USD", "CAD", "MXN", "EUR", "JPY"].into_iter().all(is_currency));
        assert!(!["ZZZ", "XXX", "XTS", "usd", "US", ""].into_iter().any(is_currency));
        assert!(["US", "CA", "MX", "SS", "CW", "GB"].into_iter().all(is_country));
        assert!(!["XX", "ZZ", "us", "UK", "USA", ""].into_iter().any(is_country));
    }

    #[test]
    fn what_is_wrong_with_a_text_is_told() {
        assert_eq!(code("W-1 "), "must not begin or end with white space; send \"W-1\"");
        assert_eq!(code("\u{200b}"), "must be one line with at least one visible character");
        assert_eq!(line("a\nb"), "must not contain control characters or line breaks");
        assert_eq!(lines(" "), "must contain a visible character, or be empty");
        assert_eq!(lines("a\u{7}"), "must not contain control characters other than line breaks and tabs");
    }
}
