//! Webhook subscriptions: seen by everybody; made, changed, paused, tested and ended by developers and admins.

pub(in crate::portal) mod delete;
pub(in crate::portal) mod edit;
mod fields;
mod health;
mod hook;
pub(in crate::portal) mod list;
pub(in crate::portal) mod make;
pub(in crate::portal) mod of_test_keys;
pub(in crate::portal) mod pause;
pub(in crate::portal) mod rotate;
mod secret;
pub(in crate::portal) mod show;
pub(in crate::portal) mod test;

use crate::domain::id::WebhookId;
use crate::error::Result;
use crate::portal::visitor::Visitor;
use crate::store::webhooks::WebhookRow;
use crate::use_cases::webhooks::no_such_webhook;

/// The subscription that the path names.
fn named(visitor: &Visitor) -> Result<WebhookId> {
    visitor.parameter().parse().map_err(|_| no_such_webhook(visitor))
}

async fn find(visitor: &Visitor) -> Result<WebhookRow> {
    let id = named(visitor)?;
    let found = visitor.app().store.tenant(visitor.organization_id()?).webhook(id).await?;
    found.ok_or_else(|| no_such_webhook(visitor))
}
