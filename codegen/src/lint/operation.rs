//! Rules about operations: the data that the gate needs, and the responses of the gate that must be
//! documented.

use std::collections::HashMap;

use heck::{ToLowerCamelCase, ToSnakeCase};
use serde_json::Value;

use super::{Lint, content};
use crate::{
    deprecation::Deprecation,
    document::{RawOperation, is_true, text},
    operation::{Location, codes, merged_parameters},
    problem::At,
};

/// The extensions that have a meaning on an operation.
const EXTENSIONS: [&str; 8] = [
    "x-scope",
    "x-further-scopes",
    "x-idempotency",
    "x-rate-class",
    "x-max-body-bytes",
    "x-secret-reply",
    "x-deprecated-since",
    "x-sunset",
];

pub(super) fn check(lint: &mut Lint<'_>) {
    let mut names = HashMap::new();
    for raw in lint.document.operations() {
        identity(lint, &raw, &mut names);
        tag(lint, &raw);
        extensions(lint, &raw);
        access(lint, &raw);
        rate_class(lint, &raw);
        idempotency(lint, &raw);
        body_limit(lint, &raw);
        deprecation(lint, &raw);
        content::parameters(lint, &raw);
        content::body(lint, &raw);
        content::responses(lint, &raw);
        implied_errors(lint, &raw);
    }
}

/// Whether anyone may call it.
fn is_public(raw: &RawOperation<'_>) -> bool {
    raw.value.get("security").and_then(Value::as_array).is_some_and(Vec::is_empty)
}

fn is_idempotent(raw: &RawOperation<'_>) -> bool {
    text(raw.value, "x-idempotency") == Some("required")
}

fn identity<'a>(lint: &mut Lint<'a>, raw: &RawOperation<'a>, names: &mut HashMap<String, At>) {
    match text(raw.value, "operationId") {
        None => lint.refuse(
            &raw.at,
            "There is no operationId, so the operation has no name in code",
            "add operationId: verbResource, e.g. listLoads",
        ),
        Some(id) if id != id.to_lower_camel_case() => lint.refuse(
            &raw.at.child("operationId"),
            format!("The operationId {id} would be changed in code"),
            format!("write it {}", id.to_lower_camel_case()),
        ),
        Some(id) => {
            if let Some(first) = names.insert(id.to_snake_case(), raw.at.clone()) {
                lint.refuse(
                    &raw.at.child("operationId"),
                    format!("The operationId {id} is taken by {first}"),
                    "give every operation a name of its own",
                );
            }
        }
    }
    if text(raw.value, "summary").is_none_or(|summary| summary.trim().is_empty()) {
        lint.refuse(
            &raw.at,
            "There is no summary, and the generated trait has nothing to say about the method",
            "add a summary of one line",
        );
    }
}

fn tag(lint: &mut Lint<'_>, raw: &RawOperation<'_>) {
    let tags = raw.value.get("tags").and_then(Value::as_array);
    let Some([Value::String(tag)]) = tags.map(Vec::as_slice) else {
        return lint.refuse(
            &raw.at,
            "The operation has not exactly one tag, so it belongs to no trait or to several",
            "add tags: [Name] with one tag",
        );
    };
    let declared = lint.document.root.get("tags").and_then(Value::as_array);
    if !declared.into_iter().flatten().any(|declared| text(declared, "name") == Some(tag)) {
        lint.refuse(
            &raw.at.child("tags").child(0),
            format!("The tag {tag} is not declared"),
            format!("add it to the document's tags, with a description, or correct the name {tag}"),
        );
    }
}

fn extensions(lint: &mut Lint<'_>, raw: &RawOperation<'_>) {
    for key in raw.value.as_object().into_iter().flat_map(|operation| operation.keys()) {
        if key.starts_with("x-") && !EXTENSIONS.contains(&key.as_str()) {
            lint.refuse(
                &raw.at.child(key),
                format!("The extension {key} is unknown and would be ignored"),
                format!("use one of {}, or remove it", EXTENSIONS.join(", ")),
            );
        }
        if matches!(key.as_str(), "callbacks" | "servers") {
            lint.refuse(&raw.at.child(key), format!("{key} in an operation is not served"), "remove it");
        }
    }
    if raw.value.get("x-secret-reply").is_some_and(|value| !value.is_boolean()) {
        lint.refuse(
            &raw.at.child("x-secret-reply"),
            "x-secret-reply is not a boolean",
            "write true, or remove it",
        );
    }
}

fn access(lint: &mut Lint<'_>, raw: &RawOperation<'_>) {
    let scope = raw.value.get("x-scope");
    match (is_public(raw), scope) {
        (false, None) => lint.refuse(
            &raw.at,
            "There is no x-scope, so nobody has said who may call this",
            "add x-scope: \"resource:action\", or security: [] if everybody may",
        ),
        (true, Some(_)) => lint.refuse(
            &raw.at.child("x-scope"),
            "security: [] lets everybody call this, so the scope would never be asked for",
            "remove x-scope, or remove security: []",
        ),
        (_, Some(scope)) if scope.as_str().is_none_or(|scope| scope.trim().is_empty()) => lint.refuse(
            &raw.at.child("x-scope"),
            "x-scope is not the name of a scope",
            "write it like \"loads:read\"",
        ),
        _ => {}
    }
}

fn rate_class(lint: &mut Lint<'_>, raw: &RawOperation<'_>) {
    let class = raw.value.get("x-rate-class").map(|class| class.as_str().unwrap_or_default());
    match (is_public(raw), class) {
        (true, None | Some("none")) | (false, Some("standard" | "none")) => {}
        (true, Some(_)) => lint.refuse(
            &raw.at.child("x-rate-class"),
            "A public operation has no key whose limit could be counted",
            "write x-rate-class: none, or remove it",
        ),
        (false, None) => lint.refuse(
            &raw.at,
            "There is no x-rate-class, so nobody has said whether calls are counted",
            "add x-rate-class: standard, or none",
        ),
        (false, Some(_)) => lint.refuse(
            &raw.at.child("x-rate-class"),
            "There is no such rate class",
            "write standard or none",
        ),
    }
}

fn idempotency(lint: &mut Lint<'_>, raw: &RawOperation<'_>) {
    let value = raw.value.get("x-idempotency").map(|value| value.as_str().unwrap_or_default());
    match (raw.method, value) {
        ("get", None | Some("none")) | (_, Some("required" | "none"))
            if raw.method != "get" || value != Some("required") => {}
        ("get", _) => lint.refuse(
            &raw.at.child("x-idempotency"),
            "A GET changes nothing, so there is nothing to do once",
            "remove x-idempotency",
        ),
        (_, None) => lint.refuse(
            &raw.at,
            "There is no x-idempotency, so nobody has said what a retry does",
            "add x-idempotency: required, or none if repeating it does no harm",
        ),
        (_, Some(_)) => lint.refuse(
            &raw.at.child("x-idempotency"),
            "This is neither required nor none",
            "write required or none",
        ),
    }
    if is_public(raw) && is_idempotent(raw) {
        lint.refuse(
            &raw.at.child("x-idempotency"),
            "A public operation has no API key that an Idempotency-Key could belong to",
            "write x-idempotency: none",
        );
    }
    let document = lint.document;
    let header = merged_parameters(raw).into_iter().filter_map(|parameter| document.resolve(parameter)).find(
        |parameter| {
            text(parameter, "in").and_then(Location::of) == Some(Location::Header)
                && text(parameter, "name").is_some_and(|name| name.eq_ignore_ascii_case("Idempotency-Key"))
        },
    );
    match (is_idempotent(raw), header) {
        (true, header) if !header.is_some_and(|header| is_true(header, "required")) => lint.refuse(
            &raw.at.child("parameters"),
            "x-idempotency is required, but no required header parameter Idempotency-Key is declared",
            "add the parameter Idempotency-Key, in: header, required: true",
        ),
        (false, Some(_)) => lint.refuse(
            &raw.at.child("parameters"),
            "An Idempotency-Key is declared, but the operation would ignore it",
            "write x-idempotency: required, or remove the parameter",
        ),
        _ => {}
    }
}

fn body_limit(lint: &mut Lint<'_>, raw: &RawOperation<'_>) {
    let limit = raw.value.get("x-max-body-bytes");
    match (raw.value.get("requestBody"), limit) {
        (Some(_), None) => lint.refuse(
            &raw.at,
            "There is no x-max-body-bytes, so nobody has said how large a body may be",
            "add x-max-body-bytes: 65536, or what the operation needs",
        ),
        (None, Some(_)) => lint.refuse(
            &raw.at.child("x-max-body-bytes"),
            "The operation takes no body",
            "remove x-max-body-bytes",
        ),
        (Some(_), Some(limit)) if limit.as_u64().is_none_or(|limit| limit == 0) => lint.refuse(
            &raw.at.child("x-max-body-bytes"),
            "The limit is not a positive number of bytes",
            "write a whole number, e.g. 65536",
        ),
        _ => {}
    }
}

/// A deprecated operation must have its dates, and the contract must link to the changelog.
fn deprecation(lint: &mut Lint<'_>, raw: &RawOperation<'_>) {
    let dated = ["x-deprecated-since", "x-sunset"].iter().any(|member| raw.value.get(member).is_some());
    match (is_true(raw.value, "deprecated"), dated) {
        (false, true) => lint.refuse(
            &raw.at,
            "There are dates of a deprecation, but the operation is not deprecated",
            "add deprecated: true, or remove x-deprecated-since and x-sunset",
        ),
        (true, _) => {
            if let Err(problem) = Deprecation::of(lint.document, raw.value) {
                lint.refuse(
                    &raw.at,
                    format!("The operation is deprecated, and {problem}"),
                    "add x-deprecated-since and a later x-sunset, each like '2027-01-15', and externalDocs.url \
                     to the contract",
                );
            }
        }
        (false, false) => {}
    }
}

/// The gate returns these errors by itself, so the contract must document them.
fn implied_errors(lint: &mut Lint<'_>, raw: &RawOperation<'_>) {
    if is_public(raw) {
        return;
    }
    let mut implied = vec![
        ("400", "bad_request"),
        ("401", "unauthorized"),
        ("403", "forbidden"),
        ("500", "internal_error"),
    ];
    if text(raw.value, "x-rate-class") == Some("standard") {
        implied.push(("429", "rate_limited"));
    }
    if raw.value.get("requestBody").is_some() {
        implied.extend([
            ("408", "request_timeout"),
            ("413", "payload_too_large"),
            ("415", "unsupported_media_type"),
        ]);
    }
    if is_idempotent(raw) {
        implied.extend([
            ("400", "missing_idempotency_key"),
            ("409", "idempotency_conflict"),
            ("409", "idempotency_in_progress"),
        ]);
    }
    let responses = &raw.value["responses"];
    for (status, code) in implied {
        let reply = responses.get(status).and_then(|reply| lint.document.resolve(reply));
        if !reply.is_some_and(|reply| codes(reply).iter().any(|present| present == code)) {
            lint.refuse(
                &raw.at.child("responses").child(status),
                format!("The gate can answer {status} {code} here, and the contract does not say so"),
                format!("add the response {status} with an example named {code}"),
            );
        }
    }
}
