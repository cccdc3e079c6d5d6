//! Notices of a new version of the contract.

use super::{Notice, Page, tell};
use crate::domain::access::AccessState;
use crate::domain::id::OrganizationId;
use crate::domain::notice::NoticeKind;
use crate::domain::version::is_newer;
use crate::error::Result;
use crate::mailing::Post;
use crate::store::Store;

/// Organizations that are told in one transaction.
const AT_ONCE: u64 = 50;

/// Tells every organization that may use the API of this version, if it is newer than what was told before. The first
/// version that a database sees is no news.
///
/// # Errors
/// When the database cannot be asked.
pub async fn is_published(store: &Store, post: &Post, now: i64, version: &str) -> Result<()> {
    let (_, told) = store.notice_position().await?;
    match told {
        Some(told) if is_newer(version, &told) => tell_all(store, post, now, version).await?,
        // A node of an older version is still running.
        Some(_) => return Ok(()),
        None => {}
    }
    let mut tx = store.begin_notices().await?;
    if tx.told_version().is_none_or(|told| is_newer(version, told)) {
        tx.version_is_told(version).await?;
    }
    tx.commit().await
}

async fn tell_all(store: &Store, post: &Post, now: i64, version: &str) -> Result<()> {
    let mut after = None;
    loop {
        let page = store.organizations(false, after, AT_ONCE).await?;
        let mut tx = store.begin_notices().await?;
        for organization in &page.rows {
            let state = AccessState::of_stored(&organization.access_state);
            if matches!(state, AccessState::TestEnabled | AccessState::LiveEnabled) {
                let id = OrganizationId::from_uuid(organization.id);
                tell(&mut tx, post, now, &notice(post, id, version)).await?;
            }
        }
        tx.commit().await?;
        after = page.rows.last().map(|organization| organization.id);
        if !page.more {
            return Ok(());
        }
    }
}

fn notice(post: &Post, organization: OrganizationId, version: &str) -> Notice {
    Notice {
        organization,
        kind: NoticeKind::ContractVersion,
        trouble: version.to_owned(),
        subject: format!("Version {version} of the Trailflow Partner API"),
        paragraphs: vec![format!(
            "The Partner API has a new version, {version}. What worked before works as before; the changelog says what \
             is new: {}/changelog",
            post.welcome().docs_url
        )],
        facts: Vec::new(),
        page: Page::Documents,
    }
}
