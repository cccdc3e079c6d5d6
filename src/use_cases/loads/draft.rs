//! Converts partners' input to stored data, with the rules that a schema cannot state.

use serde::Serialize;
use uuid::Uuid;

use crate::contract::partner::types::{
    Equipment, EquipmentInput, Reference, ReferenceInput, TemperatureRange,
};
use crate::domain::id::{Id, Kind, LoadId};
use crate::domain::rendered::Rendered;
use crate::error::{Error, Result};

/// Refuses an externalId by which the load could not be found: one that looks like one of our ids, and the
/// one that is also a route.
pub(super) fn check_external_id(external_id: &str) -> Result<()> {
    if external_id == "upsert" {
        return Err(Error::invalid("/externalId", "must not be \"upsert\", which is a route of the API"));
    }
    if external_id.parse::<LoadId>().is_ok() {
        return Err(Error::invalid("/externalId", "must not have the form of a Trailflow load id"));
    }
    Ok(())
}

/// The UUID of a customer, carrier or vehicle that a load names.
pub(super) fn party(id: Option<String>, pointer: &str) -> Result<Option<Uuid>> {
    /// Only the form counts here; the prefix was checked by the contract.
    struct Any;
    impl Kind for Any {
        const PREFIX: &'static str = "";
    }
    id.map(|id| {
        let digits = id.split_once('_').map_or("", |(_, digits)| digits);
        format!("_{digits}").parse::<Id<Any>>().map(Id::uuid)
    })
    .transpose()
    .map_err(|_| Error::invalid(pointer, "is not an id"))
}

/// The stored form of references.
pub(super) fn references(references: Vec<ReferenceInput>) -> Result<String> {
    let references = references.into_iter().map(|input| Reference { type_: input.type_, value: input.value });
    stored(references.collect::<Vec<_>>())
}

/// The stored form of equipment.
pub(super) fn equipment(input: Option<EquipmentInput>) -> Result<Option<String>> {
    let Some(input) = input else { return Ok(None) };
    let temperature = match input.temperature {
        None => None,
        Some(range) if range.min_fahrenheit > range.max_fahrenheit => {
            return Err(Error::invalid(
                "/equipment/temperature",
                "must not have a minFahrenheit above its maxFahrenheit",
            ));
        }
        Some(range) => Some(TemperatureRange {
            min_fahrenheit: range.min_fahrenheit,
            max_fahrenheit: range.max_fahrenheit,
        }),
    };
    stored(Equipment { type_: input.type_, length_feet: input.length_feet, temperature }).map(Some)
}

/// A document as it is stored: the text in which callers see it.
pub(super) fn stored(document: impl Serialize) -> Result<String> {
    Ok(Rendered::of(&document)?.text())
}
