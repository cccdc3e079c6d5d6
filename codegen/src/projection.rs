//! The projection of a contract for progenitor.
//!
//! progenitor gets a projection of the contract: with the injected parameter types, and without
//! anything that it would misread or drop. In particular, it has no bounds: `minimum: 1` would turn
//! an integer into `NonZeroU64`, equal `minItems` and `maxItems` a list into an array, and every
//! pattern a string into a separate newtype, while the other bounds are ignored. Requests are
//! validated against [`crate::schemas`], which has all bounds, so the types need not repeat them.

use serde_json::{Map, Value, json};

use crate::{
    document::{Document, METHODS, is_true, schema_name, text},
    operation::{Kind, Operation, kind},
    params,
    schema::rewrite,
};

/// Schema keywords that the types do not carry.
const DROPPED: [&str; 15] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "example",
    "readOnly",
];

/// The projection of a contract, with a type for the parameters of these operations.
pub fn project(document: &Document, operations: &[Operation]) -> Value {
    let mut root = document.root.clone();
    let schemas = &mut root["components"]["schemas"];
    let mut simplify = |schema: &mut Map<String, Value>| {
        plain(schema);
        null_at_reference(document, schema);
        optional_lists(schema);
    };
    for (_, schema) in schemas.as_object_mut().into_iter().flatten() {
        rewrite(schema, &mut simplify);
        // Its references have it now.
        schema.as_object_mut().and_then(|schema| schema.remove("nullable"));
    }
    for set in operations.iter().flat_map(params::sets) {
        schemas[set.name.as_str()] = set.schema;
        rewrite(&mut schemas[set.name.as_str()], &mut plain);
    }
    if let Some(parameters) = root.pointer_mut("/components/parameters").and_then(Value::as_object_mut) {
        parameters.values_mut().for_each(|parameter| plain_parameter(document, parameter));
    }
    let paths = root.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flatten().filter_map(|(_, item)| item.as_object_mut()) {
        parameters_of(document, item);
        for method in METHODS {
            if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) {
                parameters_of(document, operation);
            }
        }
    }
    root
}

fn parameters_of(document: &Document, owner: &mut Map<String, Value>) {
    let parameters = owner.get_mut("parameters").and_then(Value::as_array_mut);
    parameters.into_iter().flatten().for_each(|parameter| plain_parameter(document, parameter));
}

/// progenitor repeats the key for every element of an array. A comma-separated list must stay one
/// value, so the client takes it as text.
fn plain_parameter(document: &Document, parameter: &mut Value) {
    let Some(object) = parameter.as_object_mut() else {
        return;
    };
    let Some(schema) = object.get_mut("schema") else {
        return;
    };
    if document.resolve(schema).and_then(kind) == Some(Kind::StringList) {
        *schema = json!({ "type": "string" });
        object.remove("explode");
    } else {
        rewrite(schema, &mut plain);
    }
}

/// Removes from one schema everything that types cannot express.
fn plain(schema: &mut Map<String, Value>) {
    for keyword in DROPPED {
        schema.remove(keyword);
    }
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        // `nullable` is set already, and here a null would become a variant.
        values.retain(|value| !value.is_null());
    }
    if let Some(format) = schema.get("format").and_then(Value::as_str) {
        let kept = matches!(format, "int32" | "int64" | "double");
        if !kept {
            schema.remove("format");
        }
    }
}

/// A nullable component would become a newtype around an `Option` of an invented inner type. With
/// the null moved to the references, they become an `Option` of the component. The idiom for "this
/// or null" gives the same result.
fn null_at_reference(document: &Document, schema: &mut Map<String, Value>) {
    let whole = Value::Object(schema.clone());
    let nullable = |name| document.schema(name).is_some_and(|target| is_true(target, "nullable"));
    if schema_name(&whole).is_some_and(nullable) {
        *schema =
            Map::from_iter([("nullable".to_owned(), json!(true)), ("oneOf".to_owned(), json!([whole]))]);
    } else if let Some(only) = nullable_idiom(schema) {
        schema.remove("allOf");
        schema.insert("oneOf".to_owned(), json!([only]));
    }
}

/// An optional list or map would become one that is left out when empty. As an `Option` it can be
/// present and empty, which has another meaning: included stops of a load that has none.
fn optional_lists(schema: &mut Map<String, Value>) {
    let required: Vec<_> = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for (name, property) in properties.into_iter().flatten() {
        let holds_many = matches!(text(property, "type"), Some("array" | "object"));
        if holds_many && property.get("default").is_none() && !required.contains(&json!(name)) {
            property["nullable"] = json!(true);
        }
    }
}

/// The reference inside the idiom, which may have been rewritten already.
fn nullable_idiom(schema: &Map<String, Value>) -> Option<Value> {
    let only = schema.get("allOf")?.as_array()?.first()?;
    Some(only.pointer("/oneOf/0").unwrap_or(only).clone())
}
