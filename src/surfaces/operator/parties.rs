//! Customers, carriers and vehicles of any organization.

use async_trait::async_trait;

use super::tenant::{begin, tenant};
use super::{Call, Operator};
use crate::contract::operator::endpoints::DirectoryApi;
use crate::contract::operator::types;
use crate::contract::partner::types as partner;
use crate::domain::id::{CarrierId, CustomerId, VehicleId};
use crate::error::Result;
use crate::http::{Body, Page};
use crate::use_cases::parties::{self, Upserted};

#[async_trait]
impl DirectoryApi for Operator {
    async fn upsert_customers(
        &self,
        call: &Call,
        path: types::UpsertCustomersPath,
        body: Body<types::UpsertCustomersRequest>,
    ) -> Result<types::BulkUpsert> {
        let mut unit = begin(call, &path.organization_id).await?;
        let done = parties::upsert_customers(&mut unit, call, body.into_inner().customers).await?;
        unit.commit().await?;
        Ok(shown(done, |id| CustomerId::from_uuid(id).to_string()))
    }

    async fn upsert_carriers(
        &self,
        call: &Call,
        path: types::UpsertCarriersPath,
        body: Body<types::UpsertCarriersRequest>,
    ) -> Result<types::BulkUpsert> {
        let mut unit = begin(call, &path.organization_id).await?;
        let done = parties::upsert_carriers(&mut unit, call, body.into_inner().carriers).await?;
        unit.commit().await?;
        Ok(shown(done, |id| CarrierId::from_uuid(id).to_string()))
    }

    async fn upsert_vehicles(
        &self,
        call: &Call,
        path: types::UpsertVehiclesPath,
        body: Body<types::UpsertVehiclesRequest>,
    ) -> Result<types::BulkUpsert> {
        let mut unit = begin(call, &path.organization_id).await?;
        let done = parties::upsert_vehicles(&mut unit, call, body.into_inner().vehicles).await?;
        unit.commit().await?;
        Ok(shown(done, |id| VehicleId::from_uuid(id).to_string()))
    }

    async fn list_customers(
        &self,
        call: &Call,
        path: types::ListCustomersPath,
        query: types::ListCustomersQuery,
    ) -> Result<Page<types::Customer>> {
        let organization = tenant(call, &path.organization_id).await?;
        let page =
            parties::customers(&self.app.store, organization, query.cursor.as_deref(), query.limit).await?;
        Ok(Page { data: page.data.into_iter().map(customer).collect(), next_cursor: page.next_cursor })
    }

    async fn list_carriers(
        &self,
        call: &Call,
        path: types::ListCarriersPath,
        query: types::ListCarriersQuery,
    ) -> Result<Page<types::Carrier>> {
        let organization = tenant(call, &path.organization_id).await?;
        let page =
            parties::carriers(&self.app.store, organization, query.cursor.as_deref(), query.limit).await?;
        Ok(Page { data: page.data.into_iter().map(carrier).collect(), next_cursor: page.next_cursor })
    }

    async fn list_vehicles(
        &self,
        call: &Call,
        path: types::ListVehiclesPath,
        query: types::ListVehiclesQuery,
    ) -> Result<Page<types::Vehicle>> {
        let organization = tenant(call, &path.organization_id).await?;
        let page =
            parties::vehicles(&self.app.store, organization, query.cursor.as_deref(), query.limit).await?;
        Ok(Page { data: page.data.into_iter().map(vehicle).collect(), next_cursor: page.next_cursor })
    }
}

fn shown(done: Upserted, id: fn(uuid::Uuid) -> String) -> types::BulkUpsert {
    types::BulkUpsert {
        created: super::count(done.created),
        updated: super::count(done.updated),
        repeated: super::count(done.repeated),
        ids: done.ids.into_iter().map(id).collect(),
    }
}

fn customer(it: partner::Customer) -> types::Customer {
    types::Customer { id: it.id, customer_code: it.customer_code, customer_name: it.customer_name }
}

fn carrier(it: partner::Carrier) -> types::Carrier {
    types::Carrier {
        id: it.id,
        carrier_code: it.carrier_code,
        carrier_name: it.carrier_name,
        mc_number: it.mc_number,
        dot_number: it.dot_number,
    }
}

fn vehicle(it: partner::Vehicle) -> types::Vehicle {
    types::Vehicle { id: it.id, unit_number: it.unit_number, vehicle_type: it.vehicle_type }
}
