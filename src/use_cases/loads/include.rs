//! What `include` adds to loads: one query per kind, for any number of loads.

use futures::future::try_join4;
use uuid::Uuid;

use super::tracking::tracking;
use super::{Reader, view};
use crate::contract::partner::types::{Load, LoadInclude};
use crate::domain::moment::SKEW_MS;
use crate::error::Result;
use crate::store::loads::LoadRow;
use crate::use_cases::parties::{carrier, customer, vehicle};

/// How many loads are built without yielding: at the contract's maximum length they take a millisecond or two; then
/// the thread serves others first.
const STRETCH: usize = 4;

/// The loads with everything requested, up to the first that this version cannot read.
///
/// # Errors
/// When that is the first load.
pub(super) async fn with(
    reader: Reader<'_>,
    rows: Vec<LoadRow>,
    include: &[LoadInclude],
) -> Result<Vec<Load>> {
    if include.is_empty() {
        return readable(reader, rows.iter().map(|row| (row.id, view::load(row)))).await;
    }
    let asked = |what| include.contains(&what);
    let ids = |what, of: fn(&LoadRow) -> Option<Uuid>| -> Vec<Uuid> {
        if asked(what) { rows.iter().filter_map(of).collect() } else { Vec::new() }
    };
    let customer_ids = ids(LoadInclude::Customer, |row| row.customer_id);
    let carrier_ids = ids(LoadInclude::Carrier, |row| row.carrier_id);
    let vehicle_ids = ids(LoadInclude::Vehicle, |row| row.vehicle_id);
    let tracked = ids(LoadInclude::Tracking, |row| Some(row.id));
    let tenant = reader.store.tenant(reader.organization);
    let (customers, carriers, vehicles, positions) = try_join4(
        tenant.customers_by_id(&customer_ids),
        tenant.carriers_by_id(&carrier_ids),
        tenant.vehicles_by_id(&vehicle_ids),
        tenant.newest_positions(&tracked, reader.by.now() + SKEW_MS),
    )
    .await?;
    let complete = |row: LoadRow| {
        let stops = if asked(LoadInclude::Stops) { Some(view::stops(&row)?) } else { None };
        let whereabouts = if asked(LoadInclude::Tracking) {
            Some(tracking(&row, positions.get(&row.id).cloned())?)
        } else {
            None
        };
        let its_customer = row.customer_id.and_then(|id| customers.get(&id)).cloned().map(customer);
        let its_carrier = row.carrier_id.and_then(|id| carriers.get(&id)).cloned().map(carrier);
        let its_vehicle = row.vehicle_id.and_then(|id| vehicles.get(&id)).cloned().map(vehicle);
        Ok(Load {
            customer: its_customer,
            carrier: its_carrier,
            vehicle: its_vehicle,
            stops,
            tracking: whereabouts,
            ..view::load(&row)?
        })
    };
    readable(reader, rows.into_iter().map(|row| (row.id, complete(row)))).await
}

/// The loads before the first unreadable one, which a newer version may have written. It is not skipped, because
/// callers that follow changes page by page would miss it. The next node may be able to read it.
async fn readable(
    reader: Reader<'_>,
    loads: impl Iterator<Item = (Uuid, Result<Load>)>,
) -> Result<Vec<Load>> {
    let mut readable = Vec::new();
    for (id, load) in loads {
        if readable.len() % STRETCH == STRETCH - 1 {
            tokio::task::yield_now().await;
        }
        match load {
            Ok(load) => readable.push(load),
            Err(error) if readable.is_empty() => return Err(error),
            Err(error) => {
                let cause = error.cause().unwrap_or_default();
                reader.telemetry.note_unreadable("loads", &id, cause);
                break;
            }
        }
    }
    Ok(readable)
}
