//! The server's routes are the contract's: dropshot's own description of the endpoints that it serves,
//! against the operations that the generator read. A tripwire for the generator and for dropshot.

use std::collections::BTreeSet;

use serde_json::Value;
use trailflow::contract::{operator, partner};

use crate::harness::faithful::Api;

/// operationId, method and path, of every operation that the contract has.
fn promised(api: Api) -> BTreeSet<String> {
    api.policies().iter().map(|policy| line(policy.operation, policy.method, policy.path)).collect()
}

/// The same, of every endpoint in these documents.
fn served(documents: impl IntoIterator<Item = Value>) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for document in documents {
        for (path, item) in document["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                let name = operation["operationId"].as_str().unwrap();
                lines.insert(line(name, &method.to_uppercase(), path));
            }
        }
    }
    lines
}

fn line(operation: &str, method: &str, path: &str) -> String {
    format!("{operation}: {method} {path}")
}

macro_rules! documents {
    ($descriptions:expr) => {
        $descriptions.into_iter().map(|api| api.openapi("Served", "1.0.0".parse().unwrap()).json().unwrap())
    };
}

#[test]
fn every_operation_of_the_contract_is_served_and_nothing_else() {
    assert_eq!(served(documents!(partner::endpoints::api_descriptions())), promised(Api::Partner));
    assert_eq!(served(documents!(operator::endpoints::api_descriptions())), promised(Api::Operator));
}

#[test]
fn the_partner_api_has_the_seventeen_operations_and_health() {
    assert_eq!(Api::Partner.policies().len(), 18);
}

#[test]
fn the_parts_of_a_load_are_the_same_for_partners_and_staff() {
    let schemas = |text: &str| serde_json::from_str::<Value>(text).unwrap()["$defs"].clone();
    let (partners, staffs) = (schemas(partner::SCHEMAS), schemas(operator::SCHEMAS));
    for name in [
        "Equipment",
        "EquipmentInput",
        "EquipmentType",
        "LoadStatus",
        "Reference",
        "ReferenceInput",
        "ReferenceType",
        "Stop",
        "StopInput",
        "StopType",
        "TemperatureRange",
        "TemperatureRangeInput",
    ] {
        assert!(partners[name].is_object(), "{name} is gone");
        assert_eq!(partners[name], staffs[name], "{name}");
    }
}
