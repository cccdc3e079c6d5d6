//! What `include` adds to loads: one query per kind, for any number of loads.

use std::collections::HashMap;

use futures::future::try_join4;
use uuid::Uuid;

use super::Reader;
use super::tracking::tracking;
use crate::contract::partner::types::{Load, LoadInclude};
use crate::domain::moment::SKEW_MS;
use crate::domain::rendered::{Kept, Member, Rendered};
use crate::error::Result;
use crate::store::loads::RenderedLoad;
use crate::store::parties::{CarrierRow, CustomerRow, VehicleRow};
use crate::store::positions::PositionRow;
use crate::use_cases::parties::{carrier, customer, vehicle};

/// How many bytes of loads are put together without yielding: at the contract's maximum length, four loads, which take
/// a millisecond or less; then the thread serves others first.
const STRETCH_BYTES: usize = 64 * 1024;

/// Whether loads are read with their stops.
pub(super) fn needs_stops(include: &[LoadInclude]) -> bool {
    include.iter().any(|what| matches!(what, LoadInclude::Stops | LoadInclude::Tracking))
}

/// The loads with everything requested.
pub(super) async fn with(
    reader: Reader<'_>,
    rows: Vec<RenderedLoad>,
    include: &[LoadInclude],
) -> Result<Vec<Rendered<Load>>> {
    if include.is_empty() {
        return Ok(rows.into_iter().map(|row| Rendered::kept(row.rendered)).collect());
    }
    let beside = Beside::read(reader, &rows, include).await?;
    let (mut loads, mut bytes) = (Vec::with_capacity(rows.len()), 0);
    for row in rows {
        let load = beside.complete(row)?;
        bytes += load.bytes().len();
        loads.push(load);
        if bytes > STRETCH_BYTES {
            bytes = 0;
            tokio::task::yield_now().await;
        }
    }
    Ok(loads)
}

/// What a page's loads need beside their own rows.
struct Beside {
    stops: bool,
    tracking: bool,
    customers: HashMap<Uuid, CustomerRow>,
    carriers: HashMap<Uuid, CarrierRow>,
    vehicles: HashMap<Uuid, VehicleRow>,
    positions: HashMap<Uuid, PositionRow>,
}

impl Beside {
    async fn read(reader: Reader<'_>, rows: &[RenderedLoad], include: &[LoadInclude]) -> Result<Self> {
        let asked = |what| include.contains(&what);
        let ids = |what, of: fn(&RenderedLoad) -> Option<Uuid>| -> Vec<Uuid> {
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
        let (stops, tracking) = (asked(LoadInclude::Stops), asked(LoadInclude::Tracking));
        Ok(Beside { stops, tracking, customers, carriers, vehicles, positions })
    }

    /// A load with what was requested.
    fn complete(&self, row: RenderedLoad) -> Result<Rendered<Load>> {
        let whereabouts =
            self.tracking.then(|| tracking(&row, self.positions.get(&row.id).cloned())).transpose()?;
        let its_customer = row.customer_id.and_then(|id| self.customers.get(&id)).cloned().map(customer);
        let its_carrier = row.carrier_id.and_then(|id| self.carriers.get(&id)).cloned().map(carrier);
        let its_vehicle = row.vehicle_id.and_then(|id| self.vehicles.get(&id)).cloned().map(vehicle);
        let stops = Kept(&row.stops);
        let mut members: Vec<(&str, &dyn Member)> = vec![
            ("customer", &its_customer),
            ("carrier", &its_carrier),
            ("vehicle", &its_vehicle),
            ("tracking", &whereabouts),
        ];
        if self.stops {
            members.push(("stops", &stops));
        }
        Rendered::kept(row.rendered).with_members(&members)
    }
}
