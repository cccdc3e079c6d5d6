//! Notices of deprecated operations that are still called: 90, 30 and 7 days before they end.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{Notice, Page, mail};
use crate::clock::uuid_at;
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::domain::moment::written;
use crate::domain::notice::NoticeKind;
use crate::error::Result;
use crate::mailing::Post;
use crate::store::notices::Calls;
use crate::store::{NoticeTransaction, Store};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// So many days ahead the end of an operation is told.
const AHEAD: [i64; 3] = [7, 30, 90];
/// An operation is still called if it was within so many days.
const WITHIN_DAYS: i64 = 7;
/// Keys that a mail lists; an organization has fewer.
const LISTED: usize = 50;

/// An operation that ends.
#[derive(Debug, Clone)]
pub struct Ending {
    /// Its name, by which requests are counted.
    pub operation: &'static str,
    /// Its method and path.
    pub route: String,
    /// Until when it is served, in Unix milliseconds.
    pub ends_at: i64,
}

/// Tells organizations of their keys that still call these operations: once for each key and stage.
///
/// # Errors
/// When the database cannot be asked.
pub async fn called(store: &Store, post: &Post, now: i64, endings: &[Ending]) -> Result<()> {
    for ending in endings {
        let Some(days) = stage(ending.ends_at, now) else { continue };
        let mut organizations: BTreeMap<Uuid, Vec<Calls>> = BTreeMap::new();
        for calls in store.calls_of(ending.operation, now - WITHIN_DAYS * DAY_MS).await? {
            organizations.entry(calls.organization_id).or_default().push(calls);
        }
        for (organization, calls) in organizations {
            let mut tx = store.begin_notices().await?;
            let whose = (OrganizationId::from_uuid(organization), calls.as_slice());
            tell_one(&mut tx, post, now, (ending, days), whose).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

/// The stage of an end: the least number of days of [`AHEAD`] that it is within.
fn stage(ends_at: i64, now: i64) -> Option<i64> {
    let days = AHEAD.into_iter().find(|days| ends_at - now <= days * DAY_MS)?;
    (now < ends_at).then_some(days)
}

/// One mail lists all keys that were not told of at this stage.
async fn tell_one(
    tx: &mut NoticeTransaction,
    post: &Post,
    now: i64,
    (ending, days): (&Ending, i64),
    (organization, calls): (OrganizationId, &[Calls]),
) -> Result<()> {
    let about = (organization, NoticeKind::DeprecatedCalled);
    let (mut told, mut keys) = (None, Vec::new());
    for Calls { api_key_id, requests, .. } in calls {
        let id = ApiKeyId::from_uuid(*api_key_id);
        // A revoked key calls nothing any more.
        let Some(key) = tx.api_key(organization, id).await?.filter(|key| key.revoked_at.is_none()) else {
            continue;
        };
        let notice = uuid_at(now);
        let trouble = format!("{}:{id}:{days}", ending.operation);
        if tx.open(notice, about, &trouble, now).await? {
            told = Some(notice);
            keys.push(format!("{} ({id}): {requests} in the last {WITHIN_DAYS} days", key.name));
        }
    }
    match told {
        Some(told) => mail(tx, post, now, (told, &notice(post, (ending, days), organization, keys))).await,
        None => Ok(()),
    }
}

fn notice(
    post: &Post,
    (Ending { route, ends_at, .. }, days): (&Ending, i64),
    organization: OrganizationId,
    mut keys: Vec<String>,
) -> Notice {
    let more = keys.len().saturating_sub(LISTED);
    keys.truncate(LISTED);
    if more > 0 {
        keys.push(format!("{more} more"));
    }
    let facts = [("Operation", route.clone()), ("Served until", written(*ends_at))];
    Notice {
        organization,
        kind: NoticeKind::DeprecatedCalled,
        // Each key is a trouble of its own, and was noted above.
        trouble: String::new(),
        subject: format!("{route} ends within {days} days, and you still call it"),
        paragraphs: vec![format!(
            "{route} is deprecated. It is served until {}, and requests to it are refused from then on. API keys of your \
             organization still call it. The changelog says what to call instead: {}/changelog",
            written(*ends_at),
            post.welcome().docs_url
        )],
        facts: facts.into_iter().chain(keys.into_iter().map(|key| ("Key", key))).collect(),
        page: Page::DeprecatedUsage,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_has_three_stages() {
        let of = |left: i64| stage(1_000 * DAY_MS, 1_000 * DAY_MS - left);
        assert_eq!(of(90 * DAY_MS + 1), None);
        assert_eq!((of(90 * DAY_MS), of(30 * DAY_MS + 1)), (Some(90), Some(90)));
        assert_eq!((of(30 * DAY_MS), of(7 * DAY_MS)), (Some(30), Some(7)));
        assert_eq!((of(1), of(0), of(-DAY_MS)), (Some(7), None, None));
    }
}
