//! Rules about the document as a whole.

use std::collections::HashSet;

use heck::ToUpperCamelCase;
use serde_json::Value;

use super::Lint;
use crate::{
    document::text,
    operation::{Location, reply_schema},
    params,
    problem::At,
};

pub(super) fn check(lint: &mut Lint<'_>) {
    version(lint);
    tags(lint);
    component_names(lint);
    one_error_schema(lint);
    path_items(lint);
}

fn version(lint: &mut Lint<'_>) {
    let version = text(&lint.document.root, "openapi").unwrap_or("(missing)");
    if !version.starts_with("3.0.") {
        lint.refuse(
            &At::root().child("openapi"),
            format!("The OpenAPI version is {version}, and the type generator reads only 3.0"),
            "write the contract in OpenAPI 3.0.3 and say openapi: 3.0.3",
        );
    }
}

/// Tags become traits, so two may not become the same one.
fn tags(lint: &mut Lint<'_>) {
    let mut traits = HashSet::new();
    let tags = lint.document.root.get("tags").and_then(Value::as_array);
    for (index, tag) in tags.into_iter().flatten().enumerate() {
        let at = At::root().child("tags").child(index);
        let name = text(tag, "name").unwrap_or_default();
        let name = name.to_upper_camel_case();
        if !name.starts_with(|first: char| first.is_ascii_alphabetic()) || !traits.insert(name) {
            lint.refuse(
                &at,
                "This tag's name is missing, is no name for a trait, or names the same trait as another",
                "give every tag a distinct name that starts with a letter",
            );
        }
    }
}

/// Types have exactly the names of component schemas, and parameter types are injected next to
/// them.
fn component_names(lint: &mut Lint<'_>) {
    let document = lint.document;
    let injected: HashSet<String> = document
        .operations()
        .filter_map(|raw| text(raw.value, "operationId"))
        .flat_map(|id| Location::ALL.map(|location| params::type_name(id, location)))
        .collect();
    for (name, _) in document.schemas() {
        let at = At::root().child("components").child("schemas").child(name);
        if *name != name.to_upper_camel_case() {
            lint.refuse(
                &at,
                format!("The schema name {name} would be changed to {}", name.to_upper_camel_case()),
                format!("name it {}", name.to_upper_camel_case()),
            );
        }
        if injected.contains(name) {
            lint.refuse(
                &at,
                format!("The schema name {name} is needed for an operation's parameters"),
                "choose another name for the schema",
            );
        }
    }
}

/// All errors must have one schema: the typed client has one error type, and the server one form of
/// error.
fn one_error_schema(lint: &mut Lint<'_>) {
    let document = lint.document;
    let mut first = None;
    for raw in document.operations() {
        let responses = raw.value.get("responses").and_then(Value::as_object);
        for (status, reply) in responses.into_iter().flatten() {
            if !status.starts_with(['4', '5']) {
                continue;
            }
            let Some(reply) = document.resolve(reply) else {
                continue;
            };
            let Some(schema) = reply_schema(reply) else {
                continue;
            };
            let expected = *first.get_or_insert(schema);
            if schema != expected {
                lint.refuse(
                    &raw.at.child("responses").child(status),
                    format!("This error has the schema {schema}, where others have {expected}"),
                    format!("use {expected} for every error"),
                );
            }
        }
    }
}

/// A path item may contain operations, parameters and descriptions.
fn path_items(lint: &mut Lint<'_>) {
    const SERVED: [&str; 8] =
        ["get", "put", "post", "delete", "patch", "parameters", "summary", "description"];
    let document = lint.document;
    let paths = document.root.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let at = At::root().child("paths").child(path);
        for key in item.as_object().into_iter().flat_map(|item| item.keys()) {
            if !SERVED.contains(&key.as_str()) {
                lint.refuse(
                    &at.child(key),
                    format!("{key} in a path item is not served"),
                    "use get, put, post, delete or patch, written out in the path item",
                );
            }
        }
        let segments = path.strip_prefix('/').map(|rest| rest.split('/'));
        let plain = |segment: &str| {
            let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(segment);
            !name.is_empty() && !name.contains(['{', '}', '?', '#'])
        };
        if !segments.is_some_and(|mut segments| segments.all(plain)) {
            lint.refuse(
                &at,
                "The router cannot hold this path",
                "start it with /, let no segment be empty, and let a {variable} fill its segment",
            );
        }
    }
}
