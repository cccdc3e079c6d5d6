//! Rules about every schema, wherever it is used.

use serde_json::{Map, Value};

use super::Lint;
use crate::{
    document::{METHODS, nullable_reference, text},
    problem::At,
    schema::children,
};

/// Keywords that the generator uses, that are validated, or that are harmless notes for readers.
const KEYWORDS: [&str; 29] = [
    "type",
    "format",
    "enum",
    "nullable",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minProperties",
    "maxProperties",
    "default",
    "title",
    "description",
    "example",
    "readOnly",
    "writeOnly",
    "deprecated",
    "externalDocs",
];
/// String formats that this API defines itself, with its own rules.
const OURS: [&str; 6] = ["line", "lines", "code", "time-zone", "currency", "country"];
const COMPOSITION: [&str; 4] = ["allOf", "anyOf", "oneOf", "not"];

pub(super) fn check(lint: &mut Lint<'_>) {
    let document = lint.document;
    for (name, schema) in document.schemas() {
        walk(lint, &At::root().child("components").child("schemas").child(name), schema, true);
    }
    let shared = document.root.pointer("/components/parameters").and_then(Value::as_object);
    let at = At::root().child("components").child("parameters");
    for (name, parameter) in shared.into_iter().flatten() {
        parameter_schema(lint, &at.child(name), parameter);
    }
    let paths = document.root.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let at = At::root().child("paths").child(path);
        parameters(lint, &at, item);
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                parameters(lint, &at.child(method), operation);
            }
        }
    }
}

fn parameters<'a>(lint: &mut Lint<'a>, at: &At, owner: &'a Value) {
    let list = owner.get("parameters").and_then(Value::as_array);
    for (index, parameter) in list.into_iter().flatten().enumerate() {
        parameter_schema(lint, &at.child("parameters").child(index), parameter);
    }
}

fn parameter_schema<'a>(lint: &mut Lint<'a>, at: &At, parameter: &'a Value) {
    if let Some(schema) = parameter.get("schema") {
        walk(lint, &at.child("schema"), schema, false);
    }
}

/// Checks a schema and everything inside it. Only a component has a name, so only there may an
/// object have properties.
fn walk<'a>(lint: &mut Lint<'a>, at: &At, schema: &'a Value, named: bool) {
    let Some(object) = schema.as_object() else {
        return lint.refuse(at, "This is not a schema", "write a schema object");
    };
    if object.contains_key("$ref") {
        return reference(lint, at, schema, object);
    }
    keywords(lint, at, schema, object);
    if !named && object.contains_key("properties") {
        lint.refuse(
            at,
            "This object has properties and no name, so its type would get an invented one",
            "move it to #/components/schemas and refer to it",
        );
    }
    kind(lint, at, schema, object);
    if nullable_reference(schema).is_none() {
        format(lint, at, schema);
    }
    for (at, inner) in children(at, schema) {
        walk(lint, &at, inner, false);
    }
}

fn reference<'a>(lint: &mut Lint<'a>, at: &At, schema: &'a Value, object: &Map<String, Value>) {
    for sibling in object.keys().filter(|key| *key != "$ref") {
        let remedy = match sibling.as_str() {
            "nullable" => "write nullable: true with allOf: [the $ref] and nothing else in allOf",
            _ => "move it into the schema that the $ref names",
        };
        lint.refuse(&at.child(sibling), format!("{sibling} beside a $ref is ignored by OpenAPI 3.0"), remedy);
    }
    lint.follow(at.clone(), schema);
}

fn keywords(lint: &mut Lint<'_>, at: &At, schema: &Value, object: &Map<String, Value>) {
    for keyword in object.keys() {
        if COMPOSITION.contains(&keyword.as_str()) {
            if keyword != "allOf" || nullable_reference(schema).is_none() {
                lint.refuse(
                    &at.child(keyword),
                    format!("{keyword} generates types that accept other values than it says"),
                    "write one schema with all properties; for \"this or null\", nullable: true with \
                     allOf: [one $ref]",
                );
            }
        } else if !keyword.starts_with("x-") && !KEYWORDS.contains(&keyword.as_str()) {
            lint.refuse(
                &at.child(keyword),
                format!("The keyword {keyword} is unknown in OpenAPI 3.0 or would be ignored"),
                "remove it, or correct its name",
            );
        }
    }
}

fn kind(lint: &mut Lint<'_>, at: &At, schema: &Value, object: &Map<String, Value>) {
    if nullable_reference(schema).is_some() || object.keys().any(|key| COMPOSITION.contains(&key.as_str())) {
        return;
    }
    match text(schema, "type") {
        Some("string" | "integer" | "number" | "boolean" | "object") => {}
        Some("array") if object.contains_key("items") => {}
        Some("array") => lint.refuse(at, "The list has no items", "add items"),
        _ => lint.refuse(
            at,
            "The schema has no type that OpenAPI 3.0 knows, so it would accept anything",
            "add type: string, integer, number, boolean, array or object; for null, nullable: true",
        ),
    }
}

/// A format must be one that is validated.
fn format(lint: &mut Lint<'_>, at: &At, schema: &Value) {
    let Some(format) = text(schema, "format") else {
        return;
    };
    let known = match text(schema, "type") {
        Some("integer") => matches!(format, "int32" | "int64"),
        Some("number") => format == "double",
        Some("string") => matches!(format, "uri" | "email" | "password") || OURS.contains(&format),
        _ => false,
    };
    if !known {
        let remedy = match format {
            "date-time" => "times are type: integer, format: int64, in Unix milliseconds",
            "uuid" => "ids are strings with a prefix: give them a pattern",
            "float" => "write double",
            _ => "use int32 or int64 for integers, double for numbers, a pattern for strings",
        };
        lint.refuse(&at.child("format"), format!("The format {format} is not kept here"), remedy);
    }
}
