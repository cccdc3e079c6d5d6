//! The contract's schemas as JSON Schema 2020-12, for the validators.
//!
//! `schemas.json` holds `$defs`, every component schema, and `operations`: the schemas of each
//! operation's query, path, headers, body and responses by status. OpenAPI 3.0 differs from JSON
//! Schema in some points, which [`translate`] converts: `nullable`, boolean exclusive bounds, and
//! formats that are ranges.

use serde_json::{Map, Value, json};

use crate::{
    document::{Document, is_true, nullable_reference, schema_name, text},
    operation::Operation,
    params,
    schema::rewrite,
    source,
};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Keywords that OpenAPI has and validation does not need. A default is not
/// among them: it is an annotation in both.
const OPENAPI_ONLY: [&str; 8] =
    ["nullable", "discriminator", "xml", "externalDocs", "example", "readOnly", "writeOnly", "deprecated"];

/// Generates `schemas.json`.
pub fn generate(document: &Document, operations: &[Operation]) -> String {
    let defs: Map<_, _> =
        document.schemas().map(|(name, schema)| (name.clone(), translate(document, schema))).collect();
    let operations: Map<_, _> = operations
        .iter()
        .map(|operation| (operation.id.clone(), operation_schemas(document, operation)))
        .collect();
    let root = json!({
        "$comment": source::notice(&document.file),
        "$schema": DIALECT,
        "$defs": defs,
        "operations": operations,
    });
    let mut text = serde_json::to_string_pretty(&root).expect("JSON with text keys serializes");
    text.push('\n');
    text
}

fn operation_schemas(document: &Document, operation: &Operation) -> Value {
    let mut schemas = Map::new();
    for set in params::sets(operation) {
        let location = set.location.suffix().to_lowercase();
        schemas.insert(location, translate(document, &set.schema));
    }
    if let Some(body) = &operation.body {
        schemas.insert("body".to_owned(), def(body));
    }
    let mut responses = Map::new();
    for success in &operation.successes {
        responses.insert(success.status.to_string(), def(&operation.envelope));
    }
    for failure in &operation.errors {
        responses.insert(failure.status.to_string(), def(&failure.schema));
    }
    schemas.insert("responses".to_owned(), Value::Object(responses));
    Value::Object(schemas)
}

fn def(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// One OpenAPI schema as JSON Schema.
pub fn translate(document: &Document, schema: &Value) -> Value {
    let mut schema = schema.clone();
    rewrite(&mut schema, &mut |object| *object = translate_one(document, object));
    schema
}

/// Translates one schema whose inner schemas are already translated.
fn translate_one(document: &Document, schema: &Map<String, Value>) -> Map<String, Value> {
    let whole = Value::Object(schema.clone());
    if let Some(name) = schema_name(&whole) {
        return Map::from_iter([("$ref".to_owned(), json!(format!("#/$defs/{name}")))]);
    }
    if let Some(only) = schema.get("allOf").and_then(|_| nullable_reference_name(&whole)) {
        return nullable_copy(document, only, text(&whole, "description"));
    }
    let mut object = schema.clone();
    bounds(&mut object);
    range_of_format(&mut object);
    if is_true(&whole, "nullable") {
        allow_null(&mut object);
    }
    object.retain(|keyword, _| !OPENAPI_ONLY.contains(&keyword.as_str()) && !keyword.starts_with("x-"));
    object
}

/// A copy of the referenced schema that also allows null. It is a copy, not `anyOf`, so that
/// violations inside it keep their own pointers and messages.
fn nullable_copy(document: &Document, name: &str, description: Option<&str>) -> Map<String, Value> {
    let original = document.schema(name).cloned().unwrap_or_default();
    let Value::Object(mut copy) = translate(document, &original) else {
        return Map::new();
    };
    allow_null(&mut copy);
    if let Some(description) = description {
        copy.insert("description".to_owned(), json!(description));
    }
    copy
}

/// The name inside the nullable idiom, whose reference may be translated already.
fn nullable_reference_name(schema: &Value) -> Option<&str> {
    nullable_reference(schema)?.get("$ref")?.as_str()?.rsplit('/').next()
}

/// `type: T` becomes `type: [T, null]`, and an enum also lists null.
fn allow_null(schema: &mut Map<String, Value>) {
    if let Some(Value::String(only)) = schema.get("type") {
        schema.insert("type".to_owned(), json!([only, "null"]));
    }
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut)
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
}

/// `exclusiveMinimum: true` beside a `minimum` becomes the bound itself.
fn bounds(schema: &mut Map<String, Value>) {
    for (bound, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        match schema.remove(exclusive) {
            Some(Value::Bool(true)) => {
                if let Some(value) = schema.remove(bound) {
                    schema.insert(exclusive.to_owned(), value);
                }
            }
            Some(Value::Bool(false)) | None => {}
            Some(other) => {
                schema.insert(exclusive.to_owned(), other);
            }
        }
    }
}

/// A number's format determines the type that it is read into. A valid number must be readable, so
/// an integer's format becomes the range of that type.
fn range_of_format(schema: &mut Map<String, Value>) {
    let kind = schema.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
    if !matches!(kind.as_str(), "integer" | "number") {
        return;
    }
    let format = schema.remove("format");
    if kind == "number" || schema.contains_key("enum") {
        return;
    }
    let (least, greatest) = match format.as_ref().and_then(Value::as_str) {
        Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
        _ => (i64::MIN, i64::MAX),
    };
    if !schema.contains_key("minimum") && !schema.contains_key("exclusiveMinimum") {
        schema.insert("minimum".to_owned(), json!(least));
    }
    if !schema.contains_key("maximum") && !schema.contains_key("exclusiveMaximum") {
        schema.insert("maximum".to_owned(), json!(greatest));
    }
}
