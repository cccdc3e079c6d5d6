//! Notices of requests: a revoked key is used, a limit is met again and again.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{Notice, Page, mail, tell};
use crate::clock::uuid_at;
use crate::domain::access::{self, AccessState, KeyMode};
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::domain::moment::written;
use crate::domain::notice::NoticeKind;
use crate::error::Result;
use crate::mailing::Post;
use crate::store::access::ApiKeyRow;
use crate::store::notices::{Limited, NoticeRow, RevokedUse};
use crate::store::{NoticeTransaction, Store};

const KIND: NoticeKind = NoticeKind::RateLimited;
const MINUTE_MS: i64 = 60 * 1000;
/// How far back uses of revoked keys are looked for: longer than a node that looks may be away.
const REVOKED_SINCE_MS: i64 = 60 * MINUTE_MS;
/// A limit that was met in [`LIMITED_IN`] of so many minutes.
const LIMITED_OF_MS: i64 = 5 * MINUTE_MS;
const LIMITED_IN: i64 = 3;
/// A limit that was not met for so long is no trouble any more, and another one when it is met again.
const QUIET_MS: i64 = 60 * MINUTE_MS;
/// A limit is met again, in [`LIMITED_IN`] different minutes, no sooner than this after its trouble has ended.
const REOPENED_MS: i64 = MINUTE_MS;

/// Tells of the revoked keys that are used, once each.
///
/// # Errors
/// When the database cannot be asked.
pub async fn of_revoked_keys(store: &Store, post: &Post, now: i64) -> Result<()> {
    for RevokedUse { organization_id, api_key_id, at, address } in
        store.revoked_uses(now - REVOKED_SINCE_MS).await?
    {
        let (organization, id) =
            (OrganizationId::from_uuid(organization_id), ApiKeyId::from_uuid(api_key_id));
        let mut tx = store.begin_notices().await?;
        let Some(key) = tx.api_key(organization, id).await? else { continue };
        let trouble = (NoticeKind::RevokedKeyUsed, id.to_string());
        let notice = revoked_key_used(&key, at, address).about(&key, trouble, Page::Keys);
        tell(&mut tx, post, now, &notice).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Tells of API clients that met their limit in 3 of 5 minutes, and of those that did not for an hour after that.
///
/// # Errors
/// When the database cannot be asked.
pub async fn of_limits(store: &Store, post: &Post, now: i64) -> Result<()> {
    for Limited { organization_id, client_id, minutes } in store.limited_clients(now - LIMITED_OF_MS).await? {
        if minutes < LIMITED_IN {
            continue;
        }
        let organization = OrganizationId::from_uuid(organization_id);
        let Some((_, key)) = named_by(store, organization, client_id, now).await? else { continue };
        let trouble = (KIND, ApiKeyId::from_uuid(client_id).to_string());
        let notice = limit_met(&key, minutes).about(&key, trouble, Page::Usage);
        let mut tx = store.begin_notices().await?;
        tell_of_limit(&mut tx, post, now, &notice).await?;
        tx.commit().await?;
    }
    limits_no_longer_met(store, post, now).await
}

/// Tells of a limit that is met, unless that was told before. Beside this version, the one before it may run for as long
/// as an upgrade takes. It names such a trouble after the key, and closes ours when the client's first key is not the one
/// that meets the limit: what it has just closed goes on, and was told.
async fn tell_of_limit(tx: &mut NoticeTransaction, post: &Post, now: i64, notice: &Notice) -> Result<()> {
    let closed_at = tx.last_closed(notice.about(), &notice.trouble).await?;
    if closed_at.is_some_and(|moment| now - moment < REOPENED_MS) {
        tx.open(uuid_at(now), notice.about(), &notice.trouble, now).await?;
    } else {
        tell(tx, post, now, notice).await?;
    }
    Ok(())
}

async fn limits_no_longer_met(store: &Store, post: &Post, now: i64) -> Result<()> {
    let open = store.open_notices(KIND).await?;
    if open.is_empty() {
        return Ok(());
    }
    let limited = store.limited_clients(now - QUIET_MS).await?;
    for ((organization, client), troubles) in by_client(store, open).await? {
        if limited.iter().any(|one| one.client_id == client) {
            continue;
        }
        let named = named_by(store, organization, client, now).await?;
        let mut tx = store.begin_notices().await?;
        let mut went_on = false;
        for trouble in &troubles {
            went_on |= tx.close((organization, KIND), trouble, now).await?;
        }
        // A client with no key that is let in is still refused, for another reason: nothing has got better.
        if let Some((true, key)) = named.filter(|_| went_on) {
            let trouble = (KIND, ApiKeyId::from_uuid(client).to_string());
            let notice = limit_no_longer_met(&key).about(&key, trouble, Page::Usage);
            mail(&mut tx, post, now, (uuid_at(now), &notice)).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

/// Troubles by organization and API client. A client may have several: versions before this one named a trouble after the
/// key.
async fn by_client(
    store: &Store,
    open: Vec<NoticeRow>,
) -> Result<BTreeMap<(OrganizationId, Uuid), Vec<String>>> {
    let mut clients: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for NoticeRow { organization_id, trouble, .. } in open {
        let Ok(id) = trouble.parse::<ApiKeyId>() else { continue };
        let organization = OrganizationId::from_uuid(organization_id);
        let client = store.api_key(organization, id).await?.map_or(id.uuid(), |key| key.client());
        clients.entry((organization, client)).or_default().push(trouble);
    }
    Ok(clients)
}

/// The key by which an API client is named, and whether requests with it are let in: the newest with which they are, else
/// the newest that was not revoked, else the newest.
async fn named_by(
    store: &Store,
    organization: OrganizationId,
    client: Uuid,
    now: i64,
) -> Result<Option<(bool, ApiKeyRow)>> {
    let Some(row) = store.organization(organization).await? else { return Ok(None) };
    let state = AccessState::of_stored(&row.access_state);
    let keys = store.keys_of_client(organization, client).await?.into_iter();
    let keys = keys.map(|key| (is_let_in(&key, state, now), key));
    Ok(keys.max_by_key(|(let_in, key)| (*let_in, key.revoked_at.is_none(), key.id)))
}

fn is_let_in(key: &ApiKeyRow, state: AccessState, now: i64) -> bool {
    let may_pass = key.mode.parse::<KeyMode>().is_ok_and(|mode| access::check(state, mode).is_ok());
    may_pass && !key.has_ended(now) && key.blocked_at.is_none()
}

/// What it says, beside the key's name and id.
struct Words {
    subject: String,
    paragraph: String,
    facts: Vec<(&'static str, String)>,
}

impl Words {
    /// The notice that says it.
    fn about(self, key: &ApiKeyRow, (kind, trouble): (NoticeKind, String), page: Page) -> Notice {
        let Words { subject, paragraph, facts: more } = self;
        let mut facts = vec![("Key", format!("{} ({})", key.name, ApiKeyId::from_uuid(key.id)))];
        facts.extend(more);
        let organization = OrganizationId::from_uuid(key.organization_id);
        Notice { organization, kind, trouble, subject, paragraphs: vec![paragraph], facts, page }
    }
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
            "Requests of the API client with the key {} were refused with 429 in {minutes} of the last 5 minutes. A key \
             shares its limit with the keys that it replaced. Spread the requests, or ask for a higher limit in the \
             portal.",
            key.name
        ),
        facts: vec![limit_of(key)],
    }
}

fn limit_no_longer_met(key: &ApiKeyRow) -> Words {
    Words {
        subject: format!("The API key {} no longer meets its rate limit", key.name),
        paragraph: format!(
            "Requests of the API client with the key {} are no longer refused: none got 429 in the last hour.",
            key.name
        ),
        facts: vec![limit_of(key)],
    }
}

fn limit_of(key: &ApiKeyRow) -> (&'static str, String) {
    ("Limit", format!("{} requests per minute", key.rate_limit_per_minute))
}
