//! Customers, carriers and vehicles brought in under their codes: those that are known are changed, the others new.
//! All items are written or none; of two items with one code the later wins.

use std::collections::HashMap;

use serde_json::json;
use uuid::Uuid;

use crate::clock::uuid_at;
use crate::contract::operator::types::{CarrierInput, CustomerInput, VehicleInput};
use crate::error::Result;
use crate::store::Audited;
use crate::store::parties::{CarrierRow, CustomerRow, VehicleRow};
use crate::use_cases::Author;

/// What became of the items.
#[derive(Debug)]
pub struct Upserted {
    /// Those that were new.
    pub created: usize,
    /// Those that were known.
    pub updated: usize,
    /// Those whose code a later item has.
    pub repeated: usize,
    /// The id of each item, in the order in which they were sent.
    pub ids: Vec<Uuid>,
}

/// Brings customers in.
///
/// # Errors
/// When the database cannot be asked.
pub async fn upsert_customers(
    unit: &mut Audited,
    by: &dyn Author,
    items: Vec<CustomerInput>,
) -> Result<Upserted> {
    let codes: Vec<_> = items.iter().map(|item| item.customer_code.clone()).collect();
    let known = unit.tenant().await?.customers_by_code(&codes).await?;
    let mut batch = Batch::of(by, codes, known.into_iter().map(|row| (row.customer_code, row.id)));
    for item in items {
        let row = CustomerRow {
            organization_id: unit.organization().uuid(),
            id: batch.id(&item.customer_code),
            customer_code: item.customer_code,
            customer_name: item.customer_name,
            created_at: by.now(),
            updated_at: by.now(),
        };
        batch.rows.insert(row.id, row);
    }
    let (rows, done) = batch.finish(unit, by, "customers.upsert");
    unit.upsert_customers(rows);
    Ok(done)
}

/// Brings carriers in.
///
/// # Errors
/// When the database cannot be asked.
pub async fn upsert_carriers(
    unit: &mut Audited,
    by: &dyn Author,
    items: Vec<CarrierInput>,
) -> Result<Upserted> {
    let codes: Vec<_> = items.iter().map(|item| item.carrier_code.clone()).collect();
    let known = unit.tenant().await?.carriers_by_code(&codes).await?;
    let mut batch = Batch::of(by, codes, known.into_iter().map(|row| (row.carrier_code, row.id)));
    for item in items {
        let row = CarrierRow {
            organization_id: unit.organization().uuid(),
            id: batch.id(&item.carrier_code),
            carrier_code: item.carrier_code,
            carrier_name: item.carrier_name,
            mc_number: item.mc_number,
            dot_number: item.dot_number,
            created_at: by.now(),
            updated_at: by.now(),
        };
        batch.rows.insert(row.id, row);
    }
    let (rows, done) = batch.finish(unit, by, "carriers.upsert");
    unit.upsert_carriers(rows);
    Ok(done)
}

/// Brings vehicles in.
///
/// # Errors
/// When the database cannot be asked.
pub async fn upsert_vehicles(
    unit: &mut Audited,
    by: &dyn Author,
    items: Vec<VehicleInput>,
) -> Result<Upserted> {
    let codes: Vec<_> = items.iter().map(|item| item.unit_number.clone()).collect();
    let known = unit.tenant().await?.vehicles_by_unit(&codes).await?;
    let mut batch = Batch::of(by, codes, known.into_iter().map(|row| (row.unit_number, row.id)));
    for item in items {
        let row = VehicleRow {
            organization_id: unit.organization().uuid(),
            id: batch.id(&item.unit_number),
            unit_number: item.unit_number,
            vehicle_type: item.vehicle_type,
            created_at: by.now(),
            updated_at: by.now(),
        };
        batch.rows.insert(row.id, row);
    }
    let (rows, done) = batch.finish(unit, by, "vehicles.upsert");
    unit.upsert_vehicles(rows);
    Ok(done)
}

/// Items on their way into a table.
struct Batch<Row> {
    /// The codes of the items, in the order in which they were sent.
    codes: Vec<String>,
    /// The id that belongs to a code.
    ids: HashMap<String, Uuid>,
    /// How many of them were there before.
    known: usize,
    /// The rows, by id: a later one takes the place of an earlier.
    rows: HashMap<Uuid, Row>,
}

impl<Row> Batch<Row> {
    fn of(by: &dyn Author, codes: Vec<String>, known: impl Iterator<Item = (String, Uuid)>) -> Self {
        let mut ids: HashMap<_, _> = known.collect();
        let known = ids.len();
        for code in &codes {
            if !ids.contains_key(code) {
                ids.insert(code.clone(), uuid_at(by.now()));
            }
        }
        Batch { codes, ids, known, rows: HashMap::new() }
    }

    fn id(&self, code: &str) -> Uuid {
        self.ids[code]
    }

    /// The rows to write, and what becomes of the items by that, which the audit log is told.
    fn finish(self, unit: &mut Audited, by: &dyn Author, action: &'static str) -> (Vec<Row>, Upserted) {
        let done = Upserted {
            created: self.rows.len() - self.known,
            updated: self.known,
            repeated: self.codes.len() - self.rows.len(),
            ids: self.codes.iter().map(|code| self.ids[code]).collect(),
        };
        let organization = unit.organization();
        let entry = by.entry(action).about(Some(organization), organization);
        unit.audit(entry.made(&json!({"created": done.created, "updated": done.updated})));
        (self.rows.into_values().collect(), done)
    }
}
