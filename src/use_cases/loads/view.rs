//! Views of loads.

use serde_json::Value;

use crate::contract::partner::types::{Equipment, Load, LoadStatus, Reference, Stop};
use crate::domain::id::{CarrierId, CustomerId, LoadId, VehicleId};
use crate::domain::load_status::is_trackable;
use crate::domain::rendered::Rendered;
use crate::domain::words::readable_items;
use crate::error::{Error, Result};
use crate::store::loads::{LoadRow, LoadText, RenderedLoad};
use crate::use_cases::Author;
use crate::use_cases::loads::draft::stored;

/// The version of [`load`]: raised with every change of what it shows and with every new word, so that loads that were rendered before are
/// rendered anew when they are read. A test holds it to the text of a load.
pub(super) const RENDERING: i16 = 1;

/// Renders a changed load, and keeps the text in its row.
///
/// # Errors
/// When the row cannot be read.
pub fn render(row: &mut LoadRow) -> Result<Rendered<Load>> {
    renew(row);
    let rendered = Rendered::of(&load(row)?)?;
    row.rendered_at = row.updated_at;
    row.rendered = rendered.text();
    Ok(rendered)
}

/// Rewrites the documents that an older version wrote, so that documents can be compared as text. Those of a newer
/// version keep what only that version knows, and their load is rendered at every read, until one of its nodes has
/// rendered it.
pub(super) fn renew(row: &mut LoadRow) {
    if row.rendering == RENDERING {
        return;
    }
    let written_by = row.rendering.saturating_abs();
    row.rendering = if written_by > RENDERING {
        -written_by
    } else if rewrite(row).is_ok() {
        RENDERING
    } else {
        0
    };
}

fn rewrite(row: &mut LoadRow) -> Result<()> {
    let stops = stored(stops(&row.stops)?)?;
    let equipment = equipment(row).map(stored).transpose()?;
    row.load_references = stored(references(row))?;
    (row.stops, row.equipment) = (stops, equipment);
    Ok(())
}

/// A load as its readers need it, rendered now.
///
/// # Errors
/// When the row cannot be read.
pub(super) fn rendered(mut row: LoadRow, with_stops: bool) -> Result<RenderedLoad> {
    let stops = if with_stops { stored(stops(&row.stops)?)? } else { "[]".to_owned() };
    render(&mut row)?;
    Ok(RenderedLoad {
        organization_id: row.organization_id,
        id: row.id,
        external_id: row.external_id,
        status: row.status,
        customer_id: row.customer_id,
        carrier_id: row.carrier_id,
        vehicle_id: row.vehicle_id,
        text: LoadText {
            updated_at: row.updated_at,
            rendering: row.rendering,
            rendered_at: row.rendered_at,
            rendered: row.rendered,
            stops,
        },
    })
}

/// Whether a load's text was rendered by this version, from its present state.
pub(super) fn is_rendered(text: &LoadText) -> bool {
    text.rendering == RENDERING && text.rendered_at == text.updated_at
}

/// A load without anything included.
pub(super) fn load(row: &LoadRow) -> Result<Load> {
    let status = status(&row.status)?;
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
        references: references(row),
        equipment: equipment(row),
        created_at: row.created_at,
        updated_at: row.updated_at,
        customer: None,
        carrier: None,
        vehicle: None,
        stops: None,
        tracking: None,
    })
}

/// A stored status.
pub(super) fn status(stored: &str) -> Result<LoadStatus> {
    stored.parse().map_err(|_| Error::internal(format!("unknown status {stored}")))
}

/// Those of a load's references that this version can read.
fn references(row: &LoadRow) -> Vec<Reference> {
    let text = &row.load_references;
    serde_json::from_str(text).unwrap_or_else(|_| {
        let list: Value = serde_json::from_str(text).unwrap_or_default();
        readable_items(&list)
    })
}

/// A load's equipment, if this version can read it.
fn equipment(row: &LoadRow) -> Option<Equipment> {
    serde_json::from_str(row.equipment.as_ref()?).ok()
}

/// Stored stops, in sequence.
pub(super) fn stops(stored: &str) -> Result<Vec<Stop>> {
    serde_json::from_str(stored)
        .map_err(|error| Error::internal(format!("a stored document does not read: {error}")))
}

/// A load with its stops, which staff always see.
///
/// # Errors
/// When it cannot be read.
pub fn with_stops(row: &LoadRow) -> Result<Load> {
    Ok(Load { stops: Some(stops(&row.stops)?), ..load(row)? })
}

/// The error for unknown ids and for ids of other organizations.
pub fn no_such_load(by: &dyn Author) -> Error {
    Error::not_found(format!("{} has no load with this id or externalId.", by.organization()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;

    /// Whoever changes this text raises [`RENDERING`] in the same commit.
    #[test]
    fn the_version_of_the_rendering_belongs_to_this_text() {
        let mut row = LoadRow {
            organization_id: Uuid::nil(),
            id: Uuid::from_u128(1),
            external_id: Some("TMS-88403".to_owned()),
            order_number: "ORD-1001".to_owned(),
            status: "IN_TRANSIT".to_owned(),
            rate: Some(2450.0),
            currency: "USD".to_owned(),
            notes: None,
            customer_id: Some(Uuid::from_u128(2)),
            carrier_id: None,
            vehicle_id: None,
            load_references: json!([{"type": "PO", "value": "4500218031"}]).to_string(),
            equipment: Some(json!({"type": "DRY_VAN", "lengthFeet": 53, "temperature": null}).to_string()),
            stops: json!([stop()]).to_string(),
            created_at: 1_774_106_130_000,
            updated_at: 1_774_106_130_001,
            rendering: 0,
            rendered_at: 0,
            rendered: String::new(),
        };
        render(&mut row).unwrap();
        assert_eq!(RENDERING, 1);
        assert_eq!(row.rendered, TEXT);
        assert_eq!(row.stops, STOPS);
        let trackable: Vec<_> = LoadStatus::ALL.iter().filter(|status| is_trackable(**status)).collect();
        assert_eq!(format!("{:?} {trackable:?}", LoadStatus::ALL), STATUSES);
        assert_eq!((row.rendering, row.rendered_at), (RENDERING, row.updated_at));
    }

    fn stop() -> Value {
        json!({
            "id": "stop_1", "sequence": 1, "type": "PICKUP", "name": null, "addressLine1": "2900 Irving Blvd",
            "addressLine2": null, "city": "Dallas", "state": "TX", "postalCode": "75207", "country": "US",
            "latitude": 33.0, "longitude": -96.8622, "timeZone": "America/Chicago",
            "appointmentStart": 1_774_110_000_000_i64, "appointmentEnd": null, "arrivedAt": null, "departedAt": null,
        })
    }

    const STATUSES: &str = "[Pending, Assigned, Loaded, InTransit, Delivered, Completed, Cancelled] [Assigned, Loaded, InTransit]";
    const STOPS: &str = r#"[{"addressLine1":"2900 Irving Blvd","addressLine2":null,"appointmentEnd":null,"appointmentStart":1774110000000,"arrivedAt":null,"city":"Dallas","country":"US","departedAt":null,"id":"stop_1","latitude":33,"longitude":-96.8622,"name":null,"postalCode":"75207","sequence":1,"state":"TX","timeZone":"America/Chicago","type":"PICKUP"}]"#;
    const TEXT: &str = r#"{"carrierId":null,"createdAt":1774106130000,"currency":"USD","customerId":"customer_00000000000000000000000000000002","eligibleForTracking":true,"equipment":{"lengthFeet":53,"temperature":null,"type":"DRY_VAN"},"externalId":"TMS-88403","id":"load_00000000000000000000000000000001","notes":null,"orderNumber":"ORD-1001","rate":2450,"references":[{"type":"PO","value":"4500218031"}],"status":"IN_TRANSIT","updatedAt":1774106130001,"vehicleId":null}"#;
}
