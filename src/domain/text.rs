//! Rules for texts that people read, compare and search for.

use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

/// Characters that count as letters or symbols but are invisible: Hangul fillers and the blank braille pattern.
const BLANK: [char; 5] = ['\u{115f}', '\u{1160}', '\u{3164}', '\u{ffa0}', '\u{2800}'];

/// Whether a text is one visible line: no control characters or line breaks, and at least one letter, number,
/// punctuation mark or symbol.
#[must_use]
pub fn is_line(text: &str) -> bool {
    text.chars().all(|c| !breaks(c) && !c.is_control()) && text.chars().any(is_visible)
}

/// Whether a text is valid with several lines: tabs and line breaks are allowed, other control characters are not. It
/// may be empty, but not invisible.
#[must_use]
pub fn is_lines(text: &str) -> bool {
    let allowed = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
    text.chars().all(allowed) && (text.is_empty() || text.chars().any(is_visible))
}

/// Whether a text can be a code that identifies a record: one line without white space at its ends, which is
/// invisible.
#[must_use]
pub fn is_code(text: &str) -> bool {
    is_line(text) && trimmed(text) == text
}

/// A text without invisible characters at its ends: white space of any script, zero-width and byte order marks.
#[must_use]
pub fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}'))
}

fn breaks(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

fn is_visible(c: char) -> bool {
    use GeneralCategoryGroup::{Letter, Number, Punctuation, Symbol};
    let group = c.general_category_group();
    matches!(group, Letter | Number | Punctuation | Symbol) && !BLANK.contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_can_be_seen() {
        for line in ["A", "Blue Ridge", "北京", "-", "€", "😀", " padded ", "e\u{301}", "\u{202e}abc"] {
            assert!(is_line(line), "{line:?}");
        }
        for nothing in ["", " ", "\u{a0}", "\u{200b}", "\u{3164}", "\u{2800}", "\u{301}", "\u{feff}\u{200d}"]
        {
            assert!(!is_line(nothing), "{nothing:?}");
        }
        for broken in ["a\nb", "a\tb", "a\u{7f}", "a\u{85}b", "a\u{9b}", "a\u{2028}b", "a\u{2029}b"] {
            assert!(!is_line(broken), "{broken:?}");
        }
    }

    #[test]
    fn several_lines_may_be_none_but_not_invisible() {
        assert!(["", "a\r\n\tb", "a\u{2028}b"].into_iter().all(is_lines));
        assert!(![" ", "\n", "\u{200b}", "a\u{7}", "a\u{9b}"].into_iter().any(is_lines));
    }

    #[test]
    fn a_code_has_no_white_space_at_its_ends() {
        assert!(["W-1", "W 1", "a\u{a0}b"].into_iter().all(is_code));
        for padded in ["W-1 ", " W-1", "W-1\u{a0}", "\u{3000}W-1", "W-1\u{200b}", "\u{feff}W-1"] {
            assert!(!is_code(padded), "{padded:?}");
            assert_eq!(trimmed(padded), "W-1");
        }
    }
}
