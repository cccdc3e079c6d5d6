//! Notices of requests: a revoked key is used, a limit is met again and again.

use uuid::Uuid;

use super::{Notice, Page, tell};
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::domain::moment::written;
use crate::domain::notice::NoticeKind;
use crate::error::Result;
use crate::mailing::Post;
use crate::store::Store;
use crate::store::access::ApiKeyRow;
use crate::store::notices::{Limited, RevokedUse};

const MINUTE_MS: i64 = 60 * 1000;
/// How far back uses of revoked keys are looked for: longer than a node that looks may be away.
const REVOKED_SINCE_MS: i64 = 60 * MINUTE_MS;
/// A limit that was met in [`LIMITED_IN`] of so many minutes.
const LIMITED_OF_MS: i64 = 5 * MINUTE_MS;
const LIMITED_IN: i64 = 3;
/// A limit that was not met for so long is a trouble of its own when it is met again.
const QUIET_MS: i64 = 60 * MINUTE_MS;

/// Tells of the revoked keys that are used, once each.
///
/// # Errors
/// When the database cannot be asked.
pub async fn of_revoked_keys(store: &Store, post: &Post, now: i64) -> Result<()> {
    for RevokedUse { organization_id, api_key_id, at, address } in
        store.revoked_uses(now - REVOKED_SINCE_MS).await?
    {
        let about =
            AboutKey { organization_id, api_key_id, kind: NoticeKind::RevokedKeyUsed, page: Page::Keys };
        about.tell(store, post, now, |key| revoked_key_used(key, at, address)).await?;
    }
    Ok(())
}

/// Tells of keys that met their limit in 3 of 5 minutes; forgets those that did not for an hour.
///
/// # Errors
/// When the database cannot be asked.
pub async fn of_limits(store: &Store, post: &Post, now: i64) -> Result<()> {
    for Limited { organization_id, api_key_id, minutes } in store.limited_keys(now - LIMITED_OF_MS).await? {
        if minutes < LIMITED_IN {
            continue;
        }
        let about =
            AboutKey { organization_id, api_key_id, kind: NoticeKind::RateLimited, page: Page::Usage };
        about.tell(store, post, now, |key| limit_met(key, minutes)).await?;
    }
    forget_quiet(store, now).await
}

/// A notice about a key, which is its trouble.
struct AboutKey {
    organization_id: Uuid,
    api_key_id: Uuid,
    kind: NoticeKind,
    page: Page,
}

/// What it says, beside the key's name and id.
struct Words {
    subject: String,
    paragraph: String,
    facts: Vec<(&'static str, String)>,
}

fn revoked_key_used(key: &ApiKeyRow, at: i64, address: String) -> Words {
    Words {
        subject: format!("The revoked API key {} is used", key.name),
        paragraph: format!(
            "The API key {} was revoked, and somebody who has it sends requests. They are refused. It may be a system \
             of yours that was forgotten; if it is not, the key was stolen.",
            key.name
        ),
        facts: vec![("Used", written(at)), ("From", address)],
    }
}

fn limit_met(key: &ApiKeyRow, minutes: i64) -> Words {
    Words {
        subject: format!("The API key {} meets its rate limit", key.name),
        paragraph: format!(
            "Requests with the API key {} were refused with 429 in {minutes} of the last 5 minutes. Spread the \
             requests, or ask for a higher limit in the portal.",
            key.name
        ),
        facts: vec![("Limit", format!("{} requests per minute", key.rate_limit_per_minute))],
    }
}

impl AboutKey {
    /// Tells it, unless the key is gone.
    async fn tell(
        self,
        store: &Store,
        post: &Post,
        now: i64,
        words: impl FnOnce(&ApiKeyRow) -> Words,
    ) -> Result<()> {
        let organization = OrganizationId::from_uuid(self.organization_id);
        let id = ApiKeyId::from_uuid(self.api_key_id);
        let mut tx = store.begin_notices().await?;
        let Some(key) = tx.api_key(organization, id).await? else { return Ok(()) };
        let Words { subject, paragraph, facts: more } = words(&key);
        let mut facts = vec![("Key", format!("{} ({id})", key.name))];
        facts.extend(more);
        let (kind, trouble, page) = (self.kind, id.to_string(), self.page);
        let notice =
            Notice { organization, kind, trouble, subject, paragraphs: vec![paragraph], facts, page };
        tell(&mut tx, post, now, &notice).await?;
        tx.commit().await
    }
}

async fn forget_quiet(store: &Store, now: i64) -> Result<()> {
    let open = store.open_notices(NoticeKind::RateLimited).await?;
    if open.is_empty() {
        return Ok(());
    }
    let limited: Vec<_> =
        store.limited_keys(now - QUIET_MS).await?.iter().map(|one| one.api_key_id).collect();
    for row in open {
        let goes_on = row.trouble.parse::<ApiKeyId>().is_ok_and(|id| limited.contains(&id.uuid()));
        if !goes_on {
            let mut tx = store.begin_notices().await?;
            let about = (OrganizationId::from_uuid(row.organization_id), NoticeKind::RateLimited);
            tx.close(about, &row.trouble, now).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}
