//! An approval, which does what was asked; live access is enabled separately, when the cutover is.

use super::close::decide;
use super::wanted::{Wanted, WantedReplay};
use super::{no_such_request, waiting};
use crate::domain::event::DeliveryState;
use crate::domain::id::{ApiKeyId, DeliveryId, OrganizationId, StaffRequestId, WebhookId};
use crate::domain::moment::EARLIEST;
use crate::domain::staff_request::StaffRequestState;
use crate::error::{Error, Result};
use crate::mailing::Post;
use crate::store::replays::ReplayRow;
use crate::store::staff_requests::StaffRequestRow;
use crate::store::{AccessTransaction, Store};
use crate::use_cases::api_keys;
use crate::use_cases::deliveries::{ReplayOrder, order_replay, plan_replay};
use crate::use_cases::{Author, Because};

/// How many deliveries a second an approved replay sends again.
const PER_SECOND: i32 = 50;

/// Approves a request and does what it asks for, except enabling live access; `words` are for whoever asked. The
/// caller commits the transaction.
///
/// # Errors
/// When there is no such request, it does not wait for a decision, or what it asks for cannot be done by this author or
/// at all; nothing is decided then.
pub async fn approve(
    store: &Store,
    by: &dyn Author,
    post: &Post,
    id: StaffRequestId,
    words: &str,
) -> Result<(AccessTransaction, StaffRequestRow)> {
    let row = store.staff_request(id).await?.ok_or_else(no_such_request)?;
    let wanted = Wanted::of(&row)?;
    let because = Because::of(by, words);
    let organization = OrganizationId::from_uuid(row.organization_id);
    let mut planned = match &wanted {
        Wanted::Replay(replay) => Some(plan(store, by, organization, replay).await?),
        _ => None,
    };
    let mut tx = store.begin_access().await?;
    let row = waiting(&tx, id).await?;
    match &wanted {
        Wanted::Limit { key, per_minute } => {
            let key = (organization, ApiKeyId::from_uuid(*key));
            api_keys::set_limit(&mut tx, &because, key, *per_minute).await?;
        }
        Wanted::Scopes { key, scopes } => {
            let key = (organization, ApiKeyId::from_uuid(*key));
            api_keys::add_scopes(&mut tx, &because, key, scopes).await?;
        }
        Wanted::LiveAccess => by.require("access:live")?,
        Wanted::Replay(replay) => {
            if let Some(order) = &mut planned {
                put_back(&mut tx, by, order, replay).await?;
                order_replay(&mut tx, &because, order).await?;
            }
        }
    }
    let replay = planned.map(|order| order.id);
    let row =
        decide(&mut tx, by, Some(post), (row, StaffRequestState::Approved), Some(words), replay).await?;
    Ok((tx, row))
}

/// The order of a replay; one that names deliveries has nothing left to do when it is given.
async fn plan(
    store: &Store,
    by: &dyn Author,
    organization: OrganizationId,
    replay: &WantedReplay,
) -> Result<ReplayRow> {
    let order = ReplayOrder {
        organization: Some(organization),
        subscription: replay.subscription.map(WebhookId::from_uuid),
        event_type: None,
        states: vec![DeliveryState::Failed, DeliveryState::Expired],
        from: replay.from.unwrap_or(EARLIEST),
        to: replay.to,
        per_second: PER_SECOND,
    };
    plan_replay(store, by.now(), order).await
}

/// Puts the named deliveries back that rest, if the request names any.
async fn put_back(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    order: &mut ReplayRow,
    replay: &WantedReplay,
) -> Result<()> {
    if replay.deliveries.is_empty() {
        return Ok(());
    }
    let organization = OrganizationId::from_uuid(order.organization_id.unwrap_or_default());
    let mut count = 0;
    for delivery in &replay.deliveries {
        let found = tx.tenant(organization).delivery(DeliveryId::from_uuid(*delivery)).await?;
        // One that was pruned, delivered or whose subscription was deleted meanwhile is left out.
        if let Some(row) = found.filter(|row| !row.gone)
            && tx.put_back(order, &row, by.now()).await?
        {
            count += 1;
        }
    }
    if count == 0 {
        return Err(Error::conflict(
            "None of these deliveries is parked or expired any more; decline the request.",
        ));
    }
    (order.matched, order.requeued) = (count, count);
    (order.running, order.finished_at) = (false, Some(by.now()));
    Ok(())
}
