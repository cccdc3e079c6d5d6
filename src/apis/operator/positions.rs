//! Tracking positions of any organization's loads.

use async_trait::async_trait;

use super::tenant::{organization, tenant};
use super::{Call, Operator};
use crate::contract::operator::endpoints::PositionsApi;
use crate::contract::operator::types;
use crate::domain::id::OrganizationId;
use crate::error::Result;
use crate::http::{Body, Page};
use crate::use_cases::organizations::check_open;
use crate::use_cases::positions::{ingest_positions, list_positions};

#[async_trait]
impl PositionsApi for Operator {
    async fn list_positions(
        &self,
        call: &Call,
        path: types::ListPositionsPath,
        query: types::ListPositionsQuery,
    ) -> Result<Page<types::Position>> {
        let organization = tenant(call, &path.organization_id).await?;
        list_positions(&self.app.store, organization, query.cursor.as_deref(), query.limit).await
    }

    async fn ingest_positions(
        &self,
        call: &Call,
        path: types::IngestPositionsPath,
        body: Body<types::IngestPositionsRequest>,
    ) -> Result<types::IngestedPositions> {
        let row = organization(call, &path.organization_id).await?;
        check_open(row.closed_at)?;
        let organization = OrganizationId::from_uuid(row.id);
        ingest_positions(&self.app.store, call, organization, body.into_inner().positions).await
    }
}
