//! The form of a subscription: its URL and its events.

use crate::domain::event::EventType;
use crate::error::{Error, Result};
use crate::portal::visitor::Visitor;

/// What can be subscribed to, and what it tells.
pub(super) const EVENTS: [(&str, &str); 3] = [
    ("load.created", "A load was created."),
    ("load.updated", "Anything about a load other than its status changed."),
    ("load.status_changed", "The status of a load changed."),
];
/// The longest URL.
const LONGEST: usize = 2048;

/// What was sent.
pub(super) fn read(visitor: &Visitor) -> Result<(String, Vec<EventType>)> {
    let url = visitor.form().one("url")?;
    // As the contract has it: what a URL is written with, and nothing that would be shown as something else.
    let fits = (url.starts_with("https://") || url.starts_with("http://"))
        && url.len() <= LONGEST
        && url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"#<>\\^`{|}".contains(&byte));
    if !fits {
        return Err(Error::invalid("url", "must be a complete https address without a fragment"));
    }
    let mut events = Vec::new();
    for name in visitor.form().all("event") {
        if !EVENTS.iter().any(|(known, _)| *known == name) {
            return Err(Error::invalid("event", "must be some of the choices"));
        }
        let event: EventType = name.parse().map_err(Error::internal)?;
        if !events.contains(&event) {
            events.push(event);
        }
    }
    match events.is_empty() {
        true => Err(Error::invalid("event", "must be chosen: at least one")),
        false => Ok((url.to_owned(), events)),
    }
}

/// The choices, with what is chosen.
pub(super) fn choices(is_on: impl Fn(&str) -> bool) -> Vec<(&'static str, &'static str, bool)> {
    EVENTS.iter().map(|(name, words)| (*name, *words, is_on(name))).collect()
}
