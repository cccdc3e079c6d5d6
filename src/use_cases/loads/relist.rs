//! Giving every load of an organization a new `updatedAt`, after an older state of the database was restored.
//!
//! A poller asks for what changed after its watermark. The lost state may have handed out watermarks that are later than
//! every `updatedAt` in the restored one, and the poller has loads in states that do not exist any more. So each load
//! that is older than the epoch is listed again, as it is now, with a moment that no watermark has passed. Nothing has
//! changed, so there are no events.

use serde_json::json;

use super::view;
use crate::domain::id::OrganizationId;
use crate::error::Result;
use crate::store::Store;
use crate::use_cases::Author;

/// Loads per transaction: the organization's writes wait for one at most.
const AT_ONCE: u64 = 250;

/// Lists the next loads again; returns how many there were. None are left when it returns 0. Every call is a
/// transaction of its own, so it can be interrupted at any moment and repeated.
///
/// # Errors
/// When the database is unavailable; then none of these loads was changed.
pub async fn relist(store: &Store, by: &dyn Author, organization: OrganizationId) -> Result<usize> {
    let mut tx = store.begin_many(organization, by.now()).await?;
    let mut loads = tx.tenant().await?.loads_to_relist(AT_ONCE).await?;
    if loads.is_empty() {
        return Ok(0);
    }
    for (at, load) in (tx.at()..).zip(&mut loads) {
        load.updated_at = at;
        // What only a newer version can read, one of its nodes renders when it is read.
        let _rendered = view::render(load);
    }
    let count = loads.len();
    tx.take_moments(count);
    tx.audit(
        by.entry("loads.relist").about(Some(organization), organization).made(&json!({ "relisted": count })),
    );
    tx.write_loads(loads);
    tx.commit().await?;
    Ok(count)
}
