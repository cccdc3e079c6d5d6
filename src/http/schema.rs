//! The contract's schemas, compiled once per API.
//!
//! The generated types enforce part of the contract when they are deserialised, silently drop another part (minimum,
//! maximum, minItems, maxItems), and stop at the first error. So the contract's own schemas validate requests, and
//! the types only carry valid values.

use super::{
    fingerprints::FingerprintCache,
    policy::Location,
    step::{Step, registry},
    violation::Violations,
};
use crate::error::Detail;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::HashMap;

/// Validators for every operation of one contract.
pub struct Schemas {
    operations: HashMap<String, Operation>,
    /// Bodies that were validated before.
    fingerprints: FingerprintCache,
}

/// The validators of one operation.
struct Operation {
    query: Option<Step>,
    path: Option<Step>,
    headers: Option<Step>,
    body: Option<Step>,
}

/// The parts of the generated file that are read here.
#[derive(Deserialize)]
struct Document {
    operations: HashMap<String, OperationSchemas>,
}

#[derive(Deserialize)]
struct OperationSchemas {
    query: Option<Value>,
    path: Option<Value>,
    headers: Option<Value>,
    body: Option<Value>,
}

impl Schemas {
    /// Compiles `generated/*/schemas.json`. Fails only if that file is not what the generator writes.
    pub fn compile(json: &str) -> Result<Schemas, String> {
        let document: Value = serde_json::from_str(json).map_err(|error| format!("not JSON: {error}"))?;
        let parts = Document::deserialize(&document).map_err(|error| error.to_string())?;
        let registry = registry(&document)?;
        let mut operations = HashMap::with_capacity(parts.operations.len());
        for (name, schemas) in parts.operations {
            let compile = |part: &str, schema: Option<Value>| match schema {
                None | Some(Value::Null) => Ok(None),
                Some(schema) => Step::compile(&registry, &document, &schema)
                    .map(Some)
                    .map_err(|error| format!("{name}, {part}: {error}")),
            };
            let operation = Operation {
                query: compile("query", schemas.query)?,
                path: compile("path", schemas.path)?,
                headers: compile("headers", schemas.headers)?,
                body: compile("body", schemas.body)?,
            };
            operations.insert(name, operation);
        }
        Ok(Schemas { operations, fingerprints: FingerprintCache::default() })
    }

    /// Bodies that were validated before.
    pub(super) fn fingerprints(&self) -> &FingerprintCache {
        &self.fingerprints
    }

    /// Validates the parameters in one location. Pointers are the parameters' names.
    pub(super) fn check_parameters(
        &self,
        operation: &str,
        location: Location,
        values: &Value,
        violations: &mut Violations,
    ) {
        let step = self.operations.get(operation).and_then(|operation| match location {
            Location::Path => operation.path.as_ref(),
            Location::Query => operation.query.as_ref(),
            Location::Header => operation.headers.as_ref(),
        });
        // Nearly all requests are valid, and checking only for validity is several times faster than collecting the
        // errors.
        if let Some(step) = step
            && !step.is_valid(values)
        {
            step.judge(values, "", &mut |error, base| violations.parameter(error, base));
        }
    }

    /// Validates a body. Pointers are JSON Pointers.
    pub(super) fn check_body(&self, operation: &str, body: &Value, violations: &mut Violations) {
        let step = self.operations.get(operation).and_then(|operation| operation.body.as_ref());
        if let Some(step) = step
            && !step.is_valid(body)
        {
            step.judge(body, "", &mut |error, base| violations.body(error, base));
        }
    }
}

/// One definition of a contract, for values that are checked before they are sent.
pub struct Definition(Step);

impl Definition {
    /// Compiles a definition of `generated/*/schemas.json`. Fails only if it is not there.
    pub fn compile(json: &str, name: &str) -> Result<Definition, String> {
        let document: Value = serde_json::from_str(json).map_err(|error| format!("not JSON: {error}"))?;
        let registry = registry(&document)?;
        let schema = json!({ "$ref": format!("#/$defs/{name}") });
        Step::compile(&registry, &document, &schema).map(Definition)
    }

    /// What is wrong with a value.
    pub fn check(&self, value: &Value) -> Vec<Detail> {
        let mut violations = Violations::default();
        // Nearly all values are valid, and this alone is several times faster.
        if !self.0.is_valid(value) {
            self.0.judge(value, "", &mut |error, base| violations.body(error, base));
        }
        violations.into_details()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Map;

    const CONTRACT: &str = r##"{
        "$defs": {
            "Status": {"type": "string", "enum": ["ASSIGNED", "LOADED"]},
            "Stop": {"type": "object", "additionalProperties": false, "required": ["city"], "properties": {
                "city": {"type": "string", "minLength": 1, "maxLength": 20},
                "at": {"type": ["integer", "null"], "minimum": -9223372036854775808, "maximum": 9223372036854775807}}},
            "Create": {"type": "object", "additionalProperties": false, "required": ["orderNumber"], "properties": {
                "orderNumber": {"type": "string", "pattern": "^[A-Z]+-[0-9]+$"},
                "rate": {"type": ["number", "null"], "minimum": 0},
                "status": {"$ref": "#/$defs/Status"},
                "kind": {"type": ["string", "null"], "enum": ["A", null]},
                "stops": {"type": "array", "maxItems": 2, "items": {"$ref": "#/$defs/Stop"}}}},
            "Created": {"type": "object", "required": ["data"], "properties": {"data": {"type": "string"}}}
        },
        "operations": {
            "createLoad": {
                "body": {"$ref": "#/$defs/Create"},
                "query": {"type": "object", "additionalProperties": false, "properties": {
                    "limit": {"type": "integer", "minimum": 1, "maximum": 100},
                    "statuses": {"type": "array", "items": {"$ref": "#/$defs/Status"}}}},
                "path": null,
                "responses": {"201": {"$ref": "#/$defs/Created"}}
            }
        }
    }"##;

    fn body(value: Value) -> Vec<String> {
        let mut violations = Violations::default();
        Schemas::compile(CONTRACT).unwrap().check_body("createLoad", &value, &mut violations);
        lines(violations)
    }

    fn query(value: Value) -> Vec<String> {
        let mut violations = Violations::default();
        let schemas = Schemas::compile(CONTRACT).unwrap();
        schemas.check_parameters("createLoad", Location::Query, &value, &mut violations);
        lines(violations)
    }

    fn lines(violations: Violations) -> Vec<String> {
        let mut lines: Vec<String> =
            violations.into_details().into_iter().map(|d| format!("{} {}", d.pointer, d.message)).collect();
        lines.sort();
        lines
    }

    #[test]
    fn a_sound_body_passes() {
        let sound = json!({"orderNumber": "ORD-1", "rate": null, "status": "LOADED", "kind": null, "stops": [{"city": "Reno", "at": 1}]});
        assert_eq!(body(sound), [""; 0]);
    }

    #[test]
    fn all_violations_come_together_with_their_pointers() {
        let wrong = json!({"orderNumber": "x", "rate": -1, "status": "FLYING", "kind": "B", "a/b~c": 1, "stops": [
            {"city": "", "at": 1e30}, {"city": 5, "zip": 1}]});
        assert_eq!(
            body(wrong),
            [
                "/a~1b~0c is not a recognized field; remove it",
                "/kind must be one of A, null; \"B\" is not",
                "/orderNumber must match the pattern ^[A-Z]+-[0-9]+$",
                "/rate must be at least 0",
                "/status must be one of ASSIGNED, LOADED; \"FLYING\" is not",
                "/stops/0/at must be at most 9223372036854775807",
                "/stops/0/city must not be empty",
                "/stops/1/city must be a string",
                "/stops/1/zip is not a recognized field; remove it",
            ]
        );
        let stops = json!([{"at": "soon"}]);
        assert_eq!(
            body(json!({"orderNumber": "A-1", "stops": stops})),
            ["/stops/0/at must be a whole number or null", "/stops/0/city is required"]
        );
        assert_eq!(body(json!([])), [" must be an object"]);
        assert_eq!(body(json!({})), ["/orderNumber is required"]);
        assert_eq!(body(json!({"orderNumber": "A-1", "status": 5})), ["/status must be a string"]);
    }

    #[test]
    fn parameters_go_by_their_names() {
        assert_eq!(query(json!({"limit": 100, "statuses": ["LOADED"]})), [""; 0]);
        assert_eq!(query(json!({"limit": 0})), ["limit must be at least 1"]);
        assert_eq!(query(json!({"limit": 1e20})), ["limit must be at most 100"]);
        assert_eq!(query(json!({"limit": "abc"})), ["limit must be a whole number"]);
        let dated = json!({"orderNumber": "A-1", "stops": [{"city": "Reno", "at": "2026-03-21T12:00:00Z"}]});
        let told = "/stops/0/at must be a whole number or null; times are Unix milliseconds: 1774094400000";
        assert_eq!(body(dated), [told]);
        assert_eq!(
            query(json!({"statuses": ["X", "LOADED", ""]})),
            [
                "statuses must be one of ASSIGNED, LOADED; \"\" is not",
                "statuses must be one of ASSIGNED, LOADED; \"X\" is not"
            ]
        );
    }

    #[test]
    fn many_violations_are_cut() {
        let mut wrong = Map::new();
        (0..50).for_each(|index| drop(wrong.insert(format!("x{index}"), Value::Null)));
        assert_eq!(body(Value::Object(wrong.clone())).len(), 20);
        let mut violations = Violations::default();
        Schemas::compile(CONTRACT).unwrap().check_body("createLoad", &Value::Object(wrong), &mut violations);
        let told = violations.into_error().unwrap().to_string();
        assert!(told.contains("(and 50 more; error.details lists the first 20)"), "{told}");
        let stops = json!([{"a": 1}, {"a": 1}, {"a": 1}]);
        let lines = body(json!({"orderNumber": "A-1", "stops": stops}));
        assert_eq!(lines, ["/stops must have at most 2 items"], "its items do not matter then");
    }

    #[test]
    fn a_broken_file_is_refused() {
        assert!(Schemas::compile("{").is_err());
        let dangling = r##"{"$defs": {}, "operations": {"x": {"body": {"$ref": "#/$defs/Nope"}}}}"##;
        assert!(Schemas::compile(dangling).is_err());
    }
}
