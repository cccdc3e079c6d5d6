//! Whether a review record is filled in.

use trailflow_codegen::deprecation::Date;

/// Common placeholders for a name or a reason.
const UNFILLED: &[&str] = &[
    "name",
    "name, role",
    "who",
    "partner",
    "todo",
    "tbd",
    "tba",
    "n/a",
    "na",
    "none",
    "someone",
    "somebody",
    "unknown",
    "why it is worth it.",
    "reason",
    "xxx",
    "test",
    "foo",
    "asdf",
];

/// Whether a text is not filled in: empty, a dash, or a placeholder such as `<name, role>`.
pub(crate) fn is_unfilled(text: &str) -> bool {
    let text = text.trim();
    text.chars().filter(|c| c.is_alphabetic()).count() < 2
        || text.starts_with('<')
        || text.ends_with('>')
        || text.to_lowercase().split_whitespace().any(|word| matches!(word, "todo" | "todo:" | "tbd"))
        || UNFILLED.contains(&text.to_lowercase().as_str())
}

/// Why a date is invalid for a signature; `today` counts days since 1970-01-01, by UTC.
pub(crate) fn date_problem(text: &str, today: i64) -> Option<String> {
    let Some(date) = Date::parse(text) else {
        return Some(format!("{text:?} is not a date; write it like '2027-01-15'"));
    };
    // East of Greenwich the next day begins earlier.
    (date.days() > today + 1)
        .then(|| format!("{text} is in the future; write the day on which it was signed"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_is_no_name() {
        for text in ["", " - ", "…", "<name, role>", "Dana, <role>", "TODO: ask", "Who", "TBD", "D."] {
            assert!(is_unfilled(text), "{text}");
        }
        for text in ["Dana Whitfield, integration lead", "none; no key had been issued", "Li", "Łukasz"] {
            assert!(!is_unfilled(text), "{text}");
        }
    }

    #[test]
    fn a_date_is_a_day_that_has_begun() {
        let today = Date::parse("2027-03-02").expect("a date").days();
        for text in ["2027-03-02", "2027-03-03", "2026-02-28"] {
            assert_eq!(date_problem(text, today), None, "{text}");
        }
        for text in
            ["2027-03-04", "2027-02-30", "YYYY-MM-DD", "2.3.2027", "20270302", "yesterday", "2027-3-2", ""]
        {
            assert!(date_problem(text, today).is_some(), "{text}");
        }
    }
}
