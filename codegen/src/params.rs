//! One object schema per operation and parameter location.
//!
//! progenitor emits no structs for parameters. As object schemas they get types and validation like
//! request bodies.

use heck::ToUpperCamelCase;
use serde_json::{Map, Value, json};

use crate::operation::{Location, Operation, Parameter};

/// An injected object schema.
#[derive(Debug, Clone)]
pub struct ParameterSet {
    /// The type's name, such as `ListLoadsQuery`.
    pub name: String,
    /// The location of its parameters.
    pub location: Location,
    /// OpenAPI, not yet JSON Schema.
    pub schema: Value,
}

/// The name of the type that holds an operation's parameters of one location.
pub fn type_name(operation_id: &str, location: Location) -> String {
    format!("{}{}", operation_id.to_upper_camel_case(), location.suffix())
}

/// The object schemas for an operation's parameters; none for an empty location.
pub fn sets(operation: &Operation) -> Vec<ParameterSet> {
    let of = |location| operation.parameters.iter().filter(move |parameter| parameter.location == location);
    Location::ALL
        .into_iter()
        .filter(|location| of(*location).next().is_some())
        .map(|location| ParameterSet {
            name: type_name(&operation.id, location),
            location,
            schema: object(operation, location, of(location)),
        })
        .collect()
}

fn object<'a>(
    operation: &Operation,
    location: Location,
    parameters: impl Iterator<Item = &'a Parameter>,
) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for parameter in parameters {
        properties.insert(parameter.name.clone(), described(parameter));
        if parameter.required {
            required.push(parameter.name.as_str());
        }
    }
    let mut schema = json!({
        "type": "object",
        "description": format!("{location:?} parameters of {} {}", operation.method, operation.path),
        "properties": properties,
    });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    // A request has headers that are not in the contract; everything else is closed.
    if location != Location::Header {
        schema["additionalProperties"] = json!(false);
    }
    schema
}

/// The parameter's schema with the parameter's description, which is better
/// than the type's. A reference takes no siblings and stays as it is.
fn described(parameter: &Parameter) -> Value {
    let mut schema = parameter.schema.clone();
    if let (Some(object), Some(description)) = (schema.as_object_mut(), &parameter.description)
        && !object.contains_key("$ref")
    {
        object.insert("description".to_owned(), json!(description));
    }
    schema
}
