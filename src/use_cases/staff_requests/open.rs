//! A new request.

use super::kept;
use super::letters;
use super::wanted::{Wanted, WantedReplay};
use crate::clock::uuid_at;
use crate::domain::access::AccessState;
use crate::domain::id::{DeliveryId, OrganizationId, PortalUserId, StaffRequestId, WebhookId};
use crate::domain::staff_request::{MOST_DELIVERIES, MOST_OPEN, StaffRequestState};
use crate::error::{Error, Result};
use crate::mailing::Post;
use crate::store::AccessTransaction;
use crate::store::access::ApiKeyRow;
use crate::store::staff_requests::StaffRequestRow;
use crate::use_cases::Author;
use crate::use_cases::api_keys::{find_usable, readable_scopes};
use crate::use_cases::deliveries::no_such_delivery;
use crate::use_cases::organizations::{document, open_organization};
use crate::use_cases::webhooks::no_such_webhook;

/// Who asks, and is told what was decided.
#[derive(Debug, Clone)]
pub struct Requester {
    /// The user of the organization.
    pub user: PortalUserId,
    /// What they are called.
    pub name: Option<String>,
    /// Their address.
    pub email: String,
}

/// What is asked.
pub struct NewRequest {
    /// The organization that asks.
    pub organization: OrganizationId,
    /// Who asks for it.
    pub requester: Requester,
    /// What for.
    pub wanted: Wanted,
    /// Why; for a replay, what was fixed.
    pub reason: String,
}

/// Opens a request, and tells staff.
///
/// # Errors
/// When it asks for what is not there, or is there already, or too many requests wait.
pub async fn open(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    post: &Post,
    new: NewRequest,
) -> Result<StaffRequestRow> {
    let NewRequest { organization: id, requester, wanted, reason } = new;
    let organization = open_organization(tx, id).await?;
    if tx.open_staff_requests(id).await? >= MOST_OPEN {
        return Err(Error::conflict(format!(
            "{MOST_OPEN} requests of your organization wait for Trailflow already. Cancel one that is no longer needed."
        )));
    }
    let has_live = AccessState::of_stored(&organization.access_state) == AccessState::LiveEnabled;
    if wanted == Wanted::LiveAccess && has_live {
        return Err(Error::conflict(format!("{} has live access already.", by.organization())));
    }
    let key = check(tx, by, id, &wanted).await?;
    let row = StaffRequestRow {
        id: uuid_at(by.now()),
        organization_id: id.uuid(),
        kind: wanted.kind().to_string(),
        state: StaffRequestState::Open.to_string(),
        wanted: document(&wanted)?.unwrap_or_default(),
        reason,
        opened_by: requester.user.to_string(),
        opened_by_name: requester.name,
        opened_by_email: requester.email,
        opened_at: by.now(),
        decided_by: None,
        decided_by_name: None,
        decided_at: None,
        decision: None,
        replay_id: None,
    };
    let row = tx.insert_staff_request(row).await?;
    let entry = by.entry("staff_request.open").about(Some(id), StaffRequestId::from_uuid(row.id));
    tx.audit(entry.made(&kept(&row)));
    let told = wanted.told(key.as_ref().map(|key| key.name.as_str()));
    tx.queue_mail(&post.seal(letters::opened(post.welcome(), &organization.name, &row, &told)?, by.now())?)
        .await?;
    Ok(row)
}

/// Whether this can be asked for; the API key that it is about.
async fn check(
    tx: &AccessTransaction,
    by: &dyn Author,
    organization: OrganizationId,
    wanted: &Wanted,
) -> Result<Option<ApiKeyRow>> {
    let key = match wanted.key() {
        Some(key) => Some(find_usable(tx, by, (organization, key)).await?),
        None => None,
    };
    match (wanted, &key) {
        (Wanted::Limit { per_minute, .. }, Some(key)) => {
            if !(1..=600).contains(per_minute) {
                return Err(Error::invalid("/rateLimitPerMinute", "must be between 1 and 600"));
            }
            if *per_minute <= key.rate_limit_per_minute {
                return Err(Error::conflict("The key has this limit, or a higher one, already."));
            }
        }
        (Wanted::Scopes { scopes, .. }, Some(key)) => {
            let has = readable_scopes(key);
            if scopes.iter().all(|scope| has.contains(scope)) {
                return Err(Error::conflict("The key has these scopes already."));
            }
        }
        (Wanted::Replay(replay), _) => check_replay(tx, by, organization, replay).await?,
        _ => {}
    }
    Ok(key)
}

async fn check_replay(
    tx: &AccessTransaction,
    by: &dyn Author,
    organization: OrganizationId,
    replay: &WantedReplay,
) -> Result<()> {
    let tenant = tx.tenant(organization);
    if let Some(subscription) = replay.subscription {
        let found = tenant.webhook(WebhookId::from_uuid(subscription)).await?;
        found.ok_or_else(|| no_such_webhook(by))?;
    }
    if replay.deliveries.len() > MOST_DELIVERIES {
        return Err(Error::invalid(
            "/deliveryIds",
            format!("must be at most {MOST_DELIVERIES}; ask for a span instead"),
        ));
    }
    for delivery in &replay.deliveries {
        let found = tenant.delivery(DeliveryId::from_uuid(*delivery)).await?;
        found.ok_or_else(|| no_such_delivery(by))?;
    }
    match (replay.deliveries.is_empty(), replay.from, replay.to) {
        (false, None, None) => Ok(()),
        (true, Some(from), Some(to)) if from < to && from < by.now() => Ok(()),
        (false, ..) => Err(Error::invalid("/deliveryIds", "must not be given together with a span")),
        _ => Err(Error::invalid("/from", "must be in the past, and before to")),
    }
}
