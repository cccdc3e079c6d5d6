//! `GET` and `POST /webhooks/{id}/rotate`

use askama::Template;

use super::{find, named, secret};
use crate::error::{Error, Result};
use crate::portal::accounts::{Problem, form_page};
use crate::portal::frame::Frame;
use crate::portal::once;
use crate::portal::reply::Reply;
use crate::portal::times::{Clock, When};
use crate::portal::visitor::Visitor;
use crate::store::transaction::Begun;
use crate::use_cases::webhooks::{Rotation, rotate_secret};

/// The choices for an overlap, in hours.
const OVERLAPS: [(i32, &str); 5] = [
    (24, "24 hours"),
    (1, "1 hour"),
    (72, "3 days"),
    (168, "7 days"),
    (0, "None: only the new secret signs, from now on"),
];

#[derive(Template)]
#[template(path = "portal/webhook_rotate.html")]
struct Page {
    frame: Frame,
    problem: Problem,
    form: String,
    id: String,
    url: String,
    overlaps: [(i32, &'static str); 5],
    /// Until when an earlier rotation overlaps.
    before: Option<When>,
}

/// Shows the form.
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    show(visitor, None).await
}

/// Rotates the secret.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    find(visitor).await?;
    match rotate(visitor).await {
        Err(error) => show(visitor, Some(error)).await,
        reply => reply,
    }
}

async fn rotate(visitor: &Visitor) -> Result<Reply> {
    let (id, row) = (named(visitor)?, find(visitor).await?);
    let overlap = visitor.form().one("overlap")?.parse().ok();
    let overlap = overlap.filter(|hours| OVERLAPS.iter().any(|(choice, _)| choice == hours));
    let overlap_hours = overlap.ok_or_else(|| Error::invalid("overlap", "must be one of the choices"))?;
    let at_once = overlap_hours == 0 || visitor.form().one("end")? == "yes";
    let rotation = match at_once {
        true => Rotation::AtOnce { overlap_hours },
        false => Rotation::Gentle { overlap_hours },
    };
    let mut write = match once::begin_write(visitor).await? {
        Begun::Fresh(write) => write,
        Begun::Before(receipt) => return secret::again(visitor, &receipt),
    };
    let rotated = rotate_secret(&mut write, visitor, &visitor.app().sealer, id, rotation).await?;
    if let Some(receipt) = once::commit(visitor, write, &id.to_string()).await? {
        return secret::again(visitor, &receipt);
    }
    secret::show(visitor, &id.to_string(), &row.url, &rotated.secret, Some(rotated.previous_until))
}

async fn show(visitor: &Visitor, error: Option<Error>) -> Result<Reply> {
    let row = find(visitor).await?;
    let clock = Clock::new(visitor.zone(), visitor.now());
    form_page(error, |problem| {
        Ok(Page {
            frame: Frame::new(visitor, "Rotate a signing secret", "/webhooks")?,
            problem,
            form: once::id(),
            id: visitor.parameter().to_owned(),
            url: row.url,
            overlaps: OVERLAPS,
            before: row
                .previous_secret_until
                .filter(|until| *until > visitor.now())
                .map(|until| clock.full(until)),
        })
    })
}
