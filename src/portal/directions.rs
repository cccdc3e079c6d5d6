//! Text that turns the direction of what follows it, and does not turn it back.
//!
//! Names may hold such characters: some scripts need them. On a page, they would turn what stands beside them, too, so
//! that `invoice\u{202e}fdp.exe` changes how the rest of a line reads. Here each text of a page ends what it began.

/// What begins something, and is ended by [`POP_EMBEDDING`].
const EMBEDDINGS: [char; 4] = ['\u{202a}', '\u{202b}', '\u{202d}', '\u{202e}'];
/// What begins something, and is ended by [`POP_ISOLATE`].
const ISOLATES: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];
const POP_EMBEDDING: char = '\u{202c}';
const POP_ISOLATE: char = '\u{2069}';

/// The page, in which every text between two tags ends what it began. One more end than there are beginnings is nothing.
pub(super) fn closed(page: String) -> String {
    let begins = |c: char| EMBEDDINGS.contains(&c) || ISOLATES.contains(&c);
    if !page.contains(begins) {
        return page;
    }
    let mut closed = String::with_capacity(page.len() + 64);
    for part in page.split_inclusive('>') {
        // A text ends where the next tag begins: nowhere else on a page is there such a character.
        let (text, tag) = part.split_at(part.find('<').unwrap_or(part.len()));
        let count = |which: &[char]| text.chars().filter(|c| which.contains(c)).count();
        closed.push_str(text);
        closed.extend(std::iter::repeat_n(POP_ISOLATE, count(&ISOLATES)));
        closed.extend(std::iter::repeat_n(POP_EMBEDDING, count(&EMBEDDINGS)));
        closed.push_str(tag);
    }
    closed
}

#[cfg(test)]
mod tests {
    use super::closed;

    #[test]
    fn a_text_ends_what_it_began() {
        let page = "<p title=\"a\u{202e}b\">x\u{202e}y\u{2067}z</p><b>\u{2066}</b>q";
        let ended = "<p title=\"a\u{202e}b\">x\u{202e}y\u{2067}z\u{2069}\u{202c}</p><b>\u{2066}\u{2069}</b>q";
        assert_eq!(closed(page.to_owned()), ended);
        assert_eq!(closed("<p>x</p>".to_owned()), "<p>x</p>");
    }
}
