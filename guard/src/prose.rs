//! Words that promise something.
//!
//! No program can tell whether two sentences mean the same. What it can tell is whether a sentence that
//! partners could read until now has lost or changed its *hard words*: numbers, units, quoted code, order,
//! negation, obligation. Then a person has to look, through a review record. New sentences beside the old
//! ones, and rewordings that keep the hard words, pass.

use std::collections::BTreeMap;

/// Words that decide what a sentence promises: units; order and bounds; quantity, negation, obligation, condition.
#[rustfmt::skip]
const HARD: &[&str] = &[
    "microsecond", "millisecond", "second", "minute", "hour", "day", "week", "month", "year", "byte",
    "kilobyte", "megabyte", "character", "mile", "kilometer", "foot", "feet", "inch", "meter", "pound",
    "kilogram", "degree", "fahrenheit", "celsius", "dollar", "cent", "usd", "eur", "percent", "utc",
    "local", "unix", "north", "south", "east", "west", "clockwise", "counterclockwise", "ascii", "utf",
    "hex", "base64", "sha", "hmac", "iso", "iana", "oldest", "newest", "latest", "earliest", "first",
    "last", "ascending", "descending", "before", "after", "earlier", "later", "above", "below", "inclusive",
    "exclusive", "greatest", "least", "most", "coldest", "warmest", "minimum", "maximum", "smallest",
    "largest", "no", "not", "never", "none", "nothing", "cannot", "without", "neither", "nor", "always",
    "only", "every", "all", "any", "each", "both", "either", "once", "twice", "exactly", "must", "may",
    "might", "should", "required", "optional", "when", "unless", "until", "while", "if", "except", "true",
    "false", "null", "empty", "unique", "opaque", "same", "other", "another", "or", "than", "instead",
];

/// A sentence of the base that the revision no longer has, in meaning.
#[derive(Debug, PartialEq, Eq)]
pub struct Lost {
    /// The sentence as it was.
    pub sentence: String,
    /// The closest sentence of the revision, if any comes close.
    pub closest: Option<String>,
}

/// The first sentence whose promise is gone or another, if there is one.
pub fn lost_promise(base: &str, next: &str) -> Option<Lost> {
    let next: Vec<_> = sentences(next);
    sentences(base).into_iter().find_map(|sentence| {
        let hard = hard_words(&sentence);
        if next
            .iter()
            .any(|other| *other == sentence || (hard_words(other) == hard && related(&sentence, other)))
        {
            return None;
        }
        let closest = next.iter().max_by_key(|other| shared(&sentence, other));
        let closest = closest.filter(|other| related(&sentence, other)).cloned();
        // A sentence without hard words may be dropped or rewritten at will.
        (!hard.is_empty() || closest.as_ref().is_some_and(|other| !hard_words(other).is_empty()))
            .then_some(Lost { sentence, closest })
    })
}

/// Splits at ends of sentences and at blank lines; white space is folded.
fn sentences(text: &str) -> Vec<String> {
    text.split("\n\n")
        .flat_map(|paragraph| {
            let words: Vec<&str> = paragraph.split_whitespace().collect();
            words
                .split_inclusive(|word| word.ends_with(['.', '!', '?', ':', ';']))
                .map(|words| words.join(" "))
                .collect::<Vec<_>>()
        })
        .filter(|sentence| !sentence.is_empty())
        .collect()
}

/// The hard words of a sentence with their counts: those above, numbers, and code in back quotes.
fn hard_words(sentence: &str) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for (index, part) in sentence.split('`').enumerate() {
        if index % 2 == 1 {
            *counts.entry(format!("`{part}`")).or_default() += 1;
            continue;
        }
        for word in words(part) {
            let singular = word.strip_suffix('s').unwrap_or(&word);
            if word.starts_with(|first: char| first.is_ascii_digit()) || HARD.contains(&word.as_str()) {
                *counts.entry(word).or_default() += 1;
            } else if HARD.contains(&singular) {
                *counts.entry(singular.to_owned()).or_default() += 1;
            }
        }
    }
    counts
}

/// Lower-case words; a number keeps its decimals.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '.'))
        .map(|word| word.trim_matches('.').to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

/// How many words two sentences have in common.
fn shared(a: &str, b: &str) -> usize {
    let b = words(b);
    words(a).iter().filter(|word| b.contains(word)).count()
}

/// Whether one may be a rewording of the other: they share a good part of their words.
fn related(a: &str, b: &str) -> bool {
    shared(a, b) * 3 >= words(a).len().min(words(b).len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_a_promise() {
        let lost = lost_promise(
            "When it was created, in Unix milliseconds.",
            "When it was created, in Unix seconds.",
        );
        assert_eq!(lost.expect("a loss").sentence, "When it was created, in Unix milliseconds.");
    }

    #[test]
    fn a_negation_is_a_promise() {
        assert!(lost_promise("The bound is inclusive.", "The bound is not inclusive.").is_some());
    }

    #[test]
    fn a_sentence_that_is_gone_is_a_promise_that_is_gone() {
        assert!(
            lost_promise("Free text. It is shown to nobody, ever, not even staff.", "Free text.").is_some()
        );
    }

    #[test]
    fn a_typo_is_none() {
        assert_eq!(lost_promise("Where teh truck is.", "Where the truck is."), None);
        assert_eq!(lost_promise("The most items to put on one page.", "The most items on one page."), None);
    }

    #[test]
    fn more_words_are_none() {
        assert_eq!(lost_promise("Free text.", "Free text. At most 2000 characters are kept."), None);
    }
}
