//! `POST /webhooks/{id}/pause` and `POST /webhooks/{id}/resume`

use super::named;
use crate::error::Result;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::use_cases::webhooks::{WebhookChange, update};

/// Pauses the subscription.
pub(in crate::portal) async fn pause(visitor: &Visitor) -> Result<Reply> {
    set(visitor, true, "paused").await
}

/// Resumes it.
pub(in crate::portal) async fn resume(visitor: &Visitor) -> Result<Reply> {
    set(visitor, false, "resumed").await
}

async fn set(visitor: &Visitor, paused: bool, done: &str) -> Result<Reply> {
    let id = named(visitor)?;
    let mut tx = visitor.app().store.begin(visitor.organization_id()?, visitor.now()).await?;
    let change = WebhookChange { paused: Some(paused), ..WebhookChange::default() };
    update(&mut tx, visitor, id, change).await?;
    tx.commit().await?;
    Ok(Reply::to(&format!("/webhooks/{id}?done={done}")))
}
