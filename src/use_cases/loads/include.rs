//! What `include` adds to loads: one query per kind, for any number of loads.

use std::collections::HashMap;

use futures::future::try_join5;
use uuid::Uuid;

use super::Reader;
use super::tracking::tracking;
use super::view::{self, is_rendered};
use crate::contract::partner::types::{Load, LoadInclude};
use crate::domain::moment::SKEW_MS;
use crate::domain::rendered::{Kept, Member, Rendered};
use crate::error::{Error, Result};
use crate::store::loads::{LoadRow, RenderedLoad};
use crate::store::parties::{CarrierRow, CustomerRow, VehicleRow};
use crate::store::positions::PositionRow;
use crate::use_cases::parties::{carrier, customer, vehicle};

/// How many bytes of loads are put together without yielding: at the contract's maximum length, four loads, which take
/// a millisecond or less; then the thread serves others first.
const STRETCH_BYTES: usize = 64 * 1024;

/// The loads with everything requested, each with its moment, up to the first that this version cannot read.
///
/// # Errors
/// When that is the first load.
pub(super) async fn with(
    reader: Reader<'_>,
    mut rows: Vec<RenderedLoad>,
    include: &[LoadInclude],
) -> Result<Vec<(i64, Rendered<Load>)>> {
    let beside = Beside::read(reader, &rows, include).await?;
    // A load that was removed since the page was read is none any more.
    rows.retain(|row| is_rendered(row) || beside.stale.contains_key(&row.id));
    let (mut readable, mut bytes) = (Vec::with_capacity(rows.len()), 0);
    for row in rows {
        let (id, moment) = (row.id, row.updated_at);
        match beside.complete(row) {
            Ok(load) => {
                bytes += load.bytes().len();
                readable.push((moment, load));
            }
            Err(error) if readable.is_empty() => return Err(error),
            // A newer version may have written it. It is not skipped, because callers that follow changes page by page
            // would miss it. The next node may be able to read it.
            Err(error) => {
                reader.telemetry.note_unreadable("loads", &id, error.cause().unwrap_or_default());
                break;
            }
        }
        if bytes > STRETCH_BYTES {
            bytes = 0;
            tokio::task::yield_now().await;
        }
    }
    Ok(readable)
}

/// What a page's loads need beside their own rows.
struct Beside {
    stops: bool,
    tracking: bool,
    /// The whole rows of loads that another version rendered, or none.
    stale: HashMap<Uuid, LoadRow>,
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
        let stale: Vec<_> = rows.iter().filter(|row| !is_rendered(row)).map(|row| row.id).collect();
        let customer_ids = ids(LoadInclude::Customer, |row| row.customer_id);
        let carrier_ids = ids(LoadInclude::Carrier, |row| row.carrier_id);
        let vehicle_ids = ids(LoadInclude::Vehicle, |row| row.vehicle_id);
        let tracked = ids(LoadInclude::Tracking, |row| Some(row.id));
        let tenant = reader.store.tenant(reader.organization);
        let (stale, customers, carriers, vehicles, positions) = try_join5(
            tenant.loads_by_id(&stale),
            tenant.customers_by_id(&customer_ids),
            tenant.carriers_by_id(&carrier_ids),
            tenant.vehicles_by_id(&vehicle_ids),
            tenant.newest_positions(&tracked, reader.by.now() + SKEW_MS),
        )
        .await?;
        let (stops, tracking) = (asked(LoadInclude::Stops), asked(LoadInclude::Tracking));
        Ok(Beside { stops, tracking, stale, customers, carriers, vehicles, positions })
    }

    /// A load with what was requested.
    fn complete(&self, row: RenderedLoad) -> Result<Rendered<Load>> {
        let whereabouts =
            self.tracking.then(|| tracking(&row, self.positions.get(&row.id).cloned())).transpose()?;
        let its_customer = row.customer_id.and_then(|id| self.customers.get(&id)).cloned().map(customer);
        let its_carrier = row.carrier_id.and_then(|id| self.carriers.get(&id)).cloned().map(carrier);
        let its_vehicle = row.vehicle_id.and_then(|id| self.vehicles.get(&id)).cloned().map(vehicle);
        let mut members: Vec<(&str, &dyn Member)> = vec![
            ("customer", &its_customer),
            ("carrier", &its_carrier),
            ("vehicle", &its_vehicle),
            ("tracking", &whereabouts),
        ];
        if is_rendered(&row) {
            let stops = Kept(row.stops.as_str());
            if self.stops {
                members.push(("stops", &stops));
            }
            return Rendered::kept(row.rendered).with_members(&members);
        }
        let whole = self.stale.get(&row.id).ok_or_else(|| Error::internal("a load went away"))?;
        let stops = self.stops.then(|| view::stops(&whole.stops)).transpose()?;
        members.push(("stops", &stops));
        Rendered::of(&view::load(whole)?)?.with_members(&members)
    }
}
