//! What `include` adds to loads: one query per kind, for any number of loads.

use std::collections::HashMap;

use futures::future::try_join4;
use serde::Serialize;
use uuid::Uuid;

use super::Reader;
use super::tracking::tracking;
use crate::contract::partner::types::{Carrier, Customer, Load, LoadInclude, Vehicle};
use crate::domain::moment::SKEW_MS;
use crate::domain::rendered::Rendered;
use crate::error::Result;
use crate::store::loads::{LoadForm, LoadText, RenderedLoad};
use crate::store::positions::PositionRow;
use crate::use_cases::parties::{carrier, customer, vehicle};

/// How many bytes of loads are put together without yielding: at the contract's maximum length, four loads, which take
/// a millisecond or less; then the thread serves others first.
const STRETCH_BYTES: usize = 64 * 1024;

/// Whether loads are read with their stops.
pub(super) fn needs_stops(include: &[LoadInclude]) -> bool {
    include.iter().any(|what| matches!(what, LoadInclude::Stops | LoadInclude::Tracking))
}

/// Whether it is all in the loads' own rows.
pub(super) fn is_in_rows(include: &[LoadInclude]) -> bool {
    include.iter().all(|what| *what == LoadInclude::Stops)
}

/// A form in which loads are read and then completed.
pub(super) trait Readable: LoadForm + AsRef<LoadText> + From<RenderedLoad> + Send {
    /// The loads with everything requested.
    fn with(
        reader: Reader<'_>,
        rows: Vec<Self>,
        include: &[LoadInclude],
    ) -> impl Future<Output = Result<Vec<Rendered<Load>>>> + Send;
}

/// For requests that [`is_in_rows`] is true of.
impl Readable for LoadText {
    async fn with(_: Reader<'_>, rows: Vec<Self>, include: &[LoadInclude]) -> Result<Vec<Rendered<Load>>> {
        if include.is_empty() {
            return Ok(rows.into_iter().map(|row| Rendered::kept(row.rendered)).collect());
        }
        completed(rows, |LoadText { rendered, stops, .. }| {
            Rendered::kept(rendered).with_members(&[("stops", Some(stops.as_bytes()))])
        })
        .await
    }
}

impl Readable for RenderedLoad {
    async fn with(
        reader: Reader<'_>,
        rows: Vec<Self>,
        include: &[LoadInclude],
    ) -> Result<Vec<Rendered<Load>>> {
        if is_in_rows(include) {
            return LoadText::with(reader, rows.into_iter().map(LoadText::from).collect(), include).await;
        }
        let mut beside = Beside::read(reader, &rows, include).await?;
        completed(rows, |row| beside.complete(row)).await
    }
}

async fn completed<F>(
    rows: Vec<F>,
    mut complete: impl FnMut(F) -> Result<Rendered<Load>>,
) -> Result<Vec<Rendered<Load>>> {
    let (mut loads, mut bytes) = (Vec::with_capacity(rows.len()), 0);
    for row in rows {
        let load = complete(row)?;
        bytes += load.bytes().len();
        loads.push(load);
        if bytes > STRETCH_BYTES {
            bytes = 0;
            tokio::task::yield_now().await;
        }
    }
    Ok(loads)
}

/// What a page's loads need beside their own rows. Parties are rendered once, however many of the loads have them.
struct Beside {
    stops: bool,
    tracking: bool,
    customers: HashMap<Uuid, Rendered<Customer>>,
    carriers: HashMap<Uuid, Rendered<Carrier>>,
    vehicles: HashMap<Uuid, Rendered<Vehicle>>,
    positions: HashMap<Uuid, PositionRow>,
}

impl Beside {
    async fn read(reader: Reader<'_>, rows: &[RenderedLoad], include: &[LoadInclude]) -> Result<Self> {
        let asked = |what| include.contains(&what);
        let ids = |what, of: fn(&RenderedLoad) -> Option<Uuid>| -> Vec<Uuid> {
            let mut ids: Vec<_> = if asked(what) { rows.iter().filter_map(of).collect() } else { Vec::new() };
            ids.sort_unstable();
            ids.dedup();
            ids
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
        Ok(Beside {
            stops: asked(LoadInclude::Stops),
            tracking: asked(LoadInclude::Tracking),
            customers: rendered(customers, customer)?,
            carriers: rendered(carriers, carrier)?,
            vehicles: rendered(vehicles, vehicle)?,
            positions,
        })
    }

    /// A load with what was requested. Its position is taken: each load is completed once.
    fn complete(&mut self, row: RenderedLoad) -> Result<Rendered<Load>> {
        let whereabouts = if self.tracking {
            Some(Rendered::of(&tracking(&row, self.positions.remove(&row.id))?)?)
        } else {
            None
        };
        let members = [
            ("customer", text(&self.customers, row.customer_id)),
            ("carrier", text(&self.carriers, row.carrier_id)),
            ("vehicle", text(&self.vehicles, row.vehicle_id)),
            ("tracking", whereabouts.as_ref().map(|text| &text.bytes()[..])),
            ("stops", self.stops.then_some(row.text.stops.as_bytes())),
        ];
        Rendered::kept(row.text.rendered).with_members(&members)
    }
}

/// Parties as they are shown.
fn rendered<R, T: Serialize>(rows: HashMap<Uuid, R>, view: fn(R) -> T) -> Result<HashMap<Uuid, Rendered<T>>> {
    rows.into_iter().map(|(id, row)| Ok((id, Rendered::of(&view(row))?))).collect()
}

/// The text of a load's party, if it has one.
fn text<T>(rendered: &HashMap<Uuid, Rendered<T>>, id: Option<Uuid>) -> Option<&[u8]> {
    Some(&rendered.get(&id?)?.bytes()[..])
}
