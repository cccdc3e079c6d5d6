//! The log on standard error: text for people on a terminal, one JSON object a line elsewhere.
//!
//! Lines are gathered in memory and written by a thread of their own, every few milliseconds, or at once when one is a
//! warning or an error. Nobody ever waits for the reader of standard error: when it does not read, lines of requests
//! are dropped from a bound on ([`FULL_BYTES`]), and counted. The room above that bound is for warnings and errors
//! ([`FULL_BYTES_OF_WARNINGS`]: some ten thousand); those that would need more are dropped and counted as well, because
//! memory must stay bounded. `trailflow_log_lines_dropped_total` and `trailflow_log_warnings_dropped_total` tell it.

use std::io::{self, IsTerminal, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use prometheus_client::metrics::counter::Counter;
use slog::{Drain, Level, Logger, Never, OwnedKVList, Record, o};

use super::{json_lines, text_lines};

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// For people on a terminal, JSON elsewhere.
    #[default]
    Auto,
    /// One JSON object a line.
    Json,
    /// For people.
    Text,
}

const FLUSH_EVERY: Duration = Duration::from_millis(20);
/// What may wait before lines of requests are dropped.
const FULL_BYTES: usize = 4 * 1024 * 1024;
/// What may wait before warnings are dropped as well.
const FULL_BYTES_OF_WARNINGS: usize = 4 * FULL_BYTES;
/// How long the end of the program waits for the last lines to be written.
const LAST_WORDS: Duration = Duration::from_secs(2);
/// How long lines are held back at most, for a start that takes longer than its greeting may.
const HELD: Duration = Duration::from_secs(15);

/// A logger that writes lines of at least this level to standard error, and the end of it.
pub fn logger(level: Level, format: Format) -> (Logger, LastWords) {
    let buffer = Buffer::default();
    // No task of the node: it writes when nothing else of the process can do anything.
    std::thread::Builder::new()
        .name("log".to_owned())
        .spawn({
            let buffer = buffer.clone();
            move || buffer.write_forever(|bytes| io::stderr().write_all(bytes))
        })
        .expect("a thread for the log can be started");
    let form = match format {
        Format::Auto if io::stderr().is_terminal() => Form::text(),
        Format::Text => Form::text(),
        Format::Auto | Format::Json => Form::Json,
    };
    let logger = Logger::root(Lines { form, buffer: buffer.clone(), level }.fuse(), o!());
    (logger, LastWords(buffer))
}

/// Waits for what is still in memory to be written when it is dropped, at the end of the program; not for long, because
/// a reader that does not read must not keep it from ending.
pub struct LastWords(Buffer);

impl LastWords {
    /// What has been dropped so far.
    #[must_use]
    pub fn dropped(&self) -> Dropped {
        self.0.dropped.clone()
    }

    /// Holds lines back until the guard is dropped, so that what is printed meanwhile comes before them.
    #[must_use]
    pub fn hold(&self) -> Held {
        self.0.lock().held = true;
        let buffer = self.0.clone();
        // No task of the node, as above: a start that hangs must still be seen in the log.
        let _timer = std::thread::Builder::new().name("log-held".to_owned()).spawn({
            let buffer = buffer.clone();
            move || {
                buffer.wait_while_held(HELD);
                buffer.release();
            }
        });
        Held(buffer)
    }
}

/// While it exists, lines are kept in memory; the bounds are those of a reader that does not read.
pub struct Held(Buffer);

impl Drop for Held {
    fn drop(&mut self) {
        self.0.release();
    }
}

impl Drop for LastWords {
    fn drop(&mut self) {
        self.0.wait_until_written(LAST_WORDS);
    }
}

/// Lines that were dropped because nobody read standard error.
#[derive(Clone, Default)]
pub struct Dropped {
    /// Of requests, and other information.
    pub lines: Counter,
    /// Warnings and errors.
    pub warnings: Counter,
}

/// A logger for dropshot, of warnings and errors about the server itself. What it tells of single
/// requests is left out: it holds their URIs, and URIs hold whatever callers put there, keys too.
pub fn of_the_server(log: &Logger) -> Logger {
    let about_the_server = |record: &Record<'_>| {
        record.level().is_at_least(Level::Warning) && !record.msg().to_string().starts_with("request")
    };
    Logger::root(log.clone().filter(about_the_server).fuse(), o!())
}

/// How this log's lines look.
enum Form {
    Json,
    Text { colour: bool },
}

impl Form {
    fn text() -> Form {
        let colour = anstream::AutoStream::choice(&io::stderr()) != anstream::ColorChoice::Never;
        Form::Text { colour }
    }
}

struct Lines {
    form: Form,
    buffer: Buffer,
    level: Level,
}

impl Drain for Lines {
    type Ok = ();
    type Err = Never;

    fn log(&self, record: &Record<'_>, values: &OwnedKVList) -> Result<(), Never> {
        if !record.level().is_at_least(self.level) {
            return Ok(());
        }
        let line = match self.form {
            Form::Json => json_lines::line(record, values),
            Form::Text { colour } => text_lines::line(record, values, colour),
        };
        // There is nowhere to report that the log itself failed.
        if let Ok(line) = line {
            self.buffer.push(line.as_bytes(), record.level().is_at_least(Level::Warning));
        }
        Ok(())
    }
}

/// Lines on their way to standard error.
#[derive(Clone, Default)]
struct Buffer {
    waiting: Arc<(Mutex<Waiting>, Condvar)>,
    dropped: Dropped,
}

#[derive(Default)]
struct Waiting {
    lines: Vec<u8>,
    /// Whether they are to be written at once.
    urgent: bool,
    /// Bytes that have been taken and are being written.
    being_written: usize,
    /// Whether something is printed first.
    held: bool,
}

impl Buffer {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Leaves a line to the writer. Never waits for it.
    fn push(&self, line: &[u8], is_warning: bool) {
        let mut waiting = self.lock();
        let (full, dropped) = match is_warning {
            true => (FULL_BYTES_OF_WARNINGS, &self.dropped.warnings),
            false => (FULL_BYTES, &self.dropped.lines),
        };
        if waiting.lines.len() + waiting.being_written + line.len() > full {
            drop(waiting);
            dropped.inc();
            return;
        }
        waiting.lines.extend_from_slice(line);
        if is_warning {
            waiting.urgent = true;
            self.waiting.1.notify_all();
        }
    }

    fn write_forever(&self, mut write: impl FnMut(&[u8]) -> io::Result<()>) {
        loop {
            let bytes = self.take();
            // Standard error may be closed; the server goes on.
            let _written = write(&bytes);
            self.lock().being_written = 0;
            self.waiting.1.notify_all();
        }
    }

    /// What is to be written next; waits for it.
    fn take(&self) -> Vec<u8> {
        let mut waiting = self.lock();
        loop {
            if !waiting.urgent || waiting.held {
                let woken = self.waiting.1.wait_timeout(waiting, FLUSH_EVERY);
                waiting = woken.unwrap_or_else(PoisonError::into_inner).0;
            }
            waiting.urgent = false;
            if !waiting.held && !waiting.lines.is_empty() {
                waiting.being_written = waiting.lines.len();
                return std::mem::take(&mut waiting.lines);
            }
        }
    }

    fn wait_while_held(&self, at_most: Duration) {
        let _waited = self.waiting.1.wait_timeout_while(self.lock(), at_most, |waiting| waiting.held);
    }

    fn release(&self) {
        self.lock().held = false;
        self.waiting.1.notify_all();
    }

    fn wait_until_written(&self, at_most: Duration) {
        let mut waiting = self.lock();
        waiting.urgent = true;
        self.waiting.1.notify_all();
        let unwritten = |waiting: &mut Waiting| !waiting.lines.is_empty() || waiting.being_written > 0;
        let _waited = self.waiting.1.wait_timeout_while(waiting, at_most, unwritten);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_who_does_not_read_stops_nobody_and_warnings_outlast_lines_of_requests() {
        let buffer = Buffer::default();
        let (go_on, wait) = std::sync::mpsc::channel::<()>();
        let (tell, written) = std::sync::mpsc::channel::<Vec<u8>>();
        std::thread::spawn({
            let buffer = buffer.clone();
            move || {
                buffer.write_forever(|bytes| {
                    let _told = wait.recv();
                    let _told = tell.send(bytes.to_vec());
                    Ok(())
                });
            }
        });
        let line = [b'i'; 1024];
        for _ in 0..2 * FULL_BYTES / line.len() {
            buffer.push(&line, false);
        }
        let (lines, warnings) = (buffer.dropped.lines.clone(), buffer.dropped.warnings.clone());
        assert_eq!(lines.get(), (FULL_BYTES / line.len()) as u64);
        for _ in 0..1_000 {
            buffer.push(b"warning\n", true);
        }
        assert_eq!(warnings.get(), 0);
        for _ in 0..FULL_BYTES_OF_WARNINGS / line.len() {
            buffer.push(&line, true);
        }
        assert!(warnings.get() > 0, "memory is bounded");
        drop(go_on);
        buffer.wait_until_written(Duration::from_secs(20));
        let all = written.try_iter().collect::<Vec<_>>().concat();
        assert!(all.len() <= FULL_BYTES_OF_WARNINGS, "{}", all.len());
        assert_eq!(String::from_utf8_lossy(&all).matches("warning\n").count(), 1_000);
        let before = lines.get();
        buffer.push(b"again\n", false);
        assert_eq!(lines.get(), before, "there is room again");
    }
}
