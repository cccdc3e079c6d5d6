//! The defaults of fields, of OpenAPI and of our extensions. Writing a default explicitly, or removing it, changes
//! nothing.

use serde_json::Value;
use trailflow_codegen::document::text;

use crate::rules::Node;

/// The field of an object, unless it has its default value.
pub(crate) fn told<'a>(node: Node, member: &str, owner: &'a Value) -> Option<&'a Value> {
    owner.get(member).filter(|value| !is_default(node, member, owner, value))
}

fn is_default(node: Node, member: &str, owner: &Value, value: &Value) -> bool {
    match (node, member) {
        (Node::Operation, "x-idempotency" | "x-rate-class") => value == "none",
        (Node::Operation, "x-secret-reply" | "deprecated") => value == false,
        (Node::Operation, "x-further-scopes") | (Node::Schema, "required") => is_empty(value),
        (Node::Parameter | Node::Header | Node::Body, "required" | "deprecated") => value == false,
        (Node::Parameter, "allowReserved" | "allowEmptyValue") => value == false,
        (Node::Parameter | Node::Header, "style") => value == default_style(owner),
        (Node::Parameter | Node::Header, "explode") => {
            let style = text(owner, "style").unwrap_or_else(|| default_style(owner));
            value.as_bool() == Some(style == "form")
        }
        (Node::Schema, "minLength" | "minItems" | "minProperties") => value.as_f64() == Some(0.0),
        (
            Node::Schema,
            "nullable" | "uniqueItems" | "readOnly" | "writeOnly" | "deprecated" | "exclusiveMinimum"
            | "exclusiveMaximum",
        ) => value == false,
        (Node::Schema, "additionalProperties") => value == true || is_empty(value),
        (Node::Media | Node::ErrorMedia, "encoding") | (Node::Response | Node::ErrorResponse, "links") => {
            is_empty(value)
        }
        _ => false,
    }
}

fn default_style(owner: &Value) -> &'static str {
    if matches!(text(owner, "in"), Some("query" | "cookie")) { "form" } else { "simple" }
}

fn is_empty(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty) || value.as_object().is_some_and(serde_json::Map::is_empty)
}
