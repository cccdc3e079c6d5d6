//! CSV records, read strictly: ambiguous input is not guessed but rejected, at the line where it begins, and reading
//! resumes at the next line, so that no later row is lost.

use std::io;

use super::lines::{LONGEST, Line, Lines, Offset};

/// The most lines of a quoted cell: the longest text of the API has 4,000 characters.
const MOST_LINES: usize = 1_000;

/// How many cells a row of a file has.
#[derive(Clone, Copy)]
pub(super) struct Width {
    pub(super) cells: usize,
    /// Those that a report of rejected rows adds.
    pub(super) reported: usize,
}

impl Width {
    /// Whether a line within an open quote looks like a row of its own. The rows of a report begin with a line's
    /// number.
    fn has_row(self, text: &str, delimiter: u8) -> bool {
        let cells = text.bytes().filter(|byte| *byte == delimiter).count() + 1;
        cells == self.cells && (self.reported == 0 || text.starts_with(|c: char| c.is_ascii_digit()))
    }
}

/// A row of a CSV file.
#[derive(Debug)]
pub(super) struct Record {
    /// Where it begins.
    pub(super) offset: Offset,
    /// In a row with broken quotes, the raw text between the delimiters.
    pub(super) cells: Vec<String>,
    pub(super) fault: Option<String>,
}

impl Record {
    /// Whether it is empty.
    pub(super) fn is_blank(&self) -> bool {
        self.fault.is_none() && self.cells.iter().all(|cell| cell.trim().is_empty())
    }

    fn of(line: &Line, delimiter: u8, fault: impl Into<String>) -> Record {
        /// How much of a too long line is shown, to identify it.
        const SHOWN: usize = 200;
        let (mut text, _) = line.text();
        if !line.is_whole {
            text = text.chars().take(SHOWN).chain("…".chars()).collect();
        }
        let cells = text.split(char::from(delimiter)).map(str::to_owned).collect();
        Record { offset: line.offset, cells, fault: Some(fault.into()) }
    }
}

/// The next record; `None` at the end. `width` is that of the header line, if it was read.
pub(super) fn next(lines: &mut Lines, delimiter: u8, width: Option<Width>) -> io::Result<Option<Record>> {
    let Some(first) = lines.next()? else { return Ok(None) };
    let mut cells = Cells::new(delimiter);
    let mut further: Vec<Line> = Vec::new();
    let mut bytes = 0;
    let mut line = &first;
    let fault = loop {
        bytes += line.bytes.len();
        if !line.is_whole || bytes > LONGEST {
            break Some(format!("is larger than the API takes; a row has at most {LONGEST} bytes"));
        }
        let (text, is_utf8) = line.text();
        if !is_utf8 {
            break Some("is not UTF-8; save the file as UTF-8 (in Excel: \"CSV UTF-8\")".to_owned());
        }
        if !further.is_empty() && width.is_some_and(|width| width.has_row(&text, delimiter)) {
            break Some(format!(
                "opens a quote that is still open in line {}, which looks like a row of its own; close the quote. If \
                 that line does belong to the text, bring this row in as JSON lines",
                line.offset.line
            ));
        }
        if let Err(fault) = cells.take(&text) {
            break Some(fault);
        }
        if !cells.is_open() {
            break None;
        }
        if further.len() == MOST_LINES {
            break Some(format!("opens a quote that is not closed within {MOST_LINES} lines"));
        }
        cells.more(line.end);
        let Some(next) = lines.next()? else {
            break Some("opens a quote that is never closed".to_owned());
        };
        further.push(next);
        line = further.last().unwrap_or(&first);
    };
    let fault = match fault {
        Some(fault) => fault,
        None => {
            let fault = width.and_then(|width| cells.fault_of(width));
            match fault.clone().filter(|_| !further.is_empty()) {
                Some(fault) => fault,
                // Cells of one line are reported as they were read.
                None => return Ok(Some(Record { offset: first.offset, cells: cells.done, fault })),
            }
        }
    };
    let (at, before) = (line.offset.line, first.offset.line);
    let fault = if at > before && fault.starts_with("has text") {
        format!("opens a quote that line {at} closes in the middle of a cell; close it where its text ends")
    } else {
        fault
    };
    let record = Record::of(&first, delimiter, fault);
    lines.give_back(further.into_iter());
    Ok(Some(record))
}

/// "1 cell", "3 cells"
fn counted(cells: usize) -> String {
    format!("{cells} cell{}", if cells == 1 { "" } else { "s" })
}

/// The cells of a record, as far as it was read.
struct Cells {
    delimiter: u8,
    done: Vec<String>,
    /// The text of a quoted cell that is not closed yet.
    open: Option<String>,
}

impl Cells {
    fn new(delimiter: u8) -> Cells {
        Cells { delimiter, done: Vec::new(), open: None }
    }

    fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// What is wrong with their number. Cells that a report adds are not counted in words.
    fn fault_of(&self, width: Width) -> Option<String> {
        let Width { cells, reported } = width;
        if self.done.len() == cells || self.done.iter().all(|cell| cell.trim().is_empty()) {
            return None;
        }
        let own = self.done.len().saturating_sub(reported);
        Some(format!("has {} where the header line has {}", counted(own), cells - reported))
    }

    /// The open cell continues in the next line.
    fn more(&mut self, end: &str) {
        if let Some(open) = &mut self.open {
            open.push_str(end);
        }
    }

    /// Takes a line; an error says what is wrong with it.
    fn take(&mut self, line: &str) -> Result<(), String> {
        let delimiter = char::from(self.delimiter);
        let mut rest = line;
        loop {
            let mut cell = match self.open.take() {
                Some(open) => open,
                None => match rest.strip_prefix('"') {
                    Some(quoted) => {
                        rest = quoted;
                        String::new()
                    }
                    None => {
                        let (cell, behind) =
                            rest.split_once(delimiter).map_or((rest, None), |(a, b)| (a, Some(b)));
                        if cell.contains('"') {
                            return Err(format!(
                                "has a quote inside cell {}; put the whole cell in quotes and double those inside",
                                self.done.len() + 1
                            ));
                        }
                        self.done.push(cell.to_owned());
                        match behind {
                            Some(behind) => rest = behind,
                            None => return Ok(()),
                        }
                        continue;
                    }
                },
            };
            // Inside quotes: up to a quote that is not doubled.
            loop {
                let Some((inside, behind)) = rest.split_once('"') else {
                    cell.push_str(rest);
                    self.open = Some(cell);
                    return Ok(());
                };
                cell.push_str(inside);
                rest = behind;
                match rest.strip_prefix('"') {
                    Some(doubled) => {
                        cell.push('"');
                        rest = doubled;
                    }
                    None => break,
                }
            }
            self.done.push(cell);
            if rest.is_empty() {
                return Ok(());
            }
            match rest.strip_prefix(delimiter) {
                Some(behind) => rest = behind,
                None => {
                    return Err(format!(
                        "has text after the closing quote of cell {}; double a quote that belongs to the text",
                        self.done.len()
                    ));
                }
            }
        }
    }
}
