//! The log: one JSON object a line on standard error, or text for people.
//!
//! Lines are gathered in memory and written by a thread of their own every few milliseconds, so a
//! request does not wait for the terminal. Nothing is dropped: when the reader is slow and the buffer
//! full, requests wait after all. Warnings and errors are written at once.

use std::io::{self, Write};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use super::json_lines::JsonLines;
use slog::{Drain, Level, Logger, Never, OwnedKVList, Record, o};

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// One JSON object a line.
    #[default]
    Json,
    /// For people.
    Text,
}

const FLUSH_EVERY: Duration = Duration::from_millis(20);
const FULL_BYTES: usize = 4 * 1024 * 1024;

/// A logger that writes lines of at least this level to standard error, and what to drop last: it
/// writes the lines that are still in memory.
pub fn logger(level: Level, format: Format) -> (Logger, LastWords) {
    let buffer = Buffer::new();
    std::thread::Builder::new()
        .name("log".to_owned())
        .spawn({
            let buffer = buffer.clone();
            move || buffer.write_forever()
        })
        .expect("a thread for the log can be started");
    let last_words = LastWords(buffer.clone());
    let logger = match format {
        Format::Json => Logger::root(Lines { drain: JsonLines(buffer.clone()), buffer, level }.fuse(), o!()),
        Format::Text => {
            let decorator = slog_term::PlainDecorator::new(buffer.clone());
            let text = slog_term::FullFormat::new(decorator).build();
            Logger::root(Lines { drain: Mutex::new(text), buffer, level }.fuse(), o!())
        }
    };
    (logger, last_words)
}

/// Writes what is still in memory when it is dropped, at the end of the program.
pub struct LastWords(Buffer);

impl Drop for LastWords {
    fn drop(&mut self) {
        self.0.flush_now();
    }
}

/// A logger for dropshot, of warnings and errors about the server itself. What it tells of single
/// requests is left out: it holds their URIs, and URIs hold whatever callers put there, keys too.
pub fn of_the_server(log: &Logger) -> Logger {
    let about_the_server = |record: &Record<'_>| {
        record.level().is_at_least(Level::Warning) && !record.msg().to_string().starts_with("request")
    };
    Logger::root(log.clone().filter(about_the_server).fuse(), o!())
}

struct Lines<D> {
    drain: D,
    buffer: Buffer,
    level: Level,
}

impl<D: Drain> Drain for Lines<D> {
    type Ok = ();
    type Err = Never;

    fn log(&self, record: &Record<'_>, values: &OwnedKVList) -> Result<(), Never> {
        if !record.level().is_at_least(self.level) {
            return Ok(());
        }
        // There is nowhere to report that the log itself failed.
        let _logged = self.drain.log(record, values);
        if record.level().is_at_least(Level::Warning) {
            self.buffer.flush_now();
        }
        Ok(())
    }
}

/// Lines on their way to standard error.
#[derive(Clone)]
pub(super) struct Buffer {
    shared: Arc<(Mutex<Vec<u8>>, Condvar)>,
}

impl Buffer {
    fn new() -> Self {
        Buffer { shared: Arc::new((Mutex::new(Vec::new()), Condvar::new())) }
    }

    fn flush_now(&self) {
        let bytes = std::mem::take(&mut *self.shared.0.lock().unwrap_or_else(PoisonError::into_inner));
        // Standard error may be closed; the server goes on.
        let _written = io::stderr().write_all(&bytes);
        self.shared.1.notify_all();
    }

    fn write_forever(&self) {
        loop {
            #[expect(clippy::disallowed_methods, reason = "this thread has nothing else to do")]
            std::thread::sleep(FLUSH_EVERY);
            if !self.shared.0.lock().unwrap_or_else(PoisonError::into_inner).is_empty() {
                self.flush_now();
            }
        }
    }
}

impl Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut held = self.shared.0.lock().unwrap_or_else(PoisonError::into_inner);
        while held.len() > FULL_BYTES {
            held = self.shared.1.wait(held).unwrap_or_else(PoisonError::into_inner);
        }
        held.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
