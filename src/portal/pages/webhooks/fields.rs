//! The form of a subscription: its URL and its events.

use crate::contract::partner::words::WebhookEventType;
use crate::domain::event::EventType;
use crate::error::{Error, Result};
use crate::portal::visitor::Visitor;

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
        let chosen: WebhookEventType =
            name.parse().map_err(|_| Error::invalid("event", "must be some of the choices"))?;
        // What can be subscribed to is some of all events.
        let event: EventType = chosen.as_str().parse().map_err(Error::internal)?;
        if !events.contains(&event) {
            events.push(event);
        }
    }
    match events.is_empty() {
        true => Err(Error::invalid("event", "must be chosen: at least one")),
        false => Ok((url.to_owned(), events)),
    }
}

/// What an event tells.
fn words(event: WebhookEventType) -> &'static str {
    match event {
        WebhookEventType::LoadCreated => "A load was created.",
        WebhookEventType::LoadUpdated => "Anything about a load other than its status changed.",
        WebhookEventType::LoadStatusChanged => "The status of a load changed.",
    }
}

/// The choices, with what is chosen.
pub(super) fn choices(is_on: impl Fn(&str) -> bool) -> Vec<(&'static str, &'static str, bool)> {
    let events = WebhookEventType::ALL.iter().copied();
    events.map(|event| (event.as_str(), words(event), is_on(event.as_str()))).collect()
}
