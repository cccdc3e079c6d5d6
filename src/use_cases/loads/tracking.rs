//! Tracking of a load: its position, its next stop, and the estimated arrival.

use super::find_one::find_one;
use super::{Reader, view};
use crate::contract::partner::types::{NextStop, Position, Stop, Tracking};
use crate::domain::id::LoadId;
use crate::domain::load_status::is_trackable;
use crate::domain::moment::SKEW_MS;
use crate::error::Result;
use crate::store::loads::RenderedLoad;
use crate::store::positions::PositionRow;
use crate::use_cases::positions::position;

/// Why a load that is not trackable has no position.
const NOT_TRACKABLE: &str = "load_status_not_trackable";

/// The tracking of the load with this id, of either kind.
///
/// # Errors
/// When there is no such load.
pub async fn get_tracking(reader: Reader<'_>, id: &str) -> Result<Tracking> {
    let row = find_one(reader, id, true).await?;
    let position = if is_trackable(view::status(&row.status)?) {
        let tenant = reader.store.tenant(reader.organization);
        tenant.newest_position(LoadId::from_uuid(row.id), reader.by.now() + SKEW_MS).await?
    } else {
        None
    };
    tracking(&row, position)
}

/// The tracking of a load. While its status is not trackable, it contains neither position nor
/// plans.
pub(super) fn tracking(row: &RenderedLoad, newest: Option<PositionRow>) -> Result<Tracking> {
    let status = view::status(&row.status)?;
    let eligible = is_trackable(status);
    let newest = newest.filter(|_| eligible);
    let next = if eligible {
        view::stops(&row.text.stops)?.into_iter().find(|stop| stop.departed_at.is_none())
    } else {
        None
    };
    Ok(Tracking {
        load_id: LoadId::from_uuid(row.id).to_string(),
        external_id: row.external_id.clone(),
        status,
        eligible_for_tracking: eligible,
        eligibility_reason: (!eligible).then(|| NOT_TRACKABLE.to_owned()),
        eta: next.as_ref().and_then(|stop| eta(newest.as_ref()?, stop)),
        next_stop: next.map(next_stop),
        updated_at: newest.as_ref().map_or(0, |position| position.received_at).max(row.text.updated_at),
        position: newest.map(position),
    })
}

fn position(row: PositionRow) -> Position {
    position!(row => Position {})
}

fn next_stop(stop: Stop) -> NextStop {
    NextStop {
        stop_id: stop.id,
        sequence: stop.sequence,
        type_: stop.type_,
        name: stop.name,
        city: stop.city,
        state: stop.state,
        appointment_start: stop.appointment_start,
        appointment_end: stop.appointment_end,
    }
}

/// The average speed of a loaded truck, including traffic lights and fuel stops.
const AVERAGE_MPH: f64 = 50.0;
/// The average ratio of the road's length to the straight line.
const DETOUR: f64 = 1.2;
const EARTH_RADIUS_MILES: f64 = 3_958.8;

/// When the truck should reach the stop, estimated from the straight line; `None` without
/// coordinates, and for a truck that has arrived.
fn eta(from: &PositionRow, to: &Stop) -> Option<i64> {
    if to.arrived_at.is_some() {
        return None;
    }
    let hours = miles((from.latitude, from.longitude), (to.latitude?, to.longitude?)) * DETOUR / AVERAGE_MPH;
    #[expect(clippy::cast_possible_truncation, reason = "half the globe is some 300 hours away")]
    let milliseconds = (hours * 3_600_000.0) as i64;
    Some(from.recorded_at.saturating_add(milliseconds))
}

/// The great-circle distance.
fn miles(from: (f64, f64), to: (f64, f64)) -> f64 {
    let [from_lat, from_lon, to_lat, to_lon] = [from.0, from.1, to.0, to.1].map(f64::to_radians);
    let (lat, lon) = ((to_lat - from_lat) / 2.0, (to_lon - from_lon) / 2.0);
    let chord = lat.sin().powi(2) + from_lat.cos() * to_lat.cos() * lon.sin().powi(2);
    2.0 * EARTH_RADIUS_MILES * chord.sqrt().min(1.0).asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dallas_is_some_720_miles_from_atlanta() {
        let distance = miles((32.78, -96.80), (33.75, -84.39));
        assert!((715.0..725.0).contains(&distance), "{distance}");
    }
}
