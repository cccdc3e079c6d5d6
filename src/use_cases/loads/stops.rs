//! The stored form of stops, and matching sent stops with a load's existing ones.
//!
//! A stop keeps its id while it is the same stop, at any position in the list: the records of partners and
//! drivers refer to it by its id. Its position in the list is only its `sequence`.

use super::draft::stored;
use crate::clock::uuid_at;
use crate::contract::partner::types::{Stop, StopInput};
use crate::domain::id::StopId;
use crate::error::{Detail, Error, Result};

/// The criteria for matching a sent stop with one of the load's, strictest first; the first that applies to
/// any pair decides.
const LIKENESSES: [fn(&StopInput, &Stop) -> bool; 3] = [same_content, same_place, same_city];

/// The stored form of the sent stops, for a load with the stops `before`.
pub(super) fn stops(inputs: Vec<StopInput>, before: &[Stop], at: i64) -> Result<String> {
    let mut details = Vec::new();
    for (position, input) in inputs.iter().enumerate() {
        check(position, input, &mut details);
    }
    let known = identify(&inputs, before, &mut details);
    if !details.is_empty() {
        return Err(Error::violations(details));
    }
    let numbered = inputs.into_iter().zip(known).enumerate();
    let stops = numbered.map(|(position, (input, known))| {
        let id = known.map_or_else(|| StopId::from_uuid(uuid_at(at)).to_string(), |stop| stop.id.clone());
        stop(id, position, input)
    });
    stored(stops.collect::<Vec<_>>())
}

/// The matching stop of the load for each sent one; `None` for a new one.
fn identify<'s>(
    inputs: &[StopInput],
    before: &'s [Stop],
    details: &mut Vec<Detail>,
) -> Vec<Option<&'s Stop>> {
    let mut known = vec![None; inputs.len()];
    let mut free: Vec<Option<&Stop>> = before.iter().map(Some).collect();
    for (position, id) in inputs.iter().enumerate().filter_map(|(at, input)| Some((at, input.id.as_ref()?))) {
        let wrong = match before.iter().position(|stop| stop.id == *id) {
            None => "does not match a stop of this load; leave it out for a new stop",
            Some(place) => {
                known[position] = free[place].take();
                if known[position].is_some() {
                    continue;
                }
                "must not be repeated: an earlier stop of the list has it"
            }
        };
        details.push(Detail::new(format!("/stops/{position}/id"), wrong));
    }
    for alike in LIKENESSES {
        for (input, known) in inputs.iter().zip(&mut known) {
            if known.is_none() && input.id.is_none() {
                let found = free.iter_mut().find(|stop| stop.is_some_and(|stop| alike(input, stop)));
                *known = found.and_then(Option::take);
            }
        }
    }
    known
}

fn same_content(sent: &StopInput, kept: &Stop) -> bool {
    let Stop { id, sequence, .. } = kept.clone();
    Stop { sequence, ..stop(id, 0, sent.clone()) } == *kept
}

fn same_place(sent: &StopInput, kept: &Stop) -> bool {
    let address = |lines: [&Option<String>; 4]| lines.map(Clone::clone);
    same_city(sent, kept)
        && address([&sent.name, &sent.address_line1, &sent.address_line2, &sent.postal_code])
            == address([&kept.name, &kept.address_line1, &kept.address_line2, &kept.postal_code])
}

fn same_city(sent: &StopInput, kept: &Stop) -> bool {
    sent.type_ == kept.type_
        && sent.city == kept.city
        && sent.state == kept.state
        && sent.country == kept.country
}

/// The rules of one stop that a schema cannot state.
fn check(position: usize, stop: &StopInput, details: &mut Vec<Detail>) {
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
