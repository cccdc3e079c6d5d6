//! What endpoints responded to the failed attempts of a delivery, as far as it is kept. For the people of an organization
//! who may see bodies: it is shown to nobody else, and told by no contract.

use std::collections::HashMap;

use crate::domain::id::{DeliveryId, OrganizationId};
use crate::error::Result;
use crate::secrets::seal::{Sealer, response_excerpt};
use crate::store::Store;
use crate::store::excerpts::ExcerptRow;
use crate::webhooks::Excerpt;

/// The excerpts of a delivery's attempts, by the moments of the attempts.
///
/// # Errors
/// When the database cannot be asked.
pub async fn of_delivery(
    (store, sealer): (&Store, &Sealer),
    organization: OrganizationId,
    delivery: DeliveryId,
    now: i64,
) -> Result<HashMap<i64, Excerpt>> {
    let rows = store.tenant(organization).delivery_excerpts(delivery, now).await?;
    // One that does not open, or is of a kind that only a newer version knows, is left out.
    let open = |row: ExcerptRow| {
        let bytes =
            sealer.open(&response_excerpt(organization, delivery, row.attempt_at), &row.sealed).ok()?;
        let excerpt = Excerpt { kind: row.kind.parse().ok()?, bytes, is_cut: row.is_cut };
        Some((row.attempt_at, excerpt))
    };
    Ok(rows.into_iter().filter_map(open).collect())
}
