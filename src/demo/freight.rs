//! Realistic freight: who ships, who hauls, with what, from where to where, and how far along.

use serde_json::json;
use uuid::Uuid;

use crate::app::App;
use crate::clock::uuid_at;
use crate::contract::partner::types::LoadStatus;
use crate::domain::id::{OrganizationId, StopId};
use crate::domain::load_status::{is_trackable, word};
use crate::error::Result;
use crate::store::audit::Entry;
use crate::store::loads::LoadRow;
use crate::store::parties::{CarrierRow, CustomerRow, VehicleRow};
use crate::store::positions::PositionRow;
use crate::use_cases::loads::render;

const LOADS: usize = 100;
const HOUR: i64 = 3_600_000;

const CUSTOMERS: [(&str, &str); 6] = [
    ("BLUEB", "Bluebonnet Produce Co."),
    ("GULFP", "Gulf Coast Plastics"),
    ("HILLC", "Hill Country Grocers"),
    ("MESAS", "Mesa Steel Supply"),
    ("PRAIR", "Prairie Home Goods"),
    ("RIOGR", "Rio Grande Beverages"),
];

const CARRIERS: [(&str, &str, &str, &str); 5] = [
    ("LSTAR", "Lone Star Reefer Lines", "MC-748213", "2481906"),
    ("CANYN", "Canyon Flatbed Inc.", "MC-610427", "1903355"),
    ("PECAN", "Pecan Valley Transport", "MC-882164", "3047718"),
    ("REDRV", "Red River Express", "MC-553901", "1677420"),
    ("SUNBT", "Sunbelt Intermodal", "MC-915076", "3320094"),
];

const VEHICLES: [(&str, &str); 8] = [
    ("4127", "Tractor"),
    ("4131", "Tractor"),
    ("4140", "Tractor"),
    ("5208", "Day cab"),
    ("5211", "Day cab"),
    ("6302", "Straight truck"),
    ("7015", "Sleeper"),
    ("7022", "Sleeper"),
];

struct Place {
    name: &'static str,
    street: &'static str,
    city: &'static str,
    state: &'static str,
    zip: &'static str,
    at: (f64, f64),
    zone: &'static str,
}

const PLACES: [Place; 8] = [
    Place {
        name: "Bluebonnet Cold Storage",
        street: "2900 Irving Blvd",
        city: "Dallas",
        state: "TX",
        zip: "75247",
        at: (32.8007, -96.8622),
        zone: "America/Chicago",
    },
    Place {
        name: "Peachtree Fresh Market DC",
        street: "1500 Marietta Blvd NW",
        city: "Atlanta",
        state: "GA",
        zip: "30318",
        at: (33.7955, -84.4416),
        zone: "America/New_York",
    },
    Place {
        name: "Ship Channel Terminal 4",
        street: "1200 Clinton Dr",
        city: "Houston",
        state: "TX",
        zip: "77020",
        at: (29.7640, -95.3110),
        zone: "America/Chicago",
    },
    Place {
        name: "Bluff City Crossdock",
        street: "3800 Lamar Ave",
        city: "Memphis",
        state: "TN",
        zip: "38118",
        at: (35.0730, -89.9260),
        zone: "America/Chicago",
    },
    Place {
        name: "Valley Grocers Warehouse",
        street: "4800 W Buckeye Rd",
        city: "Phoenix",
        state: "AZ",
        zip: "85043",
        at: (33.4370, -112.1600),
        zone: "America/Phoenix",
    },
    Place {
        name: "Front Range Supply",
        street: "5600 E 58th Ave",
        city: "Denver",
        state: "CO",
        zip: "80022",
        at: (39.8030, -104.9190),
        zone: "America/Denver",
    },
    Place {
        name: "Magnolia Mills",
        street: "700 Gallatin St",
        city: "Jackson",
        state: "MS",
        zip: "39204",
        at: (32.2800, -90.2000),
        zone: "America/Chicago",
    },
    Place {
        name: "Gateway Consolidation",
        street: "8300 Hall St",
        city: "St. Louis",
        state: "MO",
        zip: "63147",
        at: (38.7010, -90.2300),
        zone: "America/Chicago",
    },
];

/// Fills an organization with customers, carriers, vehicles and a hundred loads in every state.
pub(super) async fn fill(app: &App, organization: OrganizationId) -> Result<()> {
    let parties = parties(app, organization).await?;
    let mut tx = app.store.begin_many(organization, app.clock.now()).await?;
    tx.take_moments(LOADS);
    let loads: Vec<_> = (tx.at()..)
        .zip(0..LOADS)
        .map(|(at, number)| load(organization, number, at, &parties))
        .collect::<Result<_>>()?;
    let positions: Vec<_> =
        loads.iter().enumerate().filter_map(|(number, row)| position(row, number)).collect();
    tx.write_loads(loads);
    let entry = Entry::by_system("loads.import", tx.at()).about(Some(organization), organization);
    tx.audit(entry);
    tx.commit().await?;
    app.store.keep_positions(positions, Entry::by_system("positions.ingest", app.clock.now())).await?;
    Ok(())
}

struct Parties {
    customers: Vec<Uuid>,
    carriers: Vec<Uuid>,
    vehicles: Vec<Uuid>,
}

async fn parties(app: &App, organization: OrganizationId) -> Result<Parties> {
    let mut tx = app.store.begin(organization, app.clock.now()).await?;
    let (at, organization_id) = (tx.at(), organization.uuid());
    let customers: Vec<_> = CUSTOMERS
        .map(|(code, name)| CustomerRow {
            organization_id,
            id: uuid_at(at),
            customer_code: code.to_owned(),
            customer_name: name.to_owned(),
            created_at: at,
            updated_at: at,
        })
        .into();
    let carriers: Vec<_> = CARRIERS
        .map(|(code, name, mc, dot)| CarrierRow {
            organization_id,
            id: uuid_at(at),
            carrier_code: code.to_owned(),
            carrier_name: name.to_owned(),
            mc_number: Some(mc.to_owned()),
            dot_number: Some(dot.to_owned()),
            created_at: at,
            updated_at: at,
        })
        .into();
    let vehicles: Vec<_> = VEHICLES
        .map(|(unit_number, kind)| VehicleRow {
            organization_id,
            id: uuid_at(at),
            unit_number: unit_number.to_owned(),
            vehicle_type: Some(kind.to_owned()),
            created_at: at,
            updated_at: at,
        })
        .into();
    let parties = Parties {
        customers: customers.iter().map(|row| row.id).collect(),
        carriers: carriers.iter().map(|row| row.id).collect(),
        vehicles: vehicles.iter().map(|row| row.id).collect(),
    };
    tx.upsert_customers(customers);
    tx.upsert_carriers(carriers);
    tx.upsert_vehicles(vehicles);
    for action in ["customers.upsert", "carriers.upsert", "vehicles.upsert"] {
        tx.audit(Entry::by_system(action, at).about(Some(organization), organization));
    }
    tx.commit().await?;
    Ok(parties)
}

fn load(organization: OrganizationId, number: usize, at: i64, parties: &Parties) -> Result<LoadRow> {
    let status = LoadStatus::ALL[number % LoadStatus::ALL.len()];
    let hauled = status != LoadStatus::Pending;
    let nth = |ids: &[Uuid]| ids.get(number % ids.len().max(1)).copied();
    let reefer = number.is_multiple_of(3);
    let miles_and_margin = u32::try_from(number * 37 % 1_900).unwrap_or_default();
    let mut row = LoadRow {
        external_id: (number % 5 != 4).then(|| format!("TMS-{}", 88_400 + number)),
        order_number: format!("ORD-{}", 1_001 + number),
        status: word(status).to_owned(),
        rate: Some(f64::from(850 + miles_and_margin)),
        currency: "USD".to_owned(),
        notes: (number % 4 == 1).then(|| "Call the dock two hours ahead.".to_owned()),
        customer_id: nth(&parties.customers),
        carrier_id: hauled.then(|| nth(&parties.carriers)).flatten(),
        vehicle_id: hauled.then(|| nth(&parties.vehicles)).flatten(),
        load_references: json!([
            { "type": "PO", "value": format!("45002{:05}", 18_000 + number * 13) },
            { "type": "BOL", "value": format!("BOL-{}", 771_900 + number) },
        ])
        .to_string(),
        equipment: Some(equipment(reefer).to_string()),
        stops: json!([stop(number, 0, status, at), stop(number, 1, status, at)]).to_string(),
        ..LoadRow::blank(organization, at)
    };
    render(&mut row)?;
    Ok(row)
}

fn equipment(reefer: bool) -> serde_json::Value {
    if reefer {
        json!({ "type": "REEFER", "lengthFeet": 53, "temperature": { "minFahrenheit": 33.0, "maxFahrenheit": 36.0 } })
    } else {
        json!({ "type": "DRY_VAN", "lengthFeet": 53, "temperature": null })
    }
}

fn route(number: usize) -> [&'static Place; 2] {
    let from = number % PLACES.len();
    let to = (from + 1 + number / PLACES.len() % (PLACES.len() - 1)) % PLACES.len();
    [&PLACES[from], &PLACES[to]]
}

fn stop(number: usize, leg: usize, status: LoadStatus, at: i64) -> serde_json::Value {
    let place = route(number)[leg];
    let rolling = matches!(status, LoadStatus::InTransit | LoadStatus::Delivered | LoadStatus::Completed);
    let there = matches!(status, LoadStatus::Delivered | LoadStatus::Completed);
    // Under way since yesterday; what is not, is planned from tomorrow on.
    let day = if rolling { -20 } else { 24 } + i64::try_from(number % 12).unwrap_or_default();
    let start = at + (day + if leg == 0 { 0 } else { 16 }) * HOUR;
    let visited = if leg == 0 { rolling } else { there };
    json!({
        "id": StopId::from_uuid(uuid_at(at)).to_string(),
        "sequence": leg + 1,
        "type": if leg == 0 { "PICKUP" } else { "DELIVERY" },
        "name": place.name,
        "addressLine1": place.street,
        "addressLine2": null,
        "city": place.city,
        "state": place.state,
        "postalCode": place.zip,
        "country": "US",
        "latitude": place.at.0,
        "longitude": place.at.1,
        "timeZone": place.zone,
        "appointmentStart": start,
        "appointmentEnd": start + 2 * HOUR,
        "arrivedAt": visited.then_some(start + HOUR / 4),
        "departedAt": visited.then_some(start + HOUR),
    })
}

/// Somewhere on the straight line of its route, for loads that are tracked.
fn position(row: &LoadRow, number: usize) -> Option<PositionRow> {
    let status: LoadStatus = row.status.parse().ok()?;
    if !is_trackable(status) {
        return None;
    }
    let [from, to] = route(number);
    let rolling = status == LoadStatus::InTransit;
    let along = if rolling { f64::from(u8::try_from(number % 8 + 1).unwrap_or(1)) / 10.0 } else { 0.0 };
    Some(PositionRow {
        organization_id: row.organization_id,
        load_id: row.id,
        recorded_at: row.updated_at - HOUR / 60,
        latitude: from.at.0 + (to.at.0 - from.at.0) * along,
        longitude: from.at.1 + (to.at.1 - from.at.1) * along,
        speed_mph: Some(if rolling { 61.5 } else { 0.0 }),
        heading_degrees: Some(if to.at.1 > from.at.1 { 92.0 } else { 268.0 }),
        city: (!rolling).then(|| from.city.to_owned()),
        state: (!rolling).then(|| from.state.to_owned()),
        source: Some("eld".to_owned()),
        received_at: row.updated_at,
    })
}
