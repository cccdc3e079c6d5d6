//! The order of fields, as the contract has it.

use serde_json::{Map, Value};
use serde_yaml_ng::Value as Ordered;

use super::contract::{Contract, ORDER, list};

/// The fields of an object's schema.
pub(super) fn properties(schema: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let names = list(&schema[ORDER]).filter_map(Value::as_str);
    names.filter_map(|name| Some((name, schema["properties"].get(name)?)))
}

/// The fields of a value with this schema; those that it does not have come last.
pub(super) fn in_order<'a>(
    contract: &Contract,
    schema: &Value,
    fields: &'a Map<String, Value>,
) -> Vec<(&'a String, &'a Value)> {
    let names: Vec<_> = properties(contract.resolve(schema)).map(|(name, _)| name).collect();
    let mut fields: Vec<_> = fields.iter().collect();
    fields.sort_by_key(|(name, _)| names.iter().position(|other| other == name).unwrap_or(usize::MAX));
    fields
}

/// A value with this schema, as JSON that people read.
pub(super) fn pretty(contract: &Contract, schema: &Value, value: &Value) -> String {
    serde_json::to_string_pretty(&ordered(contract, schema, value)).unwrap_or_default()
}

fn ordered(contract: &Contract, schema: &Value, value: &Value) -> Ordered {
    let schema = contract.resolve(schema);
    match value {
        Value::Object(fields) => {
            let fields = in_order(contract, schema, fields).into_iter().map(|(name, value)| {
                (Ordered::from(name.as_str()), ordered(contract, &schema["properties"][name], value))
            });
            Ordered::Mapping(fields.collect())
        }
        Value::Array(values) => {
            Ordered::Sequence(values.iter().map(|value| ordered(contract, &schema["items"], value)).collect())
        }
        scalar => serde_yaml_ng::to_value(scalar).unwrap_or(Ordered::Null),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn fields_stand_as_the_contract_has_them() {
        let contract = Contract::read(
            r##"{"components": {"schemas": {
                "Page": {"properties": {"data": {"type": "array", "items": {"$ref": "#/components/schemas/Load"}}, "cursor": {}}},
                "Load": {"properties": {"id": {"type": "string"}, "rate": {"type": "number"}, "at": {"type": "integer"}}}
            }}}"##,
        );
        let schema = json!({"$ref": "#/components/schemas/Page"});
        let value = json!({"cursor": null, "data": [{"at": 1_774_000_000_000_i64, "rate": 2450.5, "id": "a", "more": true}]});
        let text = pretty(&contract, &schema, &value);
        let order = [
            "\"data\"",
            "\"id\": \"a\"",
            "\"rate\": 2450.5",
            "\"at\": 1774000000000",
            "\"more\": true",
            "\"cursor\": null",
        ];
        let places: Vec<_> =
            order.iter().map(|part| text.find(part).unwrap_or_else(|| panic!("{part}: {text}"))).collect();
        assert!(places.is_sorted(), "{text}");
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
    }
}
