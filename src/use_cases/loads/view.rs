//! Views of loads.

use serde::Deserialize;
use serde_json::Value;

use crate::contract::partner::types::{Load, LoadStatus, Stop};
use crate::domain::id::{CarrierId, CustomerId, LoadId, VehicleId};
use crate::domain::load_status::is_trackable;
use crate::domain::words::readable_items;
use crate::error::{Error, Result};
use crate::store::loads::LoadRow;
use crate::use_cases::Author;

/// A load without anything included.
pub(super) fn load(row: &LoadRow) -> Result<Load> {
    let status = status(row)?;
    Ok(Load {
        id: LoadId::from_uuid(row.id).to_string(),
        external_id: row.external_id.clone(),
        order_number: row.order_number.clone(),
        status,
        eligible_for_tracking: is_trackable(status),
        rate: row.rate,
        currency: row.currency.clone(),
        notes: row.notes.clone(),
        customer_id: row.customer_id.map(|id| CustomerId::from_uuid(id).to_string()),
        carrier_id: row.carrier_id.map(|id| CarrierId::from_uuid(id).to_string()),
        vehicle_id: row.vehicle_id.map(|id| VehicleId::from_uuid(id).to_string()),
        references: readable_items(&row.load_references),
        equipment: row.equipment.as_ref().and_then(|equipment| document(equipment).ok()),
        created_at: row.created_at,
        updated_at: row.updated_at,
        customer: None,
        carrier: None,
        vehicle: None,
        stops: None,
        tracking: None,
    })
}

/// A load's status.
pub(super) fn status(row: &LoadRow) -> Result<LoadStatus> {
    row.status.parse().map_err(|_| Error::internal(format!("unknown status {}", row.status)))
}

/// A load's stops, in sequence.
pub(super) fn stops(row: &LoadRow) -> Result<Vec<Stop>> {
    document(&row.stops)
}

/// A stored document has the contract's form.
fn document<'a, T: Deserialize<'a>>(stored: &'a Value) -> Result<T> {
    T::deserialize(stored)
        .map_err(|error| Error::internal(format!("a stored document does not read: {error}")))
}

/// A load with its stops, which staff always see.
///
/// # Errors
/// When it cannot be read.
pub fn with_stops(row: &LoadRow) -> Result<Load> {
    Ok(Load { stops: Some(stops(row)?), ..load(row)? })
}

/// The error for unknown ids and for ids of other organizations.
pub fn no_such_load(by: &dyn Author) -> Error {
    Error::not_found(format!("{} has no load with this id or externalId.", by.organization()))
}
