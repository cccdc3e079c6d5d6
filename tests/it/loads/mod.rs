//! Loads, one file per operation, and their numbers and texts.

mod change_load_status;
mod create_load;
mod get_load;
mod planned;
mod refused;
mod stops;
mod together;
mod upsert_load;
mod values;

use serde_json::{Value, json};

use crate::harness::freight::Parties;

/// A load with every member that can be sent.
fn everything(parties: &Parties) -> Value {
    json!({
        "externalId": "TMS-88412",
        "orderNumber": "ORD-1001",
        "status": "ASSIGNED",
        "rate": 2450,
        "currency": "CAD",
        "notes": "Keep at 34 °F.",
        "customerId": parties.customer,
        "carrierId": parties.carrier,
        "vehicleId": parties.vehicle,
        "references": [{"type": "PO", "value": "4500218837"}, {"type": "BOL", "value": "BOL-771904"}],
        "equipment": {
            "type": "REEFER", "lengthFeet": 53, "temperature": {"minFahrenheit": 33, "maxFahrenheit": 36.5},
        },
        "stops": [
            {
                "type": "PICKUP", "name": "Bluebonnet Cold Storage", "addressLine1": "2900 Irving Blvd",
                "addressLine2": "Dock 12", "city": "Dallas", "state": "TX", "postalCode": "75247",
                "country": "US", "latitude": 32.8007, "longitude": -96.8622, "timeZone": "America/Chicago",
                "appointmentStart": 1_774_101_600_000_i64, "appointmentEnd": 1_774_108_800_000_i64,
                "arrivedAt": 1_774_102_500_000_i64, "departedAt": 1_774_106_100_000_i64,
            },
            {"type": "DELIVERY", "city": "Atlanta"},
        ],
    })
}

/// Every member of a load that was sent is in what came back; stops and the like may have more.
#[track_caller]
fn assert_holds(answer: &Value, sent: &Value) {
    match (answer, sent) {
        (Value::Object(answer), Value::Object(sent)) => {
            for (name, sent) in sent {
                assert_holds(answer.get(name).unwrap_or_else(|| panic!("{name} is missing")), sent);
            }
        }
        (Value::Array(answer), Value::Array(sent)) => {
            assert_eq!(answer.len(), sent.len());
            answer.iter().zip(sent).for_each(|(answer, sent)| assert_holds(answer, sent));
        }
        _ => assert_eq!(answer, sent),
    }
}
