//! Log records as text for people: one line a record, and of a request what a developer looks for first.
//!
//! ```text
//! 12:00:03  GET /v1/loads 200 4.1 ms  listLoads key_… req_…
//! 12:00:04  WARN  TRAILFLOW_MASTER_KEY is not set
//! ```

use std::fmt::{Arguments, Write};

use slog::{KV, Key, Level, OwnedKVList, Record, Serializer};

use crate::clock::{Clock, SystemClock};

const DIM: &str = "\u{1b}[2m";
const RED: &str = "\u{1b}[31m";
const GREEN: &str = "\u{1b}[32m";
const YELLOW: &str = "\u{1b}[33m";
const CYAN: &str = "\u{1b}[36m";
const RESET: &str = "\u{1b}[0m";

/// A record as one line and its end.
pub(super) fn line(record: &Record<'_>, values: &OwnedKVList, colour: bool) -> slog::Result<String> {
    let mut fields = Fields::default();
    record.kv().serialize(record, &mut fields)?;
    values.serialize(record, &mut fields)?;
    // Fields are serialized last first.
    fields.0.reverse();
    let ink = Ink { colour };
    let mut line = format!("{}  ", ink.in_colour(DIM, &time(SystemClock.now())));
    match fields.request() {
        Some(request) => request.write(&mut line, ink)?,
        None => {
            if let Some((colour, word)) = level(record.level()) {
                write!(line, "{}  ", ink.in_colour(colour, word))?;
            }
            line.push_str(&one_line(&record.msg().to_string()));
        }
    }
    for (name, value) in &fields.0 {
        let text = format!("{name}={}", one_line(value));
        write!(line, "  {}", ink.in_colour(DIM, &text))?;
    }
    line.push('\n');
    Ok(line)
}

/// Whether, and how, text is coloured.
#[derive(Clone, Copy)]
struct Ink {
    colour: bool,
}

impl Ink {
    fn in_colour(self, colour: &str, text: &str) -> String {
        if self.colour { format!("{colour}{text}{RESET}") } else { text.to_owned() }
    }
}

/// The colour and the word of a level; information has neither, because most lines are.
fn level(level: Level) -> Option<(&'static str, &'static str)> {
    match level {
        Level::Critical | Level::Error => Some((RED, "ERROR")),
        Level::Warning => Some((YELLOW, "WARN")),
        Level::Info => None,
        Level::Debug | Level::Trace => Some((DIM, "DEBUG")),
    }
}

/// `12:00:03`, UTC.
fn time(now_ms: i64) -> String {
    let seconds = now_ms.div_euclid(1_000).rem_euclid(86_400);
    format!("{:02}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60)
}

/// Without line breaks and other characters that a terminal would act on.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() { line.extend(c.escape_default()) } else { line.push(c) }
    }
    line
}

/// A finished request's fields.
struct Request {
    method: String,
    path: String,
    status: String,
    micros: String,
    about: Vec<String>,
}

impl Request {
    fn write(&self, line: &mut String, ink: Ink) -> std::fmt::Result {
        let colour = match self.status.as_bytes().first() {
            Some(b'5') => RED,
            Some(b'4') => YELLOW,
            Some(b'3') => CYAN,
            _ => GREEN,
        };
        let millis = self.micros.parse::<f64>().unwrap_or_default() / 1_000.0;
        write!(line, "{} {} {} {millis:.1} ms", self.method, self.path, ink.in_colour(colour, &self.status))?;
        if !self.about.is_empty() {
            write!(line, "  {}", ink.in_colour(DIM, &self.about.join(" ")))?;
        }
        Ok(())
    }
}

/// Names and values, in the order in which they are shown.
#[derive(Default)]
struct Fields(Vec<(String, String)>);

impl Fields {
    /// Takes out what the line of a request shows in its own way, and what says nothing.
    fn request(&mut self) -> Option<Request> {
        if !self.0.iter().any(|(name, _)| name == "micros") {
            return None;
        }
        self.0.retain(|(_, value)| !matches!(value.as_str(), "-" | "false"));
        let mut take = |name: &str| {
            let place = self.0.iter().position(|(field, _)| field == name)?;
            Some(one_line(&self.0.remove(place).1))
        };
        // Whether it is documented matters only where it is not, and then the line is an error.
        let _documented = take("documented");
        let text = |value: Option<String>| value.unwrap_or_default();
        Some(Request {
            method: text(take("method")),
            path: text(take("path")),
            status: text(take("status")),
            micros: text(take("micros")),
            about: ["code", "surface", "operation", "key", "request_id"]
                .into_iter()
                .filter_map(take)
                .collect(),
        })
    }
}

impl Serializer for Fields {
    fn emit_arguments(&mut self, key: Key, value: &Arguments<'_>) -> slog::Result {
        self.0.push((AsRef::<str>::as_ref(&key).to_owned(), value.to_string()));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use slog::{Logger, o};

    use super::*;

    /// What a record becomes.
    fn written(colour: bool, log: impl FnOnce(&Logger)) -> String {
        struct Kept(bool, std::sync::Arc<std::sync::Mutex<String>>);
        impl slog::Drain for Kept {
            type Ok = ();
            type Err = slog::Never;
            fn log(&self, record: &Record<'_>, values: &OwnedKVList) -> Result<(), slog::Never> {
                *self.1.lock().unwrap() = line(record, values, self.0).unwrap();
                Ok(())
            }
        }
        let kept = std::sync::Arc::<std::sync::Mutex<String>>::default();
        log(&Logger::root(Kept(colour, kept.clone()), o!()));
        let text = kept.lock().unwrap().clone();
        text.split_once("  ").unwrap().1.to_owned()
    }

    #[test]
    fn a_request_is_one_line_with_method_path_status_and_duration() {
        let request = |log: &Logger| {
            slog::info!(log, "request"; "surface" => "partner", "request_id" => "req_1", "operation" => "listLoads",
                "method" => "GET", "path" => "/v1/loads", "status" => 200_u16, "code" => "-", "micros" => 4_120_u64,
                "key" => "key_1", "organization" => "org_1", "refusal" => "-", "replayed" => false);
        };
        assert_eq!(
            written(false, request),
            "GET /v1/loads 200 4.1 ms  partner listLoads key_1 req_1  organization=org_1\n"
        );
        assert!(written(true, request).contains("\u{1b}[32m200\u{1b}[0m"));
    }

    #[test]
    fn a_message_has_its_level_and_cannot_act_on_the_terminal() {
        let warning = |log: &Logger| slog::warn!(log, "one\ntwo\u{1b}[2J"; "cause" => "x\ry");
        assert_eq!(written(false, warning), "WARN  one\\ntwo\\u{1b}[2J  cause=x\\ry\n");
        assert_eq!(written(false, |log| slog::info!(log, "ready")), "ready\n");
    }
}
