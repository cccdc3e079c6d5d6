//! `POST /webhooks/{id}/test`

use std::time::Duration;

use super::named;
use crate::domain::event::DeliveryState;
use crate::domain::id::{DeliveryId, WebhookId};
use crate::error::Result;
use crate::portal::once;
use crate::portal::reply::Reply;
use crate::portal::visitor::Visitor;
use crate::store::deliveries::DeliveryRow;
use crate::store::transaction::Begun;
use crate::use_cases::webhooks::send_test;

/// How long a page waits for a result: endpoints respond sooner, most of the time. [`LOOKS`] times this.
const PATIENCE: Duration = Duration::from_millis(150);
const LOOKS: usize = 10;

/// Sends a test event, and goes to the page that shows its result.
pub(in crate::portal) async fn send(visitor: &Visitor) -> Result<Reply> {
    let id = named(visitor)?;
    let delivery = match once::begin_write(visitor).await? {
        Begun::Before(receipt) => String::from_utf8_lossy(&receipt.body).into_owned(),
        Begun::Fresh(mut write) => {
            let made = send_test(&mut write, visitor, id).await?.to_string();
            match once::commit(visitor, write, &made).await? {
                Some(receipt) => String::from_utf8_lossy(&receipt.body).into_owned(),
                None => made,
            }
        }
    };
    Ok(Reply::to(&format!("/webhooks/{id}?test={delivery}#test")))
}

/// The delivery of the test event that the address names, with its result if that is there soon.
pub(super) async fn result(visitor: &Visitor, webhook: WebhookId) -> Result<Option<DeliveryRow>> {
    let Ok(id) = visitor.query().one("test")?.parse::<DeliveryId>() else { return Ok(None) };
    let tenant = visitor.app().store.tenant(visitor.organization_id()?);
    let mut found = None;
    for look in 0..LOOKS {
        if look > 0 {
            tokio::time::sleep(PATIENCE).await;
        }
        found = tenant.delivery(id).await?.filter(|row| row.subscription_id == webhook.uuid());
        let waits = found.as_ref().is_some_and(|row| {
            row.state == DeliveryState::Pending.as_str()
                && row.attempts.as_array().is_none_or(Vec::is_empty)
                && !row.paused
        });
        if !waits {
            break;
        }
    }
    Ok(found)
}
