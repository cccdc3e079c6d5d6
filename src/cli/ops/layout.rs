//! Tables and facts on a screen of some width. An id that is cut or broken over two lines cannot be copied, so columns
//! that do not fit are left out, and lines end between words.

use unicode_width::UnicodeWidthStr;

use crate::cli::screen::{Screen, Tone};
use crate::cli::terminal::visible;

/// What is between two columns.
const GAP: usize = 2;

/// Names and values, in the order in which they are shown.
pub(super) type Facts = Vec<(&'static str, String)>;

/// A table that fits.
pub(super) struct Table {
    pub(super) text: String,
    /// The columns that did not fit.
    pub(super) left_out: Vec<&'static str>,
}

/// A table of rows, all with the names of the first.
pub(super) fn table(rows: impl Iterator<Item = Facts>, screen: &Screen) -> Table {
    let rows: Vec<Facts> =
        rows.map(|row| row.into_iter().map(|(name, value)| (name, one_line(&value))).collect()).collect();
    let names: Vec<&'static str> = rows.first().into_iter().flatten().map(|(name, _)| *name).collect();
    let widths: Vec<usize> = (names.iter().enumerate())
        .map(|(place, name)| {
            let cells = rows.iter().filter_map(|row| row.get(place)).map(|(_, value)| value.width());
            cells.chain([name.width()]).max().unwrap_or_default()
        })
        .collect();
    let (kept, left_out) = fitting(&widths, screen.width);
    let header: Facts = names.iter().map(|name| ("", name.to_uppercase())).collect();
    let lines = [&header].into_iter().chain(&rows).map(|row| line(row, &kept, &widths, screen));
    Table {
        text: lines.collect::<Vec<_>>().join("\n"),
        left_out: left_out.into_iter().filter_map(|place| names.get(place).copied()).collect(),
    }
}

/// The columns that fit side by side, and the others. The first one always stays: it has the id.
fn fitting(widths: &[usize], screen: Option<usize>) -> (Vec<usize>, Vec<usize>) {
    let mut used = 0;
    (0..widths.len()).partition(|place| {
        let width = widths[*place] + if *place == 0 { 0 } else { GAP };
        let fits = *place == 0 || screen.is_none_or(|screen| used + width <= screen);
        used += if fits { width } else { 0 };
        fits
    })
}

fn line(row: &[(&'static str, String)], kept: &[usize], widths: &[usize], screen: &Screen) -> String {
    let mut line = String::new();
    for (index, place) in kept.iter().enumerate() {
        let Some((name, value)) = row.get(*place) else { continue };
        let is_header = name.is_empty();
        let tone = if is_header { Some(Tone::Quiet) } else { tone(name, value) };
        line.push_str(&screen.in_tone(tone, value));
        if index + 1 < kept.len() {
            line.push_str(&" ".repeat(widths[*place] - value.width() + GAP));
        }
    }
    line
}

/// Names and values, one below the other.
pub(super) fn facts(facts: &[(&'static str, String)], screen: &Screen) -> String {
    let names = facts.iter().map(|(name, _)| name.width()).max().unwrap_or_default();
    let mut lines = Vec::new();
    for (name, value) in facts {
        let value = visible(value);
        let room = screen.width.map(|width| width.saturating_sub(names + GAP));
        let longest = value.split_whitespace().map(UnicodeWidthStr::width).max().unwrap_or_default();
        let tone = tone(name, &value);
        let padded = format!("{name}{}", " ".repeat(names - name.width() + GAP));
        if room.is_some_and(|room| longest > room) {
            // An id beside a long name would be broken by the terminal; below it, it has the whole line.
            lines.push((*name).to_owned());
            let room = screen.width.map(|width| width.saturating_sub(GAP));
            lines.extend(wrapped(&value, room).map(|line| format!("  {}", screen.in_tone(tone, &line))));
            continue;
        }
        for (index, line) in wrapped(&value, room).enumerate() {
            let before = if index == 0 { padded.clone() } else { " ".repeat(names + GAP) };
            lines.push(before + &screen.in_tone(tone, &line));
        }
    }
    lines.join("\n")
}

/// A text in lines of this width, which end between words. A longer word stays whole.
fn wrapped(text: &str, width: Option<usize>) -> impl Iterator<Item = String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        match width {
            None => paragraph.clone_into(&mut line),
            Some(width) => {
                for word in paragraph.split(' ') {
                    if !line.is_empty() && line.width() + 1 + word.width() > width {
                        lines.push(std::mem::take(&mut line));
                    }
                    if !line.is_empty() {
                        line.push(' ');
                    }
                    line.push_str(word);
                }
            }
        }
        lines.push(line);
    }
    lines.into_iter()
}

fn one_line(text: &str) -> String {
    visible(text).replace('\n', " ")
}

/// What may follow the state that a thing is in. After a change, only the new state's matters, and ` -> ` between the two
/// would read as a step.
pub(super) const NEXT: &str = "possible next";
/// The command that follows an approval.
pub(super) const ENABLES: &str = "enables live access";
/// A subscription that an approval mentions.
pub(super) const STILL_ACTIVE: &str = "active after cutover (test key)";
/// Facts beside a thing, which say nothing about how it was before.
const BESIDE: [&str; 3] = [NEXT, ENABLES, STILL_ACTIVE];

/// The facts after a change; what was different before is shown as well. Facts of the same name are compared in order.
pub(super) fn changes(before: &[(&'static str, String)], after: Facts) -> Facts {
    let mut before: Vec<_> = before.iter().collect();
    let mut told: Facts = Vec::with_capacity(after.len());
    for (name, now) in after {
        let earlier = before.iter().position(|(other, _)| *other == name).map(|place| before.remove(place));
        let was = earlier.map_or("-", |(_, was)| was.as_str());
        let is_same = was == now || BESIDE.contains(&name);
        told.push((name, if is_same { now } else { format!("{was} -> {now}") }));
    }
    told.extend(before.into_iter().map(|(name, was)| (*name, format!("{was} -> -"))));
    told
}

/// A state in its tone, as tables show it.
pub(super) fn state(value: &str, screen: &Screen) -> String {
    screen.in_tone(tone("state", value), value)
}

/// The tone of a state.
fn tone(name: &str, value: &str) -> Option<Tone> {
    if !matches!(
        name,
        "state" | "status" | "access" | "phase" | "wrong" | "done" | "running" | "mail" | "impact"
    ) {
        return None;
    }
    // After a change, the new state.
    let state = value.rsplit("-> ").next().unwrap_or_default();
    let state = state.split([' ', ',']).next().unwrap_or_default();
    match state {
        "DELIVERED" | "LIVE_ENABLED" | "ACTIVE" | "ACCEPTED" | "RESOLVED" | "APPROVED" | "SENT"
        | "nothing" | "yes" | "NONE" => Some(Tone::Good),
        "PENDING" | "TEST_ENABLED" | "INVITED" | "OPEN" | "DRAFT" | "INVESTIGATING" | "IDENTIFIED"
        | "MONITORING" | "QUEUED" | "PRINTED" | "DEFERRED" | "MINOR" | "ASSIGNED" | "LOADED"
        | "IN_TRANSIT" => Some(Tone::Waiting),
        "FAILED" | "EXPIRED" | "DISABLED" | "REVOKED" | "DECLINED" | "CANCELLED" | "CRITICAL" | "MAJOR" => {
            Some(Tone::Bad)
        }
        _ if name == "wrong" => Some(Tone::Bad),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "org_019c86d4c1007b3c9a5e62f18d07b4c3";

    fn screen(width: Option<usize>) -> Screen {
        Screen { is_terminal: width.is_some(), width, has_colour: false }
    }

    fn row(name: &str) -> Facts {
        let value = |text: &str| text.to_owned();
        vec![
            ("id", value(ID)),
            ("name", value(name)),
            ("access", value("DISABLED")),
            ("created", value("now")),
        ]
    }

    #[test]
    fn columns_that_do_not_fit_are_left_out_and_nothing_is_cut() {
        for name in ["Blue Ridge Freight", "東京物流株式会社", "Zoë 🚚"] {
            for (width, left_out) in [
                (None, vec![]),
                (Some(200), vec![]),
                (Some(80), vec![]),
                (Some(40), vec!["name", "access", "created"]),
                (Some(10), vec!["name", "access", "created"]),
            ] {
                let table = table([row(name), row("x")].into_iter(), &screen(width));
                assert_eq!(table.left_out, left_out, "{name} {width:?}");
                for line in table.text.lines().skip(1) {
                    assert!(line.starts_with(ID), "{line}");
                    assert!(width.is_none_or(|width| line.width() <= width.max(ID.len())), "{line}");
                    assert!(!left_out.is_empty() || line.ends_with("now"), "{line}");
                }
            }
        }
    }

    #[test]
    fn columns_stand_below_each_other_whatever_their_letters() {
        let table = table([row("東京物流"), row("Blue")].into_iter(), &screen(None)).text;
        let place = |line: &str, word: &str| line.split_once(word).unwrap().0.width();
        let places: Vec<_> = table.lines().skip(1).map(|line| place(line, "DISABLED")).collect();
        assert_eq!(places[0], places[1], "{table}");
    }

    #[test]
    fn facts_end_their_lines_between_words() {
        let reason = "Their server is being moved to another place on Monday";
        let facts = facts(&[("id", ID.to_owned()), ("a long name", reason.to_owned())], &screen(Some(40)));
        let lines: Vec<_> = facts.lines().collect();
        assert_eq!(lines[..2], ["id", &format!("  {ID}")]);
        assert!(lines.iter().all(|line| line.width() <= 40), "{facts}");
        let words: Vec<_> = lines[2..].iter().flat_map(|line| line.split_whitespace()).collect();
        assert_eq!(words.join(" "), format!("a long name {reason}"));
    }

    #[test]
    fn a_change_shows_what_was_before() {
        let fact = |value: &str| value.to_owned();
        let before = [("name", fact("A")), (NEXT, fact("B")), ("contact", fact("x")), ("contact", fact("y"))];
        let after = vec![
            ("name", fact("B")),
            (NEXT, fact("A, C")),
            ("contact", fact("x")),
            ("reason", fact("r")),
            (ENABLES, fact("a command")),
        ];
        let told = changes(&before, after);
        let expected = [
            ("name", "A -> B"),
            (NEXT, "A, C"),
            ("contact", "x"),
            ("reason", "- -> r"),
            (ENABLES, "a command"),
            ("contact", "y -> -"),
        ];
        assert_eq!(told, expected.map(|(name, value)| (name, fact(value))));
    }
}
