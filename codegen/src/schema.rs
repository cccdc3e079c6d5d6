//! Walking schemas without mistaking a property's name for a keyword.

use serde_json::Value;

use crate::problem::At;

/// The schemas directly inside `schema`, with their places.
pub fn children<'a>(at: &At, schema: &'a Value) -> Vec<(At, &'a Value)> {
    let mut found = Vec::new();
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        let at = at.child("properties");
        found.extend(properties.iter().map(|(name, property)| (at.child(name), property)));
    }
    for keyword in ["items", "additionalProperties", "not"] {
        if let Some(inner) = schema.get(keyword).filter(|inner| inner.is_object()) {
            found.push((at.child(keyword), inner));
        }
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for (index, inner) in schema.get(keyword).and_then(Value::as_array).into_iter().flatten().enumerate()
        {
            found.push((at.child(keyword).child(index), inner));
        }
    }
    found
}

/// Calls `change` on `schema` and everything inside it, innermost first.
pub fn rewrite(schema: &mut Value, change: &mut impl FnMut(&mut serde_json::Map<String, Value>)) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) {
        properties.values_mut().for_each(|property| rewrite(property, change));
    }
    for keyword in ["items", "additionalProperties", "not"] {
        if let Some(inner) = object.get_mut(keyword) {
            rewrite(inner, change);
        }
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for inner in object.get_mut(keyword).and_then(Value::as_array_mut).into_iter().flatten() {
            rewrite(inner, change);
        }
    }
    change(object);
}
