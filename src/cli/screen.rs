//! What standard output can show.

use std::io::IsTerminal;

use console::Term;

/// The colours that are used. Each means one thing: good, waiting, bad, and less important.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Good,
    Waiting,
    Bad,
    Quiet,
}

/// A terminal, or something that is none.
#[derive(Debug, Clone, Copy)]
pub(super) struct Screen {
    pub(super) is_terminal: bool,
    /// Columns; `None` for a pipe, and for a terminal that does not know its width.
    pub(super) width: Option<usize>,
    /// Neither in pipes nor where `NO_COLOR` is set.
    pub(super) has_colour: bool,
}

impl Screen {
    /// Standard output.
    pub(super) fn of_output() -> Screen {
        let out = std::io::stdout();
        let columns = Term::stdout().size_checked().map(|(_, columns)| usize::from(columns));
        Screen {
            is_terminal: out.is_terminal(),
            width: columns.filter(|columns| *columns > 0),
            has_colour: anstream::AutoStream::choice(&out) != anstream::ColorChoice::Never,
        }
    }

    pub(super) fn in_tone(&self, tone: Option<Tone>, text: &str) -> String {
        let code = match tone {
            Some(Tone::Good) => 32,
            Some(Tone::Waiting) => 33,
            Some(Tone::Bad) => 31,
            Some(Tone::Quiet) => 2,
            None => return text.to_owned(),
        };
        if self.has_colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}
