//! Notices of webhook deliveries that begin to be parked, and that arrive again.

use std::collections::HashSet;

use uuid::Uuid;

use super::{Notice, Page, recovered, tell};
use crate::domain::id::{OrganizationId, WebhookId};
use crate::domain::moment::written;
use crate::domain::notice::NoticeKind;
use crate::error::Result;
use crate::mailing::Post;
use crate::store::Store;
use crate::store::wakeups::QueueKey;

/// Subscriptions that are looked at in one go, at most.
const MOST: usize = 5_000;
const KIND: NoticeKind = NoticeKind::DeliveriesParked;

/// Tells of the subscriptions that have begun to park deliveries, and of those whose deliveries arrive again.
///
/// # Errors
/// When the database cannot be asked.
pub async fn look(store: &Store, post: &Post, now: i64) -> Result<()> {
    let told: HashSet<_> = store.open_notices(KIND).await?.into_iter().map(|row| row.trouble).collect();
    let mut after = QueueKey { organization: Uuid::nil(), subscription: Uuid::nil() };
    for _ in 0..MOST {
        let Some(queue) = store.next_parked(after).await? else { break };
        if !told.contains(&WebhookId::from_uuid(queue.subscription).to_string()) {
            begins(store, post, now, queue).await?;
        }
        after = queue;
    }
    ends(store, post, now).await
}

async fn begins(store: &Store, post: &Post, now: i64, queue: QueueKey) -> Result<()> {
    let organization = OrganizationId::from_uuid(queue.organization);
    let id = WebhookId::from_uuid(queue.subscription);
    let Some(webhook) = store.tenant(organization).webhook(id).await? else { return Ok(()) };
    let parked = store.newest_parked(queue).await?;
    let mut tx = store.begin_notices().await?;
    // What was parked before the last recovery waits for a replay, and was told.
    let told_until = tx.last_closed((organization, KIND), &id.to_string()).await?.unwrap_or(0);
    let Some(last_at) = parked.last_at.filter(|last_at| *last_at > told_until) else { return Ok(()) };
    let notice = Notice {
        organization,
        kind: KIND,
        trouble: id.to_string(),
        subject: "Webhook deliveries are being parked".to_owned(),
        paragraphs: vec![
            "Deliveries to one of your webhook subscriptions have failed for so long that Trailflow has stopped \
             retrying them. They are parked, and kept for 30 days."
                .to_owned(),
            "Fix the receiver first. Then ask for a replay in the portal: parked deliveries are sent again only when \
             Trailflow approves it."
                .to_owned(),
        ],
        facts: vec![("Subscription", format!("{} ({id})", webhook.url)), ("Last parked", written(last_at))],
        page: Page::ParkedDeliveries,
    };
    tell(&mut tx, post, now, &notice).await?;
    tx.commit().await
}

async fn ends(store: &Store, post: &Post, now: i64) -> Result<()> {
    for row in store.open_notices(KIND).await? {
        let Ok(id) = row.trouble.parse::<WebhookId>() else { continue };
        let organization = OrganizationId::from_uuid(row.organization_id);
        let queue = QueueKey { organization: row.organization_id, subscription: id.uuid() };
        let webhook = store.tenant(organization).webhook(id).await?;
        let arrives = webhook.is_some() && store.delivered_since(queue, row.opened_at).await?;
        if webhook.is_some() && !arrives {
            continue;
        }
        let mut tx = store.begin_notices().await?;
        match webhook {
            Some(webhook) => {
                let notice = Notice {
                    organization,
                    kind: KIND,
                    trouble: row.trouble,
                    subject: "Webhook deliveries arrive again".to_owned(),
                    paragraphs: vec![
                        "Deliveries to your webhook subscription arrive again. Those that were parked are not sent by \
                         themselves: ask for a replay in the portal if you need them."
                            .to_owned(),
                    ],
                    facts: vec![("Subscription", format!("{} ({id})", webhook.url))],
                    page: Page::Replays,
                };
                recovered(&mut tx, post, now, &notice).await?;
            }
            // It was deleted, which ends the trouble.
            None => {
                tx.close((organization, KIND), &row.trouble, now).await?;
            }
        }
        tx.commit().await?;
    }
    Ok(())
}
