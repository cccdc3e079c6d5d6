//! Loads as dispatch sees and changes them, and brings them in by the thousand. The rules are those of
//! the Partner API.

use async_trait::async_trait;
use serde_json::{Value, json};

use super::organization;
use crate::contract::operator::endpoints::LoadsApi;
use crate::contract::operator::types;
use crate::contract::partner::types::{Load, LoadStatus};
use crate::domain::cursor::{Cursors, List};
use crate::domain::id::OrganizationId;
use crate::domain::load_status::word;
use crate::domain::moment;
use crate::error::{Error, Result};
use crate::gate::operator::Call;
use crate::http::{Body, Page};
use crate::services::loads::{change_load, import_loads, with_stops};
use crate::store::loads::{LoadFilter, LoadReference, LoadRow};
use crate::surfaces::operator::Operator;

#[async_trait]
impl LoadsApi for Operator {
    async fn list_loads(
        &self,
        call: &Call,
        path: types::ListLoadsPath,
        query: types::ListLoadsQuery,
    ) -> Result<Page<types::Load>> {
        let organization = tenant(call, &path.organization_id).await?;
        let cursors = Cursors::of(List::Loads, Some(organization));
        let behind = cursors.read(query.cursor.as_deref())?;
        let mut statuses: Vec<_> = query.statuses.iter().map(status_word).collect::<Result<_>>()?;
        statuses.sort_unstable();
        statuses.dedup();
        let filter = LoadFilter {
            from: behind
                .map_or(0, |at| at.saturating_add(1))
                .max(moment::beginning("updatedAfter", query.updated_after)?),
            statuses: (!statuses.is_empty()).then_some(statuses),
            external_id: query.external_id.as_deref().map(str::to_owned),
            with_stops: true,
            limit: query.limit.unsigned_abs().into(),
        };
        let slice = call.app().store.tenant(organization).loads(&filter).await?;
        let view = |row: LoadRow| call.app().telemetry.readable("loads", &row.id, view(&row));
        Ok(slice.into_readable_page(|row| cursors.after(row.updated_at), view))
    }

    async fn get_load(&self, call: &Call, path: types::GetLoadPath) -> Result<types::Load> {
        let organization = tenant(call, &path.organization_id).await?;
        let reference = LoadReference::from(path.load_id.as_str());
        let row = call.app().store.tenant(organization).load(&reference).await?;
        view(
            &row.ok_or_else(|| Error::not_found("The organization has no load with this id or externalId."))?,
        )
    }

    async fn update_load(
        &self,
        call: &Call,
        path: types::UpdateLoadPath,
        body: Body<types::UpdateLoadRequest>,
    ) -> Result<types::Load> {
        let organization = tenant(call, &path.organization_id).await?;
        let mut unit = call.begin(organization).await?;
        let sent = body.sent_at("").cloned().unwrap_or_default();
        let changed = change_load(&mut unit, &path.load_id, &sent).await?;
        let entry = call.entry("load.update").about(Some(organization), &changed.after.id);
        let entry = entry.changed(&changed.before, &changed.after);
        if !entry.is_empty() {
            unit.audit(entry);
            unit.commit().await?;
        }
        same(&changed.after)
    }

    async fn import_loads(
        &self,
        call: &Call,
        path: types::ImportLoadsPath,
        body: Body<types::ImportLoadsRequest>,
    ) -> Result<types::ImportedLoads> {
        let organization = tenant(call, &path.organization_id).await?;
        let rows = body.sent_at("/loads").and_then(Value::as_array).cloned().unwrap_or_default();
        drop(body);
        let rows = rows.into_iter().filter_map(|row| match row {
            Value::Object(members) => Some(members),
            _ => None,
        });
        let mut unit = call.begin(organization).await?;
        let done = import_loads(&mut unit, rows.collect()).await?;
        let entry = call.entry("loads.import").about(Some(organization), organization).made(&json!({
            "created": done.created,
            "updated": done.updated,
            "unchanged": done.unchanged,
            "rejected": done.rejected.len(),
        }));
        unit.audit(entry);
        unit.commit().await?;
        let rejected = done.rejected.into_iter().map(|row| types::RejectedRow {
            index: count(row.index),
            pointer: format!("/loads/{}{}", row.index, row.detail.pointer),
            message: row.detail.message,
        });
        Ok(types::ImportedLoads {
            created: count(done.created),
            updated: count(done.updated),
            unchanged: count(done.unchanged),
            rejected: rejected.collect(),
        })
    }
}

async fn tenant(call: &Call, organization_id: &str) -> Result<OrganizationId> {
    Ok(OrganizationId::from_uuid(organization(call, organization_id).await?.id))
}

fn status_word(status: &types::LoadStatus) -> Result<&'static str> {
    status.to_string().parse::<LoadStatus>().map(word).map_err(Error::internal)
}

fn view(row: &LoadRow) -> Result<types::Load> {
    same(&with_stops(row)?)
}

/// The two contracts describe a load alike.
fn same(load: &Load) -> Result<types::Load> {
    let load = serde_json::to_value(load).map_err(Error::internal)?;
    serde_json::from_value(load).map_err(Error::internal)
}

/// The contract allows 1,000 rows.
fn count(rows: usize) -> i32 {
    i32::try_from(rows).unwrap_or(i32::MAX)
}
