//! The contract's schemas of responses.

use super::{
    step::{DOCUMENT, registry, validator},
    violation::Violations,
};
use crate::error::Detail;
use jsonschema::Registry;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// The responses of one contract, for tests: no server needs them, so [`super::Schemas`] does not keep the parsed
/// contract that these are compiled from on demand.
pub struct ResponseSchemas {
    /// The documented statuses of each operation.
    statuses: HashMap<String, Vec<String>>,
    registry: Registry<'static>,
}

/// The parts of the generated file that are read here.
#[derive(Deserialize)]
struct Document {
    operations: HashMap<String, Operation>,
}

#[derive(Deserialize)]
struct Operation {
    responses: Map<String, Value>,
}

impl ResponseSchemas {
    /// Reads `generated/*/schemas.json`. Fails only if that file is not what the generator writes.
    pub fn read(json: &str) -> Result<ResponseSchemas, String> {
        let document: Value = serde_json::from_str(json).map_err(|error| format!("not JSON: {error}"))?;
        let Document { operations } = Document::deserialize(&document).map_err(|error| error.to_string())?;
        let statuses = operations.into_iter().map(|(name, operation)| {
            (name, operation.responses.into_iter().map(|(status, _)| status).collect())
        });
        Ok(ResponseSchemas { statuses: statuses.collect(), registry: registry(&document)? })
    }

    /// What is wrong with `body` as the body of `status`. An undocumented operation or status is also an error.
    pub fn check(&self, operation: &str, status: u16, body: &Value) -> Vec<Detail> {
        let status = status.to_string();
        let documented = self.statuses.get(operation).is_some_and(|statuses| statuses.contains(&status));
        if !documented {
            return vec![Detail::new("", format!("is an undocumented answer of {operation}: {status}"))];
        }
        let mut violations = Violations::default();
        let schema = json!({ "$ref": format!("{DOCUMENT}#/operations/{operation}/responses/{status}") });
        match validator(&self.registry, &schema) {
            Ok(validator) => validator.iter_errors(body).for_each(|error| {
                violations.body(&error, "");
            }),
            Err(error) => return vec![Detail::new("", error)],
        }
        violations.into_details()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn responses_can_be_judged() {
        let contract = r##"{
            "$defs": {
                "Created": {"type": "object", "required": ["data"], "properties": {"data": {"type": "string"}}}
            },
            "operations": {"createLoad": {"responses": {"201": {"$ref": "#/$defs/Created"}}}}
        }"##;
        let schemas = ResponseSchemas::read(contract).unwrap();
        assert_eq!(schemas.check("createLoad", 201, &json!({"data": "x", "new": 1})), []);
        assert_eq!(schemas.check("createLoad", 201, &json!({})), [Detail::new("/data", "is required")]);
        assert!(schemas.check("createLoad", 200, &json!({}))[0].message.contains("undocumented"));
    }
}
