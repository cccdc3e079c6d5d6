//! Customers, carriers and vehicles of any organization.

use async_trait::async_trait;

use super::tenant::{begin_freight, tenant};
use super::{Call, Operator, count};
use crate::contract::operator::endpoints::DirectoryApi;
use crate::contract::operator::types;
use crate::error::Result;
use crate::http::{Body, Page};
use crate::use_cases::parties::{self, Party};

#[async_trait]
impl DirectoryApi for Operator {
    async fn upsert_customers(
        &self,
        call: &Call,
        path: types::UpsertCustomersPath,
        body: Body<types::UpsertCustomersRequest>,
    ) -> Result<types::BulkUpsert> {
        upsert(call, &path.organization_id, body.into_inner().customers).await
    }

    async fn upsert_carriers(
        &self,
        call: &Call,
        path: types::UpsertCarriersPath,
        body: Body<types::UpsertCarriersRequest>,
    ) -> Result<types::BulkUpsert> {
        upsert(call, &path.organization_id, body.into_inner().carriers).await
    }

    async fn upsert_vehicles(
        &self,
        call: &Call,
        path: types::UpsertVehiclesPath,
        body: Body<types::UpsertVehiclesRequest>,
    ) -> Result<types::BulkUpsert> {
        upsert(call, &path.organization_id, body.into_inner().vehicles).await
    }

    async fn list_customers(
        &self,
        call: &Call,
        path: types::ListCustomersPath,
        query: types::ListCustomersQuery,
    ) -> Result<Page<types::Customer>> {
        let organization = tenant(call, &path.organization_id).await?;
        parties::customers(&self.app.store, organization, query.cursor.as_deref(), query.limit).await
    }

    async fn list_carriers(
        &self,
        call: &Call,
        path: types::ListCarriersPath,
        query: types::ListCarriersQuery,
    ) -> Result<Page<types::Carrier>> {
        let organization = tenant(call, &path.organization_id).await?;
        parties::carriers(&self.app.store, organization, query.cursor.as_deref(), query.limit).await
    }

    async fn list_vehicles(
        &self,
        call: &Call,
        path: types::ListVehiclesPath,
        query: types::ListVehiclesQuery,
    ) -> Result<Page<types::Vehicle>> {
        let organization = tenant(call, &path.organization_id).await?;
        parties::vehicles(&self.app.store, organization, query.cursor.as_deref(), query.limit).await
    }
}

async fn upsert<P: Party>(call: &Call, organization: &str, items: Vec<P>) -> Result<types::BulkUpsert> {
    let mut tx = begin_freight(call, organization).await?;
    let done = parties::upsert(&mut tx, call, items).await?;
    tx.commit().await?;
    Ok(types::BulkUpsert {
        created: count(done.created),
        updated: count(done.updated),
        repeated: count(done.repeated),
        ids: done.ids,
    })
}
