//! What of the changelog is new to somebody.

use uuid::Uuid;

use crate::domain::version::is_newer;
use crate::error::Result;
use crate::store::Store;

/// How long a version is told to be new once it was shown: a page that is loaded again still tells it.
const NEW_FOR_MS: i64 = 7 * 24 * 60 * 60 * 1000;

/// Notes a visit to the changelog of this version, and returns the newest version of the visit before it, if what came
/// since is new. To whoever comes for the first time, nothing is.
///
/// # Errors
/// When the database cannot be asked.
pub async fn visit_changelog(
    store: &Store,
    account: Uuid,
    version: &str,
    now: i64,
) -> Result<Option<String>> {
    let last = store.changelog_visit(account).await?;
    let before = last.as_ref().map(|last| last.version.as_str());
    // A node of an older version shows less than was seen.
    if before.is_none_or(|before| is_newer(version, before)) {
        store.see_changelog(account, version, before, now).await?;
        return Ok(before.map(str::to_owned));
    }
    Ok(last.filter(|last| now - last.seen_at < NEW_FOR_MS).and_then(|last| last.before_version))
}
