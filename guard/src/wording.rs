//! Texts for people, sentence by sentence.
//!
//! No program can tell whether two sentences mean the same, so none tries. Every changed sentence of a published text
//! is shown, old and new, and a person signs in a review record that only the wording changed.
//!
//! Three differences are not a matter of words. White space is folded, which covers wrapping. A word that is in no
//! dictionary (`recieve`) and has exactly one correction is read as its correction; an existing word is never treated
//! as a misspelling, because `now` is one letter from `not`. A list item with a status and error codes is compared as
//! a list.

use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A sentence before and after. A new or removed one has only one side.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Sentence {
    /// As published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// As it is now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<String>,
}

/// One difference between two texts.
#[derive(Debug, PartialEq, Eq)]
pub enum Difference {
    /// Other words.
    Words(Sentence),
    /// An error code that was added to a list.
    NewCode(String),
    /// An error code that was removed from a list.
    LostCode(String),
}

/// The differences between two texts, in the order of the texts. Empty if only white space and spelling differ.
pub fn differences(base: &str, next: &str) -> Vec<Difference> {
    let (old, new) = (pieces(base), pieces(next));
    let (old_keys, new_keys): (Vec<_>, Vec<_>) =
        (old.iter().map(Piece::key).collect(), new.iter().map(Piece::key).collect());
    let mut found = Vec::new();
    for step in capture_diff_slices(Algorithm::Myers, &old_keys, &new_keys) {
        let (old, new) = (&old[step.old_range()], &new[step.new_range()]);
        match step {
            DiffOp::Equal { .. } => {
                found.extend(old.iter().zip(new).flat_map(|(old, new)| codes(old.codes(), new.codes())));
            }
            _ => replaced(old, new, &mut found),
        }
    }
    found
}

/// A range of pieces that another replaces: the first sentence is compared with the first, and so on.
fn replaced(old: &[Piece], new: &[Piece], found: &mut Vec<Difference>) {
    for piece in old {
        found.extend(codes(piece.codes(), &[]));
    }
    for piece in new {
        found.extend(codes(&[], piece.codes()));
    }
    let (mut old, mut new) = (old.iter().filter_map(Piece::words), new.iter().filter_map(Piece::words));
    loop {
        match (old.next(), new.next()) {
            (None, None) => return,
            (was, now) => found.push(Difference::Words(Sentence { was, now })),
        }
    }
}

fn codes(old: &[String], new: &[String]) -> Vec<Difference> {
    let lost = old.iter().filter(|code| !new.contains(code)).cloned().map(Difference::LostCode);
    let fresh = new.iter().filter(|code| !old.contains(code)).cloned().map(Difference::NewCode);
    lost.chain(fresh).collect()
}

/// A piece of a text.
enum Piece {
    Sentence(String),
    /// The list item of a status and its error codes.
    Codes(String, Vec<String>),
}

impl Piece {
    /// The key by which two pieces are equal.
    fn key(&self) -> String {
        match self {
            Self::Sentence(sentence) => spelled(sentence),
            Self::Codes(status, _) => format!("- {status}:"),
        }
    }

    fn codes(&self) -> &[String] {
        match self {
            Self::Sentence(_) => &[],
            Self::Codes(_, codes) => codes,
        }
    }

    fn words(&self) -> Option<String> {
        match self {
            Self::Sentence(sentence) => Some(sentence.clone()),
            Self::Codes(..) => None,
        }
    }
}

/// Splits at blank lines, before list items and headings, and at ends of sentences; white space is folded.
fn pieces(text: &str) -> Vec<Piece> {
    let mut blocks: Vec<Vec<&str>> = vec![Vec::new()];
    for line in text.lines() {
        let line = line.trim();
        if line.is_empty() || line.starts_with(['-', '*', '#', '|']) {
            blocks.push(Vec::new());
        }
        if let Some(block) = blocks.last_mut() {
            block.extend(line.split_whitespace());
        }
    }
    blocks.iter().flat_map(|words| block(words)).collect()
}

fn block(words: &[&str]) -> Vec<Piece> {
    if let Some((status, codes)) = code_list(&words.join(" ")) {
        return vec![Piece::Codes(status, codes)];
    }
    let sentences = words.split_inclusive(|word| word.ends_with(['.', '!', '?', ':', ';']));
    sentences.map(|words| Piece::Sentence(words.join(" "))).collect()
}

/// Reads ``- 409: `conflict`, `idempotency_conflict` ``, and nothing with any other word in it.
fn code_list(block: &str) -> Option<(String, Vec<String>)> {
    let (status, codes) = block.strip_prefix("- ")?.split_once(": ")?;
    let is_status = status.len() == 3
        && status.starts_with(['4', '5'])
        && status.bytes().all(|byte| byte.is_ascii_digit());
    let code = |code: &str| {
        let code = code.strip_prefix('`')?.strip_suffix('`')?;
        code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_').then(|| code.to_owned())
    };
    let codes: Option<Vec<_>> = codes.split(", ").map(code).collect();
    is_status.then_some((status.to_owned(), codes?))
}

/// A sentence with its misspellings corrected, outside of code in back quotes.
fn spelled(sentence: &str) -> String {
    let parts = sentence.split('`').enumerate().map(|(index, part)| {
        if index % 2 == 1 {
            return part.to_owned();
        }
        part.split(' ').map(corrected).collect::<Vec<_>>().join(" ")
    });
    parts.collect::<Vec<_>>().join("`")
}

/// A word corrected by the dictionary. Names, numbers and short words stay: only words with lower-case letters after
/// the first are corrected.
fn corrected(word: &str) -> String {
    const SHORTEST: usize = 3;
    let letters = word.trim_matches(|c: char| c.is_ascii_punctuation());
    let plain = letters.len() >= SHORTEST
        && letters.bytes().all(|byte| byte.is_ascii_alphabetic())
        && letters.bytes().skip(1).all(|byte| byte.is_ascii_lowercase());
    match typos_dict::WORD.find(&letters.into()) {
        Some([correction]) if plain => {
            let capital = letters.starts_with(|first: char| first.is_ascii_uppercase());
            let (first, rest) = correction.split_at(1);
            let first = if capital { first.to_ascii_uppercase() } else { first.to_owned() };
            word.replacen(letters, &(first + rest), 1)
        }
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(was: &str, now: &str) -> Difference {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Difference::Words(Sentence { was: some(was), now: some(now) })
    }

    #[test]
    fn white_space_and_spelling_are_no_words() {
        assert_eq!(differences("One. Two\nthree.", "One.\n\nTwo three."), []);
        assert_eq!(differences("Where teh truck is. Recieved.", "Where the truck is. Received."), []);
    }

    #[test]
    fn a_word_one_letter_off_is_another_word() {
        for (was, now) in [
            ("It is now sent.", "It is not sent."),
            ("Two attempts.", "Too attempts."),
            ("Three.", "There."),
            ("A `teh` code.", "A `the` code."),
            ("HMAC-SHA256.", "HMAC-SHA512."),
            ("Let's eat, partner.", "Let's eat partner."),
        ] {
            assert_eq!(differences(was, now), [words(was, now)]);
        }
    }

    #[test]
    fn sentences_stand_old_beside_new() {
        let found = differences("Kept. Three attempts. Kept too.", "Kept. Two attempts. Kept too. More.");
        assert_eq!(found, [words("Three attempts.", "Two attempts."), words("", "More.")]);
        let moved = differences("- stop\n- wait", "- wait\n- stop");
        assert_eq!(moved.len(), 2, "a list in another order has another meaning: {moved:?}");
    }

    #[test]
    fn a_list_of_codes_is_a_list() {
        let list = "By status:\n- 400: `bad_request`\n- 409: `conflict`,\n  `idempotency_conflict`\n\nMore.";
        let more =
            list.replace("`conflict`,", "`conflict`, `gone_by`,").replace("- 409", "- 404: `lost`\n- 409");
        let new = |code: &str| Difference::NewCode(code.to_owned());
        assert_eq!(differences(list, &more), [new("lost"), new("gone_by")]);
        let lost = Difference::LostCode("conflict".to_owned());
        assert_eq!(differences(list, &list.replace("`conflict`,", "")), [lost]);
        let swapped = list.replace("400", "4xx").replace("409", "400").replace("4xx", "409");
        assert!(differences(list, &swapped).contains(&Difference::LostCode("bad_request".to_owned())));
    }
}
