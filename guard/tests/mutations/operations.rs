//! Edits of operations and of the contract as a whole.

use serde_json::{Value, json};

use crate::{
    Edit, Verdict, both_ways,
    sites::{PLACES, operations},
};

use Verdict::{Break, Fine, Words};

/// What an edit does to an operation, before and after; `false`: it is not one of the right kind.
type Apply = fn(&mut Value, &mut Value) -> bool;

/// A kind: its name, what it means there and back again.
struct Kind(&'static str, Verdict, Verdict, Apply);

#[rustfmt::skip]
const OPERATIONS: &[Kind] = &[
    Kind("it has another name in code", Break, Break, |_, next| set(next, "operationId", json!("otherName"))),
    Kind("it has another tag", Break, Break, |_, next| set(next, "tags", json!(["Other"]))),
    Kind("another scope", Break, Break, |base, next| base.get("x-scope").is_some() && set(next, "x-scope", json!("other:read"))),
    Kind("anyone may call it", Break, Break, |base, next| base.get("security").is_none() && set(next, "security", json!([]))),
    Kind("the contract's own security, written out", Fine, Fine, |base, next| base.get("security").is_none() && set(next, "security", json!([{"partnerKey": []}]))),
    Kind("it is not counted any more", Fine, Break, |base, next| base["x-rate-class"] == "standard" && set(next, "x-rate-class", json!("none"))),
    Kind("no Idempotency-Key any more", Break, Break, |base, next| base["x-idempotency"] == "required" && set(next, "x-idempotency", json!("none"))),
    Kind("no idempotency, written out", Fine, Fine, |base, next| base.get("x-idempotency").is_none() && set(next, "x-idempotency", json!("none"))),
    Kind("no secret, written out", Fine, Fine, |base, next| base.get("x-secret-reply").is_none() && set(next, "x-secret-reply", json!(false))),
    Kind("not deprecated, written out", Fine, Fine, |_, next| set(next, "deprecated", json!(false))),
    Kind("its end is announced", Fine, Fine, |_, next| set(next, "deprecated", json!(true)) && set(next, "x-deprecated-since", json!("2027-01-01")) && set(next, "x-sunset", json!("2028-01-01"))),
    Kind("its end comes sooner", Break, Fine, |base, next| set(base, "x-sunset", json!("2028-01-01")) && set(next, "x-sunset", json!("2027-12-31"))),
    Kind("larger bodies", Fine, Break, |base, next| base["x-max-body-bytes"].is_number() && set(next, "x-max-body-bytes", json!(9_999_999))),
    Kind("another summary", Words, Words, |_, next| set(next, "summary", json!("Something else"))),
    Kind("a description more", Words, Words, |base, next| drop(base, "description") && set(next, "description", json!("Not for everybody."))),
    Kind("a sentence more", Words, Words, |base, next| set(base, "description", json!("For all.")) && set(next, "description", json!("For all. But not on Sundays."))),
    Kind("a member that no rule knows", Break, Break, |_, next| set(next, "x-unheard-of", json!(true))),
    Kind("an optional parameter more", Fine, Break, |_, next| parameter(next, json!({"name": "probe", "in": "query", "schema": {"type": "string"}}))),
    Kind("a required parameter more", Break, Break, |_, next| parameter(next, json!({"name": "probe", "in": "query", "required": true, "schema": {"type": "string"}}))),
    Kind("a parameter becomes required", Break, Fine, |base, next| probe(base, next, json!({}), json!({"required": true}))),
    Kind("a parameter moves to a header", Break, Break, |base, next| probe(base, next, json!({}), json!({"in": "header"}))),
    Kind("a header in capitals", Fine, Fine, |base, next| probe(base, next, json!({"in": "header", "name": "x-probe"}), json!({"in": "header", "name": "X-PROBE"}))),
    Kind("a parameter is shorter", Break, Fine, |base, next| probe(base, next, json!({"schema": {"type": "string"}}), json!({"schema": {"type": "string", "maxLength": 3}}))),
    Kind("a parameter has another style", Break, Break, |base, next| probe(base, next, json!({}), json!({"style": "spaceDelimited"}))),
    Kind("a list is not repeated any more", Break, Break, |base, next| probe(base, next, json!({}), json!({"explode": false}))),
    Kind("a query's style, written out", Fine, Fine, |base, next| probe(base, next, json!({}), json!({"style": "form", "explode": true, "required": false, "allowReserved": false}))),
    Kind("a header's style, written out", Fine, Fine, |base, next| probe(base, next, json!({"in": "header"}), json!({"in": "header", "style": "simple", "explode": false}))),
    Kind("a parameter is explained otherwise", Words, Words, |base, next| probe(base, next, json!({"description": "Inclusive."}), json!({"description": "Exclusive."}))),
    Kind("a parameter has another example", Fine, Fine, |base, next| probe(base, next, json!({"example": "a"}), json!({"example": "b"}))),
    Kind("a status of errors more", Fine, Break, |_, next| answer(next, "451", json!({"$ref": "#/components/responses/Forbidden"}))),
    Kind("a success more", Break, Break, |_, next| answer(next, "202", json!({"description": "Later."}))),
    Kind("a header of answers more", Fine, Break, |base, next| header(base, next, None, json!({"schema": {"type": "string"}}))),
    Kind("a header of answers is promised", Fine, Break, |base, next| header(base, next, Some(json!({"schema": {"type": "string"}})), json!({"required": true, "schema": {"type": "string"}}))),
    Kind("a header of answers is longer", Break, Fine, |base, next| header(base, next, Some(json!({"schema": {"type": "string", "maxLength": 3}})), json!({"schema": {"type": "string", "maxLength": 4}}))),
    Kind("another media type", Break, Break, |_, next| media(next)),
    Kind("a body that must be sent", Break, Break, |_, next| next.get("requestBody").is_none() && set(next, "requestBody", json!({"$ref": "#/components/requestBodies/Probe"}))),
    Kind("a body that may be sent", Fine, Break, |_, next| next.get("requestBody").is_none() && set(next, "requestBody", json!({"$ref": "#/components/requestBodies/Choice"}))),
    Kind("its body becomes optional", Fine, Break, |base, next| base["requestBody"]["required"] == true && next["requestBody"].as_object_mut().is_some_and(|body| body.shift_remove("required").is_some())),
];

/// Edits of the whole contract.
#[rustfmt::skip]
const WHOLE: &[Kind] = &[
    Kind("servers change places", Break, Break, |base, next| set(base, "servers", json!([{"url": "https://a"}, {"url": "https://b"}])) && set(next, "servers", json!([{"url": "https://b"}, {"url": "https://a"}]))),
    Kind("a server in front", Break, Break, |base, next| set(base, "servers", json!([{"url": "https://a"}])) && set(next, "servers", json!([{"url": "https://b"}, {"url": "https://a"}]))),
    Kind("a server behind", Fine, Break, |base, next| set(base, "servers", json!([{"url": "https://a"}])) && set(next, "servers", json!([{"url": "https://a"}, {"url": "https://b"}]))),
    Kind("another title", Words, Words, |_, next| set(&mut next["info"], "title", json!("Other API"))),
    Kind("another licence", Fine, Fine, |_, next| set(&mut next["info"], "license", json!({"name": "MIT"}))),
    Kind("another scheme of keys", Break, Break, |_, next| set(&mut next["components"]["securitySchemes"]["partnerKey"], "scheme", json!("basic"))),
    Kind("keys are described otherwise", Words, Words, |_, next| set(&mut next["components"]["securitySchemes"]["partnerKey"], "description", json!("Send it twice."))),
    Kind("a code of an error more", Fine, Break, |_, next| { let examples = &mut next["components"]["responses"]["Forbidden"]["content"]["application/json"]["examples"]; set(examples, "probe_code", json!({"value": {}})) }),
    Kind("a code in the list of codes more", Fine, Break, |_, next| { let described = &mut next["components"]["schemas"]["ErrorBody"]["properties"]["code"]["description"]; *described = json!(described.as_str().unwrap().replace("`conflict`", "`conflict`, `probe_code`")); true }),
    Kind("a status in the list of codes more", Fine, Break, |_, next| { let described = &mut next["components"]["schemas"]["ErrorBody"]["properties"]["code"]["description"]; *described = json!(described.as_str().unwrap().replace("- 404", "- 402: `pay`\n- 404")); true }),
    Kind("two codes change their statuses", Break, Break, |_, next| { let described = &mut next["components"]["schemas"]["ErrorBody"]["properties"]["code"]["description"]; *described = json!(described.as_str().unwrap().replace("`not_found`", "`x`").replace("`method_not_allowed`", "`not_found`").replace("`x`", "`method_not_allowed`")); true }),
    Kind("a component that nothing uses", Fine, Fine, |_, next| set(&mut next["components"]["schemas"], "Unused", json!({"type": "string"}))),
];

/// All kinds, in several operations, in both directions.
pub fn edits(published: &Value, judge: &mut impl FnMut(Edit)) {
    let mut root = published.clone();
    let body = json!({"application/json": {"schema": {"type": "string"}}});
    root["components"]["requestBodies"]["Probe"] = json!({"required": true, "content": body});
    root["components"]["requestBodies"]["Choice"] = json!({"content": body});
    let all = operations(&root);
    for Kind(kind, there, back, apply) in OPERATIONS {
        let mut places = 0;
        for operation in &all {
            let (mut base, mut next) = (root.clone(), root.clone());
            let applied = apply(base.pointer_mut(operation).unwrap(), next.pointer_mut(operation).unwrap());
            if applied && places < PLACES {
                places += 1;
                both_ways(format!("{kind}, {operation}"), (*there, *back), base, next, judge);
            }
        }
        assert!(places > 0, "{kind}: no such operation");
    }
    for Kind(kind, there, back, apply) in WHOLE {
        let (mut base, mut next) = (root.clone(), root.clone());
        assert!(apply(&mut base, &mut next), "{kind}");
        both_ways((*kind).to_owned(), (*there, *back), base, next, judge);
    }
    for operation in &all {
        moves(&root, operation, judge);
    }
}

/// An operation that goes, and one whose parameters stand at its path or in place instead.
fn moves(root: &Value, operation: &str, judge: &mut impl FnMut(Edit)) {
    let (path, method) = operation.rsplit_once('/').unwrap();
    let mut next = root.clone();
    next.pointer_mut(path).unwrap().as_object_mut().unwrap().shift_remove(method);
    both_ways(format!("it goes, {operation}"), (Break, Fine), root.clone(), next, judge);

    let item = root.pointer(path).unwrap().as_object().unwrap();
    let parameters = root.pointer(operation).unwrap().get("parameters");
    let Some(parameters) = parameters.filter(|_| item.len() == 1) else { return };
    let mut next = root.clone();
    next.pointer_mut(operation).unwrap().as_object_mut().unwrap().shift_remove("parameters");
    next.pointer_mut(path).unwrap()["parameters"] = parameters.clone();
    both_ways(
        format!("its parameters move to the path, {operation}"),
        (Fine, Fine),
        root.clone(),
        next,
        judge,
    );

    let mut next = root.clone();
    for parameter in next.pointer_mut(operation).unwrap()["parameters"].as_array_mut().unwrap() {
        if let Some(to) = parameter.get("$ref").and_then(Value::as_str).and_then(|to| to.strip_prefix('#')) {
            *parameter = root.pointer(to).unwrap().clone();
        }
    }
    if next != *root {
        both_ways(format!("its parameters in place, {operation}"), (Fine, Fine), root.clone(), next, judge);
    }
}

fn set(owner: &mut Value, member: &str, value: Value) -> bool {
    owner[member] = value;
    true
}

fn drop(owner: &mut Value, member: &str) -> bool {
    owner.as_object_mut().unwrap().shift_remove(member);
    true
}

fn parameter(operation: &mut Value, value: Value) -> bool {
    match operation.get_mut("parameters").and_then(Value::as_array_mut) {
        Some(parameters) => parameters.push(value),
        None => operation["parameters"] = json!([value]),
    }
    true
}

/// The same new parameter in both, with other members.
fn probe(base: &mut Value, next: &mut Value, old: Value, new: Value) -> bool {
    for (operation, members) in [(base, old), (next, new)] {
        let mut value =
            json!({"name": "probe", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}});
        for (member, content) in members.as_object().unwrap() {
            value[member] = content.clone();
        }
        parameter(operation, value);
    }
    true
}

fn answer(operation: &mut Value, status: &str, value: Value) -> bool {
    operation["responses"][status] = value;
    true
}

/// A header of the first success that is written in place.
fn header(base: &mut Value, next: &mut Value, old: Option<Value>, new: Value) -> bool {
    for (operation, value) in [(base, old), (next, Some(new))] {
        let successes = operation["responses"].as_object_mut().unwrap().iter_mut();
        let mut successes =
            successes.filter(|(status, answer)| status.starts_with('2') && answer.get("$ref").is_none());
        let Some((_, answer)) = successes.next() else { return false };
        if let Some(value) = value {
            answer["headers"]["X-Probe"] = value;
        }
    }
    true
}

/// The body in another format.
fn media(operation: &mut Value) -> bool {
    let Some(content) = operation.pointer_mut("/requestBody/content") else { return false };
    let json = content.as_object_mut().unwrap().shift_remove("application/json").unwrap();
    content["application/xml"] = json;
    true
}
