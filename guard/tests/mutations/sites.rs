//! Where the contract can be edited: schemas that only requests have, and schemas that only responses have.

use std::collections::BTreeSet;

use serde_json::Value;

/// As many places of each kind are tried.
pub const PLACES: usize = 4;

/// The names of the component schemas of requests alone, and of responses alone.
pub fn one_way(root: &Value) -> [Vec<String>; 2] {
    let (mut requests, mut responses) = (BTreeSet::new(), BTreeSet::new());
    for operation in operations(root) {
        let operation = root.pointer(&operation).unwrap();
        reach(root, &operation["requestBody"], &mut requests);
        reach(root, &operation["parameters"], &mut requests);
        reach(root, &operation["responses"], &mut responses);
    }
    reach(root, &root["x-webhooks"], &mut responses);
    let names = |these: &BTreeSet<String>, others: &BTreeSet<String>| {
        let own = these.difference(others).filter_map(|place| place.strip_prefix("/components/schemas/"));
        own.map(str::to_owned).collect()
    };
    [names(&requests, &responses), names(&responses, &requests)]
}

/// Pointers to all operations.
pub fn operations(root: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (path, item) in root["paths"].as_object().unwrap() {
        for method in item.as_object().unwrap().keys().filter(|key| *key != "parameters") {
            found.push(format!("/paths/{}/{method}", path.replace('/', "~1")));
        }
    }
    found
}

fn reach(root: &Value, value: &Value, seen: &mut BTreeSet<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| reach(root, value, seen)),
        Value::Object(members) => {
            let reference = members.get("$ref").and_then(Value::as_str).and_then(|to| to.strip_prefix('#'));
            match reference {
                Some(to) if seen.insert(to.to_owned()) => reach(root, root.pointer(to).unwrap(), seen),
                Some(_) => {}
                None => members.values().for_each(|value| reach(root, value, seen)),
            }
        }
        _ => {}
    }
}
