//! Parameters and headers, as lists.

use std::fmt::Write;

use serde_json::Value;

use super::Operation;
use super::contract::{Contract, text};
use super::schema::{bounds, kind};
use crate::site::escape::escaped;
use crate::site::markdown::phrase;

/// The operation's parameters in this place; empty when there are none.
pub(super) fn list(contract: &Contract, operation: &Operation<'_>, place: &str) -> String {
    let here = operation.parameters(contract).filter(|parameter| parameter["in"] == place);
    rows(contract, here.map(|parameter| (text(parameter, "name"), parameter)))
}

/// The headers of a response, folded up.
pub(super) fn headers(contract: &Contract, response: &Value) -> String {
    let headers = response["headers"].as_object().into_iter().flatten();
    let rows = rows(contract, headers.map(|(name, header)| (name.as_str(), contract.resolve(header))));
    if rows.is_empty() {
        return rows;
    }
    format!("<details class=\"more\"><summary>Headers of the response</summary>{rows}</details>")
}

/// A parameter as it is written in an address, from its example.
pub(super) fn written(example: &Value) -> String {
    match example {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(written).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

fn rows<'a>(contract: &Contract, named: impl Iterator<Item = (&'a str, &'a Value)>) -> String {
    let mut html = String::new();
    for (name, value) in named {
        let schema = &value["schema"];
        let required = if value["required"] == true { " <em>required</em>" } else { "" };
        let example = value.get("example").map(|example| {
            format!(" <small>for example <code>{}</code></small>", escaped(&written(example)))
        });
        let _written = write!(
            html,
            "<div><dt><code>{}</code> <span>{}</span>{required}</dt><dd>{}{}{}</dd></div>",
            escaped(name),
            kind(contract, schema),
            phrase(text(value, "description")),
            bounds(contract, schema),
            example.unwrap_or_default()
        );
    }
    if html.is_empty() { html } else { format!("<dl class=\"fields\">{html}</dl>") }
}
