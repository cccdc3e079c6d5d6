//! Mail for whoever asks for it: confirmed by a button, ended by one. Opening a link changes nothing, because scanners
//! open every link.
//!
//! What a sign-up is answered does not depend on who has subscribed already.

use std::net::IpAddr;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use super::core::Component;
use super::pages::{Choice, Form, Message};
use super::parts::Parts;
use crate::clock::uuid_at;
use crate::error::{Error, Result};
use crate::mailing::{Action, Letter, Note};
use crate::secrets::seal::Sealer;

/// One mailbox is asked to confirm once in this time, in milliseconds.
const ASKED_EVERY_MS: i64 = 60 * 60 * 1000;
/// The longest address.
const LONGEST: usize = 254;
const PURPOSE: &str = "status-subscriber";

/// What the links in a subscriber's mail are known by: their id, sealed. It needs no room and cannot be guessed.
pub(super) fn token_of(sealer: &Sealer, id: Uuid) -> String {
    URL_SAFE_NO_PAD.encode(sealer.seal(PURPOSE, id.as_bytes()))
}

fn read(sealer: &Sealer, token: &str) -> Result<Uuid> {
    let opened = URL_SAFE_NO_PAD.decode(token).ok().and_then(|sealed| sealer.open(PURPOSE, &sealed).ok());
    let id = opened.and_then(|id| Uuid::from_slice(&id).ok());
    id.ok_or_else(|| Error::not_found("This link does not work. Copy it again, complete, or subscribe anew."))
}

/// Where one click ends a subscription.
pub(super) fn unsubscribe_url(parts: &Parts, id: Uuid) -> String {
    format!("{}/unsubscribe?token={}", parts.site.url, token_of(&parts.sealer, id))
}

/// Mails a link to whoever has this address.
pub(super) async fn subscribe(
    parts: &Parts,
    email: &str,
    components: &[Component],
    address: IpAddr,
) -> Result<Message> {
    let email = email.to_lowercase();
    if email.len() > LONGEST || email.parse::<lettre::Address>().is_err() {
        return Err(Error::invalid("email", "must be an email address"));
    }
    if components.is_empty() {
        return Err(Error::invalid("component", "must be at least one"));
    }
    let now = parts.clock.now();
    if parts.sign_ups.too_many_from(address, now) {
        return Err(Error::TooManyAttempts { retry_after_s: 60 });
    }
    let known = parts.store.subscriber_by_email(&email).await?;
    let was_asked = known.as_ref().is_some_and(|known| now - known.asked_at < ASKED_EVERY_MS);
    if known.is_none() && !parts.store.has_room().await? {
        return Err(Error::unavailable("there are as many subscribers as may be"));
    }
    if !was_asked {
        let id = known.map_or_else(|| uuid_at(now), |known| known.id);
        let tx = parts.store.begin().await?;
        tx.ask_subscriber(id, &email, components, now).await?;
        tx.mail(&parts.post.seal(confirmation(parts, id, &email)?, now)?).await?;
        tx.commit().await?;
    }
    let told =
        "If the address is right, you get an email with a link within a few minutes. Open it and confirm.";
    Ok(Message { heading: "Check your email", lines: vec![told.to_owned()], form: None })
}

fn confirmation(parts: &Parts, id: Uuid, email: &str) -> Result<Letter> {
    let subject = "Confirm your subscription to Trailflow's status".to_owned();
    let url = format!("{}/subscribe/confirm?token={}", parts.site.url, token_of(&parts.sealer, id));
    let note = Note {
        paragraphs: vec![
            "Somebody asked to be told of incidents and maintenance of Trailflow at this address.".to_owned(),
            "If it was you, open the link and confirm. If not, do nothing: you get no further mail."
                .to_owned(),
        ],
        action: Some(Action { label: "Confirm", url }),
        ..Note::default()
    };
    let (text, html) = note.write(&subject, &parts.post.welcome().support_email)?;
    let to = email.to_owned();
    Ok(Letter { kind: "status_confirmation", organization: None, about: Some(id), to, subject, text, html })
}

/// The page behind the link: what to hear of, and a button.
pub(super) async fn ask_to_confirm(parts: &Parts, token: &str) -> Result<Message> {
    let row = parts.store.subscriber(read(&parts.sealer, token)?).await?.ok_or_else(gone)?;
    let components = Component::ALL.iter().map(|component| Choice {
        slug: component.slug(),
        name: component.name(),
        checked: row.components.split_whitespace().any(|word| word == component.as_str()),
    });
    let line = format!("{} is told of incidents and maintenance of these components.", row.email);
    let form = Form {
        action: "/subscribe/confirm",
        token: token.to_owned(),
        button: if row.confirmed_at.is_some() { "Save" } else { "Confirm" },
        components: components.collect(),
    };
    Ok(Message { heading: "Your subscription", lines: vec![line], form: Some(form) })
}

/// Confirms, or changes what to hear of.
pub(super) async fn confirm(parts: &Parts, token: &str, components: &[Component]) -> Result<Message> {
    let id = read(&parts.sealer, token)?;
    if components.is_empty() {
        return Err(Error::invalid("component", "must be at least one; or unsubscribe"));
    }
    if !parts.store.confirm_subscriber(id, components, parts.clock.now()).await? {
        return Err(gone());
    }
    let told = "You are subscribed. Every email has a link that ends this with one click.";
    Ok(Message { heading: "Subscribed", lines: vec![told.to_owned()], form: None })
}

/// The page with the button that ends a subscription.
pub(super) fn ask_to_unsubscribe(token: &str) -> Message {
    let form = Form {
        action: "/unsubscribe",
        token: token.to_owned(),
        button: "Unsubscribe",
        components: Vec::new(),
    };
    let line = "You will get no further email about incidents and maintenance.".to_owned();
    Message { heading: "Unsubscribe", lines: vec![line], form: Some(form) }
}

/// Ends a subscription. One that has ended already stays so.
pub(super) async fn unsubscribe(parts: &Parts, token: &str) -> Result<Message> {
    parts.store.remove_subscriber(read(&parts.sealer, token)?).await?;
    let told = "You are unsubscribed, and your address is deleted.";
    Ok(Message { heading: "Unsubscribed", lines: vec![told.to_owned()], form: None })
}

fn gone() -> Error {
    Error::not_found("This subscription has ended. Subscribe anew.")
}
