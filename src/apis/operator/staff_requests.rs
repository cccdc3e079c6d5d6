//! Requests of organizations to staff, and the decisions on them.

use async_trait::async_trait;

use super::webhooks::of_test_keys;
use super::{Call, Operator};
use crate::contract::operator::endpoints::StaffRequestsApi;
use crate::contract::operator::types;
use crate::domain::cursor::List;
use crate::domain::id::{DeliveryId, OrganizationId, ReplayId, StaffRequestId, WebhookId};
use crate::domain::staff_request::StaffRequestKind;
use crate::error::{Error, Result};
use crate::http::{Body, Page};
use crate::store::staff_requests::{StaffRequestFilter, StaffRequestRow};
use crate::use_cases::Paging;
use crate::use_cases::staff_requests::{self, Wanted, WantedReplay, no_such_request};

#[async_trait]
impl StaffRequestsApi for Operator {
    async fn list_staff_requests(
        &self,
        _call: &Call,
        query: types::ListStaffRequestsQuery,
    ) -> Result<Page<types::StaffRequest>> {
        let wrong = |_| Error::invalid("organizationId", "is not the id of an organization");
        let organization =
            query.organization_id.as_deref().map(|id| id.parse().map_err(wrong)).transpose()?;
        let state =
            query.state.map(|state| state.to_string().parse().map_err(Error::internal)).transpose()?;
        let cursors = self.app.store.cursors(List::StaffRequests, organization);
        let paging = Paging::of(cursors, query.cursor.as_deref(), query.limit)?;
        let filter = StaffRequestFilter { organization, state, kind: None };
        let found = self.app.store.staff_requests(filter, paging.after, paging.limit).await?;
        let view = |row: StaffRequestRow| {
            let id = StaffRequestId::from_uuid(row.id);
            self.app.telemetry.readable("staff_requests", &id, view(row))
        };
        Ok(paging.readable_page(found, |row| row.id, view))
    }

    async fn get_staff_request(
        &self,
        _call: &Call,
        path: types::GetStaffRequestPath,
    ) -> Result<types::StaffRequest> {
        let row = self.app.store.staff_request(request_id(&path.staff_request_id)?).await?;
        view(row.ok_or_else(no_such_request)?)
    }

    async fn approve_staff_request(
        &self,
        call: &Call,
        path: types::ApproveStaffRequestPath,
        body: Body<types::DecideStaffRequestRequest>,
    ) -> Result<types::StaffRequest> {
        let id = request_id(&path.staff_request_id)?;
        let (tx, row) =
            staff_requests::approve(&self.app.store, call, &self.app.post(), id, &body.words).await?;
        self.app.commit_access(tx).await?;
        let organization = OrganizationId::from_uuid(row.organization_id);
        let approved = view(row)?;
        let test_key_webhooks = match approved.kind {
            StaffRequestKind::LiveAccess => Some(of_test_keys(call, organization).await?),
            _ => None,
        };
        Ok(types::StaffRequest { test_key_webhooks, ..approved })
    }

    async fn decline_staff_request(
        &self,
        call: &Call,
        path: types::DeclineStaffRequestPath,
        body: Body<types::DecideStaffRequestRequest>,
    ) -> Result<types::StaffRequest> {
        let id = request_id(&path.staff_request_id)?;
        let mut tx = call.begin_access().await?;
        let row = staff_requests::decline(&mut tx, call, &self.app.post(), id, &body.words).await?;
        self.app.commit_access(tx).await?;
        view(row)
    }
}

fn request_id(id: &str) -> Result<StaffRequestId> {
    id.parse().map_err(|_| no_such_request())
}

/// A request as staff see it.
fn view(row: StaffRequestRow) -> Result<types::StaffRequest> {
    let wanted = Wanted::of(&row)?;
    let key_id = wanted.key().map(|key| key.to_string());
    let (limit, scopes, replay) = match wanted {
        Wanted::Limit { per_minute, .. } => (Some(per_minute), Vec::new(), WantedReplay::default()),
        Wanted::Scopes { scopes, .. } => (None, scopes, WantedReplay::default()),
        Wanted::LiveAccess => (None, Vec::new(), WantedReplay::default()),
        Wanted::Replay(replay) => (None, Vec::new(), replay),
    };
    Ok(types::StaffRequest {
        id: StaffRequestId::from_uuid(row.id).to_string(),
        organization_id: OrganizationId::from_uuid(row.organization_id).to_string(),
        kind: row.kind.parse().map_err(Error::internal)?,
        state: row.state.parse().map_err(Error::internal)?,
        key_id,
        rate_limit_per_minute: limit,
        scopes,
        subscription_id: replay.subscription.map(|id| WebhookId::from_uuid(id).to_string()),
        from: replay.from,
        to: replay.to,
        delivery_ids: replay.deliveries.iter().map(|id| DeliveryId::from_uuid(*id).to_string()).collect(),
        reason: row.reason,
        opened_by: row.opened_by,
        opened_by_email: row.opened_by_email,
        opened_at: row.opened_at,
        decided_by: row.decided_by,
        decided_at: row.decided_at,
        decision: row.decision,
        replay_id: row.replay_id.map(|id| ReplayId::from_uuid(id).to_string()),
        test_key_webhooks: None,
    })
}
