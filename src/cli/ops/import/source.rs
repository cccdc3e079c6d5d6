//! Reads a file in batches, from any offset, in little memory.

use std::collections::HashMap;
use std::fs::File;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use serde_json::{Map, Value};
use tokio::sync::mpsc::Sender;

use super::arguments::{Collection, Format, wrong};
use super::columns::{Columns, PROBLEM, REPORTED, tidied};
use super::contract::Contract;
use super::lines::{LONGEST, Line, Lines, Offset, complaint};
use super::record::{self, Record};
use super::rows::{Layout, Original, Problem, Row, Told};
use super::unread::Fingerprint;
use crate::Error;
use crate::cli::failure::Failure;
use crate::http::parse_strict;

/// The most rows in one request of the API.
const ROWS: usize = 1_000;
/// Below the smallest limit on a body, with room for the surrounding JSON and one more row of the longest.
const BYTES: usize = 500_000;
/// The most codes that are kept for finding repeated rows: far more than an organization has customers.
const CODES: usize = 200_000;

/// The rows that are sent at once.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) rows: Vec<Row>,
    /// Rows that could not be read.
    pub(super) rejected: Vec<Told>,
    pub(super) remarks: Vec<Told>,
    /// The position after its last row.
    pub(super) end: Offset,
    bytes: usize,
}

/// A file that is being read.
pub(super) struct Source {
    lines: Lines,
    /// The columns of a CSV file, and its delimiter.
    table: Option<(Columns, u8)>,
    schema: &'static str,
    contract: Arc<Contract>,
    codes: Option<Codes>,
}

impl Source {
    /// Opens a file at the beginning of a row; at its start by default.
    pub(super) fn open(
        file: File,
        format: Option<Format>,
        collection: &Collection,
        contract: Arc<Contract>,
        from: Offset,
    ) -> Result<Source, Failure> {
        let mut lines = Lines::new(file);
        let first = lines.beginning().map_err(Failure::other)?;
        if let Some(complaint) = complaint(first) {
            return Err(wrong(format!("the file {complaint}")));
        }
        let format = format.unwrap_or_else(|| format_of(first));
        let table = match format {
            Format::Csv => Some(header(&mut lines, collection.schema)?),
            Format::Jsonl => None,
        };
        if from.byte > 0 {
            lines.seek(from).map_err(Failure::other)?;
        }
        let codes =
            collection.code.map(|column| Codes { column, hasher: RandomState::new(), lines: HashMap::new() });
        Ok(Source { lines, table, schema: collection.schema, contract, codes })
    }

    /// The format of the file's rows.
    pub(super) fn layout(&self) -> Layout {
        match &self.table {
            Some((columns, delimiter)) => Layout::Csv { columns: columns.names(), delimiter: *delimiter },
            None => Layout::JsonLines,
        }
    }

    /// Reads to the end, a batch at a time, as fast as they are taken. Blocks.
    pub(super) fn read(mut self, batches: &Sender<Result<Batch, Failure>>) {
        loop {
            let batch = self.batch();
            let last = batch.as_ref().map_or(true, |(_, last)| *last);
            // The receiver is dropped when the import has failed.
            if batches.blocking_send(batch.map(|(batch, _)| batch)).is_err() || last {
                return;
            }
        }
    }

    /// The next batch, and whether it is the last.
    fn batch(&mut self) -> Result<(Batch, bool), Failure> {
        let mut batch = Batch::default();
        loop {
            let more = match &self.table {
                Some((columns, delimiter)) => {
                    match record::next(&mut self.lines, *delimiter, Some(columns.width()))
                        .map_err(Failure::other)?
                    {
                        None => false,
                        Some(record) => {
                            take_record(record, columns, &self.contract, self.codes.as_mut(), &mut batch);
                            true
                        }
                    }
                }
                None => match self.lines.next().map_err(Failure::other)? {
                    None => false,
                    Some(line) => {
                        take_line(&line, self.schema, self.codes.as_mut(), &mut batch);
                        true
                    }
                },
            };
            batch.end = self.lines.offset();
            if !more || batch.is_full() {
                return Ok((batch, !more));
            }
        }
    }
}

/// The format that begins like this.
fn format_of(first: &[u8]) -> Format {
    let first = first.strip_prefix(b"\xef\xbb\xbf").unwrap_or(first);
    if first.trim_ascii_start().starts_with(b"{") { Format::Jsonl } else { Format::Csv }
}

/// The columns of the first line, and its delimiter.
fn header(lines: &mut Lines, schema: &str) -> Result<(Columns, u8), Failure> {
    let first = loop {
        match lines.next().map_err(Failure::other)? {
            None => {
                return Err(wrong(
                    "the file is empty; it needs a header line that names its columns".to_owned(),
                ));
            }
            Some(line) if line.bytes.trim_ascii().is_empty() => {}
            Some(line) => break line,
        }
    };
    // No column name contains any of these.
    let delimiter = b",;\t".iter().copied().find(|delimiter| first.bytes.contains(delimiter)).unwrap_or(b',');
    lines.give_back(std::iter::once(first));
    let header = record::next(lines, delimiter, None).map_err(Failure::other)?;
    let Some(Record { cells, fault, .. }) = header else {
        return Err(wrong("the file is empty; it needs a header line that names its columns".to_owned()));
    };
    match fault {
        Some(fault) => Err(wrong(format!("the header line {fault}"))),
        None => Ok((Columns::named(cells.iter().map(String::as_str), schema)?, delimiter)),
    }
}

impl Batch {
    /// A batch is full when another row of the largest size might exceed its bound.
    fn is_full(&self) -> bool {
        self.rows.len() + self.rejected.len() >= ROWS || self.bytes >= BYTES
    }

    fn push(&mut self, line: u64, row: &Value, original: Original, codes: Option<&mut Codes>) {
        let json = row.to_string();
        self.bytes += json.len() + 1;
        if json.len() > LONGEST {
            return self.reject(line, Problem::new("", "is larger than the API takes"), original);
        }
        if let Some(problem) = codes.and_then(|codes| codes.note(row, line)) {
            let original = original.clone();
            self.remarks.push(Told { line, problem, original, is_unread: false });
        }
        self.rows.push(Row { line, json, original });
    }

    fn reject(&mut self, line: u64, problem: Problem, original: Original) {
        self.rejected.push(Told { line, problem, original, is_unread: false });
    }

    /// Rejects a row that could not be read.
    fn reject_unread(&mut self, line: u64, problem: Problem, original: Original) {
        self.rejected.push(Told { line, problem, original, is_unread: true });
    }
}

fn take_record(
    record: Record,
    columns: &Columns,
    contract: &Contract,
    codes: Option<&mut Codes>,
    batch: &mut Batch,
) {
    if record.is_blank() {
        return;
    }
    let Record { offset: Offset { line, .. }, cells, fault } = record;
    batch.bytes += cells.iter().map(String::len).sum::<usize>();
    let own: Vec<_> = columns.own(&cells).map(str::to_owned).collect();
    let reported = columns.problem(&cells).and_then(|told| Fingerprint::of_cells(&own).problem(told));
    let original = Original::Cells(own);
    if let Some(fault) = reported.or(fault) {
        return batch.reject_unread(line, Problem::new("", fault), original);
    }
    let (row, unreadable) = columns.row(&cells);
    if unreadable.is_empty() {
        return batch.push(line, &row, original, codes);
    }
    if let Some(problem) = contract.complete(unreadable, &row) {
        batch.reject(line, problem, original);
    }
}

fn take_line(line: &Line, schema: &str, codes: Option<&mut Codes>, batch: &mut Batch) {
    /// How much of a too long line is shown, to identify it.
    const SHOWN: usize = 200;
    let (text, is_utf8) = line.text();
    let number = line.offset.line;
    let text = text.trim();
    if text.is_empty() {
        return;
    }
    batch.bytes += text.len();
    let original = Original::Text(text.to_owned());
    if !line.is_whole {
        let start = text.chars().take(SHOWN).chain("…".chars()).collect();
        let message = format!("is larger than the API takes; a row has at most {LONGEST} bytes");
        return batch.reject_unread(number, Problem::new("", message), Original::Text(start));
    }
    if !is_utf8 {
        let message = "is not UTF-8; save the file as UTF-8";
        return batch.reject_unread(number, Problem::new("", message), original);
    }
    match object(text) {
        Ok(row) => match unread_in_report(&row) {
            Some((problem, own)) => batch.reject_unread(number, problem, Original::Text(own)),
            None => batch.push(number, &tidied(row, schema), original, codes),
        },
        Err(problem) => batch.reject_unread(number, problem, original),
    }
}

fn object(text: &str) -> Result<Map<String, Value>, Problem> {
    match parse_strict(text.as_bytes()) {
        Ok(Value::Object(row)) => Ok(row),
        Ok(_) => Err(Problem::new("", "must be a JSON object")),
        Err(Error::BadRequest { details, message }) => Err(match details.into_iter().next() {
            Some(detail) => {
                Problem::new(detail.pointer.trim_start_matches('/').replace('/', "."), detail.message)
            }
            None => Problem::new("", message.replace("The body is", "is")),
        }),
        Err(other) => Err(Problem::new("", other.to_string())),
    }
}

/// If this is the row of a report that could not be read, unchanged: its problem, and the row without it.
fn unread_in_report(row: &Map<String, Value>) -> Option<(Problem, String)> {
    let [_, column, _] = REPORTED.map(|name| row.get(name).and_then(Value::as_str));
    let reported = row.get(PROBLEM)?.as_str()?;
    let own = row.iter().filter(|(name, _)| !REPORTED.contains(&name.as_str()));
    let own: Map<_, _> = own.map(|(name, value)| (name.clone(), value.clone())).collect();
    let own = Value::Object(own).to_string();
    let message = Fingerprint::of_text(&own).problem(reported)?;
    Some((Problem::new(column.unwrap_or_default(), message), own))
}

/// The codes of the rows so far, by their hashes, and the last line of each.
struct Codes {
    column: &'static str,
    hasher: RandomState,
    lines: HashMap<u64, u64>,
}

impl Codes {
    /// Records the code of a row; returns a message if an earlier row had it.
    fn note(&mut self, row: &Value, line: u64) -> Option<Problem> {
        let code = row.get(self.column)?.as_str()?;
        let hash = self.hasher.hash_one(code);
        if self.lines.len() >= CODES && !self.lines.contains_key(&hash) {
            return None;
        }
        let earlier = self.lines.insert(hash, line)?;
        let message = format!("is the {} of line {earlier} as well; this row replaces that one", self.column);
        Some(Problem::new(self.column, message))
    }
}
