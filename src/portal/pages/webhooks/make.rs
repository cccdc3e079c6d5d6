//! `GET` and `POST /webhooks/new`

use askama::Template;

use super::{fields, secret};
use crate::domain::id::WebhookId;
use crate::error::{Error, Result};
use crate::portal::accounts::{Problem, form_page};
use crate::portal::frame::Frame;
use crate::portal::once;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::store::transaction::Begun;
use crate::use_cases::webhooks::{NewWebhook, create, judge_url};

#[derive(Template)]
#[template(path = "portal/webhook_form.html")]
pub(super) struct Page {
    pub(super) frame: Frame,
    pub(super) problem: Problem,
    pub(super) form: String,
    pub(super) url: String,
    pub(super) events: Vec<(&'static str, &'static str, bool)>,
    /// The subscription that is changed, if one is.
    pub(super) id: Option<String>,
}

/// Shows the form.
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    show(visitor, None)
}

/// Makes the subscription.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    match make(visitor).await {
        Err(error) => show(visitor, Some(error)),
        reply => reply,
    }
}

async fn make(visitor: &Visitor) -> Result<Reply> {
    let (url, event_types) = fields::read(visitor)?;
    let app = visitor.app();
    judge_url(app.sender.guard(), &url).await?;
    let mut write = match once::begin_write(visitor).await? {
        Begun::Fresh(write) => write,
        Begun::Before(receipt) => return secret::again(visitor, &receipt),
    };
    let new = NewWebhook { url, event_types };
    let (row, made) = create(&mut write, visitor, &app.sealer, app.most_webhooks, new).await?;
    let id = WebhookId::from_uuid(row.id).to_string();
    if let Some(receipt) = once::commit(visitor, write, &id).await? {
        return secret::again(visitor, &receipt);
    }
    secret::show(visitor, &id, &row.url, &made, None)
}

/// The form, as it was filled in if it was sent.
fn show(visitor: &Visitor, error: Option<Error>) -> Result<Reply> {
    let sent = visitor.form();
    let chosen: Vec<_> = sent.all("event").collect();
    let is_first = error.is_none();
    form_page(error, |problem| {
        Ok(Page {
            frame: Frame::new(visitor, "New webhook subscription", "/webhooks")?,
            problem,
            form: once::id(),
            url: sent.one("url").unwrap_or_default().to_owned(),
            events: fields::choices(|name| is_first || chosen.contains(&name)),
            id: None,
        })
    })
}
