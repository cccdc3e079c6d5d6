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
    pub(super) fn told(&self, column: String, message: String) -> Told {
        Told { line: self.line, column, message, original: self.original.clone() }
    }
}

/// A message about a row: why it was rejected, or what it did not change.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) line: u64,
    /// Empty: the row as a whole.
    pub(super) column: String,
    pub(super) message: String,
    pub(super) original: Original,
}
