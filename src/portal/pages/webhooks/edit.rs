//! `GET` and `POST /webhooks/{id}/edit`

use super::make::Page;
use super::{fields, find, named};
use crate::error::{Error, Result};
use crate::portal::accounts::form_page;
use crate::portal::frame::Frame;
use crate::portal::once;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::webhooks::{WebhookChange, judge_url, update};

/// Shows the form.
pub(in crate::portal) async fn form(visitor: &Visitor) -> Result<Reply> {
    show(visitor, None).await
}

/// Changes the subscription.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    // What is not theirs is not there, whatever was sent.
    find(visitor).await?;
    match change(visitor).await {
        Err(error) => show(visitor, Some(error)).await,
        reply => reply,
    }
}

async fn change(visitor: &Visitor) -> Result<Reply> {
    let (id, before) = (named(visitor)?, find(visitor).await?);
    let (url, event_types) = fields::read(visitor)?;
    if url != before.url {
        judge_url(visitor.app().sender.guard(), &url).await?;
    }
    let mut tx = visitor.app().store.begin(visitor.organization_id()?, visitor.now()).await?;
    let change = WebhookChange { url: Some(url), event_types: Some(event_types), paused: None };
    update(&mut tx, visitor, id, change).await?;
    tx.commit().await?;
    Ok(Reply::to(&format!("/webhooks/{id}?done=changed")))
}

async fn show(visitor: &Visitor, error: Option<Error>) -> Result<Reply> {
    let row = find(visitor).await?;
    let sent = visitor.form();
    let chosen: Vec<_> = match error.is_some() {
        true => sent.all("event").map(str::to_owned).collect(),
        false => row.events().map(str::to_owned).collect(),
    };
    let url = if error.is_some() { sent.one("url").unwrap_or_default().to_owned() } else { row.url.clone() };
    form_page(error, |problem| {
        Ok(Page {
            frame: Frame::new(visitor, "Edit a subscription", "/webhooks")?,
            problem,
            form: once::id(),
            url,
            events: fields::choices(|name| chosen.iter().any(|it| it == name)),
            id: Some(visitor.parameter().to_owned()),
        })
    })
}
