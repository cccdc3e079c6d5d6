//! The subscriptions that test keys created, once live access is approved: they go on after cutover, and the
//! organization decides which of them should.

use crate::domain::id::WebhookId;
use crate::domain::staff_request::{StaffRequestKind, StaffRequestState};
use crate::error::Result;
use crate::portal::visitor::Visitor;
use crate::store::staff_requests::StaffRequestFilter;

/// Subscriptions that are listed.
const LISTED: u64 = 100;

/// One of them.
pub(in crate::portal) struct OfTestKey {
    pub(in crate::portal) id: String,
    pub(in crate::portal) url: String,
}

/// Those of the visitor's organization; none before live access is approved.
pub(in crate::portal) async fn read(visitor: &Visitor) -> Result<Vec<OfTestKey>> {
    if !is_approved(visitor).await? {
        return Ok(Vec::new());
    }
    let tenant = visitor.app().store.tenant(visitor.organization_id()?);
    let shown = |row: crate::store::webhooks::WebhookRow| OfTestKey {
        id: WebhookId::from_uuid(row.id).to_string(),
        url: row.url,
    };
    Ok(tenant.webhooks_of_test_keys(LISTED).await?.into_iter().map(shown).collect())
}

/// Whether staff approved production, or a request for live access.
async fn is_approved(visitor: &Visitor) -> Result<bool> {
    let (organization, store) = (visitor.organization_id()?, &visitor.app().store);
    if store.organization(organization).await?.is_some_and(|row| row.production_approval.is_some()) {
        return Ok(true);
    }
    let filter = StaffRequestFilter {
        organization: Some(organization),
        state: Some(StaffRequestState::Approved),
        kind: Some(StaffRequestKind::LiveAccess),
    };
    Ok(!store.staff_requests(filter, None, 1).await?.rows.is_empty())
}
