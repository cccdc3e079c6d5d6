//! Tracking positions of any organization's loads.

use async_trait::async_trait;

use super::tenant::tenant;
use super::{Call, Operator};
use crate::contract::operator::endpoints::PositionsApi;
use crate::contract::operator::types;
use crate::error::Result;
use crate::http::Body;
use crate::use_cases::positions::ingest_positions;

#[async_trait]
impl PositionsApi for Operator {
    async fn ingest_positions(
        &self,
        call: &Call,
        path: types::IngestPositionsPath,
        body: Body<types::IngestPositionsRequest>,
    ) -> Result<types::IngestedPositions> {
        let organization = tenant(call, &path.organization_id).await?;
        ingest_positions(&self.app.store, call, organization, body.into_inner().positions).await
    }
}
