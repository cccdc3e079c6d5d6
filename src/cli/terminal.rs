//! Safe output for a terminal: text from outside without control effects, and without secrets.

/// The prefixes of our secrets. The rest of a secret is not repeated.
const SECRETS: &[&str] = &["tf_test_", "tf_live_", "tf_operator_", "tfwhsec_", "whsec_"];

/// A text with characters that a terminal would act on, or not show, written as `\u{…}`: control characters,
/// direction marks, which change how text reads, and zero-width characters. Line breaks stay.
pub(super) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if c != '\n' && is_hidden(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    shown
}

fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        )
}

/// A text in which each of our secrets is cut after its prefix, for messages that repeat input.
pub(super) fn redacted(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((at, prefix)) = first_secret(rest) {
        let (before, secret) = rest.split_at(at);
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '+' | '/' | '=');
        let end = secret.find(|c| !is_part(c)).unwrap_or(secret.len());
        told.push_str(before);
        told.push_str(prefix);
        told.push('…');
        rest = secret.get(end..).unwrap_or_default();
    }
    told + rest
}

/// The position of the first secret, and its prefix.
fn first_secret(text: &str) -> Option<(usize, &'static str)> {
    SECRETS.iter().filter_map(|prefix| Some((text.find(prefix)?, *prefix))).min_by_key(|(at, _)| *at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_hidden_reaches_a_terminal() {
        let text = "a\u{1b}[2J\u{9b}31m\r\u{202e}cod\u{200b}e\u{2066}\u{feff}\tÄ 東\n";
        let shown = visible(text);
        assert_eq!(shown, "a\\u{1b}[2J\\u{9b}31m\\u{d}\\u{202e}cod\\u{200b}e\\u{2066}\\u{feff}\\u{9}Ä 東\n");
    }

    #[test]
    fn secrets_are_cut_off() {
        let text = "unexpected argument 'tf_operator_abc-1_X' found; tfwhsec_q+/== and tf_live_";
        assert_eq!(redacted(text), "unexpected argument 'tf_operator_…' found; tfwhsec_… and tf_live_…");
        assert_eq!(redacted("an unexpected argument"), "an unexpected argument");
    }
}
