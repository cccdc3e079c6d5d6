//! Reads a file in batches, from any place in it, in little memory.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};

use csv::{ByteRecord, Position};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use tokio::sync::mpsc::Sender;

use super::super::super::Failure;
use super::columns::Columns;
use super::{Format, Kind, wrong};

/// The most that the API takes in one request.
const ROWS: usize = 1_000;
/// Below the smallest limit on a body, with room for what is around the rows.
const BYTES: usize = 1_000_000;

/// A place in the file, before a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Place {
    pub(super) byte: u64,
    /// From 1.
    pub(super) line: u64,
}

/// A row to send.
pub(super) struct Row {
    pub(super) line: u64,
    /// A JSON object.
    pub(super) json: String,
}

/// A row that is not brought in.
#[derive(Debug)]
pub(super) struct Rejection {
    pub(super) line: u64,
    pub(super) place: String,
    pub(super) message: String,
}

/// What is sent at once.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) rows: Vec<Row>,
    /// Rows that could not be read.
    pub(super) rejected: Vec<Rejection>,
    /// Behind its last row.
    pub(super) end: Place,
    bytes: usize,
}

/// A file being read.
pub(super) struct Source {
    rows: Rows,
}

enum Rows {
    Csv { reader: csv::Reader<BufReader<File>>, columns: Columns, record: ByteRecord },
    Json { reader: BufReader<File>, place: Place },
}

impl Source {
    /// Opens a file at a place where a row begins; at its start by default.
    pub(super) fn open(mut file: File, format: Format, kind: &Kind, from: Place) -> Result<Source, Failure> {
        let rows = match format {
            Format::Csv => {
                let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(BufReader::new(file));
                let header =
                    reader.headers().map_err(|error| wrong(format!("the header line: {error}")))?.clone();
                let columns = Columns::named(header.iter(), kind.schema)?;
                if from.byte > 0 {
                    let mut position = Position::new();
                    position.set_byte(from.byte).set_line(from.line);
                    reader.seek(position).map_err(Failure::other)?;
                }
                Rows::Csv { reader, columns, record: ByteRecord::new() }
            }
            Format::Jsonl => {
                file.seek(SeekFrom::Start(from.byte)).map_err(Failure::other)?;
                let place = Place { line: from.line.max(1), ..from };
                Rows::Json { reader: BufReader::new(file), place }
            }
        };
        Ok(Source { rows })
    }

    /// Reads to the end, a batch at a time, as fast as they are taken. Blocks.
    pub(super) fn read(mut self, batches: &Sender<Result<Batch, Failure>>) {
        loop {
            let batch = self.batch();
            let last = batch.as_ref().map_or(true, |(_, last)| *last);
            // Nobody takes any more: the import has failed and said why.
            if batches.blocking_send(batch.map(|(batch, _)| batch)).is_err() || last {
                return;
            }
        }
    }

    /// The next batch, and whether it is the last.
    fn batch(&mut self) -> Result<(Batch, bool), Failure> {
        let mut batch = Batch::default();
        loop {
            let more = match &mut self.rows {
                Rows::Csv { reader, columns, record } => csv_row(reader, columns, record, &mut batch)?,
                Rows::Json { reader, place } => json_row(reader, place, &mut batch)?,
            };
            batch.end = match &self.rows {
                Rows::Csv { reader, .. } => {
                    Place { byte: reader.position().byte(), line: reader.position().line() }
                }
                Rows::Json { place, .. } => *place,
            };
            if !more || batch.is_full() {
                return Ok((batch, !more));
            }
        }
    }
}

impl Batch {
    /// A batch is full when one more row of the largest size might be too much.
    fn is_full(&self) -> bool {
        self.rows.len() + self.rejected.len() >= ROWS || self.bytes >= BYTES / 2
    }

    fn push(&mut self, line: u64, json: String) {
        if json.len() > BYTES / 2 {
            return self.reject(line, "", "is larger than the API takes");
        }
        self.bytes += json.len() + 1;
        self.rows.push(Row { line, json });
    }

    fn reject(&mut self, line: u64, place: &str, message: &str) {
        self.rejected.push(Rejection { line, place: place.to_owned(), message: message.to_owned() });
    }
}

/// Reads one record; false at the end.
fn csv_row(
    reader: &mut csv::Reader<BufReader<File>>,
    columns: &Columns,
    record: &mut ByteRecord,
    batch: &mut Batch,
) -> Result<bool, Failure> {
    if !reader.read_byte_record(record).map_err(Failure::other)? {
        return Ok(false);
    }
    let line = record.position().map_or(0, Position::line);
    if record.len() != columns.len() {
        let message = format!("has {} cells where the header line has {}", record.len(), columns.len());
        batch.reject(line, "", &message);
        return Ok(true);
    }
    let cells: Result<Vec<&str>, _> = record.iter().map(std::str::from_utf8).collect();
    match cells {
        Ok(cells) => match columns.row(cells.into_iter()) {
            Ok(row) => batch.push(line, row.to_string()),
            Err(cell) => batch.reject(line, &cell.column, &cell.message),
        },
        Err(_) => batch.reject(line, "", "is not UTF-8"),
    }
    Ok(true)
}

/// Reads one line; false at the end.
fn json_row(reader: &mut BufReader<File>, place: &mut Place, batch: &mut Batch) -> Result<bool, Failure> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(BYTES).unwrap_or(u64::MAX);
    let mut read = reader.by_ref().take(limit).read_until(b'\n', &mut bytes).map_err(Failure::other)?;
    if read == 0 {
        return Ok(false);
    }
    let whole = bytes.ends_with(b"\n") || read < BYTES;
    if !whole {
        read += reader.skip_until(b'\n').map_err(Failure::other)?;
    }
    let line = place.line;
    let first = place.byte == 0;
    *place = Place { byte: place.byte + u64::try_from(read).unwrap_or(u64::MAX), line: line + 1 };
    let mut text = bytes.trim_ascii();
    if first {
        text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    }
    if !whole {
        batch.reject(line, "", "is larger than the API takes");
    } else if !text.is_empty() {
        match serde_json::from_slice::<Map<String, Value>>(text) {
            Ok(row) => batch.push(line, Value::Object(row).to_string()),
            Err(error) => batch.reject(line, "", &format!("is not a JSON object: {error}")),
        }
    }
    Ok(true)
}
