//! The common interface of customers, carriers and vehicles for imports, and its implementations.

use uuid::Uuid;

use crate::contract::operator::types::{CarrierInput, CustomerInput, VehicleInput};
use crate::domain::id::{CarrierId, CustomerId, VehicleId};
use crate::error::Result;
use crate::store::UnitOfWork;
use crate::store::parties::{CarrierRow, CustomerRow, VehicleRow};

/// A customer, carrier or vehicle to import.
pub trait Party: Send + 'static {
    /// Its stored row.
    type Row: Send;

    /// The audit log's action for importing them.
    const UPSERT: &'static str;

    /// The organization's code for it.
    fn code(&self) -> &str;

    /// The ids of the existing ones among these codes.
    fn known(tx: &UnitOfWork, codes: &[String]) -> impl Future<Output = Result<Vec<(String, Uuid)>>> + Send;

    /// Its row; an existing one keeps its creation time.
    fn row(self, organization_id: Uuid, id: Uuid, now: i64) -> Self::Row;

    /// Inserts rows, or updates existing ones.
    fn write(tx: &mut UnitOfWork, rows: Vec<Self::Row>);

    /// Its id, as callers see it.
    fn id(id: Uuid) -> String;
}

impl Party for CustomerInput {
    type Row = CustomerRow;
    const UPSERT: &'static str = "customers.upsert";

    fn code(&self) -> &str {
        &self.customer_code
    }

    async fn known(tx: &UnitOfWork, codes: &[String]) -> Result<Vec<(String, Uuid)>> {
        let known = tx.tenant().await?.customers_by_code(codes).await?;
        Ok(known.into_iter().map(|row| (row.customer_code, row.id)).collect())
    }

    fn row(self, organization_id: Uuid, id: Uuid, now: i64) -> CustomerRow {
        CustomerRow {
            organization_id,
            id,
            customer_code: self.customer_code,
            customer_name: self.customer_name,
            created_at: now,
            updated_at: now,
        }
    }

    fn write(tx: &mut UnitOfWork, rows: Vec<CustomerRow>) {
        tx.upsert_customers(rows);
    }

    fn id(id: Uuid) -> String {
        CustomerId::from_uuid(id).to_string()
    }
}

impl Party for CarrierInput {
    type Row = CarrierRow;
    const UPSERT: &'static str = "carriers.upsert";

    fn code(&self) -> &str {
        &self.carrier_code
    }

    async fn known(tx: &UnitOfWork, codes: &[String]) -> Result<Vec<(String, Uuid)>> {
        let known = tx.tenant().await?.carriers_by_code(codes).await?;
        Ok(known.into_iter().map(|row| (row.carrier_code, row.id)).collect())
    }

    fn row(self, organization_id: Uuid, id: Uuid, now: i64) -> CarrierRow {
        CarrierRow {
            organization_id,
            id,
            carrier_code: self.carrier_code,
            carrier_name: self.carrier_name,
            mc_number: self.mc_number,
            dot_number: self.dot_number,
            created_at: now,
            updated_at: now,
        }
    }

    fn write(tx: &mut UnitOfWork, rows: Vec<CarrierRow>) {
        tx.upsert_carriers(rows);
    }

    fn id(id: Uuid) -> String {
        CarrierId::from_uuid(id).to_string()
    }
}

impl Party for VehicleInput {
    type Row = VehicleRow;
    const UPSERT: &'static str = "vehicles.upsert";

    fn code(&self) -> &str {
        &self.unit_number
    }

    async fn known(tx: &UnitOfWork, codes: &[String]) -> Result<Vec<(String, Uuid)>> {
        let known = tx.tenant().await?.vehicles_by_unit(codes).await?;
        Ok(known.into_iter().map(|row| (row.unit_number, row.id)).collect())
    }

    fn row(self, organization_id: Uuid, id: Uuid, now: i64) -> VehicleRow {
        VehicleRow {
            organization_id,
            id,
            unit_number: self.unit_number,
            vehicle_type: self.vehicle_type,
            created_at: now,
            updated_at: now,
        }
    }

    fn write(tx: &mut UnitOfWork, rows: Vec<VehicleRow>) {
        tx.upsert_vehicles(rows);
    }

    fn id(id: Uuid) -> String {
        VehicleId::from_uuid(id).to_string()
    }
}
