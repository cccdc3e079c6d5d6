//! Loads of any organization: listing, changing, and importing them in bulk.

use async_trait::async_trait;
use serde_json::Value;

use super::tenant::{begin_freight, begin_much_freight, tenant};
use super::{Call, Operator, count};
use crate::contract::operator::endpoints::LoadsApi;
use crate::contract::operator::types;
use crate::error::Result;
use crate::http::{Body, Page};
use crate::store::loads::{LoadReference, LoadRow};
use crate::use_cases::loads::{self, LoadQuery, Rejected, no_such_load, with_stops};

#[async_trait]
impl LoadsApi for Operator {
    async fn list_loads(
        &self,
        call: &Call,
        path: types::ListLoadsPath,
        query: types::ListLoadsQuery,
    ) -> Result<Page<types::Load>> {
        let organization = tenant(call, &path.organization_id).await?;
        let asked = LoadQuery {
            cursor: query.cursor,
            updated_after: query.updated_after,
            statuses: query.statuses,
            eligible_only: false,
            external_id: query.external_id,
            with_stops: true,
            limit: query.limit,
        };
        let (found, cursor) = loads::find(&self.app.store, organization, asked).await?;
        let view = |row: LoadRow| self.app.telemetry.readable("loads", &row.id, with_stops(&row));
        Ok(found.into_readable_page(|row| cursor(row.updated_at), view))
    }

    async fn get_load(&self, call: &Call, path: types::GetLoadPath) -> Result<types::Load> {
        let organization = tenant(call, &path.organization_id).await?;
        let reference = LoadReference::from(path.load_id.as_str());
        let row = self.app.store.tenant(organization).load(&reference).await?;
        with_stops(&row.ok_or_else(|| no_such_load(call))?)
    }

    async fn update_load(
        &self,
        call: &Call,
        path: types::UpdateLoadPath,
        body: Body<types::UpdateLoadRequest>,
    ) -> Result<types::Load> {
        let mut tx = begin_freight(call, &path.organization_id).await?;
        let sent = body.sent_at("").cloned().unwrap_or_default();
        let load = loads::change_load(&mut tx, call, &path.load_id, &sent).await?;
        tx.commit().await?;
        Ok(load)
    }

    async fn import_loads(
        &self,
        call: &Call,
        path: types::ImportLoadsPath,
        body: Body<types::ImportLoadsRequest>,
    ) -> Result<types::ImportedLoads> {
        let rows = body.sent_at("/loads").and_then(Value::as_array).cloned().unwrap_or_default();
        drop(body);
        let rows = rows.into_iter().filter_map(|row| match row {
            Value::Object(members) => Some(members),
            _ => None,
        });
        let mut tx = begin_much_freight(call, &path.organization_id).await?;
        let done = loads::import_loads(&mut tx, call, rows.collect()).await?;
        tx.commit().await?;
        Ok(types::ImportedLoads {
            created: count(done.created),
            updated: count(done.updated),
            unchanged: count(done.unchanged),
            rejected: done.rejected.into_iter().map(rejected).collect(),
        })
    }
}

fn rejected(row: Rejected) -> types::RejectedRow {
    types::RejectedRow {
        index: count(row.index),
        pointer: format!("/loads/{}{}", row.index, row.detail.pointer),
        message: row.detail.message,
    }
}
