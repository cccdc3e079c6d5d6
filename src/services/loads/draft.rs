//! From what partners send to what is stored, with the rules that a schema cannot state.

use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use crate::clock::uuid_at;
use crate::contract::partner::types::{
    Equipment, EquipmentInput, Reference, ReferenceInput, Stop, StopInput, TemperatureRange,
};
use crate::domain::id::{Id, Kind, LoadId, StopId};
use crate::error::{Detail, Error, Result};

/// Refuses an externalId that the load could not be found by: one that reads like one of our ids, and
/// the one that is a route of its own.
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

/// References as they are stored.
pub(super) fn references(references: Vec<ReferenceInput>) -> Result<Value> {
    stored(
        references
            .into_iter()
            .map(|input| Reference { type_: input.type_, value: input.value })
            .collect::<Vec<_>>(),
    )
}

/// Equipment as it is stored.
pub(super) fn equipment(input: Option<EquipmentInput>) -> Result<Option<Value>> {
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

/// Stops as they are stored. A stop keeps the id of the one that stood in its place before.
pub(super) fn stops(inputs: Vec<StopInput>, before: &[Stop], at: i64) -> Result<Value> {
    let mut details = Vec::new();
    let mut stops = Vec::with_capacity(inputs.len());
    for (position, input) in inputs.into_iter().enumerate() {
        check_stop(position, &input, &mut details);
        let id = before
            .get(position)
            .map_or_else(|| StopId::from_uuid(uuid_at(at)).to_string(), |stop| stop.id.clone());
        stops.push(stop(id, position, input));
    }
    if details.is_empty() { stored(stops) } else { Err(Error::violations(details)) }
}

fn check_stop(position: usize, stop: &StopInput, details: &mut Vec<Detail>) {
    let mut wrong = |member: &str, message: &str| {
        details.push(Detail::new(format!("/stops/{position}{member}"), message))
    };
    if stop.latitude.is_some() != stop.longitude.is_some() {
        wrong("", "must have both latitude and longitude, or neither");
    }
    if after(stop.appointment_start, stop.appointment_end) {
        wrong("/appointmentEnd", "must not be before appointmentStart");
    }
    if after(stop.arrived_at, stop.departed_at) {
        wrong("/departedAt", "must not be before arrivedAt");
    }
}

fn after(first: Option<i64>, second: Option<i64>) -> bool {
    first.zip(second).is_some_and(|(first, second)| first > second)
}

fn stop(id: String, position: usize, input: StopInput) -> Stop {
    Stop {
        id,
        // The contract allows 50 stops.
        sequence: i32::try_from(position + 1).unwrap_or(i32::MAX),
        type_: input.type_,
        name: input.name,
        address_line1: input.address_line1,
        address_line2: input.address_line2,
        city: input.city,
        state: input.state,
        postal_code: input.postal_code,
        country: input.country,
        latitude: input.latitude,
        longitude: input.longitude,
        time_zone: input.time_zone,
        appointment_start: input.appointment_start,
        appointment_end: input.appointment_end,
        arrived_at: input.arrived_at,
        departed_at: input.departed_at,
    }
}

fn stored(document: impl Serialize) -> Result<Value> {
    serde_json::to_value(document).map_err(Error::internal)
}
