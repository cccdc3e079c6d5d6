//! Output: tables for people, JSON for scripts, and with `--quiet` only what a script needs.

use std::io::Write;

use serde::Serialize;

pub(super) use super::layout::Facts;
use super::layout::{self, Table};
use crate::cli::failure::Failure;
use crate::cli::screen::Screen;
use crate::cli::terminal::visible;

/// How to talk to the user.
#[derive(clap::Args)]
pub(super) struct Manner {
    /// Print the API's JSON
    #[arg(long, global = true)]
    pub(super) json: bool,
    /// Print only ids, or the new id, key or token
    #[arg(long, short, global = true, conflicts_with = "json")]
    pub(super) quiet: bool,
    /// Skip confirmation of destructive commands
    #[arg(long, short, global = true)]
    pub(super) yes: bool,
}

/// Something that can be shown.
pub(super) trait Shown: Serialize {
    /// Its row in a list, beginning with the id that scripts use.
    fn row(&self) -> Facts;
    /// Further facts when it is shown alone.
    fn more(&self) -> Facts {
        Vec::new()
    }
}

impl Manner {
    /// Whether the output is for people.
    pub(super) fn is_for_people(&self) -> bool {
        !self.json && !self.quiet
    }

    /// Shows one thing.
    pub(super) fn one<T: Shown>(&self, item: &T) -> Result<(), Failure> {
        match self {
            Manner { json: true, .. } => print(&pretty(item)?),
            Manner { quiet: true, .. } => print(&id(item)),
            _ => print(&facts(item)),
        }
    }

    /// Shows one thing after a change: what was different before is shown as `before -> after`.
    pub(super) fn changed<B: Shown, A: Shown>(&self, before: Option<&B>, after: &A) -> Result<(), Failure> {
        match before {
            Some(before) if self.is_for_people() => print_facts(&layout::changes(&all(before), all(after))),
            _ => self.one(after),
        }
    }

    /// Shows a new item with a secret that is shown only once: only the secret goes to standard output, so
    /// that `$(…)` captures it, and the rest goes to standard error.
    pub(super) fn secret<T: Shown>(&self, item: &T, secret: &str) -> Result<(), Failure> {
        match self {
            Manner { json: true, .. } => print(&pretty(item)?),
            Manner { quiet: true, .. } => print(secret),
            _ => {
                eprintln!("{}\n\nKeep this in a secret store; it is not shown again:", facts(item));
                print(secret)
            }
        }
    }

    /// Shows a list; `more` means that more results exist.
    pub(super) fn list<T: Shown>(&self, items: &[T], more: bool) -> Result<(), Failure> {
        match self {
            Manner { json: true, .. } => print(&pretty(&items)?)?,
            Manner { quiet: true, .. } => {
                for item in items {
                    print(&id(item))?;
                }
            }
            _ if items.is_empty() => eprintln!("No results."),
            _ => print_table(items.iter().map(Shown::row))?,
        }
        if more {
            eprintln!("More results exist; raise --limit.");
        }
        Ok(())
    }
}

/// Prints a table, and which of its columns did not fit.
pub(super) fn print_table(rows: impl Iterator<Item = Facts>) -> Result<(), Failure> {
    let Table { text, left_out } = layout::table(rows, &Screen::of_output());
    print(&text)?;
    if !left_out.is_empty() {
        let columns = left_out.join(", ");
        eprintln!("Not shown, because this terminal is too narrow: {columns}. --json has everything.");
    }
    Ok(())
}

/// Prints facts.
pub(super) fn print_facts(facts: &[(&'static str, String)]) -> Result<(), Failure> {
    print(&layout::facts(facts, &Screen::of_output()))
}

/// Writes a line to standard output. Unlike `println!`, it survives a closed pipe.
pub(in crate::cli) fn print(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{text}")
        .and_then(|()| out.flush())
        .map_err(|error| Failure::Other(format!("cannot write to standard output: {error}")))
}

/// Writes text from outside to standard output, for people.
pub(super) fn say(text: &str) -> Result<(), Failure> {
    print(&visible(text))
}

pub(super) fn pretty<T: Serialize + ?Sized>(item: &T) -> Result<String, Failure> {
    serde_json::to_string_pretty(item).map_err(Failure::other)
}

fn id<T: Shown>(item: &T) -> String {
    item.row().swap_remove(0).1
}

fn all<T: Shown>(item: &T) -> Facts {
    item.row().into_iter().chain(item.more()).collect()
}

fn facts<T: Shown>(item: &T) -> String {
    layout::facts(&all(item), &Screen::of_output())
}

/// A time to the second, in UTC, as arguments take it: `2026-03-20T12:00:05Z`.
pub(super) fn time(ms: i64) -> String {
    chrono::DateTime::from_timestamp_millis(ms)
        .map_or_else(|| ms.to_string(), |time| time.format("%Y-%m-%dT%H:%M:%SZ").to_string())
}

/// A time that may be absent.
pub(super) fn maybe_time(ms: Option<i64>) -> String {
    ms.map_or_else(none, time)
}

/// A text that may be absent.
pub(super) fn maybe(text: Option<&String>) -> String {
    text.map_or_else(none, Clone::clone)
}

fn none() -> String {
    "-".to_owned()
}

/// Words with commas between them.
pub(super) fn words<T: ToString>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Named(String);

    impl Shown for Named {
        fn row(&self) -> Facts {
            vec![("name", self.0.clone())]
        }
    }

    #[test]
    fn names_of_others_cannot_act_on_a_terminal() {
        let named = Named("Blue\u{202e}egdiR\u{9b}31m\u{200b}".to_owned());
        let screen = Screen { is_terminal: false, width: None, has_colour: false };
        for shown in [facts(&named), layout::table([named.row()].into_iter(), &screen).text] {
            assert!(shown.contains("Blue\\u{202e}egdiR\\u{9b}31m\\u{200b}"), "{shown:?}");
            assert!(!shown.contains(['\u{202e}', '\u{9b}', '\u{200b}']), "{shown:?}");
        }
        assert_eq!(pretty(&named).expect("JSON"), format!("\"{}\"", named.0), "JSON is what the API gives");
    }
}
