//! A file's lines, as a person counts them: terminated by LF, CRLF or CR, in bounded memory, with a way to return
//! lines that were read too far.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Seek, SeekFrom};

use serde::{Deserialize, Serialize};

/// The most bytes of a line that are kept; a longer line is not a row.
pub(super) const LONGEST: usize = 500_000;

/// A position in the file where a row begins.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Offset {
    pub(super) byte: u64,
    /// From 1.
    pub(super) line: u64,
}

/// A line without its end.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    /// At most [`LONGEST`] bytes; only the beginning of a longer line.
    pub(super) bytes: Vec<u8>,
    pub(super) is_whole: bool,
    /// Its terminator: `\n`, `\r\n`, `\r`, or empty at the end of the file.
    pub(super) end: &'static str,
    /// Where it begins.
    pub(super) offset: Offset,
}

impl Line {
    /// Its text, and whether it is UTF-8; otherwise it is read as Latin-1, which has a character for every byte.
    pub(super) fn text(&self) -> (String, bool) {
        match std::str::from_utf8(&self.bytes) {
            Ok(text) => (text.to_owned(), true),
            Err(_) => (self.bytes.iter().map(|byte| char::from(*byte)).collect(), false),
        }
    }
}

/// The lines of a file from some position on.
pub(super) struct Lines {
    file: BufReader<File>,
    /// Where the next line of the file begins.
    offset: Offset,
    /// Lines that were returned after reading, in order.
    returned: VecDeque<Line>,
}

impl Lines {
    pub(super) fn new(file: File) -> Lines {
        Lines { file: BufReader::new(file), offset: Offset { byte: 0, line: 1 }, returned: VecDeque::new() }
    }

    /// The first bytes of the file, before anything is read: of a pipe, as many as have arrived.
    pub(super) fn beginning(&mut self) -> io::Result<&[u8]> {
        self.file.fill_buf()
    }

    /// Seeks to the beginning of a line.
    pub(super) fn seek(&mut self, offset: Offset) -> io::Result<()> {
        self.returned.clear();
        self.offset = offset;
        self.file.seek(SeekFrom::Start(offset.byte)).map(drop)
    }

    /// Where the next line begins.
    pub(super) fn offset(&self) -> Offset {
        self.returned.front().map_or(self.offset, |line| line.offset)
    }

    /// The next line; `None` at the end of the file.
    pub(super) fn next(&mut self) -> io::Result<Option<Line>> {
        match self.returned.pop_front() {
            Some(line) => Ok(Some(line)),
            None => self.read(),
        }
    }

    /// Takes back the last lines read, in order.
    pub(super) fn give_back(&mut self, lines: impl DoubleEndedIterator<Item = Line>) {
        lines.rev().for_each(|line| self.returned.push_front(line));
    }

    fn read(&mut self) -> io::Result<Option<Line>> {
        const MARK: &[u8] = b"\xef\xbb\xbf";
        let mut line = Line { is_whole: true, offset: self.offset, ..Line::default() };
        let mut read = 0;
        loop {
            let buffer = self.file.fill_buf()?;
            if buffer.is_empty() {
                break;
            }
            let end = buffer.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
            let part = &buffer[..end.unwrap_or(buffer.len())];
            let room = LONGEST - line.bytes.len();
            line.is_whole &= part.len() <= room;
            line.bytes.extend_from_slice(&part[..part.len().min(room)]);
            let taken = part.len() + usize::from(end.is_some());
            let is_return = end.is_some_and(|at| buffer[at] == b'\r');
            self.file.consume(taken);
            read += taken;
            if end.is_some() {
                let is_pair = is_return && self.file.fill_buf()?.first() == Some(&b'\n');
                if is_pair {
                    self.file.consume(1);
                    read += 1;
                }
                line.end = match (is_return, is_pair) {
                    (false, _) => "\n",
                    (true, true) => "\r\n",
                    (true, false) => "\r",
                };
                break;
            }
        }
        if read == 0 {
            return Ok(None);
        }
        if self.offset.byte == 0 && line.bytes.starts_with(MARK) {
            line.bytes.drain(..MARK.len());
        }
        self.offset.byte += u64::try_from(read).unwrap_or(u64::MAX);
        self.offset.line += 1;
        Ok(Some(line))
    }
}

/// The problem that a file's first bytes show: an encoding other than UTF-8, or not a text at all.
pub(super) fn complaint(first: &[u8]) -> Option<&'static str> {
    if first.starts_with(b"\xff\xfe") || first.starts_with(b"\xfe\xff") {
        return Some("is UTF-16; save it as UTF-8 (in Excel: \"CSV UTF-8\") and import that");
    }
    if first.contains(&0) {
        return Some(
            "is no UTF-8 text: it has zero bytes, as UTF-16 and spreadsheets have. Save it as UTF-8 text",
        );
    }
    first.starts_with(b"PK\x03\x04").then_some("is a spreadsheet or an archive; save it as \"CSV UTF-8\"")
}
