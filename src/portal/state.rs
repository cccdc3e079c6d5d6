//! A state as pages show it: an icon, a word, and a colour.

/// A state.
pub(super) struct State {
    pub(super) tone: &'static str,
    pub(super) icon: &'static str,
    pub(super) words: String,
}

impl State {
    pub(super) fn new(tone: &'static str, icon: &'static str, words: impl Into<String>) -> State {
        State { tone, icon, words: words.into() }
    }
}
