//! Contracts that keep a comparison busy, and reports that a person can read.

use serde_json::{Map, Value, json};
use trailflow_codegen::Document;
use trailflow_guard::{Change, Class, compare};

/// A contract with these schemas and one operation that takes and answers the first one, `A`.
fn contract(schemas: Value) -> Document {
    let body = json!({"application/json": {"schema": {"$ref": "#/components/schemas/A"}}});
    let root = json!({
        "openapi": "3.0.3",
        "info": {"title": "Case", "version": "1.0.0"},
        "paths": {"/v1/a": {"post": {
            "operationId": "createA",
            "summary": "Create an A",
            "requestBody": {"required": true, "content": body},
            "responses": {"200": {"description": "It.", "content": body}},
        }}},
        "components": {"schemas": schemas},
    });
    Document { file: "openapi.yaml".to_owned(), root }
}

fn worst(base: Value, next: Value) -> Option<Class> {
    compare::compare(&contract(base), &contract(next)).iter().map(|change| change.class).max()
}

#[test]
fn a_schema_that_contains_itself_is_compared() {
    let tree = |most: u64| {
        let inner = json!({"$ref": "#/components/schemas/A"});
        let properties = json!({
            "left": inner, "right": {"allOf": [inner], "nullable": true}, "all": {"type": "array", "items": inner},
            "others": {"type": "object", "additionalProperties": inner}, "name": {"type": "string", "maxLength": most},
        });
        json!({"A": {"type": "object", "properties": properties}})
    };
    assert_eq!(worst(tree(9), tree(9)), None);
    assert_eq!(worst(tree(9), tree(8)), Some(Class::NonAdditive));
    let circle = |to: &str| json!({"A": {"allOf": [{"$ref": format!("#/components/schemas/{to}")}]}, "B": {"$ref": "#/components/schemas/A"}});
    assert_eq!(worst(circle("B"), circle("A")), Some(Class::NonAdditive));
}

/// Each of these schemas uses the next one twice, so there are 2^50 ways to the last one.
#[test]
fn schemas_that_fan_out_are_compared() {
    let fan = |most: u64| {
        let mut schemas = Map::new();
        let name = |index: usize| if index == 0 { "A".to_owned() } else { format!("A{index}") };
        for index in 0..50 {
            let next = json!({"$ref": format!("#/components/schemas/{}", name(index + 1))});
            schemas.insert(name(index), json!({"type": "object", "properties": {"a": next, "b": next}}));
        }
        schemas.insert(name(50), json!({"type": "string", "maxLength": most}));
        Value::Object(schemas)
    };
    assert_eq!(worst(fan(9), fan(8)), Some(Class::NonAdditive));
}

#[test]
fn what_lies_too_deep_does_not_land() {
    let nest = |most: u64| {
        let leaf = json!({"type": "string", "maxLength": most});
        json!({"A": (0..80).fold(leaf, |inner, _| json!({"type": "array", "items": inner}))})
    };
    assert_eq!(worst(nest(8), nest(8)), None);
    let changes = compare::compare(&contract(nest(8)), &contract(nest(9)));
    assert!(changes.iter().any(|change| change.rule == "schema.too-deep.changed"), "{changes:?}");
}

#[test]
fn endless_brackets_are_refused_at_once() {
    for text in ["[".repeat(100_000), "{a: ".repeat(100_000), "- ".repeat(100_000), "[\n".repeat(100_000)] {
        let refusal = Document::parse("openapi.yaml", &text).unwrap_err().to_string();
        assert!(refusal.contains("more than 1000"), "{refusal}");
    }
    let text = format!("a: {}{}", "[".repeat(120), "]".repeat(120));
    assert!(Document::parse("openapi.yaml", &text).is_ok(), "what a person may write is read");
}

#[test]
fn a_text_in_many_places_is_shown_in_ten() {
    let uses = |words: &str| {
        let names = (0..30).map(|index| (format!("p{index}"), json!({"$ref": "#/components/schemas/B"})));
        let properties: Map<_, _> = names.collect();
        json!({"A": {"type": "object", "properties": properties}, "B": {"type": "string", "description": words}})
    };
    let changes = compare::compare(&contract(uses("Kept.")), &contract(uses("Not kept.")));
    let [change] = changes.as_slice() else { panic!("{} changes", changes.len()) };
    assert_eq!(change.places.len(), 60);
    let text = change.to_string();
    assert_eq!(text.lines().filter(|line| line.contains("property p")).count(), 10, "{text}");
    assert!(text.contains("and 50 more"), "{text}");
}

#[test]
fn what_goes_is_told_how_to_go_by_means_that_it_has() {
    let schemas = |names: &[&str]| {
        let properties: Map<_, _> =
            names.iter().map(|name| ((*name).to_owned(), json!({"type": "string"}))).collect();
        json!({"A": {"type": "object", "properties": properties}})
    };
    let (base, mut next) = (contract(schemas(&["kept", "gone"])), contract(schemas(&["kept"])));
    let remedy = |changes: &[Change], rule: &str| {
        changes.iter().find(|change| change.rule == rule).unwrap().remedy.clone()
    };
    let property = remedy(&compare::compare(&base, &next), "property.removed");
    assert!(property.contains("deprecated: true") && !property.contains("x-sunset"), "{property}");
    next.root["paths"]["/v1/a"] = json!({});
    let operation = remedy(&compare::compare(&base, &next), "operation.removed");
    assert!(operation.contains("x-sunset"), "{operation}");
    // Following it is additive.
    let mut followed = contract(schemas(&["kept", "gone"]));
    followed.root["components"]["schemas"]["A"]["properties"]["gone"]["deprecated"] = json!(true);
    let worst = compare::compare(&base, &followed).iter().map(|change| change.class).max();
    assert_eq!(worst, Some(Class::Additive));
}
