//! A new load.

use super::draft::{self, check_external_id};
use super::emit::emit;
use super::stops;
use super::view;
use crate::contract::partner::types::{CreateLoadRequest, Load};
use crate::domain::load_status::word;
use crate::domain::rendered::Rendered;
use crate::error::Result;
use crate::store::UnitOfWork;
use crate::store::loads::LoadRow;

/// Creates a load. The table's constraints check that the externalId is free and the parties exist.
///
/// # Errors
/// When the load breaks a rule that a schema cannot state.
pub fn create_load(tx: &mut UnitOfWork, request: CreateLoadRequest) -> Result<Rendered<Load>> {
    let at = tx.at();
    if let Some(external_id) = &request.external_id {
        check_external_id(external_id)?;
    }
    let mut row = LoadRow {
        external_id: request.external_id,
        order_number: request.order_number,
        status: word(request.status).to_owned(),
        rate: request.rate,
        currency: request.currency,
        notes: request.notes,
        customer_id: draft::party(request.customer_id, "/customerId")?,
        carrier_id: draft::party(request.carrier_id, "/carrierId")?,
        vehicle_id: draft::party(request.vehicle_id, "/vehicleId")?,
        load_references: draft::references(request.references.unwrap_or_default())?,
        equipment: draft::equipment(request.equipment)?,
        stops: stops::stops(request.stops.unwrap_or_default(), &[], at)?,
        rendering: view::RENDERING,
        ..LoadRow::blank(tx.organization(), at)
    };
    let load = view::render(&mut row)?;
    emit(tx, None, &row, &load);
    tx.insert_load(row);
    Ok(load)
}
