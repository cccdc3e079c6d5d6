//! A file's lines, as a person counts them: ended by LF, CRLF or CR, in bounded memory, and with the way back to the
//! start of a line that was read too far.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Seek, SeekFrom};

use serde::{Deserialize, Serialize};

/// The bytes of a line that are kept; what is longer is no row.
pub(super) const LONGEST: usize = 500_000;

/// A place in the file where a row begins.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Offset {
    pub(super) byte: u64,
    /// From 1.
    pub(super) line: u64,
}

/// A line without its end.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    /// At most [`LONGEST`]; the beginning of what is longer.
    pub(super) bytes: Vec<u8>,
    pub(super) is_whole: bool,
    /// How it ends: `\n`, `\r\n`, `\r`, or with the file.
    pub(super) end: &'static str,
    /// Where it begins.
    pub(super) offset: Offset,
}

impl Line {
    /// Its text, and whether that is UTF-8; else it is read as Latin-1, which gives every byte a character.
    pub(super) fn text(&self) -> (String, bool) {
        match std::str::from_utf8(&self.bytes) {
            Ok(text) => (text.to_owned(), true),
            Err(_) => (self.bytes.iter().map(|byte| char::from(*byte)).collect(), false),
        }
    }
}

/// The lines from some place of a file on.
pub(super) struct Lines {
    file: BufReader<File>,
    /// Where the next line of the file begins.
    offset: Offset,
    /// Lines that were read and given back, in order.
    returned: VecDeque<Line>,
}

impl Lines {
    pub(super) fn new(file: File) -> Lines {
        Lines { file: BufReader::new(file), offset: Offset { byte: 0, line: 1 }, returned: VecDeque::new() }
    }

    /// Goes to where a line begins.
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

    /// Takes back lines that were read last, in their order.
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

/// What a file's first bytes say against it: another encoding than UTF-8, or no text at all.
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
