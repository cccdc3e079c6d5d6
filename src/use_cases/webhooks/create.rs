//! A new subscription.

use std::collections::BTreeSet;

use serde_json::Value;

use super::kept;
use crate::clock::{random, uuid_at};
use crate::domain::event::EventType;
use crate::domain::id::WebhookId;
use crate::error::{Detail, Error, Result};
use crate::secrets::seal::{Sealer, webhook_secret};
use crate::store::webhooks::WebhookRow;
use crate::store::{Audited, UnitOfWork};
use crate::use_cases::Author;
use crate::webhooks::{Guard, Refusal, SigningSecret};

/// How many subscriptions are compared per read.
const AT_ONCE: u64 = 1_000;

/// The properties of a new subscription.
#[derive(Debug, Clone)]
pub struct NewWebhook {
    /// The URL of its deliveries.
    pub url: String,
    /// The events that are delivered.
    pub event_types: Vec<EventType>,
}

/// Checks a URL, and looks its host up. Call it before the transaction: the organization's other requests must not
/// wait for a stranger's name server.
///
/// # Errors
/// When deliveries to it are not allowed.
pub async fn judge_url(guard: &Guard, url: &str) -> Result<()> {
    guard.admit(url).await.map_err(refused)
}

/// Creates a subscription; `most` is the organization's maximum. Its URL must have been checked ([`judge_url`]).
///
/// The organization's changes happen one after another, so the comparison with the other subscriptions still holds
/// when this one is written.
///
/// # Errors
/// When the organization has the maximum number of subscriptions, or has the same one already.
pub async fn create(
    tx: &mut Audited,
    by: &dyn Author,
    sealer: &Sealer,
    most: usize,
    new: NewWebhook,
) -> Result<(WebhookRow, SigningSecret)> {
    let at = tx.at();
    let id = WebhookId::from_uuid(uuid_at(at));
    let secret = SigningSecret::new(random());
    let row = WebhookRow {
        organization_id: tx.organization().uuid(),
        id: id.uuid(),
        url: new.url,
        event_types: stored(new.event_types),
        sealed_secret: sealer.seal(&webhook_secret(id), secret.reveal().as_bytes()),
        created_at: at,
        paused_at: None,
        paused_reason: None,
        previous_sealed_secret: None,
        previous_secret_until: None,
        created_by_key: by.api_key().map(|key| key.uuid()),
        url_changed_by_key: None,
        secret_rotated_by_key: None,
    };
    let others = check_twins(tx, &row).await?;
    if others >= most {
        return Err(Error::conflict(format!(
            "{} has the most webhook subscriptions that it may have: {most}. Delete one that you no longer need, \
             or ask Trailflow for more.",
            by.organization()
        )));
    }
    tx.audit(by.entry("webhook.create").about(Some(tx.organization()), id).made(&kept(&row)));
    tx.insert_webhook(&row);
    Ok((row, secret))
}

/// The stored form of event types.
pub(super) fn stored(mut event_types: Vec<EventType>) -> Value {
    event_types.sort_unstable();
    event_types.into_iter().map(EventType::as_str).collect()
}

/// Checks that no other subscription of the organization equals this one. Returns how many others there are.
pub(super) async fn check_twins(tx: &UnitOfWork, wanted: &WebhookRow) -> Result<usize> {
    let (mut others, mut after) = (0, None);
    // All of them: there can be more than the maximum, if it was lowered.
    loop {
        let page = tx.tenant().await?.webhooks(after, AT_ONCE).await?;
        for other in page.rows.iter().filter(|other| other.id != wanted.id) {
            if endpoint(other) == endpoint(wanted) {
                let id = WebhookId::from_uuid(other.id);
                return Err(Error::conflict(format!(
                    "The subscription {id} already delivers these events to this URL. Use it, or delete it before you \
                     create another."
                )));
            }
            others += 1;
        }
        after = page.rows.last().map(|row| row.id).filter(|_| page.more);
        if after.is_none() {
            return Ok(others);
        }
    }
}

/// The unique part of a subscription: its normalized URL, and its set of events.
fn endpoint(row: &WebhookRow) -> (String, BTreeSet<&str>) {
    let normal = url::Url::parse(&row.url).map_or_else(|_| row.url.clone(), String::from);
    (normal, row.events().collect())
}

/// The partner's message says how a name must be; the lookup's result is for staff.
fn refused(refusal: Refusal) -> Error {
    let detail = Detail::new("/url", refusal.to_string());
    match refusal.cause() {
        Some(cause) => Error::Unusable { detail, internal: cause.to_string() },
        None => Error::violations(vec![detail]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::webhooks::guard::NameProblem;

    #[test]
    fn why_a_name_cannot_be_used_is_logged_and_not_told() {
        let cause = NameProblem::NotPublic(std::net::IpAddr::from([10, 0, 0, 1]));
        let error = refused(Refusal::Name { host: "a.example".to_owned(), cause });
        let Error::Unusable { detail, internal } = &error else { panic!("{error:?}") };
        assert_eq!(detail.pointer, "/url");
        assert!(!format!("{error} {}", detail.message).contains("10.0.0.1"));
        assert!(internal.contains("10.0.0.1") && error.cause() == Some(internal));
    }
}
