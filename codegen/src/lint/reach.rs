//! Rules about schemas by the direction in which they travel.
//!
//! Request schemas are closed, so that a misspelt field is refused and not lost. Response schemas
//! are open, so that a field can be added without breaking clients.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Lint;
use crate::{
    document::{is_true, schema_name},
    operation::reply_schema,
    problem::At,
    schema::children,
};

pub(super) fn check(lint: &mut Lint<'_>) {
    let document = lint.document;
    let (mut requests, mut responses) = (BTreeSet::new(), BTreeSet::new());
    for raw in document.operations() {
        let body = raw.value.get("requestBody").and_then(|body| document.resolve(body));
        if let Some(name) = body.and_then(reply_schema) {
            reach(lint, name, &mut requests, &mut Vec::new());
        }
        let replies = raw.value.get("responses").and_then(Value::as_object);
        for (_, reply) in replies.into_iter().flatten() {
            if let Some(name) = document.resolve(reply).and_then(reply_schema) {
                reach(lint, name, &mut responses, &mut Vec::new());
            }
        }
    }
    for (name, schema) in document.schemas() {
        let at = At::root().child("components").child("schemas").child(name);
        if requests.contains(name.as_str()) {
            request(lint, &at, schema);
        }
        if responses.contains(name.as_str()) {
            response(lint, &at, schema);
        }
    }
}

/// Collects the component `name` and everything that it refers to.
fn reach<'a>(lint: &mut Lint<'a>, name: &'a str, seen: &mut BTreeSet<&'a str>, above: &mut Vec<&'a str>) {
    let at = At::root().child("components").child("schemas").child(name);
    if above.contains(&name) {
        return lint.refuse(
            &at,
            format!("{name} contains itself, so a value could be nested without end"),
            "refer to the inner one by its id",
        );
    }
    if !seen.insert(name) {
        return;
    }
    let Some(schema) = lint.document.schema(name) else {
        return;
    };
    above.push(name);
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        if let Some(name) = schema_name(schema) {
            reach(lint, name, seen, above);
        }
        open.extend(children(&at, schema).into_iter().map(|(_, inner)| inner));
    }
    above.pop();
}

fn request(lint: &mut Lint<'_>, at: &At, schema: &Value) {
    let closed = schema.get("additionalProperties") == Some(&Value::Bool(false));
    let is_map = schema.get("properties").is_none()
        && schema.get("additionalProperties").is_some_and(Value::is_object);
    if schema.get("type").and_then(Value::as_str) == Some("object") && !closed && !is_map {
        lint.refuse(
            at,
            "A request with this object may hold members that nobody reads",
            "add additionalProperties: false",
        );
    }
    if is_true(schema, "readOnly") {
        lint.refuse(
            &at.child("readOnly"),
            "A readOnly property in a request would be accepted and ignored",
            "leave it out of the request's schema",
        );
    }
    for (at, inner) in children(at, schema) {
        request(lint, &at, inner);
    }
}

fn response(lint: &mut Lint<'_>, at: &At, schema: &Value) {
    if schema.get("additionalProperties") == Some(&Value::Bool(false)) {
        lint.refuse(
            &at.child("additionalProperties"),
            "A closed response would make every added member a breaking change",
            "remove additionalProperties, or give request and response schemas of their own",
        );
    }
    if is_true(schema, "writeOnly") {
        lint.refuse(
            &at.child("writeOnly"),
            "A writeOnly property in a response would never be sent",
            "leave it out of the response's schema",
        );
    }
    for (at, inner) in children(at, schema) {
        response(lint, &at, inner);
    }
}
