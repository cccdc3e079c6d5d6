//! Rules about an operation's input and output: parameters, bodies, responses.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Lint;
use crate::{
    document::{RawOperation, is_true, schema_name, text},
    operation::{Kind, Shape, codes, kind, shape},
    problem::At,
};

const JSON: &str = "application/json";

/// How many items of a list in a query the server reads; see `src/http/params.rs`.
const MAX_LISTED: u64 = 100;

pub(super) fn parameters<'a>(lint: &mut Lint<'a>, raw: &RawOperation<'a>) {
    let mut in_path = BTreeSet::new();
    for (owner, at) in [(raw.item, path_item(raw)), (raw.value, raw.at.clone())] {
        let mut seen = BTreeSet::new();
        for (index, value) in list(owner, "parameters").enumerate() {
            let place = at.child("parameters").child(index);
            let Some((at, parameter)) = lint.follow(place.clone(), value) else {
                continue;
            };
            let (name, location) = (text(parameter, "name"), text(parameter, "in"));
            let (Some(name), Some(location)) = (name, location) else {
                lint.refuse(&at, "The parameter has no name or no place", "add name and in");
                continue;
            };
            if !seen.insert((name, location)) {
                lint.refuse(&place, format!("{name} in {location} is declared twice"), "keep one of them");
            }
            if location == "path" {
                in_path.insert(name);
            }
            self::location(lint, &at, parameter, name, location);
            format(lint, &at, parameter, location);
        }
    }
    template(lint, raw, &in_path);
}

fn path_item(raw: &RawOperation<'_>) -> At {
    At::root().child("paths").child(raw.path)
}

fn list<'a>(owner: &'a Value, member: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    owner.get(member).and_then(Value::as_array).into_iter().flatten()
}

fn location(lint: &mut Lint<'_>, at: &At, parameter: &Value, name: &str, location: &str) {
    match location {
        "query" => {}
        "path" => {
            if !is_true(parameter, "required") {
                lint.refuse(at, format!("The path parameter {name} is not required"), "add required: true");
            }
        }
        "header" => {
            if !name.eq_ignore_ascii_case("Idempotency-Key") {
                lint.refuse(
                    at,
                    format!("The header {name} would reach no service; only Idempotency-Key has a meaning"),
                    "make it a query parameter or a member of the body",
                );
            }
        }
        "cookie" => lint.refuse(
            at,
            format!("{name} is a cookie, and the API reads none"),
            "make it a query parameter",
        ),
        other => lint.refuse(at, format!("There is no place called {other}"), "write path, query or header"),
    }
}

/// A parameter is text on the wire, so text must be readable as its schema, and in only one way.
fn format<'a>(lint: &mut Lint<'a>, at: &At, parameter: &'a Value, location: &str) {
    if parameter.get("content").is_some() {
        lint.refuse(at, "The parameter has content instead of a schema", "give it a schema");
    }
    let Some(schema) = parameter.get("schema") else {
        if parameter.get("content").is_none() {
            lint.refuse(at, "The parameter has no schema", "give it one");
        }
        return;
    };
    let Some((schema_at, resolved)) = lint.follow(at.child("schema"), schema) else {
        return;
    };
    match kind(resolved) {
        None => lint.refuse(
            &schema_at,
            "A parameter cannot be read as this type",
            "use a string, integer, number, boolean, or a comma-separated list in the query",
        ),
        Some(Kind::StringList) => {
            let items = resolved.get("items").filter(|items| schema_name(items).is_some());
            let of_enum = items.and_then(|items| lint.document.resolve(items));
            let of_enum = of_enum.is_some_and(|items| items.get("enum").is_some());
            let joined = parameter.get("explode") == Some(&Value::Bool(false))
                && text(parameter, "style").is_none_or(|style| style == "form");
            if location != "query" || !of_enum || !joined {
                lint.refuse(
                    at,
                    "A list must be one comma-separated value in the query, of a named enum",
                    "write in: query, style: form, explode: false, and items as a $ref to an enum",
                );
            }
            if resolved.get("maxItems").and_then(Value::as_u64).is_none_or(|most| most > MAX_LISTED) {
                lint.refuse(
                    &schema_at,
                    format!("A list in a query is read up to {MAX_LISTED} items, and needs a bound"),
                    format!("give it maxItems, {MAX_LISTED} at most"),
                );
            }
        }
        Some(_) => {}
    }
}

/// The path's variables must match the path parameters.
fn template(lint: &mut Lint<'_>, raw: &RawOperation<'_>, declared: &BTreeSet<&str>) {
    let variables: BTreeSet<&str> =
        raw.path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}')).collect();
    for name in variables.difference(declared) {
        lint.refuse(
            &raw.at,
            format!("The path has {{{name}}}, but no such path parameter is declared"),
            format!("declare the parameter {name}, in: path, required: true"),
        );
    }
    for name in declared.difference(&variables) {
        lint.refuse(
            &raw.at,
            format!("The path parameter {name} is declared, but the path has no {{{name}}}"),
            "remove the parameter, or correct its name",
        );
    }
}

pub(super) fn body<'a>(lint: &mut Lint<'a>, raw: &RawOperation<'a>) {
    let Some(body) = raw.value.get("requestBody") else {
        return;
    };
    let Some((at, body)) = lint.follow(raw.at.child("requestBody"), body) else {
        return;
    };
    if raw.method == "get" || raw.method == "delete" {
        lint.refuse(&at, format!("A {} has no body to speak of", raw.method), "use parameters");
    }
    if !is_true(body, "required") {
        lint.refuse(&at, "The body may be left out, and no service expects that", "add required: true");
    }
    named_json(lint, &at, body);
}

/// The name of the one JSON schema of a body or response.
fn named_json<'a>(lint: &mut Lint<'a>, at: &At, reply: &'a Value) -> Option<&'a str> {
    let at = at.child("content");
    let content = reply.get("content").and_then(Value::as_object);
    for media_type in content.into_iter().flat_map(|content| content.keys()) {
        if media_type != JSON {
            lint.refuse(
                &at.child(media_type),
                format!("The media type {media_type} is not served"),
                format!("use {JSON} alone"),
            );
        }
    }
    let Some(json) = content.and_then(|content| content.get(JSON)) else {
        lint.refuse(&at, format!("There is no {JSON}"), format!("add {JSON} with a schema"));
        return None;
    };
    let at = at.child(JSON).child("schema");
    let name = json.get("schema").and_then(schema_name);
    if name.is_none() {
        lint.refuse(
            &at,
            "The schema of a body must have a name, which becomes the name of its type",
            "move it to #/components/schemas and refer to it",
        );
    }
    lint.follow(at, json.get("schema")?)?;
    name
}

pub(super) fn responses<'a>(lint: &mut Lint<'a>, raw: &RawOperation<'a>) {
    let at = raw.at.child("responses");
    let mut success = None;
    for (status, reply) in raw.value.get("responses").and_then(Value::as_object).into_iter().flatten() {
        let place = at.child(status);
        let class = status.parse::<u16>().map_or(0, |status| status / 100);
        if !matches!(class, 2 | 4 | 5) {
            lint.refuse(
                &place,
                format!("{status} is not one status of success or error"),
                "write out each status that is answered, such as 200 or 404",
            );
            continue;
        }
        let Some((reply_at, reply)) = lint.follow(place.clone(), reply) else {
            continue;
        };
        let name = named_json(lint, &reply_at, reply);
        if class != 2 {
            error(lint, &reply_at, reply);
            continue;
        }
        let Some(name) = name else { continue };
        let first = *success.get_or_insert(name);
        if name != first {
            lint.refuse(
                &place,
                format!("This success has the schema {name}, where another has {first}"),
                format!("use {first} for every success of the operation"),
            );
        }
        envelope(lint, name);
    }
    let any = raw.value.get("responses").and_then(Value::as_object);
    if !any.is_some_and(|responses| responses.keys().any(|status| status.starts_with('2'))) {
        lint.refuse(&at, "The operation never succeeds", "add a response such as 200 or 201");
    }
}

/// An error names its codes by its examples, and the examples must agree.
fn error<'a>(lint: &mut Lint<'a>, at: &At, reply: &'a Value) {
    let at = at.child("content").child(JSON).child("examples");
    if codes(reply).is_empty() {
        lint.refuse(
            &at,
            "The error has no examples, whose names are its codes",
            "add examples, each named by the code that it shows",
        );
    }
    let examples = reply.pointer("/content/application~1json/examples").and_then(Value::as_object);
    for (code, example) in examples.into_iter().flatten() {
        let Some((_, example)) = lint.follow(at.child(code), example) else {
            continue;
        };
        let shown = example.pointer("/value/error/code").and_then(Value::as_str);
        if shown.is_some_and(|shown| shown != code) {
            lint.refuse(
                &at.child(code),
                format!("The example is named {code} and shows the code {}", shown.unwrap_or_default()),
                "let the name be the code",
            );
        }
    }
}

/// The endpoint must be able to fill in an envelope with a request id.
fn envelope(lint: &mut Lint<'_>, name: &str) {
    let Some(schema) = lint.document.schema(name) else {
        return;
    };
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
        return;
    };
    let Some(request_id) = properties.get("requestId") else {
        return;
    };
    let at = At::root().child("components").child("schemas").child(name);
    let required: Vec<_> = list(schema, "required").filter_map(Value::as_str).collect();
    let all_required = properties.keys().all(|property| required.contains(&property.as_str()));
    let plain = |property: &Value, nullable: bool| {
        text(property, "type") == Some("string")
            && property.get("enum").is_none()
            && is_true(property, "nullable") == nullable
    };
    let data = properties.get("data").and_then(|data| lint.document.resolve(data));
    let nullable_data = data.is_some_and(|data| is_true(data, "nullable"));
    let cursor = properties.get("nextCursor").is_none_or(|cursor| plain(cursor, true));
    if shape(schema) == Shape::Whole || nullable_data || !all_required || !plain(request_id, false) || !cursor
    {
        lint.refuse(
            &at,
            "With a requestId, a success must be {data, requestId} or {data: […], nextCursor, requestId}",
            "require all members; let data be a $ref or a list of a $ref, requestId an inline string, \
             and nextCursor an inline nullable string",
        );
    }
}
