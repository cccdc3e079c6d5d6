//! Notices of keys that expire soon: 14, 3 and 1 days ahead.

use super::{Notice, Page, tell};
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::domain::moment::written;
use crate::domain::notice::NoticeKind;
use crate::error::Result;
use crate::mailing::Post;
use crate::store::Store;
use crate::store::access::ApiKeyRow;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// So many days ahead a key's end is told.
const AHEAD: [i64; 3] = [1, 3, 14];

/// Tells of the keys that expire soon. A rolled key is left out: whoever rolled it knows when it ends.
///
/// # Errors
/// When the database cannot be asked.
pub async fn expiring(store: &Store, post: &Post, now: i64) -> Result<()> {
    for key in store.keys_expiring(now, now + 14 * DAY_MS).await? {
        if let Some(notice) = notice(&key, now) {
            let mut tx = store.begin_notices().await?;
            tell(&mut tx, post, now, &notice).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

fn notice(key: &ApiKeyRow, now: i64) -> Option<Notice> {
    let expires_at = key.expires_at?;
    let days = AHEAD.into_iter().find(|days| expires_at - now <= days * DAY_MS)?;
    // A key that was made to live shorter than that is no news.
    if key.created_at > expires_at - days * DAY_MS {
        return None;
    }
    let in_days = if days == 1 { "within a day".to_owned() } else { format!("within {days} days") };
    let id = ApiKeyId::from_uuid(key.id);
    Some(Notice {
        organization: OrganizationId::from_uuid(key.organization_id),
        kind: NoticeKind::KeyExpires,
        trouble: format!("{id}:{days}"),
        subject: format!("The API key {} expires {in_days}", key.name),
        paragraphs: vec![format!(
            "The API key {} expires {in_days}. Requests with it are refused from then on. Have it rolled before: the \
             new key and the old one work side by side for a while.",
            key.name
        )],
        facts: vec![("Key", format!("{} ({id})", key.name)), ("Expires", written(expires_at))],
        page: Page::Keys,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(created_at: i64, expires_at: i64) -> ApiKeyRow {
        ApiKeyRow {
            id: uuid::Uuid::nil(),
            organization_id: uuid::Uuid::nil(),
            name: "TMS".to_owned(),
            mode: "TEST".to_owned(),
            scopes: String::new(),
            rate_limit_per_minute: 60,
            secret_hash: Vec::new(),
            expires_at: Some(expires_at),
            revoked_at: None,
            revoked_reason: None,
            replaced_by: None,
            client_id: None,
            revision: 0,
            created_at,
            updated_at: created_at,
            blocked_at: None,
            made_by: None,
        }
    }

    #[test]
    fn each_threshold_is_a_trouble_of_its_own() {
        let key = key(0, 100 * DAY_MS);
        let trouble = |left: i64| notice(&key, 100 * DAY_MS - left).map(|notice| notice.trouble);
        let of = |days: i64| Some(format!("{}:{days}", ApiKeyId::from_uuid(key.id)));
        assert_eq!(trouble(14 * DAY_MS + 1), None);
        assert_eq!(trouble(14 * DAY_MS), of(14));
        assert_eq!(trouble(3 * DAY_MS + 1), of(14));
        assert_eq!(trouble(3 * DAY_MS), of(3));
        assert_eq!(trouble(1), of(1));
    }

    #[test]
    fn a_key_of_a_few_days_is_told_of_once_it_is_in_its_last() {
        let key = key(0, 2 * DAY_MS);
        assert!(notice(&key, 0).is_none(), "two days were wanted");
        assert!(notice(&key, DAY_MS).is_some());
    }
}
