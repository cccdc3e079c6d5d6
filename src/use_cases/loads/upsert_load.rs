//! Creating or updating a load to match a partner's data.

use super::change_load_status::move_to;
use super::draft::{self, check_external_id};
use super::emit::emit;
use super::stops;
use super::view;
use crate::contract::partner::types::{Load, UpsertLoadRequest};
use crate::domain::body::Body;
use crate::domain::id::OrganizationId;
use crate::domain::load_status::word;
use crate::domain::rendered::Rendered;
use crate::error::{Error, Result};
use crate::store::UnitOfWork;
use crate::store::loads::{LoadReference, LoadRow};

/// The result of an upsert.
#[derive(Debug)]
pub enum Upserted {
    /// The load was new.
    Created(Rendered<Load>),
    /// The load existed, and now matches the request.
    Updated(Rendered<Load>),
}

const NEW_STATUS: &str = "PENDING";
const NEW_CURRENCY: &str = "USD";

/// Creates the load with this externalId, or changes it. A field that was not sent keeps its value;
/// null clears it. A request that changes nothing keeps `updatedAt`.
///
/// # Errors
/// When the load breaks a rule that a schema cannot state, or may not change to the status.
pub async fn upsert_load(tx: &mut UnitOfWork, body: Body<UpsertLoadRequest>) -> Result<Upserted> {
    check_external_id(&body.external_id)?;
    let (at, organization) = (tx.at(), tx.organization());
    let reference = LoadReference::External(body.external_id.clone());
    match tx.tenant().await?.load(&reference).await? {
        Some(mut row) => {
            let before = revise(&mut row, &body, at)?;
            let load = view::render(&mut row)?;
            if let Some(before) = before {
                emit(tx, Some(&before), &row, &load);
                tx.update_load(row);
            }
            Ok(Upserted::Updated(load))
        }
        None => {
            let mut row = fresh(organization, &body, at)?;
            let load = view::render(&mut row)?;
            emit(tx, None, &row, &load);
            tx.insert_load(row);
            Ok(Upserted::Created(load))
        }
    }
}

/// Applies the sent fields to a load. Returns its previous state, if anything changed.
pub(super) fn revise(row: &mut LoadRow, body: &Body<UpsertLoadRequest>, at: i64) -> Result<Option<LoadRow>> {
    view::renew(row);
    let before = row.clone();
    apply(row, body, at)?;
    if let Some(to) = body.status {
        move_to(row, to)?;
    }
    if *row == before {
        return Ok(None);
    }
    row.updated_at = at;
    Ok(Some(before))
}

/// A new load with the sent fields.
pub(super) fn fresh(
    organization: OrganizationId,
    body: &Body<UpsertLoadRequest>,
    at: i64,
) -> Result<LoadRow> {
    let Some(order_number) = body.order_number.clone() else {
        return Err(Error::invalid("/orderNumber", "is required, because no load has this externalId yet"));
    };
    let mut row = LoadRow {
        external_id: Some(body.external_id.clone()),
        order_number,
        status: body.status.map_or(NEW_STATUS, word).to_owned(),
        currency: NEW_CURRENCY.to_owned(),
        rendering: view::RENDERING,
        ..LoadRow::blank(organization, at)
    };
    apply(&mut row, body, at)?;
    Ok(row)
}

/// Overwrites the load's fields with the sent ones, except the status, which has its own rules.
fn apply(row: &mut LoadRow, body: &Body<UpsertLoadRequest>, at: i64) -> Result<()> {
    if let Some(order_number) = &body.order_number {
        row.order_number.clone_from(order_number);
    }
    if let Some(currency) = &body.currency {
        row.currency.clone_from(currency);
    }
    if body.has("rate") {
        row.rate = body.rate;
    }
    if body.has("notes") {
        row.notes.clone_from(&body.notes);
    }
    if body.has("customerId") {
        row.customer_id = draft::party(body.customer_id.clone(), "/customerId")?;
    }
    if body.has("carrierId") {
        row.carrier_id = draft::party(body.carrier_id.clone(), "/carrierId")?;
    }
    if body.has("vehicleId") {
        row.vehicle_id = draft::party(body.vehicle_id.clone(), "/vehicleId")?;
    }
    if let Some(references) = &body.references {
        row.load_references = draft::references(references.clone())?;
    }
    if body.has("equipment") {
        row.equipment = draft::equipment(body.equipment.clone())?;
    }
    if let Some(stops) = &body.stops {
        row.stops = stops::stops(stops.clone(), &view::stops(&row.stops)?, at)?;
    }
    Ok(())
}
