//! Rows of a file, and messages about them.

/// The format of the rows of a file and of its reports.
#[derive(Clone)]
pub(super) enum Layout {
    Csv { columns: Vec<String>, delimiter: u8 },
    JsonLines,
}

/// A row as the file has it, for reports.
#[derive(Debug, Clone)]
pub(super) enum Original {
    /// The cells, without those of a report.
    Cells(Vec<String>),
    /// A line that should be a JSON object.
    Text(String),
}

/// A row to send.
pub(super) struct Row {
    pub(super) line: u64,
    /// A JSON object.
    pub(super) json: String,
    pub(super) original: Original,
}

impl Row {
    pub(super) fn told(&self, problem: Problem) -> Told {
        Told { line: self.line, problem, original: self.original.clone(), is_unread: false }
    }
}

/// What is wrong with a row, or what is remarked about it.
#[derive(Debug, Clone)]
pub(super) struct Problem {
    /// Empty: the row as a whole.
    pub(super) column: String,
    pub(super) message: String,
}

impl Problem {
    pub(super) fn new(column: impl Into<String>, message: impl Into<String>) -> Problem {
        Problem { column: column.into(), message: message.into() }
    }

    /// All problems of a row as one, so that one correction is enough: the first by its column, the others named.
    pub(super) fn together(self, others: &[Problem]) -> Problem {
        let named = |other: &Problem| match other.column.as_str() {
            "" => format!("; {}", other.message),
            column => format!("; {column} {}", other.message),
        };
        let message = self.message + &others.iter().map(named).collect::<String>();
        Problem { message, ..self }
    }
}

/// A message about a row: why it was rejected, or what it did not change.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) line: u64,
    pub(super) problem: Problem,
    pub(super) original: Original,
    /// Whether the row could not be read.
    pub(super) is_unread: bool,
}
