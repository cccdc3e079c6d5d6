//! Support: looking up a request, and a partner's API usage.

use async_trait::async_trait;

use super::tenant::tenant;
use super::{Call, Operator};
use crate::contract::operator::endpoints::SupportApi;
use crate::contract::operator::types;
use crate::contract::partner::policy;
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::Result;
use crate::store::requests::RequestRow;
use crate::use_cases::{requests, usage};

#[async_trait]
impl SupportApi for Operator {
    async fn get_usage(
        &self,
        call: &Call,
        path: types::GetUsagePath,
        query: types::GetUsageQuery,
    ) -> Result<types::Usage> {
        let organization = tenant(call, &path.organization_id).await?;
        let logged = (&self.app.store, &self.app.requests);
        usage::get_usage(logged, call, organization, (query.from, query.to)).await
    }

    async fn get_request(&self, call: &Call, path: types::GetRequestPath) -> Result<types::RequestRecord> {
        let logged = (&self.app.store, &self.app.requests);
        let (row, key_name) = requests::get_request(logged, call, &path.partner_request_id).await?;
        Ok(record(row, key_name))
    }
}

fn record(row: RequestRow, key_name: Option<String>) -> types::RequestRecord {
    let policy = policy::ALL.iter().find(|policy| policy.operation == row.operation);
    let unmatched = || "unmatched".to_owned();
    #[expect(clippy::cast_precision_loss, reason = "the column holds 32 bits")]
    let duration_ms = row.micros as f64 / 1000.0;
    types::RequestRecord {
        id: format!("req_{}", row.request_id),
        at: row.at,
        organization_id: row.organization_id.map(|id| OrganizationId::from_uuid(id).to_string()),
        key_id: row.api_key_id.map(|id| ApiKeyId::from_uuid(id).to_string()),
        key_name,
        method: policy.map_or_else(unmatched, |policy| policy.method.to_owned()),
        route: policy.map_or_else(unmatched, |policy| policy.path.to_owned()),
        operation: row.operation,
        status: row.status,
        code: row.code,
        cause: row.cause,
        replayed: row.replayed,
        duration_ms,
        address: Some(row.address),
    }
}
