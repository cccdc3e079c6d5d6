//! A schema as a list of fields; an object within is folded up.

use std::fmt::Write;

use serde_json::Value;

use super::contract::{Contract, list, text};
use super::order::properties;
use crate::site::escape::escaped;
use crate::site::markdown::phrase;

/// How deep objects are within each other. The contracts' deepest is a list of loads with a stop's tracking.
const DEEPEST: usize = 6;

/// The fields of an object, or what another value is.
pub(super) fn fields(contract: &Contract, schema: &Value) -> String {
    object(contract, schema, DEEPEST)
}

/// The same, folded up under these words.
pub(super) fn folded(contract: &Contract, schema: &Value, words: &str) -> String {
    match fields(contract, schema) {
        fields if fields.is_empty() => fields,
        fields => format!("<details class=\"more\"><summary>{words}</summary>{fields}</details>"),
    }
}

fn object(contract: &Contract, schema: &Value, depth: usize) -> String {
    let schema = contract.resolve(schema);
    let required: Vec<_> = list(&schema["required"]).filter_map(Value::as_str).collect();
    if depth == 0 || !schema["properties"].is_object() {
        return String::new();
    }
    let mut html = "<dl class=\"fields\">".to_owned();
    for (name, property) in properties(schema) {
        html += &field(contract, name, property, required.contains(&name), depth);
    }
    html + "</dl>"
}

fn field(contract: &Contract, name: &str, property: &Value, is_required: bool, depth: usize) -> String {
    let resolved = contract.resolve(property);
    let required = if is_required { " <em>required</em>" } else { "" };
    let about = match text(property, "description") {
        "" => text(resolved, "description"),
        own => own,
    };
    let mut html = format!(
        "<div><dt><code>{}</code> <span>{}</span>{required}</dt><dd>{}{}",
        escaped(name),
        kind(contract, resolved),
        phrase(about),
        bounds(contract, resolved)
    );
    let within = if resolved["type"] == "array" { &resolved["items"] } else { resolved };
    let inner = object(contract, within, depth - 1);
    if !inner.is_empty() {
        let _written = write!(
            html,
            "<details class=\"more\"><summary>Fields of <code>{}</code></summary>{inner}</details>",
            escaped(name)
        );
    }
    html + "</dd></div>"
}

/// What a value is, in words.
pub(super) fn kind(contract: &Contract, schema: &Value) -> String {
    let schema = contract.resolve(schema);
    let kind = match text(schema, "type") {
        "array" => format!("array of {}", kind(contract, &schema["items"])),
        "integer" if schema["format"] == "int64" => "integer (64 bits)".to_owned(),
        "" => "any".to_owned(),
        other => escaped(other),
    };
    if schema["nullable"] == true { format!("{kind} or null") } else { kind }
}

/// What a value may be beyond its type.
pub(super) fn bounds(contract: &Contract, schema: &Value) -> String {
    let schema = contract.resolve(schema);
    let values = if schema["type"] == "array" { contract.resolve(&schema["items"]) } else { schema };
    let mut parts = Vec::new();
    let listed: Vec<_> = list(&values["enum"])
        .filter_map(Value::as_str)
        .map(|word| format!("<code>{}</code>", escaped(word)))
        .collect();
    if !listed.is_empty() {
        parts.push(format!("one of {}", listed.join(", ")));
    }
    for (least, most, unit) in [
        ("minLength", "maxLength", " characters"),
        ("minimum", "maximum", ""),
        ("minItems", "maxItems", " items"),
        ("minProperties", "maxProperties", " fields"),
    ] {
        parts.extend(range(&schema[least], &schema[most], unit));
    }
    if let Some(default) = schema.get("default") {
        parts.push(format!("default <code>{}</code>", escaped(&default.to_string())));
    }
    if parts.is_empty() { String::new() } else { format!(" <small>{}</small>", parts.join(" · ")) }
}

fn range(least: &Value, most: &Value, unit: &str) -> Option<String> {
    match (least.as_number(), most.as_number()) {
        (Some(least), Some(most)) => Some(format!("{least} to {most}{unit}")),
        (Some(least), None) => Some(format!("at least {least}{unit}")),
        (None, Some(most)) => Some(format!("at most {most}{unit}")),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_field_says_its_type_and_its_bounds() {
        let contract = Contract::read(
            r##"{"components": {"schemas": {"Thing": {"type": "object", "required": ["a"], "properties": {
                "b": {"type": "array", "items": {"type": "object", "properties": {"c": {"type": "string", "enum": ["X"]}}}},
                "a": {"type": "string", "nullable": true, "minLength": 1, "maxLength": 9, "description": "An `a`."}
            }}}}}"##,
        );
        let html = fields(&contract, &json!({"$ref": "#/components/schemas/Thing"}));
        assert!(html.contains("<code>a</code> <span>string or null</span> <em>required</em></dt><dd>An <code>a</code>. <small>1 to 9 characters</small>"), "{html}");
        assert!(
            html.contains("array of object")
                && html.contains("Fields of <code>b</code>")
                && html.contains("one of <code>X</code>"),
            "{html}"
        );
        assert!(
            html.find("<code>b</code> <span>") < html.find("<code>a</code> <span>"),
            "in their order: {html}"
        );
    }
}
