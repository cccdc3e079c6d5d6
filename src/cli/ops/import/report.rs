//! Rejected rows and remarks, in a file next to the input and in its format: once corrected, it can be
//! imported itself.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::PathBuf;

use serde_json::{Map, Value, json};

use super::columns::REPORTED;
use super::rows::{Layout, Original, Problem, Told};
use super::unread::Fingerprint;
use crate::http::parse_strict;

/// A report. Rows written for an unfinished batch are removed when the import is resumed.
pub(super) struct Report {
    pub(super) path: PathBuf,
    layout: Layout,
    file: Option<File>,
}

impl Report {
    /// The report at a path, truncated to `bytes`.
    pub(super) fn resumed(path: PathBuf, layout: Layout, bytes: u64) -> io::Result<Report> {
        match OpenOptions::new().write(true).open(&path) {
            Ok(_) if bytes == 0 => fs::remove_file(&path)?,
            Ok(report) => report.set_len(bytes)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        Ok(Report { path, layout, file: None })
    }

    /// Appends to the `bytes` written so far; returns the new number.
    pub(super) fn write(&mut self, told: &[Told], bytes: u64) -> io::Result<u64> {
        if told.is_empty() {
            return Ok(bytes);
        }
        let text = match &self.layout {
            Layout::Csv { columns, delimiter } => csv_rows(told, columns, *delimiter, bytes == 0)?,
            Layout::JsonLines => json_rows(told)?,
        };
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(OpenOptions::new().create(true).append(true).open(&self.path)?),
        };
        file.write_all(&text)?;
        file.sync_data()?;
        file.seek(SeekFrom::End(0))
    }
}

fn csv_rows(told: &[Told], columns: &[String], delimiter: u8, with_header: bool) -> io::Result<Vec<u8>> {
    let mut rows = csv::WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(Vec::new());
    if with_header {
        rows.write_record(REPORTED.into_iter().chain(columns.iter().map(String::as_str)))?;
    }
    for Told { line, problem: Problem { column, message }, original, is_unread } in told {
        let line = line.to_string();
        let cells = match original {
            Original::Cells(cells) => cells.as_slice(),
            Original::Text(text) => std::slice::from_ref(text),
        };
        let marked = is_unread.then(|| Fingerprint::of_cells(cells).mark(message));
        let message = marked.as_ref().unwrap_or(message);
        rows.write_record([&line, column, message].into_iter().chain(cells))?;
    }
    rows.into_inner().map_err(|error| error.into_error())
}

fn json_rows(told: &[Told]) -> io::Result<Vec<u8>> {
    let mut rows = Vec::new();
    for Told { line, problem: Problem { column, message }, original, is_unread } in told {
        let own = own_fields(original);
        let text = || Value::Object(own.clone()).to_string();
        let marked = is_unread.then(|| Fingerprint::of_text(&text()).mark(message));
        let message = marked.as_ref().unwrap_or(message);
        let mut row = Map::new();
        for (name, value) in REPORTED.into_iter().zip([json!(line), json!(column), json!(message)]) {
            row.insert(name.to_owned(), value);
        }
        row.extend(own);
        serde_json::to_writer(&mut rows, &row)?;
        rows.push(b'\n');
    }
    Ok(rows)
}

/// The fields of a row without those of a report. A line that is not an object is put under `row`, which shows it and
/// which the API rejects.
fn own_fields(original: &Original) -> Map<String, Value> {
    let text = match original {
        Original::Text(text) => text.clone(),
        Original::Cells(cells) => cells.join(","),
    };
    match parse_strict(text.as_bytes()) {
        Ok(Value::Object(members)) => {
            members.into_iter().filter(|(name, _)| !REPORTED.contains(&name.as_str())).collect()
        }
        _ => Map::from_iter([("row".to_owned(), Value::from(text))]),
    }
}
