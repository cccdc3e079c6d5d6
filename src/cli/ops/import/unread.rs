//! The mark of a row that could not be read. A report shows such a row as well as it can, and what it shows may read as
//! a sound row: `"OPEN` becomes a cell whose text begins with a quote. So its problem ends with a fingerprint of what is
//! shown, and as long as that matches, the row is rejected again for the same reason. A row that was corrected, or
//! whose problem was cleared, is read like any other.

use sha2::{Digest, Sha256};

const BEFORE: &str = " (unread row ";
const AFTER: char = ')';
/// Enough to tell a corrected row from its report.
const BYTES: usize = 4;

/// What identifies the text of a row.
pub(super) struct Fingerprint(String);

impl Fingerprint {
    /// Of a CSV row. An empty cell at its end counts: it may be what was missing.
    pub(super) fn of_cells(cells: &[String]) -> Fingerprint {
        let mut hash = Sha256::new();
        for cell in cells {
            hash.update(cell.as_bytes());
            // No text of a file has it: 0xff is not UTF-8.
            hash.update([0xff]);
        }
        Fingerprint::finish(hash)
    }

    /// Of a JSON line, without the fields of a report.
    pub(super) fn of_text(text: &str) -> Fingerprint {
        Fingerprint::finish(Sha256::new().chain_update(text.as_bytes()))
    }

    fn finish(hash: Sha256) -> Fingerprint {
        Fingerprint(hex::encode(&hash.finalize()[..BYTES]))
    }

    /// The problem of this row, marked.
    pub(super) fn mark(&self, problem: &str) -> String {
        format!("{problem}{BEFORE}{}{AFTER}", self.0)
    }

    /// The problem that a report gives for this row, if the row is still the one that could not be read.
    pub(super) fn problem(&self, reported: &str) -> Option<String> {
        let (problem, mark) = reported.trim_end().strip_suffix(AFTER)?.rsplit_once(BEFORE)?;
        (mark == self.0).then(|| problem.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_holds_as_long_as_its_row() {
        let cells = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let row = Fingerprint::of_cells(&cells(&["Q1", "\"OPEN"]));
        let marked = row.mark("opens a quote");
        assert_eq!(row.problem(&marked).as_deref(), Some("opens a quote"));
        assert_eq!(row.problem("opens a quote"), None);
        assert_eq!(row.problem(""), None);
        for (same, other) in [
            (true, &["Q1", "\"OPEN"][..]),
            (false, &["Q1", "\"OPEN", ""]),
            (false, &["Q1", "OPEN"]),
            (false, &["Q1\"OPEN"]),
            (false, &["", "Q1", "\"OPEN"]),
        ] {
            assert_eq!(Fingerprint::of_cells(&cells(other)).problem(&marked).is_some(), same, "{other:?}");
        }
    }
}
